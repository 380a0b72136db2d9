// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "heard.h"
#include "scriptedstore.h"

#include <QSemaphore>
#include <QTest>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RetryTimings never{Millis(3'600'000), Millis(3'600'000)};
constexpr RetryTimings atOnce{Millis(1), Millis(2)};

/// The server's time, or why there is none; a finished future is expected within the test's
/// timeout.
QFuture<Result<Instant>> ask(Database &database)
{
    return database.run([](Store &store) { return store.now(); });
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheFirstWork();
    void worksInOrderOnAThreadOfItsOwn();
    void answersTheReasonWhenItCannotOpen();
    void failsAtOnceBetweenTwoAttempts();
    void recoversByItself();
    void triesAtOnceAfterALoss();
    void reopensSilentlyWhenFoundClosedWhileIdle();
    void reportsALossOnce();
    void reportsAnotherKindOfTroubleAgain();
    void anOfflineAnswerWithTheConnectionUpIsNoLoss();
    void refusesAnotherSchemaUntilItIsMigrated();
    void looksAtNoSchemaWhenNotAsked();
    void finishesWhatIsQueuedWhenShutDown();
    void workAfterTheEndFailsOffline();
    void everyFutureFinishesWhileShuttingDown();
    void mayBeDestroyedUnused();
    void backoffDoublesUpToTheLongest();
};

void DatabaseTest::opensWithTheFirstWork()
{
    const auto script = std::make_shared<Script>();
    script->setNow(instantFromMs(42));
    Database database(scripted(script));
    const Heard opened(&database, &Database::opened);
    QCOMPARE(script->log(), QStringList());
    QCOMPARE(ask(database).result().value(), instantFromMs(42));
    QCOMPARE(ask(database).result().value(), instantFromMs(42));
    QCOMPARE(script->log(),
        (QStringList{u"made"_s, u"open"_s, u"requireCurrent"_s, u"now"_s, u"now"_s}));
    QTRY_COMPARE(opened.count(), 1);
}

void DatabaseTest::worksInOrderOnAThreadOfItsOwn()
{
    const auto script = std::make_shared<Script>();
    QVector<int> order;
    {
        Database database(scripted(script));
        for (int i = 0; i < 100; ++i) {
            (void)database.run([&order, i](Store &) -> Result<QThread *> {
                order.append(i);
                return QThread::currentThread();
            });
        }
        QVERIFY(database.run([](Store &) -> Result<QThread *> { return QThread::currentThread(); })
                    .result()
                    .value()
                != QThread::currentThread());
    }
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(script->log().last(), u"destroyed"_s);
    QVERIFY(!script->wrongThread());
}

void DatabaseTest::answersTheReasonWhenItCannotOpen()
{
    const auto script = std::make_shared<Script>();
    script->setOpening(offline());
    Database database(scripted(script), true, nullptr, never);
    const Heard lost(&database, &Database::lost);
    const Result<Instant> answer = ask(database).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(answer.error().text, offline().text);
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.last().text, offline().text);
}

void DatabaseTest::failsAtOnceBetweenTwoAttempts()
{
    const auto script = std::make_shared<Script>();
    script->setOpening(offline());
    Database database(scripted(script), true, nullptr, never);
    QVERIFY(!ask(database).result());
    script->setOpening({});
    QCOMPARE(ask(database).result().error().text, offline().text);
    QCOMPARE(script->count(u"open"_s), 1);
    QCOMPARE(script->count(u"now"_s), 0);
}

void DatabaseTest::recoversByItself()
{
    const auto script = std::make_shared<Script>();
    script->setOpening(offline());
    Database database(scripted(script), true, nullptr, atOnce);
    const Heard opened(&database, &Database::opened);
    QVERIFY(!ask(database).result());
    QTRY_VERIFY(script->count(u"open"_s) > 3);
    QCOMPARE(opened.count(), 0);
    script->setOpening({});
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(ask(database).result());
    QCOMPARE(script->count(u"made"_s), 1);
}

void DatabaseTest::triesAtOnceAfterALoss()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script), true, nullptr, never);
    const Heard opened(&database, &Database::opened);
    const Heard lost(&database, &Database::lost);
    QVERIFY(ask(database).result());
    script->setReading(offline());
    QCOMPARE(ask(database).result().error().kind, ErrorKind::Offline);
    QTRY_COMPARE(lost.count(), 1);
    script->setReading({});
    QVERIFY(ask(database).result());
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(script->count(u"open"_s), 2);
    QCOMPARE(script->count(u"requireCurrent"_s), 2);
}

void DatabaseTest::reopensSilentlyWhenFoundClosedWhileIdle()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script), true, nullptr, never);
    const Heard opened(&database, &Database::opened);
    const Heard lost(&database, &Database::lost);
    QVERIFY(ask(database).result());
    script->cut();
    QVERIFY(ask(database).result());
    QVERIFY(ask(database).result());
    QCOMPARE(script->count(u"open"_s), 2);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(lost.count(), 0);
}

void DatabaseTest::reportsALossOnce()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script), true, nullptr, atOnce);
    const Heard opened(&database, &Database::opened);
    const Heard lost(&database, &Database::lost);
    QVERIFY(ask(database).result());
    script->setOpening(offline());
    script->setReading(offline());
    QVERIFY(!ask(database).result());
    QTRY_VERIFY(script->count(u"open"_s) > 4);
    QVERIFY(!ask(database).result());
    script->setReading({});
    script->setOpening({});
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(lost.count(), 1);
}

void DatabaseTest::reportsAnotherKindOfTroubleAgain()
{
    const auto script = std::make_shared<Script>();
    script->setOpening(offline());
    Database database(scripted(script), true, nullptr, atOnce);
    const Heard lost(&database, &Database::lost);
    QVERIFY(!ask(database).result());
    script->setSchema(Error{ErrorKind::Conflict, u"Migrate first."_s});
    script->setOpening({});
    QTRY_COMPARE(lost.count(), 2);
    QCOMPARE(lost.last().kind, ErrorKind::Conflict);
    QCOMPARE(ask(database).result().error().text, u"Migrate first."_s);
}

void DatabaseTest::anOfflineAnswerWithTheConnectionUpIsNoLoss()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script), true, nullptr, never);
    const Heard lost(&database, &Database::lost);
    const Result<int> answer =
        database.run([](Store &) -> Result<int> { return offline(); }).result();
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QVERIFY(ask(database).result());
    QCOMPARE(script->count(u"open"_s), 1);
    QCOMPARE(lost.count(), 0);
}

void DatabaseTest::refusesAnotherSchemaUntilItIsMigrated()
{
    const auto script = std::make_shared<Script>();
    script->setSchema(Error{ErrorKind::Conflict, u"Migrate first."_s});
    Database database(scripted(script), true, nullptr, atOnce);
    const Heard opened(&database, &Database::opened);
    const Heard lost(&database, &Database::lost);
    const Result<Instant> answer = ask(database).result();
    QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    QCOMPARE(script->count(u"now"_s), 0);
    QTRY_COMPARE(lost.count(), 1);
    script->setSchema({});
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(ask(database).result());
}

void DatabaseTest::looksAtNoSchemaWhenNotAsked()
{
    const auto script = std::make_shared<Script>();
    script->setSchema(Error{ErrorKind::Conflict, u"Migrate first."_s});
    Database database(scripted(script), false);
    QVERIFY(ask(database).result());
    QCOMPARE(script->count(u"requireCurrent"_s), 0);
}

void DatabaseTest::finishesWhatIsQueuedWhenShutDown()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script));
    QSemaphore gate;
    QVector<QFuture<Result<Instant>>> futures;
    futures.append(database.run([&gate](Store &store) {
        gate.acquire();
        return store.now();
    }));
    for (int i = 0; i < 20; ++i)
        futures.append(ask(database));
    std::thread opener([&gate] { gate.release(); });
    database.shutDown();
    opener.join();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    QCOMPARE(script->log().last(), u"destroyed"_s);
    QVERIFY(!script->wrongThread());
}

void DatabaseTest::workAfterTheEndFailsOffline()
{
    const auto script = std::make_shared<Script>();
    Database database(scripted(script));
    QVERIFY(ask(database).result());
    database.shutDown();
    database.shutDown();
    const QFuture<Result<Instant>> late = ask(database);
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind, ErrorKind::Offline);
    QCOMPARE(script->count(u"open"_s), 1);
}

void DatabaseTest::everyFutureFinishesWhileShuttingDown()
{
    for (int round = 0; round < 20; ++round) {
        const auto script = std::make_shared<Script>();
        Database database(scripted(script));
        QSemaphore running;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> askers;
        for (int i = 0; i < 4; ++i) {
            askers.emplace_back([&] {
                running.release();
                for (int n = 0; n < 200; ++n) {
                    QFuture<Result<Instant>> future = ask(database);
                    future.waitForFinished();
                    const bool told =
                        !future.isCanceled() && future.resultCount() == 1
                        && (future.result() || future.result().error().kind == ErrorKind::Offline);
                    wrong += told ? 0 : 1;
                }
            });
        }
        running.acquire(4);
        database.shutDown();
        for (std::thread &asker : askers)
            asker.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(!script->wrongThread());
    }
}

void DatabaseTest::mayBeDestroyedUnused()
{
    const auto script = std::make_shared<Script>();
    {
        Database database(scripted(script));
    }
    QCOMPARE(script->log(), QStringList());
}

void DatabaseTest::backoffDoublesUpToTheLongest()
{
    Backoff backoff(RetryTimings{});
    QVector<qint64> waits;
    for (int i = 0; i < 7; ++i)
        waits.append(backoff.next().count());
    QCOMPARE(waits, (QVector<qint64>{250, 500, 1000, 2000, 4000, 5000, 5000}));
    backoff.reset();
    QCOMPARE(backoff.next(), Millis(250));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
