// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locker.h"
#include "shop.h"

#include <atomic>
#include <QScopeGuard>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

/// Who asks for what is gone is told so without standing in the queue of those who buy, and keeps
/// nobody waiting.
class SoldOutLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nobodyIsWaitedFor_data();
    void nobodyIsWaitedFor();
    void noRowIsLocked_data();
    void noRowIsLocked();
    void whoAsksAgainIsToldWhatBecameOfTheFirst_data();
    void whoAsksAgainIsToldWhatBecameOfTheFirst();

private:
    bool waits(const QString &desk)
    {
        return m_shop->db()
                   .rows(QStringLiteral("SELECT 1 FROM pg_stat_activity WHERE datname = "
                                        "current_database() AND application_name = 'holdfast %1' "
                                        "AND wait_event_type = 'Lock'")
                             .arg(desk))
                   .size()
               == 1;
    }
    Result<HeldLine> ask(Store &store) const
    {
        QFETCH(QString, listing);
        QFETCH(QString, variant);
        return store.hold(Shop::call(), m_cart, listing, variant, 1);
    }

    std::unique_ptr<Shop> m_shop;
    QUuid m_cart; ///< of another desk than the one that holds everything
};

void SoldOutLocksTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server; on SQLite readers never wait");
}

void SoldOutLocksTest::init()
{
    m_shop = std::make_unique<Shop>(Engine::Postgres);
    const QUuid others = m_shop->newCart();
    m_shop->hold(others, code("NY#quarter"), 3);
    m_shop->hold(others, code("CA#full"), 1, QStringLiteral("back-cover"));
    m_cart = must((*m_shop)->newCart(Shop::callAt(QStringLiteral("Back")), QString())).id;
}

void SoldOutLocksTest::cleanup()
{
    HF_CLEAN(*m_shop);
    m_shop.reset();
}

void SoldOutLocksTest::nobodyIsWaitedFor_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("lock");
    const QString ofListing =
        QStringLiteral("SELECT 1 FROM holdfast.listing WHERE code = '%1' FOR UPDATE");
    const QString ofCarts = QStringLiteral("SELECT 1 FROM holdfast.cart FOR UPDATE");
    const QString quarter = code("NY#quarter");
    const QString full = code("CA#full");
    const QString cover = QStringLiteral("back-cover");
    QTest::newRow("the listing is locked") << quarter << QString() << ofListing.arg(quarter);
    QTest::newRow("the cart is locked") << quarter << QString() << ofCarts;
    QTest::newRow("the holds are locked")
        << quarter << QString() << QStringLiteral("SELECT 1 FROM holdfast.hold FOR UPDATE");
    QTest::newRow("the listing of a variant is locked") << full << cover << ofListing.arg(full);
    QTest::newRow("the variant is locked")
        << full << cover << QStringLiteral("SELECT 1 FROM holdfast.variant FOR UPDATE");
    QTest::newRow("the cart of a variant is locked") << full << cover << ofCarts;
}

void SoldOutLocksTest::nobodyIsWaitedFor()
{
    QFETCH(QString, lock);
    StoreConfig config = m_shop->db().config();
    config.statementTimeout = Millis(30'000);
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    const Locker locker(m_shop->db().config(), lock);
    QElapsedTimer timer;
    timer.start();
    HF_REFUSED(ask(*store), ErrorKind::SoldOut);
    QVERIFY2(timer.elapsed() < 15'000, "the refusal waited for the lock");
}

void SoldOutLocksTest::noRowIsLocked_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    QTest::newRow("a listing that is sold out") << code("NY#quarter") << QString();
    QTest::newRow("a variant that is sold out") << code("CA#full") << QStringLiteral("back-cover");
}

void SoldOutLocksTest::noRowIsLocked()
{
    // Whoever locks a row or changes it leaves its transaction's number there, come what may of it.
    QStringList parts;
    for (const char *table : {"listing", "variant", "cart", "hold", "market", "edition", "setting",
             "operation", "ledger"}) {
        parts.append(
            QStringLiteral("SELECT '%1', ctid, xmin, xmax FROM %1").arg(QLatin1String(table)));
    }
    const QString traces =
        parts.join(QLatin1String(" UNION ALL ")) + QStringLiteral(" ORDER BY 1, 2");
    const QStringList before = m_shop->db().rows(traces);
    HF_REFUSED(ask(m_shop->store()), ErrorKind::SoldOut);
    QCOMPARE(m_shop->db().rows(traces), before);

    // That a lock would show.
    QVERIFY(m_shop->sql(QStringLiteral("PERFORM 1 FROM cart FOR NO KEY UPDATE")));
    QVERIFY(m_shop->db().rows(traces) != before);
}

void SoldOutLocksTest::whoAsksAgainIsToldWhatBecameOfTheFirst_data()
{
    QTest::addColumn<bool>("comesFree");
    QTest::newRow("what comes free meanwhile is held once") << true;
    QTest::newRow("what stays gone is sold out to both") << false;
}

void SoldOutLocksTest::whoAsksAgainIsToldWhatBecameOfTheFirst()
{
    QFETCH(bool, comesFree);
    struct Desk
    {
        std::atomic<bool> answered = false;
        std::optional<Result<HeldLine>> answer = {};
        std::thread thread = {};
    };
    Shop &shop = *m_shop;
    const QString full = code("CA#full");
    const QUuid others = must(shop->newCart(Shop::callAt(QStringLiteral("Side")), {})).id;
    must(shop->hold(Shop::call(), others, full, {}, 1));
    Locker locker(
        shop.db().config(), QStringLiteral("SELECT 1 FROM holdfast.cart WHERE id = '%1' FOR UPDATE")
                                .arg(m_cart.toString(QUuid::WithoutBraces)));
    const Call call = Shop::call();
    Desk first;
    Desk second;
    const auto join = qScopeGuard([&] {
        locker.release();
        for (Desk *desk : {&first, &second}) {
            if (desk->thread.joinable())
                desk->thread.join();
        }
    });
    const auto askAs = [&](Desk &desk, const QString &name) {
        StoreConfig config = shop.db().config();
        config.desk = name;
        config.statementTimeout = Millis(60'000);
        desk.thread = std::thread([&desk, &full, config, call, cart = m_cart] {
            const auto store = storeFactory(config)();
            if (store->open())
                desk.answer = store->hold(call, cart, full, {}, 1);
            desk.answered = true;
        });
    };
    // One is free when the first asks, none when the second does.
    askAs(first, QStringLiteral("first"));
    QTRY_VERIFY(waits(QStringLiteral("first")));
    const HeldLine last = must(shop->hold(Shop::call(), others, full, {}, 1));
    askAs(second, QStringLiteral("second"));
    QTRY_VERIFY(second.answered || waits(QStringLiteral("second")));
    QVERIFY2(!second.answered, "answered before the first was");
    if (comesFree)
        must(shop->setQuantity(Shop::call(), others, last.line.id, 1));
    locker.release();
    first.thread.join();
    second.thread.join();
    QVERIFY(first.answer && second.answer);
    if (!comesFree) {
        HF_REFUSED(*first.answer, ErrorKind::SoldOut);
        HF_REFUSED(*second.answer, ErrorKind::SoldOut);
        return;
    }
    HF_OK(*first.answer);
    HF_OK(*second.answer);
    QCOMPARE((*second.answer)->line.hold.id, (*first.answer)->line.hold.id);
    QCOMPARE(shop.cart(m_cart).lines.size(), 1);
    QCOMPARE(shop.cart(m_cart).lines[0].quantity, 1);
}

QTEST_GUILESS_MAIN(SoldOutLocksTest)
#include "tst_soldoutlocks.moc"
