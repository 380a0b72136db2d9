// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundable.h"

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

} // namespace holdfast
