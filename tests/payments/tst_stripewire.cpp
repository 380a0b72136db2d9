// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

/// Answers every connection with the same bytes, whatever it is asked.
class Parrot
{
public:
    explicit Parrot(const QByteArray &answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                m_heard += socket->readAll();
                const bool isTls = m_heard.startsWith('\x16');
                if ((!isTls && !m_heard.contains("\r\n\r\n")) || answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QString url(const char *scheme = "http") const
    {
        return QStringLiteral("%1://127.0.0.1:%2")
            .arg(QString::fromLatin1(scheme))
            .arg(m_server.serverPort());
    }
    QByteArray heard() const { return m_heard; }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

const QByteArray json = "Content-Type: application/json\r\n";
const Agreed agreed{{100, currencyOf("USD")}, QStringLiteral("r")};

} // namespace

/// What a stand-in for Stripe cannot play: others who answer in its place.
class TestStripeWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsOthers_data();
    void understandsOthers();
    void aWholeObjectInAnAnswerCutShortIsNotBelieved();
    void neverSpeaksWithoutAProof();
    void refusesAStoredRequestThatIsNone();
    void destroyingAnswersWhatIsOpen();
    void nobodyListensThere();
    void noProxyStandsBetweenTwoProgramsOfThisMachine();
    void sendsJustWhatItMust();
};

void TestStripeWire::understandsOthers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("a challenge for a password")
        << http("401 Unauthorized", json + "WWW-Authenticate: Basic realm=\"Stripe\"\r\n",
               R"({"error":{"type":"invalid_request_error","message":"Invalid key."}})")
        << Outcome::AccessDenied;
    QTest::newRow("a proxy that wants a password") << http("407 Proxy Authentication Required",
        json + "Proxy-Authenticate: Basic realm=\"p\"\r\n", "{}")
                                                   << Outcome::Unknown;
    QTest::newRow("a session without its fields")
        << http("200 OK", json, R"({"object":"checkout.session","id":"cs_1"})") << Outcome::Unknown;
    QTest::newRow("another object")
        << http("200 OK", json, R"({"object":"payment_intent","id":"pi_1"})") << Outcome::Unknown;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n")
                                << Outcome::Unknown;
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Outcome::Unknown;
    QTest::newRow("nine megabytes")
        << http("200 OK", json, '"' + QByteArray(9 * 1024 * 1024, 'x') + '"') << Outcome::Unknown;
    QTest::newRow("a page in place of a refusal")
        << http("404 Not Found", "Content-Type: text/html\r\n", "<html></html>")
        << Outcome::Unknown;
    QTest::newRow("a redirect to another host")
        << http("307 Temporary Redirect", "Location: http://127.0.0.1:1/steal\r\n", "")
        << Outcome::Unknown;
}

void TestStripeWire::understandsOthers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    Parrot parrot(answer);
    StripeGateway gateway(configFor(parrot.url()));
    const auto met = answerOf(gateway.readSession(QStringLiteral("cs_1"), agreed));
    QCOMPARE(met.outcome, outcome);
    QVERIFY(!met.error.text.isEmpty());
}

void TestStripeWire::aWholeObjectInAnAnswerCutShortIsNotBelieved()
{
    const QByteArray whole =
        http("200 OK", json, R"({"object":"list","data":[],"has_more":false})");
    Parrot honest(whole);
    StripeGateway believing(configFor(honest.url()));
    QVERIFY(answerOf(believing.findSessions({})).isDone());
    Parrot cut(QByteArray(whole).replace("Content-Length: ", "Content-Length: 9"));
    StripeGateway doubting(configFor(cut.url()));
    QCOMPARE(answerOf(doubting.findSessions({})).outcome, Outcome::Unknown);
}

void TestStripeWire::neverSpeaksWithoutAProof()
{
    Parrot parrot("HTTP/1.1 200 OK\r\n\r\n");
    StripeGateway gateway(configFor(parrot.url("https")));
    const auto met = answerOf(gateway.readSession(QStringLiteral("cs_1"), agreed));
    QCOMPARE(met.outcome, Outcome::Unknown);
    QCOMPARE(met.error.kind, ErrorKind::Offline);
    QVERIFY(!parrot.heard().contains("Bearer"));
}

void TestStripeWire::refusesAStoredRequestThatIsNone()
{
    Parrot parrot("");
    StripeGateway gateway(configFor(parrot.url()));
    const ProviderRequest requests[] = {{}, {QStringLiteral("/v1/refunds"), {}, "a=b"},
        {QStringLiteral("@elsewhere.example/v1"), freshKey(), {}}};
    for (const ProviderRequest &request : requests)
        QCOMPARE(answerOf(gateway.createRefund(request)).outcome, Outcome::Defect);
    QCOMPARE(answerOf(gateway.readRefund(QStringLiteral("../events"))).outcome, Outcome::Defect);
    QVERIFY(parrot.heard().isEmpty());
}

void TestStripeWire::destroyingAnswersWhatIsOpen()
{
    Parrot parrot("");
    auto gateway = std::make_unique<StripeGateway>(configFor(parrot.url()));
    const auto asked = gateway->readSession(QStringLiteral("cs_1"), agreed);
    QTRY_VERIFY_WITH_TIMEOUT(!parrot.heard().isEmpty(), 60'000);
    gateway.reset();
    QVERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 1);
    QCOMPARE(asked.result().outcome, Outcome::Unknown);
}

void TestStripeWire::nobodyListensThere()
{
    QString url;
    {
        Parrot parrot("");
        url = parrot.url();
    }
    StripeGateway gateway(configFor(url));
    const auto met = answerOf(gateway.readSession(QStringLiteral("cs_1"), agreed));
    QCOMPARE(met.outcome, Outcome::Unknown);
    QVERIFY(met.error.text.contains(QLatin1String("cannot be reached")));
}

void TestStripeWire::noProxyStandsBetweenTwoProgramsOfThisMachine()
{
    Parrot proxy("");
    Parrot parrot(http("200 OK", json, "{}"));
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()});
    StripeGateway gateway(configFor(parrot.url()));
    QCOMPARE(
        answerOf(gateway.readSession(QStringLiteral("cs_1"), agreed)).outcome, Outcome::Unknown);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY(proxy.heard().isEmpty());
    QVERIFY(!parrot.heard().isEmpty());
}

void TestStripeWire::sendsJustWhatItMust()
{
    Parrot parrot(http("200 OK", json + "Set-Cookie: a=b\r\n", "{}"));
    StripeGateway gateway(configFor(parrot.url()));
    const ProviderRequest request{QStringLiteral("/v1/refunds"), QStringLiteral("key-1"), "a=%2B"};
    QCOMPARE(answerOf(gateway.createRefund(request)).outcome, Outcome::Unknown);
    const QByteArray heard = parrot.heard();
    QVERIFY(heard.startsWith("POST /v1/refunds HTTP/1.1\r\n"));
    QVERIFY(heard.contains("\r\nIdempotency-Key: key-1\r\n"));
    QVERIFY(heard.contains("\r\nStripe-Version: 2026-10-28.endive\r\n"));
    QVERIFY(heard.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(heard.contains("\r\nAuthorization: Bearer " + testKey.toLatin1() + "\r\n"));
    QVERIFY(heard.endsWith("\r\n\r\na=%2B"));
    QCOMPARE(
        answerOf(gateway.readSession(QStringLiteral("cs_1"), agreed)).outcome, Outcome::Unknown);
    QVERIFY(!parrot.heard().contains("Cookie:"));
}

QTEST_GUILESS_MAIN(TestStripeWire)
#include "tst_stripewire.moc"
