// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"

#include "names.h"
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct OrderStates
{
    Q_DECLARE_TR_FUNCTIONS(OrderStates)
};

} // namespace

static constexpr QLatin1StringView stateNames[] = {"pending"_L1, "paid"_L1, "confirmed"_L1,
    "processing"_L1, "fulfilled"_L1, "shipped"_L1, "delivered"_L1, "cancelled"_L1, "refunded"_L1};

QString orderStateName(OrderState state)
{
    return nameOfValue(stateNames, state);
}

std::optional<OrderState> orderStateFromName(const QString &name)
{
    return valueOfName<OrderState>(stateNames, name);
}

Result<OrderState> parseOrderState(const QString &text)
{
    if (const auto state = orderStateFromName(text))
        return *state;
    return invalidValue(u"state"_qs, text,
        OrderStates::tr("%1 is not a state of an order. The states are %2.")
            .arg(quoted(text), namesInSentence(stateNames)));
}

bool orderMayMove(OrderState from, OrderState to)
{
    return orderMovesFrom(from).contains(to);
}

QVector<OrderState> orderMovesFrom(OrderState from)
{
    switch (from) {
    case OrderState::Pending:
        return {OrderState::Paid, OrderState::Cancelled};
    case OrderState::Paid:
        return {OrderState::Confirmed, OrderState::Cancelled, OrderState::Refunded};
    case OrderState::Confirmed:
        return {OrderState::Processing, OrderState::Cancelled, OrderState::Refunded};
    case OrderState::Processing:
        return {OrderState::Fulfilled, OrderState::Cancelled, OrderState::Refunded};
    case OrderState::Fulfilled:
        return {OrderState::Shipped, OrderState::Cancelled, OrderState::Refunded};
    case OrderState::Shipped:
        return {OrderState::Delivered, OrderState::Refunded};
    case OrderState::Delivered:
        return {OrderState::Refunded};
    case OrderState::Cancelled:
    case OrderState::Refunded:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QVector<OrderState> allOrderStates()
{
    QVector<OrderState> states;
    for (std::size_t i = 0; i < std::size(stateNames); ++i)
        states.append(static_cast<OrderState>(i));
    return states;
}

} // namespace holdfast
