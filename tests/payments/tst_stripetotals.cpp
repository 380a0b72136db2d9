// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// What the customer is asked for is what was agreed at the desk, to the last unit and letter.
class TestStripeTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theTotalIsWhatTheOrderSays_data();
    void theTotalIsWhatTheOrderSays();
    void tooLittleIsRefusedWithASentence();
    void everyTextArrives();

private:
    std::unique_ptr<StripePeer> m_peer;
    std::unique_ptr<StripeGateway> m_gateway;
    Order m_order;
};

void TestStripeTotals::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
}

void TestStripeTotals::init()
{
    m_peer->reset();
    m_gateway = std::make_unique<StripeGateway>(configFor(m_peer->url()));
    m_order = smallOrder();
}

void TestStripeTotals::cleanup()
{
    m_gateway.reset();
    if (m_peer)
        QCOMPARE(m_peer->violations(), QStringList());
}

void TestStripeTotals::theTotalIsWhatTheOrderSays_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"USD", "EUR", "JPY", "KWD"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestStripeTotals::theTotalIsWhatTheOrderSays()
{
    QFETCH(QString, code);
    const Currency currency = Currency::fromCode(code).value();
    QRandomGenerator random(quint32(qHash(code, 7)));
    qint64 money = 0;
    int asked = 0;
    int refused = 0;
    for (int cart = 0; cart < 40; ++cart) {
        // Half of the carts have prices that come out even in dinars, too.
        const int grain = cart % 2 == 0 ? 250 : 1;
        QVector<OrderLine> lines;
        qint64 subtotal = 0;
        for (int count = random.bounded(1, 8); count > 0; --count) {
            const Money unit{qint64(random.bounded(4, 400)) * 250 / grain * grain
                                 + random.bounded(grain == 1 ? 250 : 1),
                currency};
            lines.append(orderLine("CA#quarter", random.bounded(1, 5), unit,
                grain == 1 ? random.bounded(0, 250'000) : 80'000));
            subtotal += unit.minor * lines.last().quantity;
        }
        const bool reduced = grain == 1 && random.bounded(2) == 0;
        const Order order = orderOf(lines, reduced ? random.bounded(int(subtotal / 2)) : 0,
            grain == 1 ? random.bounded(2'000) : 250);
        const auto request = m_gateway->sessionRequest(order, termsNow(), freshKey());
        if (!request) {
            QCOMPARE(code, QStringLiteral("KWD"));
            QVERIFY(order.totals.totalMinor % 10 != 0);
            ++refused;
            continue;
        }
        ++asked;
        const auto answer = answerOf(m_gateway->createSession(*request, agreedOf(order)));
        QVERIFY2(answer.isDone(), qPrintable(answer.error.text));
        QVERIFY(!answer.value->mismatch);
        QCOMPARE(m_peer->object(answer.value->id)[QStringLiteral("amount_total")].toInteger(),
            order.totals.totalMinor);
        m_peer->pay(answer.value->id);
        money += order.totals.totalMinor;
    }
    QVERIFY(asked >= 20);
    QCOMPARE(refused > 0, code == QStringLiteral("KWD"));
    QCOMPARE(m_peer->money(code.toLower()), money);
}

void TestStripeTotals::tooLittleIsRefusedWithASentence()
{
    const Order order = orderOf({orderLine("CA#quarter", 1, {20, currencyOf("USD")})});
    const auto answer =
        answerOf(m_gateway->createSession(sessionRequestFor(*m_gateway, order), agreedOf(order)));
    QCOMPARE(answer.outcome, Outcome::Declined);
    QCOMPARE(answer.error.kind, ErrorKind::Declined);
    QVERIFY(answer.error.text.contains(QLatin1String("less than Stripe takes")));
}

void TestStripeTotals::everyTextArrives()
{
    const QString title = QString::fromUtf8(
        "Caf\xc3\xa9 & S\xc3\xb6hne + 100% = \"\xe2\x82\xac\" \xf0\x9f\x98\x80 \xe4\xb8\xad\nx");
    m_order.lines[0].title = title;
    const PaymentSession opened = openSession(*m_gateway, m_order);
    QCOMPARE(opened.metadata[QStringLiteral("adTitle")], title);
    const QJsonObject params = m_peer->requests().last()[QStringLiteral("params")].toObject();
    QCOMPARE(params[QStringLiteral("line_items")][0][QStringLiteral("price_data")]
                   [QStringLiteral("product_data")][QStringLiteral("name")]
                       .toString(),
        title);
}

QTEST_GUILESS_MAIN(TestStripeTotals)
#include "tst_stripetotals.moc"
