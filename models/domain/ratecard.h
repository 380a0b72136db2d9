// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv.h"
#include "listing.h"

#include <QVector>

namespace holdfast {

struct RateCardListing
{
    int line = 0; ///< where it stands in the file
    QString market;
    QString marketName = {};
    int taxPpm = 0;
    QString size = {};
    QString title = {};
    QString description = {};
    Money price = {};
    std::optional<qint64> capacity = {};
    qint64 sold = 0;
    bool active = true;

    QString code() const { return market + QLatin1Char('#') + size; }
};

struct RateCardVariant
{
    int line = 0;
    QString market;
    QString size = {};
    QString variant = {};
    QString title = {};
    qint64 priceDifferenceMinor = 0;
    Currency currency = {}; ///< of the listing in the card, else of the card's first listing
    std::optional<qint64> capacity = {};
    qint64 sold = 0;

    QString code() const { return market + QLatin1Char('#') + size; }
};

struct RateCard
{
    QVector<RateCardListing> listings;
    QVector<RateCardVariant> variants = {};
};

/// A rate card as read, or every fault found in it; a card with faults must not be imported.
struct RateCardReading
{
    RateCard card;
    QVector<FileFault> listingFaults = {};
    QVector<FileFault> variantFaults = {};
};

/// The largest file that is read, in bytes.
inline constexpr qint64 maxRateCardBytes = qint64(64) * 1024 * 1024;

/// Reads `listings` (columns market, market_name, tax_percent, size, title, description, price,
/// currency, capacity, sold, active, in any order) and, where not empty, `variants` (market, size,
/// variant, title, price_difference, capacity, sold). market_name, description, capacity, sold and
/// active may be missing or empty: capacity is then unlimited, sold 0, active yes, and the market's
/// name the one that another row gives it. Checks each field and, across rows, duplicates, sold
/// within capacity, one tax rate and name a market, variants of listings in the card or of listings
/// that may already be in the database (the store checks those), and where the listing is in the
/// card that a variant's price is not below zero and its variants have not sold more than it has.
/// Each fault names line and column.
RateCardReading readRateCard(const QByteArray &listings, const QByteArray &variants);

/// The two files that readRateCard reads back to the same card.
QByteArray writeListingsCsv(const QVector<Listing> &listings);
QByteArray writeVariantsCsv(const QVector<Listing> &listings);

/// What an import did, or would do.
struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int variantsAdded = 0;
    int variantsChanged = 0;
    int variantsUnchanged = 0;
    bool dryRun = false;
};

} // namespace holdfast
