// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "checkout.h"
#include "checkoutdriver.h"
#include "csv.h"
#include "ledger.h"
#include "listing.h"
#include "order.h"
#include "store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace holdfast::cli {

// The shapes that scripts see. Money is a whole number of minor units beside its currency, a time
// is ISO 8601 in UTC, an id is a string, and what there is none of is null.

QJsonValue idJson(const QUuid &id);
QJsonValue orNull(const QString &text);
QJsonValue orNull(std::optional<qint64> number);
QJsonValue orNull(std::optional<Instant> instant);
QJsonValue orNull(const std::optional<Customer> &customer);
QJsonObject errorJson(const Error &error);
QJsonObject listingJson(const Listing &listing, qint64 lowStockThreshold);
QJsonObject boardJson(const Board &board);
QJsonObject customerJson(const Customer &customer);
QJsonObject cartJson(const Cart &cart);
QJsonObject holdRowJson(const HoldRow &row, Instant asOf);
QJsonObject mergeNoteJson(const MergeNote &note);
QJsonObject checkoutJson(const Checkout &checkout);
QJsonObject refundJson(const Refund &refund);
QJsonObject reviewJson(const ReviewItem &item);
QJsonObject settleReportJson(const SettleReport &report);
QJsonObject orderJson(const Order &order);
QJsonObject orderRowJson(const OrderRow &row);
QJsonObject ledgerRowJson(const LedgerRow &row);
QJsonObject faultJson(const QString &file, const FileFault &fault);
QJsonObject statusJson(const StoreStatus &status);
QJsonObject verifyJson(const VerifyReport &report);

/// Whole seconds until an active hold lapses, the last one begun counting; 0 for any other.
qint64 secondsLeft(const Hold &hold, Instant asOf);

template <class Items, class Convert>
QJsonArray jsonArray(const Items &items, Convert convert)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(convert(item));
    return array;
}

} // namespace holdfast::cli
