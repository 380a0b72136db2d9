// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// What becomes of an order after it was made.
class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void everyMove_data() { addStates(); }
    void everyMove();
    void theDatabaseRefusesTheRest_data() { addStates(); }
    void theDatabaseRefusesTheRest();
    void cancellingReturnsTheSlots_data();
    void cancellingReturnsTheSlots();
    void refundingKeepsThemSold_data();
    void refundingKeepsThemSold();
    void whoMayMove_data();
    void whoMayMove();
    void history_data() { addEngines(); }
    void history();
    void capacityLoweredMeanwhile_data() { addEngines(); }
    void capacityLoweredMeanwhile();

private:
    static void addStates()
    {
        QVector<std::pair<const char *, QString>> cases;
        static QVector<QByteArray> names;
        names.clear();
        for (const OrderState state : allOrderStates())
            names.append(orderStateName(state).toLatin1());
        for (const QByteArray &name : std::as_const(names))
            cases.append({name.constData(), QString::fromLatin1(name)});
        addCases(cases);
    }
    /// A new order, brought to the state.
    static qint64 orderIn(Shop &shop, OrderState state, const QString &code = u"NY#single"_qs,
        const QString &variant = {}, qint64 quantity = 1)
    {
        const QUuid cart = must(
            shop->newCart(Shop::callAt(QUuid::createUuid().toString(QUuid::WithoutBraces)), {}))
                               .id;
        shop.hold(cart, code, quantity, variant);
        if (state == OrderState::Pending)
            return must(shop->startCheckout(Shop::call(), cart, Tender::Cash)).order;
        const qint64 number = must(shop->sell(Shop::call(), cart, Tender::Cash, {})).order.number;
        if (state == OrderState::Cancelled || state == OrderState::Refunded) {
            must(shop->moveOrder(Shop::call(), number, state, u"for the test"_qs));
            return number;
        }
        for (int next = int(OrderState::Confirmed); next <= int(state); ++next)
            must(shop->moveOrder(Shop::call(), number, OrderState(next), {}));
        return number;
    }
};

void OrdersTest::everyMove()
{
    QFETCH(QString, given);
    const OrderState from = *orderStateFromName(given);
    Shop shop;
    for (const OrderState to : allOrderStates()) {
        const qint64 number = orderIn(shop, from);
        const QStringList before = shop.everything();
        const auto moved = shop->moveOrder(Shop::call(), number, to, u"because"_qs);
        // A pending order moves with its checkout, and a payment alone makes it paid.
        const bool may = orderMayMove(from, to) && from != OrderState::Pending;
        QVERIFY2(moved.has_value() == may,
            qPrintable(
                QStringLiteral("%1 to %2: %3").arg(given, orderStateName(to), describe(moved))));
        if (may) {
            QCOMPARE(moved->state, to);
            QCOMPARE(must(shop->order(number)).state, to);
            QCOMPARE(moved->events.last().from, given);
            QCOMPARE(moved->events.last().to, orderStateName(to));
            QCOMPARE(moved->events.last().why, u"because"_qs);
        } else {
            HF_REFUSED(moved, ErrorKind::Conflict);
            HF_REASON(moved, "no_such_move");
            QCOMPARE(shop.everything(), before);
        }
    }
    HF_REFUSED(shop->moveOrder(Shop::call(), 77, OrderState::Paid, {}), ErrorKind::NotFound);
    HF_CLEAN(shop);
}

void OrdersTest::theDatabaseRefusesTheRest()
{
    QFETCH(QString, given);
    const OrderState from = *orderStateFromName(given);
    Shop shop;
    for (const OrderState to : allOrderStates()) {
        const qint64 number = orderIn(shop, from);
        QString error;
        const bool done =
            shop.sql(QStringLiteral("UPDATE sales_order SET state = '%1' WHERE number = %2")
                         .arg(orderStateName(to))
                         .arg(number),
                &error);
        QVERIFY2(done == (from == to || orderMayMove(from, to)),
            qPrintable(QStringLiteral("%1 to %2: %3").arg(given, orderStateName(to), error)));
    }
    const qint64 number = orderIn(shop, from);
    for (const char *change : {"state = 'lost'", "total_minor = 1", "desk = 'other'",
             "customer_email = 'x@y.example'", "number = 5"}) {
        QVERIFY2(!shop.sql(QStringLiteral("UPDATE sales_order SET %1 WHERE number = %2")
                               .arg(QLatin1String(change))
                               .arg(number)),
            change);
    }
}

void OrdersTest::cancellingReturnsTheSlots_data()
{
    addCases<QString>({{"paid", u"paid"_qs}, {"fulfilled", u"fulfilled"_qs}});
}

void OrdersTest::cancellingReturnsTheSlots()
{
    QFETCH(QString, given);
    Shop shop;
    const qint64 number =
        orderIn(shop, *orderStateFromName(given), u"CA#full"_qs, u"back-cover"_qs);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 2, held 0, sold 2"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 1);
    const auto order =
        shop->moveOrder(Shop::call(), number, OrderState::Cancelled, u"called off"_qs);
    HF_OK(order);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 0);
    QCOMPARE(order->payments.size(), 2);
    QCOMPARE(order->payments[1].kind, u"refund"_qs);
    QCOMPARE(order->payments[1].amount, order->payments[0].amount);
    QCOMPARE(order->payments[1].tender, u"cash"_qs);
    const auto ledger = must(shop->ledger(u"CA#full"_qs, 2));
    QCOMPARE(ledger[1].kind, u"return"_qs);
    QVERIFY(ledger[1].why.contains(u"called off"_qs));
    HF_CLEAN(shop);
}

void OrdersTest::refundingKeepsThemSold_data()
{
    addCases<QString>({{"paid", u"paid"_qs}, {"delivered", u"delivered"_qs}});
}

void OrdersTest::refundingKeepsThemSold()
{
    QFETCH(QString, given);
    Shop shop;
    const qint64 number = orderIn(shop, *orderStateFromName(given), u"CA#quarter"_qs, {}, 2);
    const auto order = shop->moveOrder(Shop::call(), number, OrderState::Refunded, u"misprint"_qs);
    HF_OK(order);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    QCOMPARE(order->payments.size(), 2);
    QCOMPARE(order->payments[1].kind, u"refund"_qs);
    HF_CLEAN(shop);
}

void OrdersTest::whoMayMove_data()
{
    addCases<QString>({{"the trade's moves are for staff", u"confirmed||ok|ok"_qs},
        {"staff may say why", u"confirmed|artwork came|ok|ok"_qs},
        {"cancelling needs a manager", u"cancelled|why|Forbidden|ok"_qs},
        {"refunding needs a manager", u"refunded|why|Forbidden|ok"_qs},
        {"cancelling needs a reason", u"cancelled||Forbidden|Validation"_qs},
        {"refunding needs a reason", u"refunded| |Forbidden|Validation"_qs}});
}

void OrdersTest::whoMayMove()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'|');
    Shop shop;
    const OrderState to = *orderStateFromName(parts[0]);
    for (const Right right : {Right::Staff, Right::Manager}) {
        const auto store = shop.db().open(right);
        const qint64 number = orderIn(shop, OrderState::Paid);
        const QStringList before = shop.everything();
        const auto moved = store->moveOrder(Shop::call(), number, to, parts[1]);
        const QString expected = parts[right == Right::Staff ? 2 : 3];
        QCOMPARE(outcome(moved), expected);
        if (expected != u"ok")
            QCOMPARE(shop.everything(), before);
    }
    HF_REFUSED(shop->moveOrder(Shop::call(), orderIn(shop, OrderState::Paid), OrderState::Confirmed,
                   u"two\nlines"_qs),
        ErrorKind::Validation);
    HF_CLEAN(shop);
}

void OrdersTest::history()
{
    Shop shop;
    const qint64 number = orderIn(shop, OrderState::Delivered);
    const Order order = must(shop->order(number));
    QStringList states;
    for (const OrderEvent &event : order.events)
        states.append(event.to);
    QCOMPARE(
        states.join(u' '), u"pending paid confirmed processing fulfilled shipped delivered"_qs);
    const auto delivered = must(shop->orders(OrderState::Delivered, 10));
    QCOMPARE(delivered.size(), 1);
    QCOMPARE(delivered[0].number, number);
    HF_CLEAN(shop);
}

void OrdersTest::capacityLoweredMeanwhile()
{
    Shop shop;
    const qint64 number = orderIn(shop, OrderState::Paid, u"NY#quarter"_qs, {}, 3);
    ListingChange change;
    change.active = false;
    shop.adjust(u"NY#quarter"_qs, change);
    HF_OK(shop->moveOrder(Shop::call(), number, OrderState::Cancelled, u"called off"_qs));
    QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 3, held 0, sold 0"_qs);
    change = {};
    change.capacity = std::optional<qint64>(0);
    shop.adjust(u"NY#quarter"_qs, change);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
