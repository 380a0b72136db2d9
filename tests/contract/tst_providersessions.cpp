// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// What is written down of a provider's session, whoever reads it and however late.
class ProviderSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void theFirstOpensTheCheckout_data() { addEngines(); }
    void theFirstOpensTheCheckout();
    void whatIsReadLater_data();
    void whatIsReadLater();
    void anotherSession_data() { addEngines(); }
    void anotherSession();
    void namesOutOfRange_data();
    void namesOutOfRange();
    void whichRequestSaidSo_data() { addEngines(); }
    void whichRequestSaidSo();
    void expired_data();
    void expired();
    void itsOwnerHasAnotherCart_data() { addEngines(); }
    void itsOwnerHasAnotherCart();
    void staleNews_data();
    void staleNews();
    void ofACheckoutThatEnded_data();
    void ofACheckoutThatEnded();
    void unreachableAndBack_data() { addEngines(); }
    void unreachableAndBack();
    void unreachableInTheEnd_data();
    void unreachableInTheEnd();
    void whatIsSaidIsMadeFit_data() { addEngines(); }
    void whatIsSaidIsMadeFit();
};

void ProviderSessionsTest::theFirstOpensTheCheckout()
{
    Shop shop;
    const Checkout before = stripeCheckout(shop, u"requested"_qs);
    shop.advance(2);
    SessionRecord session = sessionFor(before);
    session.live = true;
    session.url += QString(2'000, u'u') + u"%1?ä=日本"_qs;
    Checkout expected = before;
    expected.state = CheckoutState::Open;
    expected.session = session;
    expected.said = u"The session is open."_qs;
    expected.saidAt = shop.now();
    expected.requests[0].outcome = u"done"_qs;
    const auto open =
        shop->noteSession(Shop::call(), before.id, session, requestFor(before).key, expected.said);
    HF_OK(open);
    QCOMPARE(describe(*open), describe(expected));
    QCOMPARE(describe(shop.checkout(before.id)), describe(expected));
    QVERIFY(shop.cart(before.cart).lines[0].hold.kept);
    QCOMPARE(must(shop->order(before.order)).state, OrderState::Pending);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::whatIsReadLater_data()
{
    addCases<QString>({{"a declined card", u"open"_qs}, {"money on its way", u"waiting"_qs},
        {"money that is there", u"paid"_qs}, {"what was not agreed", u"mismatched"_qs}});
}

void ProviderSessionsTest::whatIsReadLater()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    shop.advance(5);
    SessionRecord session = sessionFor(open);
    session.standing = *sessionStandingFromName(given);
    session.payment = u"pi_ä"_qs;
    session.decline = u"Your card's security code is wrong."_qs;
    Checkout expected = open;
    expected.session = session;
    if (session.standing != SessionStanding::Open)
        expected.session->url.clear();
    expected.said = session.decline;
    expected.saidAt = shop.now();
    const auto read = shop->noteSession(Shop::call(), open.id, session, {}, session.decline);
    HF_OK(read);
    QCOMPARE(describe(*read), describe(expected));
    // Only read again, nothing new said: what was said stays.
    shop.advance(5);
    const auto again = shop->noteSession(Shop::call(), open.id, session, {}, {});
    HF_OK(again);
    QCOMPARE(describe(*again), describe(expected));
    // A payment is not booked by this.
    QCOMPARE(must(shop->order(open.order)).state, OrderState::Pending);
    QVERIFY(shop.cart(open.cart).lines[0].hold.kept);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::anotherSession()
{
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    const Checkout ended = stripeCheckout(shop, u"late"_qs);
    const QStringList before = shop.everything();
    for (const Checkout &checkout : {open, ended}) {
        SessionRecord other = sessionFor(checkout, SessionStanding::Expired);
        other.id = u"cs_other"_qs;
        const auto refused =
            shop->noteSession(Shop::call(), checkout.id, other, {}, u"Another."_qs);
        HF_REFUSED(refused, ErrorKind::Conflict);
        HF_REASON(refused, "other_session");
        const QJsonObject facts = refused.error().detail;
        QCOMPARE(
            facts.value(u"checkout"_qs).toString(), checkout.id.toString(QUuid::WithoutBraces));
        QVERIFY(facts.contains(u"session"_qs));
    }
    QCOMPARE(shop.everything(), before);
    // A session belongs to one checkout.
    const Checkout fresh = stripeCheckout(shop, u"requested"_qs);
    const QStringList since = shop.everything();
    const auto stolen = shop->noteSession(
        Shop::call(), fresh.id, sessionFor(open), requestFor(fresh).key, u"Mine."_qs);
    HF_REFUSED(stolen, ErrorKind::Conflict);
    HF_REASON(stolen, "other_session");
    QCOMPARE(shop.everything(), since);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::namesOutOfRange_data()
{
    addCases<QString>({{"none", {}}, {"too long", QString(256, u's')},
        {"with a control character", u"cs_\x1b[2J"_qs}});
}

void ProviderSessionsTest::namesOutOfRange()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"requested"_qs);
    const QStringList before = shop.everything();
    SessionRecord session = sessionFor(checkout);
    session.id = given;
    const auto refused = shop->noteSession(Shop::call(), checkout.id, session, {}, {});
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "bad_text");
    QCOMPARE(shop.everything(), before);
    session.id = QString(255, u's');
    HF_OK(shop->noteSession(Shop::call(), checkout.id, session, {}, {}));
    HF_CLEAN(shop);
}

void ProviderSessionsTest::whichRequestSaidSo()
{
    Shop shop;
    const Checkout other = stripeCheckout(shop, u"requested"_qs);
    const Checkout checkout = stripeCheckout(shop, u"requested"_qs);
    const SessionRecord session = sessionFor(checkout);
    const auto outcomes = [&](const QUuid &id) {
        QStringList list;
        for (const StoredRequest &request : shop.checkout(id).requests)
            list.append(request.outcome);
        return list;
    };
    HF_OK(shop->noteSession(Shop::call(), checkout.id, session, {}, {}));
    QCOMPARE(outcomes(checkout.id), QStringList(QString()));
    HF_OK(shop->noteSession(Shop::call(), checkout.id, session, requestFor(other).key, {}));
    QCOMPARE(outcomes(checkout.id), QStringList(QString()));
    QCOMPARE(outcomes(other.id), QStringList(QString()));
    HF_OK(shop->noteSession(Shop::call(), checkout.id, session, requestFor(checkout).key, {}));
    QCOMPARE(outcomes(checkout.id), QStringList(u"done"_qs));
    // What a request came to is final.
    const ProviderRequest second = requestFor(other, RequestPurpose::Create, 2);
    HF_OK(shop->closeRequest(
        Shop::call(), other.id, requestFor(other).key, u"new_key"_qs, u"Lost."_qs));
    HF_OK(shop->storeRequest(Shop::call(), other.id, RequestPurpose::Create, second, false));
    HF_OK(shop->noteSession(Shop::call(), other.id, sessionFor(other), requestFor(other).key, {}));
    QCOMPARE(outcomes(other.id), (QStringList{u"new_key"_qs, QString()}));
    HF_CLEAN(shop);
}

void ProviderSessionsTest::expired_data()
{
    addCases<QString>({{"by itself", u"open~the payment session expired"_qs},
        {"while the provider was unreachable", u"unknown~the payment session expired"_qs},
        {"the money on its way has failed", u"waiting~the bank did not send the money"_qs},
        {"it has failed before anybody saw it on its way",
            u"open~the bank did not send the money"_qs},
        {"as somebody wished", u"ending~she went away"_qs},
        {"before anybody had read it", u"requested~the payment session expired"_qs}});
}

void ProviderSessionsTest::expired()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout before = stripeCheckout(shop, given.section(u'~', 0, 0));
    shop.advance(2'101);
    SessionRecord session = sessionFor(before, SessionStanding::Expired);
    session.url = u"https://checkout.example/dead"_qs;
    session.failed = given.endsWith(u"the bank did not send the money"_qs);
    const auto done = shop->noteSession(
        Shop::call(), before.id, session, requestFor(before).key, u"It is over."_qs);
    HF_OK(done);
    Checkout expected = before;
    expected.state = CheckoutState::Abandoned;
    expected.why = given.section(u'~', 1);
    expected.endedAt = shop.now();
    expected.said = u"It is over."_qs;
    expected.saidAt = shop.now();
    expected.session = sessionFor(before, SessionStanding::Expired);
    expected.requests[0].outcome = u"done"_qs;
    QCOMPARE(describe(*done), describe(expected));
    const Order order = must(shop->order(before.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.events.last().why, expected.why);
    const Cart open = shop.cart(before.cart);
    QCOMPARE(open.state, u"open"_qs);
    QVERIFY(open.lines[0].hold.state != HoldState::Active && !open.lines[0].hold.kept);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
    // Another driver says the same a moment later.
    const auto again = shop->noteSession(Shop::call(), before.id, session, {}, {});
    HF_OK(again);
    QCOMPARE(describe(*again), describe(expected));
    QCOMPARE(must(shop->order(before.order)).events.size(), order.events.size());
    HF_CLEAN(shop);
}

void ProviderSessionsTest::itsOwnerHasAnotherCart()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"open"_qs, u"CA#quarter"_qs, 1, ann().email);
    const QUuid next = shop.newCart(ann().email);
    QVERIFY(next != checkout.cart);
    shop.hold(next, u"NY#quarter"_qs, 1);
    const Checkout second = must(shop->startCheckout(Shop::call(), next, Tender::Stripe));
    const QUuid third = shop.newCart(ann().email);
    HF_OK(shop->noteSession(
        Shop::call(), checkout.id, sessionFor(checkout, SessionStanding::Expired), {}, {}));
    QCOMPARE(shop.cart(checkout.cart).state, u"merged"_qs);
    QCOMPARE(shop.cart(third).lines.size(), 1);
    QCOMPARE(shop.cart(third).lines[0].code, u"CA#quarter"_qs);
    QCOMPARE(shop.checkout(second.id).state, CheckoutState::Preparing);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::staleNews_data()
{
    // what is known ~ what comes late
    addCases<QString>({{"paid, then read as open", u"paid~open"_qs},
        {"paid, then read as waiting", u"paid~waiting"_qs},
        {"expired, then read as open", u"expired~open"_qs},
        {"expired, then read as waiting", u"expired~waiting"_qs}});
}

void ProviderSessionsTest::staleNews()
{
    QFETCH(QString, given);
    Shop shop;
    const Checkout before = stripeCheckout(shop, given.section(u'~', 0, 0));
    SessionRecord stale = sessionFor(before);
    stale.standing = *sessionStandingFromName(given.section(u'~', 1));
    const auto noted = shop->noteSession(Shop::call(), before.id, stale, {}, {});
    HF_OK(noted);
    QCOMPARE(describe(*noted), describe(before));
    // An answer of payment counts, though it was thought dead.
    const SessionRecord paid = sessionFor(before, SessionStanding::Paid);
    const auto money = shop->noteSession(Shop::call(), before.id, paid, {}, {});
    HF_OK(money);
    QCOMPARE(money->session->standing, SessionStanding::Paid);
    QCOMPARE(money->session->payment, paid.payment);
    QCOMPARE(money->state, before.state);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::ofACheckoutThatEnded_data()
{
    addCases<QString>({{"forced to its end, then expired", u"late~expired"_qs},
        {"forced to its end, then paid", u"late~paid"_qs},
        {"forced to its end, still open", u"late~open"_qs},
        {"forced to its end, money on its way", u"late~waiting"_qs},
        {"forced before the answer came", u"requested~open"_qs},
        {"forced before the answer came, then paid", u"requested~paid"_qs},
        {"settled, then read as paid", u"settled~paid"_qs}});
}

void ProviderSessionsTest::ofACheckoutThatEnded()
{
    QFETCH(QString, given);
    Shop shop;
    Checkout ended = stripeCheckout(shop, given.section(u'~', 0, 0));
    if (ended.inFlight())
        ended = must(shop->forceCheckout(Shop::call(), ended.id, u"needed"_qs));
    const Order order = must(shop->order(ended.order));
    const Cart cart = shop.cart(ended.cart);
    shop.advance(3);
    const SessionRecord session =
        sessionFor(ended, *sessionStandingFromName(given.section(u'~', 1)));
    const auto noted = shop->noteSession(
        Shop::call(), ended.id, session, requestFor(ended).key, u"It went on."_qs);
    HF_OK(noted);
    Checkout expected = ended;
    expected.session = session;
    expected.said = u"It went on."_qs;
    expected.saidAt = shop.now();
    for (StoredRequest &request : expected.requests)
        request.outcome = u"done"_qs;
    QCOMPARE(describe(*noted), describe(expected));
    QCOMPARE(describe(must(shop->order(ended.order))), describe(order));
    QCOMPARE(describe(shop.cart(ended.cart)), describe(cart));
    HF_CLEAN(shop);
}

void ProviderSessionsTest::unreachableAndBack()
{
    Shop shop;
    const Checkout before = stripeCheckout(shop, u"requested"_qs);
    shop.advance(1);
    Checkout expected = before;
    expected.state = CheckoutState::Unknown;
    expected.said = u"Stripe does not answer: the name cannot be resolved."_qs;
    expected.saidAt = shop.now();
    const auto unknown = shop->noteUnreachable(Shop::call(), before.id, expected.said);
    HF_OK(unknown);
    QCOMPARE(describe(*unknown), describe(expected));
    QVERIFY(shop.cart(before.cart).lines[0].hold.kept);
    const auto open =
        shop->noteSession(Shop::call(), before.id, sessionFor(before), requestFor(before).key, {});
    HF_OK(open);
    expected.state = CheckoutState::Open;
    expected.session = sessionFor(before);
    expected.requests[0].outcome = u"done"_qs;
    QCOMPARE(describe(*open), describe(expected));
    HF_OK(shop->noteUnreachable(Shop::call(), before.id, u"Lost again."_qs));
    QCOMPARE(shop.checkout(before.id).state, CheckoutState::Unknown);
    const auto waiting = shop->noteSession(
        Shop::call(), before.id, sessionFor(before, SessionStanding::Waiting), {}, {});
    HF_OK(waiting);
    QCOMPARE(waiting->state, CheckoutState::Open);
    HF_CLEAN(shop);
}

void ProviderSessionsTest::unreachableInTheEnd_data()
{
    addCases<QString>({{"settled", u"settled"_qs}, {"forced to its end", u"late"_qs},
        {"expired", u"expired"_qs}});
}

void ProviderSessionsTest::unreachableInTheEnd()
{
    QFETCH(QString, given);
    Shop shop;
    Checkout expected = stripeCheckout(shop, given);
    shop.advance(1);
    expected.said = u"No answer."_qs;
    expected.saidAt = shop.now();
    const auto noted = shop->noteUnreachable(Shop::call(), expected.id, expected.said);
    HF_OK(noted);
    QCOMPARE(describe(*noted), describe(expected));
    HF_CLEAN(shop);
}

void ProviderSessionsTest::whatIsSaidIsMadeFit()
{
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, u"requested"_qs);
    const QString html = u"<html>\r\n\t<title>502\x1b[2J</title>\u007f\u0085ä😀"_qs;
    const QString fit = u"<html>   <title>502 [2J</title>  ä😀"_qs;
    const QUuid id = checkout.id;
    const auto noted = shop->noteUnreachable(Shop::call(), id, html);
    HF_OK(noted);
    QCOMPARE(noted->said, fit);
    const QString endless(10'000, u'ß');
    const auto open = shop->noteSession(Shop::call(), id, sessionFor(checkout), {}, endless);
    HF_OK(open);
    QCOMPARE(open->said, endless.left(500));
    const auto closed = shop->closeRequest(
        Shop::call(), id, requestFor(checkout).key, u"new_key"_qs, html + endless);
    HF_OK(closed);
    QCOMPARE(closed->said.left(fit.size()), fit);
    // Characters are counted, not their parts.
    QCOMPARE(closed->said.toUcs4().size(), 500);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(ProviderSessionsTest)
#include "tst_providersessions.moc"
