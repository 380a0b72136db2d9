// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "stripekeydialog.h"
#include "stripepeer.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

const QString deskKey = u"rk_test_51HoldfastDialog7777"_s;
const QStringList deskRights{u"POST /v1/checkout/sessions"_s,
    u"POST /v1/checkout/sessions/{session}/expire"_s, u"GET /v1/checkout/sessions"_s,
    u"GET /v1/checkout/sessions/{session}"_s, u"GET /v1/events"_s};

} // namespace

class TestStripeKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithoutAKey();
    void storesTestsAndRemovesAKey();
    void showsWhatIsMissing();
    void refusesWhatIsNoKey();
    void offersThisRunWithoutAKeychain_data();
    void offersThisRunWithoutAKeychain();
    void saysThatTheEnvironmentWins();
    void saysThatStripeCannotBeReached();
    void mayBeClosedWhileItAsks();
    void isUsedByKeyboardAlone();

private:
    void open(std::optional<QString> handedIn = {});
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void type(const QString &key) { find<QLineEdit>("stripeKeyEdit")->setText(key); }
    void click(const char *name) { find<QPushButton>(name)->click(); }
    bool showsKey() const;

    std::unique_ptr<StripePeer> m_peer;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<StripeKeys> m_keys;
    std::unique_ptr<StripeKeyDialog> m_dialog;
    QString m_url;
};

void TestStripeKeyDialog::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
}

void TestStripeKeyDialog::init()
{
    m_peer->reset();
    m_peer->allow(deskKey, deskRights);
    m_url = m_peer->url();
    m_keychain = std::make_unique<FakeKeychain>();
}

void TestStripeKeyDialog::cleanup()
{
    m_dialog.reset();
    m_keys.reset();
}

void TestStripeKeyDialog::open(std::optional<QString> handedIn)
{
    const auto connectTo = [this](
                               const StripeKey &key) -> Result<std::unique_ptr<PaymentProvider>> {
        return makeStripe(key, StripeEndpoint::parse(m_url).value());
    };
    m_keys = std::make_unique<StripeKeys>(m_keychain.get(), connectTo, std::move(handedIn));
    m_dialog = std::make_unique<StripeKeyDialog>(m_keys.get(), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY(!text("stripeKeyState").isEmpty());
}

/// Whether more of the key than its end can be seen anywhere.
bool TestStripeKeyDialog::showsKey() const
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    return find<QLineEdit>("stripeKeyEdit")->displayText().contains(u"Dialog"_s)
           || std::any_of(labels.cbegin(), labels.cend(),
               [](const QLabel *label) { return label->text().contains(u"Dialog"_s); });
}

void TestStripeKeyDialog::startsWithoutAKey()
{
    open();
    QVERIFY2(
        text("stripeKeyState").contains(u"no Stripe key"_s), qPrintable(text("stripeKeyState")));
    QVERIFY(!find<QPushButton>("saveKeyButton")->isEnabled());
    QVERIFY(!find<QPushButton>("testKeyButton")->isEnabled());
    QVERIFY(!find<QPushButton>("removeKeyButton")->isEnabled());
    QVERIFY(!find<QCheckBox>("thisRunBox")->isVisible());
    QCOMPARE(text("standing0"), u"Not tried"_s);
}

void TestStripeKeyDialog::storesTestsAndRemovesAKey()
{
    open();
    type(deskKey);
    QVERIFY(!showsKey());
    click("saveKeyButton");
    QTRY_COMPARE(text("standing0"), u"Granted"_s);
    QCOMPARE(text("standing2"), u"Granted"_s);
    QCOMPARE(text("standing3"), u"Not granted"_s);
    QVERIFY2(text("stripeKeyMessage").contains(u"nothing"_s), qPrintable(text("stripeKeyMessage")));
    QVERIFY2(text("stripeKeyState").contains(u"7777"_s), qPrintable(text("stripeKeyState")));
    QCOMPARE(find<QLineEdit>("stripeKeyEdit")->text(), QString());
    QVERIFY(!showsKey());

    click("removeKeyButton");
    QTRY_VERIFY(text("stripeKeyState").contains(u"no Stripe key"_s));
    QTRY_COMPARE(text("standing0"), u"Not tried"_s);
    QVERIFY(!find<QPushButton>("removeKeyButton")->isEnabled());
}

void TestStripeKeyDialog::showsWhatIsMissing()
{
    m_peer->allow(deskKey, {deskRights.first()});
    open(deskKey);
    click("testKeyButton");
    QTRY_COMPARE(text("standing2"), u"Missing"_s);
    QCOMPARE(text("standing0"), u"Missing"_s);
    QVERIFY2(text("stripeKeyMessage").contains(u"missing"_s), qPrintable(text("stripeKeyMessage")));
}

void TestStripeKeyDialog::refusesWhatIsNoKey()
{
    open();
    type(u"pk_test_51HoldfastDialog7777"_s);
    click("saveKeyButton");
    QTRY_VERIFY2(
        text("stripeKeyMessage").contains(u"publishable"_s), qPrintable(text("stripeKeyMessage")));
    QVERIFY(!showsKey());
    QCOMPARE(m_keychain->names, QStringList());
    QVERIFY(find<QPushButton>("saveKeyButton")->isEnabled());
}

void TestStripeKeyDialog::offersThisRunWithoutAKeychain_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("word");
    QTest::newRow("no service") << false << u"no keychain service"_s;
    QTest::newRow("locked") << true << u"locked"_s;
}

void TestStripeKeyDialog::offersThisRunWithoutAKeychain()
{
    QFETCH(bool, locked);
    QFETCH(QString, word);
    m_keychain->fault = locked ? SecretFault::Locked : SecretFault::NoService;
    open();
    QVERIFY2(text("stripeKeyState").contains(word), qPrintable(text("stripeKeyState")));
    QTRY_VERIFY(find<QCheckBox>("thisRunBox")->isVisible());
    type(deskKey);
    click("saveKeyButton");
    QTRY_VERIFY2(text("stripeKeyMessage").contains(word), qPrintable(text("stripeKeyMessage")));
    QCOMPARE(find<QLineEdit>("stripeKeyEdit")->text(), deskKey); // not to be typed again

    find<QCheckBox>("thisRunBox")->click();
    click("saveKeyButton");
    QTRY_COMPARE(text("standing0"), u"Granted"_s);
    QVERIFY2(
        text("stripeKeyState").contains(u"this run only"_s), qPrintable(text("stripeKeyState")));
    QVERIFY(!showsKey());
}

void TestStripeKeyDialog::saysThatTheEnvironmentWins()
{
    open(deskKey);
    QVERIFY2(
        text("stripeKeyState").contains(u"STRIPE_API_KEY"_s), qPrintable(text("stripeKeyState")));
    QVERIFY(find<QPushButton>("testKeyButton")->isEnabled());
    QVERIFY(!showsKey());
}

void TestStripeKeyDialog::saysThatStripeCannotBeReached()
{
    m_url = u"http://127.0.0.1:1"_s;
    open(deskKey);
    click("testKeyButton");
    QVERIFY(!find<QPushButton>("testKeyButton")->isEnabled());
    QTRY_VERIFY2(text("stripeKeyMessage").contains(u"cannot be reached"_s),
        qPrintable(text("stripeKeyMessage")));
    QVERIFY(find<QPushButton>("testKeyButton")->isEnabled());
}

void TestStripeKeyDialog::mayBeClosedWhileItAsks()
{
    m_peer->inject(u"GET /v1/events"_s, u"held"_s);
    open(deskKey);
    click("testKeyButton");
    QTRY_COMPARE(m_peer->count(u"GET /v1/events"_s), 1);
    m_dialog.reset();
    m_keys.reset();
    m_peer->release();
    QTRY_COMPARE(m_peer->count(u"POST /v1/refunds"_s), 1); // the last question
}

void TestStripeKeyDialog::isUsedByKeyboardAlone()
{
    open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("stripeKeyEdit"));
    QTest::keyClicks(m_dialog->focusWidget(), deskKey);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(text("standing0"), u"Granted"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestStripeKeyDialog)
#include "tst_stripekeydialog.moc"
