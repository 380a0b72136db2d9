// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"
#include "testdatabase.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int sellers = 6;
constexpr int salesBetween = 30;
constexpr auto patience = 90s;

const QString scarce = u"NY#quarter"_s;
const QString plenty = u"CA#quarter"_s;

/// What the sellers and the one who kills share.
class Load
{
public:
    void setUp(bool up)
    {
        const std::lock_guard lock(m_mutex);
        m_up = up;
        m_change.notify_all();
    }
    void waitUntilUp()
    {
        std::unique_lock lock(m_mutex);
        m_change.wait_for(lock, patience, [this] { return m_up; });
    }
    void sold(const Call &call, qint64 order)
    {
        const std::lock_guard lock(m_mutex);
        orders.insert(call.operation, order);
        ++acknowledged;
    }
    void refused(const Call &call, const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        refusals.insert(call.operation);
        ++kinds[errorKindName(error.kind)];
        if (error.kind == ErrorKind::Internal || error.kind == ErrorKind::Forbidden
            || error.kind == ErrorKind::Conflict)
            surprises.append(error.text);
    }

    std::atomic<bool> stop = false;
    std::atomic<int> acknowledged = 0;
    std::atomic<int> lost = 0; ///< askings whose outcome was unknown
    QHash<QUuid, qint64> orders;
    QSet<QUuid> refusals;
    QMap<QString, int> kinds;
    QStringList surprises;

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_up = true;
};

/// A desk that sells cart after cart, and asks again what it does not know with the same call.
class Seller
{
public:
    Seller(Load &load, const TestDatabase &db, int number)
        : m_load(load)
        , m_store(db.open())
        , m_actor{u"Desk %1"_s.arg(number), u"dana"_s}
    {
    }

    void work()
    {
        while (!m_load.stop) {
            const auto cart =
                insist([this](const Call &call) { return m_store->newCart(call, {}); });
            if (!cart)
                continue;
            for (const QString &code : {scarce, plenty})
                static_cast<void>(insist(
                    [&](const Call &call) { return m_store->hold(call, cart->id, code, {}, 1); }));
            Call made;
            const auto sale = insist([&](const Call &call) {
                made = call;
                return m_store->sell(call, cart->id, Tender::Cash, {});
            });
            if (sale)
                m_load.sold(made, sale->order.number);
        }
    }

private:
    template <class Ask>
    auto insist(Ask ask) -> std::invoke_result_t<Ask, const Call &>
    {
        const Call call = Call::by(m_actor);
        const auto deadline = std::chrono::steady_clock::now() + patience;
        for (;;) {
            auto answer = ask(call);
            if (answer)
                return answer;
            const ErrorKind kind = answer.error().kind;
            const bool unknown = kind == ErrorKind::Offline || kind == ErrorKind::Busy;
            if (!unknown || std::chrono::steady_clock::now() > deadline) {
                m_load.refused(call, answer.error());
                return answer;
            }
            ++m_load.lost;
            m_load.waitUntilUp();
        }
    }

    Load &m_load;
    std::unique_ptr<Store> m_store;
    Actor m_actor;
};

} // namespace

/// kill -9 of the whole PostgreSQL server while desks sell.
class KilledServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasAcknowledgedIsThere();
    void aHoldThatWasNotWrittenIsForgottenWhole_data();
    void aHoldThatWasNotWrittenIsForgottenWhole();
};

void KilledServer::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
}

void KilledServer::whatWasAcknowledgedIsThere()
{
    PostgresServer server(PostgresServer::Disk::Durable);
    TestDatabase db(Engine::Postgres);
    const auto witness = db.open();
    RateCard card = smallCard();
    card.listings[0].capacity = 100'000;
    HF_OK(witness->importRateCard(Call::by(actor()), card, false));

    Load load;
    std::vector<std::thread> threads;
    for (int i = 0; i < sellers; ++i)
        threads.emplace_back([&, i] { Seller(load, db, i).work(); });
    const auto join = qScopeGuard([&] {
        load.stop = true;
        load.setUp(true);
        for (std::thread &thread : threads) {
            if (thread.joinable())
                thread.join();
        }
    });
    constexpr int waitMs = 60'000;
    for (int round = 1; round <= 2; ++round) {
        const int before = load.acknowledged;
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged >= before + salesBetween, waitMs);
        load.setUp(false);
        server.kill();
        // Every desk is in the middle of something, and is to learn that it does not know.
        QTRY_VERIFY_WITH_TIMEOUT(load.lost >= round * sellers, waitMs);
        server.restart();
        load.setUp(true);
    }
    const int before = load.acknowledged;
    QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged >= before + salesBetween, waitMs);
    load.stop = true;
    for (std::thread &thread : threads)
        thread.join();

    qInfo("%d sales acknowledged, %d askings without an answer", load.acknowledged.load(),
        load.lost.load());
    QCOMPARE(load.surprises, QStringList());
    const QStringList payments =
        db.rows(u"SELECT p.operation, p.order_number, o.state FROM payment p "
                "JOIN sales_order o ON o.number = p.order_number"_s);
    QHash<QUuid, qint64> paid;
    for (const QString &row : payments) {
        const QStringList fields = row.split(u'|');
        const QUuid operation = QUuid::fromString(fields[0]);
        QVERIFY2(!paid.contains(operation), "an operation happened twice");
        QVERIFY2(!load.refusals.contains(operation), "a refused sale was made");
        QCOMPARE(fields[2], u"paid"_s);
        paid.insert(operation, fields[1].toLongLong());
    }
    for (auto sale = load.orders.cbegin(); sale != load.orders.cend(); ++sale)
        QCOMPARE(paid.value(sale.key(), -1), sale.value());
    QCOMPARE(paid.size(), load.orders.size());

    // The witness was connected before the first kill and has asked nothing since.
    const auto board = witness->board({});
    if (!board) {
        HF_REFUSED(board, ErrorKind::Offline);
        HF_OK(witness->open());
    }
    const auto report = witness->verify();
    HF_OK(report);
    for (const Finding &finding : report->findings)
        QFAIL(qPrintable(finding.subject + u": "_s + finding.text));
    QCOMPARE(db.rows(u"SELECT code FROM listing WHERE sold + held > capacity"_s), QStringList());
    QCOMPARE(
        db.rows(u"SELECT sold FROM listing WHERE code = '%1'"_s.arg(scarce)), QStringList{u"3"_s});
}

void KilledServer::aHoldThatWasNotWrittenIsForgottenWhole_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("and asked for again") << true;
    QTest::newRow("and sold as it was seen") << false;
}

/// A hold alone is not waited for to be written; what the desk sees is a line less, never a sale of
/// less than it saw.
void KilledServer::aHoldThatWasNotWrittenIsForgottenWhole()
{
    QFETCH(bool, again);
    PostgresServer server(PostgresServer::Disk::Durable);
    TestDatabase db(Engine::Postgres);
    const auto store = db.open();
    HF_OK(store->importRateCard(Call::by(actor()), smallCard(), false));
    // Nobody writes what nobody waits for before the server is killed.
    QVERIFY(db.sql(u"ALTER SYSTEM SET wal_writer_delay = '10s'"_s));
    QVERIFY(db.sql(u"ALTER SYSTEM SET autovacuum = off"_s));
    QVERIFY(db.sql(u"SELECT pg_reload_conf()"_s));
    const auto cart = store->newCart(Call::by(actor()), {});
    HF_OK(cart);
    HF_OK(store->hold(Call::by(actor()), cart->id, plenty, {}, 1));
    HF_OK(store->newCart(Call::by(actor()), {})); // written, with all before it
    const Call call = Call::by(actor());
    HF_OK(store->hold(call, cart->id, scarce, {}, 2));
    const auto seen = store->cart(cart->id);
    HF_OK(seen);
    server.kill();
    server.restart();

    HF_OK(store->open());
    const auto left = store->cart(cart->id);
    HF_OK(left);
    QCOMPARE(left->lines.size(), 1);
    QCOMPARE(left->lines.first().code, plenty);
    QCOMPARE(
        db.rows(u"SELECT held FROM listing WHERE code = '%1'"_s.arg(scarce)), QStringList{u"0"_s});
    QVERIFY(store->verify()->findings.isEmpty());
    if (again) {
        HF_OK(store->hold(call, cart->id, scarce, {}, 2));
        QCOMPARE(store->cart(cart->id)->lines.size(), 2);
    } else {
        const auto sale = store->sell(Call::by(actor()), cart->id, Tender::Cash,
            {.expectedTotalMinor = seen->totals.totalMinor});
        HF_REFUSED(sale, ErrorKind::Conflict);
        QVERIFY(store->orders({}, 1)->isEmpty());
    }
    QVERIFY(store->verify()->findings.isEmpty());
}

QTEST_GUILESS_MAIN(KilledServer)
#include "tst_killedserver.moc"
