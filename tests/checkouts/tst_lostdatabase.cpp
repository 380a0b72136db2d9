// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashpoint.h"
#include "directsql.h"
#include "failingdisk.h"
#include "paystory.h"
#include "tcpproxy.h"

#include <future>
#include <QTemporaryFile>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int endless = 500;
/// A run may have a few passages less than another: so many in a row without a loss are the end.
constexpr int lastOnes = 3;

/// How a server is lost.
enum class Loss
{
    CutBefore, ///< the request does not arrive; the next connection works
    CutAfter,  ///< it is done, and the answer does not arrive
    DownBefore,
    DownAfter, ///< as above, and it cannot be reached for a moment
};

constexpr const char *losses[] = {"cut before", "cut after", "down before", "down after"};

/// How an embedded database is lost, for a moment.
enum class Trouble
{
    Busy, ///< somebody else's transaction has it
    Disk, ///< the disk fails
};

constexpr const char *troubles[] = {"busy", "disk"};

/// Longer than the desk waits for a database that is busy.
constexpr Millis troubleTime = 15ms;
constexpr Millis busyPatience = 5ms;

#ifdef HOLDFAST_CRASH_POINTS

/// The whole books are looked through after each, so a shop that has seen so many makes place for
/// another.
constexpr int playsPerShop = 20;

/// Where trouble makes a difference: within a transaction nothing is written before it commits, and
/// nobody else gets the database.
bool isOpenTo(Trouble trouble, const QByteArray &point)
{
    if (point == "statement: done" || point == "sqlite: begun" || point == "sqlite: worked"
        || point == "sqlite: remembered")
        return false;
    return trouble == Trouble::Disk || point != "sqlite: before commit";
}

/// Who takes an embedded database away for a moment.
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

    /// Returns when it is so.
    void trouble(Trouble trouble)
    {
        join();
        if (trouble == Trouble::Disk) {
            m_disk.fail();
            QTemporaryFile probe;
            if (probe.open() && probe.write("x") == 1 && probe.flush())
                qFatal("the disk does not fail");
            m_thread = std::thread([this] {
                std::this_thread::sleep_for(troubleTime);
                m_disk.mend();
            });
            return;
        }
        std::promise<void> has;
        auto hasIt = has.get_future();
        m_thread = std::thread([this, has = std::move(has)]() mutable {
            DirectSql sql(m_file);
            while (!sql.run(u"BEGIN IMMEDIATE"_s)) {
            }
            has.set_value();
            std::this_thread::sleep_for(troubleTime);
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
    FailingDisk m_disk;
    std::thread m_thread;
};

#endif

} // namespace

/// Every story, and the database is lost at each of its steps: whatever happens, the books end
/// right.
class TestLostDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void sqlite_data();
    void sqlite();
    void postgresql_data();
    void postgresql();
    void cleanupTestCase();

private:
    std::shared_ptr<StripePeer> m_peer;
    int m_combinations = 0;
};

void TestLostDatabase::cleanupTestCase()
{
    qInfo("%d combinations", m_combinations);
    m_peer.reset();
}

void TestLostDatabase::sqlite_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<int>("trouble");
    for (int trouble = 0; trouble < int(std::size(troubles)); ++trouble) {
        for (const Story story : allStories()) {
            if (!isThorough() && !isWriting(story))
                continue;
            QTest::addRow("%s, %s", qPrintable(nameOf(story)), troubles[trouble])
                << int(story) << trouble;
        }
    }
}

void TestLostDatabase::sqlite()
{
#ifdef HOLDFAST_CRASH_POINTS
    QFETCH(int, story);
    QFETCH(int, trouble);
    const QString missing = FailingDisk::prepare();
    if (Trouble(trouble) == Trouble::Disk && !missing.isEmpty())
        QSKIP(qPrintable(missing));
    std::unique_ptr<PayScene> scene;
    std::unique_ptr<Rival> rival;
    const auto openShop = [&] {
        rival.reset();
        scene.reset();
        scene = std::make_unique<PayScene>(Engine::Sqlite, m_peer);
        scene->makeCapacityUnlimited();
        StoreConfig config = scene->db().config();
        config.statementTimeout = busyPatience;
        scene->reach(config);
        rival = std::make_unique<Rival>(config.spec.path);
    };
    int played = 0;
    QSet<QByteArray> met;
    // At a passage, or at the first of a point; says where, and what is wrong then.
    const auto lose = [&](int passage, const QByteArray &at, QByteArray *where) {
        if (played++ % playsPerShop == 0)
            openShop();
        where->clear();
        std::atomic<int> passed = 0;
        const auto meet = [&](const QByteArray &point) {
            if (!isOpenTo(Trouble(trouble), point))
                return;
            // The test looks into the books from the driver's thread.
            const bool isDriver =
                QThread::currentThread() != thread() || point.startsWith("driver:");
            if (!isDriver || (at.isEmpty() ? passed++ != passage : point != at || passed++ > 0))
                return;
            *where = point;
            rival->trouble(Trouble(trouble));
        };
        const QString fault = play(*scene, Story(story),
            [&](const Checkout &, CheckoutDriver &) { watchCrashPoints(meet); });
        watchCrashPoints({});
        rival->join();
        met.insert(*where);
        m_combinations += where->isEmpty() ? 0 : 1;
        return fault.isEmpty()
                   ? QString()
                   : u"lost at %1, %2: %3"_s.arg(passage).arg(QString::fromLatin1(*where), fault);
    };
    QByteArray where;
    int unharmed = 0;
    for (int passage = 0; unharmed < lastOnes; ++passage) {
        const QString fault = lose(passage, {}, &where);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        unharmed = where.isEmpty() ? unharmed + 1 : 0;
        QVERIFY(passage < endless);
    }
    QByteArrayList expected{"driver: request stored", "driver: before sending", "driver: answered",
        "database: before the work", "sqlite: before begin", "sqlite: committed"};
    if (Trouble(trouble) == Trouble::Disk)
        expected.append("sqlite: before commit");
    for (const QByteArray &point : std::as_const(expected)) {
        // Two threads pass points, so that one may have had another number each time.
        const QString fault = met.contains(point) ? QString() : lose(-1, point, &where);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY2(met.contains(point), point.constData());
    }
#else
    QSKIP("needs a build with HOLDFAST_CRASH_POINTS");
#endif
}

void TestLostDatabase::postgresql_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<int>("loss");
    for (int loss = 0; loss < int(std::size(losses)); ++loss) {
        for (const Story story : allStories()) {
            if (isThorough() || isWriting(story))
                QTest::addRow("%s, %s", qPrintable(nameOf(story)), losses[loss])
                    << int(story) << loss;
        }
    }
}

void TestLostDatabase::postgresql()
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
    int unharmed = 0;
    int lost = 0;
    for (int passage = 0; unharmed < lastOnes; ++passage) {
        const int cuts = proxy.cuts();
        const QString fault =
            play(scene, Story(story), [&](const Checkout &checkout, CheckoutDriver &) {
                const std::string id = checkout.id.toString(QUuid::WithoutBraces).toStdString();
                proxy.setDownAfterCut(goesDown);
                if (isBefore)
                    proxy.cutBefore(id, passage);
                else
                    proxy.cutAfter(id, passage);
            });
        const bool wasLost = proxy.cuts() != cuts;
        unharmed = wasLost ? 0 : unharmed + 1;
        lost += wasLost ? 1 : 0;
        proxy.forgetCut();
        proxy.setDownAfterCut(false);
        QVERIFY2(fault.isEmpty(), qPrintable(u"lost at passage %1: %2"_s.arg(passage).arg(fault)));
        QVERIFY(passage < endless);
    }
    // To store what is asked, to note the page, to note the end.
    QVERIFY2(lost >= 5, qPrintable(QString::number(lost)));
    m_combinations += lost;
}

QTEST_GUILESS_MAIN(TestLostDatabase)
#include "tst_lostdatabase.moc"
