// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "checkout.h"
#include "listing.h"
#include "order.h"
#include "result.h"
#include "review.h"

#include <QUuid>

namespace holdfast::cli {

// What people see of the things that several commands show. Every text is safe to print.

QString idText(const QUuid &id);
QString moneyText(Money money);                       ///< "1000.00 USD"
QString timeText(Instant instant);                    ///< "2026-11-20 09:30:00 UTC"
QString capacityText(std::optional<qint64> capacity); ///< "unlimited" when there is none
QString leftText(
    const Hold &hold, Instant asOf); ///< "14:59", or the state of a hold that is not active
QString codeText(const QString &code, const QString &variant); ///< "CA#full:run"
/// One or more lines, without a line feed at the end.
QString errorText(const Error &error);

QString boardText(const Board &board);
QString cartText(const Cart &cart);
QString checkoutText(const Checkout &checkout);
QString orderText(const Order &order);
QString reviewText(const ReviewItem &item);

} // namespace holdfast::cli
