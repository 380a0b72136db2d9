// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"
#include "stripegateway.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;

const QString create = u"POST /v1/refunds"_s;
const QString events = u"GET /v1/events"_s;

} // namespace

/// A refund by Stripe that does not go the usual way.
class TestRefundTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void somethingElseIsStored_data();
    void somethingElseIsStored();
    void itCannotBeAskedFor_data() { addEngines(); }
    void itCannotBeAskedFor();
    void whatFailedIsNotListedYet_data() { addEngines(); }
    void whatFailedIsNotListedYet();
    void refusedForAnotherReason_data();
    void refusedForAnotherReason();
    void whatWasSaidPasses_data() { addEngines(); }
    void whatWasSaidPasses();
    void anOldOneIsSeldomRead();
    void eventsAreAskedForOnceAnHour_data() { addEngines(); }
    void eventsAreAskedForOnceAnHour();
    void aKeyThatMayNotReadEvents_data() { addEngines(); }
    void aKeyThatMayNotReadEvents();
    void manyHaveFailed();

private:
    /// Gives money back at Stripe as a person does in its Dashboard; its name there.
    QString giveBackElsewhere(const QString &payment, qint64 minor);
    static RefundWish wishFor(qint64 minor)
    {
        RefundWish wish;
        wish.amountMinor = minor;
        return wish;
    }

    std::shared_ptr<StripePeer> m_peer;
};

QString TestRefundTrouble::giveBackElsewhere(const QString &payment, qint64 minor)
{
    StripeGateway dashboard({StripeKey::parse(PayScene::usualKey()).value(),
        StripeEndpoint::parse(m_peer->url()).value(), 10s});
    const QString body = u"payment_intent=%1&amount=%2"_s.arg(payment).arg(minor);
    const auto answer = dashboard.createRefund(
        {u"/v1/refunds"_s, newId().toString(QUuid::WithoutBraces), body.toUtf8()});
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, patienceMs)
        || !answer.result().isDone())
        qFatal("Stripe's stand-in gives nothing back");
    return answer.result().value->id;
}

void TestRefundTrouble::somethingElseIsStored_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("body");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s: of another payment", name)
            << int(engine) << u"payment_intent=pi_other&amount=%2"_s;
        QTest::addRow("%s: of more", name) << int(engine) << u"payment_intent=%1&amount=99999"_s;
    }
}

void TestRefundTrouble::somethingElseIsStored()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(QString, body);
    const Refund asked = scene.askedRefund(scene.paidOrder(), wishFor(5'000));
    HF_OK(scene.store().storeRefundRequest(Call::by(actor()), asked.id,
        {u"/v1/refunds"_s, u"by-hand"_s,
            body.replace(u"%1"_s, asked.payment).replace(u"%2"_s, u"5000"_s).toUtf8()},
        false));
    const auto driver = scene.driver();
    QSignalSpy troubled(driver.get(), &CheckoutDriver::refundTroubled);
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntil([&] { return !scene.refund(asked.id).said.isEmpty(); }, driver.get()));
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].toUuid(), asked.id);
    QCOMPARE(scene.refund(asked.id).state, RefundState::Asked);
    QCOMPARE(scene.peer().count(create), 0);
    // It keeps the refund waiting for a day, as any other whose fate is not known.
    scene.db().advance(24h);
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QVERIFY(scene.refund(asked.id).said.isEmpty());
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundTrouble::itCannotBeAskedFor()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout started = scene.startedCheckout();
    // A payment that Stripe gave no name of its own.
    HF_OK(scene.store().fulfil(
        Call::by(actor()), started.id, {u"cs_1"_s, u"cs_1"_s, started.amount}));
    const Refund asked = scene.askedRefund(scene.order(started.order));
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Failed, driver.get()));
    QVERIFY(!scene.refund(asked.id).said.isEmpty());
    QCOMPARE(scene.peer().count(create), 0);
    const auto reviews = scene.store().reviews(false);
    HF_OK(reviews);
    QCOMPARE(reviews->size(), 1);
    QCOMPARE(reviews->first().reason, ReviewReason::RefundFailed);
    QCOMPARE(reviews->first().left, asked.amount());
}

void TestRefundTrouble::whatFailedIsNotListedYet()
{
    PayScene scene(currentEngine(), m_peer);
    const Refund asked = scene.askedRefund(scene.paidOrder());
    // Kept under its key: it is the answer to every sending.
    scene.peer().inject(create, u"500"_s);
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntil([&] { return scene.peer().count(create) >= 4; }, driver.get()));
    QCOMPARE(scene.refund(asked.id).requests.size(), 1);
    scene.db().advance(11min);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.refund(asked.id).requests.size(), 2);
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundTrouble::refusedForAnotherReason_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("nothingLeft");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s: it is disputed", name) << int(engine) << false;
        QTest::addRow("%s: nothing is left", name) << int(engine) << true;
    }
}

void TestRefundTrouble::refusedForAnotherReason()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(bool, nothingLeft);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid, wishFor(5'000));
    const QString other = giveBackElsewhere(asked.payment, 5'000);
    scene.peer().inject(create, u"refused"_s,
        {{u"message"_s, u"No."_s},
            {u"error"_s, QJsonObject{{u"code"_s,
                             nothingLeft ? u"charge_already_refunded"_s : u"charge_disputed"_s}}}});
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    const RefundState state = nothingLeft ? RefundState::Succeeded : RefundState::Failed;
    QVERIFY(scene.waitUntilRefund(asked.id, state, driver.get()));
    QCOMPARE(scene.refund(asked.id).providerRefund, nothingLeft ? other : QString());
}

void TestRefundTrouble::whatWasSaidPasses()
{
    PayScene scene(currentEngine(), m_peer);
    scene.peer().configure({{u"refund_status"_s, u"pending"_s}});
    const Refund asked = scene.askedRefund(scene.paidOrder());
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Pending, driver.get()));
    HF_OK(scene.store().noteRefundUnreachable(Call::by(actor()), asked.id, u"No answer."_s));
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntil([&] { return scene.refund(asked.id).said.isEmpty(); }, driver.get()));
    QCOMPARE(scene.refund(asked.id).state, RefundState::Pending);
}

void TestRefundTrouble::anOldOneIsSeldomRead()
{
    PayScene scene(Engine::Sqlite, m_peer);
    const QString read = u"GET /v1/refunds/{refund}"_s;
    scene.peer().configure({{u"refund_status"_s, u"pending"_s}});
    const Refund asked = scene.askedRefund(scene.paidOrder());
    auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Pending, driver.get()));
    QVERIFY(scene.waitUntil([&] { return scene.peer().count(read) >= 3; }, driver.get()));
    driver.reset();
    for (const Millis later : {Millis(2h), Millis(4 * 24h)}) {
        scene.db().advance(later);
        scene.peer().forgetRequests();
        driver = scene.driver();
        driver->giveBack(asked.id);
        // In the time that others take, a young one is read several times.
        for (int i = 0; i < 3; ++i) {
            const Refund other = scene.askedRefund(scene.paidOrder());
            driver->giveBack(other.id);
            QVERIFY(scene.waitUntilRefund(other.id, RefundState::Pending, driver.get()));
            scene.peer().changeRefund(scene.refund(other.id).providerRefund, u"succeeded"_s);
            QVERIFY(scene.waitUntilRefund(other.id, RefundState::Succeeded, driver.get()));
        }
        const QString path = u"/v1/refunds/"_s + scene.refund(asked.id).providerRefund;
        int reads = 0;
        for (const QJsonValue &request : scene.peer().requests())
            reads += request[u"path"].toString() == path ? 1 : 0;
        QCOMPARE(reads, 1);
    }
}

void TestRefundTrouble::eventsAreAskedForOnceAnHour()
{
    PayScene scene(currentEngine(), m_peer);
    const auto first = scene.driver();
    const auto second = scene.driver();
    static_cast<void>(PayScene::settled(*first));
    QCOMPARE(scene.peer().count(events), 1);
    static_cast<void>(PayScene::settled(*first));
    static_cast<void>(PayScene::settled(*second));
    QCOMPARE(scene.peer().count(events), 1);
    scene.db().advance(61min);
    static_cast<void>(PayScene::settled(*second));
    QCOMPARE(scene.peer().count(events), 2);
}

void TestRefundTrouble::aKeyThatMayNotReadEvents()
{
    PayScene scene(currentEngine(), m_peer);
    const QString key = u"rk_test_51HoldfastSellsOnly"_s;
    scene.peer().allow(key, {u"GET /v1/checkout/sessions"_s});
    const auto refused = scene.driver({}, key);
    const SettleReport report = PayScene::settled(*refused);
    QVERIFY(report.trouble);
    QCOMPARE(report.trouble->kind, ErrorKind::Forbidden);
    QSignalSpy troubled(refused.get(), &CheckoutDriver::refundTroubled);
    refused->begin();
    QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, patienceMs);
    QVERIFY(troubled[0][0].toUuid().isNull());
    // It keeps nobody from asking whose key may.
    const auto driver = scene.driver();
    QVERIFY(!PayScene::settled(*driver).trouble);
    QCOMPARE(scene.peer().count(events), 3);
}

void TestRefundTrouble::manyHaveFailed()
{
    PayScene scene(Engine::Sqlite, m_peer);
    const Refund asked = scene.askedRefund(scene.paidOrder(), wishFor(5'000));
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    scene.peer().changeRefund(scene.refund(asked.id).providerRefund, u"failed"_s);
    for (int i = 0; i < 101; ++i)
        scene.peer().changeRefund(giveBackElsewhere(asked.payment, 100), u"failed"_s);
    QCOMPARE(PayScene::settled(*driver).refundsFailed, 1);
    QCOMPARE(scene.refund(asked.id).state, RefundState::Failed);
    QCOMPARE(scene.peer().count(events), 2);
}

QTEST_GUILESS_MAIN(TestRefundTrouble)
#include "tst_refundtrouble.moc"
