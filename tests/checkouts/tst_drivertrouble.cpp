// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"
#include "services.h"
#include "stripegateway.h"

#include <barrier>
#include <future>
#include <QElapsedTimer>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// What drivers do where something is not as it should be, or others are at it as well.
class TestDriverTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void toldByManyAtOnce_data() { addEngines(); }
    void toldByManyAtOnce();
    void aSessionOfAnotherSaleIsPaid_data() { addEngines(); }
    void aSessionOfAnotherSaleIsPaid();
    void aDriverThatStalled_data() { addEngines(); }
    void aDriverThatStalled();
    void aKeyOfTheOtherMode_data() { addEngines(); }
    void aKeyOfTheOtherMode();
    void aPaymentOfAnotherAccount_data() { addEngines(); }
    void aPaymentOfAnotherAccount();
    void aTrainingDeskAndARealOne_data() { addEngines(); }
    void aTrainingDeskAndARealOne();
    void waitsAfterAnExpireThatFailed() { waitsBetween(u"POST /v1/checkout/sessions/"_s); }
    void waitsAfterACreateThatFailed() { waitsBetween(u"POST /v1/checkout/sessions"_s); }
    void waitsEverLongerForBooksThatRefuse_data() { addEngines(); }
    void waitsEverLongerForBooksThatRefuse();

private:
    void waitsBetween(const QString &operation);
    /// How long it takes until so many requests of the operation came.
    static qint64 msUntil(PayScene &scene, const QString &operation, int requests);

    std::shared_ptr<StripePeer> m_peer;
};

namespace {

bool isOpen(const Checkout &checkout)
{
    return checkout.state == CheckoutState::Open && checkout.session;
}

/// A second's wait is 100 ms: long enough to be told from none on a busy machine.
DriverSettings unhurried()
{
    DriverSettings settings;
    settings.pace = 0.1;
    return settings;
}

/// The shortest wait between two looks at that pace.
constexpr qint64 leastWaitMs = 90;

} // namespace

void TestDriverTrouble::toldByManyAtOnce()
{
    PayScene scene(currentEngine(), m_peer);
    scene.makeCapacityUnlimited();
    constexpr int rounds = 4;
    constexpr int tellers = 6;
    for (int round = 0; round < rounds; ++round) {
        const Checkout checkout = scene.startedCheckout();
        const auto driver = scene.driver();
        QSignalSpy fulfilled(driver.get(), &CheckoutDriver::fulfilled);
        driver->drive(checkout.id);
        QVERIFY(scene.waitUntil([&] { return isOpen(scene.checkout(checkout.id)); }, driver.get()));
        const QString session = scene.checkout(checkout.id).session->id;
        std::barrier ready(tellers + 1);
        std::promise<QString> paid;
        const std::shared_future<QString> payment = paid.get_future();
        // What a webhook would do, at two desks and in several threads of each.
        std::vector<std::thread> threads;
        std::vector<Result<Fulfilment>> answers(
            tellers, Result<Fulfilment>(Error{ErrorKind::Internal, u"not asked"_s}));
        for (int i = 0; i < tellers; ++i) {
            threads.emplace_back([&, i] {
                const auto store = scene.db().open(Right::Staff);
                ready.arrive_and_wait();
                const QString id = payment.get();
                answers[std::size_t(i)] =
                    store->fulfil(Call::by({i % 2 == 0 ? u"Front"_s : u"Back"_s, u"dana"_s}),
                        checkout.id, {session, id, checkout.amount});
            });
        }
        ready.arrive_and_wait();
        scene.peer().pay(session);
        paid.set_value(scene.peer().object(session)[u"payment_intent"_s].toString());
        driver->drive(checkout.id);
        QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
        for (std::thread &thread : threads)
            thread.join();
        for (const Result<Fulfilment> &answer : answers) {
            HF_OK(answer);
            QVERIFY(answer->order && !answer->review);
            QCOMPARE(answer->order->number, checkout.order);
            QCOMPARE(answer->order->payments.size(), 1);
        }
        QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
        QCOMPARE(scene.faults(), QStringList());
        QCOMPARE(scene.db().rows(u"SELECT count(*) FROM payment"_s),
            QStringList{QString::number(round + 1)});
    }
}

void TestDriverTrouble::aSessionOfAnotherSaleIsPaid()
{
    PayScene scene(currentEngine(), m_peer);
    scene.makeCapacityUnlimited();
    // A session that asks for the right sum, under the name of another checkout.
    const Checkout other = scene.startedCheckout();
    const Order order = scene.store().order(other.order).value();
    HF_OK(scene.store().cancelCheckout(Call::by(actor()), other.id, u"never mind"_s));
    const Checkout checkout = scene.startedCheckout();
    QCOMPARE(checkout.amount, other.amount);
    const StripeGateway gateway({StripeKey::parse(PayScene::usualKey()).value(),
        StripeEndpoint::parse(scene.peer().url()).value(), 10s});
    SessionTerms terms;
    terms.expiresAt = SystemClock().now() + 35min;
    terms.successUrl = DriverSettings().paidPage;
    const auto request = gateway.sessionRequest(order, terms, u"astray"_s);
    HF_OK(request);
    HF_OK(scene.store().storeRequest(
        Call::by(actor()), checkout.id, RequestPurpose::Create, *request, false));
    // The customer is quicker than the driver, which sees what it is and wants it to end.
    scene.peer().inject(u"POST /v1/checkout/sessions/{session}/expire"_s, u"pay_first"_s);
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    const auto reviews = scene.store().reviews(false);
    HF_OK(reviews);
    QCOMPARE(reviews->size(), 1);
    QCOMPARE(reviews->first().reason, ReviewReason::Mismatched);
    QCOMPARE(reviews->first().amount, checkout.amount);
    QCOMPARE(scene.faults(), QStringList());
}

void TestDriverTrouble::aDriverThatStalled()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    Database slowDatabase(scene.db().factory());
    std::promise<void> gate;
    const std::shared_future<void> opened = gate.get_future();
    bool stalls = false;
    const auto stalled = scene.driver(slowDatabase, PayScene::hurried());
    connect(stalled.get(), &CheckoutDriver::changed, this, [&] {
        // It knows the time, and is about to ask for a session.
        if (!stalls && scene.peer().count(u"GET /v1/checkout/sessions"_s) > 0) {
            stalls = true;
            slowDatabase.run([opened](Store &) -> Result<void> {
                opened.wait();
                return {};
            });
        }
    });
    stalled->drive(checkout.id);
    QVERIFY(scene.waitUntil([&] { return stalls; }, stalled.get()));
    // Its lease runs out, and another goes on.
    scene.db().advance(31s);
    const auto driver = scene.driver();
    driver->drive(checkout.id);
    const bool isOpened =
        scene.waitUntil([&] { return isOpen(scene.checkout(checkout.id)); }, driver.get());
    gate.set_value();
    QVERIFY(isOpened);
    QVERIFY(scene.waitUntilFinished(*stalled, checkout.id));
    scene.peer().pay(scene.checkout(checkout.id).session->id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"paid settled completed"_s);
    QCOMPARE(scene.peer().objects(u"checkout.session"_s).size(), 1);
    QCOMPARE(scene.faults(), QStringList());
}

void TestDriverTrouble::aKeyOfTheOtherMode()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const SessionRecord session{u"cs_live_1"_s, u"https://checkout.stripe.com/c/pay/cs_live_1"_s,
        SessionStanding::Open, {}, {}, true, scene.db().clock().now(),
        scene.db().clock().now() + 35min};
    HF_OK(scene.store().noteSession(Call::by(actor()), checkout.id, session, {}, {}));
    const auto test = scene.driver();
    QSignalSpy troubled(test.get(), &CheckoutDriver::troubled);
    QVERIFY(!test->mayDrive(scene.checkout(checkout.id)));
    // By itself it does nothing; a person who wants it to is told why it cannot.
    test->begin();
    const auto looked = [&] {
        const auto drivers = scene.store().leases(CheckoutDriver::presence());
        return drivers && !drivers->isEmpty();
    };
    QVERIFY(scene.waitUntil(looked, test.get()));
    QCOMPARE(troubled.size(), 0);
    test->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*test, checkout.id));
    const auto settled = test->settleOnce();
    QVERIFY(scene.waitUntil([&] { return settled.isFinished(); }, test.get()));
    HF_OK(settled.result());
    QCOMPARE(settled.result()->elsewhere, 1);
    HF_OK(scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"enough"_s));
    test->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*test, checkout.id));
    const QJsonArray asked = scene.peer().requests();
    QVERIFY(std::none_of(asked.cbegin(), asked.cend(), [](const QJsonValue &request) {
        return request[u"path"].toString().startsWith(u"/v1/checkout"_s);
    }));
    QCOMPARE(troubled.size(), 3);
    QCOMPARE(troubled.first()[1].value<Error>().kind, ErrorKind::Forbidden);
    QCOMPARE(scene.standing(checkout.id), u"pending open active"_s);
    QVERIFY(scene.driver({}, u"sk_live_51HoldfastDeskKey1234"_s)
                ->mayDrive(scene.checkout(checkout.id)));
}

void TestDriverTrouble::aPaymentOfAnotherAccount()
{
    PayScene scene(currentEngine(), m_peer);
    scene.makeCapacityUnlimited();
    const Checkout checkout = scene.startedCheckout();
    {
        const auto driver = scene.driver();
        driver->drive(checkout.id);
        QVERIFY(scene.waitUntil([&] { return isOpen(scene.checkout(checkout.id)); }, driver.get()));
    }
    scene.peer().reset();
    // What this key knows goes on, whatever it does not know.
    const Refund refund = scene.askedRefund(scene.paidOrder());
    const auto driver = scene.driver();
    QSignalSpy troubled(driver.get(), &CheckoutDriver::troubled);
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QVERIFY(!troubled.isEmpty());
    QCOMPARE(troubled.first().at(0).toUuid(), checkout.id);
    driver->begin();
    QVERIFY(scene.waitUntilRefund(refund.id, RefundState::Succeeded, driver.get()));
    QVERIFY(!troubled.isEmpty());
    const auto driven = CheckoutService(scene.desk()).isDriven(std::optional(false));
    QVERIFY(scene.waitUntil([&] { return driven.isFinished(); }));
    QVERIFY(driven.result().value_or(false));
    QVERIFY(scene.checkout(checkout.id).inFlight());
    QVERIFY(!scene.checkout(checkout.id).said.isEmpty());
}

void TestDriverTrouble::aTrainingDeskAndARealOne()
{
    PayScene scene(currentEngine(), m_peer);
    const Checkout checkout = scene.startedCheckout();
    const SessionRecord session{u"cs_live_1"_s, u"https://checkout.stripe.com/c/pay/cs_live_1"_s,
        SessionStanding::Open, {}, {}, true, scene.db().clock().now(),
        scene.db().clock().now() + 35min};
    HF_OK(scene.store().noteSession(Call::by(actor()), checkout.id, session, {}, {}));
    const auto has = [&](const QString &lease) {
        const auto held = scene.store().leases(lease);
        return held && !held->isEmpty();
    };
    const CheckoutService service(scene.desk());
    const auto isDriven = [&](const auto &what) {
        const auto answer = service.isDriven(what);
        return scene.waitUntil([&] { return answer.isFinished(); })
               && answer.result().value_or(false);
    };
    const auto training = scene.driver();
    training->begin();
    QVERIFY(scene.waitUntil([&] { return has(u"settler:test"_s); }, training.get()));
    // Whoever waits for real money waits in vain for a desk that has a test key.
    QVERIFY(isDriven(std::optional<bool>()));
    QVERIFY(isDriven(std::optional<bool>(false)));
    QVERIFY(!isDriven(std::optional<bool>(true)));
    QVERIFY(!isDriven(checkout.id));
    const auto real = scene.driver({}, u"sk_live_51HoldfastDeskKey1234"_s);
    real->begin();
    QVERIFY(scene.waitUntil([&] { return has(u"driver:live:"_s); }, real.get()));
    QVERIFY(has(u"settler:live"_s));
    QVERIFY(has(u"settler:test"_s));
}

qint64 TestDriverTrouble::msUntil(PayScene &scene, const QString &operation, int requests)
{
    QElapsedTimer timer;
    timer.start();
    const auto came = [&] {
        int count = 0;
        for (const QJsonValue &request : scene.peer().requests()) {
            const QString asked = request[u"operation"_s].toString();
            count += operation.endsWith(u'/') ? asked.startsWith(operation) : asked == operation;
        }
        return count >= requests;
    };
    return scene.waitUntil(came) ? timer.elapsed() : -1;
}

void TestDriverTrouble::waitsBetween(const QString &operation)
{
    PayScene scene(Engine::Sqlite, m_peer);
    const Checkout checkout = scene.startedCheckout();
    const bool isExpire = operation.endsWith(u'/');
    const auto driver = scene.driver(scene.database(), unhurried());
    if (isExpire) {
        driver->drive(checkout.id);
        QVERIFY(scene.waitUntil([&] { return isOpen(scene.checkout(checkout.id)); }));
        HF_OK(scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"enough"_s));
    }
    // Kept under its key by Stripe, so that each time it is tried anew with another.
    scene.peer().inject(operation, u"500"_s, {{u"times"_s, 1000}});
    driver->drive(checkout.id);
    const qint64 first = msUntil(scene, operation, 1);
    QVERIFY(first >= 0);
    constexpr int more = 4;
    const qint64 took = msUntil(scene, operation, 1 + more);
    QVERIFY2(took >= more * leastWaitMs, qPrintable(QString::number(took)));
    scene.peer().clearFaults();
    HF_OK(scene.store().cancelCheckout(Call::by(actor()), checkout.id, u"enough"_s));
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.standing(checkout.id), u"cancelled abandoned released"_s);
    QCOMPARE(scene.faults(), QStringList());
}

void TestDriverTrouble::waitsEverLongerForBooksThatRefuse()
{
    PayScene scene(currentEngine(), m_peer);
    if (currentEngine() == Engine::Postgres) {
        QVERIFY(scene.db().sql(u"CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS "
                               "$$ BEGIN RAISE 'the disk is broken'; END $$"_s));
        QVERIFY(scene.db().sql(u"CREATE TRIGGER broken BEFORE INSERT ON holdfast.provider_request "
                               "FOR EACH ROW EXECUTE FUNCTION public.fail()"_s));
    } else {
        QVERIFY(scene.db().sql(u"CREATE TRIGGER broken BEFORE INSERT ON provider_request BEGIN "
                               "SELECT RAISE(ABORT, 'the disk is broken'); END"_s));
    }
    const Checkout checkout = scene.startedCheckout();
    const auto driver = scene.driver(scene.database(), unhurried());
    QSignalSpy troubled(driver.get(), &CheckoutDriver::troubled);
    driver->drive(checkout.id);
    QVERIFY(scene.waitUntil([&] { return !troubled.isEmpty(); }));
    QElapsedTimer timer;
    timer.start();
    // 50 ms, 100, 150, 200.
    QVERIFY(scene.waitUntil([&] { return troubled.size() >= 5; }));
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scene.checkout(checkout.id).state, CheckoutState::Preparing);
    QVERIFY(scene.db().sql(currentEngine() == Engine::Postgres
                               ? u"DROP TRIGGER broken ON holdfast.provider_request"_s
                               : u"DROP TRIGGER broken"_s));
    QVERIFY(scene.waitUntil([&] { return isOpen(scene.checkout(checkout.id)); }));
    scene.peer().pay(scene.checkout(checkout.id).session->id);
    QVERIFY(scene.waitUntilFinished(*driver, checkout.id));
    QCOMPARE(scene.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestDriverTrouble)
#include "tst_drivertrouble.moc"
