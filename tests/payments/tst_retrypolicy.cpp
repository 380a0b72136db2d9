// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "retrypolicy.h"

#include <QtTest>

using namespace holdfast;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTimeUpToALimit();
    void waitsAtLeastHalf();
    void neverAsksSoonerThanTheProviderWants();
    void stopsAtOnceWhereAskingIsOfNoUse_data();
    void stopsAtOnceWhereAskingIsOfNoUse();
    void givesUpWhenPatienceEnds();
    void aWishBeyondPatienceEndsIt();
    void patienceBeginsAnewAfterAnAnswer();
    void pollsEverySecondThenSlower();
    void pollsWithinABudget();

private:
    test::FakeClock m_clock;
};

namespace {

const Chance highest = [] { return 0.999'999; };
const Chance lowest = [] { return 0.0; };

} // namespace

void TestRetryPolicy::waitsLongerEachTimeUpToALimit()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, highest);
    QVector<qint64> waits;
    for (int i = 0; i < 5; ++i)
        waits.append(policy.next(Outcome::Unknown, {}).value().count());
    QCOMPARE(waits, QVector<qint64>({999, 1999, 3999, 4999, 4999}));
}

void TestRetryPolicy::waitsAtLeastHalf()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, lowest);
    QCOMPARE(policy.next(Outcome::RetrySame, {}).value(), 500ms);
    QCOMPARE(policy.next(Outcome::RetrySame, {}).value(), 1000ms);
}

void TestRetryPolicy::neverAsksSoonerThanTheProviderWants()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, lowest);
    QCOMPARE(policy.next(Outcome::RetrySame, 7s).value(), 7s);
    QCOMPARE(policy.next(Outcome::RetrySame, 10ms).value(), 1000ms);
}

void TestRetryPolicy::stopsAtOnceWhereAskingIsOfNoUse_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const Outcome outcome :
        {Outcome::Done, Outcome::Declined, Outcome::NewKey, Outcome::AccessDenied, Outcome::Defect})
        QTest::newRow(qPrintable(outcomeName(outcome))) << outcome;
}

void TestRetryPolicy::stopsAtOnceWhereAskingIsOfNoUse()
{
    QFETCH(Outcome, outcome);
    RetryPolicy policy(&m_clock);
    QVERIFY(!policy.next(outcome, {}));
}

void TestRetryPolicy::givesUpWhenPatienceEnds()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, lowest);
    int asked = 0;
    while (const auto wait = policy.next(Outcome::Unknown, {})) {
        m_clock.advance(*wait);
        ++asked;
        QVERIFY(asked < 100);
    }
    QVERIFY2(asked >= 20 && asked <= 30, qPrintable(QString::number(asked)));
}

void TestRetryPolicy::aWishBeyondPatienceEndsIt()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, lowest);
    QVERIFY(!policy.next(Outcome::RetrySame, 61s));
}

void TestRetryPolicy::patienceBeginsAnewAfterAnAnswer()
{
    RetryPolicy policy(&m_clock, {1000ms, 5000ms, 60s}, lowest);
    QVERIFY(policy.next(Outcome::Unknown, {}));
    m_clock.advance(61s);
    QVERIFY(!policy.next(Outcome::Unknown, {}));
    policy.reset();
    QCOMPARE(policy.next(Outcome::Unknown, {}).value(), 500ms);
}

void TestRetryPolicy::pollsEverySecondThenSlower()
{
    PollPace pace(&m_clock, [] { return 0.5; });
    QCOMPARE(pace.next(), 1000ms);
    m_clock.advance(30s);
    QCOMPARE(pace.next(), 1000ms);
    m_clock.advance(60s);
    QCOMPARE(pace.next(), 3000ms);
    m_clock.advance(10min);
    QCOMPARE(pace.next(), 5000ms);
    QCOMPARE(pace.next(8s), 8000ms);
    pace.restart();
    QCOMPARE(pace.next(), 1000ms);
}

void TestRetryPolicy::pollsWithinABudget()
{
    PollPace pace(&m_clock, [] { return 0.5; });
    const Millis start = m_clock.monotonic();
    int polls = 0;
    for (; m_clock.monotonic() - start < 35min; ++polls)
        m_clock.advance(pace.next());
    QVERIFY2(polls > 400 && polls < 500, qPrintable(QString::number(polls)));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
