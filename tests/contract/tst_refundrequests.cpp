// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A refund that a provider has to carry out: what is asked of it, what it says, what follows.
class RefundRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void arrives_data() { addEngines(); }
    void arrives();
    void comesBackDaysLater_data();
    void comesBackDaysLater();
    void failsAtOnce_data();
    void failsAtOnce();
    void storedBeforeItIsSent_data() { addEngines(); }
    void storedBeforeItIsSent();
    void notStored_data();
    void notStored();
    void neverBackFromItsEnd_data();
    void neverBackFromItsEnd();
    void anotherName_data() { addEngines(); }
    void anotherName();
    void nobodyAnswers_data() { addEngines(); }
    void nobodyAnswers();
    void whatWasSaidPasses_data();
    void whatWasSaidPasses();
    void nothingCanBeAsked_data() { addEngines(); }
    void nothingCanBeAsked();
    void givenUp_data() { addEngines(); }
    void givenUp();
    void notGivenUp_data();
    void notGivenUp();
    void noProviderHasASay_data() { addEngines(); }
    void noProviderHasASay();
    void partsOfOneOrder_data() { addEngines(); }
    void partsOfOneOrder();

private:
    static Refund asked(Shop &shop, std::optional<qint64> amount = {})
    {
        const Checkout paid = stripeCheckout(shop, u"settled"_qs);
        const Order order = must(shop->order(paid.order));
        const RefundPlan plan = must(planRefund(order, {}, {{}, amount, false}));
        return must(shop->refundOrder(Shop::call(), paid.order, plan, {}, u"called off"_qs));
    }
    static QString name(const Refund &refund)
    {
        return u"re_"_qs + refund.id.toString(QUuid::WithoutBraces);
    }
};

void RefundRequestsTest::arrives()
{
    Shop shop;
    const Refund refund = asked(shop);
    QCOMPARE(refund.state, RefundState::Asked);
    QCOMPARE(refund.live, std::optional(false));
    QVERIFY(refund.payment.startsWith(u"pi_"_qs) && !refund.endedAt);
    QCOMPARE(must(shop->order(refund.order)).events.last().kind, u"refund_asked"_qs);
    QCOMPARE(describe(must(shop->watchedRefunds()).value(0)), describe(refund));
    const ProviderRequest request = requestFor(refund);
    const auto staff = shop.db().open(Right::Staff);
    const auto stored = staff->storeRefundRequest(Shop::call(), refund.id, request, false);
    HF_OK(stored);
    QCOMPARE(stored->purpose, RequestPurpose::Refund);
    QCOMPARE(stored->request, request);
    const auto pending = staff->noteRefund(
        Shop::call(), refund.id, RefundState::Pending, name(refund), request.key, {});
    HF_OK(pending);
    QCOMPARE(pending->state, RefundState::Pending);
    QCOMPARE(pending->providerRefund, name(refund));
    QCOMPARE(pending->requests.size(), 1);
    QCOMPARE(pending->requests[0].outcome, u"done"_qs);
    QVERIFY(shop.checkout(refund.checkout).requests.size() == 1);
    QCOMPARE(must(shop->refundOfProvider(name(refund)))->id, refund.id);
    QCOMPARE(must(shop->order(refund.order)).state, OrderState::Paid);
    QCOMPARE(must(shop->watchedRefunds()).size(), 1);
    HF_CLEAN(shop);
    shop.advance(86'400);
    const Refund done = noted(shop, refund.id, RefundState::Succeeded);
    QCOMPARE(done.state, RefundState::Succeeded);
    QCOMPARE(done.endedAt, std::optional(shop.now()));
    const Order order = must(shop->order(refund.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.payments.size(), 2);
    QCOMPARE(order.payments[1].kind, u"refund"_qs);
    QCOMPARE(order.payments[1].tender, u"stripe"_qs);
    QCOMPARE(order.payments[1].providerPayment, refund.payment);
    QVERIFY(must(shop->watchedRefunds()).isEmpty());
    // The same news again, by whomever, changes nothing.
    const QStringList before = shop.everything();
    const Refund again = noted(shop, refund.id, RefundState::Succeeded);
    QCOMPARE(describe(again), describe(done));
    QCOMPARE(shop.everything().filter(u"payment: "_qs), before.filter(u"payment: "_qs));
    HF_CLEAN(shop);
}

void RefundRequestsTest::comesBackDaysLater_data()
{
    addCases<QString>(
        {{"and is given back in cash", u"cash"_qs}, {"and is asked for again", u"stripe"_qs}});
}

void RefundRequestsTest::comesBackDaysLater()
{
    QFETCH(QString, given);
    Shop shop;
    const Refund refund = asked(shop);
    noted(shop, refund.id, RefundState::Succeeded);
    shop.advance(86'400);
    const Refund failed = noted(shop, refund.id, RefundState::Failed, u"The card is lost."_qs);
    QCOMPARE(failed.state, RefundState::Failed);
    QCOMPARE(failed.said, u"The card is lost."_qs);
    Order order = must(shop->order(refund.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.payments.last().kind, u"refund_returned"_qs);
    QCOMPARE(order.events.last().kind, u"refund_failed"_qs);
    QCOMPARE(order.events.last().why, u"The card is lost."_qs);
    const auto cases = must(shop->reviews(false));
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases[0].reason, ReviewReason::RefundFailed);
    QCOMPARE(cases[0].failedRefund, refund.id);
    QCOMPARE(cases[0].left, refund.amount());
    QCOMPARE(cases[0].order, refund.order);
    HF_CLEAN(shop);
    HF_REASON(shop->sellReview(Shop::call(), cases[0].id, {}, u"no"_qs), "review_goes_back");
    HF_REASON(shop->refundReview(Shop::call(), cases[0].id, 1, {}, u"no"_qs), "review_whole");
    const auto again =
        shop->refundReview(Shop::call(), cases[0].id, {}, tenderFromName(given), u"another way"_qs);
    HF_OK(again);
    QCOMPARE(again->refunds.size(), 1);
    QCOMPARE(again->refunds[0].plan.totalMinor, refund.plan.totalMinor);
    QCOMPARE(again->refunds[0].plan.lines[0].returned, 0);
    QCOMPARE(again->refunds[0].review, cases[0].id);
    QVERIFY(!again->open);
    QCOMPARE(again->resolution, u"Given back."_qs);
    HF_CLEAN(shop);
    if (given == u"stripe") {
        QCOMPARE(again->refunds[0].state, RefundState::Asked);
        QCOMPARE(again->refunds[0].payment, refund.payment);
        noted(shop, again->refunds[0].id, RefundState::Failed, u"Lost again."_qs);
        const auto open = must(shop->reviews(false));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].id, cases[0].id);
        QCOMPARE(open[0].left, refund.amount());
        QVERIFY(open[0].resolution.isEmpty() && open[0].person.isEmpty());
        HF_CLEAN(shop);
        shop.advance(60);
        const auto third =
            must(shop->refundReview(Shop::call(), cases[0].id, {}, {}, u"once more"_qs));
        noted(shop, third.refunds.last().id, RefundState::Succeeded);
    }
    order = must(shop->order(refund.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.payments.last().kind, u"refund"_qs);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void RefundRequestsTest::failsAtOnce_data()
{
    addCases<QString>({{"declined", u"declined"_qs}, {"failed", u"failed"_qs}});
}

void RefundRequestsTest::failsAtOnce()
{
    QFETCH(QString, given);
    Shop shop;
    const Refund refund = asked(shop);
    const ProviderRequest request = requestFor(refund);
    HF_OK(shop->storeRefundRequest(Shop::call(), refund.id, request, false));
    const auto failed = given == u"declined"
                            ? shop->closeRefundRequest(Shop::call(), refund.id, request.key, given,
                                u"Not enough money."_qs)
                            : shop->noteRefund(Shop::call(), refund.id, RefundState::Failed,
                                name(refund), request.key, u"Not enough money."_qs);
    HF_OK(failed);
    QCOMPARE(failed->state, RefundState::Failed);
    QCOMPARE(failed->said, u"Not enough money."_qs);
    Order order = must(shop->order(refund.order));
    QCOMPARE(order.state, OrderState::Paid);
    QCOMPARE(order.payments.size(), 1);
    // Its money is decided about in the queue, not once more here.
    QVERIFY(!planRefund(order, order.refunds, {}));
    HF_REASON(shop->refundOrder(Shop::call(), refund.order, refund.plan, {}, u"again"_qs),
        "refund_too_much");
    const auto cases = must(shop->reviews(false));
    QCOMPARE(cases.size(), 1);
    HF_CLEAN(shop);
    HF_OK(shop->refundReview(Shop::call(), cases[0].id, {}, Tender::Cash, u"in cash then"_qs));
    order = must(shop->order(refund.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.payments.size(), 2);
    QVERIFY(must(shop->reviews(false)).isEmpty());
    HF_CLEAN(shop);
}

void RefundRequestsTest::storedBeforeItIsSent()
{
    Shop shop;
    const Refund refund = asked(shop);
    const ProviderRequest first = requestFor(refund, 1);
    const ProviderRequest second = requestFor(refund, 2);
    HF_OK(shop->storeRefundRequest(Shop::call(), refund.id, first, false));
    const auto another = shop.db().open(Right::Staff);
    const auto theirs =
        another->storeRefundRequest(Shop::callAt(u"Back"_qs), refund.id, second, false);
    HF_OK(theirs);
    QCOMPARE(theirs->request, first);
    // A key that can never answer leaves the refund to be asked for by another.
    const auto closed = shop->closeRefundRequest(
        Shop::call(), refund.id, first.key, u"new_key"_qs, u"The key is a day old."_qs);
    HF_OK(closed);
    QCOMPARE(closed->state, RefundState::Asked);
    const auto next = shop->storeRefundRequest(Shop::call(), refund.id, second, false);
    HF_OK(next);
    QCOMPARE(next->request, second);
    // Late word about the first does not fail what the second may do.
    HF_OK(shop->closeRefundRequest(Shop::call(), refund.id, first.key, u"declined"_qs, u"No."_qs));
    QCOMPARE(must(shop->refund(refund.id)).state, RefundState::Asked);
    HF_REASON(
        shop->closeRefundRequest(Shop::call(), refund.id, u"no-such"_qs, u"declined"_qs, u"No."_qs),
        "not_found");
    HF_REASON(
        shop->closeRefundRequest(Shop::call(), refund.id, second.key, u"done"_qs, {}), "bad_text");
    HF_CLEAN(shop);
}

void RefundRequestsTest::notStored_data()
{
    addCases<QString>({{"when it is pending", u"pending~refund_ended"_qs},
        {"when it has succeeded", u"succeeded~refund_ended"_qs},
        {"when it has failed", u"failed~refund_ended"_qs},
        {"by a key of the other mode", u"live~other_mode"_qs},
        {"with a key of another request", u"key~key_reused"_qs}});
}

void RefundRequestsTest::notStored()
{
    QFETCH(QString, given);
    const QString state = given.section(u'~', 0, 0);
    Shop shop;
    const Refund refund = asked(shop);
    if (const auto now = refundStateFromName(state))
        noted(shop, refund.id, *now);
    ProviderRequest request = requestFor(refund);
    if (state == u"key")
        request.key = shop.checkout(refund.checkout).requests[0].request.key;
    const QStringList before = shop.everything();
    const auto refused =
        shop->storeRefundRequest(Shop::call(), refund.id, request, state == u"live");
    HF_REFUSED(refused, ErrorKind::Conflict);
    QCOMPARE(reasonOf(refused), given.section(u'~', 1));
    QCOMPARE(shop.everything(), before);
    HF_REASON(
        shop->storeRequest(Shop::call(), refund.checkout, RequestPurpose::Refund, request, false),
        "bad_text");
    HF_CLEAN(shop);
}

void RefundRequestsTest::neverBackFromItsEnd_data()
{
    addCases<QString>({{"succeeded, said to be pending", u"succeeded~pending~succeeded"_qs},
        {"failed, said to be pending", u"failed~pending~failed"_qs},
        {"failed, said to have succeeded", u"failed~succeeded~failed"_qs},
        {"pending, said to be pending", u"pending~pending~pending"_qs}});
}

void RefundRequestsTest::neverBackFromItsEnd()
{
    QFETCH(QString, given);
    const QStringList states = given.split(u'~');
    Shop shop;
    const Refund refund = asked(shop, 5'000);
    const Refund known = noted(shop, refund.id, *refundStateFromName(states[0]));
    const Refund then = noted(shop, refund.id, *refundStateFromName(states[1]));
    QCOMPARE(refundStateName(then.state), states[2]);
    QCOMPARE(describe(then), describe(known));
    HF_REASON(shop->noteRefund(Shop::call(), refund.id, RefundState::Asked, name(refund), {}, {}),
        "bad_text");
    HF_CLEAN(shop);
}

void RefundRequestsTest::anotherName()
{
    Shop shop;
    const Refund one = asked(shop);
    const Refund other = asked(shop);
    noted(shop, one.id, RefundState::Pending);
    for (const auto &[id, name] : {std::pair(one.id, u"re_else"_qs), {other.id, name(one)}}) {
        const auto refused =
            shop->noteRefund(Shop::call(), id, RefundState::Succeeded, name, {}, {});
        HF_REFUSED(refused, ErrorKind::Conflict);
        HF_REASON(refused, "other_refund");
    }
    HF_REASON(
        shop->noteRefund(Shop::call(), one.id, RefundState::Succeeded, {}, {}, {}), "bad_text");
    HF_CLEAN(shop);
}

void RefundRequestsTest::nobodyAnswers()
{
    Shop shop;
    const Refund refund = asked(shop);
    const auto said = shop->noteRefundUnreachable(Shop::call(), refund.id, u"No\nanswer."_qs);
    HF_OK(said);
    QCOMPARE(said->state, RefundState::Asked);
    QCOMPARE(said->said, u"No answer."_qs);
    HF_CLEAN(shop);
}

void RefundRequestsTest::whatWasSaidPasses_data()
{
    addCases<QString>({{"when Stripe takes it", u"asked~pending~"_qs},
        {"when the customer has it", u"pending~succeeded~"_qs},
        {"when it is still on its way", u"pending~pending~"_qs},
        {"not when the news is old", u"succeeded~pending~No answer."_qs}});
}

void RefundRequestsTest::whatWasSaidPasses()
{
    QFETCH(QString, given);
    const QStringList states = given.split(u'~');
    Shop shop;
    const Refund refund = asked(shop);
    if (const RefundState now = *refundStateFromName(states[0]); now != RefundState::Asked)
        noted(shop, refund.id, now);
    HF_OK(shop->noteRefundUnreachable(Shop::call(), refund.id, u"No answer."_qs));
    QCOMPARE(noted(shop, refund.id, *refundStateFromName(states[1])).said, states[2]);
    HF_CLEAN(shop);
}

void RefundRequestsTest::nothingCanBeAsked()
{
    Shop shop;
    const Refund refund = asked(shop);
    HF_REASON(shop->closeRefundRequest(Shop::call(), refund.id, {}, u"new_key"_qs, u"No."_qs),
        "bad_text");
    const auto staff = shop.db().open(Right::Staff);
    const auto failed = staff->closeRefundRequest(
        Shop::call(), refund.id, {}, u"declined"_qs, u"Stripe takes steps of ten."_qs);
    HF_OK(failed);
    QCOMPARE(failed->state, RefundState::Failed);
    QCOMPARE(failed->said, u"Stripe takes steps of ten."_qs);
    QCOMPARE(must(shop->reviews(false)).value(0).left, refund.amount());
    // Not while a request may be carried out.
    const Refund other = asked(shop);
    HF_OK(shop->storeRefundRequest(Shop::call(), other.id, requestFor(other), false));
    const auto still = staff->closeRefundRequest(
        Shop::call(), other.id, {}, u"declined"_qs, u"Stripe takes steps of ten."_qs);
    HF_OK(still);
    QCOMPARE(still->state, RefundState::Asked);
    HF_CLEAN(shop);
}

void RefundRequestsTest::givenUp()
{
    Shop shop;
    const Refund refund = asked(shop);
    const ProviderRequest request = requestFor(refund);
    HF_OK(shop->storeRefundRequest(Shop::call(), refund.id, request, false));
    HF_OK(
        shop->closeRefundRequest(Shop::call(), refund.id, request.key, u"new_key"_qs, u"Lost."_qs));
    const QString why = u"the account is closed"_qs;
    const auto manager = shop.db().open(Right::Manager);
    const Call call = Shop::call();
    for (int i = 0; i < 2; ++i) {
        const auto failed = manager->giveUpRefund(call, refund.id, why);
        HF_OK(failed);
        QCOMPARE(failed->state, RefundState::Failed);
        QCOMPARE(failed->said, why);
    }
    const auto cases = must(shop->reviews(false));
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases[0].left, refund.amount());
    HF_OK(shop->refundReview(Shop::call(), cases[0].id, {}, Tender::Cash, u"in cash then"_qs));
    QCOMPARE(must(shop->order(refund.order)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void RefundRequestsTest::notGivenUp_data()
{
    addCases<QString>({{"when it may have been given", u"asked~refund_asked_for"_qs},
        {"when it is on its way", u"pending~refund_ended"_qs},
        {"when it was given", u"succeeded~refund_ended"_qs},
        {"when it has failed", u"failed~refund_ended"_qs}});
}

void RefundRequestsTest::notGivenUp()
{
    QFETCH(QString, given);
    Shop shop;
    const Refund refund = asked(shop);
    HF_OK(shop->storeRefundRequest(Shop::call(), refund.id, requestFor(refund), false));
    if (const auto now = *refundStateFromName(given.section(u'~', 0, 0)); now != RefundState::Asked)
        noted(shop, refund.id, now);
    const QStringList before = shop.everything();
    const auto refused = shop->giveUpRefund(Shop::call(), refund.id, u"enough"_qs);
    HF_REFUSED(refused, ErrorKind::Conflict);
    QCOMPARE(reasonOf(refused), given.section(u'~', 1));
    HF_REFUSED(shop->giveUpRefund(Shop::call(), refund.id, {}), ErrorKind::Validation);
    QCOMPARE(shop.everything(), before);
}

void RefundRequestsTest::noProviderHasASay()
{
    Shop shop;
    const Checkout paid = stripeCheckout(shop, u"settled"_qs);
    const Order order = must(shop->order(paid.order));
    const Refund cash = must(shop->refundOrder(
        Shop::call(), paid.order, must(planRefund(order, {}, {})), Tender::Cash, u"called off"_qs));
    const QStringList before = shop.everything();
    const ProviderRequest request = requestFor(cash);
    QCOMPARE((QStringList{reasonOf(shop->storeRefundRequest(Shop::call(), cash.id, request, false)),
                 reasonOf(shop->closeRefundRequest(
                     Shop::call(), cash.id, request.key, u"declined"_qs, u"No."_qs)),
                 reasonOf(shop->noteRefund(
                     Shop::call(), cash.id, RefundState::Failed, u"re_1"_qs, {}, {})),
                 reasonOf(shop->noteRefundUnreachable(Shop::call(), cash.id, u"No."_qs))}),
        QStringList(4, u"refund_not_provided"_qs));
    HF_REASON(shop->noteRefundUnreachable(Shop::call(), newId(), u"No."_qs), "not_found");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void RefundRequestsTest::partsOfOneOrder()
{
    Shop shop;
    const Checkout paid =
        stripeCheckout(shop, u"settled"_qs, u"CA#quarter"_qs, 2, u"eve@shop.example"_qs);
    QVector<QUuid> refunds;
    for (int i = 0; i < 2; ++i) {
        const Order order = must(shop->order(paid.order));
        const auto plan = must(planRefund(order, order.refunds, {{{1, 1}}, {}, false}));
        refunds.append(
            must(shop->refundOrder(Shop::call(), paid.order, plan, {}, u"called off"_qs)).id);
    }
    noted(shop, refunds[1], RefundState::Succeeded);
    QCOMPARE(must(shop->order(paid.order)).state, OrderState::Paid);
    HF_CLEAN(shop);
    noted(shop, refunds[0], RefundState::Pending);
    QCOMPARE(must(shop->order(paid.order)).state, OrderState::Paid);
    noted(shop, refunds[0], RefundState::Succeeded);
    QCOMPARE(must(shop->order(paid.order)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(RefundRequestsTest)
#include "tst_refundrequests.moc"
