// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Several carts at one desk, and a cart that goes from one desk to another.
class DeskCartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void walkInsStandBesideEachOther_data() { addEngines(); }
    void walkInsStandBesideEachOther();
    void oneThatIsPaidKeepsItsNumber_data() { addEngines(); }
    void oneThatIsPaidKeepsItsNumber();
    void handedOverAsItIs_data();
    void handedOverAsItIs();
    void aNumberThatIsTakenThere_data() { addEngines(); }
    void aNumberThatIsTakenThere();
    void thereAndBack_data() { addEngines(); }
    void thereAndBack();
    void toTheDeskThatHasIt_data() { addEngines(); }
    void toTheDeskThatHasIt();
    void refusals_data();
    void refusals();
    void badDesks_data() { addEngines(); }
    void badDesks();
};

void DeskCartsTest::walkInsStandBesideEachOther()
{
    Shop shop;
    const auto another = [&] { return must(shop->anotherCart(Shop::call())); };
    const Cart first = another();
    QCOMPARE(first.state, u"open"_qs);
    QCOMPARE(first.desk, actor().desk);
    QCOMPARE(first.number, 1);
    QVERIFY(!first.customer && !first.single);
    QVERIFY2(another().id == first.id, "an empty one is there to be used");

    shop.hold(first.id, u"CA#quarter"_qs, 1);
    const Cart second = another();
    QCOMPARE(second.number, 2);
    QVERIFY(second.lines.isEmpty());
    shop.hold(second.id, u"CA#quarter"_qs, 2);
    QCOMPARE(another().number, 3);
    QCOMPARE(must(shop->anotherCart(Shop::callAt(u"Back"_qs))).number, 1);
    QCOMPARE(must(shop->newCart(Shop::call(), {})).id, first.id);
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 5, held 3, sold 2"_qs);

    must(shop->sell(Shop::call(), first.id, Tender::Cash, {}));
    shop.hold(another().id, u"NY#single"_qs, 1);
    QVERIFY2(another().number == 1, "the smallest that none of the open ones has");
    QCOMPARE(shop.cart(second.id).lines.size(), 1);
    HF_CLEAN(shop);
}

void DeskCartsTest::oneThatIsPaidKeepsItsNumber()
{
    Shop shop;
    const QUuid paying = must(shop->anotherCart(Shop::call())).id;
    shop.hold(paying, u"CA#quarter"_qs, 1);
    const Checkout checkout = must(shop->startCheckout(Shop::call(), paying, Tender::Cash));
    const Cart other = must(shop->anotherCart(Shop::call()));
    QCOMPARE(other.number, 2);
    QVERIFY2(must(shop->newCart(Shop::call(), {})).id == other.id,
        "the usual cart would get the lines of the one that is being paid");
    shop.hold(other.id, u"NY#single"_qs, 1);
    must(shop->cancelCheckout(Shop::call(), checkout.id, u"changed their mind"_qs));
    const Cart back = shop.cart(paying);
    QCOMPARE(back.state, u"open"_qs);
    QCOMPARE(back.number, 1);
    QCOMPARE(back.lines.size(), 1);
    QCOMPARE(shop.cart(other.id).lines.size(), 1);
    HF_CLEAN(shop);
}

void DeskCartsTest::handedOverAsItIs_data()
{
    addCases<QString>({{"a walk-in's", {}}, {"a customer's", u"ann@shop.example"_qs}});
}

void DeskCartsTest::handedOverAsItIs()
{
    QFETCH(QString, given);
    Shop shop;
    const QUuid id = shop.newCart(given);
    shop.hold(id, u"CA#quarter"_qs, 2);
    shop.advance(60);
    const HeldLine lapsing = shop.hold(id, u"CA#full"_qs, 1, u"back-cover"_qs);
    ListingChange dearer;
    dearer.priceMinor = 555'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    const Cart before = shop.cart(id);
    const QStringList ledger =
        shop.db().rows(u"SELECT listing_id, sequence FROM ledger ORDER BY 1, 2"_qs);
    shop.advance(60);

    const Call call = Shop::call();
    const auto handed = shop->handOver(call, id, u"Back"_qs);
    HF_OK(handed);
    QCOMPARE(handed->id, id);
    QCOMPARE(handed->state, u"open"_qs);
    QCOMPARE(handed->desk, u"Back"_qs);
    QCOMPARE(handed->cameFrom, actor().desk);
    for (const HoldRow &held : must(shop->holds()))
        QCOMPARE(held.desk, u"Back"_qs);
    QCOMPARE(handed->number, 1);
    QCOMPARE(handed->customer.has_value(), !given.isEmpty());
    QCOMPARE(handed->totals, before.totals);
    QCOMPARE(handed->lines.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(describe(handed->lines[i]), describe(before.lines[i]));
    QVERIFY(must(shop->openCarts(actor().desk)).isEmpty());
    QCOMPARE(must(shop->openCarts(u"Back"_qs)).first().id, id);
    QCOMPARE(shop.db().rows(u"SELECT listing_id, sequence FROM ledger ORDER BY 1, 2"_qs), ledger);
    QCOMPARE(
        shop.db().rows(u"SELECT kind, desk_before, desk_after, desk, person FROM cart_event"_qs),
        QStringList(u"handed_over|Front|Back|Front|dana"_qs));

    const QStringList after = shop.everything();
    QCOMPARE(describe(shop->handOver(call, id, u"Back"_qs)), describe(handed));
    QCOMPARE(shop.everything(), after);
    HF_OK(shop->setQuantity(Shop::callAt(u"Back"_qs), id, lapsing.line.id, 1));
    HF_OK(shop->sell(Shop::callAt(u"Back"_qs), id, Tender::Cash, {}));
    HF_CLEAN(shop);
}

void DeskCartsTest::aNumberThatIsTakenThere()
{
    Shop shop;
    const QUuid theirs = must(shop->anotherCart(Shop::callAt(u"Back"_qs))).id;
    shop.hold(theirs, u"NY#single"_qs, 1);
    must(shop->startCheckout(Shop::callAt(u"Back"_qs), theirs, Tender::Cash));
    const QUuid ours = shop.newCart();
    shop.hold(ours, u"CA#quarter"_qs, 1);
    QCOMPARE(must(shop->handOver(Shop::call(), ours, u"Back"_qs)).number, 2);
    QCOMPARE(must(shop->anotherCart(Shop::callAt(u"Back"_qs))).number, 3);
    QCOMPARE(shop.cart(theirs).number, 1);
    HF_CLEAN(shop);
}

void DeskCartsTest::thereAndBack()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    must(shop->handOver(Shop::call(), cart, u"Back"_qs));
    const Cart back = must(shop->handOver(Shop::callAt(u"Back"_qs), cart, actor().desk));
    QCOMPARE(back.desk, actor().desk);
    QCOMPARE(back.cameFrom, u"Back"_qs);
    QCOMPARE(shop.db().rows(u"SELECT sequence, desk_before, desk_after FROM cart_event "
                            "ORDER BY sequence"_qs),
        (QStringList{u"1|Front|Back"_qs, u"2|Back|Front"_qs}));
    HF_CLEAN(shop);
}

void DeskCartsTest::toTheDeskThatHasIt()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const auto kept = shop->handOver(Shop::call(), cart, actor().desk);
    HF_OK(kept);
    QCOMPARE(kept->cameFrom, QString());
    QVERIFY(shop.db().rows(u"SELECT 1 FROM cart_event"_qs).isEmpty());
    HF_CLEAN(shop);
}

void DeskCartsTest::refusals_data()
{
    addCases<QString>({{"while it is being paid", u"paying|cart_not_open"_qs},
        {"when it is sold", u"sold|cart_not_open"_qs},
        {"when it was merged", u"merged|cart_not_open"_qs},
        {"made for one purchase", u"single|single_stays"_qs},
        {"one that is not", u"none|not_found"_qs}});
}

void DeskCartsTest::refusals()
{
    QFETCH(QString, given);
    const QString kind = given.section(u'|', 0, 0);
    Shop shop;
    QUuid cart = QUuid::createUuid();
    if (kind == u"single") {
        cart = must(shop->buyNow(Shop::call(), {}, u"CA#quarter"_qs, {}, 1)).id;
    } else if (kind != u"none") {
        shop.hold(shop.newCart(ann().email), u"NY#single"_qs, 1);
        cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 1);
    }
    if (kind == u"paying")
        must(shop->startCheckout(Shop::call(), cart, Tender::Cash));
    if (kind == u"sold")
        must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    if (kind == u"merged")
        must(shop->attachCustomer(Shop::call(), cart, ann()));
    const QStringList before = shop.everything();
    HF_REASON(shop->handOver(Shop::call(), cart, u"Back"_qs), given.section(u'|', 1).toLatin1());
    QCOMPARE(shop.everything(), before);
}

void DeskCartsTest::badDesks()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QStringList before = shop.everything();
    for (const QString &desk : {QString(), u"  "_qs, u"Ba\nck"_qs, QString(121, u'x')})
        HF_REASON(shop->handOver(Shop::call(), cart, desk), "bad_text");
    QCOMPARE(shop.everything(), before);
}

QTEST_GUILESS_MAIN(DeskCartsTest)
#include "tst_deskcarts.moc"
