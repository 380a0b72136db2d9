// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"

namespace holdfast::samples {

inline Listing listing(qint64 id, const QString &market, const QString &size, qint64 capacity = 20)
{
    static const QStringList sizes{QStringLiteral("single"), QStringLiteral("quarter"),
        QStringLiteral("half"), QStringLiteral("full")};
    static const QHash<QString, QString> names{{QStringLiteral("CA"), QStringLiteral("California")},
        {QStringLiteral("MT"), QStringLiteral("Montana")},
        {QStringLiteral("MO"), QStringLiteral("Missouri")},
        {QStringLiteral("NY"), QStringLiteral("New York")}};
    Listing listing;
    listing.id = id;
    listing.market = market;
    listing.marketName = names.value(market);
    listing.size = size;
    listing.sizeRank = int(sizes.indexOf(size));
    listing.code = market + QLatin1Char('#') + size;
    listing.title = size == QLatin1String("quarter") ? QStringLiteral("1/4 Page Advertorial")
                                                     : size + QStringLiteral(" page");
    listing.price = {100000, {}};
    listing.capacity = capacity;
    listing.revision = 1;
    return listing;
}

inline Board board(const QVector<Listing> &listings)
{
    return {.asOf = instantFromMs(1'000'000), .lowStockThreshold = 10, .listings = listings};
}

} // namespace holdfast::samples
