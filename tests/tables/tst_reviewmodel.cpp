// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace std::chrono_literals;

class TestReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void mergesByNumber();
    void saysHowLongItWaits_data();
    void saysHowLongItWaits();

private:
    static ReviewItem item(qint64 id);
};

ReviewItem TestReviewModel::item(qint64 id)
{
    ReviewItem item;
    item.id = id;
    item.order = 1000 + id;
    item.left = {id * 100, Currency()};
    return item;
}

void TestReviewModel::mergesByNumber()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setItems({item(1), item(2), item(4)});
    const QPersistentModelIndex last(model.index(2, 0));
    ReviewItem less = item(4);
    less.left.minor = 7;
    // One is decided, one of before is open again, and of one some is left.
    model.setItems({item(1), item(3), less});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QCOMPARE(model.rowOf(3), 1);
    QCOMPARE(model.rowOf(2), -1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(2, 0).data(ReviewModel::MoneyRole).value<Money>().minor, 7);
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.item(0), nullptr);
    QCOMPARE(reset.size(), 0);
}

void TestReviewModel::saysHowLongItWaits_data()
{
    QTest::addColumn<Millis>("age");
    QTest::addColumn<QString>("text");
    QTest::newRow("by another clock") << Millis(-5s) << u"Just now"_s;
    QTest::newRow("seconds") << Millis(59s) << u"Just now"_s;
    QTest::newRow("minutes") << Millis(61s) << u"1 min"_s;
    QTest::newRow("hours") << Millis(150min) << u"2 h"_s;
    QTest::newRow("days") << Millis(50h) << u"2 day(s)"_s;
}

void TestReviewModel::saysHowLongItWaits()
{
    QFETCH(Millis, age);
    ReviewModel model;
    ReviewItem waiting = item(1);
    waiting.at = instantFromMs(1'000'000'000);
    model.setItems({waiting});
    model.setNow(waiting.at + age);
    QTEST(model.index(0, ReviewModel::AgeColumn).data().toString(), "text");
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
