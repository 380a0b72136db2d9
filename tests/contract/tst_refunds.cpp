// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Giving back the money of paid orders, whole or in parts.
class RefundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void slotBySlot_data() { addEngines(); }
    void slotBySlot();
    void aVariantsSlots_data() { addEngines(); }
    void aVariantsSlots();
    void slotsThatStaySold_data() { addEngines(); }
    void slotsThatStaySold();
    void aPartOfTheMoney_data() { addEngines(); }
    void aPartOfTheMoney();
    void shippingGoesBackToo_data() { addEngines(); }
    void shippingGoesBackToo();
    void whatMayNotBeCancelled_data() { addEngines(); }
    void whatMayNotBeCancelled();
    void whatCostNothing_data() { addEngines(); }
    void whatCostNothing();
    void moreThanIsLeft_data();
    void moreThanIsLeft();
    void inNoState_data();
    void inNoState();
    void byWhichWay_data();
    void byWhichWay();
    void aMoveGivesBackTheRest_data();
    void aMoveGivesBackTheRest();
    void noSuchThing_data() { addEngines(); }
    void noSuchThing();

private:
    static Order sold(Shop &shop, qint64 quantity, const QString &code = u"CA#quarter"_qs,
        const QString &variant = {}, Tender tender = Tender::Cash)
    {
        const QUuid cart = shop.newCart(newId().toString(QUuid::Id128) + u"@shop.example"_qs);
        shop.hold(cart, code, quantity, variant);
        return must(shop->sell(Shop::call(), cart, tender, {})).order;
    }
    static RefundPlan plan(Shop &shop, qint64 number, const RefundWish &wish = {})
    {
        const Order order = must(shop->order(number));
        return must(planRefund(order, order.refunds, wish));
    }
    static Result<Refund> giveBack(
        Shop &shop, qint64 number, const RefundWish &wish = {}, std::optional<Tender> tender = {})
    {
        return shop->refundOrder(
            Shop::call(), number, plan(shop, number, wish), tender, u"she changed her mind"_qs);
    }
    static QString events(const Order &order)
    {
        QStringList list;
        for (const OrderEvent &event : order.events)
            list.append(event.kind == u"moved" ? event.to : event.kind);
        return list.join(u' ');
    }
    static qint64 kept(const Order &order)
    {
        qint64 sum = 0;
        for (const Payment &payment : order.payments)
            sum += payment.kind == u"refund" ? -payment.amount.minor : payment.amount.minor;
        return sum;
    }
};

void RefundsTest::slotBySlot()
{
    Shop shop;
    ListingChange odd;
    odd.priceMinor = 33'333;
    shop.adjust(u"CA#quarter"_qs, odd);
    const Order order = sold(shop, 3);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 5, held 0, sold 5"_qs);
    qint64 back = 0;
    for (int i = 1; i <= 3; ++i) {
        const auto refund = giveBack(shop, order.number, {{{1, 1}}, {}, false});
        HF_OK(refund);
        QCOMPARE(refund->state, RefundState::Succeeded);
        QCOMPARE(refund->tender, Tender::Cash);
        QCOMPARE(refund->order, order.number);
        QCOMPARE(refund->review, 0);
        QCOMPARE(refund->plan.lines.size(), 1);
        QCOMPARE(refund->plan.lines[0].returned, 1);
        QCOMPARE(refund->why, u"she changed her mind"_qs);
        QCOMPARE(refund->at, shop.now());
        QCOMPARE(refund->endedAt, std::optional(shop.now()));
        QCOMPARE(refund->checkout, order.checkout);
        QVERIFY(refund->payment.isEmpty() && refund->requests.isEmpty() && !refund->live);
        QCOMPARE(describe(must(shop->refund(refund->id))), describe(*refund));
        back += refund->plan.totalMinor;
        const Order now = must(shop->order(order.number));
        QCOMPARE(now.state, i < 3 ? OrderState::Paid : OrderState::Cancelled);
        QCOMPARE(kept(now), order.totals.totalMinor - back);
        QCOMPARE(now.refunds.size(), i);
        QCOMPARE(describe(now.refunds.last()), describe(*refund));
        QCOMPARE(shop.stock(u"CA#quarter"_qs),
            QStringLiteral("free %1, held 0, sold %2").arg(5 + i).arg(5 - i));
        HF_CLEAN(shop);
        shop.advance(1);
    }
    QCOMPARE(back, order.totals.totalMinor);
    const Order ended = must(shop->order(order.number));
    QCOMPARE(events(ended),
        u"created paid refund_succeeded refund_succeeded refund_succeeded cancelled"_qs);
    for (const OrderEvent &event : ended.events) {
        if (event.kind == u"refund_succeeded") {
            QCOMPARE(event.from, u"paid"_qs);
            QCOMPARE(event.to, u"paid"_qs);
            QCOMPARE(event.why, u"she changed her mind"_qs);
        }
    }
    const auto ledger = must(shop->ledger(u"CA#quarter"_qs, 1));
    QCOMPARE(ledger[0].kind, u"return"_qs);
    QCOMPARE(ledger[0].quantity, 1);
    QVERIFY(ledger[0].why.contains(u"she changed her mind"_qs));
}

void RefundsTest::aVariantsSlots()
{
    Shop shop;
    const Order order = sold(shop, 1, u"CA#full"_qs, u"back-cover"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 1);
    HF_OK(giveBack(shop, order.number));
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 0);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);
    HF_CLEAN(shop);
}

void RefundsTest::slotsThatStaySold()
{
    Shop shop;
    const Order order = sold(shop, 2);
    HF_OK(giveBack(shop, order.number, {{{1, 1}}, {}, true}));
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Paid);
    HF_OK(giveBack(shop, order.number, {{}, {}, true}));
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Refunded);
    HF_CLEAN(shop);

    // What was kept may still go back with the rest.
    const Order other = sold(shop, 2);
    HF_OK(giveBack(shop, other.number, {{{1, 1}}, {}, true}));
    const auto rest = giveBack(shop, other.number);
    HF_OK(rest);
    QCOMPARE(rest->plan.lines[0].quantity, 1);
    QCOMPARE(rest->plan.lines[0].returned, 2);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    QCOMPARE(must(shop->order(other.number)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void RefundsTest::aPartOfTheMoney()
{
    Shop shop;
    const Order order = sold(shop, 2);
    const auto refund = giveBack(shop, order.number, {{}, 12'345, false});
    HF_OK(refund);
    QCOMPARE(refund->plan.totalMinor, 12'345);
    QCOMPARE(refund->plan.lines[0].quantity, 0);
    QVERIFY(refund->plan.lines[0].taxMinor > 0);
    const Order now = must(shop->order(order.number));
    QCOMPARE(now.state, OrderState::Paid);
    QCOMPARE(kept(now), order.totals.totalMinor - 12'345);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    HF_OK(giveBack(shop, order.number, {{}, order.totals.totalMinor - 12'345, false}));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Cancelled);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);

    const Order other = sold(shop, 2);
    HF_OK(giveBack(shop, other.number, {{}, 12'345, true}));
    HF_OK(giveBack(shop, other.number, {{}, other.totals.totalMinor - 12'345, true}));
    QCOMPARE(must(shop->order(other.number)).state, OrderState::Refunded);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    HF_CLEAN(shop);
}

void RefundsTest::shippingGoesBackToo()
{
    Shop shop;
    shop.setting("shipping_minor", 700);
    const Order order = sold(shop, 1);
    HF_OK(giveBack(shop, order.number, {{{1, 1}}, {}, false}));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Paid);
    const auto rest = giveBack(shop, order.number);
    HF_OK(rest);
    QCOMPARE(rest->plan, (RefundPlan{{}, 700, 700}));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void RefundsTest::whatMayNotBeCancelled()
{
    Shop shop;
    const Order order = sold(shop, 1);
    for (const OrderState state :
        {OrderState::Confirmed, OrderState::Processing, OrderState::Fulfilled, OrderState::Shipped})
        must(shop->moveOrder(Shop::call(), order.number, state, {}));
    HF_OK(giveBack(shop, order.number));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Refunded);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void RefundsTest::whatCostNothing()
{
    Shop shop;
    ListingChange free;
    free.priceMinor = 0;
    shop.adjust(u"CA#quarter"_qs, free);
    const Order order = sold(shop, 2);
    HF_OK(giveBack(shop, order.number, {{{1, 1}}, {}, false}));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Paid);
    HF_OK(giveBack(shop, order.number));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Cancelled);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void RefundsTest::moreThanIsLeft_data()
{
    // position quantity amount tax returned shipping total (all: more than of one slot) ~ reason
    addCases<QString>({{"an amount too large", u"1 0 1 0 0 0 1~refund_too_much amount"_qs},
        {"an amount below zero", u"1 0 -108001 0 0 0 -1~refund_too_much amount"_qs},
        {"too much tax", u"1 0 0 1 0 0 0~refund_too_much tax"_qs},
        {"tax below zero", u"1 0 0 -8001 0 0 0~refund_too_much tax"_qs},
        {"too many slots", u"1 1 0 0 0 0 0~refund_too_much quantity"_qs},
        {"slots below zero", u"1 -2 0 0 -2 0 0~refund_too_much quantity"_qs},
        {"more slots on sale than paid back", u"1 0 0 0 1 0 0~refund_too_much returned"_qs},
        {"slots taken off sale", u"1 0 0 0 -2 0 0~refund_too_much returned"_qs},
        {"shipping that was not paid", u"1 0 0 0 0 1 1~refund_too_much shipping"_qs},
        {"a total that is not its parts'", u"1 0 0 0 0 0 1~refund_not_its_parts"_qs},
        {"a line that is not there", u"2 0 0 0 0 0 0~no_such_line"_qs}});
}

void RefundsTest::moreThanIsLeft()
{
    QFETCH(QString, given);
    const QStringList wanted = given.section(u'~', 1).split(u' ');
    QVector<qint64> more;
    for (const QString &number : given.section(u'~', 0, 0).split(u' '))
        more.append(number.toLongLong());
    Shop shop;
    const Order order = sold(shop, 2);
    HF_OK(giveBack(shop, order.number, {{{1, 1}}, {}, false}));
    RefundPlan plan = this->plan(shop, order.number);
    RefundLine &line = plan.lines[0];
    QCOMPARE(line.amountMinor, 108'000);
    line.position = int(more[0]);
    line.quantity += more[1];
    line.amountMinor += more[2];
    line.taxMinor += more[3];
    line.returned += more[4];
    plan.shippingMinor += more[5];
    plan.totalMinor += more[6];
    const QStringList before = shop.everything();
    const auto refused = shop->refundOrder(Shop::call(), order.number, plan, {}, u"please"_qs);
    QCOMPARE(reasonOf(refused), wanted[0]);
    HF_REFUSED(refused, wanted[0] == u"no_such_line" ? ErrorKind::NotFound : ErrorKind::Validation);
    if (wanted.size() > 1) {
        QCOMPARE(refused.error().detail.value(u"what"_qs).toString(), wanted[1]);
        QVERIFY(refused.error().detail.contains(u"left"_qs));
    }
    QVERIFY2(refused.error().text.endsWith(u'.'), qPrintable(refused.error().text));
    QCOMPARE(shop.everything(), before);
    // Twice the same line is twice too much.
    plan = this->plan(shop, order.number);
    plan.lines.append(plan.lines[0]);
    plan.totalMinor *= 2;
    HF_REASON(
        shop->refundOrder(Shop::call(), order.number, plan, {}, u"please"_qs), "no_such_line");
    HF_REASON(
        shop->refundOrder(Shop::call(), order.number, {}, {}, u"please"_qs), "nothing_to_refund");
    HF_CLEAN(shop);
}

void RefundsTest::inNoState_data()
{
    addCases<QString>({{"while it is being paid", u"pending"_qs},
        {"when it is cancelled", u"cancelled"_qs}, {"when it is refunded", u"refunded"_qs}});
}

void RefundsTest::inNoState()
{
    QFETCH(QString, given);
    Shop shop;
    Order order = sold(shop, 1);
    const RefundPlan whole = plan(shop, order.number);
    if (given == u"pending") {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 1);
        order.number = must(shop->startCheckout(Shop::call(), cart, Tender::Cash)).order;
    } else {
        must(shop->moveOrder(
            Shop::call(), order.number, *orderStateFromName(given), u"for the test"_qs));
    }
    const QStringList before = shop.everything();
    const auto refused = shop->refundOrder(Shop::call(), order.number, whole, {}, u"again"_qs);
    HF_REFUSED(refused, ErrorKind::Conflict);
    HF_REASON(refused, "not_refundable");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void RefundsTest::byWhichWay_data()
{
    // paid by ~ given back by ~ what comes of it
    addCases<QString>(
        {{"as it came, cash", u"cash~~cash"_qs}, {"as it came, on account", u"account~~account"_qs},
            {"as it came, by Stripe", u"stripe~~asked"_qs},
            {"what Stripe has, in cash", u"stripe~cash~cash"_qs},
            {"what Stripe has, on account", u"stripe~account~account"_qs},
            {"cash, on account", u"cash~account~account"_qs},
            {"cash, by Stripe", u"cash~stripe~provider_has_none"_qs},
            {"cash of nobody, on account", u"walk-in~account~nobody_to_credit"_qs}});
}

void RefundsTest::byWhichWay()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    qint64 number = 0;
    if (parts[0] == u"stripe") {
        number = stripeCheckout(shop, u"settled"_qs).order;
    } else if (parts[0] == u"walk-in") {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 1);
        number = must(shop->sell(Shop::call(), cart, Tender::Cash, {})).order.number;
    } else {
        number = sold(shop, 1, u"CA#quarter"_qs, {}, *tenderFromName(parts[0])).number;
    }
    const QStringList before = shop.everything();
    const auto refund = giveBack(shop, number, {}, tenderFromName(parts[1]));
    if (parts[2].contains(u'_')) {
        HF_REFUSED(refund, ErrorKind::Validation);
        QCOMPARE(reasonOf(refund), parts[2]);
        QCOMPARE(shop.everything(), before);
        HF_CLEAN(shop);
        return;
    }
    HF_OK(refund);
    const bool asked = parts[2] == u"asked";
    QCOMPARE(refund->state, asked ? RefundState::Asked : RefundState::Succeeded);
    QCOMPARE(refund->payment.isEmpty(), !asked);
    const Order order = must(shop->order(number));
    QCOMPARE(order.state, asked ? OrderState::Paid : OrderState::Cancelled);
    QCOMPARE(order.payments.size(), asked ? 1 : 2);
    if (!asked)
        QCOMPARE(order.payments[1].tender, parts[2]);
    // Its slots are on sale before the money is back.
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    QCOMPARE(must(shop->watchedRefunds()).size(), asked ? 1 : 0);
    HF_CLEAN(shop);
}

void RefundsTest::aMoveGivesBackTheRest_data()
{
    addCases<QString>({{"cancelled", u"cancelled"_qs}, {"refunded", u"refunded"_qs}});
}

void RefundsTest::aMoveGivesBackTheRest()
{
    QFETCH(QString, given);
    Shop shop;
    shop.setting("shipping_minor", 700);
    const Order order = sold(shop, 3);
    HF_OK(giveBack(shop, order.number, {{{1, 1}}, {}, true}));
    HF_OK(giveBack(shop, order.number, {{}, 5'000, false}));
    const auto moved =
        shop->moveOrder(Shop::call(), order.number, *orderStateFromName(given), u"called off"_qs);
    HF_OK(moved);
    QCOMPARE(orderStateName(moved->state), given);
    QCOMPARE(kept(*moved), 0);
    QCOMPARE(moved->refunds.size(), 3);
    QCOMPARE(events(*moved).section(u' ', -2), u"refund_succeeded "_qs + given);
    QCOMPARE(shop.stock(u"CA#quarter"_qs),
        given == u"cancelled" ? u"free 8, held 0, sold 2"_qs : u"free 5, held 0, sold 5"_qs);
    HF_CLEAN(shop);
}

void RefundsTest::noSuchThing()
{
    Shop shop;
    HF_REASON(shop->refund(newId()), "not_found");
    HF_REASON(shop->refundOrder(Shop::call(), 77, {}, {}, u"please"_qs), "not_found");
    const Order order = sold(shop, 1);
    HF_REFUSED(shop->refundOrder(Shop::call(), order.number, plan(shop, order.number), {}, u" "_qs),
        ErrorKind::Validation);
    QCOMPARE(must(shop->refundOfProvider(u"re_1"_qs)).has_value(), false);
    QVERIFY(must(shop->watchedRefunds()).isEmpty());
}

QTEST_GUILESS_MAIN(RefundsTest)
#include "tst_refunds.moc"
