// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"

#include <QLocale>
#include <QVector>

namespace holdfast {

/// An amount as people read it: digits, separators and the symbol's side by the locale; symbol and
/// decimals by the currency. Exact for every 64-bit amount.
QString formatMoney(Money money, const QLocale &locale = QLocale());
/// The same without the symbol: "1,000.00".
QString formatAmount(Money money, const QLocale &locale = QLocale());
/// Reads what formatAmount writes, and amounts typed without grouping. Validation error otherwise:
/// a separator in an odd place is refused rather than guessed.
Result<Money> readAmount(const QString &text, Currency currency, const QLocale &locale = QLocale());
/// What a customer is likely to hand over for `total`, by the notes of its currency: at most three
/// sums above it, smallest first.
QVector<Money> likelyCash(Money total);
/// The moment in this machine's time zone, short.
QString formatTime(Instant instant, const QLocale &locale = QLocale());
/// The same without the day: "14:05".
QString formatTimeOfDay(Instant instant, const QLocale &locale = QLocale());
/// The day in this machine's time zone, in words: "28 November 2026".
QString formatDate(Instant instant, const QLocale &locale = QLocale());
/// The day in words, and the time.
QString formatMoment(Instant instant, const QLocale &locale = QLocale());
/// "0.2 s", "34 s", "5 min".
QString formatAge(Millis age, const QLocale &locale = QLocale());

} // namespace holdfast
