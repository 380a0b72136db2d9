// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"

#include "stripegateway.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;
/// What no driver tells of is seen that late.
constexpr int lookEveryMs = 20;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's own step failed: %s", qPrintable(result.error().text));
    return std::move(*result);
}

} // namespace

PayScene::PayScene(Engine engine, std::shared_ptr<StripePeer> peer, Millis timeout)
    : m_db(engine)
    , m_peer(std::move(peer))
    , m_actor(actor())
    , m_timeout(timeout)
    , m_store(m_db.open())
    , m_database(std::make_unique<Database>(m_db.factory()))
{
    must(m_store->importRateCard(Call::by(m_actor), smallCard(), false));
}

PayScene::~PayScene()
{
    m_peer->reset();
}

DriverSettings PayScene::hurried()
{
    DriverSettings settings;
    settings.pace = 0.003;
    return settings;
}

std::unique_ptr<CheckoutDriver> PayScene::driver(Millis timeout, const QString &key) const
{
    StripeConfig config{StripeKey::parse(key).value(), StripeEndpoint::parse(m_peer->url()).value(),
        timeout == Millis() ? m_timeout : timeout};
    return std::make_unique<CheckoutDriver>(Desk{m_database.get(), m_actor},
        std::make_unique<StripeGateway>(std::move(config)), &m_clock, hurried());
}

void PayScene::reach(const StoreConfig &config)
{
    m_database = std::make_unique<Database>(storeFactory(config));
}

void PayScene::makeCapacityUnlimited()
{
    for (const char *code : {"CA#quarter", "NY#quarter", "CA#full"}) {
        ListingChange change;
        change.capacity = std::optional<qint64>();
        must(m_store->adjustListing(
            Call::by(m_actor), QString::fromLatin1(code), change, u"enough for all"_s));
    }
}

std::unique_ptr<CheckoutDriver> PayScene::driver(Database &database, DriverSettings settings) const
{
    StripeConfig config{StripeKey::parse(usualKey()).value(),
        StripeEndpoint::parse(m_peer->url()).value(), m_timeout};
    return std::make_unique<CheckoutDriver>(Desk{&database, {u"Back"_s, u"kim"_s}},
        std::make_unique<StripeGateway>(std::move(config)), &m_clock, settings);
}

QUuid PayScene::filledCart()
{
    const QUuid cart = must(m_store->newCart(Call::by(m_actor), u"ann@example.com"_s)).id;
    must(m_store->hold(Call::by(m_actor), cart, u"CA#quarter"_s, {}, 2));
    must(m_store->hold(Call::by(m_actor), cart, u"NY#quarter"_s, {}, 1));
    must(m_store->hold(Call::by(m_actor), cart, u"CA#full"_s, {}, 1));
    return cart;
}

Checkout PayScene::startedCheckout()
{
    return must(m_store->startCheckout(Call::by(m_actor), filledCart(), Tender::Stripe));
}

Checkout PayScene::checkout(const QUuid &id) const
{
    return must(m_store->checkout(id));
}

Order PayScene::paidOrder()
{
    const Checkout started = startedCheckout();
    const auto driving = driver();
    driving->drive(started.id);
    if (!waitUntil([&] { return checkout(started.id).session.has_value(); }, driving.get()))
        qFatal("there is no page to pay at");
    m_peer->pay(checkout(started.id).session->id);
    if (!waitUntilFinished(*driving, started.id))
        qFatal("the payment is not seen");
    return order(started.order);
}

Order PayScene::order(qint64 number) const
{
    return must(m_store->order(number));
}

Refund PayScene::askedRefund(const Order &order, const RefundWish &wish)
{
    const RefundPlan plan = must(planRefund(order, order.refunds, wish));
    return must(
        m_store->refundOrder(Call::by(m_actor), order.number, plan, std::nullopt, u"not wanted"_s));
}

Refund PayScene::refund(const QUuid &id) const
{
    return must(m_store->refund(id));
}

bool PayScene::waitUntilRefund(const QUuid &refund, RefundState state, const CheckoutDriver *driver)
{
    return waitUntil([&] { return this->refund(refund).state == state; }, driver);
}

SettleReport PayScene::settled(CheckoutDriver &driver)
{
    const auto answer = driver.settleOnce();
    if (!waitUntil([&] { return answer.isFinished(); }, &driver))
        qFatal("the settler does not end");
    return must(answer.result());
}

bool PayScene::waitUntil(const std::function<bool()> &isSo, const CheckoutDriver *driver)
{
    // QTest::qWaitFor sleeps 10 ms at a time, in which nothing that the driver waits for arrives.
    QTestEventLoop loop;
    if (driver) {
        QObject::connect(driver, &CheckoutDriver::changed, &loop, &QTestEventLoop::exitLoop);
        QObject::connect(driver, &CheckoutDriver::finished, &loop, &QTestEventLoop::exitLoop);
        QObject::connect(driver, &CheckoutDriver::refundChanged, &loop, &QTestEventLoop::exitLoop);
    }
    const QDeadlineTimer deadline(patienceMs);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        loop.enterLoopMSecs(lookEveryMs);
    }
    return true;
}

bool PayScene::waitUntilFinished(CheckoutDriver &driver, const QUuid &checkout)
{
    QSignalSpy spy(&driver, &CheckoutDriver::finished);
    const auto isOver = [&] {
        for (const QVariantList &arguments : spy) {
            if (arguments.value(0).toUuid() == checkout)
                return true;
        }
        return false;
    };
    return waitUntil(isOver, &driver);
}

QString PayScene::standing(const QUuid &checkout)
{
    const QString id = checkout.toString(QUuid::WithoutBraces);
    const QString ended = m_db.rows(u"SELECT o.state, c.state FROM checkout c JOIN sales_order o "
                                    u"ON o.number = c.order_number "
                                    "WHERE c.id = '%1'"_s.arg(id))
                              .value(0);
    const QStringList holds = m_db.rows(
        u"SELECT DISTINCT state FROM hold WHERE checkout_id = '%1' ORDER BY state"_s.arg(id));
    return ended.split(u'|').join(u' ') + u' ' + holds.join(u',');
}

QStringList PayScene::faults(const QString &currency)
{
    QStringList found;
    const auto report = m_store->verify();
    if (!report)
        return {report.error().text};
    for (const Finding &finding : report->findings)
        found.append(finding.subject + u": "_s + finding.text);
    const auto sum = [&](const QString &query) {
        return m_db
            .rows(u"SELECT coalesce(sum(amount_minor), 0) FROM %1 AND currency = '%2'"_s.arg(
                query, currency))
            .value(0)
            .toLongLong();
    };
    // What a case for review has paid for is booked as that order's payment. What came back is
    // booked still.
    const qint64 booked =
        sum(u"payment WHERE tender = 'stripe' AND kind = 'payment'"_s)
        + sum(u"review WHERE reason <> 'refund_failed'"_s)
        - sum(u"payment WHERE order_number IN (SELECT sold_order FROM review) AND kind = "
              "'payment'"_s)
        - sum(u"refund WHERE tender = 'stripe' AND state <> 'failed'"_s);
    const qint64 there = m_peer->money(currency.toLower());
    if (booked != there)
        found.append(u"the books have %1, Stripe %2"_s.arg(booked).arg(there));
    const QStringList stuck = m_db.rows(
        u"SELECT id FROM checkout WHERE tender = 'stripe' AND state IN ('preparing', 'open', "
        "'unknown')"_s);
    for (const QString &id : stuck)
        found.append(u"checkout %1 is in flight"_s.arg(id));
    const QStringList kept = m_db.rows(u"SELECT id FROM hold WHERE kept"_s);
    for (const QString &id : kept)
        found.append(u"hold %1 is kept"_s.arg(id));
    const QStringList miscounted = m_db.rows(
        u"SELECT code FROM listing WHERE held <> (SELECT coalesce(sum(quantity), 0) FROM hold "
        "WHERE listing_id = listing.id AND state = 'active') UNION ALL "
        "SELECT code FROM variant WHERE held <> (SELECT coalesce(sum(quantity), 0) FROM hold "
        "WHERE variant_id = variant.id AND state = 'active')"_s);
    for (const QString &code : miscounted)
        found.append(code + u" counts other holds than there are"_s);
    for (const QJsonValue &value : m_peer->objects(u"checkout.session"_s)) {
        const QJsonObject session = value.toObject();
        if (session.value(u"status"_s) == u"open"_s)
            found.append(u"session %1 can still be paid"_s.arg(session.value(u"id"_s).toString()));
    }
    const auto watched = m_store->watchedCheckouts();
    if (!watched || !watched->isEmpty())
        found.append(u"a checkout is still to be watched"_s);
    const auto underWay = m_store->watchedRefunds();
    if (!underWay || !underWay->isEmpty())
        found.append(u"a refund is under way"_s);
    return found;
}

} // namespace holdfast::test
