// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttexts.h"

#include "format.h"
#include "words.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Document)
};

QString amount(const OrderDocument &document, qint64 minor)
{
    return formatAmount({minor, document.totals.currency});
}

QString money(const OrderDocument &document, qint64 minor)
{
    return formatMoney({minor, document.totals.currency});
}

QString taxName(const OrderDocument &document, const OrderDocument::Tax &tax)
{
    const QString rate =
        QLocale().toString(tax.ppm / 10'000.0, 'f', QLocale::FloatingPointShortest);
    return document.taxes.size() == 1 ? Text::tr("Tax %1 %", "rate").arg(rate)
                                      : Text::tr("Tax %1 % on %2", "rate, amount")
                                            .arg(rate, amount(document, tax.netMinor));
}

} // namespace

QString documentTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return Text::tr("Receipt");
    case DocumentKind::Invoice:
        return Text::tr("Invoice");
    case DocumentKind::InsertionOrder:
        return Text::tr("Insertion order");
    }
    return {};
}

QString documentName(const OrderDocument &document)
{
    return Text::tr("%1, order %2", "Receipt or Invoice, number")
        .arg(documentTitle(document.kind))
        .arg(document.number);
}

QString issueText(const OrderDocument &document)
{
    switch (document.issue) {
    case DocumentIssue::Original:
        return {};
    case DocumentIssue::Copy:
        return Text::tr("Copy");
    case DocumentIssue::Reprint:
        return Text::tr("Reprint, %1", "date and time").arg(formatMoment(document.issuedAt));
    }
    return {};
}

QString standingText(const OrderDocument &document)
{
    const QString when = formatDate(document.endedAt.value_or(document.issuedAt));
    switch (document.state) {
    case OrderState::Cancelled:
        return Text::tr("Cancelled on %1").arg(when);
    case OrderState::Refunded:
        return Text::tr("Refunded on %1").arg(when);
    case OrderState::Pending:
        return Text::tr("Not paid yet");
    default:
        return {};
    }
}

QStringList businessLines(const BusinessDetails &business)
{
    QStringList lines = business.address.split(u'\n', Qt::SkipEmptyParts);
    if (!business.phone.isEmpty())
        lines.append(business.phone);
    if (!business.email.isEmpty())
        lines.append(business.email);
    if (!business.taxNumber.isEmpty())
        lines.append(Text::tr("Tax number %1").arg(business.taxNumber));
    return lines;
}

QString customerCaption(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return Text::tr("Customer");
    case DocumentKind::Invoice:
        return Text::tr("Bill to");
    case DocumentKind::InsertionOrder:
        return Text::tr("Advertiser");
    }
    return {};
}

QStringList customerLines(const OrderDocument &document)
{
    if (!document.customer)
        return {Text::tr("Walk-in customer")};
    const Customer &customer = *document.customer;
    QStringList lines{customer.business, customer.name};
    lines += customer.address.split(u'\n');
    lines += {customer.email, customer.phone};
    if (!customer.taxNumber.isEmpty())
        lines.append(Text::tr("Tax number %1").arg(customer.taxNumber));
    lines.removeAll(QString());
    return lines;
}

QString placeText(const OrderDocument::Line &line)
{
    const QString size = sizeLabel(line.size);
    return line.placement.isEmpty()
               ? Text::tr("Market %1, %2", "market, ad size").arg(line.market, size)
               : Text::tr("Market %1, %2, %3", "market, ad size, placement")
                     .arg(line.market, size, line.placement);
}

QVector<NamedText> priceRows(const OrderDocument &document, const OrderDocument::Line &line)
{
    QVector<NamedText> rows{{Text::tr("%L1 × %2", "quantity, price")
                                 .arg(line.quantity)
                                 .arg(amount(document, line.unitPriceMinor)),
        amount(document, line.amountMinor)}};
    if (line.discountMinor != 0)
        rows.append({Text::tr("Discount"), amount(document, -line.discountMinor)});
    return rows;
}

QVector<NamedText> factRows(const OrderDocument &document)
{
    QVector<NamedText> rows{
        {Text::tr("Order number"), QString::number(document.number), true},
        {Text::tr("Date"), formatDate(document.orderedAt)},
    };
    if (document.kind == DocumentKind::Receipt)
        rows.append({Text::tr("Served by"),
            Text::tr("%1, %2", "person, desk").arg(document.person, document.desk)});
    else if (document.kind == DocumentKind::InsertionOrder)
        rows.append({Text::tr("State"), orderStateLabel(document.state)});
    else
        rows.append({Text::tr("Amount due"), money(document, document.dueMinor), true});
    return rows;
}

QVector<NamedText> totalRows(const OrderDocument &document)
{
    const Totals &totals = document.totals;
    QVector<NamedText> rows{{Text::tr("Subtotal"), amount(document, totals.subtotalMinor)}};
    if (totals.discountMinor != 0)
        rows.append({Text::tr("Discount"), amount(document, -totals.discountMinor)});
    if (totals.shippingMinor != 0)
        rows.append({Text::tr("Shipping"), amount(document, totals.shippingMinor)});
    for (const auto &tax : document.taxes)
        rows.append({taxName(document, tax), amount(document, tax.taxMinor)});
    rows.append({Text::tr("Total"), money(document, totals.totalMinor), true});
    return rows;
}

QVector<NamedText> paymentRows(const OrderDocument &document)
{
    QVector<NamedText> rows;
    for (const Payment &payment : document.payments) {
        const bool refund = payment.kind == QLatin1String("refund");
        const QString tender = tenderLabel(payment.tender);
        const QString when = formatDate(payment.at);
        const qint64 minor = payment.amount.minor;
        if (refund) {
            rows.append({Text::tr("Refund, %1, %2", "tender, date").arg(tender, when),
                amount(document, -minor)});
            continue;
        }
        if (payment.kind == QLatin1String("refund_returned")) {
            rows.append(
                {Text::tr("Refund that came back, %1, %2", "tender, date").arg(tender, when),
                    amount(document, minor)});
            continue;
        }
        rows.append(
            {Text::tr("%1, %2", "tender, date").arg(tender, when), amount(document, minor)});
        if (payment.receivedMinor) {
            rows.append({Text::tr("Received"), amount(document, *payment.receivedMinor)});
            rows.append({Text::tr("Change"), amount(document, payment.changeMinor.value_or(0))});
        }
    }
    if (document.dueMinor != 0 || document.kind == DocumentKind::Invoice)
        rows.append({Text::tr("Amount due"), money(document, document.dueMinor), true});
    return rows;
}

QString documentText(const OrderDocument &document)
{
    QStringList lines;
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines.append(text);
    };
    const auto addRows = [&lines](const QVector<NamedText> &rows) {
        for (const NamedText &row : rows)
            lines.append(QStringLiteral("%1: %2").arg(row.name, row.text));
    };
    add(document.business.name);
    lines += businessLines(document.business);
    lines.append(QString());
    lines.append(documentTitle(document.kind));
    add(issueText(document));
    add(standingText(document));
    addRows(factRows(document));
    lines.append(QString());
    lines.append(customerCaption(document.kind));
    lines += customerLines(document);
    lines.append(QString());
    for (const auto &line : document.lines) {
        lines.append(
            Text::tr("%1 (%2)", "title, where it is placed").arg(line.title, placeText(line)));
        addRows(priceRows(document, line));
    }
    lines.append(QString());
    addRows(totalRows(document));
    addRows(paymentRows(document));
    if (!document.business.footer.isEmpty())
        lines += {QString(), document.business.footer};
    return lines.join(u'\n');
}

} // namespace holdfast
