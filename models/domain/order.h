// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "refund.h"

#include <optional>
#include <QVector>

namespace holdfast {

enum class OrderState
{
    Pending,
    Paid,
    Confirmed,
    Processing,
    Fulfilled,
    Shipped,
    Delivered,
    Cancelled,
    Refunded,
};

QString orderStateName(OrderState state); ///< "paid"
std::optional<OrderState> orderStateFromName(const QString &name);
/// Validation error naming the states there are.
Result<OrderState> parseOrderState(const QString &text);
/// Every move that rule has; the database refuses all others.
bool orderMayMove(OrderState from, OrderState to);
QVector<OrderState> orderMovesFrom(OrderState from);
QVector<OrderState> allOrderStates();

struct OrderLine
{
    int position = 0;
    QString code;
    QString variant = {};
    QString title = {};
    QString market = {};
    qint64 quantity = 0;
    Money unitPrice = {};
    int taxPpm = 0;
    LineTotals totals = {};
};

struct OrderEvent
{
    Instant at = {};
    QString kind = {}; ///< "created", "moved", "refund_asked", "refund_succeeded", "refund_failed"
    QString from = {}; ///< empty for the first
    QString to = {};
    QString desk = {};
    QString person = {};
    QString why = {};
};

/// Money taken or given back for an order.
struct Payment
{
    QString kind = {};   ///< "payment", "refund", or "refund_returned" for one that came back
    QString tender = {}; ///< "cash", "account", "stripe"
    Money amount = {};
    std::optional<qint64> receivedMinor = {}; ///< cash handed over
    std::optional<qint64> changeMinor = {};   ///< cash handed back
    QString providerPayment = {};             ///< what a provider knows it by; empty without one
    Instant at = {};
    QString desk = {};
    QString person = {};
};

/// The immutable snapshot of a cart being paid. Only its state moves.
struct Order
{
    qint64 number = 0;
    OrderState state = OrderState::Pending;
    std::optional<Customer> customer = {};
    QString desk = {};
    QString person = {};
    Instant createdAt = {};
    QUuid cart = {};
    QUuid checkout = {};
    QVector<OrderLine> lines = {};
    Totals totals = {};
    QVector<Payment> payments = {};
    QVector<Refund> refunds = {}; ///< oldest first, failed ones too
    QVector<OrderEvent> events = {};
};

/// One row of the list of orders.
struct OrderRow
{
    qint64 number = 0;
    OrderState state = OrderState::Pending;
    QString customerEmail = {};
    QString desk = {};
    QString person = {};
    Instant createdAt = {};
    Money total = {};
    int lines = 0;
};

} // namespace holdfast
