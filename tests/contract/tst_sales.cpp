// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "totals.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Money taken and orders made.
class SalesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void anotherTotalThanAgreed_data() { addEngines(); }
    void anotherTotalThanAgreed();
    void cash_data();
    void cash();
    void cashThatDoesNotDo_data();
    void cashThatDoesNotDo();
    void onAccount_data() { addEngines(); }
    void onAccount();
    void totalsAreTheDomains_data();
    void totalsAreTheDomains();
    void theOrderIsASnapshot_data() { addEngines(); }
    void theOrderIsASnapshot();
    void everyNumberMovesTogether_data() { addEngines(); }
    void everyNumberMovesTogether();
    void nothingToSell_data() { addEngines(); }
    void nothingToSell();
    void numbersCountUp_data() { addEngines(); }
    void numbersCountUp();
    void free_data() { addEngines(); }
    void free();
    void manyLines_data() { addEngines(); }
    void manyLines();
};

void SalesTest::cash_data()
{
    addCases<qint64>({{"exact, unsaid", -1}, {"exact", 216'000}, {"more", 250'000}});
}

void SalesTest::anotherTotalThanAgreed()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 2);
    const Call call = Shop::call();
    const auto refused = shop->sell(call, cart, Tender::Cash, {500'000, 215'999});
    HF_REASON(refused, "total_changed");
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().detail[u"total_minor"].toInteger(), 216'000);
    QVERIFY(must(shop->orders({}, 10)).isEmpty());
    QCOMPARE(must(shop->cart(cart)).state, u"open"_qs);
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {500'000, 216'000}));
}

void SalesTest::cash()
{
    QFETCH(qint64, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 2);
    const auto sale = shop->sell(Shop::call(), cart, Tender::Cash,
        {given < 0 ? std::nullopt : std::optional<qint64>(given), 216'000});
    HF_OK(sale);
    const qint64 received = given < 0 ? 216'000 : given;
    QCOMPARE(sale->checkout.state, CheckoutState::Settled);
    QCOMPARE(sale->checkout.amount.minor, 216'000);
    QCOMPARE(sale->checkout.receivedMinor, std::optional(received));
    QCOMPARE(sale->checkout.changeMinor, std::optional(received - 216'000));
    QCOMPARE(sale->checkout.cart, cart);
    QCOMPARE(sale->checkout.order, sale->order.number);
    QCOMPARE(sale->checkout.endedAt, std::optional(shop.now()));
    const Order &order = sale->order;
    QCOMPARE(order.state, OrderState::Paid);
    QCOMPARE(order.checkout, sale->checkout.id);
    QCOMPARE(order.cart, cart);
    QVERIFY(!order.customer);
    QCOMPARE(order.desk, actor().desk);
    QCOMPARE(order.person, actor().person);
    QCOMPARE(order.payments.size(), 1);
    const Payment &payment = order.payments[0];
    QCOMPARE(payment.kind, u"payment"_qs);
    QCOMPARE(payment.tender, u"cash"_qs);
    QCOMPARE(payment.amount.minor, 216'000);
    QCOMPARE(payment.receivedMinor, std::optional(received));
    QCOMPARE(payment.changeMinor, std::optional(received - 216'000));
    QCOMPARE(payment.at, shop.now());
    QCOMPARE(order.events.size(), 2);
    QCOMPARE(order.events[0].kind, u"created"_qs);
    QCOMPARE(order.events[0].to, u"pending"_qs);
    QCOMPARE(order.events[1].from, u"pending"_qs);
    QCOMPARE(order.events[1].to, u"paid"_qs);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 6, held 0, sold 4"_qs);
    const Cart sold = shop.cart(cart);
    QCOMPARE(sold.state, u"ordered"_qs);
    QVERIFY(sold.lines.isEmpty());
    QCOMPARE(describe(must(shop->order(order.number))), describe(order));
    QCOMPARE(describe(must(shop->checkout(sale->checkout.id))), describe(sale->checkout));
    HF_REASON(shop->sell(Shop::call(), cart, Tender::Cash, {}), "cart_not_open");
    HF_CLEAN(shop);
}

void SalesTest::cashThatDoesNotDo_data()
{
    addCases<QString>({{"a cent short", u"cash|107999|cash_short"_qs},
        {"none", u"cash|0|cash_short"_qs}, {"less than none", u"cash|-1|cash_short"_qs},
        {"more than there is", u"cash|1000000000000001|too_large"_qs},
        {"cash on account", u"account|108000|nothing_received"_qs},
        {"on account for nobody", u"account||customer_needed"_qs}});
}

void SalesTest::cashThatDoesNotDo()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'|');
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    if (parts[2] == u"nothing_received")
        must(shop->attachCustomer(Shop::call(), cart, ann()));
    const QStringList before = shop.everything();
    const auto received =
        parts[1].isEmpty() ? std::nullopt : std::optional<qint64>(parts[1].toLongLong());
    const auto refused = shop->sell(Shop::call(), cart, *tenderFromName(parts[0]), {received, {}});
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, parts[2].toLatin1().constData());
    QCOMPARE(shop.everything(), before);
    if (parts[1] == u"107999")
        QVERIFY2(refused.error().text.contains(u"0.01 USD"_qs), qPrintable(refused.error().text));

    if (parts[2] == u"customer_needed") {
        HF_REASON(shop->startCheckout(Shop::call(), cart, Tender::Account), "customer_needed");
        return;
    }
    const Checkout checkout =
        must(shop->startCheckout(Shop::call(), cart, *tenderFromName(parts[0])));
    HF_REASON(shop->confirmCheckout(Shop::call(), checkout.id, received),
        parts[2].toLatin1().constData());
    QCOMPARE(must(shop->checkout(checkout.id)).state, CheckoutState::Open);
    HF_OK(shop->confirmCheckout(Shop::call(), checkout.id, {}));
    HF_CLEAN(shop);
}

void SalesTest::onAccount()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    Customer customer = ann();
    customer.address = u"1 Main St"_qs;
    must(shop->attachCustomer(Shop::call(), cart, customer));
    const auto sale = shop->sell(Shop::call(), cart, Tender::Account, {});
    HF_OK(sale);
    QVERIFY(!sale->checkout.receivedMinor);
    QVERIFY(!sale->checkout.changeMinor);
    QCOMPARE(sale->order.state, OrderState::Paid);
    QCOMPARE(sale->order.payments.size(), 1);
    QCOMPARE(sale->order.payments[0].tender, u"account"_qs);
    QVERIFY(!sale->order.payments[0].receivedMinor);
    QCOMPARE(sale->order.customer->email, customer.email);
    QCOMPARE(sale->order.customer->address, customer.address);
    const auto orders = must(shop->orders(OrderState::Paid, 10));
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders[0].customerEmail, customer.email);
    HF_CLEAN(shop);
}

void SalesTest::totalsAreTheDomains_data()
{
    addCases<QString>(
        {{"one line", u"CA#quarter||3"_qs}, {"halves of a cent", u"NY#quarter||1,NY#single||1"_qs},
            {"variants and an unlimited listing",
                u"CA#full|back-cover|1,CA#full|run|2,NY#single||7"_qs},
            {"another currency", u"DE#quarter||3"_qs}});
}

void SalesTest::totalsAreTheDomains()
{
    QFETCH(QString, given);
    Shop shop;
    shop.setting("shipping_minor", 1'234);
    // 6.25 % of 333.33 and 300.00: each line is rounded by itself.
    QVERIFY(shop.sql(u"UPDATE market SET tax_ppm = 62500 WHERE code = 'NY'"_qs));
    const QUuid cart = shop.newCart();
    const QStringList asked = given.split(u',');
    QVector<LineAmount> amounts;
    for (const QString &one : asked) {
        const QStringList parts = one.split(u'|');
        const HeldLine held = shop.hold(cart, parts[0], parts[2].toLongLong(), parts[1]);
        amounts.append({held.line.unitPrice.minor * held.line.quantity, held.line.taxPpm});
    }
    const Cart read = shop.cart(cart);
    const auto expected = totalLines(amounts, 0, 1'234, read.totals.currency);
    HF_OK(expected);
    QCOMPARE(read.totals, expected->totals);
    const auto sale = shop->sell(Shop::call(), cart, Tender::Cash, {});
    HF_OK(sale);
    QCOMPARE(sale->order.totals, expected->totals);
    QCOMPARE(sale->checkout.amount.minor, expected->totals.totalMinor);
    QCOMPARE(sale->order.lines.size(), asked.size());
    for (int i = 0; i < asked.size(); ++i) {
        QCOMPARE(sale->order.lines[i].totals, expected->lines[i]);
        QCOMPARE(sale->order.lines[i].position, i + 1);
        QCOMPARE(sale->order.lines[i].code, asked[i].section(u'|', 0, 0));
        QCOMPARE(sale->order.lines[i].variant, asked[i].section(u'|', 1, 1));
    }
    HF_CLEAN(shop);
}

void SalesTest::theOrderIsASnapshot()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    shop.hold(cart, u"CA#full"_qs, 1, u"run"_qs);
    must(shop->attachCustomer(Shop::call(), cart, ann()));
    const Sale sale = must(shop->sell(Shop::call(), cart, Tender::Account, {}));
    RateCard card = smallCard();
    for (RateCardListing &row : card.listings) {
        row.title = u"New title"_qs;
        row.marketName = u"New name"_qs;
        row.taxPpm = 0;
        row.price.minor += 1'000;
    }
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    Customer renamed = ann();
    renamed.name = u"Ann the Second"_qs;
    renamed.address = u"Elsewhere"_qs;
    must(shop->attachCustomer(Shop::call(), shop.newCart(), renamed));
    QCOMPARE(describe(must(shop->order(sale.order.number))), describe(sale.order));
    HF_CLEAN(shop);
}

void SalesTest::everyNumberMovesTogether()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(cart, u"CA#full"_qs, 1);
    shop.hold(cart, u"NY#quarter"_qs, 2);
    const Call call = Shop::call();
    const Sale sale = must(shop->sell(call, cart, Tender::Cash, {}));
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 1, held 0, sold 3"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 1);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].held, 0);
    QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 1, held 0, sold 2"_qs);
    QCOMPARE(shop.db().rows(u"SELECT state, in_cart FROM hold GROUP BY 1, 2"_qs).size(), 1);
    int sales = 0;
    const auto ledger = must(shop->ledger({}, 100));
    for (const LedgerRow &row : ledger) {
        if (row.kind != u"sale")
            continue;
        ++sales;
        QCOMPARE(row.operation, call.operation);
        QCOMPARE(row.why, QStringLiteral("order %1").arg(sale.order.number));
        QCOMPARE(row.after.sold - row.before->sold, row.quantity);
        QCOMPARE(row.before->held - row.after.held, row.quantity);
    }
    QCOMPARE(sales, 4);
    HF_CLEAN(shop);
}

void SalesTest::nothingToSell()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    HF_REASON(shop->sell(Shop::call(), cart, Tender::Cash, {}), "cart_empty");
    HF_REASON(shop->startCheckout(Shop::call(), cart, Tender::Cash), "cart_empty");
    const QUuid unknown = QUuid::createUuid();
    HF_REFUSED(shop->sell(Shop::call(), unknown, Tender::Cash, {}), ErrorKind::NotFound);
    HF_REFUSED(shop->startCheckout(Shop::call(), unknown, Tender::Cash), ErrorKind::NotFound);
    HF_REFUSED(shop->confirmCheckout(Shop::call(), unknown, {}), ErrorKind::NotFound);
    HF_REFUSED(shop->cancelCheckout(Shop::call(), unknown, u"x"_qs), ErrorKind::NotFound);
    HF_REFUSED(shop->checkout(unknown), ErrorKind::NotFound);
    for (const qint64 number :
        {qint64(0), qint64(-1), qint64(1001), std::numeric_limits<qint64>::max()})
        HF_REFUSED(shop->order(number), ErrorKind::NotFound);
    HF_CLEAN(shop);
}

void SalesTest::numbersCountUp()
{
    Shop shop;
    QVector<qint64> numbers;
    for (int i = 0; i < 3; ++i) {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"NY#single"_qs, 1);
        HF_REFUSED(shop->sell(Shop::call(), cart, Tender::Cash, {1, {}}), ErrorKind::Validation);
        numbers.append(must(shop->sell(Shop::call(), cart, Tender::Cash, {})).order.number);
    }
    // A refused sale may leave a gap, but nothing goes back.
    QVERIFY(numbers[0] > 1000 && numbers[1] > numbers[0] && numbers[2] > numbers[1]);
    const auto orders = must(shop->orders({}, 2));
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders[0].number, numbers[2]);
    QCOMPARE(orders[0].lines, 1);
    QCOMPARE(orders[0].total.minor, 32'400);
    QCOMPARE(orders[1].number, numbers[1]);
    QVERIFY(must(shop->orders(OrderState::Refunded, 10)).isEmpty());
    QVERIFY(must(shop->orders({}, 0)).isEmpty());
    QVERIFY(must(shop->orders({}, -1)).isEmpty());
    QVERIFY(must(shop->ledger({}, -1)).isEmpty());
    HF_CLEAN(shop);
}

void SalesTest::free()
{
    Shop shop;
    ListingChange gift;
    gift.priceMinor = 0;
    shop.adjust(u"NY#single"_qs, gift);
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"NY#single"_qs, 1);
    const auto sale = shop->sell(Shop::call(), cart, Tender::Cash, {0, {}});
    HF_OK(sale);
    QCOMPARE(sale->order.totals.totalMinor, 0);
    QCOMPARE(sale->order.payments.size(), 1);
    HF_CLEAN(shop);
}

void SalesTest::manyLines()
{
    constexpr int lines = 700;
    Shop shop;
    RateCard card;
    QStringList codes;
    for (int i = 0; i < lines; ++i) {
        static const char *const sizes[] = {"single", "quarter", "half", "full"};
        RateCardListing row;
        row.market = QStringLiteral("M%1").arg(i / 4);
        row.marketName = row.market;
        row.size = code(sizes[i % 4]);
        row.title = row.size;
        row.price = {100 + i, Currency()};
        row.capacity = 2;
        card.listings.append(row);
        codes.append(row.market + u'#' + row.size);
    }
    must(shop->importRateCard(Shop::call(), card, false));
    shop.setting("max_lines", 1000);
    const QUuid cart = shop.newCart();
    qint64 total = 0;
    for (int i = 0; i < lines; ++i) {
        HF_OK(shop->hold(Shop::call(), cart, codes[i], {}, 1));
        total += 100 + i;
    }
    const auto sale = shop->sell(Shop::call(), cart, Tender::Cash, {{}, total});
    HF_OK(sale);
    QCOMPARE(sale->order.lines.size(), lines);
    QCOMPARE(sale->order.totals.totalMinor, total);
    QCOMPARE(shop.stock(codes.first()), u"free 1, held 0, sold 1"_qs);
    QCOMPARE(shop.stock(codes.last()), u"free 1, held 0, sold 1"_qs);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(SalesTest)
#include "tst_sales.moc"
