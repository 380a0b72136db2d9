// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixedrace.h"
#include "raceobserver.h"
#include "raceprocess.h"
#include "testdatabase.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// HOLDFAST_RACE_SECONDS, HOLDFAST_RACE_SEED: an hour of it, or that one again.
double secondsToRace()
{
    bool given = false;
    const double seconds = qEnvironmentVariable("HOLDFAST_RACE_SECONDS").toDouble(&given);
    return given ? seconds : 60;
}

quint32 seedOfRace()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("HOLDFAST_RACE_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->bounded(1'000'000u);
}

} // namespace

class MixedRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverDesksDoTheBooksAreRight_data();
    void whateverDesksDoTheBooksAreRight();
};

void MixedRaceTest::whateverDesksDoTheBooksAreRight_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("desks");
    QTest::newRow("sqlite") << int(Engine::Sqlite) << 8;
    QTest::newRow("postgresql") << int(Engine::Postgres) << 64;
}

void MixedRaceTest::whateverDesksDoTheBooksAreRight()
{
    QFETCH(int, desks);
    if (currentEngine() == Engine::Postgres && !hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to race on");
    TestDatabase db(currentEngine());
    RaceObserver observer(db.config().spec);
    const RacePlan plan{seedOfRace(), desks, secondsToRace()};
    qInfo("HOLDFAST_RACE_SEED=%u", plan.seed);
    RaceGround ground{[&] { return db.open(); }, [&](Millis by) { db.advance(by); },
        [&](const QString &sql) { return observer.read(sql); }};
    RaceProcesses processes(db.url(), db.clock().now(), plan);
    if (currentEngine() == Engine::Sqlite) {
        ground.desk = [&](int number, const std::function<void()> &ready) {
            return processes.desk(number, ready);
        };
        ground.advance = [&](Millis by) {
            db.advance(by);
            processes.advance(by);
        };
    }
    const RaceOutcome outcome = runMixedRace(ground, plan);
    qInfo("%s", qPrintable(outcome.text()));
    QCOMPARE(outcome.oversold, QStringList());
    QCOMPARE(outcome.unexpected, QStringList());
    QCOMPARE(outcome.faults, QStringList());

    // That it was a race: everything that can happen did.
    QVERIFY(outcome.looks > 0);
    QVERIFY(outcome.sold > 0);
    if (plan.seconds < 10)
        return;
    QVERIFY(outcome.lapsed > 0);
    for (const char *seen : {"hold ok", "hold SoldOut", "change ok", "extend ok", "remove ok",
             "release ok", "sell ok", "confirm ok", "abandon ok", "order ok", "capacity ok",
             "capacity Conflict", "price ok", "sweep ok"}) {
        QVERIFY2(outcome.answers.contains(QLatin1String(seen)), seen);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == raceProcessWord)
        return raceProcess(application.arguments().mid(2));
    const qint64 limitMs = qint64(secondsToRace() * 1000) + 240'000;
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(limitMs));
    MixedRaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mixedrace.moc"
