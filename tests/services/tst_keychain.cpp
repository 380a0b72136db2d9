// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatesession.h"
#include "secrets.h"
#include "secretservice.h"
#include "stripepeer.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(holdfast::SecretFault)

namespace {

const QString firstKey = u"sk_test_51HoldfastRoundTrip1111"_s;
const QString secondKey = u"rk_test_51HoldfastRoundTrip2222"_s;

} // namespace

/// The real system keychain, behind the program's own Keychain and its command line.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tellsThatThereIsNoService();
    void keepsReadsOverwritesAndRemoves();
    void keepsWhatItHasOverARestart();
    void tellsALockedKeychainFromAnAbsentSecret();
    void commandLineTellsThatThereIsNoService_data();
    void commandLineTellsThatThereIsNoService();
    void commandLineStoresTestsAndRemoves();
    void commandLineTellsThatTheKeychainIsLocked();
    void leavesNoSecretBehind();

private:
    struct Ran
    {
        int exitCode = -1;
        QString out = {};
        QString err = {};
    };
    Ran cli(const QStringList &arguments, const QString &input = {},
        const QHash<QString, QString> &environment = {});
    std::optional<QString> kept() const;

    SecretService m_service;
    QString m_said; ///< by every run of the command line
};

void TestKeychain::initTestCase()
{
    for (const QString &reason : {PrivateSession::missing(), SecretService::missing()}) {
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }
}

void TestKeychain::cleanup()
{
    if (!PrivateSession::isHere())
        return;
    m_service.start();
    QVERIFY(outcomeOf(Keychain().remove(u"stripe"_s)).has_value());
    QVERIFY(outcomeOf(Keychain().remove(u"other"_s)).has_value());
}

TestKeychain::Ran TestKeychain::cli(
    const QStringList &arguments, const QString &input, const QHash<QString, QString> &environment)
{
    auto all = QProcessEnvironment::systemEnvironment();
    for (auto one = environment.cbegin(); one != environment.cend(); ++one)
        all.insert(one.key(), one.value());
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(HOLDFAST_CLI), arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    Ran ran;
    // The event loop runs meanwhile: the secret service may be waiting for this process.
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)
        && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    m_said += ran.out + ran.err;
    return ran;
}

std::optional<QString> TestKeychain::kept() const
{
    const auto secret = outcomeOf(Keychain().read(u"stripe"_s));
    if (!secret)
        qFatal("%s", qPrintable(QString::fromUtf8(QJsonDocument(secret.error().detail).toJson())));
    return *secret;
}

void TestKeychain::tellsThatThereIsNoService()
{
    m_service.stop();
    Keychain keychain;
    const auto read = outcomeOf(keychain.read(u"stripe"_s));
    QVERIFY(!read.has_value());
    QCOMPARE(secretFaultOf(read.error()), std::optional(SecretFault::NoService));
    const auto written = outcomeOf(keychain.write(u"stripe"_s, firstKey));
    QVERIFY(!written.has_value());
    QCOMPARE(secretFaultOf(written.error()), std::optional(SecretFault::NoService));
    const auto removed = outcomeOf(keychain.remove(u"stripe"_s));
    QVERIFY(!removed.has_value());
    QCOMPARE(secretFaultOf(removed.error()), std::optional(SecretFault::NoService));
}

void TestKeychain::keepsReadsOverwritesAndRemoves()
{
    m_service.start();
    Keychain keychain;
    QCOMPARE(outcomeOf(keychain.read(u"other"_s)).value(), std::nullopt);
    for (const QString &secret : {firstKey, secondKey, u"pässwörd 鍵 \"quoted\" 'it' %1\\"_s}) {
        QVERIFY(outcomeOf(keychain.write(u"other"_s, secret)).has_value());
        QCOMPARE(outcomeOf(keychain.read(u"other"_s)).value(), std::optional(secret));
        QCOMPARE(kept(), std::nullopt); // another name, another secret
    }
    QVERIFY(outcomeOf(keychain.remove(u"other"_s)).has_value());
    QCOMPARE(outcomeOf(keychain.read(u"other"_s)).value(), std::nullopt);
    QVERIFY2(outcomeOf(keychain.remove(u"other"_s)).has_value(), "there was nothing to remove");
}

void TestKeychain::keepsWhatItHasOverARestart()
{
    m_service.start();
    QVERIFY(outcomeOf(Keychain().write(u"stripe"_s, firstKey)).has_value());
    m_service.stop();
    m_service.start();
    QCOMPARE(kept(), std::optional(firstKey));
}

void TestKeychain::tellsALockedKeychainFromAnAbsentSecret()
{
    m_service.start();
    Keychain keychain;
    QVERIFY(outcomeOf(keychain.write(u"stripe"_s, firstKey)).has_value());
    m_service.lock();
    for (const QString &name : {u"stripe"_s, u"other"_s}) {
        const auto read = outcomeOf(keychain.read(name));
        QVERIFY2(!read.has_value(), qPrintable(name));
        QCOMPARE(secretFaultOf(read.error()), std::optional(SecretFault::Locked));
        const auto written = outcomeOf(keychain.write(name, secondKey));
        QVERIFY2(!written.has_value(), qPrintable(name));
        QCOMPARE(secretFaultOf(written.error()), std::optional(SecretFault::Locked));
        const auto removed = outcomeOf(keychain.remove(name));
        QVERIFY2(!removed.has_value(), qPrintable(name));
        QCOMPARE(secretFaultOf(removed.error()), std::optional(SecretFault::Locked));
    }
    m_service.start();
    QCOMPARE(kept(), std::optional(firstKey));
    QCOMPARE(outcomeOf(keychain.read(u"other"_s)).value(), std::nullopt);
}

void TestKeychain::commandLineTellsThatThereIsNoService_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("a session without a service") << QString();
    QTest::newRow("no session") << u"unix:path=/nonexistent"_s;
}

void TestKeychain::commandLineTellsThatThereIsNoService()
{
    QFETCH(QString, bus);
    m_service.stop();
    QHash<QString, QString> environment;
    if (!bus.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    for (const char *verb : {"set", "test"}) {
        const Ran ran =
            cli({u"keys"_s, QLatin1String(verb), u"stripe"_s}, firstKey + u'\n', environment);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"no keychain service"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"STRIPE_API_KEY"_s), qPrintable(ran.err));
    }
}

void TestKeychain::commandLineStoresTestsAndRemoves()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    StripePeer peer;
    m_service.start();
    const QStringList test{
        u"--stripe-url"_s, peer.url(), u"keys"_s, u"test"_s, u"stripe"_s, u"--verbose"_s};
    QCOMPARE(cli(test).exitCode, 3);

    const Ran set = cli({u"keys"_s, u"set"_s, u"stripe"_s, u"--verbose"_s}, firstKey + u'\n');
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    QVERIFY2(set.out.contains(u"1111"_s), qPrintable(set.out));
    QCOMPARE(kept(), std::optional(firstKey));
    const Ran tested = cli(test);
    QVERIFY2(tested.exitCode == 0, qPrintable(tested.err));
    QVERIFY2(tested.out.contains(u"Checkout Sessions: write"_s), qPrintable(tested.out));

    // A restricted key takes its place; it may not do anything yet.
    QCOMPARE(cli({u"keys"_s, u"set"_s, u"stripe"_s}, secondKey + u'\n').exitCode, 0);
    QCOMPARE(kept(), std::optional(secondKey));
    const Ran refused = cli(test);
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.out.contains(u"missing"_s), qPrintable(refused.out));
    QVERIFY2(refused.out.contains(u"2222"_s), qPrintable(refused.out));

    QCOMPARE(cli({u"keys"_s, u"remove"_s, u"stripe"_s}).exitCode, 0);
    QCOMPARE(kept(), std::nullopt);
    QCOMPARE(cli(test).exitCode, 3);
}

void TestKeychain::commandLineTellsThatTheKeychainIsLocked()
{
    m_service.start();
    QCOMPARE(cli({u"keys"_s, u"set"_s, u"stripe"_s}, firstKey + u'\n').exitCode, 0);
    m_service.lock();
    for (const char *verb : {"set", "test", "remove"}) {
        const Ran ran = cli({u"keys"_s, QLatin1String(verb), u"stripe"_s}, secondKey + u'\n');
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"locked"_s), qPrintable(ran.err));
    }
    m_service.start();
    QCOMPARE(kept(), std::optional(firstKey));
}

void TestKeychain::leavesNoSecretBehind()
{
    m_service.start();
    QCOMPARE(cli({u"keys"_s, u"set"_s, u"stripe"_s}, firstKey + u'\n').exitCode, 0);
    int files = 0;
    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &key : {firstKey, secondKey})
            QVERIFY2(!bytes.contains(key.mid(8, 12).toLatin1()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files > 1, "the keyring itself is a file");
    for (const QString &key : {firstKey, secondKey})
        QVERIFY(!m_said.contains(key.mid(8, 12)));
    QVERIFY(!m_said.isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!PrivateSession::isHere() && PrivateSession::missing().isEmpty())
        return PrivateSession::runInside();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
