// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directsql.h"
#include "payscene.h"
#include "tcpproxy.h"

#include <future>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

/// A server that keeps silent counts as lost after so long.
constexpr Millis timeout = 250ms;

/// What the customer and the desk do.
enum class Story
{
    Pays,
    PaysAfterADecline,
    PaysByAMethodThatTakesTime,
    PaysByAMethodThatFails,
    Leaves, ///< the page expires
    DeskCancels,
    DeskCancelsWhileTheCustomerPays,
    DeskIsForcedToCancelThenTheCustomerPays,
};

constexpr const char *stories[] = {"pays", "pays after a decline",
    "pays by a method that takes time", "pays by a method that fails", "leaves", "desk cancels",
    "desk cancels while the customer pays", "desk is forced to cancel, then the customer pays"};

constexpr const char *operations[] = {"POST /v1/checkout/sessions",
    "GET /v1/checkout/sessions/{session}", "POST /v1/checkout/sessions/{session}/expire"};

/// What happens to one request.
constexpr const char *mishaps[] = {"429", "lock_timeout", "503", "drop", "hang", "500", "500_after",
    "drop_after", "hang_after", "truncated", "html", "hollow", "pay_first"};

/// Those that go through everything that a driver writes.
constexpr Story writingStories[] = {
    Story::Pays, Story::DeskCancels, Story::DeskCancelsWhileTheCustomerPays};

/// How the database is lost.
enum class Loss
{
    CutBefore, ///< the request does not arrive; the next connection works
    CutAfter,  ///< it is done, and the answer does not arrive
    DownBefore,
    DownAfter, ///< as above, and it cannot be reached for a moment
};

constexpr const char *losses[] = {"cut before", "cut after", "down before", "down after"};

/// Somebody else's transaction, which keeps an embedded database busy for a while.
class Rival
{
public:
    explicit Rival(QString file)
        : m_file(std::move(file))
    {
    }
    ~Rival() { join(); }
    Rival(const Rival &) = delete;
    Rival &operator=(const Rival &) = delete;

    /// Returns when it has the database.
    void keepBusyFor(Millis time)
    {
        join();
        std::promise<void> has;
        const auto hasIt = has.get_future();
        m_thread = std::thread([this, time, &has] {
            DirectSql sql(m_file);
            while (!sql.run(u"BEGIN IMMEDIATE"_s)) {
            }
            has.set_value();
            std::this_thread::sleep_for(time);
            sql.run(u"ROLLBACK"_s);
        });
        hasIt.wait();
    }
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    QString m_file;
    std::thread m_thread;
};

bool isEnding(Story story)
{
    return story == Story::DeskCancels || story == Story::DeskCancelsWhileTheCustomerPays
           || story == Story::DeskIsForcedToCancelThenTheCustomerPays;
}

} // namespace

/// Every story with every mishap at every question: whatever happens, the books end right.
class TestInterleavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void sqlite_data() { addStories(); }
    void sqlite() { everyMishap(Engine::Sqlite); }
    void postgresql_data() { addStories(); }
    void postgresql();
    void sqliteBusy_data() { addWritingStories(); }
    void sqliteBusy();
    void postgresqlLost_data();
    void postgresqlLost();
    void cleanupTestCase();

private:
    using Begun = std::function<void(const Checkout &checkout, CheckoutDriver &driver)>;

    static void addStories();
    static void addWritingStories();
    void everyMishap(Engine engine);
    /// `begun`: called before the driver does anything.
    QString play(PayScene &scene, Story story, const QString &mishap, const Begun &begun = {});

    std::shared_ptr<StripePeer> m_peer;
    int m_played = 0;
};

void TestInterleavings::cleanupTestCase()
{
    qInfo("%d combinations", m_played);
    m_peer.reset();
}

void TestInterleavings::addStories()
{
    QTest::addColumn<int>("story");
    for (int story = 0; story < int(std::size(stories)); ++story)
        QTest::newRow(stories[story]) << story;
}

void TestInterleavings::addWritingStories()
{
    QTest::addColumn<int>("story");
    for (const Story story : writingStories)
        QTest::newRow(stories[int(story)]) << int(story);
}

void TestInterleavings::postgresql()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    everyMishap(Engine::Postgres);
}

QString TestInterleavings::play(
    PayScene &scene, Story story, const QString &mishap, const Begun &begun)
{
    const Call call = Call::by(actor());
    const Checkout checkout = scene.startedCheckout();
    auto driver = scene.driver();
    if (begun)
        begun(checkout, *driver);
    driver->drive(checkout.id);
    const auto until = [&](auto condition) {
        return scene.waitUntil(
            [&] { return condition(scene.checkout(checkout.id)); }, driver.get());
    };
    const auto stillOpen = [&](const QString &session) {
        return scene.peer().object(session).value(u"status"_s) == u"open"_s;
    };
    // A mishap may let the customer be quicker than we look.
    if (!until([](const Checkout &now) { return now.session || !now.inFlight(); }))
        return u"no session was opened"_s;
    const Checkout open = scene.checkout(checkout.id);
    const QString session = open.session ? open.session->id : QString();
    if (open.inFlight() && stillOpen(session)) {
        switch (story) {
        case Story::Pays:
            scene.peer().pay(session);
            break;
        case Story::PaysAfterADecline:
            scene.peer().pay(session, u"decline"_s);
            if (!until([](const Checkout &now) {
                    return !now.inFlight() || !now.session->decline.isEmpty();
                }))
                return u"the decline was not seen"_s;
            if (stillOpen(session))
                scene.peer().pay(session);
            break;
        case Story::PaysByAMethodThatTakesTime:
        case Story::PaysByAMethodThatFails:
            scene.peer().pay(session, u"async"_s);
            if (!until([](const Checkout &now) {
                    return now.session->standing == SessionStanding::Waiting;
                }))
                return u"the wait was not seen"_s;
            scene.peer().settle(session, story == Story::PaysByAMethodThatTakesTime);
            driver->drive(checkout.id);
            break;
        case Story::Leaves:
            scene.peer().expire(session);
            break;
        case Story::DeskCancels:
            static_cast<void>(scene.store().cancelCheckout(call, checkout.id, u"enough"_s));
            driver->drive(checkout.id);
            break;
        case Story::DeskCancelsWhileTheCustomerPays:
            static_cast<void>(scene.store().cancelCheckout(call, checkout.id, u"enough"_s));
            if (stillOpen(session))
                scene.peer().pay(session);
            driver->drive(checkout.id);
            break;
        case Story::DeskIsForcedToCancelThenTheCustomerPays:
            driver.reset();
            static_cast<void>(scene.store().forceCheckout(call, checkout.id, u"enough"_s));
            if (stillOpen(session))
                scene.peer().pay(session);
            driver = scene.driver();
            driver->drive(checkout.id);
            break;
        }
    }
    const auto ended = [&] {
        if (scene.checkout(checkout.id).inFlight())
            return false;
        const auto watched = scene.store().watchedCheckouts();
        return watched && watched->isEmpty();
    };
    if (!scene.waitUntil(ended, driver.get())) {
        const Checkout stuck = scene.checkout(checkout.id);
        return u"it is stuck: %1, said %2"_s.arg(scene.standing(checkout.id), stuck.said);
    }
    scene.peer().clearFaults();
    driver.reset();

    QString came = scene.standing(checkout.id);
    const bool paid = came == u"paid settled completed"_s;
    const bool over = came == u"cancelled abandoned released"_s;
    if (!paid && !over)
        return u"it came to "_s + came;
    const bool mayBePaid = story != Story::PaysByAMethodThatFails || mishap == u"pay_first"_s;
    const bool mayBeOver =
        isEnding(story) || story == Story::Leaves || story == Story::PaysByAMethodThatFails;
    if ((paid && !mayBePaid) || (over && !mayBeOver))
        return u"it came to "_s + came;
    QStringList faults = scene.faults();
    // Another desk, or this one at its next start, finds nothing left to do.
    const auto again = scene.driver();
    auto settled = again->settleOnce();
    const auto isSettled = [&] {
        if (!settled.isFinished())
            return false;
        if (settled.result())
            return true;
        // The database was lost at the very end.
        settled = again->settleOnce();
        return false;
    };
    if (!scene.waitUntil(isSettled))
        return u"the settler does not end"_s;
    if (settled.result()->looked != 0)
        faults.append(u"the settler found something to do"_s);
    return (faults + scene.faults()).join(u", "_s);
}

void TestInterleavings::everyMishap(Engine engine)
{
    PayScene scene(engine, m_peer, timeout);
    scene.makeCapacityUnlimited();
    QFETCH(int, story);
    QStringList found;
    for (const char *operation : operations) {
        const QString on = QString::fromLatin1(operation);
        if (on.endsWith(u"expire"_s) && !isEnding(Story(story)))
            continue;
        for (const char *mishap : mishaps) {
            const QString type = QString::fromLatin1(mishap);
            // Before a session is there nobody can pay.
            if (type == u"pay_first"_s && on == QLatin1String(operations[0]))
                continue;
            for (const int skip : {0, 1}) {
                if (skip > 0 && on != QLatin1String(operations[1]))
                    continue;
                scene.peer().inject(on, type, {{u"times"_s, 1}, {u"skip"_s, skip}});
                const QString fault = play(scene, Story(story), type);
                scene.peer().clearFaults();
                ++m_played;
                if (!fault.isEmpty())
                    found.append(u"%1 at %2, after %3: %4"_s.arg(type, on).arg(skip).arg(fault));
                QVERIFY2(found.size() < 5, qPrintable(found.join(u'\n')));
            }
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestInterleavings::sqliteBusy()
{
    PayScene scene(Engine::Sqlite, m_peer);
    scene.makeCapacityUnlimited();
    StoreConfig config = scene.db().config();
    config.statementTimeout = 10ms;
    scene.reach(config);
    Rival rival(config.spec.path);
    QFETCH(int, story);
    bool wasBusy = true;
    for (int moment = 0; wasBusy; ++moment) {
        wasBusy = false;
        const QString fault =
            play(scene, Story(story), {}, [&](const Checkout &, CheckoutDriver &driver) {
                QObject::connect(&driver, &CheckoutDriver::changed, this, [&, seen = 0]() mutable {
                    // What the driver does next meets it.
                    if (seen++ == moment) {
                        wasBusy = true;
                        rival.keepBusyFor(30ms);
                    }
                });
            });
        rival.join();
        ++m_played;
        QVERIFY2(fault.isEmpty(), qPrintable(u"busy at moment %1: %2"_s.arg(moment).arg(fault)));
        QVERIFY(moment < 100);
    }
}

void TestInterleavings::postgresqlLost_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<int>("loss");
    for (int loss = 0; loss < int(std::size(losses)); ++loss) {
        // The last story has everything that the others have.
        const bool goesDown = Loss(loss) == Loss::DownBefore || Loss(loss) == Loss::DownAfter;
        for (const Story story : writingStories) {
            if (!goesDown || story == Story::DeskCancelsWhileTheCustomerPays)
                QTest::addRow("%s, %s", stories[int(story)], losses[loss]) << int(story) << loss;
        }
    }
}

void TestInterleavings::postgresqlLost()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    PayScene scene(Engine::Postgres, m_peer);
    scene.makeCapacityUnlimited();
    StoreConfig config = scene.db().config();
    TcpProxy proxy(config.spec.host.toStdString(), config.spec.port.toInt());
    config.spec.host = u"127.0.0.1"_s;
    config.spec.port = QString::number(proxy.port());
    scene.reach(config);
    // Up again soon after it has been down.
    QTimer mender;
    connect(&mender, &QTimer::timeout, &mender, [&] { proxy.setDown(false); });
    mender.start(5);
    QFETCH(int, story);
    QFETCH(int, loss);
    const bool goesDown = Loss(loss) == Loss::DownBefore || Loss(loss) == Loss::DownAfter;
    const bool isBefore = Loss(loss) == Loss::CutBefore || Loss(loss) == Loss::DownBefore;
    bool wasLost = true;
    for (int passage = 0; wasLost; ++passage) {
        const int cuts = proxy.cuts();
        const QString fault =
            play(scene, Story(story), {}, [&](const Checkout &checkout, CheckoutDriver &) {
                const std::string id = checkout.id.toString(QUuid::WithoutBraces).toStdString();
                proxy.setDownAfterCut(goesDown);
                if (isBefore)
                    proxy.cutBefore(id, passage);
                else
                    proxy.cutAfter(id, passage);
            });
        wasLost = proxy.cuts() != cuts;
        proxy.forgetCut();
        proxy.setDownAfterCut(false);
        ++m_played;
        QVERIFY2(fault.isEmpty(), qPrintable(u"lost at passage %1: %2"_s.arg(passage).arg(fault)));
        QVERIFY(passage < 100);
    }
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
