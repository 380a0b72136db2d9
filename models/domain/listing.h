// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"

#include <optional>
#include <QString>
#include <QVector>

namespace holdfast {

/// A placement within a listing, with its own capacity and price difference.
struct Variant
{
    qint64 id = 0;
    QString code;
    QString title = {};
    qint64 priceDifferenceMinor = 0;
    std::optional<qint64> capacity = {};
    qint64 sold = 0;
    qint64 held = 0; ///< by holds that have not lapsed
    bool active = true;

    /// Nothing when unlimited; otherwise never negative. The listing may have fewer.
    std::optional<qint64> available() const;

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// One ad size in one market, with the numbers of the moment it was read.
struct Listing
{
    qint64 id = 0;
    QString code;
    QString edition = {};
    bool inDefaultEdition = true; ///< the one that slots are held from by their code alone
    QString market = {};
    QString marketName = {};
    QString size = {};
    int sizeRank = 0; ///< order of the ad sizes on the board, smallest first
    QString title = {};
    QString description = {};
    Money price = {};
    int taxPpm = 0;
    std::optional<qint64> capacity = {};
    qint64 sold = 0;
    qint64 held = 0; ///< by holds that have not lapsed
    bool active = true;
    std::optional<qint64> maxPerOrder = {};
    /// When the first of its holds lapses if nobody acts; on a whole board only where nothing is
    /// left.
    std::optional<Instant> nextLapse = {};
    qint64 revision = 0; ///< grows with every change
    QVector<Variant> variants = {};

    std::optional<qint64> available() const;

    friend bool operator==(const Listing &, const Listing &) = default;
};

/// The board: listings in the order market, size rank, code, as the database saw them at `asOf`.
struct Board
{
    Instant asOf = {};
    qint64 lowStockThreshold = 10; ///< the setting
    QVector<Listing> listings = {};
};

/// What a listing's stock is called.
enum class Stock
{
    SoldOut,
    Only,
    Available,
    InStock,
    InCart,
    NotOnSale
};

struct StockWord
{
    Stock stock = Stock::SoldOut;
    qint64 count = 0; ///< meaningful for Only and Available

    friend bool operator==(const StockWord &, const StockWord &) = default;
};

/// `lowThreshold` is the most that is called "Only N left". `inCart`: the cart in view holds it.
StockWord stockWord(bool active, std::optional<qint64> available, qint64 lowThreshold, bool inCart);

/// The English words, as scripts see them: "Sold out", "Only 3 left", "42 available", "In stock",
/// "In cart", "Not on sale". The window translates its own.
QString stockText(StockWord word);

} // namespace holdfast
