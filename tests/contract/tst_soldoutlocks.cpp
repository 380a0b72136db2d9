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
    void aLineThatGoesMeanwhileIsNotMadeAnew();

private:
    enum Way
    {
        Hold,
        More, ///< of m_line
        BuyNow
    };
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
    ErrorKind ask(Store &store) const
    {
        QFETCH(int, way);
        QFETCH(QString, listing);
        QFETCH(QString, variant);
        const auto kind = [](const auto &answer) {
            return answer ? ErrorKind::Internal : answer.error().kind;
        };
        switch (Way(way)) {
        case More:
            return kind(store.setQuantity(Shop::call(), m_cart, m_line, 2));
        case BuyNow:
            return kind(store.buyNow(Shop::call(), QString(), listing, variant, 1));
        case Hold:
            break;
        }
        return kind(store.hold(Shop::call(), m_cart, listing, variant, 1));
    }

    std::unique_ptr<Shop> m_shop;
    QUuid m_cart; ///< of another desk than the one that holds the rest
    QUuid m_line; ///< there, one of NY#quarter
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
    m_shop->hold(others, code("NY#quarter"), 2);
    m_shop->hold(others, code("CA#full"), 1, QStringLiteral("back-cover"));
    m_cart = must((*m_shop)->newCart(Shop::callAt(QStringLiteral("Back")), QString())).id;
    m_line = must((*m_shop)->hold(Shop::call(), m_cart, code("NY#quarter"), {}, 1)).line.id;
}

void SoldOutLocksTest::cleanup()
{
    HF_CLEAN(*m_shop);
    m_shop.reset();
}

void SoldOutLocksTest::nobodyIsWaitedFor_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("lock");
    const QString ofListing =
        QStringLiteral("SELECT 1 FROM holdfast.listing WHERE code = '%1' FOR UPDATE");
    const QString ofCarts = QStringLiteral("SELECT 1 FROM holdfast.cart FOR UPDATE");
    const QString quarter = code("NY#quarter");
    const QString full = code("CA#full");
    const QString cover = QStringLiteral("back-cover");
    const QString ofHolds = QStringLiteral("SELECT 1 FROM holdfast.hold FOR UPDATE");
    const auto row = [](const char *name, Way way, const QString &listing, const QString &variant,
                         const QString &lock) {
        QTest::newRow(name) << int(way) << listing << variant << lock;
    };
    row("the listing is locked", Hold, quarter, {}, ofListing.arg(quarter));
    row("the cart is locked", Hold, quarter, {}, ofCarts);
    row("the holds are locked", Hold, quarter, {}, ofHolds);
    row("the listing of a variant is locked", Hold, full, cover, ofListing.arg(full));
    row("the variant is locked", Hold, full, cover,
        QStringLiteral("SELECT 1 FROM holdfast.variant FOR UPDATE"));
    row("the cart of a variant is locked", Hold, full, cover, ofCarts);
    row("the listing of a line is locked", More, quarter, {}, ofListing.arg(quarter));
    row("the cart of a line is locked", More, quarter, {}, ofCarts);
    row("the holds and a line are locked", More, quarter, {}, ofHolds);
    row("the listing to buy is locked", BuyNow, quarter, {}, ofListing.arg(quarter));
    row("other carts are locked", BuyNow, quarter, {}, ofCarts);
    row("the holds of what to buy are locked", BuyNow, quarter, {}, ofHolds);
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
    QCOMPARE(errorKindName(ask(*store)), errorKindName(ErrorKind::SoldOut));
    QVERIFY2(timer.elapsed() < 15'000, "the refusal waited for the lock");
}

void SoldOutLocksTest::noRowIsLocked_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("variant");
    const QString quarter = code("NY#quarter");
    QTest::newRow("a listing that is sold out") << int(Hold) << quarter << QString();
    QTest::newRow("a variant that is sold out")
        << int(Hold) << code("CA#full") << QStringLiteral("back-cover");
    QTest::newRow("more of a line") << int(More) << quarter << QString();
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
    QCOMPARE(errorKindName(ask(m_shop->store())), errorKindName(ErrorKind::SoldOut));
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
    QCOMPARE(shop.cart(m_cart).lines.size(), 2);
    for (const CartLine &line : shop.cart(m_cart).lines)
        QCOMPARE(line.quantity, 1);
}

/// A line is looked up before its cart is locked.
void SoldOutLocksTest::aLineThatGoesMeanwhileIsNotMadeAnew()
{
    Locker locker(m_shop->db().config(), QStringLiteral("SELECT 1 FROM holdfast.cart FOR UPDATE"));
    std::optional<Result<void>> removed;
    std::optional<Result<HeldLine>> changed;
    std::vector<std::thread> threads;
    const auto join = qScopeGuard([&] {
        locker.release();
        for (std::thread &thread : threads) {
            if (thread.joinable())
                thread.join();
        }
    });
    const auto askAs = [&](const QString &name, const std::function<void(Store &)> &ask) {
        StoreConfig config = m_shop->db().config();
        config.desk = name;
        config.statementTimeout = Millis(60'000);
        threads.emplace_back([config, ask] {
            const auto store = storeFactory(config)();
            if (store->open())
                ask(*store);
        });
    };
    askAs(QStringLiteral("first"),
        [&](Store &store) { removed = store.removeLine(Shop::call(), m_cart, m_line); });
    QTRY_VERIFY(waits(QStringLiteral("first")));
    askAs(QStringLiteral("second"),
        [&](Store &store) { changed = store.setQuantity(Shop::call(), m_cart, m_line, 1); });
    QTRY_VERIFY(waits(QStringLiteral("second")));
    locker.release();
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(removed && changed);
    HF_OK(*removed);
    HF_REFUSED(*changed, ErrorKind::NotFound);
    QVERIFY(m_shop->cart(m_cart).lines.isEmpty());
}

QTEST_GUILESS_MAIN(SoldOutLocksTest)
#include "tst_soldoutlocks.moc"
