// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders.h"
#include "stripemetadata.h"
#include "striperequests.h"

#include <QtTest>
#include <QUrlQuery>

using namespace holdfast;
using namespace holdfast::test;

class TestStripeRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheOrderSays();
    void listsTaxAndShippingOnTheirOwn();
    void aDiscountedLineIsOneItem();
    void partsThatCannotBeSentBecomeOneItem();
    void oneLineIsDescribed();
    void upToTenLinesAreListed();
    void manyLinesAreReferredToAlone();
    void longListsAreLeftOut();
    void longTitlesAreCutBetweenCharacters();
    void theSameOrderGivesTheSameBytes();
    void refusesWhatCannotBeAsked_data();
    void refusesWhatCannotBeAsked();
    void limitsOfMetadataAreKept_data();
    void limitsOfMetadataAreKept();
    void refundsNameTheirPayment();
    void refusesRefundsOfNothing_data();
    void refusesRefundsOfNothing();
    void refusesToBuildPathsFromJunk();
};

namespace {

const Instant now = instantFromMs(1'795'000'000'000);
const Currency usd = currencyOf("USD");

QHash<QString, QString> sent(const Result<ProviderRequest> &request)
{
    QHash<QString, QString> fields;
    if (!request) {
        qWarning("%s", qPrintable(request.error().text));
        return fields;
    }
    for (const QByteArray &pair : request->body.split('&')) {
        const auto at = pair.indexOf('=');
        fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(at))),
            QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(at + 1))));
    }
    return fields;
}

QHash<QString, QString> sentFor(const Order &order)
{
    return sent(stripeSessionRequest(order, termsAt(now), freshKey()));
}

Order orderWithLines(int count, const char *title = nullptr)
{
    QVector<OrderLine> lines;
    for (int i = 0; i < count; ++i) {
        lines.append(orderLine("CA#quarter", 1, {10'000, usd}));
        lines.last().code = QStringLiteral("M%1#quarter").arg(i);
        if (title)
            lines.last().title = QString::fromUtf8(title);
    }
    return orderOf(lines);
}

} // namespace

void TestStripeRequests::asksForWhatTheOrderSays()
{
    Order order = smallOrder();
    order.customer = Customer{{}, QStringLiteral("ada+ads@example.com")};
    const auto fields = sentFor(order);
    QCOMPARE(fields[QStringLiteral("mode")], QStringLiteral("payment"));
    QCOMPARE(fields[QStringLiteral("customer_email")], QStringLiteral("ada+ads@example.com"));
    QCOMPARE(fields[QStringLiteral("client_reference_id")], agreedOf(order).reference);
    QCOMPARE(fields[QStringLiteral("expires_at")], QString::number(1'795'000'000 + 35 * 60));
    QCOMPARE(fields[QStringLiteral("line_items[0][quantity]")], QStringLiteral("2"));
    QCOMPARE(
        fields[QStringLiteral("line_items[0][price_data][unit_amount]")], QStringLiteral("100000"));
    QCOMPARE(fields[QStringLiteral("line_items[0][price_data][currency]")], QStringLiteral("usd"));
    QCOMPARE(fields[QStringLiteral("metadata[orderNumber]")], QStringLiteral("1042"));
    QCOMPARE(fields[QStringLiteral("metadata[cartId]")], order.cart.toString(QUuid::WithoutBraces));
    QCOMPARE(fields[QStringLiteral("payment_intent_data[metadata][orderNumber]")],
        QStringLiteral("1042"));
    for (const QString &name : fields.keys())
        QVERIFY2(!name.startsWith(QLatin1String("payment_method_types"))
                     && name != QLatin1String("ui_mode"),
            qPrintable(name));
}

void TestStripeRequests::listsTaxAndShippingOnTheirOwn()
{
    const auto fields = sentFor(orderOf({orderLine("CA#quarter", 2, {100'000, usd})}, 0, 1'500));
    QCOMPARE(fields[QStringLiteral("line_items[1][price_data][product_data][name]")],
        QStringLiteral("Tax"));
    QCOMPARE(
        fields[QStringLiteral("line_items[1][price_data][unit_amount]")], QStringLiteral("16000"));
    QCOMPARE(fields[QStringLiteral("line_items[2][price_data][product_data][name]")],
        QStringLiteral("Shipping"));
    QCOMPARE(
        fields[QStringLiteral("line_items[2][price_data][unit_amount]")], QStringLiteral("1500"));
}

void TestStripeRequests::aDiscountedLineIsOneItem()
{
    const auto fields = sentFor(orderOf({orderLine("CA#quarter", 3, {10'000, usd}, 0)}, 1'000));
    QCOMPARE(fields[QStringLiteral("line_items[0][quantity]")], QStringLiteral("1"));
    QCOMPARE(
        fields[QStringLiteral("line_items[0][price_data][unit_amount]")], QStringLiteral("29000"));
    QCOMPARE(fields[QStringLiteral("line_items[0][price_data][product_data][name]")],
        QString::fromUtf8("3 \u00d7 Page CA#quarter"));
}

void TestStripeRequests::partsThatCannotBeSentBecomeOneItem()
{
    const Currency kwd = currencyOf("KWD");
    // Two lines of 1.005 make 2.010, which can be asked for; 1.005 cannot.
    const auto fields = sentFor(orderOf(
        {orderLine("CA#quarter", 1, {1'005, kwd}, 0), orderLine("CA#full", 1, {1'005, kwd}, 0)}));
    QCOMPARE(
        fields[QStringLiteral("line_items[0][price_data][unit_amount]")], QStringLiteral("2010"));
    QVERIFY(!fields.contains(QStringLiteral("line_items[1][quantity]")));
}

void TestStripeRequests::oneLineIsDescribed()
{
    const Metadata expected{{QStringLiteral("state"), QStringLiteral("CA")},
        {QStringLiteral("adType"), QStringLiteral("quarter")},
        {QStringLiteral("adTitle"), QStringLiteral("Page CA#quarter")}};
    QCOMPARE(metadataOf(smallOrder()).mid(2), expected);
}

void TestStripeRequests::upToTenLinesAreListed()
{
    Order order = orderOf(
        {orderLine("CA#quarter", 2, {10'000, usd}), orderLine("NY#full", 1, {10'000, usd})});
    order.lines[1].variant = QStringLiteral("colour");
    const Metadata expected{
        {QStringLiteral("cartItems"), QStringLiteral("CA#quarter:2 NY#full/colour:1")}};
    QCOMPARE(metadataOf(order).mid(2), expected);
    QCOMPARE(metadataOf(orderWithLines(10)).size(), 3);
}

void TestStripeRequests::manyLinesAreReferredToAlone()
{
    QCOMPARE(metadataOf(orderWithLines(11)).size(), 2);
    const auto fields = sentFor(orderWithLines(50));
    QVERIFY(fields.contains(QStringLiteral("line_items[50][quantity]")));
}

void TestStripeRequests::longListsAreLeftOut()
{
    Order order = orderWithLines(10);
    for (OrderLine &line : order.lines)
        line.variant = QString(60, QLatin1Char('v'));
    QCOMPARE(metadataOf(order).size(), 2);
}

void TestStripeRequests::longTitlesAreCutBetweenCharacters()
{
    const QString title = QString(498, QLatin1Char('a')) + QString::fromUtf8("\U0001F600bcd");
    const QString shorter = cut(title, 500);
    QCOMPARE(shorter, QString(498, QLatin1Char('a')) + QChar(0x2026));
    QCOMPARE(cut(title.left(500), 500), title.left(500));
    Order order = smallOrder();
    order.lines[0].title = title;
    QCOMPARE(metadataOf(order).last().second, shorter);
    QVERIFY(stripeSessionRequest(order, termsAt(now), freshKey()));
}

void TestStripeRequests::theSameOrderGivesTheSameBytes()
{
    const Order order = smallOrder();
    const QString key = freshKey();
    const auto request = stripeSessionRequest(order, termsAt(now), key);
    QVERIFY(request);
    QCOMPARE(*stripeSessionRequest(order, termsAt(now), key), *request);
    QVERIFY(isSendable(*request));
}

void TestStripeRequests::refusesWhatCannotBeAsked_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<SessionTerms>("terms");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const Order good = smallOrder();
    const SessionTerms terms = termsAt(now);
    QTest::newRow("nothing to pay") << orderOf({orderLine("CA#quarter", 1, {0, usd})}) << terms
                                    << "k" << ErrorKind::Validation << "nothing to pay";
    QTest::newRow("an amount between two steps")
        << orderOf({orderLine("CA#quarter", 1, {1'001, currencyOf("KWD")}, 0)}) << terms << "k"
        << ErrorKind::Validation << "steps of 0.010";
    Order wrong = good;
    wrong.totals.totalMinor += 1;
    QTest::newRow("an order that does not add up")
        << wrong << terms << "k" << ErrorKind::Internal << "add up";
    SessionTerms plain = terms;
    plain.successUrl = QUrl(QStringLiteral("http://holdfast.example"));
    QTest::newRow("a page over plain http")
        << good << plain << "k" << ErrorKind::Validation << "https";
    plain = terms;
    plain.cancelUrl = QUrl(QStringLiteral("holdfast://back"));
    QTest::newRow("a page of another scheme")
        << good << plain << "k" << ErrorKind::Validation << "https";
    QTest::newRow("no key") << good << terms << "" << ErrorKind::Internal << "fault";
    QTest::newRow("a key that would be two headers")
        << good << terms << "a\r\nb" << ErrorKind::Internal << "fault";
    QTest::newRow("a key that is too long")
        << good << terms << QString(256, QLatin1Char('k')) << ErrorKind::Internal << "fault";
    Order broken = good;
    broken.lines[0].title = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    QTest::newRow("a title with half a character")
        << broken << terms << "k" << ErrorKind::Validation << "cannot be sent";
    broken.lines[0].title = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("a title with NUL")
        << broken << terms << "k" << ErrorKind::Validation << "cannot be sent";
}

void TestStripeRequests::refusesWhatCannotBeAsked()
{
    QFETCH(Order, order);
    QFETCH(SessionTerms, terms);
    QFETCH(QString, key);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const auto request = stripeSessionRequest(order, terms, key);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, kind);
    QVERIFY2(request.error().text.contains(says), qPrintable(request.error().text));
}

void TestStripeRequests::limitsOfMetadataAreKept_data()
{
    QTest::addColumn<Metadata>("metadata");
    QTest::addColumn<bool>("fits");
    Metadata fifty;
    for (int i = 0; i < 50; ++i)
        fifty.append({QStringLiteral("n%1").arg(i), QStringLiteral("v")});
    QTest::newRow("fifty") << fifty << true;
    fifty.append({QStringLiteral("one more"), QStringLiteral("v")});
    QTest::newRow("fifty-one") << fifty << false;
    const auto one = [](int name, int value) {
        return Metadata{{QString(name, QLatin1Char('n')), QString(value, QLatin1Char('v'))}};
    };
    QTest::newRow("a name of 40 and a value of 500") << one(40, 500) << true;
    QTest::newRow("a name of 41") << one(41, 1) << false;
    QTest::newRow("a value of 501") << one(1, 501) << false;
    QTest::newRow("a bracket in a name")
        << Metadata{{QStringLiteral("a[b"), QStringLiteral("v")}} << false;
}

void TestStripeRequests::limitsOfMetadataAreKept()
{
    QFETCH(Metadata, metadata);
    QFETCH(bool, fits);
    FormBody body;
    QCOMPARE(addMetadata(body, QStringLiteral("metadata"), metadata).has_value(), fits);
}

void TestStripeRequests::refundsNameTheirPayment()
{
    const auto fields = sent(stripeRefundRequest(
        {QStringLiteral("pi_1"), {500, usd}, 1042, QStringLiteral("r-1")}, freshKey()));
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields[QStringLiteral("payment_intent")], QStringLiteral("pi_1"));
    QCOMPARE(fields[QStringLiteral("amount")], QStringLiteral("500"));
    QCOMPARE(fields[QStringLiteral("reason")], QStringLiteral("requested_by_customer"));
    QCOMPARE(fields[QStringLiteral("metadata[refund]")], QStringLiteral("r-1"));
    QCOMPARE(fields[QStringLiteral("metadata[orderNumber]")], QStringLiteral("1042"));
}

void TestStripeRequests::refusesRefundsOfNothing_data()
{
    QTest::addColumn<QString>("payment");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("no payment") << "" << qint64(1);
    QTest::newRow("another thing than a payment") << "cs_test_1" << qint64(1);
    QTest::newRow("no amount") << "pi_1" << qint64(0);
    QTest::newRow("less than nothing") << "pi_1" << qint64(-1);
}

void TestStripeRequests::refusesRefundsOfNothing()
{
    QFETCH(QString, payment);
    QFETCH(qint64, minor);
    const auto request =
        stripeRefundRequest({payment, {minor, usd}, 1, QStringLiteral("r")}, freshKey());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Validation);
}

void TestStripeRequests::refusesToBuildPathsFromJunk()
{
    for (const char *id : {"", "../refunds", "cs_1/expire", "cs_1?x=1", "cs 1", "cs_1\n"})
        QVERIFY2(!stripeExpireRequest(QString::fromLatin1(id), freshKey()), id);
    QVERIFY(stripeExpireRequest(QStringLiteral("cs_test_a1"), freshKey()));
    QVERIFY(!isSendable({QStringLiteral("//elsewhere.example/"), QStringLiteral("k")}));
    QVERIFY(!isSendable({QStringLiteral("/v1/refunds"), QStringLiteral("a\nb")}));
}

QTEST_GUILESS_MAIN(TestStripeRequests)
#include "tst_striperequests.moc"
