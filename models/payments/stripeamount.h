// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

namespace holdfast {

/// An amount as Stripe counts it. That is not always ISO's minor unit: króna are sent in
/// hundredths, ariary whole, and dinars of three decimals must end in 0. Validation error when
/// Stripe cannot be asked for exactly this amount, or when nobody knows for certain how it counts
/// the currency.
Result<qint64> toStripeAmount(Money money);

/// The inverse. `code` in Stripe's lower case. Validation error for what toStripeAmount never
/// gives.
Result<Money> fromStripeAmount(qint64 amount, const QString &code);

/// "usd"
QString stripeCurrency(Currency currency);

} // namespace holdfast
