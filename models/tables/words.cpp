// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

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
        return Words::tr("Only %L1 left").arg(word.count);
    case Stock::Available:
        return Words::tr("%L1 available").arg(word.count);
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

QString spokenListing(const Listing &listing, StockWord stock, qint64 ownHeld)
{
    QStringList parts{itemTitle(listing.code, listing.title, {}), stockLabel(stock)};
    if (stock.stock == Stock::InCart) {
        parts.last() = Words::tr("%Ln slot(s) in this cart", nullptr, int(ownHeld));
        if (const auto free = listing.available())
            parts.append(Words::tr("%L1 available").arg(*free));
    }
    parts.append(Words::tr("%L1 sold").arg(listing.sold));
    parts.append(Words::tr("%L1 held").arg(listing.held));
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
