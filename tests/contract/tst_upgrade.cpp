// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "olddatabase.h"
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// A database of an earlier version, full of data, becomes a current one.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data() { addCases(m_schemas); }
    void nothingIsLost();
    void theRulesStand_data() { addCases(m_schemas); }
    void theRulesStand();
    void aProviderIsPaidBy_data() { addCases(m_schemas); }
    void aProviderIsPaidBy();
    void referencesThatLeadNowhere();

private:
    void trade(Shop &shop, int schema);

    const QVector<std::pair<const char *, int>> m_schemas{{"from the first schema", 1},
        {"from before the providers", 3}, {"from before the refunds", 4},
        {"from before the parked carts", 5}, {"from before the screen's times", 6},
        {"from before the guards", 7}};
    Call m_asked;
    HeldLine m_held; ///< by m_asked, in m_cart
    QUuid m_cart;
    Checkout m_checkout; ///< in flight
    qint64 m_order = 0;
    QVector<qint64> m_ended; ///< a cancelled and a refunded order
    qint64 m_settled = 0;    ///< an order that Stripe has the money of, if there are any yet
};

/// Holds in every state, with and without variant and limit; orders in every state.
void UpgradeTest::trade(Shop &shop, int schema)
{
    const QUuid anns = shop.newCart(ann().email);
    shop.hold(anns, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(anns, u"NY#single"_qs, 2);
    const Sale sale = must(shop->sell(Shop::call(), anns, Tender::Cash, {1'000'000, {}}));
    m_order = sale.order.number;
    must(shop->moveOrder(Shop::call(), m_order, OrderState::Confirmed, {}));

    m_ended.clear();
    for (const OrderState state : {OrderState::Cancelled, OrderState::Refunded}) {
        const QUuid cart = shop.newCart(ann().email);
        shop.hold(cart, u"CA#full"_qs, 1, u"run"_qs);
        shop.hold(cart, u"NY#single"_qs, 2);
        m_ended.append(must(shop->sell(Shop::call(), cart, Tender::Account, {})).order.number);
        must(shop->moveOrder(Shop::call(), m_ended.last(), state, u"called off"_qs));
    }
    if (schema >= 4) {
        m_settled = stripeCheckout(shop, u"settled"_qs).order;
        const Checkout late = stripeCheckout(shop, u"late"_qs);
        must(shop->fulfil(Shop::call(), late.id, paymentFor(late)));
    }

    const QUuid back = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    shop.hold(back, u"NY#quarter"_qs, 1);
    shop.advance(900);
    must(shop->sweep(Shop::call()));
    const HeldLine removed = shop.hold(back, u"NY#single"_qs, 1);
    must(shop->removeLine(Shop::call(), back, removed.line.id));
    const HeldLine released = shop.hold(back, u"CA#full"_qs, 1);
    must(shop->releaseHold(Shop::call(), released.line.hold.id, u"a mistake"_qs));
    Customer carol = ann();
    carol.email = u"carol@shop.example"_qs;
    shop.hold(shop.newCart(carol.email), u"NY#quarter"_qs, 1);
    must(shop->attachCustomer(Shop::call(), back, carol));

    m_cart = shop.newCart();
    m_asked = Shop::call();
    m_held = must(shop->hold(m_asked, m_cart, u"CA#quarter"_qs, {}, 3));
    shop.hold(m_cart, u"CA#full"_qs, 1, u"run"_qs);
    shop.hold(m_cart, u"NY#single"_qs, 4);
    shop.advance(600);
    must(shop->extendHold(Shop::call(), m_held.line.hold.id, u"she is on the telephone"_qs));
    const QUuid bobs = shop.newCart(u"bob@shop.example"_qs);
    shop.hold(bobs, u"CA#quarter"_qs, 1);
    m_checkout = must(shop->startCheckout(Shop::call(), bobs, Tender::Account));
    shop.setting("max_lines", 9);
    ListingChange dearer;
    dearer.priceMinor = 120'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    QCOMPARE(shop.db().rows(u"SELECT DISTINCT state FROM hold ORDER BY state"_qs),
        (QStringList{u"active"_qs, u"completed"_qs, u"expired"_qs, u"released"_qs}));
    QCOMPARE(shop.db().rows(u"SELECT count(*) FROM cart WHERE state = 'merged'"_qs),
        QStringList(u"1"_qs));
    HF_CLEAN(shop);
}

void UpgradeTest::nothingIsLost()
{
    QFETCH(int, given);
    Shop shop;
    trade(shop, given);
    if (QTest::currentTestFailed())
        return;
    const QString cart = describe(shop.cart(m_cart));
    const QString order = describe(must(shop->order(m_order)));
    OldDatabase old(shop, given);
    const QStringList before = old.everything();
    const auto store = old.open();
    HF_REFUSED(store->requireCurrent(), ErrorKind::Conflict);
    const auto done = store->migrate();
    HF_OK(done);
    QCOMPARE(done->from, given);
    QCOMPARE(done->to, newestSchema());
    HF_OK(store->requireCurrent());
    QCOMPARE(old.everything(), before);
    old.installClock();
    const auto verified = store->verify();
    HF_OK(verified);
    QStringList findings;
    for (const Finding &finding : verified->findings)
        findings.append(finding.subject + u": "_qs + finding.text);
    QCOMPARE(findings.join(u'\n'), QString());
    QCOMPARE(verified->orders, given < 4 ? 4 : 6);
    for (const qint64 number : std::as_const(m_ended)) {
        const Order ended = must(store->order(number));
        QCOMPARE(ended.refunds.size(), 1);
        const Refund &refund = ended.refunds[0];
        QCOMPARE(refund.state, RefundState::Succeeded);
        QCOMPARE(refund.tender, Tender::Account);
        QCOMPARE(refund.amount().minor, ended.totals.totalMinor);
        QCOMPARE(refund.why, u"called off"_qs);
        QCOMPARE(refund.plan.lines.size(), 2);
        for (const RefundLine &line : refund.plan.lines)
            QCOMPARE(line.returned, ended.state == OrderState::Cancelled ? line.quantity : 0);
        HF_REFUSED(store->refundOrder(Shop::call(), number, refund.plan, {}, u"again"_qs),
            ErrorKind::Conflict);
    }
    if (given >= 4) {
        const Order settled = must(store->order(m_settled));
        QCOMPARE(must(store->checkout(settled.checkout)).live, std::optional(false));
        HF_OK(store->refundOrder(
            Shop::call(), m_settled, must(planRefund(settled, {}, {})), {}, u"called off"_qs));
        const auto cases = must(store->reviews(false));
        QCOMPARE(cases.size(), 1);
        HF_OK(store->sellReview(Shop::call(), cases[0].id, {}, u"she wants it"_qs));
    }
    QCOMPARE(describe(must(store->cart(m_cart))), cart);
    QCOMPARE(describe(must(store->order(m_order))), order);

    const auto again = store->hold(m_asked, m_cart, u"CA#quarter"_qs, {}, 3);
    HF_OK(again);
    QCOMPARE(again->line.hold.id, m_held.line.hold.id);
    QCOMPARE(again->line.quantity, 3);
    HF_OK(store->setQuantity(Shop::call(), m_cart, m_held.line.id, 2));
    const auto sale = store->sell(Shop::call(), m_cart, Tender::Cash, {});
    HF_OK(sale);
    QVERIFY(sale->order.number > m_checkout.order);
    QCOMPARE(sale->order.lines.size(), 3);
    for (const OrderLine &line : sale->order.lines) {
        if (line.code == u"CA#quarter")
            QCOMPARE(line.unitPrice.minor * line.quantity, 200'000);
    }
    const auto confirmed = store->confirmCheckout(Shop::call(), m_checkout.id, {});
    HF_OK(confirmed);
    QCOMPARE(confirmed->order.number, m_checkout.order);
    HF_OK(store->newCart(Shop::callAt(u"Side"_qs), {}));
    QVERIFY(must(store->verify()).findings.isEmpty());
}

void UpgradeTest::theRulesStand()
{
    QFETCH(int, given);
    Shop shop;
    trade(shop, given);
    if (QTest::currentTestFailed())
        return;
    OldDatabase old(shop, given);
    HF_OK(old.open()->migrate());
    const QStringList before = old.everything();
    for (const char *bad : {"UPDATE listing SET capacity = -1 WHERE held + sold = 0",
             "UPDATE listing SET capacity = 1000000001 WHERE code = 'CA#quarter'",
             "UPDATE listing SET price_minor = -1", "UPDATE listing SET currency = 'usd'",
             "UPDATE listing SET sold = -1 WHERE code = 'NY#single'",
             "UPDATE listing SET held = 1000 WHERE code = 'CA#quarter'",
             "UPDATE listing SET code = 'CA#half' WHERE code = 'CA#full'",
             "UPDATE listing SET max_per_order = 0", "UPDATE listing SET revision = 0",
             "UPDATE variant SET held = 2 WHERE code = 'back-cover'",
             "UPDATE variant SET code = 'Back cover' WHERE code = 'back-cover'",
             "UPDATE variant SET price_difference_minor = 1000000000000001",
             "UPDATE hold SET state = 'lost' WHERE state = 'active'",
             "UPDATE hold SET quantity = 0 WHERE state = 'active'",
             "UPDATE hold SET quantity = NULL WHERE state = 'active'",
             "UPDATE hold SET unit_price_minor = -1 WHERE state = 'active'",
             "UPDATE hold SET ended_at = 1 WHERE state = 'active'",
             "UPDATE hold SET in_cart = (1 = 0) WHERE state = 'active'",
             "UPDATE hold SET ended_at = NULL WHERE state = 'released'",
             "UPDATE hold SET kept = (1 = 1) WHERE state = 'expired'",
             "UPDATE hold SET in_cart = (1 = 1) WHERE state = 'completed'",
             "UPDATE hold SET state = 'released' WHERE state = 'completed'",
             "UPDATE ledger SET why = 'other'", "DELETE FROM ledger",
             "INSERT INTO ledger SELECT * FROM ledger",
             "INSERT INTO ledger (listing_id, sequence, kind, quantity, is_first, sold_before, "
             "sold_after, held_after, price_after, active_after, at, desk, person, login, "
             "operation, why, hash) SELECT listing_id, 999, kind, quantity, is_first, 0, "
             "sold_after, held_after, price_after, active_after, at, desk, person, login, "
             "operation, why, hash FROM ledger WHERE sequence = 1",
             "UPDATE cart SET state = 'lost'", "UPDATE checkout SET tender = 'shells'",
             "UPDATE checkout SET state = 'lost'", "UPDATE checkout SET amount_minor = -1",
             "UPDATE checkout SET ended_at = NULL WHERE state = 'settled'",
             "UPDATE checkout SET ended_at = 1 WHERE state = 'open'",
             "UPDATE checkout SET order_number = 1001",
             "UPDATE checkout SET state = 'open', ended_at = NULL, cart_id = (SELECT cart_id FROM "
             "checkout WHERE state = 'open')",
             "UPDATE payment SET provider_payment = 'pi_1'", "DELETE FROM payment",
             "UPDATE refund SET amount_minor = 1", "UPDATE refund SET state = 'pending'",
             "DELETE FROM refund", "UPDATE refund_line SET returned = 1", "DELETE FROM refund_line",
             "DELETE FROM sales_order"}) {
        // A rule, a key, a NULL, a trigger; on SQLite all in the last byte of the code.
        const QString code = old.refusal(QLatin1String(bad));
        const bool ofRules = currentEngine() == Engine::Sqlite
                                 ? (code.toInt() & 0xff) == 19
                                 : code.startsWith(u"23"_qs) || code == u"HF002";
        QVERIFY2(ofRules, qPrintable(QLatin1String(bad) + u": "_qs + code));
        QCOMPARE(old.everything(), before);
    }
    const QStringList good{u"UPDATE listing SET capacity = capacity + 1"_qs,
        u"UPDATE hold SET expires_at = expires_at + 1 WHERE state = 'active'"_qs};
    for (const QString &statement : good)
        QCOMPARE(old.refusal(statement), QString());
}

void UpgradeTest::aProviderIsPaidBy()
{
    QFETCH(int, given);
    Shop shop;
    trade(shop, given);
    if (QTest::currentTestFailed())
        return;
    OldDatabase old(shop, given);
    const auto store = old.open();
    HF_OK(store->migrate());
    old.installClock();
    const auto begun = store->startCheckout(Shop::call(), m_cart, Tender::Stripe);
    HF_OK(begun);
    HF_OK(store->storeRequest(Shop::call(), begun->id, RequestPurpose::Create,
        {u"/v1/checkout/sessions"_qs, u"key"_qs, "a=b"}, false));
    SessionRecord session;
    session.id = u"cs_1"_qs;
    HF_OK(store->noteSession(Shop::call(), begun->id, session, u"key"_qs, {}));
    const auto sale =
        store->fulfil(Shop::call(), begun->id, {u"cs_1"_qs, u"pi_1"_qs, begun->amount});
    HF_OK(sale);
    QVERIFY(sale->order);
    // What is referred to cannot go.
    for (const char *referred : {"DELETE FROM checkout WHERE tender = 'cash'",
             "DELETE FROM checkout WHERE tender = 'stripe'"}) {
        old.refusal(u"PRAGMA foreign_keys = ON"_qs);
        QVERIFY2(!old.refusal(QLatin1String(referred)).isEmpty(), referred);
    }
    const auto verified = store->verify();
    HF_OK(verified);
    QVERIFY(verified->findings.isEmpty());
}

/// Tables are made anew with their references unwatched: what was wrong before is not let through,
/// and nothing is changed.
void UpgradeTest::referencesThatLeadNowhere()
{
    Shop shop(Engine::Sqlite);
    trade(shop, 3);
    if (QTest::currentTestFailed())
        return;
    OldDatabase old(shop, 3);
    const QStringList sound = old.everything();
    old.run(u"UPDATE hold SET checkout_id = '00000000-0000-4000-8000-000000000009' WHERE "
            "checkout_id IS NOT NULL AND state = 'active'"_qs);
    const QStringList before = old.everything();
    QVERIFY(before != sound);
    const auto store = old.open();
    const auto refused = store->migrate();
    QVERIFY(!refused.has_value());
    QVERIFY(!refused.error().text.isEmpty());
    QCOMPARE(old.dropCopies(), 1);
    QCOMPARE(old.everything(), before);
    HF_REFUSED(store->requireCurrent(), ErrorKind::Conflict);
    QCOMPARE(must(store->status()).schema, 3);
    old.run(QStringLiteral("UPDATE hold SET checkout_id = '%1' WHERE checkout_id = "
                           "'00000000-0000-4000-8000-000000000009'")
                .arg(m_checkout.id.toString(QUuid::WithoutBraces)));
    const auto done = store->migrate();
    HF_OK(done);
    QCOMPARE(done->to, newestSchema());
    QCOMPARE(old.everything(), sound);
    QVERIFY(must(store->verify()).findings.isEmpty());
    HF_OK(store->confirmCheckout(Shop::call(), m_checkout.id, {}));
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
