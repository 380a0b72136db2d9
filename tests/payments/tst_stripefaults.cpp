// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// Every fault that the peer can inject, in every request: what the gateway makes of it, what
/// happened at the peer all the same, and that sending the stored request again ends right.
class TestStripeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void endsRight_data();
    void endsRight();
    void qtSendingAgainByItselfIsHarmless_data();
    void qtSendingAgainByItselfIsHarmless();
    void theProvidersWishToWaitIsPassedOn_data();
    void theProvidersWishToWaitIsPassedOn();
    void theRateLimitIsBusy();

private:
    std::unique_ptr<StripePeer> m_peer;
    Order m_order;
};

namespace {

/// What is left of an answer when its type does not matter.
struct Outcomes
{
    Outcome outcome = Outcome::Unknown;
    Error error = {};
    bool replayed = false;
    std::optional<Millis> retryAfter = {};
};

template <class T>
Outcomes outcomesOf(const ProviderAnswer<T> &answer)
{
    if (answer.isDone() != answer.value.has_value())
        qFatal("an answer that is %s done", answer.isDone() ? "not quite" : "in secret");
    return {answer.outcome, answer.error, answer.facts.replayed, answer.retryAfter};
}

/// One of the requests, prepared so that it can be sent over and over.
struct Asking
{
    QString operation;
    std::function<Outcomes(StripeGateway &)> send;
    std::function<int()> effects = {}; ///< how often it was carried out; a change alone has them
};

Asking askingOf(const QString &what, StripePeer &peer, StripeGateway &gateway, const Order &order)
{
    const Agreed agreed = agreedOf(order);
    const auto countOf = [&peer](const QString &type) {
        return [&peer, type] { return int(peer.objects(type).size()); };
    };
    if (what == QLatin1String("create a session")) {
        return {QStringLiteral("POST /v1/checkout/sessions"),
            [agreed, request = sessionRequestFor(gateway, order)](StripeGateway &desk) {
                return outcomesOf(answerOf(desk.createSession(request, agreed)));
            },
            countOf(QStringLiteral("checkout.session"))};
    }
    const QString session = openSession(gateway, order).id;
    if (what == QLatin1String("read a session")) {
        return {QStringLiteral("GET /v1/checkout/sessions/{session}"),
            [agreed, session](StripeGateway &desk) {
                return outcomesOf(answerOf(desk.readSession(session, agreed)));
            }};
    }
    if (what == QLatin1String("expire a session")) {
        return {QStringLiteral("POST /v1/checkout/sessions/{session}/expire"),
            [agreed, session, request = gateway.expireRequest(session, freshKey()).value()](
                StripeGateway &desk) {
                return outcomesOf(answerOf(desk.expireSession(session, request, agreed)));
            },
            [&peer, session] {
                return peer.object(session)[QStringLiteral("status")] == QLatin1String("expired")
                           ? 1
                           : 0;
            }};
    }
    peer.pay(session);
    const QString payment = answerOf(gateway.readSession(session, agreed)).value.value().paymentId;
    const ProviderRequest request =
        gateway
            .refundRequest(
                {payment, {100, order.totals.currency}, order.number, QStringLiteral("refund-1")},
                freshKey())
            .value();
    if (what == QLatin1String("refund")) {
        return {QStringLiteral("POST /v1/refunds"),
            [request](
                StripeGateway &desk) { return outcomesOf(answerOf(desk.createRefund(request))); },
            countOf(QStringLiteral("refund"))};
    }
    if (what == QLatin1String("read a refund")) {
        const QString refund = answerOf(gateway.createRefund(request)).value.value().id;
        return {QStringLiteral("GET /v1/refunds/{refund}"), [refund](StripeGateway &desk) {
                    return outcomesOf(answerOf(desk.readRefund(refund)));
                }};
    }
    return {QStringLiteral("GET /v1/events"),
        [](StripeGateway &desk) { return outcomesOf(answerOf(desk.listEvents({}))); }};
}

const char *const changes[] = {"create a session", "expire a session", "refund"};
const char *const readings[] = {"read a session", "read a refund", "list events"};

} // namespace

void TestStripeFaults::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
}

void TestStripeFaults::init()
{
    m_peer->reset();
    m_order = smallOrder();
}

void TestStripeFaults::cleanup()
{
    if (m_peer)
        QCOMPARE(m_peer->violations(), QStringList());
}

void TestStripeFaults::endsRight_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Outcome>("first");
    QTest::addColumn<bool>("acted");
    QTest::addColumn<Outcome>("then");
    struct Fault
    {
        const char *type;
        Outcome change;
        Outcome reading;
        bool acts;    ///< a change is carried out in spite of it
        Outcome then; ///< when the stored change is sent again
    };
    using O = Outcome;
    const Fault faults[] = {
        {"429", O::RetrySame, O::RetrySame, false, O::Done},
        {"lock_timeout", O::RetrySame, O::RetrySame, false, O::Done},
        {"503", O::RetrySame, O::RetrySame, false, O::Done},
        {"drop", O::Unknown, O::Unknown, false, O::Done},
        {"hang", O::Unknown, O::Unknown, false, O::Done},
        {"slow", O::Done, O::Done, true, O::Done},
        {"500", O::NewKey, O::RetrySame, false, O::NewKey},
        {"500_after", O::NewKey, O::RetrySame, true, O::NewKey},
        {"drop_after", O::Unknown, O::Unknown, true, O::Done},
        {"hang_after", O::Unknown, O::Unknown, true, O::Done},
        {"truncated", O::Unknown, O::Unknown, true, O::Done},
        {"html", O::Unknown, O::Unknown, true, O::Done},
        {"redirect", O::Unknown, O::Unknown, true, O::Done},
        {"plain", O::Unknown, O::Unknown, true, O::Done},
        {"hollow", O::Unknown, O::Unknown, true, O::Done},
    };
    for (const Fault &fault : faults) {
        const QString type = QString::fromLatin1(fault.type);
        for (const char *what : changes) {
            QTest::addRow("%s: %s", what, fault.type)
                << QString::fromLatin1(what) << type << fault.change << fault.acts << fault.then;
        }
        for (const char *what : readings) {
            QTest::addRow("%s: %s", what, fault.type)
                << QString::fromLatin1(what) << type << fault.reading << false << O::Done;
        }
    }
}

void TestStripeFaults::endsRight()
{
    QFETCH(QString, what);
    QFETCH(QString, fault);
    QFETCH(Outcome, first);
    QFETCH(bool, acted);
    QFETCH(Outcome, then);
    StripeGateway desk(configFor(m_peer->url()));
    const Asking asking = askingOf(what, *m_peer, desk, m_order);
    // Qt sends again what is dropped, so a fault has to last.
    m_peer->inject(
        asking.operation, fault, {{QStringLiteral("times"), 20}, {QStringLiteral("ms"), 50}});
    const bool hangs = fault.startsWith(QLatin1String("hang"));
    {
        StripeGateway hasty(configFor(m_peer->url(), hangs ? 700ms : 60'000ms));
        const Outcomes met = asking.send(hasty);
        QCOMPARE(met.outcome, first);
        if (first != Outcome::Done) {
            QVERIFY(!met.error.text.isEmpty());
            QVERIFY(!met.error.detail.isEmpty());
        }
    }
    if (asking.effects)
        QTRY_COMPARE_WITH_TIMEOUT(asking.effects(), acted ? 1 : 0, 20'000);

    m_peer->clearFaults();
    const Outcomes again = asking.send(desk);
    QCOMPARE(again.outcome, then);
    if (!asking.effects)
        return;
    QCOMPARE(again.replayed, acted || then == Outcome::NewKey);
    QCOMPARE(asking.effects(), acted || then == Outcome::Done ? 1 : 0);
}

void TestStripeFaults::qtSendingAgainByItselfIsHarmless_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("fault");
    for (const char *what : changes) {
        QTest::addRow("%s, dropped before", what) << QString::fromLatin1(what) << "drop";
        QTest::addRow("%s, dropped after", what) << QString::fromLatin1(what) << "drop_after";
    }
}

void TestStripeFaults::qtSendingAgainByItselfIsHarmless()
{
    QFETCH(QString, what);
    QFETCH(QString, fault);
    StripeGateway desk(configFor(m_peer->url()));
    const Asking asking = askingOf(what, *m_peer, desk, m_order);
    m_peer->forgetRequests();
    m_peer->inject(asking.operation, fault);
    const Outcomes met = asking.send(desk);
    QCOMPARE(met.outcome, Outcome::Done);
    QCOMPARE(met.replayed, fault == QLatin1String("drop_after"));
    QCOMPARE(asking.effects(), 1);
    const QJsonArray requests = m_peer->requests();
    QCOMPARE(requests.size(), 2); // one post() in the program
    QCOMPARE(requests[0][QStringLiteral("idempotency_key")],
        requests[1][QStringLiteral("idempotency_key")]);
    QCOMPARE(requests[0][QStringLiteral("params")], requests[1][QStringLiteral("params")]);
}

void TestStripeFaults::theProvidersWishToWaitIsPassedOn_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QJsonObject>("headers");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("seconds");
    const auto headers = [](const char *name, const char *value) {
        return QJsonObject{{QString::fromLatin1(name), QString::fromLatin1(value)}};
    };
    QTest::newRow("429 with a wish")
        << "429" << headers("Retry-After", "7") << Outcome::RetrySame << 7;
    QTest::newRow("503 with a wish")
        << "503" << headers("Retry-After", "3") << Outcome::RetrySame << 3;
    QTest::newRow("503 that forbids it")
        << "503" << headers("Stripe-Should-Retry", "false") << Outcome::NewKey << -1;
    QTest::newRow("500 that allows it")
        << "500" << headers("Stripe-Should-Retry", "true") << Outcome::RetrySame << -1;
}

void TestStripeFaults::theProvidersWishToWaitIsPassedOn()
{
    QFETCH(QString, fault);
    QFETCH(QJsonObject, headers);
    QFETCH(Outcome, outcome);
    QFETCH(int, seconds);
    StripeGateway desk(configFor(m_peer->url()));
    const Asking asking = askingOf(QStringLiteral("create a session"), *m_peer, desk, m_order);
    m_peer->inject(asking.operation, fault, {{QStringLiteral("headers"), headers}});
    const Outcomes met = asking.send(desk);
    QCOMPARE(met.outcome, outcome);
    QCOMPARE(met.retryAfter.value_or(-1s), Millis(std::chrono::seconds(seconds)));
}

void TestStripeFaults::theRateLimitIsBusy()
{
    StripeGateway desk(configFor(m_peer->url()));
    const QString session = openSession(desk, m_order).id;
    m_peer->configure({{QStringLiteral("rate_limit"), 1}});
    QVector<Asked<PaymentSession>> asked;
    for (int i = 0; i < 4; ++i)
        asked.append(desk.readSession(session, agreedOf(m_order)));
    int busy = 0;
    for (const auto &one : asked)
        busy += answerOf(one).outcome == Outcome::RetrySame ? 1 : 0;
    QVERIFY(busy > 0);
    m_peer->configure({{QStringLiteral("rate_limit"), 0}});
    QVERIFY(answerOf(desk.readSession(session, agreedOf(m_order))).isDone());
}

QTEST_GUILESS_MAIN(TestStripeFaults)
#include "tst_stripefaults.moc"
