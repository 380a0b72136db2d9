// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefactory.h"

#include <atomic>
#include <memory>
#include <QSemaphore>

namespace holdfast::test {

/// The line between a desk and its database, in the test's hand.
struct Wire
{
    std::atomic<bool> cut = false;
    /// Only the connection that sells; the feed goes on.
    std::atomic<bool> cutOperations = false;
    /// The next sale or decision about money is done, and its answer is lost with the connection.
    std::atomic<bool> loseAnswer = false;
    /// Sales wait until the gate is given a permit.
    std::atomic<bool> gated = false;
    std::atomic<bool> gatedDecisions = false; ///< the same of decisions about money
    std::atomic<bool> gatedOrders = false;    ///< the same of reading an order
    std::atomic<int> busyDecisions = 0;       ///< so many are done and answered with Busy
    std::atomic<qint64> askedMinor = -1;      ///< of a case for review; -1: no amount was named
    QSemaphore gate;
    std::atomic<int> sales = 0;
    std::atomic<int> busySales = 0; ///< so many sales are answered with Busy
    std::atomic<int> newCarts = 0;
    std::atomic<int> refusedCart = 0; ///< the ordinal of the new cart that is refused
    std::atomic<int> cartReadings = 0;
    std::atomic<int> holdsReadings = 0;
};

/// A real store behind a wire.
class WiredStore final : public Store
{
public:
    WiredStore(std::unique_ptr<Store> inner, std::shared_ptr<Wire> wire, bool feed)
        : m_inner(std::move(inner))
        , m_wire(std::move(wire))
        , m_feed(feed)
    {
    }

    Result<void> open() override
    {
        return pass([&] { return m_inner->open(); });
    }
    void close() override { m_inner->close(); }
    bool isOpen() const override { return !isCut() && m_inner->isOpen(); }
    Result<StoreStatus> status() override
    {
        return pass([&] { return m_inner->status(); });
    }
    Result<void> requireCurrent() override
    {
        return pass([&] { return m_inner->requireCurrent(); });
    }
    Result<MigrationReport> migrate() override
    {
        return pass([&] { return m_inner->migrate(); });
    }
    Result<void> backup(const QString &file) override
    {
        return pass([&] { return m_inner->backup(file); });
    }
    Result<Changes> changes() override
    {
        return pass([&] { return m_inner->changes(); });
    }
    bool onChange(std::function<void()> wake) override
    {
        return m_inner->onChange(std::move(wake));
    }
    Result<Instant> now() override
    {
        return pass([&] { return m_inner->now(); });
    }
    Result<Board> board(const BoardQuery &query) override
    {
        return pass([&] { return m_inner->board(query); });
    }
    Result<Cart> cart(const QUuid &cart) override
    {
        ++m_wire->cartReadings;
        return pass([&] { return m_inner->cart(cart); });
    }
    Result<QVector<Cart>> openCarts(const QString &desk) override
    {
        return pass([&] { return m_inner->openCarts(desk); });
    }
    Result<QVector<HoldRow>> holds() override
    {
        ++m_wire->holdsReadings;
        return pass([&] { return m_inner->holds(); });
    }
    Result<QVector<Checkout>> watchedCheckouts() override
    {
        return pass([&] { return m_inner->watchedCheckouts(); });
    }
    Result<QVector<ReviewItem>> reviews(bool all) override
    {
        return pass([&] { return m_inner->reviews(all); });
    }
    Result<Checkout> forceCheckout(
        const Call &call, const QUuid &checkout, const QString &why) override
    {
        return pass([&] { return m_inner->forceCheckout(call, checkout, why); });
    }
    Result<StoredRequest> storeRequest(const Call &call, const QUuid &checkout,
        RequestPurpose purpose, const ProviderRequest &request, bool live) override
    {
        return pass([&] { return m_inner->storeRequest(call, checkout, purpose, request, live); });
    }
    Result<Checkout> closeRequest(const Call &call, const QUuid &checkout, const QString &key,
        const QString &outcome, const QString &said) override
    {
        return pass([&] { return m_inner->closeRequest(call, checkout, key, outcome, said); });
    }
    Result<Checkout> noteSession(const Call &call, const QUuid &checkout,
        const SessionRecord &session, const QString &key, const QString &said) override
    {
        return pass([&] { return m_inner->noteSession(call, checkout, session, key, said); });
    }
    Result<Checkout> noteUnreachable(
        const Call &call, const QUuid &checkout, const QString &said) override
    {
        return pass([&] { return m_inner->noteUnreachable(call, checkout, said); });
    }
    Result<Fulfilment> fulfil(
        const Call &call, const QUuid &checkout, const ReceivedPayment &payment) override
    {
        return pass([&] { return m_inner->fulfil(call, checkout, payment); });
    }
    Result<Refund> refundOrder(const Call &call, qint64 number, const RefundPlan &plan,
        std::optional<Tender> tender, const QString &why) override
    {
        return decision([&] { return m_inner->refundOrder(call, number, plan, tender, why); });
    }
    Result<ReviewItem> refundReview(const Call &call, qint64 review,
        std::optional<qint64> amountMinor, std::optional<Tender> tender,
        const QString &why) override
    {
        m_wire->askedMinor = amountMinor.value_or(-1);
        return decision(
            [&] { return m_inner->refundReview(call, review, amountMinor, tender, why); });
    }
    Result<ReviewItem> sellReview(const Call &call, qint64 review,
        const QVector<WantedLine> &instead, const QString &why) override
    {
        return decision([&] { return m_inner->sellReview(call, review, instead, why); });
    }
    Result<StoredRequest> storeRefundRequest(
        const Call &call, const QUuid &refund, const ProviderRequest &request, bool live) override
    {
        return pass([&] { return m_inner->storeRefundRequest(call, refund, request, live); });
    }
    Result<Refund> noteRefund(const Call &call, const QUuid &refund, RefundState state,
        const QString &providerRefund, const QString &key, const QString &said) override
    {
        return pass(
            [&] { return m_inner->noteRefund(call, refund, state, providerRefund, key, said); });
    }
    Result<Refund> closeRefundRequest(const Call &call, const QUuid &refund, const QString &key,
        const QString &outcome, const QString &said) override
    {
        return pass([&] { return m_inner->closeRefundRequest(call, refund, key, outcome, said); });
    }
    Result<Refund> giveUpRefund(const Call &call, const QUuid &refund, const QString &why) override
    {
        return pass([&] { return m_inner->giveUpRefund(call, refund, why); });
    }
    Result<Refund> noteRefundUnreachable(
        const Call &call, const QUuid &refund, const QString &said) override
    {
        return pass([&] { return m_inner->noteRefundUnreachable(call, refund, said); });
    }
    Result<Refund> refund(const QUuid &refund) override
    {
        return pass([&] { return m_inner->refund(refund); });
    }
    Result<QVector<Refund>> watchedRefunds() override
    {
        return pass([&] { return m_inner->watchedRefunds(); });
    }
    Result<std::optional<Refund>> refundOfProvider(const QString &providerRefund) override
    {
        return pass([&] { return m_inner->refundOfProvider(providerRefund); });
    }
    Result<bool> takeLease(const QString &name, const QString &holder, Millis term) override
    {
        return pass([&] { return m_inner->takeLease(name, holder, term); });
    }
    Result<void> dropLease(const QString &name, const QString &holder) override
    {
        return pass([&] { return m_inner->dropLease(name, holder); });
    }
    Result<QStringList> leases(const QString &prefix) override
    {
        return pass([&] { return m_inner->leases(prefix); });
    }
    Result<Checkout> checkout(const QUuid &checkout) override
    {
        return pass([&] { return m_inner->checkout(checkout); });
    }
    Result<Order> order(qint64 number) override
    {
        if (m_wire->gatedOrders)
            m_wire->gate.acquire();
        return pass([&] { return m_inner->order(number); });
    }
    Result<QVector<Customer>> customers(const QString &words, int limit) override
    {
        return pass([&] { return m_inner->customers(words, limit); });
    }
    Result<QVector<OrderRow>> orders(std::optional<OrderState> state, int limit) override
    {
        return pass([&] { return m_inner->orders(state, limit); });
    }
    Result<QVector<LedgerRow>> ledger(const QString &code, int limit) override
    {
        return pass([&] { return m_inner->ledger(code, limit); });
    }
    Result<QHash<QString, QString>> settings() override
    {
        return pass([&] { return m_inner->settings(); });
    }
    Result<VerifyReport> verify() override
    {
        return pass([&] { return m_inner->verify(); });
    }
    Result<ImportReport> importRateCard(const Call &call, const RateCard &card, bool dry) override
    {
        return pass([&] { return m_inner->importRateCard(call, card, dry); });
    }
    Result<Listing> adjustListing(const Call &call, const QString &code,
        const ListingChange &change, const QString &why) override
    {
        return pass([&] { return m_inner->adjustListing(call, code, change, why); });
    }
    Result<void> changeSetting(
        const Call &call, const QString &key, const QString &value, const QString &why) override
    {
        return pass([&] { return m_inner->changeSetting(call, key, value, why); });
    }
    Result<Cart> newCart(const Call &call, const QString &email) override
    {
        if (++m_wire->newCarts == m_wire->refusedCart)
            return Error{ErrorKind::Busy, QStringLiteral("The test refuses this cart.")};
        return pass([&] { return m_inner->newCart(call, email); });
    }
    Result<Cart> anotherCart(const Call &call) override
    {
        if (++m_wire->newCarts == m_wire->refusedCart)
            return Error{ErrorKind::Busy, QStringLiteral("The test refuses this cart.")};
        return pass([&] { return m_inner->anotherCart(call); });
    }
    Result<Cart> handOver(const Call &call, const QUuid &cart, const QString &desk) override
    {
        return pass([&] { return m_inner->handOver(call, cart, desk); });
    }
    Result<Cart> buyNow(const Call &call, const QString &email, const QString &code,
        const QString &variant, qint64 quantity) override
    {
        return pass([&] { return m_inner->buyNow(call, email, code, variant, quantity); });
    }
    Result<AttachResult> attachCustomer(
        const Call &call, const QUuid &cart, const Customer &customer) override
    {
        return pass([&] { return m_inner->attachCustomer(call, cart, customer); });
    }
    Result<HeldLine> hold(const Call &call, const QUuid &cart, const QString &code,
        const QString &variant, qint64 quantity) override
    {
        return pass([&] { return m_inner->hold(call, cart, code, variant, quantity); });
    }
    Result<HeldLine> setQuantity(
        const Call &call, const QUuid &cart, const QUuid &line, qint64 quantity) override
    {
        return pass([&] { return m_inner->setQuantity(call, cart, line, quantity); });
    }
    Result<void> removeLine(const Call &call, const QUuid &cart, const QUuid &line) override
    {
        return pass([&] { return m_inner->removeLine(call, cart, line); });
    }
    Result<void> clearCart(const Call &call, const QUuid &cart) override
    {
        return pass([&] { return m_inner->clearCart(call, cart); });
    }
    Result<HeldLine> extendHold(const Call &call, const QUuid &hold, const QString &why) override
    {
        return pass([&] { return m_inner->extendHold(call, hold, why); });
    }
    Result<void> releaseHold(const Call &call, const QUuid &hold, const QString &why) override
    {
        return pass([&] { return m_inner->releaseHold(call, hold, why); });
    }
    Result<ReleaseReport> releaseAll(const Call &call, const QString &why) override
    {
        return pass([&] { return m_inner->releaseAll(call, why); });
    }
    Result<SweepReport> sweep(const Call &call) override
    {
        return pass([&] { return m_inner->sweep(call); });
    }
    Result<Checkout> startCheckout(const Call &call, const QUuid &cart, Tender tender) override
    {
        return pass([&] { return m_inner->startCheckout(call, cart, tender); });
    }
    Result<Sale> confirmCheckout(
        const Call &call, const QUuid &checkout, std::optional<qint64> receivedMinor) override
    {
        return pass([&] { return m_inner->confirmCheckout(call, checkout, receivedMinor); });
    }
    Result<Sale> sell(
        const Call &call, const QUuid &cart, Tender tender, const Tendered &tendered) override
    {
        ++m_wire->sales;
        if (m_wire->gated)
            m_wire->gate.acquire();
        if (m_wire->busySales > 0) {
            --m_wire->busySales;
            return Error{ErrorKind::Busy, QStringLiteral("The test keeps the slots.")};
        }
        auto sale = pass([&] { return m_inner->sell(call, cart, tender, tendered); });
        if (m_wire->loseAnswer.exchange(false)) {
            m_wire->cut = true;
            return offline();
        }
        return sale;
    }
    Result<Checkout> cancelCheckout(
        const Call &call, const QUuid &checkout, const QString &why) override
    {
        return pass([&] { return m_inner->cancelCheckout(call, checkout, why); });
    }
    Result<Order> moveOrder(
        const Call &call, qint64 number, OrderState state, const QString &why) override
    {
        return pass([&] { return m_inner->moveOrder(call, number, state, why); });
    }

private:
    static Error offline()
    {
        return {ErrorKind::Offline, QStringLiteral("The test has cut the wire.")};
    }
    template <class Work>
    auto decision(Work work) -> std::invoke_result_t<Work>
    {
        if (m_wire->gatedDecisions)
            m_wire->gate.acquire();
        auto answer = pass(work);
        if (m_wire->busyDecisions > 0) {
            --m_wire->busyDecisions;
            return Error{ErrorKind::Busy, QStringLiteral("The test keeps the answer.")};
        }
        if (m_wire->loseAnswer.exchange(false)) {
            m_wire->cut = true;
            return offline();
        }
        return answer;
    }
    bool isCut() const { return m_wire->cut || (!m_feed && m_wire->cutOperations); }
    template <class Work>
    auto pass(Work work) -> std::invoke_result_t<Work>
    {
        if (isCut())
            return offline();
        return work();
    }

    std::unique_ptr<Store> m_inner;
    std::shared_ptr<Wire> m_wire;
    bool m_feed;
};

inline StoreFactory wired(StoreFactory factory, std::shared_ptr<Wire> wire, bool feed = false)
{
    return [factory = std::move(factory), wire = std::move(wire), feed] {
        return std::make_unique<WiredStore>(factory(), wire, feed);
    };
}

} // namespace holdfast::test
