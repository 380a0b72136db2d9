// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// A checkout by Stripe from its start to its end.
class TestCheckoutDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void paid_data() { addEngines(); }
    void paid();
    void declinedThenPaid_data() { addEngines(); }
    void declinedThenPaid();
    void paidByAMethodThatTakesTime_data() { addEngines(); }
    void paidByAMethodThatTakesTime();
    void askedWhileItIsAsking_data() { addEngines(); }
    void askedWhileItIsAsking();
    void cancelled_data() { addEngines(); }
    void cancelled();
    void cancelledJustAfterItWasPaid_data() { addEngines(); }
    void cancelledJustAfterItWasPaid();
    void cancelledBeforeStripeWasAsked_data() { addEngines(); }
    void cancelledBeforeStripeWasAsked();
    void itsPageExpires_data() { addEngines(); }
    void itsPageExpires();
    void forcedThenPaid_data() { addEngines(); }
    void forcedThenPaid();
    void twoDriversAtOnce_data() { addEngines(); }
    void twoDriversAtOnce();
    void aDeskThatIsGone_data() { addEngines(); }
    void aDeskThatIsGone();
    void aKeyThatIsRefused_data() { addEngines(); }
    void aKeyThatIsRefused();
    void aRefusedKeyLeavesTheWorkToAnother_data() { addEngines(); }
    void aRefusedKeyLeavesTheWorkToAnother();
    void anotherTotalThanWasSeen_data() { addEngines(); }
    void anotherTotalThanWasSeen();
    void stripeCannotBeReached_data() { addEngines(); }
    void stripeCannotBeReached();
    void withoutADriver_data() { addEngines(); }
    void withoutADriver();
    void anAnswerThatIsLost_data() { addEngines(); }
    void anAnswerThatIsLost();

private:
    std::shared_ptr<StripePeer> m_peer;
};

namespace {

constexpr int patienceMs = 60'000;

/// Waits until the books say so.
template <class Condition>
bool becomes(PayScene &scene, const QUuid &id, Condition condition)
{
    return scene.waitUntil([&] { return condition(scene.checkout(id)); });
}

bool isOpen(const Checkout &checkout)
{
    return checkout.state == CheckoutState::Open && checkout.session;
}

} // namespace

void TestCheckoutDriver::paid()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    QCOMPARE(checkout.state, CheckoutState::Preparing);
    const auto driver = scene.driver();
    QSignalSpy fulfilled(driver.get(), &CheckoutDriver::fulfilled);
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const Checkout open = scene.checkout(checkout.id);
    QVERIFY(open.session->url.startsWith(u"http"_s));
    QVERIFY(!open.session->live);
    // Its holds do not lapse, however long the customer takes.
    scene.db().advance(10h);
    HF_OK(scene.store().sweep(Call::by(actor())));
    scene.peer().pay(open.session->id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(fulfilled.size(), 1);
    QCOMPARE(scene.faults(), QStringList());
    QCOMPARE(scene.peer().money(u"usd"_s), checkout.amount.minor);
}

void TestCheckoutDriver::declinedThenPaid()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const QString session = scene.checkout(checkout.id).session->id;
    scene.peer().pay(session, u"decline"_s);
    QVERIFY(becomes(scene, checkout.id,
        [](const Checkout &now) { return isOpen(now) && !now.session->decline.isEmpty(); }));
    scene.peer().pay(session);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::paidByAMethodThatTakesTime()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const QString session = scene.checkout(checkout.id).session->id;
    scene.peer().pay(session, u"async"_s);
    QVERIFY(becomes(scene, checkout.id,
        [](const Checkout &now) { return now.session->standing == SessionStanding::Waiting; }));
    const auto cancelled = scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"late"_s);
    QCOMPARE(outcome(cancelled), u"Conflict"_s);
    QCOMPARE(scene.standing(checkout.id), u"pending open active"_s);
    scene.peer().settle(session, true);
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::askedWhileItIsAsking()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    // Its waits are as long as at a desk: minutes, once the customer's bank takes its time.
    const auto driver = scene.driver(scene.database(), DriverSettings());
    QSignalSpy finished(driver.get(), &CheckoutDriver::finished);
    int asked = 0;
    connect(driver.get(), &CheckoutDriver::changed, driver.get(), [&](const Checkout &now) {
        if (asked == 0 && isOpen(now))
            scene.peer().pay(now.session->id, u"async"_s);
        else if (asked == 1 && now.session->standing == SessionStanding::Waiting)
            scene.peer().settle(now.session->id, true);
        else
            return;
        ++asked;
        driver->drive(now.id);
    });
    driver->drive(checkout.id);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
}

void TestCheckoutDriver::cancelled()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const auto asked =
        scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"changed their mind"_s);
    HF_OK(asked);
    QCOMPARE(asked->endingWhy, u"changed their mind"_s);
    QCOMPARE(asked->state, CheckoutState::Open);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    QCOMPARE(scene.checkout(checkout.id).why, u"changed their mind"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::cancelledJustAfterItWasPaid()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const QString session = scene.checkout(checkout.id).session->id;
    driver.reset();
    scene.peer().pay(session);
    HF_OK(scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"changed their mind"_s));
    driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::cancelledBeforeStripeWasAsked()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto cancelled =
        scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"changed their mind"_s);
    HF_OK(cancelled);
    QCOMPARE(cancelled->state, CheckoutState::Abandoned);
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.peer().count(u"POST /v1/checkout/sessions"_s), 0);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::itsPageExpires()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    scene.peer().expire(scene.checkout(checkout.id).session->id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::forcedThenPaid()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const QString session = scene.checkout(checkout.id).session->id;
    driver.reset();
    HF_OK(scene.store().forceCheckout(Call::by(actor()), checkout.id, u"Stripe is silent"_s));
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    scene.peer().pay(session);
    driver = scene.driver();
    const auto settled = driver->settleOnce();
    QVERIFY(QTest::qWaitFor([&] { return settled.isFinished(); }, patienceMs));
    HF_OK(settled.result());
    QCOMPARE(settled.result()->reviews, 1);
    const auto reviews = scene.store().reviews(false);
    HF_OK(reviews);
    QCOMPARE(reviews->size(), 1);
    QCOMPARE(reviews->first().reason, ReviewReason::Late);
    QCOMPARE(reviews->first().amount, checkout.amount);
    QCOMPARE(reviews->first().customer, u"ann@example.com"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::twoDriversAtOnce()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto first = scene.driver();
    const auto second = scene.driver();
    QSignalSpy fulfilled(first.get(), &CheckoutDriver::fulfilled);
    QSignalSpy fulfilledToo(second.get(), &CheckoutDriver::fulfilled);
    first->begin();
    second->begin();
    QVERIFY(becomes(scene, checkout.id, isOpen));
    scene.peer().pay(scene.checkout(checkout.id).session->id);
    QVERIFY(becomes(scene, checkout.id,
        [](const Checkout &now) { return now.state == CheckoutState::Settled; }));
    QTRY_COMPARE_WITH_TIMEOUT(fulfilled.size() + fulfilledToo.size(), 1, patienceMs);
    QCOMPARE(scene.peer().count(u"POST /v1/checkout/sessions"_s), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::aDeskThatIsGone()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    scene.db().advance(3min);
    const auto driver = scene.driver();
    const auto settled = driver->settleOnce();
    QVERIFY(QTest::qWaitFor([&] { return settled.isFinished(); }, patienceMs));
    HF_OK(settled.result());
    QCOMPARE(settled.result()->abandoned, 1);
    QCOMPARE(scene.peer().count(u"POST /v1/checkout/sessions"_s), 0);
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::aKeyThatIsRefused()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const QString key = u"rk_test_51HoldfastReadsOnly"_s;
    scene.peer().allow(key, {u"GET /v1/checkout/sessions"_s});
    const auto driver = scene.driver({}, key);
    QSignalSpy troubled(driver.get(), &CheckoutDriver::troubled);
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    // Stripe was asked once and said no for certain: there is nothing to keep the slots for.
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    QCOMPARE(troubled.size(), 1);
    QVERIFY(!scene.checkout(checkout.id).why.isEmpty());
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::aRefusedKeyLeavesTheWorkToAnother()
{
    PayScene scene(currentEngine(), m_peer);
    const QString key = u"rk_test_51HoldfastReadsNothing"_s;
    scene.peer().allow(key, {});
    const auto refused = scene.driver({}, key);
    QSignalSpy troubled(refused.get(), &CheckoutDriver::troubled);
    const Checkout checkout = scene.startedCheckout();
    refused->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!troubled.isEmpty(), patienceMs);
    const auto driver = scene.driver();
    driver->begin();
    QVERIFY(becomes(scene, checkout.id, isOpen));
    scene.peer().pay(scene.checkout(checkout.id).session->id);
    QVERIFY(becomes(scene, checkout.id,
        [](const Checkout &now) { return now.state == CheckoutState::Settled; }));
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::anotherTotalThanWasSeen()
{
    PayScene scene(currentEngine(), m_peer);
    const CheckoutService service(scene.desk());
    const QUuid cart = scene.filledCart();
    const auto started = service.start(service.newCall(), cart, Tender::Stripe, true, 1);
    QVERIFY(QTest::qWaitFor([&] { return started.isFinished(); }, patienceMs));
    QCOMPARE(outcome(started.result()), u"Conflict"_s);
    QCOMPARE(scene.db().rows(u"SELECT state FROM sales_order"_s), QStringList{u"cancelled"_s});
    QCOMPARE(scene.peer().count(u"POST /v1/checkout/sessions"_s), 0);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::stripeCannotBeReached()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    const QString session = scene.checkout(checkout.id).session->id;
    scene.peer().inject(
        u"GET /v1/checkout/sessions/{session}"_s, u"drop"_s, {{u"times"_s, 1'000'000}});
    QVERIFY(becomes(scene, checkout.id,
        [](const Checkout &now) { return now.state == CheckoutState::Unknown; }));
    QVERIFY(!scene.checkout(checkout.id).said.isEmpty());
    QCOMPARE(scene.standing(checkout.id), u"pending unknown active"_s);
    scene.peer().pay(session);
    scene.peer().clearFaults();
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::withoutADriver()
{
    PayScene scene(currentEngine(), m_peer);
    const CheckoutService service(scene.desk());
    const QUuid cart = scene.filledCart();
    const auto alone = service.start(service.newCall(), cart, Tender::Stripe, false);
    QVERIFY(QTest::qWaitFor([&] { return alone.isFinished(); }, patienceMs));
    QCOMPARE(outcome(alone.result()), u"Conflict"_s);
    // As soon as another desk drives, a desk without a key can start one and watch it.
    const auto driver = scene.driver();
    driver->begin();
    const auto isUp = [&] {
        const auto drivers = scene.store().leases(CheckoutDriver::presence());
        return drivers && !drivers->isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isUp, patienceMs));
    const auto started = service.start(service.newCall(), cart, Tender::Stripe, false);
    QVERIFY(QTest::qWaitFor([&] { return started.isFinished(); }, patienceMs));
    HF_OK(started.result());
    QVERIFY(becomes(scene, started.result()->id, isOpen));
    scene.peer().pay(scene.checkout(started.result()->id).session->id);
    QVERIFY(becomes(scene, started.result()->id,
        [](const Checkout &now) { return now.state == CheckoutState::Settled; }));
    QCOMPARE(scene.faults(), QStringList());
}

void TestCheckoutDriver::anAnswerThatIsLost()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    scene.peer().inject(u"POST /v1/checkout/sessions"_s, u"drop"_s, {{u"times"_s, 2}});
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(becomes(scene, checkout.id, isOpen));
    HF_OK(scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"enough"_s));
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.peer().objects(u"checkout.session"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestCheckoutDriver)
#include "tst_checkoutdriver.moc"
