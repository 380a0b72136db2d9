// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <optional>
#include <QString>

namespace holdfast {

/// An ISO 4217 currency that Holdfast can reckon in. Cheap to copy. A default-constructed one is
/// USD.
class Currency
{
public:
    Currency() = default;
    /// Validation error when `code` is not the code of a currency in use (case matters: "USD").
    static Result<Currency> fromCode(const QString &code);

    QString code() const;
    /// How many decimals its amounts have: 2 for USD, 0 for JPY, 3 for KWD.
    int decimals() const { return m_decimals; }

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    char m_code[3] = {'U', 'S', 'D'};
    signed char m_decimals = 2;
};

/// An amount in minor units (cents) of one currency. Arithmetic that would overflow, or would mix
/// currencies, is a Validation error and never wraps.
struct Money
{
    qint64 minor = 0;
    Currency currency = {};

    friend bool operator==(const Money &, const Money &) = default;
};

Result<Money> add(Money a, Money b);
Result<Money> subtract(Money a, Money b);
Result<Money> multiply(Money unit, qint64 quantity);

/// The largest amount, either side of zero, that a price or a total may have: 10^15 minor units.
/// It leaves room for sums in 64 bits and is exact in every JSON reader.
inline constexpr qint64 maxMinor = 1'000'000'000'000'000;

/// Reads an amount in major units as people and CSV files write it: "1000", "1000.00", "-3.5". A
/// point is the only separator. Refuses (Validation, naming the text) anything else: more decimals
/// than the currency has, grouping, exponents, blanks, non-ASCII digits, amounts beyond maxMinor.
Result<Money> parseMoney(const QString &text, Currency currency);

/// "1000.00": major units with all decimals of the currency and a point, for files and scripts.
/// parseMoney reads it back. People see amounts through the window's formatter.
QString toPlainText(Money money);

/// round(a * b / c), half away from zero, exact for every 64-bit a and b; c > 0. Validation error
/// when the answer does not fit 64 bits.
Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c);

} // namespace holdfast
