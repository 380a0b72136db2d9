// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Carts and what is in them.
class CartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void oneOpenCartEach_data();
    void oneOpenCartEach();
    void aHoldFillsALine_data() { addEngines(); }
    void aHoldFillsALine();
    void theSameLineAddsUp_data() { addEngines(); }
    void theSameLineAddsUp();
    void variantsAreLinesOfTheirOwn_data() { addEngines(); }
    void variantsAreLinesOfTheirOwn();
    void quantityUpAndDown_data() { addEngines(); }
    void quantityUpAndDown();
    void removingALine_data() { addEngines(); }
    void removingALine();
    void clearing_data() { addEngines(); }
    void clearing();
    void openCarts_data() { addEngines(); }
    void openCarts();
    void refusals_data();
    void refusals();
    void quantityRefusals_data();
    void quantityRefusals();
    void badMail_data() { addEngines(); }
    void badMail();
    void amountsThatCannotBeReckoned_data() { addEngines(); }
    void amountsThatCannotBeReckoned();
    void tooDearForAnEmptyCart_data();
    void tooDearForAnEmptyCart();
    void tooManyOfTheOnlyLine_data() { addEngines(); }
    void tooManyOfTheOnlyLine();
};

void CartsTest::oneOpenCartEach_data()
{
    addCases<QString>({{"a walk-in at the desk", {}}, {"a customer", u"ann@shop.example"_qs},
        {"a customer in capitals", u"  Ann@Shop.EXAMPLE "_qs}});
}

void CartsTest::oneOpenCartEach()
{
    QFETCH(QString, given);
    Shop shop;
    const auto first = shop->newCart(Shop::call(), given);
    HF_OK(first);
    QCOMPARE(first->state, u"open"_qs);
    QCOMPARE(first->desk, actor().desk);
    QCOMPARE(first->customer.has_value(), !given.isEmpty());
    if (first->customer)
        QCOMPARE(first->customer->email, u"ann@shop.example"_qs);
    const auto again = shop->newCart(Shop::call(), given);
    HF_OK(again);
    QCOMPARE(again->id, first->id);

    const auto elsewhere = shop->newCart(Shop::callAt(u"Back"_qs), given);
    HF_OK(elsewhere);
    QCOMPARE(elsewhere->id == first->id, !given.isEmpty());
    const auto other = shop->newCart(Shop::call(), u"bob@shop.example"_qs);
    HF_OK(other);
    QVERIFY(other->id != first->id);

    shop.hold(first->id, u"NY#single"_qs, 1);
    HF_OK(shop->sell(Shop::call(), first->id, Tender::Cash, {}));
    const auto next = shop->newCart(Shop::call(), given);
    HF_OK(next);
    QVERIFY(next->id != first->id);
    HF_CLEAN(shop);
}

void CartsTest::aHoldFillsALine()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const auto held = shop->hold(Shop::call(), cart, u"CA#quarter"_qs, {}, 3);
    HF_OK(held);
    QCOMPARE(held->cart, cart);
    QCOMPARE(held->asOf, shop.now());
    const CartLine &line = held->line;
    QVERIFY(!line.id.isNull());
    QCOMPARE(line.code, u"CA#quarter"_qs);
    QCOMPARE(line.title, u"quarter page"_qs);
    QCOMPARE(line.quantity, 3);
    QCOMPARE(line.unitPrice.minor, 100'000);
    QCOMPARE(line.taxPpm, 80'000);
    QCOMPARE(line.totals, (LineTotals{300'000, 0, 24'000, 324'000}));
    QCOMPARE(line.hold.state, HoldState::Active);
    QCOMPARE(line.hold.expiresAt, shop.now() + Millis(900'000));
    QCOMPARE(line.hold.extensions, 0);
    QVERIFY(!line.hold.kept);

    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 5, held 3, sold 2"_qs);
    const Cart read = shop.cart(cart);
    QCOMPARE(read.lines.size(), 1);
    QCOMPARE(describe(read.lines[0]), describe(line));
    QCOMPARE(read.totals.totalMinor, 324'000);
    const auto holds = shop->holds();
    HF_OK(holds);
    QCOMPARE(holds->size(), 1);
    QCOMPARE(holds->first().hold.id, line.hold.id);
    QCOMPARE(holds->first().code, u"CA#quarter"_qs);
    QCOMPARE(holds->first().quantity, 3);
    QCOMPARE(holds->first().cart, cart);
    QCOMPARE(holds->first().desk, actor().desk);
    QCOMPARE(holds->first().person, actor().person);
    QCOMPARE(holds->first().customerEmail, QString());
    QCOMPARE(holds->first().createdAt, shop.now());
    HF_CLEAN(shop);
}

void CartsTest::theSameLineAddsUp()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine first = shop.hold(cart, u"CA#quarter"_qs, 2);
    ListingChange dearer;
    dearer.priceMinor = 555'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    shop.advance(600);
    const HeldLine second = shop.hold(cart, u"CA#quarter"_qs, 3);
    QCOMPARE(second.line.id, first.line.id);
    QCOMPARE(second.line.hold.id, first.line.hold.id);
    QCOMPARE(second.line.quantity, 5);
    QCOMPARE(second.line.unitPrice.minor, 100'000);
    QCOMPARE(second.line.hold.expiresAt, first.line.hold.expiresAt);
    QCOMPARE(shop.cart(cart).lines.size(), 1);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 3, held 5, sold 2"_qs);
    HF_CLEAN(shop);
}

void CartsTest::variantsAreLinesOfTheirOwn()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    QCOMPARE(shop.hold(cart, u"CA#full"_qs, 1).line.unitPrice.minor, 250'000);
    const HeldLine cover = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    QCOMPARE(cover.line.unitPrice.minor, 350'000);
    QCOMPARE(cover.line.variant, u"back-cover"_qs);
    QCOMPARE(shop.cart(cart).lines.size(), 2);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 1, held 2, sold 1"_qs);
    const Listing full = shop.listing(u"CA#full"_qs);
    QCOMPARE(full.variants.size(), 2);
    QCOMPARE(*full.variants[0].available(), 0);
    QCOMPARE(full.variants[0].held, 1);
    QVERIFY(!full.variants[1].available());
    HF_CLEAN(shop);
}

void CartsTest::quantityUpAndDown()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#full"_qs, 1, u"run"_qs);
    const auto set = [&](qint64 quantity) {
        return shop->setQuantity(Shop::call(), cart, held.line.id, quantity);
    };
    shop.advance(60);
    const auto up = set(3);
    HF_OK(up);
    QCOMPARE(up->line.quantity, 3);
    QCOMPARE(up->line.hold.id, held.line.hold.id);
    QCOMPARE(up->line.hold.expiresAt, held.line.hold.expiresAt);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 0, held 3, sold 1"_qs);
    const auto over = set(4);
    HF_REFUSED(over, ErrorKind::SoldOut);
    QCOMPARE(over.error().detail.value(u"asked"_qs).toInteger(), 1);
    QCOMPARE(over.error().detail.value(u"free"_qs).toInteger(), 0);
    const qint64 revision = shop.listing(u"CA#full"_qs).revision;
    HF_OK(set(3));
    QCOMPARE(shop.listing(u"CA#full"_qs).revision, revision);

    // Lowering always succeeds while the hold is active, on sale or not.
    ListingChange off;
    off.active = false;
    shop.adjust(u"CA#full"_qs, off);
    const auto down = set(2);
    HF_OK(down);
    QCOMPARE(down->line.quantity, 2);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 1, held 2, sold 1"_qs);
    HF_REFUSED(set(3), ErrorKind::Validation);
    HF_CLEAN(shop);
}

void CartsTest::removingALine()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine quarter = shop.hold(cart, u"CA#quarter"_qs, 2);
    const HeldLine cover = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    HF_OK(shop->removeLine(Shop::call(), cart, cover.line.id));
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].held, 0);
    QCOMPARE(shop.cart(cart).lines.size(), 1);
    HF_REFUSED(shop->removeLine(Shop::call(), cart, cover.line.id), ErrorKind::NotFound);

    // A lapsed line goes too, and frees nothing twice.
    shop.advance(900);
    HF_OK(shop->removeLine(Shop::call(), cart, quarter.line.id));
    QVERIFY(shop.cart(cart).lines.isEmpty());
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 8, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void CartsTest::clearing()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 2);
    shop.advance(900);
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(cart, u"NY#single"_qs, 7);
    HF_OK(shop->clearCart(Shop::call(), cart));
    const Cart cleared = shop.cart(cart);
    QVERIFY(cleared.lines.isEmpty());
    QCOMPARE(cleared.totals.totalMinor, 0);
    QCOMPARE(cleared.state, u"open"_qs);
    QVERIFY(must(shop->holds()).isEmpty());
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);
    QCOMPARE(shop.stock(u"NY#single"_qs), u"unlimited, held 0, sold 5"_qs);
    HF_OK(shop->clearCart(Shop::call(), cart));
    HF_CLEAN(shop);
}

void CartsTest::openCarts()
{
    Shop shop;
    const QUuid front = shop.newCart();
    shop.advance(1);
    const QUuid customers = shop.newCart(u"ann@shop.example"_qs);
    shop.advance(1);
    const QUuid back = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    shop.hold(customers, u"CA#quarter"_qs, 1);
    const auto ids = [&](const QString &desk) {
        QVector<QUuid> list;
        const auto carts = must(shop->openCarts(desk));
        for (const Cart &cart : carts)
            list.append(cart.id);
        return list;
    };
    QCOMPARE(ids({}), (QVector<QUuid>{back, customers, front}));
    QCOMPARE(ids(u"Front"_qs), (QVector<QUuid>{customers, front}));
    QCOMPARE(must(shop->openCarts(u"Front"_qs))[0].lines.size(), 1);
    must(shop->sell(Shop::call(), customers, Tender::Cash, {}));
    QCOMPARE(ids({}), (QVector<QUuid>{back, front}));
    HF_CLEAN(shop);
}

void CartsTest::refusals_data()
{
    addCases<QString>({{"an unknown listing", u"XX#quarter||NotFound"_qs},
        {"an unknown variant", u"CA#full|inside|NotFound"_qs},
        {"a variant of another listing", u"CA#quarter|back-cover|NotFound"_qs},
        {"quotation marks", u"CA'; DROP TABLE hold--||NotFound"_qs},
        {"another currency", u"DE#quarter||Validation"_qs},
        {"not on sale", u"NY#quarter||Validation"_qs}});
}

void CartsTest::refusals()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    ListingChange off;
    off.active = false;
    shop.adjust(u"NY#quarter"_qs, off);
    const QStringList before = shop.everything();
    const QStringList parts = given.split(u'|');
    const auto refused = shop->hold(Shop::call(), cart, parts[0], parts[1], 1);
    QCOMPARE(outcome(refused), parts[2]);
    QVERIFY(!refused.error().text.isEmpty());
    for (const QUuid &unknown : {QUuid::createUuid(), QUuid()}) {
        HF_REFUSED(shop->hold(Shop::call(), unknown, u"CA#full"_qs, {}, 1), ErrorKind::NotFound);
        HF_REFUSED(shop->cart(unknown), ErrorKind::NotFound);
        HF_REFUSED(shop->setQuantity(Shop::call(), cart, unknown, 1), ErrorKind::NotFound);
        HF_REFUSED(shop->setQuantity(Shop::call(), unknown, unknown, 1), ErrorKind::NotFound);
        HF_REFUSED(shop->removeLine(Shop::call(), cart, unknown), ErrorKind::NotFound);
        HF_REFUSED(shop->clearCart(Shop::call(), unknown), ErrorKind::NotFound);
        HF_REFUSED(shop->attachCustomer(Shop::call(), unknown, ann()), ErrorKind::NotFound);
    }
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void CartsTest::quantityRefusals_data()
{
    addCases<qint64>({{"none", 0}, {"less than none", -1}, {"one too many", maxQuantity + 1},
        {"the largest number there is", std::numeric_limits<qint64>::max()},
        {"the smallest number there is", std::numeric_limits<qint64>::min()}});
}

void CartsTest::quantityRefusals()
{
    QFETCH(qint64, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"NY#single"_qs, 1);
    const QStringList before = shop.everything();
    const auto refused = shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, given);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "bad_quantity");
    HF_REASON(shop->setQuantity(Shop::call(), cart, held.line.id, given), "bad_quantity");
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void CartsTest::badMail()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QStringList before = shop.everything();
    for (const char *mail :
        {"ann", "ann@", "@shop.example", "a b@shop.example", "ann@shop", "\x01@a.bc"}) {
        HF_REFUSED(shop->newCart(Shop::call(), code(mail)), ErrorKind::Validation);
        Customer customer = ann();
        customer.email = code(mail);
        HF_REFUSED(shop->attachCustomer(Shop::call(), cart, customer), ErrorKind::Validation);
    }
    Customer customer = ann();
    customer.name = u"An\nn"_qs;
    HF_REFUSED(shop->attachCustomer(Shop::call(), cart, customer), ErrorKind::Validation);
    customer = ann();
    customer.phone = QString(41, u'1');
    HF_REFUSED(shop->attachCustomer(Shop::call(), cart, customer), ErrorKind::Validation);
    customer = ann();
    customer.email.clear();
    HF_REFUSED(shop->attachCustomer(Shop::call(), cart, customer), ErrorKind::Validation);
    QCOMPARE(shop.everything(), before);
}

void CartsTest::amountsThatCannotBeReckoned()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"NY#quarter"_qs, 1);
    ListingChange dear;
    dear.priceMinor = maxMinor;
    shop.adjust(u"NY#single"_qs, dear);
    const QStringList before = shop.everything();
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, maxQuantity), "too_large");
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, 1), "too_large");
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->cart(cart));

    dear.priceMinor = 100'000'000'000'000;
    shop.adjust(u"NY#single"_qs, dear);
    const HeldLine held = shop.hold(cart, u"NY#single"_qs, 4);
    HF_REASON(shop->setQuantity(Shop::call(), cart, held.line.id, 5), "too_large");
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, 7), "too_large");
    HF_OK(shop->cart(cart));
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    HF_CLEAN(shop);
}

void CartsTest::tooDearForAnEmptyCart_data()
{
    addCases<QString>({{"one at the highest price", u"1000000000000000|1"_qs},
        {"five that come to more than a cart may cost", u"100000000000000|5"_qs},
        {"the most at a price", u"500000|1000000000"_qs},
        {"the most at the highest price", u"1000000000000000|1000000000"_qs}});
}

void CartsTest::tooDearForAnEmptyCart()
{
    QFETCH(QString, given);
    const qint64 quantity = given.section(u'|', 1).toLongLong();
    Shop shop;
    const QUuid cart = shop.newCart();
    ListingChange dear;
    dear.priceMinor = given.section(u'|', 0, 0).toLongLong();
    shop.adjust(u"NY#single"_qs, dear);
    const QStringList before = shop.everything();
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, quantity), "too_large");
    QCOMPARE(shop.everything(), before);
    QVERIFY(must(shop->cart(cart)).lines.isEmpty());
    HF_CLEAN(shop);
}

void CartsTest::tooManyOfTheOnlyLine()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    ListingChange dear;
    dear.priceMinor = 499'500;
    shop.adjust(u"NY#single"_qs, dear);
    const HeldLine held = shop.hold(cart, u"NY#single"_qs, 1);
    HF_OK(shop->setQuantity(Shop::call(), cart, held.line.id, maxQuantity));
    HF_OK(shop->setQuantity(Shop::call(), cart, held.line.id, 1));
    HF_OK(shop->clearCart(Shop::call(), cart));

    dear.priceMinor = 499'501;
    shop.adjust(u"NY#single"_qs, dear);
    const HeldLine dearer = shop.hold(cart, u"NY#single"_qs, 1);
    const QStringList before = shop.everything();
    HF_REASON(shop->setQuantity(Shop::call(), cart, dearer.line.id, maxQuantity), "too_large");
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, maxQuantity - 1), "too_large");
    QCOMPARE(shop.everything(), before);
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(CartsTest)
#include "tst_carts.moc"
