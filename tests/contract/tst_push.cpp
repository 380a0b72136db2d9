// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"
#include "heard.h"
#include "locker.h"
#include "tcpproxy.h"
#include "testdatabase.h"

#include <QFile>
#include <QtTest>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString code = QStringLiteral("CA#quarter");
const QString why = QStringLiteral("because");

/// Looks often, tries again soon, and never reads everything for the mere passing of time: what
/// arrives was pushed, or found by the change counter.
constexpr FeedTimings timings{{Millis(10), Millis(50)}, Millis(20), Millis(3'600'000)};

/// What a desk sees: the feed, and the board as its signals made it.
class Watcher
{
public:
    Watcher(const StoreConfig &config)
        : m_feed(storeFactory(config), config.clock, nullptr, timings)
        , everything(&m_feed, &ChangeFeed::boardRead)
        , some(&m_feed, &ChangeFeed::listingsRead)
        , carts(&m_feed, &ChangeFeed::cartsChanged)
        , orders(&m_feed, &ChangeFeed::ordersChanged)
        , alive(&m_feed, &ChangeFeed::alive)
        , lost(&m_feed, &ChangeFeed::lost)
    {
        const auto take = [this](const Board &board) {
            for (const Listing &listing : board.listings) {
                m_listings.insert(listing.code, listing);
                m_read.insert(listing.code);
            }
        };
        QObject::connect(&m_feed, &ChangeFeed::boardRead, &m_context, take);
        QObject::connect(&m_feed, &ChangeFeed::listingsRead, &m_context, take);
        m_feed.start();
    }

    bool isUp()
    {
        const bool up = QTest::qWaitFor([this] { return alive.count() > 0; });
        m_read.clear();
        return up;
    }
    Listing listing(const QString &which = code) const { return m_listings.value(which); }
    /// Which listings were read since it was up.
    QSet<QString> read() const { return m_read; }

private:
    ChangeFeed m_feed;
    QObject m_context;
    QHash<QString, Listing> m_listings;
    QSet<QString> m_read;

public:
    Heard<const Board &> everything;
    Heard<const Board &> some;
    Heard<const QSet<QUuid> &> carts;
    Heard<> orders;
    Heard<qint64> alive;
    Heard<const Error &> lost;
};

/// Keeps every listing locked.
const QString lockListings = QStringLiteral("UPDATE holdfast.listing SET title = title");

} // namespace

class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeReachesTheOtherDesk_data();
    void aChangeReachesTheOtherDesk();
    void aChangedSettingIsToldAtOnce_data() { addEngines(); }
    void aChangedSettingIsToldAtOnce();
    void aLapsedHoldIsToldWhenItIsSwept_data() { addEngines(); }
    void aLapsedHoldIsToldWhenItIsSwept();
    void aSaleTellsCartAndOrder_data() { addEngines(); }
    void aSaleTellsCartAndOrder();
    void whatWasRefusedIsNotTold_data() { addEngines(); }
    void whatWasRefusedIsNotTold();
    void aFeedThatIsCutOffComesBackAndReadsEverything();
    void aFileThatIsMovedAwayIsToldAndComesBack();
    void whoWaitedWhileItsHoldLapsedIsToldSo_data();
    void whoWaitedWhileItsHoldLapsedIsToldSo();
    void anOperationAfterALossIsDoneOnce();
    void anOperationWhoseBackendDiesIsDoneOnce();
    void anOperationWhoseAnswerIsLostIsAnsweredOnce();

private:
    void prepare(Engine engine);
    StoreConfig named(const QString &desk) const
    {
        StoreConfig config = m_db->config();
        config.desk = desk;
        return config;
    }
    void terminate(const QString &desk)
    {
        m_db->rows(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname "
                           "= current_database() AND application_name = 'holdfast %1'")
                .arg(desk));
    }
    /// The backends of a desk that wait for a lock.
    QStringList waiting(const QString &desk)
    {
        return m_db->rows(
            QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = "
                           "current_database() AND application_name = 'holdfast %1' AND "
                           "wait_event_type = 'Lock' ORDER BY pid")
                .arg(desk));
    }
    QString countOf(const QString &what)
    {
        return m_db->rows(QStringLiteral("SELECT count(*) FROM ") + what).value(0);
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Store> m_desk;
    QUuid m_cart;
    HeldLine m_held;
};

void PushTest::prepare(Engine engine)
{
    m_db = std::make_unique<TestDatabase>(engine);
    m_desk = m_db->open();
    HF_OK(m_desk->importRateCard(Call::by(actor()), smallCard(), false));
    const auto cart = m_desk->newCart(Call::by(actor()), QString());
    HF_OK(cart);
    m_cart = cart->id;
    const auto held = m_desk->hold(Call::by(actor()), m_cart, code, QString(), 2);
    HF_OK(held);
    m_held = *held;
}

void PushTest::init()
{
    m_cart = QUuid();
}

void PushTest::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void PushTest::aChangeReachesTheOtherDesk_data()
{
    using Change = std::function<bool(Store &, const QUuid &, const HeldLine &)>;
    using Seen = std::function<bool(const Listing &)>;
    QTest::addColumn<int>("engine");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Seen>("seen");
    const auto row = [](const char *name, const Change &change, const Seen &seen) {
        QTest::addRow("%s, sqlite", name) << int(Engine::Sqlite) << change << seen;
        if (hasPostgres())
            QTest::addRow("%s, postgresql", name) << int(Engine::Postgres) << change << seen;
    };
    row(
        "more is held",
        [](Store &store, const QUuid &cart, const HeldLine &) {
            return store.hold(Call::by(actor()), cart, code, QString(), 3).has_value();
        },
        [](const Listing &listing) { return listing.held == 5; });
    row(
        "less is held",
        [](Store &store, const QUuid &cart, const HeldLine &held) {
            return store.setQuantity(Call::by(actor()), cart, held.line.id, 1).has_value();
        },
        [](const Listing &listing) { return listing.held == 1; });
    row(
        "a hold is released",
        [](Store &store, const QUuid &, const HeldLine &held) {
            return store.releaseHold(Call::by(actor()), held.line.hold.id, why).has_value();
        },
        [](const Listing &listing) { return listing.held == 0; });
    row(
        "a sale",
        [](Store &store, const QUuid &cart, const HeldLine &) {
            return store.sell(Call::by(actor()), cart, Tender::Cash, {}).has_value();
        },
        [](const Listing &listing) { return listing.sold == 4 && listing.held == 0; });
    row(
        "another price",
        [](Store &store, const QUuid &, const HeldLine &) {
            return store.adjustListing(Call::by(actor()), code, {.priceMinor = 77}, why)
                .has_value();
        },
        [](const Listing &listing) { return listing.price.minor == 77; });
    row(
        "another capacity",
        [](Store &store, const QUuid &, const HeldLine &) {
            return store
                .adjustListing(
                    Call::by(actor()), code, {.capacity = std::optional<qint64>(40)}, why)
                .has_value();
        },
        [](const Listing &listing) { return listing.capacity == 40; });
    row(
        "no longer on sale",
        [](Store &store, const QUuid &, const HeldLine &) {
            return store.adjustListing(Call::by(actor()), code, {.active = false}, why).has_value();
        },
        [](const Listing &listing) { return !listing.active; });
}

void PushTest::aChangeReachesTheOtherDesk()
{
    QFETCH(std::function<bool(Store &, const QUuid &, const HeldLine &)>, change);
    QFETCH(std::function<bool(const Listing &)>, seen);
    prepare(currentEngine());
    QVERIFY(!m_cart.isNull());
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    QCOMPARE(watcher.listing().held, 2);
    QVERIFY(change(*m_desk, m_cart, m_held));
    QTRY_VERIFY(seen(watcher.listing()));
    if (currentEngine() == Engine::Postgres) {
        QCOMPARE(watcher.read(), QSet<QString>{code});
        QCOMPARE(watcher.everything.count(), 1);
    }
    QCOMPARE(watcher.lost.count(), 0);
}

void PushTest::aChangedSettingIsToldAtOnce()
{
    prepare(currentEngine());
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    const auto before = watcher.everything.count();
    HF_OK(m_desk->changeSetting(
        Call::by(actor()), QStringLiteral("low_stock_threshold"), QStringLiteral("3"), why));
    QTRY_VERIFY(watcher.everything.count() > before);
}

void PushTest::aLapsedHoldIsToldWhenItIsSwept()
{
    prepare(currentEngine());
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    m_db->advance(Millis(900'000));
    const auto swept = m_desk->sweep(Call::by(actor()));
    HF_OK(swept);
    QCOMPARE(swept->freedSlots, 2);
    QTRY_COMPARE(watcher.listing().held, 0);
    QCOMPARE(watcher.listing().available(), std::optional<qint64>(8));
}

void PushTest::aSaleTellsCartAndOrder()
{
    prepare(currentEngine());
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    const auto carts = watcher.carts.count();
    const auto orders = watcher.orders.count();
    HF_OK(m_desk->sell(Call::by(actor()), m_cart, Tender::Cash, {}));
    QTRY_VERIFY(watcher.carts.count() > carts);
    QTRY_VERIFY(watcher.orders.count() > orders);
    const QSet<QUuid> told = watcher.carts.last();
    QCOMPARE(told, currentEngine() == Engine::Postgres ? QSet<QUuid>{m_cart} : QSet<QUuid>());
}

void PushTest::whatWasRefusedIsNotTold()
{
    prepare(currentEngine());
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    HF_REFUSED(m_desk->hold(Call::by(actor()), m_cart, QStringLiteral("NY#quarter"), QString(), 4),
        ErrorKind::SoldOut);
    HF_OK(m_desk->hold(Call::by(actor()), m_cart, code, QString(), 1));
    QTRY_COMPARE(watcher.listing().held, 3);
    if (currentEngine() == Engine::Postgres)
        QCOMPARE(watcher.read(), QSet<QString>{code});
}

void PushTest::aFeedThatIsCutOffComesBackAndReadsEverything()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to lose");
    prepare(Engine::Postgres);
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    terminate(QStringLiteral("feed"));
    HF_OK(m_desk->hold(Call::by(actor()), m_cart, QStringLiteral("NY#quarter"), QString(), 1));
    QTRY_COMPARE(watcher.lost.count(), 1);
    QCOMPARE(watcher.lost.last().kind, ErrorKind::Offline);
    QTRY_COMPARE(watcher.everything.count(), 2);
    QCOMPARE(watcher.listing(QStringLiteral("NY#quarter")).held, 1);
    HF_OK(m_desk->hold(Call::by(actor()), m_cart, code, QString(), 1));
    QTRY_COMPARE(watcher.listing().held, 3);
    QCOMPARE(watcher.everything.count(), 2);
    QCOMPARE(watcher.lost.count(), 1);
}

void PushTest::aFileThatIsMovedAwayIsToldAndComesBack()
{
    prepare(Engine::Sqlite);
    const QString file = m_db->config().spec.path;
    const QString away = file + QStringLiteral(".away");
    Watcher watcher(named(QStringLiteral("feed")));
    QVERIFY(watcher.isUp());
    const auto before = watcher.everything.count();
    QVERIFY(QFile::rename(file, away));
    QTRY_VERIFY(watcher.lost.count() > 0);
    HF_REFUSED(m_desk->hold(Call::by(actor()), m_cart, code, QString(), 1), ErrorKind::Offline);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(watcher.everything.count(), before);

    QVERIFY(QFile::rename(away, file));
    QTRY_VERIFY(watcher.everything.count() > before);
    QCOMPARE(watcher.listing().held, 2);
    HF_OK(m_desk->open());
    HF_OK(m_desk->hold(Call::by(actor()), m_cart, code, QString(), 1));
    QTRY_COMPARE(watcher.listing().held, 3);
    const auto verified = m_desk->verify();
    HF_OK(verified);
    QVERIFY(verified->findings.isEmpty());
}

void PushTest::whoWaitedWhileItsHoldLapsedIsToldSo_data()
{
    using Act = std::function<QString(Store &, const QUuid &, const HeldLine &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("heldAfter");
    const Act lower = [](Store &store, const QUuid &cart, const HeldLine &held) {
        return outcome(store.setQuantity(Call::by(actor()), cart, held.line.id, 1));
    };
    const Act raise = [](Store &store, const QUuid &cart, const HeldLine &held) {
        return outcome(store.setQuantity(Call::by(actor()), cart, held.line.id, 3));
    };
    const Act sell = [](Store &store, const QUuid &cart, const HeldLine &) {
        return outcome(store.sell(Call::by(actor()), cart, Tender::Cash, {}));
    };
    const Act release = [](Store &store, const QUuid &, const HeldLine &held) {
        return outcome(store.releaseHold(Call::by(actor()), held.line.hold.id, why));
    };
    QTest::newRow("less is held, anew") << lower << QStringLiteral("ok") << 1;
    QTest::newRow("more is held, anew") << raise << QStringLiteral("ok") << 3;
    QTest::newRow("nothing is sold") << sell << QStringLiteral("Expired") << 0;
    QTest::newRow("it is free already") << release << QStringLiteral("ok") << 0;
}

void PushTest::whoWaitedWhileItsHoldLapsedIsToldSo()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, and on SQLite nobody waits for a row");
    using Act = std::function<QString(Store &, const QUuid &, const HeldLine &)>;
    QFETCH(Act, act);
    QFETCH(QString, answer);
    QFETCH(int, heldAfter);
    prepare(Engine::Postgres);
    const QString till = QStringLiteral("till");
    Locker locker(m_db->config(), lockListings);
    QString came;
    std::thread desk([&] {
        const auto store = storeFactory(named(till))();
        if (store->open())
            came = act(*store, m_cart, m_held);
    });
    const auto join = qScopeGuard([&] {
        locker.release();
        if (desk.joinable())
            desk.join();
    });
    QTRY_COMPARE(waiting(till).size(), 1);
    m_db->advance(Millis(900'000));
    locker.run(
        QStringLiteral("SELECT holdfast.op_sweep(gen_random_uuid(), 'Back', 'sam'); COMMIT"));
    desk.join();
    QCOMPARE(came, answer);
    QCOMPARE(m_db->rows(QStringLiteral("SELECT held FROM listing WHERE code = '%1'").arg(code)),
        QStringList{QString::number(heldAfter)});
    const auto verified = m_desk->verify();
    HF_OK(verified);
    QVERIFY(verified->findings.isEmpty());
}

void PushTest::anOperationAfterALossIsDoneOnce()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to lose");
    prepare(Engine::Postgres);
    const auto till = storeFactory(named(QStringLiteral("till")))();
    HF_OK(till->open());
    HF_OK(till->hold(Call::by(actor()), m_cart, code, QString(), 1));
    terminate(QStringLiteral("till"));
    const Call call = Call::by(actor());
    const auto held = till->hold(call, m_cart, code, QString(), 1);
    HF_OK(held);
    QCOMPARE(held->line.quantity, 4);
    terminate(QStringLiteral("till"));
    const auto again = till->hold(call, m_cart, code, QString(), 1);
    HF_OK(again);
    QCOMPARE(again->line.hold.id, held->line.hold.id);
    QCOMPARE(again->line.quantity, 4);
    QCOMPARE(countOf(QStringLiteral("ledger WHERE kind = 'hold'")), QStringLiteral("3"));
}

void PushTest::anOperationWhoseBackendDiesIsDoneOnce()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to lose");
    prepare(Engine::Postgres);
    const QString till = QStringLiteral("till");
    Locker locker(m_db->config(), lockListings);
    const Call call = Call::by(actor());
    std::optional<Result<HeldLine>> held;
    std::thread desk([&] {
        const auto store = storeFactory(named(till))();
        if (store->open())
            held = store->hold(call, m_cart, code, QString(), 1);
    });
    const auto join = qScopeGuard([&] {
        locker.release();
        if (desk.joinable())
            desk.join();
    });
    QTRY_COMPARE(waiting(till).size(), 1);
    const QStringList first = waiting(till);
    terminate(till);
    QTRY_VERIFY(waiting(till).size() == 1 && waiting(till) != first);
    locker.release();
    desk.join();
    QVERIFY(held.has_value());
    HF_OK(*held);
    QCOMPARE((*held)->line.quantity, 3);
    QCOMPARE(countOf(QStringLiteral("ledger WHERE kind = 'hold'")), QStringLiteral("2"));
    const auto again = m_desk->hold(call, m_cart, code, QString(), 1);
    HF_OK(again);
    QCOMPARE(again->line.quantity, 3);
}

void PushTest::anOperationWhoseAnswerIsLostIsAnsweredOnce()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to lose");
    prepare(Engine::Postgres);
    const auto checkout = m_desk->startCheckout(Call::by(actor()), m_cart, Tender::Cash);
    HF_OK(checkout);
    StoreConfig config = named(QStringLiteral("till"));
    TcpProxy proxy(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = QStringLiteral("127.0.0.1");
    config.spec.port = QString::number(proxy.port());
    Locker locker(m_db->config(), lockListings);
    const Call call = Call::by(actor());
    std::optional<Result<Sale>> sale;
    std::atomic<bool> answered = false;
    std::thread desk([&] {
        const auto store = storeFactory(config)();
        if (store->open())
            sale = store->confirmCheckout(call, checkout->id, {});
        answered = true;
    });
    const auto join = qScopeGuard([&] {
        locker.release();
        proxy.cut();
        if (desk.joinable())
            desk.join();
    });
    // The server goes on with what the desk asked before its connection broke: both askings wait.
    QTRY_COMPARE(waiting(config.desk).size(), 1);
    proxy.cut();
    QTRY_COMPARE(waiting(config.desk).size(), 2);
    locker.release();
    QTRY_VERIFY(answered);
    QVERIFY(sale.has_value());
    HF_OK(*sale);
    QCOMPARE((*sale)->order.state, OrderState::Paid);
    QCOMPARE(countOf(QStringLiteral("payment")), QStringLiteral("1"));
    QCOMPARE(countOf(QStringLiteral("order_event WHERE to_state = 'paid'")), QStringLiteral("1"));
    const auto again = m_desk->confirmCheckout(call, checkout->id, {});
    HF_OK(again);
    QCOMPARE(again->order.number, (*sale)->order.number);
}

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"
