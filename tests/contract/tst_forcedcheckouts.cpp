// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A checkout that a manager forces to its end, and those that are watched, forced or not, because
/// a provider may still have something to say about them.
class ForcedCheckoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void forcing_data();
    void forcing();
    void forcingNeedsARightAndAReason_data() { addEngines(); }
    void forcingNeedsARightAndAReason();
    void watched_data();
    void watched();
    void watchedOldestFirst_data() { addEngines(); }
    void watchedOldestFirst();
};

void ForcedCheckoutsTest::forcing_data()
{
    addCases<QString>(
        {{"nothing was asked yet", u"preparing"_qs}, {"a session was asked for", u"requested"_qs},
            {"the session is open", u"open"_qs}, {"the provider is unreachable", u"unknown"_qs},
            {"the money is on its way", u"waiting"_qs}, {"the money is not booked yet", u"paid"_qs},
            {"it is to end", u"ending"_qs}, {"it is paid in cash", u"cash"_qs}});
}

void ForcedCheckoutsTest::forcing()
{
    QFETCH(QString, given);
    Shop shop;
    Checkout checkout;
    if (given == u"cash") {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 1);
        checkout = must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    } else {
        checkout = stripeCheckout(shop, given);
    }
    Checkout expected = checkout;
    expected.state = CheckoutState::Abandoned;
    expected.why = u"the slots are promised"_qs;
    expected.endedAt = shop.now();
    const auto manager = shop.db().open(Right::Manager);
    const auto forced =
        manager->forceCheckout(Shop::call(), checkout.id, u"the slots are promised"_qs);
    HF_OK(forced);
    QCOMPARE(describe(*forced), describe(expected));
    const Order order = must(shop->order(checkout.order));
    QCOMPARE(order.state, OrderState::Cancelled);
    QCOMPARE(order.events.last().why, u"the slots are promised"_qs);
    QVERIFY(order.payments.isEmpty());
    const Cart open = shop.cart(checkout.cart);
    QCOMPARE(open.state, u"open"_qs);
    QCOMPARE(open.lines[0].hold.state, HoldState::Released);
    QVERIFY(!open.lines[0].hold.kept);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_REASON(shop->forceCheckout(Shop::call(), checkout.id, u"again"_qs), "checkout_ended");
    HF_CLEAN(shop);
    // The customer comes back.
    HF_OK(shop->setQuantity(Shop::call(), checkout.cart, open.lines[0].id, 1));
    HF_OK(shop->startCheckout(Shop::call(), checkout.cart, Tender::Stripe));
    HF_CLEAN(shop);
}

void ForcedCheckoutsTest::forcingNeedsARightAndAReason()
{
    Shop shop;
    const Checkout open = stripeCheckout(shop, u"open"_qs);
    const Checkout settled = stripeCheckout(shop, u"settled"_qs);
    const QStringList before = shop.everything();
    const auto staff = shop.db().open(Right::Staff);
    HF_REFUSED(staff->forceCheckout(Shop::call(), open.id, u"please"_qs), ErrorKind::Forbidden);
    for (const QString &why : {QString(), u"  "_qs, u"\x1b[2J"_qs, QString(501, u'w')})
        HF_REFUSED(shop->forceCheckout(Shop::call(), open.id, why), ErrorKind::Validation);
    const auto paid = shop->forceCheckout(Shop::call(), settled.id, u"too late"_qs);
    HF_REFUSED(paid, ErrorKind::Conflict);
    HF_REASON(paid, "checkout_ended");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void ForcedCheckoutsTest::watched_data()
{
    addCases<QString>({{"nothing was asked yet", u"preparing~yes"_qs},
        {"a session was asked for", u"requested~yes"_qs}, {"the session is open", u"open~yes"_qs},
        {"the provider is unreachable", u"unknown~yes"_qs},
        {"the money is on its way", u"waiting~yes"_qs},
        {"the money is not booked yet", u"paid~yes"_qs}, {"it is to end", u"ending~yes"_qs},
        {"it is paid", u"settled~no"_qs}, {"its session expired", u"expired~no"_qs},
        {"it had no session", u"failed~no"_qs},
        {"forced to its end, the session alive", u"late~yes"_qs},
        {"forced to its end, the session dead", u"late expired~no"_qs},
        {"forced to its end, its late money under review", u"late reviewed~no"_qs},
        {"forced to its end, money without a payment's id under review", u"late nameless~no"_qs},
        {"forced to its end, another's money under review", u"late other~yes"_qs},
        {"forced to its end before the answer", u"requested forced~yes"_qs},
        {"forced to its end, the request then refused", u"requested refused~no"_qs},
        {"forced to its end before anything was asked", u"preparing forced~no"_qs}});
}

void ForcedCheckoutsTest::watched()
{
    QFETCH(QString, given);
    const QString stage = given.section(u'~', 0, 0);
    Shop shop;
    const Checkout checkout = stripeCheckout(shop, stage.section(u' ', 0, 0));
    const QString more = stage.section(u' ', 1);
    const QUuid id = checkout.id;
    ReceivedPayment payment = paymentFor(checkout);
    SessionRecord session = sessionFor(checkout);
    if (more == u"forced" || more == u"refused")
        must(shop->forceCheckout(Shop::call(), id, u"the slots are needed"_qs));
    if (more == u"refused") {
        must(shop->closeRequest(
            Shop::call(), id, requestFor(checkout).key, u"declined"_qs, u"Not here."_qs));
    } else if (more == u"expired") {
        session.standing = SessionStanding::Expired;
        must(shop->noteSession(Shop::call(), id, session, {}, {}));
    } else if (more == u"reviewed") {
        session = sessionFor(checkout, SessionStanding::Paid);
        must(shop->noteSession(Shop::call(), id, session, {}, {}));
        QCOMPARE(must(shop->watchedCheckouts()).size(), 1);
        must(shop->fulfil(Shop::call(), id, payment));
    } else if (more == u"nameless") {
        payment.payment = session.id;
        must(shop->fulfil(Shop::call(), id, payment));
    } else if (more == u"other") {
        payment.payment = u"pi_another"_qs;
        must(shop->fulfil(Shop::call(), id, payment));
    }
    const auto staff = shop.db().open(Right::Staff);
    const auto watched = staff->watchedCheckouts();
    HF_OK(watched);
    QStringList found;
    for (const Checkout &each : *watched)
        found.append(describe(each));
    QCOMPARE(found,
        given.endsWith(u"~yes"_qs) ? QStringList(describe(shop.checkout(id))) : QStringList());
    HF_CLEAN(shop);
}

void ForcedCheckoutsTest::watchedOldestFirst()
{
    Shop shop;
    QVector<QUuid> expected;
    for (const char *stage : {"unknown", "late", "settled", "preparing", "open", "waiting"}) {
        const Checkout checkout = stripeCheckout(shop, QLatin1String(stage));
        if (checkout.state != CheckoutState::Settled)
            expected.append(checkout.id);
        shop.advance(1);
    }
    const auto watched = shop->watchedCheckouts();
    HF_OK(watched);
    QVector<QUuid> found;
    for (const Checkout &each : *watched) {
        found.append(each.id);
        QCOMPARE(describe(each), describe(shop.checkout(each.id)));
        QCOMPARE(each.asOf, shop.now());
    }
    QCOMPARE(found, expected);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(ForcedCheckoutsTest)
#include "tst_forcedcheckouts.moc"
