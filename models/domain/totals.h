// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QVector>

namespace holdfast {

/// Tax rates are parts per million: 8 % is 80,000.
inline constexpr int ppmOne = 1'000'000;

/// Reads a percentage of 0 to 100 with at most four decimals ("8", "7.25") into parts per million.
/// Validation error otherwise.
Result<int> parsePercent(const QString &text);
/// "7.25": the shortest text that parsePercent reads back.
QString percentText(int ppm);

/// What one line asks: its price before discount and its tax rate.
struct LineAmount
{
    qint64 subtotalMinor = 0;
    int taxPpm = 0;
};

struct LineTotals
{
    qint64 subtotalMinor = 0;
    qint64 discountMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0; ///< subtotal - discount + tax

    friend bool operator==(const LineTotals &, const LineTotals &) = default;
};

struct Totals
{
    Currency currency = {};
    qint64 subtotalMinor = 0;
    qint64 discountMinor = 0;
    qint64 shippingMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0; ///< subtotal - discount + shipping + tax

    friend bool operator==(const Totals &, const Totals &) = default;
};

struct TotalledLines
{
    Totals totals;
    QVector<LineTotals> lines; ///< in the order of the lines given
};

/// Adds up a cart. The discount (0..subtotal) is spread over the lines in proportion to their
/// subtotals, by largest remainder, ties to the earlier line, so that the lines' discounts sum to
/// it exactly. Tax is reckoned on each line after its discount, rounded half away from zero.
/// Shipping is not taxed. Validation error on a negative amount, a discount above the subtotal, or
/// overflow.
Result<TotalledLines> totalLines(const QVector<LineAmount> &lines, qint64 discountMinor,
    qint64 shippingMinor, Currency currency);

} // namespace holdfast
