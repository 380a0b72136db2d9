// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A checkout between its start and its end.
class CheckoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void startAndConfirm_data() { addEngines(); }
    void startAndConfirm();
    void theCartIsClosedMeanwhile_data() { addEngines(); }
    void theCartIsClosedMeanwhile();
    void cancelling_data() { addEngines(); }
    void cancelling();
    void endedStaysEnded_data() { addEngines(); }
    void endedStaysEnded();
    void allOrNothing_data();
    void allOrNothing();
    void startingWithALapsedLine_data() { addEngines(); }
    void startingWithALapsedLine();
    void unpaidInTime_data() { addEngines(); }
    void unpaidInTime();
    void theOwnerHasAnotherCart_data() { addEngines(); }
    void theOwnerHasAnotherCart();
    void anotherWalkInHasACart_data() { addEngines(); }
    void anotherWalkInHasACart();
    void longHoldsAreNotCut_data() { addEngines(); }
    void longHoldsAreNotCut();
};

void CheckoutsTest::startAndConfirm()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#quarter"_qs, 2);
    shop.advance(800);
    const auto started = shop->startCheckout(Shop::call(), cart, Tender::Cash);
    HF_OK(started);
    QCOMPARE(started->state, CheckoutState::Open);
    QCOMPARE(started->tender, Tender::Cash);
    QCOMPARE(started->amount.minor, 216'000);
    QCOMPARE(started->expiresAt, shop.now() + Millis(2'400'000));
    QCOMPARE(started->createdAt, shop.now());
    QVERIFY(!started->endedAt);
    const Order pending = must(shop->order(started->order));
    QCOMPARE(pending.state, OrderState::Pending);
    QVERIFY(pending.payments.isEmpty());
    QCOMPARE(pending.lines.size(), 1);
    const Cart paying = shop.cart(cart);
    QCOMPARE(paying.state, u"checkout"_qs);
    QCOMPARE(paying.lines.size(), 1);
    QCOMPARE(paying.lines[0].hold.id, held.line.hold.id);
    QCOMPARE(paying.lines[0].hold.expiresAt, started->expiresAt);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 2, sold 2"_qs);
    HF_CLEAN(shop);

    shop.advance(2'399);
    const auto sale = shop->confirmCheckout(Shop::call(), started->id, 220'000);
    HF_OK(sale);
    QCOMPARE(sale->checkout.id, started->id);
    QCOMPARE(sale->order.number, started->order);
    QCOMPARE(*sale->checkout.changeMinor, 4'000);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    HF_CLEAN(shop);
}

void CheckoutsTest::theCartIsClosedMeanwhile()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#quarter"_qs, 2);
    must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    const QStringList before = shop.everything();
    HF_REASON(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 1), "cart_not_open");
    HF_REASON(shop->setQuantity(Shop::call(), cart, held.line.id, 1), "cart_not_open");
    HF_REASON(shop->removeLine(Shop::call(), cart, held.line.id), "cart_not_open");
    HF_REASON(shop->clearCart(Shop::call(), cart), "cart_not_open");
    HF_REASON(shop->startCheckout(Shop::call(), cart, Tender::Cash), "cart_not_open");
    HF_REASON(shop->sell(Shop::call(), cart, Tender::Cash, {}), "cart_not_open");
    QCOMPARE(shop.everything(), before);
    QVERIFY(shop.newCart() != cart);
    HF_CLEAN(shop);
}

void CheckoutsTest::cancelling()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(cart, u"CA#quarter"_qs, 3);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    for (const QString &why : {QString(), u"  "_qs, u"\x1b[2J"_qs, QString(501, u'w')})
        HF_REFUSED(shop->cancelCheckout(Shop::call(), checkout.id, why), ErrorKind::Validation);
    const auto cancelled = shop->cancelCheckout(Shop::call(), checkout.id, u"no cash on hand"_qs);
    HF_OK(cancelled);
    QCOMPARE(cancelled->state, CheckoutState::Abandoned);
    QCOMPARE(cancelled->why, u"no cash on hand"_qs);
    QCOMPARE(cancelled->endedAt, std::optional(shop.now()));
    const Order order = must(shop->order(checkout.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.events.last().why, u"no cash on hand"_qs);
    QVERIFY(order.payments.isEmpty());
    const Cart open = shop.cart(cart);
    QCOMPARE(open.state, u"open"_qs);
    QCOMPARE(open.lines.size(), 2);
    QCOMPARE(open.lines[0].id, held.line.id);
    QCOMPARE(open.lines[0].hold.state, HoldState::Released);
    QCOMPARE(open.totals.totalMinor, 0);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);

    // The customer comes back.
    HF_OK(shop->setQuantity(Shop::call(), cart, open.lines[0].id, 1));
    HF_OK(shop->setQuantity(Shop::call(), cart, open.lines[1].id, 1));
    const auto sale = shop->sell(Shop::call(), cart, Tender::Cash, {});
    HF_OK(sale);
    QVERIFY(sale->order.number > checkout.order);
    HF_CLEAN(shop);
}

void CheckoutsTest::endedStaysEnded()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout first = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    must(shop->cancelCheckout(Shop::call(), first.id, u"wait"_qs));
    HF_REASON(shop->confirmCheckout(Shop::call(), first.id, {}), "checkout_ended");
    HF_REASON(shop->cancelCheckout(Shop::call(), first.id, u"again"_qs), "checkout_ended");
    shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout second = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    must(shop->confirmCheckout(Shop::call(), second.id, {}));
    const QStringList before = shop.everything();
    const auto twice = shop->confirmCheckout(Shop::call(), second.id, {});
    HF_REFUSED(twice, ErrorKind::Conflict);
    HF_REASON(twice, "checkout_ended");
    QVERIFY2(
        twice.error().text.contains(QString::number(second.order)), qPrintable(twice.error().text));
    HF_REASON(shop->cancelCheckout(Shop::call(), second.id, u"too late"_qs), "checkout_ended");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void CheckoutsTest::allOrNothing_data()
{
    addCases<QString>({{"all have lapsed", u"lapse"_qs}, {"all were swept", u"sweep"_qs},
        {"another desk took the slots", u"taken"_qs}});
}

void CheckoutsTest::allOrNothing()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 2);
    const HeldLine second = shop.hold(cart, u"NY#quarter"_qs, 3);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    // What is being paid is not for a manager to give away.
    HF_REASON(
        shop->releaseHold(Shop::call(), second.line.hold.id, u"a manager's word"_qs), "being_paid");
    QCOMPARE(must(shop->releaseAll(Shop::call(), u"a manager's word"_qs)).kept, 2);
    shop.advance(2'400);
    if (given == u"taken") {
        const QUuid other = shop.newCart(ann().email);
        shop.hold(other, u"NY#quarter"_qs, 3);
    }
    if (given == u"sweep")
        must(shop->sweep(Shop::call()));
    const QStringList before = shop.everything();
    const auto late = shop->confirmCheckout(Shop::call(), checkout.id, {});
    HF_REFUSED(late, given == u"sweep" ? ErrorKind::Conflict : ErrorKind::Expired);
    if (given != u"sweep") {
        const QJsonArray codes = late.error().detail.value(u"codes"_qs).toArray();
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes.last().toString(), u"NY#quarter"_qs);
        QCOMPARE(must(shop->checkout(checkout.id)).state, CheckoutState::Open);
    }
    QCOMPARE(shop.everything(), before);
    QCOMPARE(shop.listing(u"CA#quarter"_qs).sold, 2);
    QCOMPARE(shop.listing(u"NY#quarter"_qs).sold, 0);
    HF_CLEAN(shop);
    if (given != u"sweep")
        HF_OK(shop->cancelCheckout(Shop::call(), checkout.id, u"too late"_qs));
    QCOMPARE(must(shop->order(checkout.order)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void CheckoutsTest::startingWithALapsedLine()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine early = shop.hold(cart, u"CA#quarter"_qs, 1);
    shop.advance(60);
    shop.hold(cart, u"NY#quarter"_qs, 1);
    shop.advance(840);
    const QStringList before = shop.everything();
    const auto refused = shop->startCheckout(Shop::call(), cart, Tender::Cash);
    HF_REFUSED(refused, ErrorKind::Expired);
    QCOMPARE(refused.error().detail.value(u"codes"_qs).toArray(), QJsonArray{u"CA#quarter"_qs});
    QVERIFY(refused.error().text.contains(u"CA#quarter"_qs));
    HF_REFUSED(shop->sell(Shop::call(), cart, Tender::Cash, {}), ErrorKind::Expired);
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->removeLine(Shop::call(), cart, early.line.id));
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    HF_CLEAN(shop);
}

void CheckoutsTest::unpaidInTime()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(cart, u"CA#quarter"_qs, 2);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    shop.advance(2'399);
    QCOMPARE(must(shop->sweep(Shop::call())).abandonedCheckouts, 0);
    shop.advance(1);
    const auto swept = shop->sweep(Shop::call());
    HF_OK(swept);
    QCOMPARE(swept->abandonedCheckouts, 1);
    QCOMPARE(swept->expiredHolds, 2);
    QCOMPARE(swept->freedSlots, 3);
    QCOMPARE(must(shop->checkout(checkout.id)).state, CheckoutState::Abandoned);
    QCOMPARE(must(shop->order(checkout.order)).state, OrderState::Cancelled);
    const Cart open = shop.cart(cart);
    QCOMPARE(open.state, u"open"_qs);
    QCOMPARE(open.lines.size(), 2);
    QCOMPARE(open.lines[0].hold.state, HoldState::Expired);
    HF_OK(shop->setQuantity(Shop::call(), cart, open.lines[0].id, 1));
    HF_CLEAN(shop);
}

void CheckoutsTest::theOwnerHasAnotherCart()
{
    Shop shop;
    const QString email = ann().email;
    const QUuid cart = shop.newCart(email);
    const HeldLine same = shop.hold(cart, u"CA#quarter"_qs, 1);
    const HeldLine own = shop.hold(cart, u"CA#full"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    const QUuid next = shop.newCart(email);
    QVERIFY(next != cart);
    const HeldLine there = shop.hold(next, u"CA#quarter"_qs, 2);
    HF_OK(shop->cancelCheckout(Shop::call(), checkout.id, u"a newer cart"_qs));
    QCOMPARE(shop.cart(cart).state, u"merged"_qs);
    QVERIFY(shop.cart(cart).lines.isEmpty());
    const Cart open = shop.cart(next);
    QCOMPARE(open.state, u"open"_qs);
    QCOMPARE(open.lines.size(), 2);
    QCOMPARE(open.lines[0].id, own.line.id);
    QCOMPARE(open.lines[0].hold.state, HoldState::Released);
    QCOMPARE(open.lines[1].id, there.line.id);
    QCOMPARE(open.lines[1].quantity, 2);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 2, sold 2"_qs);
    QCOMPARE(shop.newCart(email), next);
    QVERIFY(same.line.id != there.line.id);
    HF_CLEAN(shop);
}

void CheckoutsTest::anotherWalkInHasACart()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    const QUuid next = shop.newCart();
    QVERIFY(next != cart);
    shop.hold(next, u"CA#quarter"_qs, 2);
    HF_OK(shop->cancelCheckout(Shop::call(), checkout.id, u"changed their mind"_qs));
    QCOMPARE(shop.cart(cart).state, u"open"_qs);
    QCOMPARE(shop.cart(cart).lines.size(), 1);
    QCOMPARE(shop.cart(next).lines.size(), 1);
    QCOMPARE(shop.cart(next).lines[0].quantity, 2);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 2, sold 2"_qs);
    QCOMPARE(shop.newCart(), cart);
    HF_CLEAN(shop);
}

void CheckoutsTest::longHoldsAreNotCut()
{
    Shop shop;
    shop.setting("hold_seconds", 86'400);
    shop.setting("checkout_seconds", 120);
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#quarter"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    QCOMPARE(shop.cart(cart).lines[0].hold.expiresAt, held.line.hold.expiresAt);
    QCOMPARE(checkout.expiresAt, shop.now() + Millis(120'000));
    shop.advance(120);
    const auto swept = shop->sweep(Shop::call());
    HF_OK(swept);
    QCOMPARE(swept->abandonedCheckouts, 1);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    QCOMPARE(shop.cart(cart).state, u"open"_qs);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(CheckoutsTest)
#include "tst_checkouts.moc"
