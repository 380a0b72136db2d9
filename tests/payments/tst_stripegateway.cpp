// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// What a till does in a day, against Stripe's stand-in.
class TestStripeGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensASessionThatIsPaid();
    void aDeclinedCardChangesNothing();
    void moneyThatComesLaterIsWaitedFor();
    void whatNobodyCanPayAnyMoreIsDead();
    void anExpiredSessionIsDead();
    void aPaidSessionIsNotExpired();
    void theQuickerCustomerWins();
    void sendsNothingButWhatItIsFor();
    void aSessionOfAnotherAmountIsNotFulfilled_data();
    void aSessionOfAnotherAmountIsNotFulfilled();
    void aLostSessionIsFoundByItsReference();
    void refundsAreFollowed();
    void refundsBeyondWhatIsLeftAreRefused();
    void eventsAreReadForward();
    void twoSendingsAtOnceAreOneSession();
    void aKeyWithAnotherBodyIsSpent();
    void keysWithoutRightsAreToldApart_data();
    void keysWithoutRightsAreToldApart();
    void aMomentTooSoonNeedsANewKey();
    void whatStripeDoesNotTakeIsAFaultOfTheProgram();

private:
    PaymentSession read(const QString &id)
    {
        const auto answer = answerOf(m_gateway->readSession(id, agreedOf(m_order)));
        if (!answer.isDone())
            qWarning("%s", qPrintable(answer.error.text));
        return answer.value.value_or(PaymentSession());
    }
    std::unique_ptr<StripePeer> m_peer;
    std::unique_ptr<StripeGateway> m_gateway;
    Order m_order;
};

namespace {

const QString createOperation = QStringLiteral("POST /v1/checkout/sessions");

} // namespace

void TestStripeGateway::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
}

void TestStripeGateway::init()
{
    m_peer->reset();
    m_gateway = std::make_unique<StripeGateway>(configFor(m_peer->url()));
    m_order = smallOrder();
}

void TestStripeGateway::cleanup()
{
    m_gateway.reset();
    if (m_peer)
        QCOMPARE(m_peer->violations(), QStringList());
}

void TestStripeGateway::opensASessionThatIsPaid()
{
    const auto answer = answerOf(
        m_gateway->createSession(sessionRequestFor(*m_gateway, m_order), agreedOf(m_order)));
    QVERIFY2(answer.isDone(), qPrintable(answer.error.text));
    const PaymentSession opened = *answer.value;
    QCOMPARE(opened.standing(), SessionStanding::Open);
    QCOMPARE(opened.total, (Money{216'000, m_order.totals.currency}));
    QVERIFY(opened.url.isValid());
    QVERIFY(opened.paymentId.isEmpty());
    QVERIFY(!opened.live);
    QCOMPARE(opened.metadata[QStringLiteral("orderNumber")], QStringLiteral("1042"));
    QVERIFY(answer.facts.providerTime);
    QVERIFY(!answer.facts.requestId.isEmpty());

    m_peer->pay(opened.id);
    const PaymentSession paid = read(opened.id);
    QCOMPARE(paid.standing(), SessionStanding::Paid);
    QVERIFY(paid.paymentId.startsWith(QLatin1String("pi_")));
    QVERIFY(paid.url.isEmpty());
    QCOMPARE(m_peer->money(QStringLiteral("usd")), 216'000);
    const QJsonObject payment = m_peer->object(paid.paymentId);
    QCOMPARE(payment[QStringLiteral("metadata")][QStringLiteral("orderNumber")].toString(),
        QStringLiteral("1042"));
}

void TestStripeGateway::aDeclinedCardChangesNothing()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    QVERIFY(opened.lastDecline.isEmpty());
    m_peer->pay(opened.id, QStringLiteral("decline"));
    const PaymentSession declined = read(opened.id);
    QCOMPARE(declined.standing(), SessionStanding::Open);
    QCOMPARE(declined.lastDecline, QStringLiteral("Your card was declined."));
    m_peer->pay(opened.id);
    QCOMPARE(read(opened.id).standing(), SessionStanding::Paid);
}

void TestStripeGateway::whatNobodyCanPayAnyMoreIsDead()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    const Agreed another{{1, m_order.totals.currency}, agreedOf(m_order).reference};
    QCOMPARE(answerOf(m_gateway->readSession(opened.id, another)).value->standing(),
        SessionStanding::Mismatched);
    m_peer->expire(opened.id);
    QCOMPARE(answerOf(m_gateway->readSession(opened.id, another)).value->standing(),
        SessionStanding::Expired);

    const PaymentSession failing = openSession(*m_gateway, m_order);
    m_peer->pay(failing.id, QStringLiteral("async"));
    m_peer->settle(failing.id, false);
    QCOMPARE(read(failing.id).standing(), SessionStanding::Expired);
}

void TestStripeGateway::moneyThatComesLaterIsWaitedFor()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->pay(opened.id, QStringLiteral("async"));
    QCOMPARE(read(opened.id).standing(), SessionStanding::Waiting);
    m_peer->settle(opened.id, true);
    QCOMPARE(read(opened.id).standing(), SessionStanding::Paid);
}

void TestStripeGateway::anExpiredSessionIsDead()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    const auto expired = answerOf(m_gateway->expireSession(
        opened.id, m_gateway->expireRequest(opened.id, freshKey()).value(), agreedOf(m_order)));
    QVERIFY2(expired.isDone(), qPrintable(expired.error.text));
    QCOMPARE(expired.value->standing(), SessionStanding::Expired);
    QCOMPARE(read(opened.id).standing(), SessionStanding::Expired);

    const PaymentSession second = openSession(*m_gateway, m_order);
    m_peer->advance(36 * 60);
    QCOMPARE(read(second.id).standing(), SessionStanding::Expired);
}

void TestStripeGateway::aPaidSessionIsNotExpired()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->pay(opened.id);
    const auto answer = answerOf(m_gateway->expireSession(
        opened.id, m_gateway->expireRequest(opened.id, freshKey()).value(), agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::Declined);
    QCOMPARE(read(opened.id).standing(), SessionStanding::Paid);
}

void TestStripeGateway::theQuickerCustomerWins()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->inject(
        QStringLiteral("POST /v1/checkout/sessions/{session}/expire"), QStringLiteral("pay_first"));
    const auto answer = answerOf(m_gateway->expireSession(
        opened.id, m_gateway->expireRequest(opened.id, freshKey()).value(), agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::Declined);
    QCOMPARE(read(opened.id).standing(), SessionStanding::Paid);
}

void TestStripeGateway::sendsNothingButWhatItIsFor()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    const PaymentSession other = openSession(*m_gateway, m_order);
    m_peer->forgetRequests();
    const auto at = [](const QString &path) {
        return ProviderRequest{path, freshKey(), "amount=100"};
    };
    const QString sessions = QStringLiteral("/v1/checkout/sessions");
    const QString refunds = QStringLiteral("/v1/refunds");
    const QString expire = QStringLiteral("/v1/checkout/sessions/%1/expire");
    const Agreed agreed = agreedOf(m_order);
    for (const QString &path : {refunds, QStringLiteral("/v1/payouts"), expire.arg(opened.id)}) {
        QCOMPARE(answerOf(m_gateway->createSession(at(path), agreed)).outcome, Outcome::Defect);
    }
    for (const QString &path : {refunds, sessions, expire.arg(other.id)}) {
        QCOMPARE(answerOf(m_gateway->expireSession(opened.id, at(path), agreed)).outcome,
            Outcome::Defect);
    }
    for (const QString &path :
        {sessions, QStringLiteral("/v1/refunds/re_1"), QStringLiteral("/v1/transfers")}) {
        QCOMPARE(answerOf(m_gateway->createRefund(at(path))).outcome, Outcome::Defect);
    }
    QVERIFY(m_peer->requests().isEmpty());
}

void TestStripeGateway::aSessionOfAnotherAmountIsNotFulfilled_data()
{
    QTest::addColumn<Agreed>("agreed");
    const Agreed right = agreedOf(smallOrder());
    QTest::newRow("less") << Agreed{{215'999, right.total.currency}, {}};
    QTest::newRow("another currency") << Agreed{{216'000, currencyOf("EUR")}, {}};
    QTest::newRow("another sale") << Agreed{right.total, QStringLiteral("another")};
}

void TestStripeGateway::aSessionOfAnotherAmountIsNotFulfilled()
{
    QFETCH(Agreed, agreed);
    if (agreed.reference.isEmpty())
        agreed.reference = agreedOf(m_order).reference;
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->pay(opened.id);
    const auto answer = answerOf(m_gateway->readSession(opened.id, agreed));
    QVERIFY(answer.isDone());
    QCOMPARE(answer.value->standing(), SessionStanding::Mismatched);
    QCOMPARE(answer.value->payment, SessionPayment::Paid);
    QCOMPARE(answer.value->mismatch->kind, ErrorKind::Conflict);
    QVERIFY(answer.value->mismatch->text.contains(QLatin1String("2160.00 USD")));
}

void TestStripeGateway::aLostSessionIsFoundByItsReference()
{
    const Instant before = SystemClock().now() - std::chrono::minutes(1);
    const PaymentSession opened = openSession(*m_gateway, m_order);
    openSession(*m_gateway, smallOrder());
    const auto found = answerOf(m_gateway->findSessions({before}));
    QVERIFY2(found.isDone(), qPrintable(found.error.text));
    QCOMPARE(found.value->sessions.size(), 2);
    QVERIFY(!found.value->more);
    QCOMPARE(found.value->sessions.last().id, opened.id);
    QCOMPARE(found.value->sessions.last().reference, agreedOf(m_order).reference);
    const auto older = answerOf(m_gateway->findSessions({before, opened.id}));
    QVERIFY(older.isDone());
    QCOMPARE(older.value->sessions.size(), 0);
}

void TestStripeGateway::refundsAreFollowed()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->pay(opened.id);
    const QString payment = read(opened.id).paymentId;
    m_peer->configure({{QStringLiteral("refund_status"), QStringLiteral("pending")}});
    const Money part{16'000, m_order.totals.currency};
    const auto request = m_gateway->refundRequest(
        {payment, part, m_order.number, QStringLiteral("refund-1")}, freshKey());
    QVERIFY(request);
    const auto refund = answerOf(m_gateway->createRefund(*request));
    QVERIFY2(refund.isDone(), qPrintable(refund.error.text));
    QCOMPARE(refund.value->standing, RefundStanding::Pending);
    QCOMPARE(refund.value->amount, part);
    QCOMPARE(refund.value->payment, payment);
    QCOMPARE(m_peer->money(QStringLiteral("usd")), 200'000);

    QVERIFY(answerOf(m_gateway->createRefund(*request)).facts.replayed);
    QCOMPARE(m_peer->money(QStringLiteral("usd")), 200'000);

    m_peer->changeRefund(refund.value->id, QStringLiteral("succeeded"));
    QCOMPARE(answerOf(m_gateway->readRefund(refund.value->id)).value.value().standing,
        RefundStanding::Succeeded);
    m_peer->changeRefund(refund.value->id, QStringLiteral("failed"));
    const auto failed = answerOf(m_gateway->readRefund(refund.value->id)).value.value();
    QCOMPARE(failed.standing, RefundStanding::Failed);
    QCOMPARE(failed.failure, QStringLiteral("expired_or_canceled_card"));
    QCOMPARE(m_peer->money(QStringLiteral("usd")), 216'000);

    const auto all = answerOf(m_gateway->refundsOf(payment));
    QVERIFY(all.isDone());
    QCOMPARE(all.value->refunds.size(), 1);
    QCOMPARE(all.value->refunds.first().reference, QStringLiteral("refund-1"));
}

void TestStripeGateway::refundsBeyondWhatIsLeftAreRefused()
{
    const PaymentSession opened = openSession(*m_gateway, m_order);
    m_peer->pay(opened.id);
    const QString payment = read(opened.id).paymentId;
    const auto refund = [&](qint64 minor) {
        const auto request = m_gateway->refundRequest(
            {payment, {minor, m_order.totals.currency}, m_order.number, QStringLiteral("r")},
            freshKey());
        return answerOf(m_gateway->createRefund(request.value()));
    };
    const auto tooMuch = refund(216'001);
    QCOMPARE(tooMuch.outcome, Outcome::Declined);
    QVERIFY(tooMuch.error.text.contains(QLatin1String("greater than unrefunded")));
    QVERIFY(refund(216'000).isDone());
    const auto twice = refund(1);
    QCOMPARE(twice.outcome, Outcome::Declined);
    QVERIFY(twice.error.text.contains(QLatin1String("given back already")));
    QCOMPARE(m_peer->money(QStringLiteral("usd")), 0);
}

void TestStripeGateway::eventsAreReadForward()
{
    const PaymentSession first = openSession(*m_gateway, m_order);
    m_peer->pay(first.id);
    EventSearch search;
    search.types = {
        QStringLiteral("checkout.session.completed"), QStringLiteral("checkout.session.expired")};
    const auto one = answerOf(m_gateway->listEvents(search));
    QVERIFY2(one.isDone(), qPrintable(one.error.text));
    QCOMPARE(one.value->events.size(), 1);
    QCOMPARE(one.value->events.first().object, first.id);
    QCOMPARE(one.value->events.first().reference, agreedOf(m_order).reference);
    QVERIFY(one.value->events.first().payment.startsWith(QLatin1String("pi_")));

    for (int i = 0; i < 3; ++i)
        m_peer->expire(openSession(*m_gateway, smallOrder()).id);
    search.newerThan = one.value->events.last().id;
    search.limit = 2;
    QStringList types;
    for (bool more = true; more;) {
        const auto page = answerOf(m_gateway->listEvents(search));
        QVERIFY2(page.isDone(), qPrintable(page.error.text));
        for (const ProviderEvent &event : page.value->events)
            types.append(event.type);
        more = page.value->more;
        QVERIFY(!page.value->events.isEmpty());
        search.newerThan = page.value->events.last().id;
    }
    QCOMPARE(types, QStringList(3, QStringLiteral("checkout.session.expired")));
}

void TestStripeGateway::twoSendingsAtOnceAreOneSession()
{
    const ProviderRequest request = sessionRequestFor(*m_gateway, m_order);
    m_peer->inject(createOperation, QStringLiteral("held"));
    const auto first = m_gateway->createSession(request, agreedOf(m_order));
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(createOperation), 1, 60'000);
    const auto second = answerOf(m_gateway->createSession(request, agreedOf(m_order)));
    QCOMPARE(second.outcome, Outcome::RetrySame);
    QCOMPARE(second.error.kind, ErrorKind::Busy);
    m_peer->release();
    const auto done = answerOf(first);
    QVERIFY(done.isDone());
    const auto again = answerOf(m_gateway->createSession(request, agreedOf(m_order)));
    QVERIFY(again.isDone());
    QVERIFY(again.facts.replayed);
    QCOMPARE(again.value->id, done.value->id);
    QCOMPARE(m_peer->objects(QStringLiteral("checkout.session")).size(), 1);
}

void TestStripeGateway::aKeyWithAnotherBodyIsSpent()
{
    ProviderRequest request = sessionRequestFor(*m_gateway, m_order);
    QVERIFY(answerOf(m_gateway->createSession(request, agreedOf(m_order))).isDone());
    request.body = sessionRequestFor(*m_gateway, smallOrder()).body;
    const auto answer = answerOf(m_gateway->createSession(request, agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::NewKey);
    QCOMPARE(m_peer->objects(QStringLiteral("checkout.session")).size(), 1);
}

void TestStripeGateway::keysWithoutRightsAreToldApart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("a key that Stripe does not know") << "sk_live_51HoldfastWrongKey9876"
                                                     << "does not accept the key that ends in 9876";
    QTest::newRow("a restricted key without the right") << "rk_test_51HoldfastPoorKey5555"
                                                        << "Checkout Sessions: write";
}

void TestStripeGateway::keysWithoutRightsAreToldApart()
{
    QFETCH(QString, key);
    QFETCH(QString, says);
    StripeGateway gateway(configFor(m_peer->url(), std::chrono::minutes(1), key));
    const auto answer =
        answerOf(gateway.createSession(sessionRequestFor(gateway, m_order), agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::AccessDenied);
    QCOMPARE(answer.error.kind, ErrorKind::Forbidden);
    QVERIFY2(answer.error.text.contains(says), qPrintable(answer.error.text));
    m_peer->allow(key, {createOperation});
    const auto later =
        answerOf(gateway.createSession(sessionRequestFor(gateway, m_order), agreedOf(m_order)));
    QCOMPARE(later.isDone(), key.startsWith(QLatin1String("rk_")));
}

void TestStripeGateway::aMomentTooSoonNeedsANewKey()
{
    SessionTerms terms = termsNow();
    terms.expiresAt -= std::chrono::minutes(10);
    const auto request = m_gateway->sessionRequest(m_order, terms, freshKey());
    const auto answer = answerOf(m_gateway->createSession(request.value(), agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::NewKey);
    QVERIFY(m_peer->objects(QStringLiteral("checkout.session")).isEmpty());
}

void TestStripeGateway::whatStripeDoesNotTakeIsAFaultOfTheProgram()
{
    ProviderRequest request = sessionRequestFor(*m_gateway, m_order);
    request.body += "&line_items[0][price_data][colour]=red&ui_mode=hosted_page";
    const auto answer = answerOf(m_gateway->createSession(request, agreedOf(m_order)));
    QCOMPARE(answer.outcome, Outcome::Defect);
    QVERIFY(answer.error.text.contains(answer.facts.requestId));
    QCOMPARE(answer.error.detail[QStringLiteral("code")].toString(),
        QStringLiteral("parameter_unknown"));
    // And so the peer's record would fail every test that does not expect it.
    const QString seen = m_peer->violations().join(u'\n');
    QVERIFY2(seen.contains(QLatin1String("unknown parameter"))
                 && seen.contains(QLatin1String("It names ui_mode")),
        qPrintable(seen));
    m_peer->forgetRequests();
}

QTEST_GUILESS_MAIN(TestStripeGateway)
#include "tst_stripegateway.moc"
