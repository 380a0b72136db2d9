// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Damage done behind the store's back is found and named.
class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void nothingWrong_data() { addEngines(); }
    void nothingWrong();
    void damage_data();
    void damage();
    void damageToPaymentsByAProvider_data();
    void damageToPaymentsByAProvider();
    void damageToRefunds_data();
    void damageToRefunds();
    void theChainIsTheDomains_data() { addEngines(); }
    void theChainIsTheDomains();

private:
    /// Takes the guards away, as somebody would who means harm.
    static void disarm(Shop &shop)
    {
        if (shop.db().engine() == Engine::Postgres) {
            for (const char *table : {"ledger", "sales_order", "order_line", "order_event",
                     "payment", "hold", "listing", "cart", "cart_event", "refund", "refund_line"}) {
                QVERIFY(shop.sql(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER ALL")
                                     .arg(QLatin1String(table))));
            }
            return;
        }
        const QStringList triggers =
            shop.db().rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_qs);
        for (const QString &trigger : triggers)
            QVERIFY(shop.sql(u"DROP TRIGGER "_qs + trigger));
    }
};

void VerifyTest::nothingWrong()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    shop.hold(shop.newCart(), u"CA#full"_qs, 1, u"run"_qs);
    const auto report = shop->verify();
    HF_OK(report);
    QVERIFY(report->findings.isEmpty());
    QCOMPARE(report->listings, 5);
    QCOMPARE(report->orders, 1);
    QCOMPARE(report->holds, 2);
    QCOMPARE(report->ledgerRows, 5 + 2 + 2 + 2);
    TestDatabase empty(currentEngine());
    const auto none = empty.open()->verify();
    HF_OK(none);
    QCOMPARE(none->ledgerRows, 0);
    QVERIFY(none->findings.isEmpty());
}

void VerifyTest::damage_data()
{
    // statement ~ subject ~ ledger row ~ a word of the sentence
    const QString quarter = u"(SELECT id FROM listing WHERE code = 'CA#quarter')"_qs;
    const QString cover = u"(SELECT id FROM variant WHERE code = 'back-cover')"_qs;
    addCases<QString>({
        {"a ledger row's reason altered",
            u"UPDATE ledger SET why = 'other' WHERE sequence = 2 AND listing_id = "_qs + quarter
                + u"~CA#quarter~2~altered"_qs},
        {"a ledger row's numbers altered",
            u"UPDATE ledger SET sold_after = 9 WHERE sequence = 3 AND listing_id = "_qs + quarter
                + u"~CA#quarter~3~altered"_qs},
        {"a ledger row's hash altered",
            u"UPDATE ledger SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE sequence = 2 AND listing_id = "_qs
                + quarter + u"~CA#quarter~2~altered"_qs},
        {"a variant's ledger row altered",
            u"UPDATE ledger SET person = 'x' WHERE sequence = (SELECT min(sequence) FROM ledger WHERE variant_id = "_qs
                + cover + u" AND kind = 'hold') AND variant_id = "_qs + cover
                + u"~CA#full back-cover~5~altered"_qs},
        {"the first ledger row deleted",
            u"DELETE FROM ledger WHERE sequence = 1 AND listing_id = "_qs + quarter
                + u"~CA#quarter~2~lacks row 1"_qs},
        {"a ledger row in between deleted",
            u"DELETE FROM ledger WHERE sequence = 2 AND listing_id = "_qs + quarter
                + u"~CA#quarter~3~lacks row 2"_qs},
        {"the last ledger row deleted",
            u"DELETE FROM ledger WHERE sequence = 4 AND listing_id = "_qs + quarter
                + u"~CA#quarter~3~"_qs},
        {"a whole ledger deleted",
            u"DELETE FROM ledger WHERE listing_id = "_qs + quarter + u"~CA#quarter~0~no ledger"_qs},
        {"a sold count changed",
            u"UPDATE listing SET sold = sold + 1 WHERE code = 'CA#quarter'~CA#quarter~4~says"_qs},
        {"a held count changed",
            u"UPDATE listing SET held = held - 1 WHERE code = 'CA#quarter'~CA#quarter~4~says"_qs},
        {"a price changed",
            u"UPDATE listing SET price_minor = 1 WHERE code = 'CA#quarter'~CA#quarter~4~says"_qs},
        {"a capacity changed",
            u"UPDATE listing SET capacity = NULL WHERE code = 'CA#quarter'~CA#quarter~4~says"_qs},
        {"taken off sale",
            u"UPDATE listing SET active = (1 = 0) WHERE code = 'CA#quarter'~CA#quarter~4~says"_qs},
        {"a revision changed",
            u"UPDATE listing SET revision = 99 WHERE code = 'CA#quarter'~CA#quarter~4~99"_qs},
        {"a variant's sold count changed",
            u"UPDATE variant SET sold = 0 WHERE code = 'back-cover'~CA#full back-cover~7~says"_qs},
        {"a variant's price difference changed",
            u"UPDATE variant SET price_difference_minor = 0 WHERE code = 'back-cover'~CA#full back-cover~7~says"_qs},
        {"a hold's quantity changed",
            u"UPDATE hold SET quantity = 7 WHERE state = 'active' AND listing_id = "_qs + quarter
                + u"~CA#quarter~0~active holds"_qs},
        {"a hold ended without its slots",
            u"UPDATE hold SET state = 'released', ended_at = 1 WHERE state = 'active' AND listing_id = "_qs
                + quarter + u"~CA#quarter~0~active holds"_qs},
        {"a sold hold's quantity changed",
            u"UPDATE hold SET quantity = 2 WHERE state = 'completed' AND listing_id = "_qs + quarter
                + u"~order 1001~0~hold of 2"_qs},
        {"an order's total changed",
            u"UPDATE sales_order SET shipping_minor = 5, total_minor = total_minor + 5~order 1001~0~money"_qs},
        {"an order's tax changed",
            u"UPDATE sales_order SET tax_minor = tax_minor - 1, total_minor = total_minor - 1~order 1001~0~tax"_qs},
        {"an order line's price changed",
            u"UPDATE order_line SET unit_price_minor = 1, subtotal_minor = 1 * quantity, total_minor = quantity + tax_minor~order 1001~0~lines"_qs},
        {"an order line's tax changed",
            u"UPDATE order_line SET tax_minor = tax_minor + 1, total_minor = total_minor + 1 WHERE position = 1~order 1001~0~tax"_qs},
        {"an order line deleted",
            u"DELETE FROM order_line WHERE position = 1~order 1001~0~subtotal"_qs},
        {"an order's state changed",
            u"UPDATE sales_order SET state = 'shipped'~order 1001~0~history"_qs},
        {"an order's history deleted",
            u"DELETE FROM order_event WHERE sequence = 2~order 1001~0~history"_qs},
        {"an order's whole history deleted", u"DELETE FROM order_event~order 1001~0~history"_qs},
        {"a payment deleted", u"DELETE FROM payment~order 1001~0~money"_qs},
        {"a payment's amount changed",
            u"UPDATE payment SET amount_minor = amount_minor - 1, received_minor = received_minor - 1~order 1001~0~money"_qs},
        {"a checkout that settled abandoned",
            u"UPDATE checkout SET state = 'abandoned'~checkout of order 1001~0~exclude"_qs},
        {"a checkout's amount changed",
            u"UPDATE checkout SET amount_minor = 1~checkout of order 1001~0~amount"_qs},
        {"a cart's state changed",
            u"UPDATE cart SET state = 'ordered' WHERE state = 'open'~cart ~0~closed"_qs},
        {"a cart carried to another desk",
            u"UPDATE cart SET desk = 'x' WHERE state = 'open' AND NOT single~cart ~0~another desk"_qs},
        {"a purchase closed while it is held",
            u"UPDATE cart SET state = 'closed' WHERE single~cart ~0~closed"_qs},
        {"another line in a purchase",
            u"UPDATE hold SET cart_id = (SELECT id FROM cart WHERE single) WHERE in_cart~cart ~0~has 2 lines"_qs},
        {"a purchase merged",
            u"UPDATE cart SET state = 'merged', merged_into = (SELECT id FROM cart WHERE state = 'open' AND NOT single) WHERE single~cart ~0~one purchase"_qs},
    });
}

void VerifyTest::damage()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    const QUuid sold = shop.newCart();
    shop.hold(sold, u"CA#quarter"_qs, 1);
    shop.hold(sold, u"CA#full"_qs, 1, u"back-cover"_qs);
    must(shop->sell(Shop::call(), sold, Tender::Cash, {}));
    const QUuid open = shop.newCart();
    shop.hold(open, u"CA#quarter"_qs, 3);
    must(shop->handOver(Shop::call(), open, u"Back"_qs));
    must(shop->buyNow(Shop::call(), {}, u"NY#single"_qs, {}, 1));
    HF_CLEAN(shop);
    disarm(shop);
    const QStringList before = shop.everything();
    QString error;
    QVERIFY2(shop.sql(parts[0], &error), qPrintable(error));
    QVERIFY2(shop.everything() != before, "the damage did nothing");

    const auto report = shop->verify();
    HF_OK(report);
    bool named = false;
    for (const Finding &finding : report->findings) {
        named = named
                || (finding.subject.startsWith(parts[1])
                    && finding.ledgerSequence == parts[2].toLongLong()
                    && finding.text.contains(parts[3], Qt::CaseInsensitive)
                    && finding.text.endsWith(u'.'));
        // Nothing is accused that is sound.
        QVERIFY2(!finding.subject.startsWith(u"NY") && !finding.subject.startsWith(u"DE"),
            qPrintable(finding.subject));
    }
    QVERIFY2(named, qPrintable(shop.findings().join(u'\n')));
}

void VerifyTest::damageToPaymentsByAProvider_data()
{
    // statement ~ subject ~ a word of the sentence; 1001 is paid, 1002 open, 1003 late money
    const QString open = u"(SELECT id FROM checkout WHERE order_number = 1002)"_qs;
    addCases<QString>({
        {"a payment loses what its provider knows it by",
            u"UPDATE payment SET provider_payment = NULL~order 1001~provider"_qs},
        {"a settled checkout loses what its provider knows its payment by",
            u"UPDATE payment SET provider_payment = NULL~checkout of order 1001~provider"_qs},
        {"a settled checkout loses its payment",
            u"DELETE FROM payment~checkout of order 1001~provider"_qs},
        {"an open checkout is said to be settled",
            u"UPDATE checkout SET state = 'settled', ended_at = 1 WHERE order_number = 1002~checkout of order 1002~provider"_qs},
        {"money under review that paid an order",
            u"UPDATE review SET payment = (SELECT provider_payment FROM payment)~order 1003~review"_qs},
        {"a hold that would lapse under a paying customer",
            u"UPDATE hold SET kept = (1 = 0) WHERE checkout_id = "_qs + open
                + u"~checkout of order 1002~kept"_qs},
        {"a hold that was taken from a paying customer",
            u"UPDATE hold SET kept = (1 = 0), state = 'released', ended_at = 1 WHERE checkout_id = "_qs
                + open + u"~checkout of order 1002~kept"_qs},
    });
}

void VerifyTest::damageToPaymentsByAProvider()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    stripeCheckout(shop, u"settled"_qs);
    stripeCheckout(shop, u"open"_qs);
    const Checkout late = stripeCheckout(shop, u"late"_qs);
    must(shop->fulfil(Shop::call(), late.id, paymentFor(late)));
    HF_CLEAN(shop);
    disarm(shop);
    QString error;
    QVERIFY2(shop.sql(parts[0], &error), qPrintable(error));
    const auto report = shop->verify();
    HF_OK(report);
    bool named = false;
    for (const Finding &finding : report->findings) {
        named =
            named
            || (finding.subject == parts[1] && finding.text.contains(parts[2], Qt::CaseInsensitive)
                && finding.text.endsWith(u'.'));
    }
    QVERIFY2(named, qPrintable(shop.findings().join(u'\n')));
}

void VerifyTest::damageToRefunds_data()
{
    // statement ~ subject ~ a word of the sentence; 1001: in part, 1002: whole, cancelled, 1003:
    // failed, 1004: late money that bought 1005, with a rest, 1006: by Stripe, asked
    const QString of = u" WHERE refund_id = (SELECT id FROM refund WHERE order_number = "_qs;
    addCases<QString>({
        {"a refund's payment deleted",
            u"DELETE FROM payment WHERE kind = 'refund' AND order_number = 1001~order 1001~payments"_qs},
        {"a refund's payment of another amount",
            u"UPDATE payment SET amount_minor = 1 WHERE kind = 'refund' AND order_number = 1001~order 1001~money"_qs},
        {"a refund that is said to have succeeded",
            u"UPDATE refund SET state = 'succeeded', ended_at = 1 WHERE order_number = 1006~order 1006~payments"_qs},
        {"a refund that is said to have come back",
            u"UPDATE refund SET state = 'asked', ended_at = NULL WHERE order_number = 1003~order 1003~case"_qs},
        {"a refund's amount changed",
            u"UPDATE refund SET amount_minor = amount_minor + 1 WHERE order_number = 1006~order 1006~parts"_qs},
        {"a refund's shipping invented",
            u"UPDATE refund SET shipping_minor = 1 WHERE order_number = 1006~order 1006~shipping"_qs},
        {"more given back of a line than was paid",
            u"UPDATE refund_line SET amount_minor = amount_minor + 900000"_qs + of
                + u"1001)~order 1001~line 1"_qs},
        {"more tax given back than was paid",
            u"UPDATE refund_line SET tax_minor = tax_minor + 9000"_qs + of
                + u"1001)~order 1001~line 1"_qs},
        {"more slots paid back than were sold",
            u"UPDATE refund_line SET quantity = 3"_qs + of + u"1001)~order 1001~line 1"_qs},
        {"a slot on sale again that was not paid back",
            u"UPDATE refund_line SET returned = 2"_qs + of + u"1001)~order 1001~line 1"_qs},
        {"a slot on sale again that is sold",
            u"UPDATE refund_line SET returned = 0"_qs + of + u"1001)~CA#quarter~sold"_qs},
        {"a cancelled order's slots still sold",
            u"UPDATE refund_line SET returned = 0"_qs + of + u"1002)~order 1002~still sold"_qs},
        {"a cancelled order's refund made another's",
            u"UPDATE refund SET order_number = 1001 WHERE order_number = 1002~order 1002~given back"_qs},
        {"an order that goes on without its money",
            u"UPDATE sales_order SET state = 'paid' WHERE number = 1002~order 1002~goes on"_qs},
        {"a case without its refund",
            u"UPDATE review SET refund_id = NULL, reason = 'late' WHERE refund_id IS NOT NULL~order 1003~case"_qs},
        {"a case closed too early",
            u"UPDATE review SET resolved_at = 1, resolution = 'x' WHERE refund_id IS NOT NULL~review ~left"_qs},
        {"a case opened again",
            u"UPDATE review SET resolved_at = NULL, resolution = '' WHERE sold_order = 1005~review ~left"_qs},
        {"a case that paid another order",
            u"UPDATE review SET sold_order = 1001 WHERE sold_order = 1005~order 1004~review"_qs},
        {"a case that is said to have paid",
            u"UPDATE review SET sold_order = 1001 WHERE sold_order IS NULL~review ~otherwise"_qs},
        {"a payment of a case's money invented",
            u"INSERT INTO payment (order_number, checkout_id, kind, tender, amount_minor, currency, at, desk, person, login, operation, refund_id) SELECT r.order_number, k.id, 'refund', r.tender, r.amount_minor, r.currency, 1, '', '', '', r.operation, r.id FROM refund r JOIN checkout k ON k.order_number = r.order_number WHERE r.order_number = 1004~order 1004~payments"_qs},
    });
}

void VerifyTest::damageToRefunds()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'~');
    Shop shop;
    const auto whole = [&](qint64 number, const RefundWish &wish = {}) {
        const Order order = must(shop->order(number));
        return must(shop->refundOrder(
            Shop::call(), number, must(planRefund(order, {}, wish)), {}, u"called off"_qs));
    };
    for (int i = 0; i < 2; ++i) {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 2);
        must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    }
    whole(1001, {{{1, 1}}, {}, false});
    whole(1002);
    noted(shop, whole(stripeCheckout(shop, u"settled"_qs).order).id, RefundState::Failed);
    const Checkout late = stripeCheckout(shop, u"late"_qs);
    const auto money = must(shop->fulfil(Shop::call(), late.id, paymentFor(late, 500)));
    must(shop->sellReview(Shop::call(), money.review->id, {}, u"she wants it"_qs));
    whole(stripeCheckout(shop, u"settled"_qs).order);
    HF_CLEAN(shop);
    disarm(shop);
    QString error;
    QVERIFY2(shop.sql(parts[0], &error), qPrintable(error));
    const auto report = shop->verify();
    HF_OK(report);
    bool named = false;
    for (const Finding &finding : report->findings) {
        named = named
                || (finding.subject.startsWith(parts[1])
                    && finding.text.contains(parts[2], Qt::CaseInsensitive)
                    && finding.text.endsWith(u'.'));
    }
    QVERIFY2(named, qPrintable(shop.findings().join(u'\n')));
}

void VerifyTest::theChainIsTheDomains()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    Call call = Shop::call();
    call.actor = {u"Theke Ä"_qs, u"日本 😀"_qs};
    ListingChange change;
    change.capacity = std::optional<qint64>();
    change.active = false;
    HF_OK(shop->adjustListing(call, u"CA#full"_qs, change, u"wegen Übergröße; 3:abc;"_qs));
    const auto rows = must(shop->ledger(u"CA#full"_qs, 100));
    QByteArray previous;
    qint64 sequence = 0;
    for (LedgerRow row : rows) {
        QCOMPARE(row.sequence, ++sequence);
        row.previousHash = previous;
        QCOMPARE(row.hash, ledgerHash(row));
        previous = row.hash;
    }
    QCOMPARE(rows.last().person, u"日本 😀"_qs);
    QCOMPARE(must(shop->ledger(u"CA#full"_qs, 2)).first().sequence, sequence - 1);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
