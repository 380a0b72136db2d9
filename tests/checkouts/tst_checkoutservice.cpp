// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"
#include "services.h"
#include "shop.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int patienceMs = 60'000;

template <class T>
Result<T> answerOf(const QFuture<Result<T>> &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, patienceMs))
        qFatal("the database does not answer");
    return answer.result();
}

} // namespace

/// What a desk is told in its language, and what the books keep for all desks.
class TestCheckoutService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTotalThatChanged_data() { addEngines(); }
    void aTotalThatChanged();
    void nobodyCanAsk_data() { addEngines(); }
    void nobodyCanAsk();
    void inventory_data() { addEngines(); }
    void inventory();
    void maintenance_data() { addEngines(); }
    void maintenance();
};

void TestCheckoutService::aTotalThatChanged()
{
    Shop shop;
    Database database(shop.db().factory());
    const CheckoutService service({&database, actor()});
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_s, 1);
    const Brackets other;
    const auto refused =
        answerOf(service.start(service.newCall(), cart, Tender::Stripe, true, qint64(1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    const QString english =
        u"The total is not what was agreed any more, so nothing was taken. Look at the cart and "
        "start the payment again."_s;
    QCOMPARE(refused.error().text, u'[' + english + u']');
    const auto orders = must(shop->orders({}, 10));
    QCOMPARE(orders.size(), 1);
    const Order order = must(shop->order(orders[0].number));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(shop.checkout(order.checkout).why, english);
}

void TestCheckoutService::nobodyCanAsk()
{
    Shop shop;
    Database database(shop.db().factory());
    const CheckoutService service({&database, actor()});
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_s, 1);
    compareTranslated([&] {
        return answerOf(service.start(service.newCall(), cart, Tender::Stripe, false)).error();
    });
}

void TestCheckoutService::inventory()
{
    Shop shop;
    Database database(shop.db().factory());
    const InventoryService service({&database, actor()});
    ListingChange price;
    price.priceMinor = -1;
    ListingChange capacity;
    capacity.capacity = -1;
    for (const ListingChange &change : {ListingChange(), price, capacity}) {
        compareTranslated(
            [&] { return answerOf(service.adjust(u"CA#quarter"_s, change, u"no"_s)).error(); });
    }
}

void TestCheckoutService::maintenance()
{
    Shop shop;
    Database database(shop.db().factory());
    const MaintenanceService service({&database, actor()});
    compareTranslated([&] { return answerOf(service.backup({})).error(); });
    compareTranslated([&] { return answerOf(service.loadSample()).error(); });
    compareTranslated([&] { return answerOf(service.changeSetting({}, {}, {})).error(); });
    compareTranslated(
        [&] { return answerOf(service.changeSetting(u"max_lines"_s, u"9"_s, u" "_s)).error(); });
}

QTEST_GUILESS_MAIN(TestCheckoutService)
#include "tst_checkoutservice.moc"
