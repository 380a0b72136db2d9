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

    /// In a hurry: a second's wait is 3 ms.
    std::unique_ptr<CheckoutDriver> driver(
        Millis timeout = {}, const QString &key = usualKey()) const;
    static QString usualKey() { return QStringLiteral("sk_test_51HoldfastDeskKey1234"); }

    StripePeer &peer() { return *m_peer; }
    TestDatabase &db() { return m_db; }
    Database &database() { return *m_database; }
    Desk desk() { return {m_database.get(), m_actor}; }
    Store &store() { return *m_store; }

    /// A cart with lines of three listings, in USD.
    QUuid filledCart();
    Checkout startedCheckout();
    Checkout checkout(const QUuid &id) const;

    /// Waits until it is so; looks now and then, and whenever the driver tells something. False
    /// when it does not come to that.
    static bool waitUntil(
        const std::function<bool()> &isSo, const CheckoutDriver *driver = nullptr);
    /// Waits until the driver lets go of it. False when it does not.
    static bool waitUntilFinished(CheckoutDriver &driver, const QUuid &checkout);

    /// What is wrong between the books, the stock and the money at Stripe; empty: nothing.
    QStringList faults();
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
