// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecard.h"
#include "totals.h"

using namespace Qt::StringLiterals;

namespace holdfast {

static QString capacityText(std::optional<qint64> capacity)
{
    return capacity ? QString::number(*capacity) : QString();
}

QByteArray writeListingsCsv(const QVector<Listing> &listings)
{
    QByteArray csv = csvLine({u"market"_qs, u"market_name"_qs, u"tax_percent"_qs, u"size"_qs,
        u"title"_qs, u"description"_qs, u"price"_qs, u"currency"_qs, u"capacity"_qs, u"sold"_qs,
        u"active"_qs});
    for (const Listing &listing : listings) {
        csv += csvLine({listing.market, listing.marketName, percentText(listing.taxPpm),
            listing.size, listing.title, listing.description, toPlainText(listing.price),
            listing.price.currency.code(), capacityText(listing.capacity),
            QString::number(listing.sold), listing.active ? u"yes"_qs : u"no"_qs});
    }
    return csv;
}

QByteArray writeVariantsCsv(const QVector<Listing> &listings)
{
    QByteArray csv = csvLine({u"market"_qs, u"size"_qs, u"variant"_qs, u"title"_qs,
        u"price_difference"_qs, u"capacity"_qs, u"sold"_qs});
    for (const Listing &listing : listings) {
        for (const Variant &variant : listing.variants) {
            csv += csvLine({listing.market, listing.size, variant.code, variant.title,
                toPlainText({variant.priceDifferenceMinor, listing.price.currency}),
                capacityText(variant.capacity), QString::number(variant.sold)});
        }
    }
    return csv;
}

} // namespace holdfast
