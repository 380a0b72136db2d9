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
/// A server that keeps silent counts as lost after so long.
constexpr Millis shortly = 250ms;

const QString create = u"POST /v1/refunds"_s;

/// What happens to one request for a refund.
constexpr const char *mishaps[] = {"429", "lock_timeout", "503", "drop", "hang", "500", "500_after",
    "drop_after", "hang_after", "truncated", "html", "hollow"};

/// Each engine with each of `names`, in a column of that title.
template <class Names>
void addEnginesWith(const char *column, const Names &names)
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>(column);
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *engineName = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        for (const char *name : names)
            QTest::addRow("%s: %s", engineName, name) << int(engine) << QString::fromLatin1(name);
    }
}

ReviewItem onlyReview(PayScene &scene)
{
    const auto reviews = scene.store().reviews(false);
    return reviews && reviews->size() == 1 ? reviews->first() : ReviewItem();
}

} // namespace

/// A refund by Stripe from its decision to its end.
class TestRefundDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void givenBack_data();
    void givenBack();
    void bitByBit_data() { addEngines(); }
    void bitByBit();
    void onItsWay_data();
    void onItsWay();
    void comesBackDaysLater_data();
    void comesBackDaysLater();
    void givenBackInTheDashboardBefore_data() { addEngines(); }
    void givenBackInTheDashboardBefore();
    void moreThanIsLeft_data() { addEngines(); }
    void moreThanIsLeft();
    void mishap_data() { addEnginesWith("mishap", mishaps); }
    void mishap();
    void aKeyThatIsTooOld_data();
    void aKeyThatIsTooOld();
    void anotherKeyTakesOver_data() { addEngines(); }
    void anotherKeyTakesOver();
    void aKeyThatMayNotGiveBack_data() { addEngines(); }
    void aKeyThatMayNotGiveBack();
    void ofTheOtherMode_data() { addEngines(); }
    void ofTheOtherMode();
    void twoDriversAtOnce_data() { addEngines(); }
    void twoDriversAtOnce();
    void bySettling_data() { addEngines(); }
    void bySettling();

private:
    /// Gives money back at Stripe as a person does in its Dashboard.
    void giveBackElsewhere(const QString &payment, qint64 minor);

    std::shared_ptr<StripePeer> m_peer;
};

void TestRefundDriver::giveBackElsewhere(const QString &payment, qint64 minor)
{
    StripeGateway dashboard({StripeKey::parse(PayScene::usualKey()).value(),
        StripeEndpoint::parse(m_peer->url()).value(), 10s});
    const QString body = u"payment_intent=%1&amount=%2"_s.arg(payment).arg(minor);
    const auto answer = dashboard.createRefund({u"/v1/refunds"_s, u"dashboard"_s, body.toUtf8()});
    QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, patienceMs));
    QVERIFY(answer.result().isDone());
    m_peer->forgetRequests();
}

void TestRefundDriver::givenBack_data()
{
    static constexpr const char *wishes[] = {
        "everything", "everything, and its slots stay sold", "a slot", "an amount"};
    addEnginesWith("wish", wishes);
}

void TestRefundDriver::givenBack()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(QString, wish);
    RefundWish wanted;
    wanted.keepSlots = wish.contains(u"stay"_s);
    if (wish == u"a slot"_s)
        wanted.lines = {{2, 1}};
    if (wish == u"an amount"_s)
        wanted.amountMinor = 12'345;
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid, wanted);
    QCOMPARE(asked.state, RefundState::Asked);
    QCOMPARE(scene.peer().count(create), 0);
    const auto driver = scene.driver();
    QSignalSpy changed(driver.get(), &CheckoutDriver::refundChanged);
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QTRY_VERIFY_WITH_TIMEOUT(
        changed.last().value(0).value<Refund>().state == RefundState::Succeeded, patienceMs);

    const OrderState expected = wish == u"everything"_s            ? OrderState::Cancelled
                                : wish.startsWith(u"everything"_s) ? OrderState::Refunded
                                                                   : OrderState::Paid;
    QCOMPARE(scene.order(paid.number).state, expected);
    QCOMPARE(scene.peer().money(u"usd"_s), paid.totals.totalMinor - asked.plan.totalMinor);
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::bitByBit()
{
    PayScene scene(currentEngine(), m_peer);
    const Order paid = scene.paidOrder();
    const auto driver = scene.driver();
    RefundWish amount;
    amount.amountMinor = 777;
    RefundWish slot;
    slot.lines = {{2, 1}};
    for (const RefundWish &wish : {amount, slot, slot, RefundWish()}) {
        const Refund asked = scene.askedRefund(scene.order(paid.number), wish);
        driver->giveBack(asked.id);
        QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
        QCOMPARE(scene.faults(), QStringList());
    }
    QCOMPARE(scene.peer().money(u"usd"_s), 0);
    QCOMPARE(scene.order(paid.number).state, OrderState::Cancelled);
}

void TestRefundDriver::onItsWay_data()
{
    static constexpr const char *ends[] = {"succeeded", "failed", "canceled"};
    addEnginesWith("end", ends);
}

void TestRefundDriver::onItsWay()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(QString, end);
    const Order paid = scene.paidOrder();
    scene.peer().configure({{u"refund_status"_s, u"pending"_s}});
    const Refund asked = scene.askedRefund(paid);
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Pending, driver.get()));
    QCOMPARE(scene.order(paid.number).state, OrderState::Paid);
    const QString name = scene.refund(asked.id).providerRefund;
    scene.peer().changeRefund(name, end);
    driver->giveBack(asked.id);
    if (end == u"succeeded"_s) {
        QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
        QCOMPARE(scene.order(paid.number).state, OrderState::Cancelled);
    } else {
        QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Failed, driver.get()));
        QVERIFY(!scene.refund(asked.id).said.isEmpty());
        const ReviewItem review = onlyReview(scene);
        QCOMPARE(review.reason, ReviewReason::RefundFailed);
        QCOMPARE(review.left, asked.amount());
        QCOMPARE(scene.order(paid.number).state, OrderState::Paid);
    }
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::comesBackDaysLater_data()
{
    static constexpr const char *seers[] = {"a desk that is open", "the settler"};
    addEnginesWith("seer", seers);
}

void TestRefundDriver::comesBackDaysLater()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(QString, seer);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid);
    auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(PayScene::settled(*driver).looked, 0);

    scene.db().advance(3 * 24h);
    scene.peer().advance(3 * 86'400);
    scene.peer().changeRefund(scene.refund(asked.id).providerRefund, u"failed"_s);
    driver = scene.driver();
    if (seer == u"the settler"_s)
        QCOMPARE(PayScene::settled(*driver).refundsFailed, 1);
    else
        driver->begin();
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Failed, driver.get()));
    QCOMPARE(onlyReview(scene).left, asked.amount());
    QCOMPARE(scene.peer().money(u"usd"_s), paid.totals.totalMinor);
    QCOMPARE(scene.faults(), QStringList());
    driver = scene.driver();
    QCOMPARE(PayScene::settled(*driver).looked, 0);
}

void TestRefundDriver::givenBackInTheDashboardBefore()
{
    PayScene scene(currentEngine(), m_peer);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid);
    giveBackElsewhere(asked.payment, asked.plan.totalMinor);
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.order(paid.number).state, OrderState::Cancelled);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::moreThanIsLeft()
{
    PayScene scene(currentEngine(), m_peer);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid);
    giveBackElsewhere(asked.payment, 100);
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Failed, driver.get()));
    QVERIFY(!scene.refund(asked.id).said.isEmpty());
    QCOMPARE(onlyReview(scene).left, asked.amount());
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    // What was given back behind our back is all that differs.
    QCOMPARE(
        scene.faults(), QStringList{u"the books have %1, Stripe %2"_s.arg(paid.totals.totalMinor)
                                        .arg(paid.totals.totalMinor - 100)});
}

void TestRefundDriver::mishap()
{
    PayScene scene(currentEngine(), m_peer, shortly);
    QFETCH(QString, mishap);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid);
    scene.peer().inject(create, mishap, {{u"times"_s, 2}});
    const auto driver = scene.driver();
    driver->giveBack(asked.id);
    if (mishap == u"500"_s) {
        // What Stripe was doing when it failed may not be listed at once.
        QVERIFY(scene.waitUntil([&] { return scene.peer().count(create) > 1; }, driver.get()));
        scene.db().advance(11min);
    }
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QVERIFY(scene.peer().count(create) > 1 || mishap == u"500_after"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::aKeyThatIsTooOld_data()
{
    static constexpr const char *sendings[] = {"hang", "hang_after"};
    addEnginesWith("sending", sendings);
}

void TestRefundDriver::aKeyThatIsTooOld()
{
    PayScene scene(currentEngine(), m_peer);
    QFETCH(QString, sending);
    const Refund asked = scene.askedRefund(scene.paidOrder());
    scene.peer().inject(create, sending, {{u"times"_s, 1}});
    auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntil([&] { return scene.peer().count(create) == 1; }));
    driver.reset();
    scene.db().advance(24h);
    scene.peer().advance(86'500);
    driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().count(create), sending == u"hang"_s ? 2 : 1);
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::anotherKeyTakesOver()
{
    PayScene scene(currentEngine(), m_peer);
    const Refund asked = scene.askedRefund(scene.paidOrder());
    scene.peer().inject(create, u"hang_after"_s, {{u"times"_s, 1}});
    auto driver = scene.driver();
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntil([&] { return scene.peer().count(create) == 1; }));
    driver.reset();
    scene.db().advance(1min);
    // A request is one request only under one key: what was done under the other is looked for.
    const QString key = u"rk_test_51HoldfastOtherDesk"_s;
    scene.peer().allow(key, {create, u"GET /v1/refunds"_s, u"GET /v1/refunds/{refund}"_s});
    driver = scene.driver({}, key);
    driver->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::aKeyThatMayNotGiveBack()
{
    PayScene scene(currentEngine(), m_peer);
    const QString key = u"rk_test_51HoldfastSellsOnly"_s;
    scene.peer().allow(key, {u"GET /v1/checkout/sessions"_s});
    const Refund asked = scene.askedRefund(scene.paidOrder());
    const auto refused = scene.driver({}, key);
    QSignalSpy troubled(refused.get(), &CheckoutDriver::refundTroubled);
    refused->begin();
    const auto isTold = [&] {
        return std::any_of(troubled.cbegin(), troubled.cend(),
            [&](const QVariantList &told) { return told.value(0).toUuid() == asked.id; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patienceMs);
    QVERIFY(scene.waitUntil([&] { return !scene.refund(asked.id).said.isEmpty(); }));
    QVERIFY(scene.refund(asked.id).said.contains(u"Only"_s));
    QCOMPARE(scene.refund(asked.id).requests.size(), 1);
    QCOMPARE(scene.refund(asked.id).requests.first().outcome, u"new_key"_s);
    QCOMPARE(scene.refund(asked.id).state, RefundState::Asked);
    // It goes on selling; giving back is left to a desk whose key may.
    const auto driver = scene.driver();
    driver->begin();
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::ofTheOtherMode()
{
    PayScene scene(currentEngine(), m_peer);
    const Refund asked = scene.askedRefund(scene.paidOrder());
    if (scene.db().engine() == Engine::Postgres)
        QVERIFY(scene.db().sql(u"ALTER TABLE holdfast.checkout DISABLE TRIGGER USER"_s));
    QString error;
    const QString table =
        scene.db().engine() == Engine::Postgres ? u"holdfast.checkout"_s : u"checkout"_s;
    QVERIFY2(
        scene.db().sql(u"UPDATE %1 SET live = (1 = 1)"_s.arg(table), &error), qPrintable(error));
    const auto driver = scene.driver();
    QSignalSpy troubled(driver.get(), &CheckoutDriver::refundTroubled);
    const SettleReport report = PayScene::settled(*driver);
    QCOMPARE(report.looked, 1);
    QCOMPARE(report.elsewhere, 1);
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].toUuid(), asked.id);
    QCOMPARE(troubled[0][1].value<Error>().kind, ErrorKind::Forbidden);
    QCOMPARE(scene.peer().count(create), 0);
    QCOMPARE(scene.refund(asked.id).state, RefundState::Asked);
}

void TestRefundDriver::twoDriversAtOnce()
{
    PayScene scene(currentEngine(), m_peer);
    const Refund asked = scene.askedRefund(scene.paidOrder());
    const auto first = scene.driver();
    const auto second = scene.driver();
    first->begin();
    second->begin();
    first->giveBack(asked.id);
    second->giveBack(asked.id);
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestRefundDriver::bySettling()
{
    PayScene scene(currentEngine(), m_peer);
    const Order paid = scene.paidOrder();
    RefundWish slot;
    slot.lines = {{2, 1}};
    static_cast<void>(scene.askedRefund(paid, slot));
    static_cast<void>(scene.askedRefund(scene.order(paid.number), slot));
    const auto driver = scene.driver();
    const SettleReport report = PayScene::settled(*driver);
    QCOMPARE(report.looked, 2);
    QCOMPARE(report.refunds, 2);
    QCOMPARE(scene.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestRefundDriver)
#include "tst_refunddriver.moc"
