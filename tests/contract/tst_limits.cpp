// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// What a cart may not take: more than there is, than a line, an order or a cart may have.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void soldOutNamesWhatIsMissing_data();
    void soldOutNamesWhatIsMissing();
    void soldOutCountsNothingOfItsOwn_data();
    void soldOutCountsNothingOfItsOwn();
    void theNextLapse_data() { addEngines(); }
    void theNextLapse();
    void theLastSlot_data() { addEngines(); }
    void theLastSlot();
    void unlimited_data() { addEngines(); }
    void unlimited();
    void mostLines_data() { addEngines(); }
    void mostLines();
    void mostPerOrder_data() { addEngines(); }
    void mostPerOrder();
};

void LimitsTest::soldOutNamesWhatIsMissing_data()
{
    addCases<QString>({{"more than the listing has", u"|4|3"_qs},
        {"more than the variant has", u"back-cover|2|1"_qs},
        {"a variant without limit is bound by its listing", u"run|5|3"_qs}});
}

void LimitsTest::soldOutNamesWhatIsMissing()
{
    QFETCH(QString, given);
    const QString variant = given.section(u'|', 0, 0);
    const int asked = given.section(u'|', 1, 1).toInt();
    const int free = given.section(u'|', 2, 2).toInt();
    Shop shop;
    const QUuid cart = shop.newCart();
    const QStringList before = shop.everything();
    const auto refused = shop->hold(Shop::call(), cart, u"CA#full"_qs, variant, asked);
    HF_REFUSED(refused, ErrorKind::SoldOut);
    const QJsonObject detail = refused.error().detail;
    QCOMPARE(detail.value(u"code"_qs).toString(), u"CA#full"_qs);
    QCOMPARE(detail.value(u"variant"_qs).toString(), variant);
    QCOMPARE(detail.value(u"asked"_qs).toInteger(), asked);
    QCOMPARE(detail.value(u"free"_qs).toInteger(), free);
    QVERIFY(detail.value(u"next_lapse"_qs).isNull());
    QCOMPARE(detail.value(u"now"_qs).toInteger(), toMs(shop.now()));
    QVERIFY2(refused.error().text.contains(u"CA#full"_qs), qPrintable(refused.error().text));
    QVERIFY2(
        refused.error().text.contains(QString::number(free)), qPrintable(refused.error().text));
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void LimitsTest::soldOutCountsNothingOfItsOwn_data()
{
    addCases<QString>({{"more than the listing has", u"|4|3"_qs},
        {"more than the variant has", u"back-cover|2|1"_qs},
        {"of the variant all that the listing has", u"back-cover|3|1"_qs}});
}

/// A line that lapsed is held anew, or not: what was begun for it is not in the way of itself.
void LimitsTest::soldOutCountsNothingOfItsOwn()
{
    QFETCH(QString, given);
    const int asked = given.section(u'|', 1, 1).toInt();
    const int free = given.section(u'|', 2, 2).toInt();
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine line = shop.hold(cart, u"CA#full"_qs, 1, given.section(u'|', 0, 0));
    shop.advance(900);
    const QStringList before = shop.everything();
    const auto refused = shop->setQuantity(Shop::call(), cart, line.line.id, asked);
    HF_REFUSED(refused, ErrorKind::SoldOut);
    QCOMPARE(refused.error().detail.value(u"asked"_qs).toInteger(), asked);
    QCOMPARE(refused.error().detail.value(u"free"_qs).toInteger(), free);
    QVERIFY(refused.error().detail.value(u"next_lapse"_qs).isNull());
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void LimitsTest::theNextLapse()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1);
    shop.advance(60);
    const QUuid other = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    shop.hold(other, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.advance(60);
    const auto refused = shop->hold(Shop::call(), cart, u"CA#full"_qs, u"back-cover"_qs, 1);
    HF_REFUSED(refused, ErrorKind::SoldOut);
    QCOMPARE(refused.error().detail.value(u"free"_qs).toInteger(), 0);
    const qint64 lapse = refused.error().detail.value(u"next_lapse"_qs).toInteger();
    // Of the variant's own holds: when the listing's other holds lapse, no cover comes free.
    QCOMPARE(lapse - toMs(shop.now()), 840'000);
    QVERIFY2(refused.error().text.contains(u"14:00"_qs), qPrintable(refused.error().text));

    shop.hold(cart, u"CA#full"_qs, 1);
    const auto full = shop->hold(Shop::call(), other, u"CA#full"_qs, {}, 1);
    HF_REFUSED(full, ErrorKind::SoldOut);
    QCOMPARE(full.error().detail.value(u"next_lapse"_qs).toInteger() - toMs(shop.now()), 780'000);
    QCOMPARE(shop.listing(u"CA#full"_qs).nextLapse, std::optional(shop.now() + Millis(780'000)));
    HF_CLEAN(shop);
}

void LimitsTest::theLastSlot()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid other = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    HF_OK(shop->hold(Shop::call(), cart, u"NY#quarter"_qs, {}, 3));
    HF_REFUSED(shop->hold(Shop::call(), other, u"NY#quarter"_qs, {}, 1), ErrorKind::SoldOut);
    HF_REFUSED(shop->hold(Shop::call(), cart, u"NY#quarter"_qs, {}, 1), ErrorKind::SoldOut);
    const QUuid line = shop.cart(cart).lines[0].id;
    HF_OK(shop->setQuantity(Shop::call(), cart, line, 2));
    HF_OK(shop->hold(Shop::call(), other, u"NY#quarter"_qs, {}, 1));
    HF_REFUSED(shop->setQuantity(Shop::call(), cart, line, 3), ErrorKind::SoldOut);
    QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 0, held 3, sold 0"_qs);
    HF_CLEAN(shop);
}

void LimitsTest::unlimited()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid other = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    HF_OK(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, maxQuantity));
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, 1), "bad_quantity");
    HF_OK(shop->hold(Shop::call(), other, u"NY#single"_qs, {}, maxQuantity));
    QCOMPARE(shop.stock(u"NY#single"_qs), u"unlimited, held 2000000000, sold 5"_qs);
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    QCOMPARE(shop.stock(u"NY#single"_qs), u"unlimited, held 1000000000, sold 1000000005"_qs);
    HF_CLEAN(shop);
}

void LimitsTest::mostLines()
{
    Shop shop;
    shop.setting("max_lines", 2);
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 1);
    shop.hold(cart, u"CA#full"_qs, 1);
    const auto refused = shop->hold(Shop::call(), cart, u"CA#full"_qs, u"run"_qs, 1);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "too_many_lines");
    QCOMPARE(refused.error().detail.value(u"max"_qs).toInteger(), 2);
    HF_OK(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 1));
    shop.advance(900);
    HF_OK(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 1));
    HF_REASON(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, 1), "too_many_lines");
    HF_CLEAN(shop);
}

void LimitsTest::mostPerOrder()
{
    Shop shop;
    ListingChange limit;
    limit.maxPerOrder = std::optional<qint64>(2);
    shop.adjust(u"CA#full"_qs, limit);
    const QUuid cart = shop.newCart();
    HF_REASON(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 3), "too_many_per_order");
    shop.hold(cart, u"CA#full"_qs, 1);
    const HeldLine cover = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    const auto refused = shop->hold(Shop::call(), cart, u"CA#full"_qs, u"run"_qs, 1);
    HF_REFUSED(refused, ErrorKind::Validation);
    HF_REASON(refused, "too_many_per_order");
    QCOMPARE(refused.error().detail.value(u"asked"_qs).toInteger(), 3);
    HF_REASON(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 1), "too_many_per_order");
    const QUuid plainLine = shop.cart(cart).lines[0].id;
    HF_REASON(shop->setQuantity(Shop::call(), cart, plainLine, 2), "too_many_per_order");
    HF_OK(shop->removeLine(Shop::call(), cart, cover.line.id));
    HF_OK(shop->setQuantity(Shop::call(), cart, plainLine, 2));

    // Lapsed lines do not count, nor does another customer's cart.
    const QUuid other = shop.newCart(u"ann@shop.example"_qs);
    HF_OK(shop->hold(Shop::call(), other, u"CA#full"_qs, {}, 1));
    shop.advance(900);
    HF_OK(shop->hold(Shop::call(), cart, u"CA#full"_qs, u"run"_qs, 2));
    limit.maxPerOrder = std::optional<qint64>();
    shop.adjust(u"CA#full"_qs, limit);
    HF_OK(shop->hold(Shop::call(), cart, u"CA#full"_qs, {}, 1));
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
