// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

OrderRow row(qint64 number, OrderState state = OrderState::Paid)
{
    return {
        .number = number, .state = state, .desk = u"Front"_s, .total = {108000, {}}, .lines = 1};
}

} // namespace

class TestOrdersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOrdersComeOnTop();
    void aMoveChangesOneRow();
    void saysStatesInTheTradesWords();
};

void TestOrdersModel::newOrdersComeOnTop()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrders({row(1002), row(1001)});
    const QPersistentModelIndex older = model.index(1, OrdersModel::NumberColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setOrders({row(1004), row(1003), row(1002), row(1001)});
    QCOMPARE(model.index(0, OrdersModel::NumberColumn).data().toString(), u"1004"_s);
    QCOMPARE(older.row(), 3);
    QCOMPARE(model.rowOf(1003), 1);
    model.setOrders({row(1005), row(1004)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.size(), 0);
}

void TestOrdersModel::aMoveChangesOneRow()
{
    OrdersModel model;
    model.setOrders({row(1002), row(1001)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setOrders({row(1002), row(1001, OrderState::Cancelled)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
}

void TestOrdersModel::saysStatesInTheTradesWords()
{
    OrdersModel model;
    model.setOrders({row(1, OrderState::Processing)});
    QCOMPARE(model.index(0, OrdersModel::StateColumn).data().toString(), u"Artwork"_s);
    QCOMPARE(model.index(0, OrdersModel::CustomerColumn).data().toString(), u"Walk-in"_s);
}

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "tst_ordersmodel.moc"
