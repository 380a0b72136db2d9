// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"
#include "together.h"

#include <mutex>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A request to a provider is stored before it is sent, once however many are about to send it, and
/// what it came to is final.
class ProviderRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void storedAsItIs_data() { addEngines(); }
    void storedAsItIs();
    void anUnansweredOneIsAnsweredAgain_data() { addEngines(); }
    void anUnansweredOneIsAnsweredAgain();
    void manyDriversSendOne_data() { addEngines(); }
    void manyDriversSendOne();
    void afterTheEnd_data();
    void afterTheEnd();
    void keysOutOfRange_data();
    void keysOutOfRange();
    void onlyToWhereItsPurposeLeads_data();
    void onlyToWhereItsPurposeLeads();
    void aRefundsRequestIsItsRefunds_data() { addEngines(); }
    void aRefundsRequestIsItsRefunds();
    void aKeyIsUsedOnce_data() { addEngines(); }
    void aKeyIsUsedOnce();
    void byAKeyOfTheOtherMode_data();
    void byAKeyOfTheOtherMode();
    void oneSessionIsEnough_data() { addEngines(); }
    void oneSessionIsEnough();
    void closing_data();
    void closing();
    void closingRefused_data() { addEngines(); }
    void closingRefused();
    void whatItCameToIsFinal_data() { addEngines(); }
    void whatItCameToIsFinal();
    void cancellingBetweenTwoRequests_data() { addEngines(); }
    void cancellingBetweenTwoRequests();
    void noSecondSession_data();
    void noSecondSession();
};

void ProviderRequestsTest::storedAsItIs()
{
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"preparing"_qs);
    shop.advance(1);
    ProviderRequest create = requestFor(begun);
    create.body +=
        "&metadata%5Bnote%5D=%F0%9F%98%80+O'Brien\\%0A%25&empty=" + QByteArray(9'000, 'x');
    const Call call = Shop::callAt(u"Back"_qs);
    const auto stored = shop->storeRequest(call, begun.id, RequestPurpose::Create, create, false);
    HF_OK(stored);
    const StoredRequest expected{RequestPurpose::Create, create, shop.now(), {}};
    QCOMPARE(describe(*stored), describe(expected));
    QCOMPARE(stored->request.body, create.body);
    Checkout after = begun;
    after.requests = {expected};
    after.live = false;
    QCOMPARE(describe(shop.checkout(begun.id)), describe(after));
    QCOMPARE(shop.db().rows(u"SELECT desk, person FROM provider_request"_qs),
        QStringList(u"Back|dana"_qs));

    shop.advance(1);
    const ProviderRequest expire = requestFor(begun, RequestPurpose::Expire);
    HF_OK(shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Expire, expire, false));
    after.requests.append({RequestPurpose::Expire, expire, shop.now(), {}});
    QCOMPARE(describe(shop.checkout(begun.id)), describe(after));
    HF_CLEAN(shop);
}

void ProviderRequestsTest::anUnansweredOneIsAnsweredAgain()
{
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"preparing"_qs);
    const ProviderRequest first = requestFor(begun);
    const ProviderRequest second = requestFor(begun, RequestPurpose::Create, 2);
    const auto mine =
        shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Create, first, false);
    HF_OK(mine);
    shop.advance(60);
    const auto another = shop.db().open(Right::Staff);
    const auto theirs = another->storeRequest(
        Shop::callAt(u"Back"_qs), begun.id, RequestPurpose::Create, second, false);
    HF_OK(theirs);
    QCOMPARE(describe(*theirs), describe(*mine));
    QCOMPARE(shop.checkout(begun.id).requests.size(), 1);
    // Once it is known what became of the first, another is another.
    HF_OK(shop->closeRequest(Shop::call(), begun.id, first.key, u"new_key"_qs, u"Lost."_qs));
    const auto next = another->storeRequest(
        Shop::callAt(u"Back"_qs), begun.id, RequestPurpose::Create, second, false);
    HF_OK(next);
    QCOMPARE(next->request, second);
    const Checkout both = shop.checkout(begun.id);
    QCOMPARE(both.state, CheckoutState::Preparing);
    QCOMPARE(both.requests.size(), 2);
    QCOMPARE(both.requests[0].request, first);
    QCOMPARE(both.requests[0].outcome, u"new_key"_qs);
    QCOMPARE(both.requests[1].outcome, QString());
    HF_CLEAN(shop);
}

void ProviderRequestsTest::manyDriversSendOne()
{
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"preparing"_qs);
    std::mutex mutex;
    QSet<QString> answers;
    together(6, shop.db(), [&](Store &own, int number) {
        const auto stored = own.storeRequest(Shop::call(), begun.id, RequestPurpose::Create,
            requestFor(begun, RequestPurpose::Create, number), false);
        const std::lock_guard lock(mutex);
        answers.insert(describe(stored));
    });
    QCOMPARE(answers.size(), 1);
    const Checkout after = shop.checkout(begun.id);
    QCOMPARE(after.requests.size(), 1);
    QCOMPARE(*answers.begin(), describe(after.requests[0]));
    HF_CLEAN(shop);
}

void ProviderRequestsTest::afterTheEnd_data()
{
    // stage ~ purpose ~ whether it is stored
    addCases<QString>({{"to open a session, settled", u"settled~create~no"_qs},
        {"to end the session, settled", u"settled~expire~no"_qs},
        {"to open a session, forced to its end", u"late~create~no"_qs},
        {"to end the session that may be alive", u"late~expire~yes"_qs},
        {"to end the session that is dead", u"expired~expire~no"_qs},
        {"to end a session that never was", u"failed~expire~no"_qs}});
}

void ProviderRequestsTest::afterTheEnd()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout ended = stripeCheckout(shop, given.section(u'~', 0, 0));
    const RequestPurpose purpose = *requestPurposeFromName(given.section(u'~', 1, 1));
    const ProviderRequest request = requestFor(ended, purpose, 7);
    const QStringList before = shop.everything();
    const auto stored = shop->storeRequest(Shop::call(), ended.id, purpose, request, false);
    if (given.endsWith(u"~yes"_qs)) {
        HF_OK(stored);
        QCOMPARE(stored->request, request);
        const auto closed = shop->closeRequest(
            Shop::call(), ended.id, request.key, u"declined"_qs, u"It is over already."_qs);
        HF_OK(closed);
        QCOMPARE(closed->requests.last().outcome, u"declined"_qs);
        QCOMPARE(closed->state, CheckoutState::Abandoned);
        QCOMPARE(closed->why, ended.why);
        QCOMPARE(closed->said, u"It is over already."_qs);
    } else {
        HF_REFUSED(stored, ErrorKind::Conflict);
        HF_REASON(stored, "checkout_ended");
        QCOMPARE(shop.everything(), before);
    }
    HF_CLEAN(shop);
}

void ProviderRequestsTest::noSecondSession_data()
{
    addCases<QString>({{"it is open", u"open"_qs}, {"its money is on its way", u"waiting"_qs},
        {"it was paid, which is not booked yet", u"paid"_qs},
        {"it is not what was agreed", u"mismatched"_qs},
        {"the provider was unreachable", u"unknown"_qs},
        {"somebody wants it to end", u"ending"_qs}});
}

void ProviderRequestsTest::noSecondSession()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout open = stripeCheckout(shop, given);
    const QStringList before = shop.everything();
    const auto refused = shop->storeRequest(Shop::call(), open.id, RequestPurpose::Create,
        requestFor(open, RequestPurpose::Create, 2), false);
    HF_REASON(refused, "has_session");
    HF_REFUSED(refused, ErrorKind::Conflict);
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProviderRequestsTest::keysOutOfRange_data()
{
    addCases<QString>({{"no key", {}}, {"a key too long", QString(256, u'k')},
        {"a key with a control character", u"k\ny"_qs}});
}

void ProviderRequestsTest::keysOutOfRange()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"preparing"_qs);
    const QStringList before = shop.everything();
    const auto refused = shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Create,
        {u"/v1/checkout/sessions"_qs, given, "a=b"}, false);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "bad_text");
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Create,
        {u"/v1/checkout/sessions"_qs, QString(255, u'k'), {}}, false));
}

void ProviderRequestsTest::onlyToWhereItsPurposeLeads_data()
{
    // stage ~ purpose ~ path, %1 being the session
    addCases<QString>({{"a session, by a refund", u"preparing~create~/v1/refunds"_qs},
        {"a session, by a payout", u"preparing~create~/v1/payouts"_qs},
        {"a session, by nothing", u"preparing~create~"_qs},
        {"its end, by a refund", u"open~expire~/v1/refunds"_qs},
        {"its end, by another's", u"open~expire~/v1/checkout/sessions/cs_other/expire"_qs},
        {"its end, and more", u"open~expire~/v1/checkout/sessions/%1/expire/x"_qs},
        {"its end, of another host", u"open~expire~//x/v1/checkout/sessions/%1/expire"_qs},
        {"the end of none, by a query", u"requested~expire~/v1/checkout/sessions/a?b/expire"_qs}});
}

void ProviderRequestsTest::onlyToWhereItsPurposeLeads()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, given.section(u'~', 0, 0));
    const RequestPurpose purpose = *requestPurposeFromName(given.section(u'~', 1, 1));
    ProviderRequest request = requestFor(checkout, purpose, 4);
    request.path = given.section(u'~', 2).replace(
        u"%1"_qs, u"cs_"_qs + checkout.id.toString(QUuid::WithoutBraces));
    const QStringList before = shop.everything();
    const auto refused = shop->storeRequest(Shop::call(), checkout.id, purpose, request, false);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "bad_text");
    QCOMPARE(refused.error().detail.value(u"field"_qs).toString(), u"path"_qs);
    QCOMPARE(shop.everything(), before);
}

void ProviderRequestsTest::aRefundsRequestIsItsRefunds()
{
    Shop shop;
    const Checkout paid = stripeCheckout(shop, u"settled"_qs);
    const Order order = must(shop->order(paid.order));
    const Refund refund = must(shop->refundOrder(
        Shop::call(), paid.order, must(planRefund(order, {}, {})), {}, u"called off"_qs));
    const ProviderRequest request = requestFor(refund);
    ProviderRequest elsewhere = request;
    elsewhere.path = u"/v1/transfers"_qs;
    const auto refused = shop->storeRefundRequest(Shop::call(), refund.id, elsewhere, false);
    HF_REASON(refused, "bad_text");
    QCOMPARE(refused.error().detail.value(u"field"_qs).toString(), u"path"_qs);
    HF_OK(shop->storeRefundRequest(Shop::call(), refund.id, request, false));
    // Its checkout has no say in it.
    const QStringList before = shop.everything();
    HF_REASON(shop->closeRequest(Shop::call(), paid.id, request.key, u"declined"_qs, u"No."_qs),
        "not_found");
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->noteSession(
        Shop::call(), paid.id, sessionFor(paid, SessionStanding::Paid), request.key, {}));
    QCOMPARE(must(shop->refund(refund.id)).requests[0].outcome, QString());
    HF_CLEAN(shop);
}

void ProviderRequestsTest::aKeyIsUsedOnce()
{
    Shop shop;
    const Checkout first = stripeCheckout(shop, u"open"_qs);
    const Checkout second = stripeCheckout(shop, u"preparing"_qs);
    const QStringList before = shop.everything();
    for (const Checkout &checkout : {first, second}) {
        const auto refused = shop->storeRequest(
            Shop::call(), checkout.id, RequestPurpose::Create, requestFor(first), false);
        HF_REFUSED(refused, ErrorKind::Conflict);
        QCOMPARE(shop.everything(), before);
    }
    HF_CLEAN(shop);
}

void ProviderRequestsTest::byAKeyOfTheOtherMode_data()
{
    addCases<bool>({{"first asked for by a live key", true}, {"by a test key", false}});
}

void ProviderRequestsTest::byAKeyOfTheOtherMode()
{
    QFETCH(bool, given);
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"preparing"_qs);
    QVERIFY(!begun.live);
    HF_OK(shop->storeRequest(
        Shop::call(), begun.id, RequestPurpose::Create, requestFor(begun), given));
    QCOMPARE(shop.checkout(begun.id).live, std::optional(given));
    const QStringList before = shop.everything();
    for (const RequestPurpose purpose : {RequestPurpose::Create, RequestPurpose::Expire}) {
        const auto refused =
            shop->storeRequest(Shop::call(), begun.id, purpose, requestFor(begun, purpose), !given);
        HF_REFUSED(refused, ErrorKind::Conflict);
        HF_REASON(refused, "other_mode");
        QVERIFY2(refused.error().text.contains(u"key"_qs), qPrintable(refused.error().text));
    }
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProviderRequestsTest::oneSessionIsEnough()
{
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    const QStringList before = shop.everything();
    const auto refused = shop->storeRequest(Shop::call(), open.id, RequestPurpose::Create,
        requestFor(open, RequestPurpose::Create, 2), false);
    HF_REFUSED(refused, ErrorKind::Conflict);
    HF_REASON(refused, "has_session");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProviderRequestsTest::closing_data()
{
    // stage ~ purpose ~ outcome ~ the state afterwards ~ why
    addCases<QString>({
        {"the only one to open a session is declined",
            u"requested~create~declined~abandoned~Not this country."_qs},
        {"the only one is declined while it is unknown",
            u"unreachable~create~declined~abandoned~Not this country."_qs},
        {"the only one is declined while it is to end",
            u"requested ending~create~declined~abandoned~Not this country."_qs},
        {"its key can never answer", u"requested~create~new_key~preparing~"_qs},
        {"its key can never answer and it is to end",
            u"requested ending~create~new_key~abandoned~she went away"_qs},
        {"a second is declined after the first could never answer",
            u"requested again~create~declined~abandoned~Not this country."_qs},
        {"the session is not ended", u"open~expire~declined~open~"_qs},
        {"the session that is to end is not ended", u"ending~expire~declined~open~"_qs},
        {"a session is not ended while another is asked for",
            u"requested~expire~declined~preparing~"_qs},
        {"nor while it is to end", u"requested ending~expire~declined~preparing~"_qs},
    });
}

void ProviderRequestsTest::closing()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    const RequestPurpose purpose = *requestPurposeFromName(parts[1]);
    const QString stage = parts[0].section(u' ', 0, 0);
    Shop shop;
    const Checkout begun = stripeCheckout(shop, stage == u"unreachable" ? u"requested"_qs : stage);
    const QUuid id = begun.id;
    if (stage == u"unreachable")
        must(shop->noteUnreachable(Shop::call(), id, u"No answer."_qs));
    ProviderRequest request = requestFor(begun, purpose);
    if (parts[0].endsWith(u" again"_qs)) {
        must(shop->closeRequest(Shop::call(), id, request.key, u"new_key"_qs, u"Lost."_qs));
        request = requestFor(begun, purpose, 2);
    }
    if (stage != u"requested" && stage != u"unreachable")
        request = requestFor(begun, purpose, 3);
    if (purpose == RequestPurpose::Expire || request.key != requestFor(begun).key)
        must(shop->storeRequest(Shop::call(), id, purpose, request, false));
    if (parts[0].endsWith(u" ending"_qs))
        must(shop->cancelCheckout(Shop::call(), id, u"she went away"_qs));
    shop.advance(1);
    const Checkout before = shop.checkout(id);
    const auto closed =
        shop->closeRequest(Shop::call(), id, request.key, parts[2], u"Not this country."_qs);
    HF_OK(closed);
    Checkout expected = before;
    for (StoredRequest &each : expected.requests) {
        if (each.request.key == request.key)
            each.outcome = parts[2];
    }
    expected.said = u"Not this country."_qs;
    expected.saidAt = shop.now();
    expected.state = *checkoutStateFromName(parts[3]);
    expected.why = parts[4];
    if (expected.state == CheckoutState::Abandoned)
        expected.endedAt = shop.now();
    QCOMPARE(describe(*closed), describe(expected));
    QCOMPARE(must(shop->order(begun.order)).state,
        closed->inFlight() ? OrderState::Pending : OrderState::Cancelled);
    QCOMPARE(shop.stock(u"CA#quarter"_qs),
        closed->inFlight() ? u"free 7, held 1, sold 2"_qs : u"free 8, held 0, sold 2"_qs);
    QCOMPARE(shop.cart(begun.cart).state, closed->inFlight() ? u"checkout"_qs : u"open"_qs);
    HF_CLEAN(shop);
}

void ProviderRequestsTest::closingRefused()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"requested"_qs);
    const Checkout other = stripeCheckout(shop, u"requested"_qs);
    const QString key = requestFor(checkout).key;
    const QStringList before = shop.everything();
    for (const QString &outcome : {QString(), u"done"_qs, u"Declined"_qs, u"lost"_qs}) {
        const auto refused = shop->closeRequest(Shop::call(), checkout.id, key, outcome, u"No."_qs);
        HF_REFUSED(refused, ErrorKind::Validation);
        HF_REASON(refused, "bad_text");
        QCOMPARE(refused.error().detail.value(u"field"_qs).toString(), u"outcome"_qs);
    }
    for (const QString &unknown : {QString(), u"no such"_qs, requestFor(other).key}) {
        const auto refused =
            shop->closeRequest(Shop::call(), checkout.id, unknown, u"declined"_qs, u"No."_qs);
        HF_REFUSED(refused, ErrorKind::NotFound);
        QCOMPARE(refused.error().detail.value(u"what"_qs).toString(), u"request"_qs);
    }
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ProviderRequestsTest::whatItCameToIsFinal()
{
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    const QString key = requestFor(open).key;
    const auto closed = shop->closeRequest(
        Shop::call(), open.id, key, u"declined"_qs, u"So another driver thought."_qs);
    HF_OK(closed);
    QCOMPARE(closed->requests[0].outcome, u"done"_qs);
    QCOMPARE(closed->state, CheckoutState::Open);
    QCOMPARE(closed->said, u"So another driver thought."_qs);

    const Checkout failed = stripeCheckout(shop, u"failed"_qs);
    QCOMPARE(failed.state, CheckoutState::Abandoned);
    QCOMPARE(failed.why, u"Not this country."_qs);
    const auto again = shop->closeRequest(
        Shop::call(), failed.id, requestFor(failed).key, u"new_key"_qs, u"Who knows."_qs);
    HF_OK(again);
    QCOMPARE(again->requests[0].outcome, u"declined"_qs);
    QCOMPARE(again->why, failed.why);
    QCOMPARE(again->endedAt, failed.endedAt);
    QCOMPARE(again->said, u"Who knows."_qs);
    HF_CLEAN(shop);
}

/// No session, and no request that may have opened one: nobody can be paying.
void ProviderRequestsTest::cancellingBetweenTwoRequests()
{
    Shop shop;
    const Checkout begun = stripeCheckout(shop, u"requested"_qs);
    const QString key = requestFor(begun).key;
    HF_OK(shop->closeRequest(Shop::call(), begun.id, key, u"new_key"_qs, u"Lost."_qs));
    const auto cancelled = shop->cancelCheckout(Shop::call(), begun.id, u"she went away"_qs);
    HF_OK(cancelled);
    QCOMPARE(cancelled->state, CheckoutState::Abandoned);
    QCOMPARE(cancelled->why, u"she went away"_qs);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    QVERIFY(must(shop->watchedCheckouts()).isEmpty());
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(ProviderRequestsTest)
#include "tst_providerrequests.moc"
