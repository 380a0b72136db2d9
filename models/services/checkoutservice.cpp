// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "checkoutdriver.h"
#include "codes.h"
#include "quantity.h"
#include "remark.h"
#include "services.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Checkouts
{
    Q_DECLARE_TR_FUNCTIONS(Checkouts)
};

/// What is to go back by `wish`; when the call has been made before, what went back by it: reckoned
/// anew, that would count as given back already.
Result<RefundPlan> planOf(const Call &call, const Order &order, const RefundWish &wish)
{
    for (const Refund &refund : order.refunds) {
        if (refund.id == call.operation)
            return refund.plan;
    }
    return planRefund(order, order.refunds, wish);
}

/// Not every amount can go back by every tender: Stripe gives three decimals in steps of ten.
Result<Refund> giveBack(Store &store, const Call &call, const Order &order, const RefundPlan &plan,
    std::optional<Tender> tender, const QString &why)
{
    std::optional<Tender> by = tender;
    for (const Payment &payment : order.payments) {
        if (!by && payment.kind == QLatin1String("payment"))
            by = tenderFromName(payment.tender);
    }
    const Money total{plan.totalMinor, order.totals.currency};
    if (const auto can = gatewayFor(by.value_or(Tender::Cash)).takes(total); !can)
        return can.error();
    return store.refundOrder(call, order.number, plan, tender, why);
}

/// As above; what a case is of came by Stripe.
Result<ReviewItem> giveBack(Store &store, const Call &call, qint64 review,
    std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why)
{
    const auto open = store.reviews(false);
    if (!open)
        return open.error();
    for (const ReviewItem &item : *open) {
        const Money amount{amountMinor.value_or(item.left.minor), item.left.currency};
        const auto can = gatewayFor(tender.value_or(Tender::Stripe)).takes(amount);
        if (item.id == review && !can)
            return can.error();
    }
    return store.refundReview(call, review, amountMinor, tender, why);
}

} // namespace

CheckoutService::CheckoutService(Desk desk)
    : m_desk(std::move(desk))
{
}

Result<Settlement> CheckoutService::settlement(
    Tender tender, Money total, std::optional<Money> received)
{
    return gatewayFor(tender).settle(total, received);
}

Answer<Sale> CheckoutService::pay(const PaymentRequest &request) const
{
    return runChange(m_desk, "pay", [request](Store &store) {
        return store.sell(request.call, request.cart, request.tender, request.tendered);
    });
}

Answer<Checkout> CheckoutService::show(const QUuid &checkout) const
{
    return m_desk.database->run([checkout](Store &store) { return store.checkout(checkout); });
}

Answer<bool> CheckoutService::isDriven(const QUuid &checkout) const
{
    return m_desk.database->run([checkout](Store &store) -> Result<bool> {
        const auto known = store.checkout(checkout);
        if (!known)
            return known.error();
        for (const QString &name :
            {CheckoutDriver::presence(known->isLive()), CheckoutDriver::leaseName(checkout)}) {
            const auto held = store.leases(name);
            if (!held)
                return held.error();
            if (!held->isEmpty())
                return true;
        }
        return false;
    });
}

Answer<Checkout> CheckoutService::cancel(const QUuid &checkout, const QString &why) const
{
    const auto reason = optionalReason(why);
    if (!reason)
        return refused<Checkout>(reason.error());
    return runChange(m_desk, "cancel",
        [call = Call::by(m_desk.actor), checkout, reason = *reason](
            Store &store) { return store.cancelCheckout(call, checkout, reason); });
}

Answer<Checkout> CheckoutService::start(const Call &call, const QUuid &cart, Tender tender,
    bool drivenHere, std::optional<qint64> expectedTotalMinor) const
{
    return runChange(m_desk, "start",
        [call, cart, tender, drivenHere, expectedTotalMinor, again = Call::by(m_desk.actor)](
            Store &store) -> Result<Checkout> {
            if (!drivenHere) {
                const auto drivers = store.leases(CheckoutDriver::presence());
                if (!drivers)
                    return drivers.error();
                if (drivers->isEmpty()) {
                    return Error{ErrorKind::Conflict,
                        Checkouts::tr(
                            "Nobody here can ask Stripe: this desk has no key, and no other desk "
                            "with one is running. Set this desk's key (Settings, or `keys set "
                            "stripe`), start a desk that has one, or take another tender.")};
                }
            }
            // A cart that cannot be read is refused by what follows.
            if (const auto agreed = store.cart(cart)) {
                const auto taken =
                    gatewayFor(tender).takes({agreed->totals.totalMinor, agreed->totals.currency});
                if (!taken)
                    return taken.error();
            }
            const auto started = store.startCheckout(call, cart, tender);
            if (!started || !expectedTotalMinor || *expectedTotalMinor == started->amount.minor)
                return started;
            const QString why = storedRemark(Remark::TotalChanged);
            const Error changed{ErrorKind::Conflict, shownRemark(why),
                {{QStringLiteral("expected_minor"), *expectedTotalMinor},
                    {QStringLiteral("total_minor"), started->amount.minor}}};
            const auto cancelled = store.cancelCheckout(again, started->id, why);
            return cancelled ? changed : cancelled.error();
        });
}

Answer<Checkout> CheckoutService::force(const QUuid &checkout, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<Checkout>(reason.error());
    return runChange(
        m_desk, "force", [call = Call::by(m_desk.actor), checkout, reason = *reason](Store &store) {
            return store.forceCheckout(call, checkout, reason);
        });
}

Answer<QVector<Checkout>> CheckoutService::watched() const
{
    return m_desk.database->run([](Store &store) { return store.watchedCheckouts(); });
}

Answer<QVector<ReviewItem>> CheckoutService::reviews(bool all) const
{
    return m_desk.database->run([all](Store &store) { return store.reviews(all); });
}

Answer<Refund> CheckoutService::refund(const Call &call, qint64 order, const RefundWish &wish,
    std::optional<Tender> tender, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<Refund>(reason.error());
    return runChange(m_desk, "refund",
        [call, order, wish, tender, reason = *reason](Store &store) -> Result<Refund> {
            const auto paid = store.order(order);
            if (!paid)
                return paid.error();
            const auto plan = planOf(call, *paid, wish);
            if (!plan)
                return plan.error();
            return giveBack(store, call, *paid, *plan, tender, reason);
        });
}

Answer<Refund> CheckoutService::refund(const Call &call, qint64 order, const RefundPlan &plan,
    std::optional<Tender> tender, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<Refund>(reason.error());
    return runChange(m_desk, "refund",
        [call, order, plan, tender, reason = *reason](Store &store) -> Result<Refund> {
            const auto paid = store.order(order);
            if (!paid)
                return paid.error();
            return giveBack(store, call, *paid, plan, tender, reason);
        });
}

Answer<Refund> CheckoutService::showRefund(const QUuid &refund) const
{
    return m_desk.database->run([refund](Store &store) { return store.refund(refund); });
}

Answer<Refund> CheckoutService::giveUpRefund(const QUuid &refund, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<Refund>(reason.error());
    return runChange(m_desk, "give up refund",
        [call = Call::by(m_desk.actor), refund, reason = *reason](
            Store &store) { return store.giveUpRefund(call, refund, reason); });
}

Answer<bool> CheckoutService::isDriven(std::optional<bool> live) const
{
    return m_desk.database->run([live](Store &store) -> Result<bool> {
        const auto drivers = store.leases(CheckoutDriver::presence(live));
        if (!drivers)
            return drivers.error();
        return !drivers->isEmpty();
    });
}

Answer<QVector<Refund>> CheckoutService::watchedRefunds() const
{
    return m_desk.database->run([](Store &store) { return store.watchedRefunds(); });
}

Answer<ReviewItem> CheckoutService::refundReview(const Call &call, qint64 review,
    std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<ReviewItem>(reason.error());
    return runChange(m_desk, "refund review",
        [call, review, amountMinor, tender, reason = *reason](
            Store &store) { return giveBack(store, call, review, amountMinor, tender, reason); });
}

Answer<ReviewItem> CheckoutService::sellReview(
    const Call &call, qint64 review, const QVector<WantedLine> &instead, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<ReviewItem>(reason.error());
    QVector<WantedLine> lines;
    for (const WantedLine &line : instead) {
        const auto listing = parseListingCode(line.code);
        if (!listing)
            return refused<ReviewItem>(listing.error());
        const auto variant = line.variant.isEmpty()
                                 ? Result<QString>(QString())
                                 : parseSlug(line.variant, QStringLiteral("variant"));
        if (!variant)
            return refused<ReviewItem>(variant.error());
        if (const auto checked = checkQuantity(line.quantity); !checked)
            return refused<ReviewItem>(checked.error());
        lines.append({listing->text(), *variant, line.quantity});
    }
    return runChange(m_desk, "sell review", [call, review, lines, reason = *reason](Store &store) {
        return store.sellReview(call, review, lines, reason);
    });
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
    return runChange(m_desk, "move",
        [call = Call::by(m_desk.actor), number, state, reason = *reason](
            Store &store) { return store.moveOrder(call, number, state, reason); });
}

} // namespace holdfast
