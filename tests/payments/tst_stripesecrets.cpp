// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutex>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// Whatever goes wrong, the key is nowhere but in the header of a request.
class TestStripeSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noKeyInLogsErrorsOrAddresses_data();
    void noKeyInLogsErrorsOrAddresses();

private:
    std::unique_ptr<StripePeer> m_peer;
};

namespace {

QMutex mutex;
QStringList logged;
QtMessageHandler previous = nullptr;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&mutex);
    logged.append(text);
}

QString takeLogged()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(logged, {}).join(u'\n');
}

} // namespace

void TestStripeSecrets::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
    // All that Qt and the program can be made to say.
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    previous = qInstallMessageHandler(keep);
}

void TestStripeSecrets::cleanupTestCase()
{
    QLoggingCategory::setFilterRules(QString());
    if (m_peer)
        qInstallMessageHandler(previous);
}

void TestStripeSecrets::noKeyInLogsErrorsOrAddresses_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("key");
    for (const char *fault : {"", "429", "503", "500", "500_after", "drop", "drop_after", "hang",
             "truncated", "html", "redirect", "plain", "hollow"})
        QTest::addRow("fault %s", fault) << QString::fromLatin1(fault) << testKey;
    QTest::newRow("a restricted key without rights") << ""
                                                     << "rk_test_51HoldfastPoorKey5555";
    QTest::newRow("a key that Stripe does not know") << ""
                                                     << "sk_live_51HoldfastWrongKey9876";
}

void TestStripeSecrets::noKeyInLogsErrorsOrAddresses()
{
    QFETCH(QString, fault);
    QFETCH(QString, key);
    m_peer->reset();
    takeLogged();
    if (!fault.isEmpty())
        m_peer->inject(QString(), fault, {{QStringLiteral("times"), 50}});
    QString told;
    {
        StripeGateway gateway(configFor(m_peer->url(), 700ms, key));
        const Order order = smallOrder();
        const auto note = [&](const auto &answer) {
            told += answer.error.text + u'\n'
                    + QString::fromUtf8(QJsonDocument(answer.error.detail).toJson());
        };
        note(answerOf(gateway.createSession(sessionRequestFor(gateway, order), agreedOf(order))));
        note(answerOf(gateway.readSession(QStringLiteral("cs_test_none"), agreedOf(order))));
        note(answerOf(gateway.createRefund(
            gateway
                .refundRequest({QStringLiteral("pi_none"), {100, order.totals.currency},
                                   order.number, QStringLiteral("r")},
                    freshKey())
                .value())));
        note(answerOf(gateway.listEvents({})));
    }
    const QString log = takeLogged();
    QVERIFY(log.contains(QLatin1String("/v1/checkout/sessions")));
    QVERIFY(told.contains(QLatin1String("stripe")));
    QString requests;
    for (const QJsonValue &request : m_peer->requests())
        requests += request[QStringLiteral("path")].toString() + u'\n';
    // All but the last four characters; and not eight of them in a row either.
    for (const QString &place : {log, told, requests}) {
        QVERIFY2(!place.contains(key), qPrintable(place));
        for (qsizetype at = 8; at + 8 <= key.size(); ++at)
            QVERIFY2(!place.contains(key.mid(at, 8)), qPrintable(place));
    }
    QCOMPARE(m_peer->violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestStripeSecrets)
#include "tst_stripesecrets.moc"
