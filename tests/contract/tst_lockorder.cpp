// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locker.h"
#include "stripedesk.h"

#include <QtTest>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Everybody takes the locks in one order, carts before listings and listings by their id, so that
/// nobody waits for somebody who waits for them. PostgreSQL only: SQLite has one lock.
class LockOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSaleTakesListingsInOrder();
    void anEndTakesTheOtherCartFirst();

private:
    /// Runs `work` while somebody keeps the row that `blocked` names locked, and looks whether it
    /// has taken that of `free` while it waits.
    static void takesInOrder(Shop &shop, const QString &blocked, const QString &free,
        const std::function<void(Store &)> &work);
};

void LockOrderTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, and SQLite has one lock");
}

void LockOrderTest::takesInOrder(Shop &shop, const QString &blocked, const QString &free,
    const std::function<void(Store &)> &work)
{
    Locker locker(shop.db().config(), blocked + u" FOR UPDATE"_s);
    std::thread worker([&] { work(*shop.db().open()); });
    const auto waits = [&] {
        return shop.db()
                   .rows(u"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() "
                         "AND wait_event_type = 'Lock'"_s)
                   .size()
               == 1;
    };
    const bool isWaiting = QTest::qWaitFor(waits, 60'000);
    QString error;
    const bool isFree = shop.db().sql(free + u" FOR UPDATE NOWAIT"_s, &error);
    locker.release();
    worker.join();
    QVERIFY(isWaiting);
    QVERIFY2(isFree, qPrintable(error));
}

void LockOrderTest::aSaleTakesListingsInOrder()
{
    Shop shop(Engine::Postgres);
    const QStringList codes = shop.db().rows(
        u"SELECT code FROM listing WHERE code IN ('CA#quarter', 'NY#quarter') ORDER BY id"_s);
    const QString first = codes[0];
    const QString second = codes[1];
    const auto row = [](const QString &code) {
        return u"SELECT 1 FROM holdfast.listing WHERE code = '%1'"_s.arg(code);
    };
    const QUuid cart = shop.newCart();
    // The second is first in the cart, and in the table.
    shop.hold(cart, second, 1);
    shop.hold(cart, first, 1);
    const Checkout open = must(shop->startCheckout(Shop::call(), cart, Tender::Stripe));
    shop.adjust(second, {.priceMinor = 1});
    shop.adjust(first, {.priceMinor = 1});
    takesInOrder(shop, row(first), row(second), [&](Store &store) {
        const auto done = store.fulfil(Shop::call(), open.id, paymentFor(open));
        if (!done || !done->order)
            qFatal("it was not sold");
    });
    HF_CLEAN(shop);
}

void LockOrderTest::anEndTakesTheOtherCartFirst()
{
    Shop shop(Engine::Postgres);
    const Checkout ending = stripeCheckout(shop, u"preparing"_qs, u"CA#quarter"_qs, 1, ann().email);
    // Meanwhile the customer has begun another, to which what lapses goes.
    const QUuid other = shop.newCart(ann().email);
    QVERIFY(other != ending.cart);
    takesInOrder(shop,
        u"SELECT 1 FROM holdfast.cart WHERE id = '%1'"_s.arg(other.toString(QUuid::WithoutBraces)),
        u"SELECT 1 FROM holdfast.listing WHERE code = 'CA#quarter'"_s, [&](Store &store) {
            const auto done = store.cancelCheckout(Shop::call(), ending.id, u"enough"_s);
            if (!done || done->state != CheckoutState::Abandoned)
                qFatal("it was not abandoned");
        });
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(LockOrderTest)
#include "tst_lockorder.moc"
