// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundable.h"

#include <algorithm>

namespace holdfast {

qint64 slotsLeft(const Order &order, int position)
{
    qint64 left = 0;
    for (const OrderLine &line : order.lines) {
        if (line.position == position)
            left = line.quantity;
    }
    for (const Refund &refund : order.refunds) {
        // The second attempt at one that counts already.
        if (refund.review != 0)
            continue;
        for (const RefundLine &line : refund.plan.lines) {
            if (line.position == position)
                left -= line.quantity;
        }
    }
    return left;
}

Money moneyLeft(const Order &order)
{
    Money left{order.totals.totalMinor, order.totals.currency};
    for (const Refund &refund : order.refunds) {
        if (refund.review == 0)
            left.minor -= refund.plan.totalMinor;
    }
    return left;
}

Money givenBefore(const Order &order, const RefundPlan &plan)
{
    Money before{0, order.totals.currency};
    for (const OrderLine &line : order.lines) {
        const auto part = std::find_if(plan.lines.cbegin(), plan.lines.cend(),
            [&](const RefundLine &each) { return each.position == line.position; });
        if (part == plan.lines.cend() || part->quantity == 0)
            continue;
        const auto priceOf = [&](qint64 quantity) {
            return multiplyDivide(line.totals.totalMinor, quantity, line.quantity).value_or(0);
        };
        const qint64 gone = line.quantity - slotsLeft(order, line.position);
        const qint64 price = priceOf(gone + part->quantity) - priceOf(gone);
        before.minor += std::max<qint64>(0, price - part->amountMinor);
    }
    return before;
}

} // namespace holdfast
