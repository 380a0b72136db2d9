// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Giving a walk-in cart to a customer who may have one open already.
class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void withoutAnotherCart_data() { addEngines(); }
    void withoutAnotherCart();
    void emptyFieldsNeverOverwrite_data() { addEngines(); }
    void emptyFieldsNeverOverwrite();
    void movedAndAdded_data() { addEngines(); }
    void movedAndAdded();
    void whatDoesNotFit_data();
    void whatDoesNotFit();
    void lapsedLines_data() { addEngines(); }
    void lapsedLines();
    void lapsedLinesOfAnotherCurrency_data() { addEngines(); }
    void lapsedLinesOfAnotherCurrency();
    void linesThatCameBackFromACheckoutInAnotherCurrency_data() { addEngines(); }
    void linesThatCameBackFromACheckoutInAnotherCurrency();
    void cartsThatAreNotOpen_data() { addEngines(); }
    void cartsThatAreNotOpen();
};

void MergeTest::withoutAnotherCart()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 2);
    const auto attached = shop->attachCustomer(Shop::call(), cart, ann());
    HF_OK(attached);
    QCOMPARE(attached->cart.id, cart);
    QVERIFY(attached->notes.isEmpty());
    QCOMPARE(attached->cart.customer->email, ann().email);
    QCOMPARE(attached->cart.customer->name, ann().name);
    QCOMPARE(attached->cart.lines.size(), 1);
    QCOMPARE(must(shop->holds())[0].customerEmail, ann().email);
    QCOMPARE(shop.newCart(ann().email), cart);
    QVERIFY(shop.newCart() != cart);

    // The same customer again, and then another.
    const auto same = shop->attachCustomer(Shop::call(), cart, ann());
    HF_OK(same);
    QCOMPARE(same->cart.id, cart);
    QCOMPARE(same->cart.customer->id, attached->cart.customer->id);
    Customer bob;
    bob.email = u"Bob@Shop.example"_qs;
    const auto other = shop->attachCustomer(Shop::call(), cart, bob);
    HF_OK(other);
    QCOMPARE(other->cart.id, cart);
    QCOMPARE(other->cart.customer->email, u"bob@shop.example"_qs);
    QVERIFY(shop.newCart(ann().email) != cart);
    HF_CLEAN(shop);
}

void MergeTest::emptyFieldsNeverOverwrite()
{
    Shop shop;
    Customer whole = ann();
    whole.phone = u"555 0100"_qs;
    whole.business = u"Ann's \"Bakery\" | 'Sons'"_qs;
    whole.address = u"1 Main St"_qs;
    whole.taxNumber = u"TX-1"_qs;
    HF_OK(shop->attachCustomer(Shop::call(), shop.newCart(), whole));
    Customer bare;
    bare.email = whole.email;
    const auto again = shop->attachCustomer(Shop::call(), shop.newCart(), bare);
    HF_OK(again);
    const Customer kept = *again->cart.customer;
    QCOMPARE((QStringList{kept.name, kept.phone, kept.business, kept.address, kept.taxNumber}),
        (QStringList{whole.name, whole.phone, whole.business, whole.address, whole.taxNumber}));
    bare.phone = u" 555 0199 "_qs;
    const auto newer = shop->attachCustomer(Shop::call(), shop.newCart(), bare);
    HF_OK(newer);
    QCOMPARE(newer->cart.customer->phone, u"555 0199"_qs);
    QCOMPARE(newer->cart.customer->name, whole.name);
    QCOMPARE(newer->cart.customer->id, kept.id);
    HF_CLEAN(shop);
}

void MergeTest::movedAndAdded()
{
    Shop shop;
    const QUuid customers = shop.newCart(ann().email);
    const HeldLine theirs = shop.hold(customers, u"CA#quarter"_qs, 2);
    ListingChange dearer;
    dearer.priceMinor = 120'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    shop.advance(60);
    const QUuid walkIn = shop.newCart();
    shop.hold(walkIn, u"CA#quarter"_qs, 3);
    const HeldLine cover = shop.hold(walkIn, u"CA#full"_qs, 1, u"back-cover"_qs);
    const qint64 revision = shop.listing(u"CA#quarter"_qs).revision;

    const auto merged = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(merged);
    QCOMPARE(merged->cart.id, customers);
    QCOMPARE(merged->notes.size(), 2);
    QCOMPARE(int(merged->notes[0].outcome), int(MergeNote::Outcome::Moved));
    QCOMPARE(merged->notes[0].code, u"CA#full"_qs);
    QCOMPARE(merged->notes[0].variant, u"back-cover"_qs);
    QCOMPARE(int(merged->notes[1].outcome), int(MergeNote::Outcome::Added));
    QCOMPARE(merged->notes[1].code, u"CA#quarter"_qs);
    QCOMPARE(merged->notes[1].quantity, 3);
    QCOMPARE(merged->cart.lines.size(), 2);
    const CartLine &added = merged->cart.lines[0];
    QCOMPARE(added.id, theirs.line.id);
    QCOMPARE(added.quantity, 5);
    QCOMPARE(added.unitPrice.minor, 100'000);
    QCOMPARE(added.hold.expiresAt, theirs.line.hold.expiresAt);
    QCOMPARE(merged->cart.lines[1].hold.id, cover.line.hold.id);
    QCOMPARE(merged->cart.lines[1].hold.expiresAt, cover.line.hold.expiresAt);

    const Cart old = shop.cart(walkIn);
    QCOMPARE(old.state, u"merged"_qs);
    QVERIFY(old.lines.isEmpty());
    HF_REFUSED(shop->hold(Shop::call(), walkIn, u"CA#quarter"_qs, {}, 1), ErrorKind::Conflict);
    QCOMPARE(shop.listing(u"CA#quarter"_qs).revision, revision);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 3, held 5, sold 2"_qs);

    // The other way round: the newcomer's hold lapses first.
    const QUuid second = shop.newCart();
    shop.advance(-30);
    shop.hold(second, u"CA#full"_qs, 1, u"run"_qs);
    shop.advance(30);
    shop.hold(customers, u"CA#full"_qs, 1, u"run"_qs);
    const auto earlier = shop->attachCustomer(Shop::call(), second, ann());
    HF_OK(earlier);
    QCOMPARE(earlier->cart.lines[2].quantity, 2);
    QCOMPARE(earlier->cart.lines[2].hold.expiresAt, shop.now() + Millis(870'000));
    HF_OK(shop->sell(Shop::call(), customers, Tender::Cash, {}));
    HF_CLEAN(shop);
}

void MergeTest::whatDoesNotFit_data()
{
    addCases<QString>({{"more of a listing than an order may have", u"per order"_qs},
        {"more lines than a cart may have", u"lines"_qs}, {"another currency", u"currency"_qs},
        {"no longer on sale", u"sale"_qs}, {"more than can be reckoned", u"amount"_qs},
        {"more than a line may have", u"quantity"_qs}});
}

void MergeTest::whatDoesNotFit()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid customers = shop.newCart(ann().email);
    const QUuid walkIn = shop.newCart();
    QString code = u"CA#full"_qs;
    qint64 quantity = 2;
    ListingChange change;
    if (given == u"per order") {
        shop.hold(customers, code, 1, u"run"_qs);
        change.maxPerOrder = std::optional<qint64>(2);
    } else if (given == u"lines") {
        shop.hold(customers, u"CA#quarter"_qs, 1);
    } else if (given == u"currency") {
        shop.hold(customers, u"DE#quarter"_qs, 1);
    } else if (given == u"sale") {
        change.active = false;
    } else if (given == u"quantity") {
        code = u"NY#single"_qs;
        quantity = maxQuantity;
        shop.hold(customers, code, 1);
    } else {
        change.priceMinor = 200'000'000'000'000;
        shop.adjust(code, change);
        shop.hold(customers, code, 1);
    }
    shop.hold(walkIn, code, quantity);
    const QString free = shop.stock(code);
    if (!change.isEmpty())
        shop.adjust(code, change);
    if (given == u"lines")
        shop.setting("max_lines", 1);

    const auto merged = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(merged);
    QCOMPARE(merged->cart.id, customers);
    QCOMPARE(merged->notes.size(), 1);
    const MergeNote &note = merged->notes[0];
    QCOMPARE(int(note.outcome), int(MergeNote::Outcome::Refused));
    QCOMPARE(note.code, code);
    QCOMPARE(note.quantity, quantity);
    QVERIFY2(note.reason.size() > 15 && note.reason.endsWith(u'.'), qPrintable(note.reason));
    QCOMPARE(merged->cart.lines.size(), given == u"sale" ? 0 : 1);
    QVERIFY(shop.cart(walkIn).lines.isEmpty());
    QVERIFY2(shop.stock(code) != free, "the slots were not given back");
    QCOMPARE(shop.listing(code).held,
        given == u"per order" || given == u"amount" || given == u"quantity" ? 1 : 0);
    HF_CLEAN(shop);
}

void MergeTest::lapsedLines()
{
    Shop shop;
    const QUuid customers = shop.newCart(ann().email);
    const QUuid walkIn = shop.newCart();
    const HeldLine onlyHere = shop.hold(walkIn, u"CA#quarter"_qs, 1);
    shop.hold(walkIn, u"CA#full"_qs, 1);
    shop.hold(customers, u"NY#quarter"_qs, 1);
    shop.advance(900);
    shop.hold(customers, u"CA#full"_qs, 1);
    shop.hold(walkIn, u"NY#quarter"_qs, 2);

    const auto merged = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(merged);
    QStringList notes;
    for (const MergeNote &note : merged->notes)
        notes.append(note.code + u' ' + QString::number(int(note.outcome)) + u' ' + note.reason);
    // In lock order: listings by id.
    notes.sort();
    QCOMPARE(notes, (QStringList{u"CA#full 2 Its hold had lapsed."_qs, u"CA#quarter 0 "_qs,
                        u"NY#quarter 0 "_qs}));
    QStringList lines;
    for (const CartLine &line : merged->cart.lines) {
        lines.append(QStringLiteral("%1 x%2 %3")
                         .arg(line.code)
                         .arg(line.quantity)
                         .arg(holdStateName(line.hold.state)));
    }
    lines.sort();
    QCOMPARE(lines, (QStringList{u"CA#full x1 active"_qs, u"CA#quarter x1 expired"_qs,
                        u"NY#quarter x2 active"_qs}));
    const auto again = shop->setQuantity(Shop::call(), customers, onlyHere.line.id, 1);
    HF_OK(again);
    HF_OK(shop->sell(Shop::call(), customers, Tender::Cash, {}));
    HF_CLEAN(shop);
}

void MergeTest::lapsedLinesOfAnotherCurrency()
{
    Shop shop;
    const QUuid customers = shop.newCart(ann().email);
    const QUuid walkIn = shop.newCart();
    shop.hold(walkIn, u"DE#quarter"_qs, 1);
    shop.advance(900);
    shop.hold(customers, u"CA#full"_qs, 1);
    const auto merged = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(merged);
    QCOMPARE(int(merged->notes[0].outcome), int(MergeNote::Outcome::Refused));
    QCOMPARE(merged->cart.lines.size(), 1);
    QCOMPARE(merged->cart.totals.currency.code(), u"USD"_qs);
    HF_CLEAN(shop);
}

void MergeTest::linesThatCameBackFromACheckoutInAnotherCurrency()
{
    Shop shop;
    const QUuid paid = shop.newCart(ann().email);
    const HeldLine euros = shop.hold(paid, u"DE#quarter"_qs, 1);
    const auto checkout = shop->startCheckout(Shop::call(), paid, Tender::Cash);
    HF_OK(checkout);
    const QUuid open = shop.newCart(ann().email);
    QVERIFY(open != paid);
    shop.hold(open, u"CA#quarter"_qs, 1);
    HF_OK(shop->cancelCheckout(Shop::call(), checkout->id, u"no money"_qs));
    QCOMPARE(shop.cart(open).lines.size(), 2);
    HF_REASON(shop->hold(Shop::call(), open, u"DE#quarter"_qs, {}, 1), "other_currency");
    HF_REASON(shop->setQuantity(Shop::call(), open, euros.line.id, 1), "other_currency");
    HF_OK(shop->hold(Shop::call(), open, u"NY#quarter"_qs, {}, 1));
    HF_CLEAN(shop);
}

void MergeTest::cartsThatAreNotOpen()
{
    Shop shop;
    const QUuid paying = shop.newCart();
    shop.hold(paying, u"CA#quarter"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), paying, Tender::Cash));
    const QStringList before = shop.everything();
    HF_REASON(shop->attachCustomer(Shop::call(), paying, ann()), "cart_not_open");
    QCOMPARE(shop.everything(), before);
    must(shop->confirmCheckout(Shop::call(), checkout.id, {}));
    HF_REASON(shop->attachCustomer(Shop::call(), paying, ann()), "cart_not_open");

    // A customer's cart that is being paid is not merged into.
    const QUuid customers = shop.newCart(ann().email);
    shop.hold(customers, u"CA#quarter"_qs, 1);
    must(shop->startCheckout(Shop::call(), customers, Tender::Account));
    const QUuid walkIn = shop.newCart();
    shop.hold(walkIn, u"CA#quarter"_qs, 1);
    const auto attached = shop->attachCustomer(Shop::call(), walkIn, ann());
    HF_OK(attached);
    QCOMPARE(attached->cart.id, walkIn);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
