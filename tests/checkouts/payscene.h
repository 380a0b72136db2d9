// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "stripepeer.h"
#include "testdatabase.h"

#include <functional>

namespace holdfast::test {

/// A shop with the small rate card, Stripe's stand-in, and a desk that has its key.
class PayScene
{
public:
    /// `peer`: takes a while to start, so scenes share one; it forgets this one with its end.
    PayScene(
        Engine engine, std::shared_ptr<StripePeer> peer, Millis timeout = std::chrono::seconds(10));
    ~PayScene();
    PayScene(const PayScene &) = delete;
    PayScene &operator=(const PayScene &) = delete;

    std::unique_ptr<CheckoutDriver> driver(
        Millis timeout = {}, const QString &key = usualKey()) const;
    /// Of another desk, with a connection and a pace of its own.
    std::unique_ptr<CheckoutDriver> driver(Database &database, DriverSettings settings) const;
    /// A second's wait is 3 ms.
    static DriverSettings hurried();
    static QString usualKey() { return QStringLiteral("sk_test_51HoldfastDeskKey1234"); }

    /// From now on drivers reach the database so. None of before may be left.
    void reach(const StoreConfig &config);

    StripePeer &peer() { return *m_peer; }
    TestDatabase &db() { return m_db; }
    Database &database() { return *m_database; }
    Desk desk() { return {m_database.get(), m_actor}; }
    Store &store() { return *m_store; }

    /// So that every story of a test finds something to sell.
    void makeCapacityUnlimited();
    /// A cart with lines of three listings, in USD.
    QUuid filledCart();
    Checkout startedCheckout();
    Checkout checkout(const QUuid &id) const;
    /// An order that a customer has paid by Stripe.
    Order paidOrder();
    Order order(qint64 number) const;
    /// A refund that is decided, and that nobody has asked Stripe for.
    Refund askedRefund(const Order &order, const RefundWish &wish = {});
    Refund refund(const QUuid &id) const;

    /// Waits until it is so; looks now and then, and whenever the driver tells something. False
    /// when it does not come to that.
    static bool waitUntil(
        const std::function<bool()> &isSo, const CheckoutDriver *driver = nullptr);
    /// Waits until the driver lets go of it. False when it does not.
    static bool waitUntilFinished(CheckoutDriver &driver, const QUuid &checkout);
    bool waitUntilRefund(
        const QUuid &refund, RefundState state, const CheckoutDriver *driver = nullptr);
    /// What one pass of the settler came to.
    static SettleReport settled(CheckoutDriver &driver);

    /// What is wrong between the books, the stock and the money at Stripe, as far as it is in one
    /// currency; empty: nothing. Right when no refund is between Stripe and the books.
    QStringList faults(const QString &currency = QStringLiteral("USD"));
    /// "paid settled completed": the order's, checkout's and its holds' state.
    QString standing(const QUuid &checkout);

private:
    TestDatabase m_db;
    std::shared_ptr<StripePeer> m_peer;
    Actor m_actor;
    Millis m_timeout;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
};

} // namespace holdfast::test
