// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

const QString quarter = QStringLiteral("CA#quarter");
const QString why = QStringLiteral("changed their mind");

Cart buy(Shop &shop, const QString &code = quarter, const QString &email = {})
{
    return must(shop->buyNow(Shop::call(), email, code, {}, 1));
}

Checkout openSession(Shop &shop, const Cart &cart)
{
    const Checkout begun = must(shop->startCheckout(Shop::call(), cart.id, Tender::Stripe));
    const ProviderRequest request = requestFor(begun);
    must(shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Create, request, false));
    return must(
        shop->noteSession(Shop::call(), begun.id, sessionFor(begun), request.key, QString()));
}

/// What may end a purchase, by the name of its row.
void end(Shop &shop, const Cart &cart, const QString &how)
{
    if (how == u"line removed")
        return must(shop->removeLine(Shop::call(), cart.id, cart.lines.first().id));
    if (how == u"cart cleared")
        return must(shop->clearCart(Shop::call(), cart.id));
    if (how == u"cash given up") {
        const Checkout cash = must(shop->startCheckout(Shop::call(), cart.id, Tender::Cash));
        must(shop->cancelCheckout(Shop::call(), cash.id, why));
        return;
    }
    if (how == u"cash not paid in time") {
        must(shop->startCheckout(Shop::call(), cart.id, Tender::Cash));
        shop.advance(2'400);
        must(shop->sweep(Shop::call()));
        return;
    }
    const Checkout open = openSession(shop, cart);
    if (how == u"session expired") {
        must(shop->noteSession(
            Shop::call(), open.id, sessionFor(open, SessionStanding::Expired), {}, {}));
    } else if (how == u"forced") {
        must(shop->forceCheckout(Shop::call(), open.id, why));
    } else {
        must(shop->fulfil(Shop::call(), open.id, paymentFor(open, -1)));
    }
}

} // namespace

/// One line straight to payment, in a cart made for it.
class BuyNowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void besideTheOpenCart_data();
    void besideTheOpenCart();
    void refusals_data();
    void refusals();
    void oneLine_data() { addEngines(); }
    void oneLine();
    void attachingACustomerMergesNothing_data() { addEngines(); }
    void attachingACustomerMergesNothing();
    void anotherCartIsNotMergedIntoIt_data() { addEngines(); }
    void anotherCartIsNotMergedIntoIt();
    void whatEndsIt_data();
    void whatEndsIt();
    void lapsed_data() { addEngines(); }
    void lapsed();
    void releasedByAManager_data() { addEngines(); }
    void releasedByAManager();
    void keptWhileItMayBePaid_data() { addEngines(); }
    void keptWhileItMayBePaid();
    void paid_data();
    void paid();
};

void BuyNowTest::besideTheOpenCart_data()
{
    addCases<QString>({{"of a walk-in", {}}, {"of a customer", u" Ann@Shop.EXAMPLE"_qs}});
}

void BuyNowTest::besideTheOpenCart()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid open = shop.newCart(given);
    shop.hold(open, quarter, 2);
    const QString before = describe(shop.cart(open));
    const Cart single = must(shop->buyNow(Shop::call(), given, u"CA#full"_qs, u"run"_qs, 2));
    QVERIFY(single.id != open);
    QVERIFY(single.single);
    QCOMPARE(single.state, u"open"_qs);
    QCOMPARE(single.desk, actor().desk);
    QCOMPARE(single.customer ? single.customer->email : QString(), given.trimmed().toLower());
    QCOMPARE(single.lines.size(), 1);
    const CartLine &line = single.lines.first();
    QCOMPARE(line.code + u' ' + line.variant, u"CA#full run"_qs);
    QCOMPARE(line.quantity, 2);
    QCOMPARE(line.hold.state, HoldState::Active);
    QCOMPARE(line.hold.expiresAt, shop.now() + Millis(900'000));
    QCOMPARE(describe(shop.cart(single.id)), describe(single));
    QVERIFY(buy(shop, quarter, given).id != single.id);

    QCOMPARE(describe(shop.cart(open)), before);
    QVERIFY(!shop.cart(open).single);
    QCOMPARE(must(shop->newCart(Shop::call(), given)).id, open);
    const auto shown = must(shop->openCarts(actor().desk));
    QCOMPARE(shown.size(), 3);
    QCOMPARE(
        std::count_if(shown.cbegin(), shown.cend(), [](const Cart &c) { return c.single; }), 2);
    HF_CLEAN(shop);
}

void BuyNowTest::refusals_data()
{
    // e-mail ~ code ~ variant ~ quantity ~ reason
    addCases<QString>({{"sold out", u"~NY#quarter~~4~sold_out"_qs},
        {"a variant sold out", u"~CA#full~back-cover~9~sold_out"_qs},
        {"no such listing", u"~ZZ#quarter~~1~not_found"_qs},
        {"no such variant", u"~CA#full~inside~1~not_found"_qs},
        {"none", u"~CA#quarter~~0~bad_quantity"_qs},
        {"too many for an order", u"~CA#quarter~~6~too_many_per_order"_qs},
        {"not on sale", u"eve@shop.example~NY#single~~1~not_on_sale"_qs},
        {"no mail", u"no mail~CA#quarter~~1~"_qs}});
}

void BuyNowTest::refusals()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    ListingChange few;
    few.maxPerOrder = std::optional<qint64>(5);
    shop.adjust(quarter, few);
    ListingChange off;
    off.active = false;
    shop.adjust(u"NY#single"_qs, off);
    const QStringList before = shop.everything();
    const auto refused =
        shop->buyNow(Shop::call(), parts[0], parts[1], parts[2], parts[3].toLongLong());
    QVERIFY(!refused);
    if (!parts[4].isEmpty())
        QCOMPARE(reasonOf(refused), parts[4]);
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void BuyNowTest::oneLine()
{
    Shop shop;
    const Cart single = must(shop->buyNow(Shop::call(), {}, u"CA#full"_qs, u"run"_qs, 1));
    const QStringList before = shop.everything();
    const auto other = shop->hold(Shop::call(), single.id, quarter, {}, 1);
    HF_REFUSED(other, ErrorKind::Conflict);
    HF_REASON(other, "single_cart");
    HF_REASON(
        shop->hold(Shop::call(), single.id, u"CA#full"_qs, u"back-cover"_qs, 1), "single_cart");
    QCOMPARE(shop.everything(), before);
    // More of the same is the same line.
    HF_OK(shop->hold(Shop::call(), single.id, u"CA#full"_qs, u"run"_qs, 1));
    HF_OK(shop->setQuantity(Shop::call(), single.id, single.lines.first().id, 3));
    QCOMPARE(shop.cart(single.id).lines.size(), 1);
    HF_CLEAN(shop);
}

void BuyNowTest::attachingACustomerMergesNothing()
{
    Shop shop;
    const QUuid open = shop.newCart(ann().email);
    shop.hold(open, quarter, 2);
    const Cart single = buy(shop);
    const auto attached = shop->attachCustomer(Shop::call(), single.id, ann());
    HF_OK(attached);
    QCOMPARE(attached->cart.id, single.id);
    QVERIFY(attached->notes.isEmpty());
    QCOMPARE(attached->cart.customer->email, ann().email);
    QCOMPARE(attached->cart.lines.size(), 1);
    QCOMPARE(shop.cart(open).lines.first().quantity, 2);
    QCOMPARE(must(shop->newCart(Shop::call(), ann().email)).id, open);
    HF_CLEAN(shop);
}

void BuyNowTest::anotherCartIsNotMergedIntoIt()
{
    Shop shop;
    const Cart single = buy(shop, quarter, ann().email);
    const QUuid walkIn = shop.newCart();
    shop.hold(walkIn, quarter, 2);
    const auto attached = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(attached);
    QCOMPARE(attached->cart.id, walkIn);
    QCOMPARE(attached->cart.lines.first().quantity, 2);
    QCOMPARE(describe(shop.cart(single.id).lines.first()), describe(single.lines.first()));
    HF_CLEAN(shop);
}

void BuyNowTest::whatEndsIt_data()
{
    addCases<QString>({{"line removed", {}}, {"cart cleared", {}}, {"cash given up", {}},
        {"cash not paid in time", {}}, {"session expired", {}}, {"forced", {}},
        {"paid short", {}}});
}

void BuyNowTest::whatEndsIt()
{
    Shop shop;
    const QUuid open = shop.newCart();
    shop.hold(open, quarter, 2);
    const QString stock = shop.stock(u"NY#quarter"_qs);
    const Cart single = buy(shop, u"NY#quarter"_qs);
    end(shop, single, QString::fromLatin1(QTest::currentDataTag()).section(u": "_qs, 1));
    const Cart closed = shop.cart(single.id);
    QCOMPARE(closed.state, u"closed"_qs);
    QVERIFY(closed.lines.isEmpty());
    QCOMPARE(shop.stock(u"NY#quarter"_qs), stock);
    // Nothing of it reaches the cart that stood beside it.
    QCOMPARE(shop.cart(open).state, u"open"_qs);
    QCOMPARE(shop.cart(open).lines.size(), 1);
    QCOMPARE(must(shop->openCarts(actor().desk)).size(), 1);
    const auto again = shop->hold(Shop::call(), single.id, quarter, {}, 1);
    HF_REFUSED(again, ErrorKind::Conflict);
    HF_REASON(again, "cart_not_open");
    HF_REFUSED(shop->sell(Shop::call(), single.id, Tender::Cash, {}), ErrorKind::Conflict);
    HF_CLEAN(shop);
}

void BuyNowTest::lapsed()
{
    Shop shop;
    const Cart late = buy(shop);
    const Cart renewed = buy(shop);
    shop.advance(900);
    QCOMPARE(shop.cart(late.id).lines.first().hold.state, HoldState::Expired);
    HF_OK(shop->setQuantity(Shop::call(), renewed.id, renewed.lines.first().id, 1));
    const Cart fresh = buy(shop);
    HF_OK(shop->sweep(Shop::call()));
    QCOMPARE(shop.cart(late.id).state, u"closed"_qs);
    QVERIFY(shop.cart(late.id).lines.isEmpty());
    for (const QUuid &alive : {renewed.id, fresh.id}) {
        QCOMPARE(shop.cart(alive).state, u"open"_qs);
        QCOMPARE(shop.cart(alive).lines.first().hold.state, HoldState::Active);
    }
    HF_CLEAN(shop);
}

void BuyNowTest::releasedByAManager()
{
    Shop shop;
    const Cart single = buy(shop);
    HF_OK(shop->releaseHold(Shop::call(), single.lines.first().hold.id, why));
    QCOMPARE(shop.cart(single.id).state, u"open"_qs);
    HF_OK(shop->sweep(Shop::call()));
    QCOMPARE(shop.cart(single.id).state, u"closed"_qs);
    HF_CLEAN(shop);
}

void BuyNowTest::keptWhileItMayBePaid()
{
    Shop shop;
    const Cart single = buy(shop);
    const Checkout open = openSession(shop, single);
    shop.advance(86'400);
    HF_OK(shop->sweep(Shop::call()));
    QCOMPARE(shop.cart(single.id).state, u"checkout"_qs);
    const auto sold = shop->fulfil(Shop::call(), open.id, paymentFor(open));
    HF_OK(sold);
    QVERIFY(sold->order);
    QCOMPARE(shop.cart(single.id).state, u"ordered"_qs);
    HF_CLEAN(shop);
}

void BuyNowTest::paid_data()
{
    addCases<QString>({{"cash", u"cash"_qs}, {"account", u"account"_qs}, {"stripe", u"stripe"_qs}});
}

void BuyNowTest::paid()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid open = shop.newCart(ann().email);
    shop.hold(open, quarter, 2);
    const Cart single = buy(shop, quarter, ann().email);
    Order order;
    if (given == u"stripe") {
        const Checkout session = openSession(shop, single);
        order = *must(shop->fulfil(Shop::call(), session.id, paymentFor(session))).order;
    } else {
        order = must(shop->sell(Shop::call(), single.id, *tenderFromName(given), {})).order;
    }
    QCOMPARE(order.state, OrderState::Paid);
    QCOMPARE(order.cart, single.id);
    QCOMPARE(order.lines.size(), 1);
    QCOMPARE(order.customer->email, ann().email);
    QCOMPARE(shop.cart(single.id).state, u"ordered"_qs);
    QCOMPARE(shop.cart(open).lines.first().quantity, 2);
    HF_OK(shop->sell(Shop::call(), open, Tender::Cash, {}));
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(BuyNowTest)
#include "tst_buynow.moc"
