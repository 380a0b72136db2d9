// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order.h"

namespace holdfast {

// What is left to give back of an order, of what has been decided until now; refunds that failed
// count, as in planRefund.

/// The slots of a line that have not been paid back; 0 when there is no such line.
qint64 slotsLeft(const Order &order, int position);
/// Shipping included.
Money moneyLeft(const Order &order);
/// What of the price of the slots that `plan`, made for `order`, gives back went back before, as an
/// amount alone.
Money givenBefore(const Order &order, const RefundPlan &plan);

} // namespace holdfast
