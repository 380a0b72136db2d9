// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "stripepeer.h"

#include <QFile>
#include <QScopeGuard>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray deskKey = "rk_test_51HoldfastCommandLine7777";
const QByteArray secretPart = deskKey.mid(8, 16);

/// What a desk asks of Stripe, without refunds.
const QStringList deskRights{u"POST /v1/checkout/sessions"_s,
    u"POST /v1/checkout/sessions/{session}/expire"_s, u"GET /v1/checkout/sessions"_s,
    u"GET /v1/checkout/sessions/{session}"_s, u"GET /v1/events"_s};

auto handedIn(const QByteArray &key)
{
    qputenv("STRIPE_API_KEY", key);
    return qScopeGuard([] { qunsetenv("STRIPE_API_KEY"); });
}

} // namespace

/// `keys set|test|remove stripe` where there is no keychain; tst_keychain has one.
class CliKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesToStoreWhatIsNoKey_data();
    void refusesToStoreWhatIsNoKey();
    void saysHowToGoOnWithoutAKeychain();
    void showsWhatAKeyMayDo();
    void showsWhatIsMissing();
    void doesNotKnowAStrangersKey();
    void refusesNonsenseFromTheEnvironment();
    void saysThatStripeCannotBeReached();
    void refusesAnAddressThatIsNotSafe_data();
    void refusesAnAddressThatIsNotSafe();
    void remembersTheAddress();
    void worksOnWhenTheRememberedAddressIsBad();
    void keepsTheKeyOutOfSight();

private:
    Ran keys(const QString &line, const QByteArray &input = {}) const;

    std::unique_ptr<CliFixture> m_cli;
    std::unique_ptr<StripePeer> m_peer;
};

#define HF_NEEDS_PEER \
    if (!m_peer)      \
    QSKIP(qPrintable(StripePeer::missing()))

void CliKeysTest::initTestCase()
{
    qunsetenv("STRIPE_API_KEY");
    QString whyNot;
    m_cli = CliFixture::make(u"sqlite"_s, &whyNot);
    QVERIFY2(m_cli, qPrintable(whyNot));
    if (StripePeer::missing().isEmpty())
        m_peer = std::make_unique<StripePeer>();
}

/// Never without an address, so that no test can reach Stripe itself.
Ran CliKeysTest::keys(const QString &line, const QByteArray &input) const
{
    const QString url = m_peer ? m_peer->url() : u"http://127.0.0.1:1"_s;
    return m_cli->bare(words(u"--json --stripe-url %1 keys %2"_s.arg(url, line)), input);
}

void CliKeysTest::refusesToStoreWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("no line") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("a publishable key") << QByteArray("pk_test_51HoldfastCommandLine7777\n");
    QTest::newRow("a webhook's secret") << QByteArray("whsec_51HoldfastCommandLine7777\n");
    QTest::newRow("a key cut short") << QByteArray("rk_test_51\n");
    QTest::newRow("another word") << QByteArray("HoldfastCommandLine7777\n");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\n");
    QTest::newRow("a megabyte") << "rk_test_" + QByteArray(1'000'000, 'x');
}

void CliKeysTest::refusesToStoreWhatIsNoKey()
{
    QFETCH(QByteArray, input);
    const Ran ran = keys(u"set stripe"_s, input);
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.kind(), u"Validation"_s);
    QVERIFY(ran.text().endsWith(u'.'));
    QVERIFY2(!(ran.out + ran.err).contains("CommandLine"), ran.out.constData());
}

void CliKeysTest::saysHowToGoOnWithoutAKeychain()
{
    for (const char *line : {"set stripe", "test stripe"}) {
        const Ran ran = keys(QLatin1String(line), deskKey + '\n');
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"Offline"_s);
        QVERIFY2(ran.text().contains(u"STRIPE_API_KEY"_s), ran.out.constData());
        QVERIFY(!(ran.out + ran.err).contains(secretPart));
    }
    QCOMPARE(keys(u"remove stripe"_s).exitCode, 1);
}

void CliKeysTest::showsWhatAKeyMayDo()
{
    HF_NEEDS_PEER;
    const auto guard = handedIn(deskKey);
    m_peer->allow(QString::fromLatin1(deskKey), deskRights);
    const Ran ran = keys(u"test stripe"_s);
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    const QJsonObject report = ran.json();
    QCOMPARE(report[u"last_four"], u"7777"_s);
    QCOMPARE(report[u"mode"], u"test"_s);
    QCOMPARE(report[u"restricted"], true);
    QCOMPARE(report[u"source"], u"environment"_s);
    QCOMPARE(report[u"suffices"], true);
    QCOMPARE(report[u"permissions"].toArray().size(), 4);
    QCOMPARE(report[u"permissions"][0][u"standing"], u"granted"_s);
    QCOMPARE(report[u"permissions"][3][u"standing"], u"missing"_s);

    const Ran forPeople = m_cli->bare(
        {u"--stripe-url"_s, m_peer->url(), u"keys"_s, u"test"_s, u"stripe"_s, u"--verbose"_s});
    QCOMPARE(forPeople.exitCode, 0);
    QVERIFY2(forPeople.out.contains("7777"), forPeople.out.constData());
    QVERIFY(forPeople.out.contains("Events: read"));
    for (const Ran &each : {ran, forPeople})
        QVERIFY(!(each.out + each.err).contains(secretPart));
}

void CliKeysTest::showsWhatIsMissing()
{
    HF_NEEDS_PEER;
    const auto guard = handedIn(deskKey);
    m_peer->allow(QString::fromLatin1(deskKey), deskRights);
    const Ran refunds = keys(u"test stripe --refunds"_s);
    QCOMPARE(refunds.exitCode, 4);
    QCOMPARE(refunds.json()[u"suffices"], false);
    QCOMPARE(refunds.json()[u"permissions"][3][u"name"], u"Charges and Refunds: write"_s);
    QCOMPARE(refunds.json()[u"permissions"][3][u"required"], true);
    m_peer->allow(QString::fromLatin1(deskKey), {});
    const Ran nothing = keys(u"test stripe"_s);
    QCOMPARE(nothing.exitCode, 4);
    QCOMPARE(nothing.json()[u"permissions"][0][u"standing"], u"missing"_s);
}

void CliKeysTest::doesNotKnowAStrangersKey()
{
    HF_NEEDS_PEER;
    const auto guard = handedIn("sk_live_51HoldfastStranger8888");
    const Ran ran = keys(u"test stripe"_s);
    QCOMPARE(ran.exitCode, 4);
    QCOMPARE(ran.kind(), u"Forbidden"_s);
    QVERIFY(ran.text().contains(u"8888"_s));
    QVERIFY(!ran.out.contains("Stranger"));
}

void CliKeysTest::refusesNonsenseFromTheEnvironment()
{
    const auto guard = handedIn("HoldfastCommandLine7777");
    const Ran ran = keys(u"test stripe"_s);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.text().contains(u"STRIPE_API_KEY"_s), ran.out.constData());
    QVERIFY(!ran.out.contains("CommandLine"));
}

void CliKeysTest::saysThatStripeCannotBeReached()
{
    const auto guard = handedIn(deskKey);
    const Ran ran =
        m_cli->bare(words(u"--json --stripe-url http://127.0.0.1:1 keys test stripe"_s));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"Offline"_s);
}

void CliKeysTest::refusesAnAddressThatIsNotSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain http") << u"http://api.stripe.com"_s;
    QTest::newRow("a password in it") << u"https://me:hunter2@api.stripe.com"_s;
    QTest::newRow("a path in it") << u"https://api.stripe.com/v1"_s;
    QTest::newRow("no address") << u"stripe"_s;
    QTest::newRow("empty") << QString();
}

void CliKeysTest::refusesAnAddressThatIsNotSafe()
{
    QFETCH(QString, url);
    const Ran ran =
        m_cli->bare({u"--json"_s, u"--stripe-url"_s, url, u"keys"_s, u"test"_s, u"stripe"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"Validation"_s);
    QVERIFY(!ran.out.contains("hunter2"));
}

void CliKeysTest::remembersTheAddress()
{
    HF_NEEDS_PEER;
    const auto guard = handedIn(deskKey);
    m_peer->allow(QString::fromLatin1(deskKey), deskRights);
    QCOMPARE(m_cli->run({u"db"_s, u"init"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"--stripe-url"_s, m_peer->url(), u"db"_s, u"use"_s}).exitCode, 0);
    m_peer->forgetRequests();
    QCOMPARE(m_cli->bare(words(u"keys test stripe"_s)).exitCode, 0);
    QVERIFY(!m_peer->requests().isEmpty());
    // It goes when Stripe itself is named, and not when nothing is.
    const QString settings = m_cli->path(u"config/Holdfast/Holdfast.conf"_s);
    const auto isRemembered = [&] {
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("127.0.0.1");
    };
    QCOMPARE(m_cli->run({u"db"_s, u"use"_s}).exitCode, 0);
    QVERIFY(isRemembered());
    QCOMPARE(
        m_cli->run({u"--stripe-url"_s, u"https://api.stripe.com"_s, u"db"_s, u"use"_s}).exitCode,
        0);
    QVERIFY(!isRemembered());
}

void CliKeysTest::worksOnWhenTheRememberedAddressIsBad()
{
    const auto guard = handedIn(deskKey);
    QDir(m_cli->folder()).mkpath(u"config/Holdfast"_s);
    const QString settings =
        m_cli->file(u"config/Holdfast/Holdfast.conf"_s, "[stripe]\nurl=http://example.com\n");
    const auto clean = qScopeGuard([&] { QFile::remove(settings); });
    const Ran ran = m_cli->bare(words(u"--json keys test stripe"_s));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.text().contains(u"https"_s), ran.out.constData());
    QCOMPARE(m_cli->run({u"db"_s, u"init"_s}).exitCode, 0);
}

void CliKeysTest::keepsTheKeyOutOfSight()
{
    if (!QFile::exists(u"/proc/self/environ"_s))
        QSKIP("This system does not show a program's environment to others.");
    const auto guard = handedIn(deskKey);
    QProcess waiting; // for its line
    waiting.start(QStringLiteral(HOLDFAST_CLI), words(u"keys set stripe"_s));
    QVERIFY(waiting.waitForStarted());
    const auto shown = [&](const char *what) {
        QFile file(u"/proc/%1/%2"_s.arg(waiting.processId()).arg(QLatin1String(what)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(shown("environ").contains("STRIPE_API_KEY=xxxx"));
    QVERIFY(!shown("environ").contains(secretPart));
    QVERIFY(shown("cmdline").contains("stripe"));
    QVERIFY(!shown("cmdline").contains(secretPart));
    waiting.write("nonsense\n");
    QVERIFY(waiting.waitForFinished());
    QCOMPARE(waiting.exitCode(), 3);
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "tst_clikeys.moc"
