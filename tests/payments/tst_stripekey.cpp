// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeendpoint.h"
#include "stripekey.h"

#include <QDebug>
#include <QTextStream>
#include <QtTest>

using namespace holdfast;

namespace {

template <class Stream>
concept Takes = requires(Stream stream, const StripeKey &key)
{
    stream << key;
};

static_assert(!Takes<QDebug>, "a key must not be printable");
static_assert(!Takes<QTextStream &>, "a key must not be writable");

} // namespace

class TestStripeKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys_data();
    void readsKeys();
    void refusesWhatIsNoKeyAndNeverRepeatsIt_data();
    void refusesWhatIsNoKeyAndNeverRepeatsIt();
    void takesKeysOutOfTexts();
    void takesSafeAddresses_data();
    void takesSafeAddresses();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
};

void TestStripeKey::readsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("restricted");
    QTest::newRow("a restricted test key") << "rk_test_51AbcdefGHIJ1234" << false << true;
    QTest::newRow("a restricted live key") << "rk_live_51AbcdefGHIJ1234" << true << true;
    QTest::newRow("a secret test key") << "sk_test_51AbcdefGHIJ1234" << false << false;
    QTest::newRow("a secret live key with blanks around it") << "  sk_live_51AbcdefGHIJ1234\n"
                                                             << true << false;
}

void TestStripeKey::readsKeys()
{
    QFETCH(QString, text);
    QFETCH(bool, live);
    QFETCH(bool, restricted);
    const auto key = StripeKey::parse(text);
    QVERIFY(key);
    QCOMPARE(key->isLive(), live);
    QCOMPARE(key->isRestricted(), restricted);
    QCOMPARE(key->lastFour(), QStringLiteral("1234"));
    QCOMPARE(key->authorization(), "Bearer " + text.trimmed().toLatin1());
}

void TestStripeKey::refusesWhatIsNoKeyAndNeverRepeatsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "  "
                             << "no Stripe key";
    QTest::newRow("a publishable key") << "pk_live_51AbcdefGHIJ1234"
                                       << "publishable";
    QTest::newRow("the secret of a webhook") << "whsec_51AbcdefGHIJ1234"
                                             << "webhook";
    QTest::newRow("half a key") << "sk_live_51"
                                << "rk_test_";
    QTest::newRow("a key with a line break in it") << "sk_live_51Abcdef\r\nGHIJ1234"
                                                   << "rk_test_";
    QTest::newRow("a password") << "correct horse battery"
                                << "rk_test_";
    QTest::newRow("letters of another alphabet")
        << QString::fromUtf8("sk_live_51Abcdef\xd0\x96HIJ1234") << "rk_test_";
}

void TestStripeKey::refusesWhatIsNoKeyAndNeverRepeatsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto key = StripeKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Validation);
    QVERIFY2(key.error().text.contains(says), qPrintable(key.error().text));
    const QString all = key.error().text + QDebug::toString(key.error().detail);
    QVERIFY(text.trimmed().isEmpty() || !all.contains(text.trimmed().mid(8)));
}

void TestStripeKey::takesKeysOutOfTexts()
{
    const auto key = StripeKey::parse(QStringLiteral("rk_test_51AbcdefGHIJ1234")).value();
    QCOMPARE(key.redacted(QStringLiteral("no rk_test_51AbcdefGHIJ1234, no sk_live_999999991234, no "
                                         "sk_test_*********1234, no whsec_abc")),
        QStringLiteral("no [key], no [key], no [key], no [key]"));
    QCOMPARE(key.redacted(QStringLiteral("cs_test_a1 stays")), QStringLiteral("cs_test_a1 stays"));
}

void TestStripeKey::takesSafeAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::newRow("Stripe") << "https://api.stripe.com"
                            << "https://api.stripe.com";
    QTest::newRow("with a stroke") << "https://api.stripe.com/"
                                   << "https://api.stripe.com";
    QTest::newRow("a peer") << "http://127.0.0.1:12200"
                            << "http://127.0.0.1:12200";
    QTest::newRow("a peer by name") << "http://localhost:1"
                                    << "http://localhost:1";
    QTest::newRow("a peer by IPv6") << "http://[::1]:1"
                                    << "http://[::1]:1";
}

void TestStripeKey::takesSafeAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    const auto endpoint = StripeEndpoint::parse(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->base().toString(), base);
}

void TestStripeKey::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << ""
                             << "not an address";
    QTest::newRow("no address") << "stripe"
                                << "not an address";
    QTest::newRow("plain http") << "http://api.stripe.com"
                                << "https only";
    QTest::newRow("plain http in the same network") << "http://192.168.1.5"
                                                    << "https only";
    QTest::newRow("a host that begins like this machine") << "http://127.0.0.1.example.com"
                                                          << "https only";
    QTest::newRow("a host named like this machine") << "http://localhost.example"
                                                    << "https only";
    QTest::newRow("another scheme") << "ftp://127.0.0.1"
                                    << "https only";
    QTest::newRow("a path") << "https://api.stripe.com/v1"
                            << "nothing else";
    QTest::newRow("a password") << "https://key:pass@api.stripe.com"
                                << "nothing else";
    QTest::newRow("a query") << "https://api.stripe.com?x=1"
                             << "nothing else";
}

void TestStripeKey::refusesUnsafeAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto endpoint = StripeEndpoint::parse(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::Validation);
    QVERIFY2(endpoint.error().text.contains(says), qPrintable(endpoint.error().text));
}

QTEST_GUILESS_MAIN(TestStripeKey)
#include "tst_stripekey.moc"
