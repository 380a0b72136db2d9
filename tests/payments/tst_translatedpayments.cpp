// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"
#include "formbody.h"
#include "gateway.h"
#include "orders.h"
#include "stripemetadata.h"
#include "striperequests.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Refusing = std::function<Error()>;
Q_DECLARE_METATYPE(Refusing)

/// What payments are refused for is told in the language of the desk; what is sent is not.
class TestTranslatedPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void namesOnTheWireStay();
};

void TestTranslatedPayments::refusals_data()
{
    QTest::addColumn<Refusing>("refuse");
    const auto row = [](const char *name, Refusing refuse) { QTest::newRow(name) << refuse; };
    const auto settled = [](Tender tender, qint64 received) {
        const Currency usd = currencyOf("USD");
        return gatewayFor(tender).settle({1000, usd}, Money{received, usd});
    };
    row("too little cash", [=] { return settled(Tender::Cash, 999).error(); });
    row("cash for an account", [=] { return settled(Tender::Account, 1000).error(); });
    row("cash for Stripe", [=] { return settled(Tender::Stripe, 1000).error(); });
    row("a body", [] {
        FormBody body;
        body.add(u"customer_email"_s, QString(QChar(0)));
        return body.bytes().error();
    });
    row("metadata", [] {
        FormBody body;
        return addMetadata(body, u"metadata"_s, {{QString(), u"x"_s}}).error();
    });
    row("no key", [] { return stripeExpireRequest(u"cs_1"_s, {}).error(); });
    row("no session", [] { return stripeExpireRequest({}, u"key"_s).error(); });
}

void TestTranslatedPayments::refusals()
{
    QFETCH(Refusing, refuse);
    compareTranslated(refuse);
}

void TestTranslatedPayments::namesOnTheWireStay()
{
    const Order order = smallOrder();
    const auto request = [&] {
        return stripeRefundRequest({u"pi_1"_s, {1000, currencyOf("USD")}, order.number}, u"key"_s);
    };
    const auto english = request();
    QVERIFY(english);
    const Brackets other;
    QCOMPARE(request()->body, english->body);
    QCOMPARE(metadataOf(order).first().first, u"orderNumber"_s);
}

QTEST_GUILESS_MAIN(TestTranslatedPayments)
#include "tst_translatedpayments.moc"
