// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "remark.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace holdfast {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Words)
};

} // namespace

QString stockLabel(StockWord word)
{
    switch (word.stock) {
    case Stock::SoldOut:
        return Words::tr("Sold out");
    case Stock::Only:
        return Words::tr("Only %Ln left", nullptr, int(word.count));
    case Stock::Available:
        return Words::tr("%Ln available", nullptr, int(word.count));
    case Stock::InStock:
        return Words::tr("In stock");
    case Stock::InCart:
        return Words::tr("In cart");
    case Stock::NotOnSale:
        return Words::tr("Not on sale");
    }
    return {};
}

QString stockShortLabel(StockWord word)
{
    switch (word.stock) {
    case Stock::Only:
        return Words::tr("Only %L1").arg(word.count);
    case Stock::Available:
        return QLocale().toString(word.count);
    default:
        return stockLabel(word);
    }
}

QString sizeLabel(const QString &size)
{
    if (size == QLatin1String("single"))
        return Words::tr("Single");
    if (size == QLatin1String("quarter"))
        return Words::tr("Quarter");
    if (size == QLatin1String("half"))
        return Words::tr("Half");
    if (size == QLatin1String("full"))
        return Words::tr("Full");
    return size.isEmpty() ? size : size.at(0).toUpper() + size.mid(1);
}

QString orderStateLabel(OrderState state)
{
    switch (state) {
    case OrderState::Pending:
        return Words::tr("Pending");
    case OrderState::Paid:
        return Words::tr("Paid");
    case OrderState::Confirmed:
        return Words::tr("Confirmed");
    case OrderState::Processing:
        return Words::tr("Artwork");
    case OrderState::Fulfilled:
        return Words::tr("Placed");
    case OrderState::Shipped:
        return Words::tr("Printed");
    case OrderState::Delivered:
        return Words::tr("Delivered");
    case OrderState::Cancelled:
        return Words::tr("Cancelled");
    case OrderState::Refunded:
        return Words::tr("Refunded");
    }
    return {};
}

QString refundStateLabel(RefundState state)
{
    switch (state) {
    case RefundState::Asked:
        return Words::tr("To be given back");
    case RefundState::Pending:
        return Words::tr("On its way");
    case RefundState::Succeeded:
        return Words::tr("Given back");
    case RefundState::Failed:
        return Words::tr("Could not be given back");
    }
    return {};
}

QString orderEventLabel(const OrderEvent &event)
{
    if (event.kind == QLatin1String("refund_asked"))
        return Words::tr("Refund decided");
    if (event.kind == QLatin1String("refund_succeeded"))
        return refundStateLabel(RefundState::Succeeded);
    if (event.kind == QLatin1String("refund_failed"))
        return refundStateLabel(RefundState::Failed);
    const auto state = orderStateFromName(event.to);
    return state ? orderStateLabel(*state) : event.kind;
}

QString orderEventNote(const OrderEvent &event)
{
    return event.to == orderStateName(OrderState::Paid) ? tenderLabel(event.why)
                                                        : shownRemark(event.why);
}

QString reviewReasonLabel(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Late:
        return Words::tr("Came too late");
    case ReviewReason::Short:
        return Words::tr("Less than agreed");
    case ReviewReason::Over:
        return Words::tr("More than agreed");
    case ReviewReason::Duplicate:
        return Words::tr("Paid twice");
    case ReviewReason::Mismatched:
        return Words::tr("Not what was agreed");
    case ReviewReason::RefundFailed:
        return Words::tr("Refund came back");
    }
    return {};
}

QString reviewReasonText(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Late:
        return Words::tr("The money came when the slots had been given back.");
    case ReviewReason::Short:
        return Words::tr("Less came than was agreed, so nothing was sold.");
    case ReviewReason::Over:
        return Words::tr("More came than was agreed, so nothing was sold.");
    case ReviewReason::Duplicate:
        return Words::tr("The order had been paid already when this came.");
    case ReviewReason::Mismatched:
        return Words::tr("What came is in another currency or of another payment page.");
    case ReviewReason::RefundFailed:
        return Words::tr("The money was to go back to the customer and could not. It is still "
                         "here: try again, or give it back in another way.");
    }
    return {};
}

QString ageLabel(Millis age)
{
    const qint64 minutes = std::max<qint64>(0, age.count() / 60'000);
    if (minutes < 1)
        return Words::tr("Just now");
    if (minutes < 60)
        return Words::tr("%L1 min").arg(minutes);
    if (minutes < 48 * 60)
        return Words::tr("%L1 h").arg(minutes / 60);
    return Words::tr("%Ln day(s)", nullptr, int(minutes / (24 * 60)));
}

QString tenderLabel(const QString &tender)
{
    if (tender == QLatin1String("cash"))
        return Words::tr("Cash");
    if (tender == QLatin1String("account"))
        return Words::tr("On account");
    if (tender == QLatin1String("stripe"))
        return QStringLiteral("Stripe");
    return tender;
}

QString countdownText(Millis remaining)
{
    const qint64 seconds = std::max<qint64>(0, (remaining.count() + 999) / 1000);
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(tail);
}

QString itemTitle(const QString &code, const QString &title, const QString &variant)
{
    const QString market = code.section(QLatin1Char('#'), 0, 0);
    if (variant.isEmpty())
        return Words::tr("%1 %2", "market, title").arg(market, title);
    return Words::tr("%1 %2, %3", "market, title, placement").arg(market, title, variant);
}

QString spokenListing(const Listing &listing, StockWord stock, qint64 inCart)
{
    QStringList parts{itemTitle(listing.code, listing.title, {}), stockLabel(stock)};
    if (stock.stock == Stock::InCart) {
        parts.last() = Words::tr("%Ln slot(s) in this cart", nullptr, int(inCart));
        if (const auto free = listing.available())
            parts.append(Words::tr("%Ln available", nullptr, int(*free)));
    }
    parts.append(Words::tr("%Ln sold", nullptr, int(listing.sold)));
    parts.append(Words::tr("%Ln held", nullptr, int(listing.held)));
    const auto placements = std::count_if(listing.variants.cbegin(), listing.variants.cend(),
        [](const Variant &variant) { return variant.active; });
    if (placements > 0)
        parts.append(Words::tr("%Ln placement(s)", nullptr, int(placements)));
    return parts.join(Words::tr(", ", "between the parts of a spoken list"));
}

QStringList foldWords(const QString &text)
{
    static const QString gaps = QStringLiteral("#,;:.()");
    QStringList words;
    QString word;
    for (const QChar c : text.toCaseFolded()) {
        if (!c.isSpace() && !gaps.contains(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString foldedWords(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts) {
        for (const QString &word : foldWords(text))
            all += QLatin1Char(' ') + word;
    }
    return all;
}

bool beginWords(const QString &foldedWords, const QStringList &beginnings)
{
    return std::all_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
        return foldedWords.contains(QLatin1Char(' ') + beginning);
    });
}

} // namespace holdfast
