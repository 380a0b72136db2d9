// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "orderspage.h"
#include "theme.h"
#include "words.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::OrderText)
};

QString row(
    const QString &left, const QString &right, const QString &note = {}, bool strong = false)
{
    const QString open = strong ? QStringLiteral("<b>") : QString();
    const QString close = strong ? QStringLiteral("</b>") : QString();
    QString small;
    if (!note.isEmpty())
        small = QStringLiteral("<div class='note'>%1</div>").arg(note.toHtmlEscaped());
    return QStringLiteral(
        "<tr><td class='cell'>%1%2%3%4</td><td align='right' class='cell'>%1%5%3</td></tr>")
        .arg(open, left.toHtmlEscaped(), close, small, right.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return QStringLiteral("<p class='heading'>%1</p>").arg(text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>%1</table>")
        .arg(rows);
}

QString paymentRow(const Payment &payment)
{
    const bool refund = payment.kind == QLatin1String("refund");
    QString note = formatTime(payment.at);
    if (payment.receivedMinor)
        note = Text::tr("%1, received %2, change %3")
                   .arg(note, formatAmount({*payment.receivedMinor, payment.amount.currency}),
                       formatAmount({payment.changeMinor.value_or(0), payment.amount.currency}));
    const QString what = refund ? Text::tr("Refund, %1").arg(tenderLabel(payment.tender))
                                : tenderLabel(payment.tender);
    return row(what, formatMoney(payment.amount), note);
}

QString eventRow(const OrderEvent &event)
{
    const auto state = orderStateFromName(event.to);
    QString note = Text::tr("%1 at desk %2").arg(event.person, event.desk);
    if (!event.why.isEmpty())
        note += QStringLiteral(": ") + event.why;
    return row(state ? orderStateLabel(*state) : event.kind, formatTime(event.at), note);
}

} // namespace

QString orderHtml(const Order &order, const QPalette &palette)
{
    const Currency currency = order.totals.currency;
    const auto amount = [&](qint64 minor) { return formatAmount({minor, currency}); };
    QString lines;
    for (const OrderLine &line : order.lines)
        lines +=
            row(itemTitle(line.code, line.title, line.variant), amount(line.totals.subtotalMinor),
                Text::tr("%L1 × %2").arg(line.quantity).arg(formatAmount(line.unitPrice)));
    QString sums = row(Text::tr("Subtotal"), amount(order.totals.subtotalMinor));
    if (order.totals.discountMinor != 0)
        sums += row(Text::tr("Discount"), amount(-order.totals.discountMinor));
    if (order.totals.shippingMinor != 0)
        sums += row(Text::tr("Shipping"), amount(order.totals.shippingMinor));
    sums += row(Text::tr("Tax"), amount(order.totals.taxMinor));
    sums +=
        row(Text::tr("Total"), formatMoney({order.totals.totalMinor, currency}), QString(), true);
    QString payments;
    for (const Payment &payment : order.payments)
        payments += paymentRow(payment);
    QString events;
    for (const OrderEvent &event : order.events)
        events += eventRow(event);
    const QString who = order.customer ? QStringList{order.customer->business, order.customer->name,
                            order.customer->email}
                                             .join(QStringLiteral("\n"))
                                             .simplified()
                                       : Text::tr("Walk-in customer");
    const QString style = QStringLiteral(
        "<style>.cell{padding-top:3px;padding-bottom:3px}.note{color:%1;font-size:small}"
        ".heading{color:%1;margin-top:16px;margin-bottom:2px}</style>")
                              .arg(tones(palette).muted.name());
    return style + QStringLiteral("<p>%1</p>").arg(who.toHtmlEscaped()) + heading(Text::tr("Lines"))
           + table(lines) + heading(Text::tr("Sum")) + table(sums) + heading(Text::tr("Payments"))
           + table(payments) + heading(Text::tr("History")) + table(events);
}

} // namespace holdfast
