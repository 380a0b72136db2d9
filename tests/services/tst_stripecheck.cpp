// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerdesk.h"
#include "secrets.h"
#include "stripekeys.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Standing = StripePermission::Standing;
Q_DECLARE_METATYPE(holdfast::StripePermission::Standing)

namespace {

const QString restricted = u"rk_test_51HoldfastDesk7777"_s;
const QString createOne = u"POST /v1/checkout/sessions"_s;
const QString expireOne = u"POST /v1/checkout/sessions/{session}/expire"_s;
const QString listAll = u"GET /v1/checkout/sessions"_s;
const QString readOne = u"GET /v1/checkout/sessions/{session}"_s;
const QString events = u"GET /v1/events"_s;
const QString refund = u"POST /v1/refunds"_s;

} // namespace

class TestStripeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhatARestrictedKeyMayDo_data();
    void findsWhatARestrictedKeyMayDo();
    void needsRefundsOnlyWhereTheyAreGiven();
    void readsAPaymentWhereThereIsOne_data();
    void readsAPaymentWhereThereIsOne();
    void changesNothing();
    void saysThatAKeyIsNotKnown();
    void saysThatStripeCannotBeAsked_data();
    void saysThatStripeCannotBeAsked();

private:
    Result<StripeKeyReport> report(const QString &key, bool givesRefunds = false);
    void makePayment();

    std::unique_ptr<StripePeer> m_peer;
};

void TestStripeCheck::initTestCase()
{
    if (const QString reason = StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_peer = std::make_unique<StripePeer>();
}

void TestStripeCheck::init()
{
    m_peer->reset();
}

Result<StripeKeyReport> TestStripeCheck::report(const QString &key, bool givesRefunds)
{
    FakeKeychain secrets;
    StripeKeys keys(
        &secrets,
        [this](const StripeKey &inUse) -> Result<std::unique_ptr<PaymentProvider>> {
            return makeStripe(inUse, StripeEndpoint::parse(m_peer->url()).value());
        },
        key);
    return outcomeOf(keys.test(givesRefunds));
}

void TestStripeCheck::makePayment()
{
    StripeGateway gateway(configFor(m_peer->url()));
    m_peer->pay(openSession(gateway, smallOrder()).id);
}

void TestStripeCheck::findsWhatARestrictedKeyMayDo_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QVector<Standing>>("standings"); // sessions, payments, events, refunds
    QTest::addColumn<bool>("suffices");
    const auto row = [](const char *name, const QStringList &allowed,
                         const QVector<Standing> &standings, bool suffices) {
        QTest::newRow(name) << allowed << standings << suffices;
    };
    constexpr auto granted = Standing::Granted;
    constexpr auto missing = Standing::Missing;
    constexpr auto untried = Standing::Untried;
    row("everything", {createOne, expireOne, listAll, readOne, events, refund},
        {granted, granted, granted, granted}, true);
    row("no refunds", {createOne, expireOne, listAll, readOne, events},
        {granted, granted, granted, missing}, true);
    row("no events", {createOne, expireOne, listAll, readOne}, {granted, granted, missing, missing},
        false);
    row("sessions only to read", {listAll, readOne, events}, {missing, granted, granted, missing},
        false);
    row("no payments", {createOne, expireOne, listAll, events, refund},
        {granted, missing, granted, granted}, false);
    row("no sessions at all", {events, refund}, {missing, untried, granted, granted}, false);
    row("nothing", {}, {missing, untried, missing, missing}, false);
}

void TestStripeCheck::findsWhatARestrictedKeyMayDo()
{
    QFETCH(QStringList, allowed);
    QFETCH(QVector<Standing>, standings);
    QFETCH(bool, suffices);
    makePayment();
    m_peer->allow(restricted, allowed);
    const auto found = report(restricted);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
    QVector<Standing> had;
    for (const StripePermission &permission : found->permissions) {
        had.append(permission.standing);
        QVERIFY(!permission.name.isEmpty() && !permission.purpose.isEmpty());
    }
    QCOMPARE(had, standings);
    QCOMPARE(found->suffices(), suffices);
    QCOMPARE(found->inUse.key.lastFour(), u"7777"_s);
    QVERIFY(!found->inUse.key.isLive());
    QVERIFY(found->inUse.key.isRestricted());
    QCOMPARE(m_peer->violations(), QStringList());
}

void TestStripeCheck::needsRefundsOnlyWhereTheyAreGiven()
{
    m_peer->allow(restricted, {createOne, expireOne, listAll, readOne, events});
    QVERIFY(report(restricted, false).value().suffices());
    QVERIFY(!report(restricted, true).value().suffices());
    m_peer->allow(restricted, {createOne, expireOne, listAll, readOne, events, refund});
    QVERIFY(report(restricted, true).value().suffices());
}

void TestStripeCheck::readsAPaymentWhereThereIsOne_data()
{
    QTest::addColumn<bool>("session");
    QTest::addColumn<bool>("payment");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("a new account") << false << false << Standing::Untried;
    QTest::newRow("a session that nobody paid") << true << false << Standing::Untried;
    QTest::newRow("a paid session") << true << true << Standing::Granted;
}

void TestStripeCheck::readsAPaymentWhereThereIsOne()
{
    QFETCH(bool, session);
    QFETCH(bool, payment);
    QFETCH(Standing, standing);
    if (payment) {
        makePayment();
    }
    if (session) {
        StripeGateway gateway(configFor(m_peer->url()));
        openSession(gateway, smallOrder());
    }
    const auto found = report(testKey).value();
    QCOMPARE(found.permissions[1].standing, standing);
    QVERIFY2(found.suffices(), "what could not be tried is not missing");
}

void TestStripeCheck::changesNothing()
{
    makePayment();
    const auto state = [this] {
        return QJsonArray{m_peer->objects(u"checkout.session"_s),
            m_peer->objects(u"payment_intent"_s), m_peer->objects(u"charge"_s),
            m_peer->objects(u"refund"_s), m_peer->objects(u"event"_s)};
    };
    const QJsonArray before = state();
    QVERIFY(!before.at(0).toArray().isEmpty());
    QVERIFY(report(testKey, true).value().suffices());
    QCOMPARE(state(), before);
}

void TestStripeCheck::saysThatAKeyIsNotKnown()
{
    const auto found = report(u"rk_live_51HoldfastStranger8888"_s);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::Forbidden);
    QVERIFY2(found.error().text.contains(u"8888"_s), qPrintable(found.error().text));
    QVERIFY(!found.error().text.contains(u"Stranger"_s));
}

void TestStripeCheck::saysThatStripeCannotBeAsked_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    for (const QString &on : {events, listAll, readOne, expireOne, refund}) {
        QTest::addRow("no answer to %s", qPrintable(on)) << on << u"drop"_s << ErrorKind::Offline;
        QTest::addRow("busy at %s", qPrintable(on)) << on << u"429"_s << ErrorKind::Busy;
    }
    for (const QString &on : {events, listAll, readOne})
        QTest::addRow("a web page for %s", qPrintable(on)) << on << u"html"_s << ErrorKind::Offline;
}

void TestStripeCheck::saysThatStripeCannotBeAsked()
{
    QFETCH(QString, on);
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    makePayment();
    m_peer->inject(on, fault, {{u"times"_s, 10}});
    const auto found = report(testKey);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestStripeCheck)
#include "tst_stripecheck.moc"
