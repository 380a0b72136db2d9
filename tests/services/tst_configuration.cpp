// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhoSellsWhere();
    void remembersWhereStripeIsAsked();
    void refusesARememberedAddressThatIsNotSafe_data();
    void refusesARememberedAddressThatIsNotSafe();
    void remembersThePaidPage();
};

void TestConfiguration::remembersWhoSellsWhere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Configuration(file).setDesk(u"Front"_s);
    Configuration(file).setPerson(u"dana"_s);
    const Configuration configuration(file);
    QCOMPARE(configuration.desk(), u"Front"_s);
    QCOMPARE(configuration.person(Configuration::embedded()), u"dana"_s);
    // On a server the login counts, whatever is remembered.
    const auto server = ConnectionSpec::parse(u"postgresql://ann@localhost/shop"_s).value();
    QCOMPARE(configuration.person(server), u"ann"_s);
    QVERIFY(Configuration::sample() != Configuration::embedded());
}

void TestConfiguration::remembersWhereStripeIsAsked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QUrl stripe = StripeEndpoint::production().base();
    QCOMPARE(Configuration(file).stripeEndpoint().value().base(), stripe);
    Configuration(file).setStripeEndpoint(
        StripeEndpoint::parse(u"http://127.0.0.1:4242"_s).value());
    QCOMPARE(Configuration(file).stripeEndpoint().value().base(), QUrl(u"http://127.0.0.1:4242"_s));
    Configuration(file).setStripeEndpoint(StripeEndpoint::production());
    QCOMPARE(Configuration(file).stripeEndpoint().value().base(), stripe);
}

void TestConfiguration::refusesARememberedAddressThatIsNotSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << u"http://stripe.example.com"_s;
    QTest::newRow("no address") << u"nonsense"_s;
    QTest::newRow("with a password") << u"https://a:b@api.stripe.com"_s;
}

void TestConfiguration::refusesARememberedAddressThatIsNotSafe()
{
    QFETCH(QString, address);
    const QTemporaryDir folder;
    Configuration configuration(folder.filePath(u"settings.ini"_s));
    configuration.settings().setValue(u"stripe/url"_s, address);
    const auto endpoint = configuration.stripeEndpoint();
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind, ErrorKind::Validation);
    QVERIFY(!endpoint.error().text.contains(address));
}

void TestConfiguration::remembersThePaidPage()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QVERIFY(!Configuration(file).paidPage());
    const QUrl page(u"https://shop.example/paid?by=stripe"_s);
    Configuration(file).setPaidPage(page);
    QCOMPARE(Configuration(file).paidPage(), std::optional(page));
    for (const char *bad : {"http://shop.example/paid", "https://a:b@shop.example/", "paid"}) {
        Configuration(file).settings().setValue(u"stripe/paid_page"_s, QString::fromLatin1(bad));
        QVERIFY2(!Configuration(file).paidPage(), bad);
    }
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
