// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Deciding about money in the review queue: it buys something after all, or goes back.
class ReviewDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void itsOwnSlotsAtTheOldPrice_data() { addEngines(); }
    void itsOwnSlotsAtTheOldPrice();
    void atTheOldTaxAndShipping_data() { addEngines(); }
    void atTheOldTaxAndShipping();
    void whatIsOverGoesBack_data() { addEngines(); }
    void whatIsOverGoesBack();
    void somethingElse_data() { addEngines(); }
    void somethingElse();
    void notSold_data();
    void notSold();
    void somethingForNothing_data() { addEngines(); }
    void somethingForNothing();
    void tooManyLines_data() { addEngines(); }
    void tooManyLines();
    void theOpenCartStays_data() { addEngines(); }
    void theOpenCartStays();
    void whatItSoldIsGivenBack_data() { addEngines(); }
    void whatItSoldIsGivenBack();
    void inParts_data() { addEngines(); }
    void inParts();
    void itComesBack_data() { addEngines(); }
    void itComesBack();
    void notThatMuch_data();
    void notThatMuch();
    void noMoneyAtAll_data() { addEngines(); }
    void noMoneyAtAll();
    void noSuchCase_data() { addEngines(); }
    void noSuchCase();

private:
    static ReviewItem lateMoney(Shop &shop, qint64 more = 0, qint64 quantity = 1)
    {
        const Checkout late =
            stripeCheckout(shop, u"late"_qs, u"CA#quarter"_qs, quantity, u"eve@shop.example"_qs);
        return *must(shop->fulfil(Shop::call(), late.id, paymentFor(late, more))).review;
    }
    static Result<ReviewItem> sell(
        Shop &shop, const ReviewItem &item, const QVector<WantedLine> &instead = {})
    {
        return shop->sellReview(Shop::call(), item.id, instead, u"she still wants it"_qs);
    }
    static Result<ReviewItem> giveBack(Shop &shop, const ReviewItem &item,
        std::optional<qint64> amount = {}, std::optional<Tender> tender = {})
    {
        return shop->refundReview(Shop::call(), item.id, amount, tender, u"too late"_qs);
    }
    static ReviewItem now(Shop &shop, const ReviewItem &item)
    {
        for (const ReviewItem &each : must(shop->reviews(true))) {
            if (each.id == item.id)
                return each;
        }
        return {};
    }
};

void ReviewDecisionsTest::itsOwnSlotsAtTheOldPrice()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop, 0, 2);
    QCOMPARE(item.left, item.amount);
    QCOMPARE(item.soldOrder, 0);
    ListingChange dearer;
    dearer.priceMinor = 500'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    shop.advance(60);
    const auto sold = sell(shop, item);
    HF_OK(sold);
    QVERIFY(!sold->open && sold->soldOrder > item.order);
    QCOMPARE(sold->left.minor, 0);
    QCOMPARE(sold->resolution, QStringLiteral("Sold as order %1.").arg(sold->soldOrder));
    QCOMPARE(sold->resolvedAt, std::optional(shop.now()));
    QCOMPARE(sold->person, actor().person);
    QVERIFY(sold->refunds.isEmpty());
    QCOMPARE(describe(now(shop, item)), describe(*sold));
    const Order order = must(shop->order(sold->soldOrder));
    QCOMPARE(order.state, OrderState::Paid);
    QCOMPARE(order.customer->email, u"eve@shop.example"_qs);
    QCOMPARE(order.lines.size(), 1);
    QCOMPARE(order.lines[0].unitPrice.minor, 100'000);
    QCOMPARE(order.lines[0].quantity, 2);
    QCOMPARE(order.totals.totalMinor, item.amount.minor);
    QCOMPARE(order.payments.size(), 1);
    QCOMPARE(order.payments[0].tender, u"stripe"_qs);
    QCOMPARE(order.payments[0].providerPayment, item.payment);
    const Checkout checkout = shop.checkout(order.checkout);
    QCOMPARE(checkout.state, CheckoutState::Settled);
    QCOMPARE(checkout.live, std::optional(false));
    QCOMPARE(must(shop->order(item.order)).state, OrderState::Cancelled);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    const auto ledger = must(shop->ledger(u"CA#quarter"_qs, 2));
    QCOMPARE(ledger[0].kind, u"hold"_qs);
    QCOMPARE(ledger[1].kind, u"sale"_qs);
    // Whoever hears of the payment again is told that it is a case, as before.
    const auto again =
        shop->fulfil(Shop::call(), item.checkout, {u"cs_1"_qs, item.payment, item.amount});
    HF_OK(again);
    QVERIFY(!again->order);
    QCOMPARE(again->review->soldOrder, sold->soldOrder);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::atTheOldTaxAndShipping()
{
    Shop shop;
    shop.setting("shipping_minor", 500);
    const ReviewItem item = lateMoney(shop, 0, 2);
    const Order then = must(shop->order(item.order));
    RateCard dearer = smallCard();
    for (RateCardListing &listing : dearer.listings)
        listing.taxPpm = 190'000;
    must(shop->importRateCard(Shop::call(), dearer, false));
    shop.setting("shipping_minor", 900);
    const auto sold = sell(shop, item);
    HF_OK(sold);
    const Order order = must(shop->order(sold->soldOrder));
    QCOMPARE(order.totals, then.totals);
    QCOMPARE(order.lines[0].taxPpm, then.lines[0].taxPpm);
    QCOMPARE(order.lines[0].totals, then.lines[0].totals);
    HF_CLEAN(shop);
    // What it buys instead is at today's.
    const ReviewItem other = lateMoney(shop, 500'000);
    const auto instead = sell(shop, other, {{u"CA#quarter"_qs, {}, 1}});
    HF_OK(instead);
    const Order today = must(shop->order(instead->soldOrder));
    QCOMPARE(today.lines[0].taxPpm, 190'000);
    QCOMPARE(today.totals.shippingMinor, 900);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::whatIsOverGoesBack()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop, 1'000);
    const auto sold = sell(shop, item);
    HF_OK(sold);
    QVERIFY(!sold->open);
    QCOMPARE(sold->resolution,
        QStringLiteral("Sold as order %1, the rest was given back.").arg(sold->soldOrder));
    QCOMPARE(sold->refunds.size(), 1);
    const Refund rest = sold->refunds[0];
    QCOMPARE(rest.plan.totalMinor, 1'000);
    QCOMPARE(rest.state, RefundState::Asked);
    QCOMPARE(rest.payment, item.payment);
    QCOMPARE(rest.order, item.order);
    QCOMPARE(describe(must(shop->watchedRefunds()).value(0)), describe(rest));
    HF_CLEAN(shop);
    noted(shop, rest.id, RefundState::Failed, u"No."_qs);
    QCOMPARE(now(shop, item).left.minor, 1'000);
    QVERIFY(now(shop, item).open);
    HF_REASON(sell(shop, item, {{u"CA#quarter"_qs, {}, 1}}), "review_closed");
    HF_OK(giveBack(shop, item, {}, Tender::Cash));
    QVERIFY(!now(shop, item).open);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::somethingElse()
{
    Shop shop;
    const Checkout paid = stripeCheckout(shop, u"settled"_qs, u"CA#full"_qs, 1, ann().email);
    ReceivedPayment twice = paymentFor(paid, 200'000);
    twice.payment += u"_again"_qs;
    const ReviewItem item = *must(shop->fulfil(Shop::call(), paid.id, twice)).review;
    QCOMPARE(item.reason, ReviewReason::Duplicate);
    HF_REASON(sell(shop, item), "review_sold_once");
    const auto sold = sell(shop, item,
        {{u"NY#quarter"_qs, {}, 1}, {u"CA#quarter"_qs, {}, 1}, {u"NY#quarter"_qs, {}, 1}});
    HF_OK(sold);
    const Order order = must(shop->order(sold->soldOrder));
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.customer->email, ann().email);
    for (const OrderLine &line : order.lines)
        QCOMPARE(line.quantity, line.code == u"NY#quarter" ? 2 : 1);
    QCOMPARE(sold->refunds.value(0).plan.totalMinor, item.amount.minor - order.totals.totalMinor);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::notSold_data()
{
    addCases<QString>({{"the slots are gone", u"gone~sold_out~SoldOut"_qs},
        {"the listing is not on sale", u"off~not_on_sale~Validation"_qs},
        {"the money does not suffice", u"short~review_too_little~Validation"_qs},
        {"the money is of another currency", u"yen~review_currency~Validation"_qs},
        {"it has gone back", u"back~review_closed~Conflict"_qs},
        {"some of it has gone back", u"some~review_too_little~Validation"_qs},
        {"it has bought something", u"sold~review_closed~Conflict"_qs},
        {"there is no such listing", u"listing~not_found~NotFound"_qs},
        {"there is no such variant", u"variant~not_found~NotFound"_qs},
        {"nothing of something", u"none~bad_quantity~Validation"_qs},
        {"more than one order may have", u"many~too_many_per_order~Validation"_qs}});
}

void ReviewDecisionsTest::notSold()
{
    QFETCH(QString, given);
    const QString what = given.section(u'~', 0, 0);
    Shop shop;
    ReviewItem item = lateMoney(shop, what == u"short" ? -1 : 500'000, 2);
    QVector<WantedLine> instead;
    ListingChange change;
    if (what == u"gone")
        change.capacity = std::optional<qint64>(3);
    if (what == u"off")
        change.active = false;
    if (what == u"many")
        change.maxPerOrder = std::optional<qint64>(1);
    if (!change.isEmpty())
        shop.adjust(u"CA#quarter"_qs, change);
    if (what == u"yen") {
        const Checkout late = stripeCheckout(shop, u"late"_qs);
        ReceivedPayment payment = paymentFor(late);
        payment.amount.currency = *Currency::fromCode(u"JPY"_qs);
        item = *must(shop->fulfil(Shop::call(), late.id, payment)).review;
    }
    if (what == u"back")
        must(giveBack(shop, item));
    if (what == u"some")
        must(giveBack(shop, item, 500'001));
    if (what == u"sold")
        must(sell(shop, item));
    if (what == u"listing")
        instead = {{u"CA#quarter"_qs, {}, 1}, {u"ZZ#quarter"_qs, {}, 1}};
    if (what == u"variant")
        instead = {{u"CA#full"_qs, u"no-such"_qs, 1}};
    if (what == u"none")
        instead = {{u"CA#quarter"_qs, {}, 0}};
    const QStringList before = shop.everything();
    const auto refused = sell(shop, item, instead);
    QCOMPARE(reasonOf(refused), given.section(u'~', 1, 1));
    QCOMPARE(outcome(refused), given.section(u'~', 2));
    QVERIFY2(refused.error().text.endsWith(u'.'), qPrintable(refused.error().text));
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::somethingForNothing()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    ListingChange free;
    free.priceMinor = 0;
    shop.adjust(u"NY#quarter"_qs, free);
    const QStringList before = shop.everything();
    const auto refused = sell(shop, item, {{u"NY#quarter"_qs, {}, 1}});
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "review_buys_nothing");
    QCOMPARE(shop.everything(), before);
    // Shipping costs, too.
    shop.setting("shipping_minor", 500);
    const auto sold = sell(shop, item, {{u"NY#quarter"_qs, {}, 1}});
    HF_OK(sold);
    QCOMPARE(must(shop->order(sold->soldOrder)).totals.totalMinor, 500);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::tooManyLines()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop, 1'000'000);
    shop.setting("max_lines", 2);
    const WantedLine line{u"CA#quarter"_qs, {}, 1};
    const QStringList before = shop.everything();
    const auto refused = sell(shop, item, {line, line, line});
    HF_REASON(refused, "too_many_lines");
    QCOMPARE(refused.error().detail.value(u"max"_qs).toInt(), 2);
    QCOMPARE(shop.everything(), before);
    HF_OK(sell(shop, item, {line, line}));
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::theOpenCartStays()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    const QUuid open = shop.newCart(u"eve@shop.example"_qs);
    const QString before = describe(shop.cart(open));
    HF_OK(sell(shop, item));
    QCOMPARE(describe(shop.cart(open)), before);
    QCOMPARE(shop.newCart(u"eve@shop.example"_qs), open);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::whatItSoldIsGivenBack()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    const qint64 number = must(sell(shop, item)).soldOrder;
    const Order order = must(shop->order(number));
    const Refund refund = must(shop->refundOrder(
        Shop::call(), number, must(planRefund(order, {}, {})), {}, u"after all not"_qs));
    QCOMPARE(refund.payment, item.payment);
    QCOMPARE(refund.state, RefundState::Asked);
    QCOMPARE(refund.live, std::optional(false));
    noted(shop, refund.id, RefundState::Succeeded);
    QCOMPARE(must(shop->order(number)).state, OrderState::Cancelled);
    QVERIFY(!now(shop, item).open);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::inParts()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    const auto first = giveBack(shop, item, 8'000, Tender::Cash);
    HF_OK(first);
    QVERIFY(first->open && first->resolution.isEmpty());
    QCOMPARE(first->left.minor, item.amount.minor - 8'000);
    QCOMPARE(first->refunds.size(), 1);
    QCOMPARE(first->refunds[0].state, RefundState::Succeeded);
    QCOMPARE(first->refunds[0].review, item.id);
    const auto rest = giveBack(shop, item);
    HF_OK(rest);
    QVERIFY(!rest->open);
    QCOMPARE(rest->resolution, u"Given back."_qs);
    QCOMPARE(rest->refunds.size(), 2);
    // It was never the order's money.
    const Order order = must(shop->order(item.order));
    QVERIFY(order.payments.isEmpty());
    QCOMPARE(order.refunds.size(), 2);
    QCOMPARE(order.events.last().kind, u"refund_asked"_qs);
    HF_CLEAN(shop);
    for (const Refund &refund : rest->refunds) {
        if (refund.isUnderWay())
            noted(shop, refund.id, RefundState::Succeeded);
    }
    QVERIFY(must(shop->order(item.order)).payments.isEmpty());
    QCOMPARE(must(shop->order(item.order)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::itComesBack()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    const QUuid refund = must(giveBack(shop, item)).refunds[0].id;
    noted(shop, refund, RefundState::Succeeded);
    noted(shop, refund, RefundState::Failed, u"The account is closed."_qs);
    const ReviewItem open = now(shop, item);
    QVERIFY(open.open);
    QCOMPARE(open.left, item.amount);
    QCOMPARE(must(shop->reviews(false)).size(), 1);
    HF_CLEAN(shop);
    HF_OK(sell(shop, item));
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::notThatMuch_data()
{
    addCases<int>({{"more than is left", 1}, {"nothing", 0}, {"less than nothing", -1}});
}

void ReviewDecisionsTest::notThatMuch()
{
    QFETCH(int, given);
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    const QStringList before = shop.everything();
    const auto refused = giveBack(shop, item, given > 0 ? item.amount.minor + 1 : given);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "review_too_much");
    QCOMPARE(shop.everything(), before);
    must(giveBack(shop, item));
    HF_REASON(giveBack(shop, item), "review_too_much");
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::noMoneyAtAll()
{
    Shop shop;
    const Checkout late = stripeCheckout(shop, u"late"_qs);
    const ReviewItem item =
        *must(shop->fulfil(Shop::call(), late.id, paymentFor(late, -late.amount.minor))).review;
    QVERIFY(item.open);
    QCOMPARE(item.left.minor, 0);
    HF_REASON(sell(shop, item), "review_closed");
    const auto closed = giveBack(shop, item);
    HF_OK(closed);
    QVERIFY(!closed->open && closed->refunds.isEmpty());
    QCOMPARE(closed->resolution, u"There was no money."_qs);
    HF_REASON(giveBack(shop, item), "review_too_much");
    HF_CLEAN(shop);
}

void ReviewDecisionsTest::noSuchCase()
{
    Shop shop;
    ReviewItem nowhere;
    nowhere.id = 77;
    HF_REASON(sell(shop, nowhere), "not_found");
    HF_REASON(giveBack(shop, nowhere), "not_found");
    HF_REFUSED(
        shop->sellReview(Shop::call(), lateMoney(shop).id, {}, u" "_qs), ErrorKind::Validation);
}

QTEST_GUILESS_MAIN(ReviewDecisionsTest)
#include "tst_reviewdecisions.moc"
