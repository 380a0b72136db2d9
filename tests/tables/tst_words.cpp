// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countdowns_data();
    void countdowns();
    void sizes();
    void titles();
    void ages();
    void anOrdersHistoryNamesTheTender();
};

void TestWords::countdowns_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("the full time") << qint64(900'000) << u"15:00"_s;
    QTest::newRow("a begun second still counts") << qint64(899'001) << u"15:00"_s;
    QTest::newRow("single seconds have two digits") << qint64(9'000) << u"0:09"_s;
    QTest::newRow("the last millisecond is not the end") << qint64(1) << u"0:01"_s;
    QTest::newRow("the end") << qint64(0) << u"0:00"_s;
    QTest::newRow("past the end") << qint64(-5'000) << u"0:00"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
}

void TestWords::countdowns()
{
    QFETCH(qint64, ms);
    QTEST(countdownText(Millis(ms)), "text");
}

void TestWords::sizes()
{
    QCOMPARE(sizeLabel(u"quarter"_s), u"Quarter"_s);
    QCOMPARE(sizeLabel(u"double-spread"_s), u"Double-spread"_s);
    QCOMPARE(sizeLabel({}), QString());
}

void TestWords::titles()
{
    QCOMPARE(itemTitle(u"CA#full"_s, u"Full Page Ad"_s, {}), u"CA Full Page Ad"_s);
    QCOMPARE(itemTitle(u"CA#full"_s, u"Full Page Ad"_s, u"Back cover"_s),
        u"CA Full Page Ad, Back cover"_s);
}

void TestWords::ages()
{
    QCOMPARE(ageLabel(Millis(40 * 3'600'000)), u"40 h"_s);
    // By number, as languages have it: "1 day", "2 days".
    QCOMPARE(ageLabel(Millis(48 * 3'600'000)), u"2 day(s)"_s);
}

void TestWords::anOrdersHistoryNamesTheTender()
{
    OrderEvent paid{.kind = u"moved"_s, .from = u"pending"_s, .to = u"paid"_s};
    paid.why = u"account"_s;
    QCOMPARE(orderEventNote(paid), u"On account"_s);
    paid.why = u"the customer showed the receipt"_s;
    QCOMPARE(orderEventNote(paid), paid.why);
    const OrderEvent over{.kind = u"moved"_s, .to = u"cancelled"_s, .why = u"cash"_s};
    QCOMPARE(orderEventNote(over), u"cash"_s);
    QCOMPARE(orderEventNote({}), QString());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
