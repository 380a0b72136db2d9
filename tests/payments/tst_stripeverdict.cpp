// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeverdict.h"

#include <QJsonDocument>
#include <QtTest>

using namespace holdfast;
using namespace std::chrono_literals;

class TestStripeVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void saysWhenNothingIsLeft_data();
    void saysWhenNothingIsLeft();
    void aSessionsParameterIsOurFault();
    void waitsAsLongAsItIsTold_data();
    void waitsAsLongAsItIsTold();
    void readsTheProvidersClock();
};

namespace {

using Transport = HttpAnswer::Transport;

const StripeKey key = StripeKey::parse(QStringLiteral("rk_test_51AbcdefGHIJ1234")).value();
const StripeQuestion post{QStringLiteral("/v1/refunds"), true};
const StripeQuestion get{QStringLiteral("/v1/refunds/re_1"), false};

HttpAnswer json(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.transport = Transport::Whole;
    answer.status = status;
    answer.headers = {{"content-type", "application/json"}, {"request-id", "req_1"}};
    answer.body = body;
    return answer;
}

HttpAnswer error(int status, const QByteArray &fields)
{
    return json(status, R"({"error":{"type":"invalid_request_error",)" + fields + "}}");
}

HttpAnswer with(HttpAnswer answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.insert(name, value);
    return answer;
}

HttpAnswer broken(Transport transport, int status = 0)
{
    HttpAnswer answer = json(status, "{}");
    answer.transport = transport;
    return answer;
}

const QByteArray message = R"("message":"m")";

} // namespace

void TestStripeVerdict::judges_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Outcome>("forChange");
    QTest::addColumn<Outcome>("forReading");
    const auto row = [](const char *name, const HttpAnswer &answer, Outcome change, Outcome read) {
        QTest::newRow(name) << answer << change << read;
    };
    const auto both = [&](const char *name, const HttpAnswer &answer, Outcome outcome) {
        row(name, answer, outcome, outcome);
    };
    using O = Outcome;
    both("an object", json(200, "{}"), O::Done);
    both("an object with a charset",
        with(json(200, "{}"), "content-type", "application/json; charset=utf-8"), O::Done);
    both("a list where an object should be", json(200, "[]"), O::Unknown);
    both("half an object", json(200, R"({"id":"cs_)"), O::Unknown);
    both("an object that calls itself text", with(json(200, "{}"), "content-type", "text/plain"),
        O::Unknown);
    both("a type that only begins like JSON",
        with(json(200, "{}"), "content-type", "application/jsonish"), O::Unknown);
    both("an answer cut off after its status", broken(Transport::Broken, 200), O::Unknown);
    both("no connection", broken(Transport::Broken), O::Unknown);
    both("too late", broken(Transport::TimedOut), O::Unknown);
    both("not secure", broken(Transport::Insecure), O::Unknown);
    both("too large", broken(Transport::TooLarge, 200), O::Unknown);
    both("another success", json(204, "{}"), O::Unknown);
    both("a redirect", json(302, "{}"), O::Unknown);
    both("a proxy's page", with(json(502, "<html>"), "content-type", "text/html"), O::Unknown);
    both("a proxy's refusal in JSON", json(403, R"({"message":"blocked"})"), O::Unknown);
    both("too many requests", error(429, message), O::RetrySame);
    both("too many requests, not to be retried at once",
        with(error(429, message), "stripe-should-retry", "false"), O::RetrySame);
    both("locked", error(429, R"("code":"lock_timeout")"), O::RetrySame);
    both("still in progress", error(409, R"("code":"idempotency_key_in_use")"), O::RetrySame);
    both("a failing dependency", error(424, message), O::RetrySame);
    both("a failing server", error(500, message), O::RetrySame);
    both("an unavailable server", error(503, message), O::RetrySame);
    row("a failing server that will not be asked again",
        with(error(500, message), "stripe-should-retry", "false"), O::NewKey, O::RetrySame);
    row("a failure from the memory of a key",
        with(error(500, message), "idempotent-replayed", "true"), O::NewKey, O::RetrySame);
    both("whatever may be retried", with(error(400, message), "stripe-should-retry", "true"),
        O::RetrySame);
    both("a key used with another body",
        json(400, R"({"error":{"type":"idempotency_error","message":"m"}})"), O::NewKey);
    both("a moment that has gone by", error(400, R"("param":"expires_at","message":"m")"),
        O::NewKey);
    both("a declined card",
        json(402, R"({"error":{"type":"card_error","code":"card_declined","message":"m"}})"),
        O::Declined);
    both("too little", error(400, R"("code":"amount_too_small","message":"m")"), O::Declined);
    both("too much", error(400, R"("code":"amount_too_large","message":"m")"), O::Declined);
    both("given back before", error(400, R"("code":"charge_already_refunded")"), O::Declined);
    row("a state that forbids it", error(400, message), O::Declined, O::Defect);
    row("more than is left", error(400, R"("param":"amount","message":"m")"), O::Declined,
        O::Defect);
    row("an unknown parameter",
        error(400, R"("code":"parameter_unknown","param":"x","message":"m")"), O::Declined,
        O::Defect);
    row("a charge that cannot be given back", error(400, R"("code":"charge_not_refundable")"),
        O::Declined, O::Defect);
    both("a wrong key", error(401, message), O::AccessDenied);
    both("a missing permission", error(403, message), O::AccessDenied);
    both("another account's object", error(404, R"("code":"resource_missing")"), O::AccessDenied);
    both("an address that is none", error(404, message), O::Defect);
    both("a method that is none", error(405, message), O::Defect);
}

void TestStripeVerdict::judges()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Outcome, forChange);
    QFETCH(Outcome, forReading);
    QCOMPARE(judge(answer, post, key).outcome, forChange);
    QCOMPARE(judge(answer, get, key).outcome, forReading);
    if (forChange != Outcome::Done)
        QVERIFY(!judge(answer, post, key).error.text.isEmpty());
}

void TestStripeVerdict::saysWhatToDo_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("a wrong key") << error(401, message) << ErrorKind::Forbidden << "ends in 1234";
    QTest::newRow("a missing permission")
        << error(403, message) << ErrorKind::Forbidden << "Charges and Refunds: write";
    QTest::newRow("another account")
        << error(404, R"("code":"resource_missing")") << ErrorKind::Forbidden << "account";
    QTest::newRow("not secure") << broken(Transport::Insecure) << ErrorKind::Offline
                                << "not secure";
    QTest::newRow("a sign-in page") << with(json(200, "<html>"), "content-type", "text/html")
                                    << ErrorKind::Offline << "sign-in page";
    QTest::newRow("a fault of the program")
        << error(405, message) << ErrorKind::Internal << "req_1";
    QTest::newRow("a refusal with a code of its own")
        << error(400, R"("code":"charge_not_refundable","message":"Not this one.")")
        << ErrorKind::Declined << "Not this one.";
    QTest::newRow("an account without money")
        << error(400, R"("message":"Insufficient funds in your Stripe balance to refund this.")")
        << ErrorKind::Declined << "not enough money";
    QTest::newRow("a refusal") << error(400, R"("message":"Already done.")") << ErrorKind::Declined
                               << "Already done.";
}

void TestStripeVerdict::saysWhatToDo()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const Error told = judge(answer, post, key).error;
    QCOMPARE(told.kind, kind);
    QVERIFY2(told.text.contains(says), qPrintable(told.text));
}

void TestStripeVerdict::saysWhenNothingIsLeft_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("givenBack");
    QTest::newRow("given back before")
        << error(400, R"("code":"charge_already_refunded","message":"m")") << true;
    QTest::newRow("more than is left") << error(400,
        R"x("param":"amount","message":"Refund amount ($5.00) is greater than unrefunded )x"
        R"x(amount on charge ($4.00)")x")
                                       << true;
    QTest::newRow("disputed") << error(400, R"("code":"charge_disputed","message":"m")") << false;
    QTest::newRow("no money") << error(400, R"("code":"balance_insufficient","message":"m")")
                              << false;
    QTest::newRow("a state that forbids it") << error(400, message) << false;
    QTest::newRow("a failing server") << error(500, R"("code":"charge_already_refunded")") << false;
    QTest::newRow("done") << json(200, "{}") << false;
}

void TestStripeVerdict::saysWhenNothingIsLeft()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(bool, givenBack);
    QCOMPARE(judge(answer, post, key).givenBackBefore, givenBack);
}

void TestStripeVerdict::aSessionsParameterIsOurFault()
{
    const StripeQuestion session{QStringLiteral("/v1/checkout/sessions"), true};
    const HttpAnswer answer = error(400, R"("code":"parameter_unknown","param":"x","message":"m")");
    QCOMPARE(judge(answer, session, key).outcome, Outcome::Defect);
}

void TestStripeVerdict::waitsAsLongAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Millis>>("wait");
    using Wait = std::optional<Millis>;
    QTest::newRow("seconds") << QByteArray("7") << Wait(7s);
    QTest::newRow("none") << QByteArray() << Wait();
    QTest::newRow("words") << QByteArray("soon") << Wait();
    QTest::newRow("the past") << QByteArray("-3") << Wait(0s);
    QTest::newRow("a year") << QByteArray("31536000") << Wait(10min);
    QTest::newRow("a date") << QByteArray("Fri, 20 Nov 2026 11:00:30 GMT") << Wait(30s);
    QTest::newRow("a date gone by") << QByteArray("Fri, 20 Nov 2026 10:00:00 GMT") << Wait(0s);
}

void TestStripeVerdict::waitsAsLongAsItIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<Millis>, wait);
    HttpAnswer answer = with(error(429, message), "retry-after", text);
    answer.headers.insert("date", "Fri, 20 Nov 2026 11:00:00 GMT");
    QCOMPARE(answer.retryAfter(), wait);
}

void TestStripeVerdict::readsTheProvidersClock()
{
    const HttpAnswer answer = with(json(200, "{}"), "date", "Fri, 20 Nov 2026 11:00:00 GMT");
    QCOMPARE(
        toIso(answer.facts().providerTime.value()), QStringLiteral("2026-11-20T11:00:00.000Z"));
    QVERIFY(!json(200, "{}").facts().providerTime);
    QCOMPARE(answer.facts().requestId, QStringLiteral("req_1"));
}

QTEST_GUILESS_MAIN(TestStripeVerdict)
#include "tst_stripeverdict.moc"
