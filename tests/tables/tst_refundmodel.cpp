// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestRefundModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void beginsWithEverything();
    void reckonsWhatIsChosen();
    void refusesMoreThanIsLeft();
    void givesAnAmount();
    void keepsTheSlots();
    void followsTheOrder();
    void nothingChosen();

private:
    static Order order();
};

Order TestRefundModel::order()
{
    Order order;
    order.number = 1001;
    order.state = OrderState::Paid;
    OrderLine quarter;
    quarter.position = 1;
    quarter.code = u"CA#quarter"_s;
    quarter.title = u"Quarter page"_s;
    quarter.quantity = 3;
    quarter.totals = {30'000, 0, 2'400, 32'400};
    OrderLine full = quarter;
    full.position = 2;
    full.code = u"CA#full"_s;
    full.quantity = 1;
    full.totals = {25'000, 0, 2'000, 27'000};
    order.lines = {quarter, full};
    order.totals = {Currency(), 55'000, 0, 600, 4'400, 60'000};
    return order;
}

void TestRefundModel::beginsWithEverything()
{
    RefundModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order());
    QVERIFY(model.plan());
    QCOMPARE(model.total().minor, 60'000);
    QCOMPARE(model.plan()->shippingMinor, 600);
    QCOMPARE(model.taxMinor(), 4'400);
    QCOMPARE(model.returned(), 4);
}

void TestRefundModel::reckonsWhatIsChosen()
{
    RefundModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order());
    QSignalSpy changed(&model, &RefundModel::planChanged);
    QVERIFY(model.setData(model.index(0, RefundModel::BackColumn), 1, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    // Without the last of it the shipping stays.
    QCOMPARE(model.total().minor, 10'800 + 27'000);
    QCOMPARE(model.index(0, RefundModel::AmountColumn).data(RefundModel::MoneyRole).value<Money>(),
        (Money{10'800, Currency()}));
}

void TestRefundModel::refusesMoreThanIsLeft()
{
    RefundModel model;
    model.setOrder(order());
    const QModelIndex back = model.index(0, RefundModel::BackColumn);
    QVERIFY(!model.setData(back, 4, Qt::EditRole));
    QVERIFY(!model.setData(back, -1, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, RefundModel::TitleColumn), 1, Qt::EditRole));
    QCOMPARE(model.total().minor, 60'000);
}

void TestRefundModel::givesAnAmount()
{
    RefundModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order());
    model.setAmount(5'000);
    QCOMPARE(model.total().minor, 5'000);
    QCOMPARE(model.returned(), 0);
    model.setAmount(60'001);
    QVERIFY(!model.plan());
    model.setAmount({});
    QCOMPARE(model.total().minor, 60'000);
}

void TestRefundModel::keepsTheSlots()
{
    RefundModel model;
    model.setOrder(order());
    model.setKeepSlots(true);
    QCOMPARE(model.total().minor, 60'000);
    QCOMPARE(model.returned(), 0);
}

void TestRefundModel::followsTheOrder()
{
    RefundModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order());
    QVERIFY(model.setData(model.index(0, RefundModel::BackColumn), 2, Qt::EditRole));
    Order less = order();
    Refund refund;
    refund.plan.lines = {{1, 2, 21'600, 1'600, 2}};
    refund.plan.totalMinor = 21'600;
    less.refunds = {refund};
    model.setOrder(less);
    QCOMPARE(model.index(0, RefundModel::LeftColumn).data(RefundModel::LeftRole).toLongLong(), 1);
    QCOMPARE(model.index(0, RefundModel::BackColumn).data(Qt::EditRole).toInt(), 1);
}

void TestRefundModel::nothingChosen()
{
    RefundModel model;
    model.setOrder(order());
    model.chooseAll(false);
    QVERIFY(!model.plan());
    QVERIFY(!model.plan().error().text.isEmpty());
    model.chooseAll(true);
    QVERIFY(model.plan());
}

QTEST_GUILESS_MAIN(TestRefundModel)
#include "tst_refundmodel.moc"
