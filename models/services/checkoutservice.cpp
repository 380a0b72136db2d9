// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "gateway.h"
#include "services.h"

namespace holdfast {

CheckoutService::CheckoutService(Desk desk)
    : m_desk(std::move(desk))
{
}

Answer<Sale> CheckoutService::pay(
    const QUuid &cart, Tender tender, std::optional<qint64> receivedMinor) const
{
    return m_desk.database->run(
        [call = Call::by(m_desk.actor), cart, tender, receivedMinor](Store &store) -> Result<Sale> {
            const auto now = store.cart(cart);
            if (!now)
                return now.error();
            const Money total{now->totals.totalMinor, now->totals.currency};
            std::optional<Money> received;
            if (receivedMinor)
                received = Money{*receivedMinor, total.currency};
            const auto settlement = gatewayFor(tender).settle(total, received);
            if (!settlement)
                return settlement.error();
            return store.sell(call, cart, tender, receivedMinor);
        });
}

Answer<Checkout> CheckoutService::show(const QUuid &checkout) const
{
    return m_desk.database->run([checkout](Store &store) { return store.checkout(checkout); });
}

Answer<Checkout> CheckoutService::cancel(const QUuid &checkout, const QString &why) const
{
    const auto reason = optionalReason(why);
    if (!reason)
        return refused<Checkout>(reason.error());
    return m_desk.database->run(
        [call = Call::by(m_desk.actor), checkout, reason = *reason](
            Store &store) { return store.cancelCheckout(call, checkout, reason); });
}

Answer<QVector<OrderRow>> CheckoutService::orders(std::optional<OrderState> state, int limit) const
{
    return m_desk.database->run(
        [state, limit](Store &store) { return store.orders(state, limit); });
}

Answer<Order> CheckoutService::order(qint64 number) const
{
    return m_desk.database->run([number](Store &store) { return store.order(number); });
}

Answer<Order> CheckoutService::move(qint64 number, OrderState state, const QString &why) const
{
    const auto reason = optionalReason(why);
    if (!reason)
        return refused<Order>(reason.error());
    return m_desk.database->run(
        [call = Call::by(m_desk.actor), number, state, reason = *reason](
            Store &store) { return store.moveOrder(call, number, state, reason); });
}

} // namespace holdfast
