// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actor.h"
#include "clock.h"
#include "error.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void writesUtc();
    void survivesTheRoundTripThroughMilliseconds();
    void neverGoesBackwards();
    void namesTheRights();
    void namesEveryKindOfError();
};

void ClockTest::writesUtc()
{
    QCOMPARE(toIso(instantFromMs(0)), u"1970-01-01T00:00:00.000Z"_qs);
    QCOMPARE(toIso(instantFromMs(1795167000000)), u"2026-11-20T09:30:00.000Z"_qs);
    QCOMPARE(toIso(instantFromMs(1795167000007)), u"2026-11-20T09:30:00.007Z"_qs);
    QCOMPARE(toIso(instantFromMs(-1)), u"1969-12-31T23:59:59.999Z"_qs);
}

void ClockTest::survivesTheRoundTripThroughMilliseconds()
{
    for (const qint64 ms : {qint64(0), qint64(-1), qint64(1795167000007)})
        QCOMPARE(toMs(instantFromMs(ms)), ms);
}

void ClockTest::neverGoesBackwards()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = toMs(clock.now());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= now && now <= after);

    Millis last = clock.monotonic();
    QVERIFY(last >= Millis(0));
    for (int i = 0; i < 1000; ++i) {
        const Millis next = clock.monotonic();
        QVERIFY(next >= last);
        last = next;
    }
}

void ClockTest::namesTheRights()
{
    QCOMPARE(rightName(Right::Staff), u"staff"_qs);
    QCOMPARE(rightName(Right::Manager), u"manager"_qs);
    QCOMPARE(rightName(Right::Admin), u"admin"_qs);
}

void ClockTest::namesEveryKindOfError()
{
    QCOMPARE(errorKindName(ErrorKind::Validation), u"Validation"_qs);
    QCOMPARE(errorKindName(ErrorKind::SoldOut), u"SoldOut"_qs);
    QCOMPARE(errorKindName(ErrorKind::Expired), u"Expired"_qs);
    QCOMPARE(errorKindName(ErrorKind::Conflict), u"Conflict"_qs);
    QCOMPARE(errorKindName(ErrorKind::Forbidden), u"Forbidden"_qs);
    QCOMPARE(errorKindName(ErrorKind::NotFound), u"NotFound"_qs);
    QCOMPARE(errorKindName(ErrorKind::Busy), u"Busy"_qs);
    QCOMPARE(errorKindName(ErrorKind::Offline), u"Offline"_qs);
    QCOMPARE(errorKindName(ErrorKind::Declined), u"Declined"_qs);
    QCOMPARE(errorKindName(ErrorKind::Internal), u"Internal"_qs);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
