// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "stripekeys.h"

#include <QSignalSpy>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<holdfast::SecretFault>)

namespace {

const QString environmentKey = u"rk_live_51HoldfastEnvironment1111"_s;
const QString keychainKey = u"rk_test_51HoldfastKeychain2222"_s;
const QString runKey = u"sk_test_51HoldfastThisRun3333"_s;

Result<std::unique_ptr<PaymentProvider>> nowhere(const StripeKey &)
{
    return Error{ErrorKind::Offline, u"not in this test"_s};
}

} // namespace

class TestStripeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesTheFirstKeyThereIs_data();
    void usesTheFirstKeyThereIs();
    void asksTheKeychainOnlyWhenItMust();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void tellsAbsentLockedAndNoServiceApart_data();
    void tellsAbsentLockedAndNoServiceApart();
    void keepsAKeyForThisRunWithoutAKeychain();
    void aStoredKeyTakesThePlaceOfThisRuns();
    void removesEveryKeyOfItsOwn();
    void isCalledTheSameForEveryDatabase();
    void testsNothingWithoutAKey();
    void saysWhenAnotherKeyMayBeInUse();
    void takesTheKeyOutOfTheEnvironment();
    void survivesItsOwnEndWhileTheKeychainThinks();
};

void TestStripeKeys::usesTheFirstKeyThereIs_data()
{
    QTest::addColumn<bool>("environment");
    QTest::addColumn<bool>("thisRun");
    QTest::addColumn<bool>("keychain");
    QTest::addColumn<QString>("lastFour"); // empty: none
    QTest::addColumn<StripeKeySource>("source");
    using Source = StripeKeySource;
    QTest::newRow("all three") << true << true << true << u"1111"_s << Source::Environment;
    QTest::newRow("environment, keychain")
        << true << false << true << u"1111"_s << Source::Environment;
    QTest::newRow("this run, keychain") << false << true << true << u"3333"_s << Source::ThisRun;
    QTest::newRow("keychain") << false << false << true << u"2222"_s << Source::Keychain;
    QTest::newRow("none") << false << false << false << QString() << Source::Keychain;
}

void TestStripeKeys::usesTheFirstKeyThereIs()
{
    QFETCH(bool, environment);
    QFETCH(bool, thisRun);
    QFETCH(bool, keychain);
    QFETCH(QString, lastFour);
    QFETCH(StripeKeySource, source);
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere, environment ? std::optional(environmentKey) : std::nullopt);
    if (keychain)
        QVERIFY(outcomeOf(keys.store(keychainKey)).has_value());
    if (thisRun)
        QVERIFY(keys.keepForThisRun(runKey).has_value());
    const auto found = outcomeOf(keys.inUse());
    QVERIFY(found.has_value());
    QCOMPARE(found->has_value(), !lastFour.isEmpty());
    QCOMPARE(keys.isHandedIn(), environment);
    if (!*found)
        return;
    QCOMPARE((*found)->key.lastFour(), lastFour);
    QCOMPARE((*found)->source, source);
    QCOMPARE((*found)->key.isLive(), environment);
    QCOMPARE((*found)->key.isRestricted(), lastFour != u"3333"_s);
}

void TestStripeKeys::asksTheKeychainOnlyWhenItMust()
{
    FakeKeychain secrets;
    secrets.fault = SecretFault::Locked;
    StripeKeys handedIn(&secrets, nowhere, environmentKey);
    QVERIFY(outcomeOf(handedIn.inUse()).has_value());
    StripeKeys thisRun(&secrets, nowhere);
    QVERIFY(thisRun.keepForThisRun(runKey).has_value());
    QVERIFY(outcomeOf(thisRun.inUse()).has_value());
    QCOMPARE(secrets.reads, 0);
}

void TestStripeKeys::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("a publishable key") << u"pk_live_51HoldfastPublic4444"_s;
    QTest::newRow("a webhook's secret") << u"whsec_51HoldfastHook5555"_s;
    QTest::newRow("half a key") << u"rk_test_51"_s;
    QTest::newRow("a key with a line feed in it") << u"rk_test_51Holdfast\nBroken6666"_s;
    QTest::newRow("another word") << u"hunter2 hunter2 hunter2"_s;
}

void TestStripeKeys::refusesWhatIsNoKey()
{
    QFETCH(QString, text);
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    for (const auto &refused : {outcomeOf(keys.store(text)), keys.keepForThisRun(text)}) {
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Validation);
        QVERIFY(text.trimmed().isEmpty() || !refused.error().text.contains(text.right(6)));
    }
    QCOMPARE(secrets.names, QStringList());

    // The same from where nobody has looked at it yet: an error, not "no key".
    if (text.isEmpty())
        return;
    StripeKeys handedIn(&secrets, nowhere, text);
    const auto fromOutside = outcomeOf(handedIn.inUse());
    QVERIFY(!fromOutside.has_value());
    QVERIFY(fromOutside.error().text.contains(u"STRIPE_API_KEY"_s));
    QVERIFY(outcomeOf(secrets.kept.write(u"stripe"_s, text)).has_value());
    const auto fromKeychain = outcomeOf(keys.inUse());
    QVERIFY(!fromKeychain.has_value());
    QCOMPARE(fromKeychain.error().kind, ErrorKind::Validation);
}

void TestStripeKeys::tellsAbsentLockedAndNoServiceApart_data()
{
    QTest::addColumn<std::optional<SecretFault>>("fault");
    QTest::newRow("absent") << std::optional<SecretFault>();
    QTest::newRow("locked") << std::optional(SecretFault::Locked);
    QTest::newRow("no service") << std::optional(SecretFault::NoService);
    QTest::newRow("failed") << std::optional(SecretFault::Failed);
}

void TestStripeKeys::tellsAbsentLockedAndNoServiceApart()
{
    QFETCH(std::optional<SecretFault>, fault);
    FakeKeychain secrets;
    secrets.fault = fault;
    StripeKeys keys(&secrets, nowhere);
    const auto found = outcomeOf(keys.inUse());
    QCOMPARE(found.has_value(), !fault.has_value());
    if (!fault) {
        QVERIFY(!found->has_value());
        return;
    }
    for (const Error &error : {found.error(), outcomeOf(keys.store(keychainKey)).error(),
             outcomeOf(keys.remove()).error()}) {
        QCOMPARE(secretFaultOf(error), fault);
        QCOMPARE(error.kind, ErrorKind::Offline);
        QVERIFY(error.text.endsWith(u'.'));
    }
}

void TestStripeKeys::keepsAKeyForThisRunWithoutAKeychain()
{
    FakeKeychain secrets;
    secrets.fault = SecretFault::NoService;
    {
        StripeKeys keys(&secrets, nowhere);
        QVERIFY(keys.keepForThisRun(u" "_s + runKey + u'\n').has_value());
        QCOMPARE(outcomeOf(keys.inUse()).value()->source, StripeKeySource::ThisRun);
        QVERIFY2(outcomeOf(keys.remove()).has_value(), "there was no other place to look");
        QVERIFY(!outcomeOf(keys.remove()).has_value());
        QVERIFY(keys.keepForThisRun(runKey).has_value());
    }
    StripeKeys nextRun(&secrets, nowhere);
    QVERIFY(!outcomeOf(nextRun.inUse()).has_value());
}

void TestStripeKeys::aStoredKeyTakesThePlaceOfThisRuns()
{
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    QVERIFY(keys.keepForThisRun(runKey).has_value());
    secrets.fault = SecretFault::Locked;
    QVERIFY(!outcomeOf(keys.store(keychainKey)).has_value());
    QCOMPARE(outcomeOf(keys.inUse()).value()->key.lastFour(), u"3333"_s);
    secrets.fault.reset();
    QVERIFY(outcomeOf(keys.store(keychainKey)).has_value());
    QCOMPARE(outcomeOf(keys.inUse()).value()->key.lastFour(), u"2222"_s);
}

void TestStripeKeys::removesEveryKeyOfItsOwn()
{
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    QVERIFY(outcomeOf(keys.store(keychainKey)).has_value());
    QVERIFY(keys.keepForThisRun(runKey).has_value());
    QVERIFY(outcomeOf(keys.remove()).has_value());
    QVERIFY(!outcomeOf(keys.inUse()).value().has_value());
    QVERIFY2(outcomeOf(keys.remove()).has_value(), "removing nothing is no error");
}

void TestStripeKeys::isCalledTheSameForEveryDatabase()
{
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    QVERIFY(outcomeOf(keys.store(keychainKey)).has_value());
    QCOMPARE(secrets.names, QStringList{u"stripe"_s});
}

void TestStripeKeys::testsNothingWithoutAKey()
{
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    const auto none = outcomeOf(keys.test(false));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    secrets.fault = SecretFault::Locked;
    const auto locked = outcomeOf(keys.test(false));
    QCOMPARE(secretFaultOf(locked.error()), std::optional(SecretFault::Locked));
    QVERIFY(keys.keepForThisRun(runKey).has_value());
    const auto badAddress = outcomeOf(keys.test(false));
    QCOMPARE(badAddress.error().text, u"not in this test"_s);
}

void TestStripeKeys::saysWhenAnotherKeyMayBeInUse()
{
    FakeKeychain secrets;
    StripeKeys keys(&secrets, nowhere);
    QSignalSpy changed(&keys, &StripeKeys::changed);
    QVERIFY(outcomeOf(keys.store(keychainKey)).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(keys.keepForThisRun(runKey).has_value());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!outcomeOf(keys.store(u"nonsense"_s)).has_value());
    QCOMPARE(changed.size(), 2);
    QVERIFY(outcomeOf(keys.remove()).has_value());
    QVERIFY(changed.size() > 2);
}

void TestStripeKeys::takesTheKeyOutOfTheEnvironment()
{
    qputenv("STRIPE_API_KEY", environmentKey.toLatin1());
    QCOMPARE(takeStripeKeyFromEnvironment(), std::optional(environmentKey));
    QVERIFY(!qEnvironmentVariableIsSet("STRIPE_API_KEY"));
    QCOMPARE(takeStripeKeyFromEnvironment(), std::nullopt);
    qputenv("STRIPE_API_KEY", " ");
    QCOMPARE(takeStripeKeyFromEnvironment(), std::nullopt);
}

/// A keychain that answers when it is told to.
class SlowKeychain final : public SecretStore
{
public:
    QFuture<Result<std::optional<QString>>> read(const QString &) override { return {}; }
    QFuture<Result<void>> write(const QString &, const QString &) override
    {
        promise.start();
        return promise.future();
    }
    QFuture<Result<void>> remove(const QString &) override { return promise.future(); }

    QPromise<Result<void>> promise;
};

void TestStripeKeys::survivesItsOwnEndWhileTheKeychainThinks()
{
    SlowKeychain secrets;
    QFuture<Result<StripeKey>> stored;
    {
        StripeKeys keys(&secrets, nowhere);
        stored = keys.store(keychainKey);
    }
    secrets.promise.addResult(Result<void>());
    secrets.promise.finish();
    QVERIFY(outcomeOf(stored).has_value());
}

QTEST_GUILESS_MAIN(TestStripeKeys)
#include "tst_stripekeys.moc"
