// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// How holds end: by time, by a person, all at once; and how they are extended.
class HoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void lapsesAtTheInstant_data();
    void lapsesAtTheInstant();
    void aLapsedLineIsHeldAnew_data();
    void aLapsedLineIsHeldAnew();
    void theAnswerIsTheLine_data() { addEngines(); }
    void theAnswerIsTheLine();
    void someoneElseTakesLapsedSlots_data() { addEngines(); }
    void someoneElseTakesLapsedSlots();
    void extending_data() { addEngines(); }
    void extending();
    void extendingBeyondTheCap_data() { addEngines(); }
    void extendingBeyondTheCap();
    void extendingWhatHasEnded_data() { addEngines(); }
    void extendingWhatHasEnded();
    void releasing_data() { addEngines(); }
    void releasing();
    void releasingAll_data() { addEngines(); }
    void releasingAll();
    void sweeping_data() { addEngines(); }
    void sweeping();
    void holdTimeIsASetting_data() { addEngines(); }
    void holdTimeIsASetting();
};

void HoldsTest::lapsesAtTheInstant_data()
{
    addCases<qint64>({{"a millisecond before, it holds", -1}, {"at the instant, it has lapsed", 0},
        {"after, it has lapsed", 1}});
}

void HoldsTest::lapsesAtTheInstant()
{
    QFETCH(qint64, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.db().advance(Millis(900'000 + given));
    const bool alive = given < 0;
    // No sweep has run: reading is enough.
    const QStringList before = shop.everything();
    QCOMPARE(shop.stock(u"CA#full"_qs),
        alive ? u"free 2, held 1, sold 1"_qs : u"free 3, held 0, sold 1"_qs);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].held, alive ? 1 : 0);
    QCOMPARE(shop.listing(u"CA#full"_qs).nextLapse.has_value(), alive);
    QCOMPARE(must(shop->holds()).size(), alive ? 1 : 0);
    QCOMPARE(must(shop->status()).activeHolds, alive ? 1 : 0);
    const Cart read = shop.cart(cart);
    QCOMPARE(read.lines.size(), 1);
    QCOMPARE(read.lines[0].id, held.line.id);
    QCOMPARE(read.lines[0].hold.state, alive ? HoldState::Active : HoldState::Expired);
    QCOMPARE(read.totals.totalMinor, alive ? 378'000 : 0);
    QCOMPARE(read.lines[0].totals.totalMinor, alive ? 378'000 : 0);
    QCOMPARE(outcome(shop->startCheckout(Shop::call(), cart, Tender::Cash)),
        alive ? u"ok"_qs : u"Expired"_qs);
    if (!alive)
        QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void HoldsTest::theAnswerIsTheLine()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const auto compare = [&](const Result<HeldLine> &answer) {
        HF_OK(answer);
        QCOMPARE(answer->cart, cart);
        QVector<CartLine> lines = shop.cart(cart).lines;
        lines.removeIf([&](const CartLine &line) { return line.id != answer->line.id; });
        QCOMPARE(lines.size(), 1);
        QCOMPARE(describe(answer->line), describe(lines[0]));
    };
    const QString full = u"CA#full"_qs;
    const QString run = u"run"_qs;
    const QUuid line = shop.hold(cart, full, 1, run).line.id;
    compare(shop->hold(Shop::call(), cart, u"NY#single"_qs, {}, 2));
    ListingChange dearer;
    dearer.priceMinor = 260'000;
    shop.adjust(full, dearer);
    compare(shop->extendHold(Shop::call(), shop.cart(cart).lines[0].hold.id, {}));
    shop.advance(60);
    compare(shop->hold(Shop::call(), cart, full, run, 2));
    compare(shop->setQuantity(Shop::call(), cart, line, 1));
    compare(shop->setQuantity(Shop::call(), cart, line, 1));
    compare(shop->setQuantity(Shop::call(), cart, line, 2));
    shop.advance(2000);
    compare(shop->hold(Shop::call(), cart, full, run, 1));
    shop.advance(2000);
    compare(shop->setQuantity(Shop::call(), cart, line, 2));
    HF_CLEAN(shop);
}

void HoldsTest::aLapsedLineIsHeldAnew_data()
{
    addCases<bool>({{"by adding", true}, {"by setting its quantity", false}});
}

void HoldsTest::aLapsedLineIsHeldAnew()
{
    QFETCH(bool, given);
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine first = shop.hold(cart, u"CA#full"_qs, 3, u"run"_qs);
    const HeldLine other = shop.hold(cart, u"CA#quarter"_qs, 1);
    ListingChange dearer;
    dearer.priceMinor = 260'000;
    shop.adjust(u"CA#full"_qs, dearer);
    shop.advance(900);
    const auto again = given ? shop->hold(Shop::call(), cart, u"CA#full"_qs, u"run"_qs, 2)
                             : shop->setQuantity(Shop::call(), cart, first.line.id, 2);
    HF_OK(again);
    QCOMPARE(again->line.id, first.line.id);
    QVERIFY(again->line.hold.id != first.line.hold.id);
    QCOMPARE(again->line.quantity, 2);
    QCOMPARE(again->line.unitPrice.minor, 260'000);
    QCOMPARE(again->line.hold.state, HoldState::Active);
    QCOMPARE(again->line.hold.expiresAt, shop.now() + Millis(900'000));
    const Cart read = shop.cart(cart);
    QCOMPARE(read.lines.size(), 2);
    QCOMPARE(read.lines[0].id, first.line.id);
    QCOMPARE(read.lines[1].id, other.line.id);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 1, held 2, sold 1"_qs);

    ListingChange off;
    off.active = false;
    shop.adjust(u"CA#quarter"_qs, off);
    HF_REASON(shop->setQuantity(Shop::call(), cart, other.line.id, 1), "not_on_sale");
    HF_CLEAN(shop);
}

void HoldsTest::someoneElseTakesLapsedSlots()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid other = shop.newCart(u"ann@shop.example"_qs);
    const HeldLine held = shop.hold(cart, u"NY#quarter"_qs, 3);
    shop.advance(900);
    HF_OK(shop->hold(Shop::call(), other, u"NY#quarter"_qs, {}, 2));
    const auto late = shop->setQuantity(Shop::call(), cart, held.line.id, 2);
    HF_REFUSED(late, ErrorKind::SoldOut);
    QCOMPARE(late.error().detail.value(u"free"_qs).toInteger(), 1);
    QCOMPARE(late.error().detail.value(u"asked"_qs).toInteger(), 2);
    QCOMPARE(shop.cart(cart).lines[0].hold.state, HoldState::Expired);
    HF_OK(shop->setQuantity(Shop::call(), cart, held.line.id, 1));
    QCOMPARE(shop.stock(u"NY#quarter"_qs), u"free 0, held 3, sold 0"_qs);
    HF_CLEAN(shop);
}

void HoldsTest::extending()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#quarter"_qs, 1);
    const auto staff = shop.db().open(Right::Staff);
    shop.advance(600);
    const auto once = staff->extendHold(Shop::call(), held.line.hold.id, {});
    HF_OK(once);
    QCOMPARE(once->line.hold.expiresAt, shop.now() + Millis(900'000));
    QCOMPARE(once->line.hold.extensions, 1);
    QCOMPARE(once->line.hold.id, held.line.hold.id);
    QCOMPARE(once->cart, cart);
    shop.advance(899);
    const auto twice = staff->extendHold(Shop::call(), held.line.hold.id, {});
    HF_OK(twice);
    QCOMPARE(twice->line.hold.extensions, 2);
    shop.advance(899);
    QCOMPARE(must(shop->holds()).size(), 1);
    QCOMPARE(shop.db().rows(u"SELECT kind, person, why FROM hold_event ORDER BY sequence"_qs),
        (QStringList{u"extended|dana|"_qs, u"extended|dana|"_qs}));
    HF_REFUSED(shop->extendHold(Shop::call(), QUuid::createUuid(), {}), ErrorKind::NotFound);
    HF_CLEAN(shop);
}

void HoldsTest::extendingBeyondTheCap()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid hold = shop.hold(cart, u"CA#quarter"_qs, 1).line.hold.id;
    const auto staff = shop.db().open(Right::Staff);
    const auto manager = shop.db().open(Right::Manager);
    HF_OK(staff->extendHold(Shop::call(), hold, {}));
    HF_OK(staff->extendHold(Shop::call(), hold, {}));
    const QStringList before = shop.everything();
    HF_REFUSED(staff->extendHold(Shop::call(), hold, {}), ErrorKind::Forbidden);
    HF_REFUSED(staff->extendHold(Shop::call(), hold, u"please"_qs), ErrorKind::Forbidden);
    HF_REASON(manager->extendHold(Shop::call(), hold, {}), "extended_enough");
    HF_REASON(manager->extendHold(Shop::call(), hold, u"  "_qs), "extended_enough");
    HF_REFUSED(manager->extendHold(Shop::call(), hold, u"two\nlines"_qs), ErrorKind::Validation);
    QCOMPARE(shop.everything(), before);
    const auto beyond = manager->extendHold(Shop::call(), hold, u"on the phone"_qs);
    HF_OK(beyond);
    QCOMPARE(beyond->line.hold.extensions, 3);
    QCOMPARE(shop.db().rows(u"SELECT why FROM hold_event WHERE sequence = 3"_qs),
        QStringList(u"on the phone"_qs));
    HF_CLEAN(shop);
}

void HoldsTest::extendingWhatHasEnded()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid lapsed = shop.hold(cart, u"CA#quarter"_qs, 1).line.hold.id;
    shop.advance(900);
    HF_REFUSED(shop->extendHold(Shop::call(), lapsed, {}), ErrorKind::Expired);
    must(shop->sweep(Shop::call()));
    HF_REFUSED(shop->extendHold(Shop::call(), lapsed, {}), ErrorKind::Expired);
    HF_REFUSED(shop->releaseHold(Shop::call(), lapsed, u"late"_qs), ErrorKind::Expired);
    const HeldLine line = shop.hold(cart, u"CA#quarter"_qs, 1);
    must(shop->releaseHold(Shop::call(), line.line.hold.id, u"changed their mind"_qs));
    HF_REFUSED(shop->extendHold(Shop::call(), line.line.hold.id, {}), ErrorKind::Expired);
    const QUuid sold = shop.hold(cart, u"CA#quarter"_qs, 1).line.hold.id;
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    HF_REFUSED(shop->extendHold(Shop::call(), sold, {}), ErrorKind::Expired);
    HF_REFUSED(shop->releaseHold(Shop::call(), sold, u"too late"_qs), ErrorKind::Expired);
    const QUuid paying = shop.newCart();
    const QUuid kept = shop.hold(paying, u"CA#quarter"_qs, 1).line.hold.id;
    must(shop->startCheckout(Shop::call(), paying, Tender::Cash));
    HF_REFUSED(shop->extendHold(Shop::call(), kept, {}), ErrorKind::Conflict);
    HF_CLEAN(shop);
}

void HoldsTest::releasing()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine held = shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    const QStringList before = shop.everything();
    for (const QString &why : {QString(), u" "_qs, u"a\tb"_qs, QString(501, u'w')}) {
        HF_REFUSED(shop->releaseHold(Shop::call(), held.line.hold.id, why), ErrorKind::Validation);
        HF_REFUSED(shop->releaseAll(Shop::call(), why), ErrorKind::Validation);
    }
    HF_REFUSED(shop->releaseHold(Shop::call(), QUuid::createUuid(), u"x"_qs), ErrorKind::NotFound);
    QCOMPARE(shop.everything(), before);

    HF_OK(shop->releaseHold(Shop::call(), held.line.hold.id, u"a mistake"_qs));
    const Cart read = shop.cart(cart);
    QCOMPARE(read.lines.size(), 1);
    QCOMPARE(read.lines[0].id, held.line.id);
    QCOMPARE(read.lines[0].hold.state, HoldState::Released);
    QCOMPARE(read.totals.totalMinor, 0);
    QCOMPARE(shop.stock(u"CA#full"_qs), u"free 3, held 0, sold 1"_qs);
    HF_REFUSED(shop->startCheckout(Shop::call(), cart, Tender::Cash), ErrorKind::Expired);
    const auto ledger = must(shop->ledger(u"CA#full"_qs, 2));
    QCOMPARE(ledger.size(), 2);
    for (const LedgerRow &row : ledger) {
        QCOMPARE(row.kind, u"release"_qs);
        QCOMPARE(row.why, u"a mistake"_qs);
    }
    HF_OK(shop->hold(Shop::call(), cart, u"CA#full"_qs, u"back-cover"_qs, 1));
    HF_CLEAN(shop);
}

void HoldsTest::releasingAll()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const QUuid customers = shop.newCart(u"ann@shop.example"_qs);
    shop.hold(cart, u"CA#quarter"_qs, 2);
    shop.advance(900);
    shop.hold(cart, u"NY#single"_qs, 5);
    shop.hold(customers, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(customers, u"CA#full"_qs, 2);
    const auto report = shop->releaseAll(Shop::call(), u"carts are off"_qs);
    HF_OK(report);
    QCOMPARE(report->holds, 3);
    QCOMPARE(report->slotCount, 8);
    QCOMPARE(report->kept, 0);
    QVERIFY(must(shop->holds()).isEmpty());
    QCOMPARE(shop.cart(cart).lines.size(), 2);
    QCOMPARE(shop.cart(customers).lines.size(), 2);
    const auto none = shop->releaseAll(Shop::call(), u"again"_qs);
    HF_OK(none);
    QCOMPARE(none->holds, 0);
    HF_CLEAN(shop);
}

void HoldsTest::sweeping()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(cart, u"CA#full"_qs, 2);
    shop.hold(cart, u"NY#quarter"_qs, 3);
    shop.advance(899);
    const auto early = shop->sweep(Shop::call());
    HF_OK(early);
    QCOMPARE(early->expiredHolds, 0);
    shop.advance(1);
    const auto swept = shop->sweep(Shop::call());
    HF_OK(swept);
    QCOMPARE(swept->expiredHolds, 3);
    QCOMPARE(swept->freedSlots, 6);
    QCOMPARE(swept->abandonedCheckouts, 0);
    QCOMPARE(shop.db().rows(u"SELECT sum(held) FROM listing"_qs), QStringList(u"0"_qs));
    QCOMPARE(shop.db().rows(u"SELECT sum(held) FROM variant"_qs), QStringList(u"0"_qs));
    const auto again = shop->sweep(Shop::call());
    HF_OK(again);
    QCOMPARE(again->expiredHolds, 0);
    QCOMPARE(shop.cart(cart).lines.size(), 3);
    HF_CLEAN(shop);
}

void HoldsTest::holdTimeIsASetting()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    const HeldLine before = shop.hold(cart, u"CA#quarter"_qs, 1);
    shop.setting("hold_seconds", 120);
    shop.setting("hold_extensions", 0);
    QCOMPARE(shop.cart(cart).lines[0].hold.expiresAt, before.line.hold.expiresAt);
    QCOMPARE(shop.hold(cart, u"CA#full"_qs, 1).line.hold.expiresAt, shop.now() + Millis(120'000));
    const auto staff = shop.db().open(Right::Staff);
    HF_REFUSED(staff->extendHold(Shop::call(), before.line.hold.id, {}), ErrorKind::Forbidden);
    // Extending never shortens.
    const auto extended = shop->extendHold(Shop::call(), before.line.hold.id, u"why"_qs);
    HF_OK(extended);
    QCOMPARE(extended->line.hold.expiresAt, before.line.hold.expiresAt);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(HoldsTest)
#include "tst_holds.moc"
