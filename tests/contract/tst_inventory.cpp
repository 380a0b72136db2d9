// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// What a manager sets by hand: a listing's numbers, and the settings.
class InventoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void adjusting_data() { addEngines(); }
    void adjusting();
    void adjustingIsInTheLedger_data() { addEngines(); }
    void adjustingIsInTheLedger();
    void capacityIsNeverBelowWhatIsTaken_data() { addEngines(); }
    void capacityIsNeverBelowWhatIsTaken();
    void refusedAdjustments_data() { addEngines(); }
    void refusedAdjustments();
    void pricesInCartsAreLocked_data() { addEngines(); }
    void pricesInCartsAreLocked();
    void settingRanges_data();
    void settingRanges();
    void settingHistory_data() { addEngines(); }
    void settingHistory();
    void boardFilters_data() { addEngines(); }
    void boardFilters();
    void knowsTheDefaultEdition_data() { addEngines(); }
    void knowsTheDefaultEdition();
    void nextLapseWhereNothingIsLeft_data() { addEngines(); }
    void nextLapseWhereNothingIsLeft();
};

void InventoryTest::adjusting()
{
    Shop shop;
    ListingChange change;
    change.priceMinor = 123'456;
    change.capacity = std::optional<qint64>(20);
    change.active = false;
    change.maxPerOrder = std::optional<qint64>(4);
    const auto listing =
        shop->adjustListing(Shop::call(), u"CA#quarter"_qs, change, u"new year"_qs);
    HF_OK(listing);
    QCOMPARE(listing->code, u"CA#quarter"_qs);
    QCOMPARE(listing->price.minor, 123'456);
    QCOMPARE(listing->capacity, std::optional<qint64>(20));
    QCOMPARE(listing->active, false);
    QCOMPARE(listing->maxPerOrder, std::optional<qint64>(4));
    QCOMPARE(listing->sold, 2);
    QCOMPARE(describe(*listing), describe(shop.listing(u"CA#quarter"_qs)));

    ListingChange back;
    back.capacity = std::optional<qint64>();
    back.maxPerOrder = std::optional<qint64>();
    const auto unlimited = shop->adjustListing(Shop::call(), u"CA#quarter"_qs, back, u"more"_qs);
    HF_OK(unlimited);
    QVERIFY(!unlimited->capacity);
    QVERIFY(!unlimited->maxPerOrder);
    QCOMPARE(unlimited->price.minor, 123'456);
    QCOMPARE(unlimited->active, false);
    const Listing full = must(shop->adjustListing(Shop::call(), u"CA#full"_qs, back, u"more"_qs));
    QCOMPARE(full.variants.size(), 2);
    HF_CLEAN(shop);
}

void InventoryTest::adjustingIsInTheLedger()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 3);
    shop.advance(900);
    const Call call = Shop::call();
    ListingChange change;
    change.priceMinor = 1;
    HF_OK(shop->adjustListing(call, u"CA#quarter"_qs, change, u"sale of the day"_qs));
    const auto ledger = must(shop->ledger(u"CA#quarter"_qs, 100));
    QStringList kinds;
    for (const LedgerRow &row : ledger)
        kinds.append(row.kind);
    QCOMPARE(kinds.join(u' '), u"import hold expire adjust"_qs);
    const LedgerRow &row = ledger.last();
    QCOMPARE(row.before->priceMinor, 100'000);
    QCOMPARE(row.after.priceMinor, 1);
    QCOMPARE(row.why, u"sale of the day"_qs);
    QCOMPARE(row.desk, actor().desk);
    QCOMPARE(row.person, actor().person);
    QCOMPARE(row.operation, call.operation);
    QCOMPARE(row.at, shop.now());
    QCOMPARE(row.sequence, 4);
    QCOMPARE(row.login.isEmpty(), shop.db().engine() == Engine::Sqlite);
    QCOMPARE(must(shop->ledger({}, 1)).first().kind, u"adjust"_qs);
    HF_REFUSED(shop->ledger(u"XX#quarter"_qs, 10), ErrorKind::NotFound);
    HF_CLEAN(shop);
}

void InventoryTest::capacityIsNeverBelowWhatIsTaken()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 3);
    const auto capacity = [&](qint64 value) {
        ListingChange change;
        change.capacity = std::optional(value);
        return shop->adjustListing(Shop::call(), u"CA#quarter"_qs, change, u"fewer pages"_qs);
    };
    const QStringList before = shop.everything();
    const auto refused = capacity(4);
    HF_REFUSED(refused, ErrorKind::Conflict);
    HF_REASON(refused, "capacity_taken");
    QCOMPARE(refused.error().detail.value(u"sold"_qs).toInteger(), 2);
    QCOMPARE(refused.error().detail.value(u"held"_qs).toInteger(), 3);
    QVERIFY2(refused.error().text.contains(u"at least 5"_qs), qPrintable(refused.error().text));
    HF_REFUSED(capacity(0), ErrorKind::Conflict);
    QCOMPARE(shop.everything(), before);
    HF_OK(capacity(5));
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 0, held 3, sold 2"_qs);
    // Lapsed holds do not stand in the way.
    shop.advance(900);
    HF_OK(capacity(2));
    HF_REFUSED(capacity(1), ErrorKind::Conflict);
    HF_CLEAN(shop);
}

void InventoryTest::refusedAdjustments()
{
    Shop shop;
    const QStringList before = shop.everything();
    ListingChange price;
    price.priceMinor = 1;
    const auto adjust = [&](const ListingChange &change, const QString &why) {
        return shop->adjustListing(Shop::call(), u"CA#quarter"_qs, change, why);
    };
    HF_REASON(adjust(price, {}), "why_needed");
    HF_REASON(adjust(price, u"  "_qs), "why_needed");
    HF_REASON(adjust(price, u"a\nb"_qs), "bad_text");
    HF_REASON(adjust(price, QString(501, u'w')), "bad_text");
    for (const qint64 bad : {qint64(-1), maxMinor + 1}) {
        price.priceMinor = bad;
        HF_REASON(adjust(price, u"why"_qs), "bad_price");
    }
    ListingChange capacity;
    for (const qint64 bad : {qint64(-1), maxQuantity + 1, std::numeric_limits<qint64>::max()}) {
        capacity.capacity = std::optional(bad);
        HF_REASON(adjust(capacity, u"why"_qs), "bad_quantity");
    }
    ListingChange most;
    for (const qint64 bad : {qint64(0), qint64(-1), maxQuantity + 1}) {
        most.maxPerOrder = std::optional(bad);
        HF_REASON(adjust(most, u"why"_qs), "bad_quantity");
    }
    price.priceMinor = 5;
    HF_REFUSED(
        shop->adjustListing(Shop::call(), u"XX#full"_qs, price, u"why"_qs), ErrorKind::NotFound);
    HF_REFUSED(shop->adjustListing({QUuid(), actor()}, u"CA#full"_qs, price, u"why"_qs),
        ErrorKind::Validation);
    for (const Actor &nobody : {Actor{{}, u"dana"_qs}, Actor{u"Front"_qs, {}},
             Actor{u"Front"_qs, u"da\nna"_qs}, Actor{QString(121, u'd'), u"dana"_qs}}) {
        HF_REFUSED(shop->adjustListing(Call::by(nobody), u"CA#full"_qs, price, u"why"_qs),
            ErrorKind::Validation);
    }
    QCOMPARE(shop.everything(), before);
}

void InventoryTest::pricesInCartsAreLocked()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    ListingChange dearer;
    dearer.priceMinor = 900'000;
    shop.adjust(u"CA#full"_qs, dearer);
    QCOMPARE(shop.cart(cart).lines[0].unitPrice.minor, 350'000);
    const Sale sale = must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    QCOMPARE(sale.order.lines[0].unitPrice.minor, 350'000);
    QCOMPARE(shop.hold(shop.newCart(), u"CA#full"_qs, 1).line.unitPrice.minor, 900'000);
    HF_CLEAN(shop);
}

void InventoryTest::settingRanges_data()
{
    addCases<QString>({{"hold time at its least", u"hold_seconds|120|ok"_qs},
        {"hold time at its most", u"hold_seconds|86400|ok"_qs},
        {"hold time too short", u"hold_seconds|119|bad_setting"_qs},
        {"hold time too long", u"hold_seconds|86401|bad_setting"_qs},
        {"no number", u"hold_seconds|soon|bad_setting"_qs},
        {"nothing", u"hold_seconds||bad_setting"_qs},
        {"a fraction", u"hold_seconds|120.5|bad_setting"_qs},
        {"a huge number", u"hold_seconds|99999999999999999999|bad_setting"_qs},
        {"no such setting", u"colour|1|not_found"_qs},
        {"SQL for a setting", u"x'; DROP TABLE setting; --|1|not_found"_qs},
        {"no extensions", u"hold_extensions|0|ok"_qs}, {"free shipping", u"shipping_minor|0|ok"_qs},
        {"shipping below zero", u"shipping_minor|-1|bad_setting"_qs},
        {"a cart without lines", u"max_lines|0|bad_setting"_qs}});
}

void InventoryTest::settingRanges()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'|');
    Shop shop;
    const QStringList before = shop.everything();
    const auto changed = shop->changeSetting(Shop::call(), parts[0], parts[1], u"as agreed"_qs);
    HF_REASON(changed, parts[2].toLatin1().constData());
    if (changed) {
        QCOMPARE(must(shop->settings()).value(parts[0]), parts[1]);
    } else {
        HF_REFUSED(changed, parts[2] == u"not_found" ? ErrorKind::NotFound : ErrorKind::Validation);
        QCOMPARE(shop.everything(), before);
    }
}

void InventoryTest::settingHistory()
{
    Shop shop;
    HF_REASON(shop->changeSetting(Shop::call(), u"max_lines"_qs, u"7"_qs, {}), "why_needed");
    HF_OK(shop->changeSetting(Shop::call(), u"max_lines"_qs, u"7"_qs, u"too long"_qs));
    QCOMPARE(shop.db().rows(
                 u"SELECT key, value_before, value_after, desk, person, why FROM setting_event"_qs),
        QStringList(u"max_lines|50|7|Front|dana|too long"_qs));
    shop.setting("low_stock_threshold", 3);
    QCOMPARE(must(shop->board({})).lowStockThreshold, 3);
}

void InventoryTest::boardFilters()
{
    Shop shop;
    const auto codes = [&](const BoardQuery &query) {
        QStringList list;
        const auto board = must(shop->board(query));
        for (const Listing &listing : board.listings)
            list.append(listing.code);
        return list.join(u' ');
    };
    QCOMPARE(codes({}), u"CA#quarter CA#full DE#quarter NY#single NY#quarter"_qs);
    BoardQuery query;
    query.market = u"NY"_qs;
    QCOMPARE(codes(query), u"NY#single NY#quarter"_qs);
    query.size = u"quarter"_qs;
    QCOMPARE(codes(query), u"NY#quarter"_qs);
    query.market = u"ZZ"_qs;
    QCOMPARE(codes(query), QString());
    QCOMPARE(must(shop->board(query)).asOf, shop.now());
    query = {};
    query.ids = {shop.listing(u"CA#full"_qs).id};
    QCOMPARE(codes(query), u"CA#full"_qs);
    const Board one = must(shop->board(query));
    QCOMPARE(one.listings[0].variants.size(), 2);
    QCOMPARE(one.asOf, shop.now());
    QCOMPARE(one.listings[0].marketName, u"Market CA"_qs);
    QCOMPARE(must(shop->now()), shop.now());
}

void InventoryTest::knowsTheDefaultEdition()
{
    Shop shop;
    QVERIFY(shop.sql(u"INSERT INTO edition (code, name, is_default) "
                     "SELECT '2028', 'Edition 2028', NOT is_default FROM edition"_qs));
    QVERIFY(
        shop.sql(u"INSERT INTO listing (edition_id, market, size, code, title, description, "
                 "price_minor, currency, sold, held, active, revision) "
                 "SELECT e.id, l.market, l.size, l.code, l.title, l.description, l.price_minor, "
                 "l.currency, 0, 0, l.active, 1 FROM listing l JOIN edition e ON e.code = '2028' "
                 "WHERE l.code = 'NY#single'"_qs));
    BoardQuery query;
    query.market = u"NY"_qs;
    query.size = u"single"_qs;
    const auto board = must(shop->board(query));
    QCOMPARE(board.listings.size(), 2);
    for (const Listing &listing : board.listings)
        QCOMPARE(listing.inDefaultEdition, listing.edition != u"2028"_qs);
}

void InventoryTest::nextLapseWhereNothingIsLeft()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"NY#quarter"_qs, 3);
    const auto board = must(shop->board({}));
    for (const Listing &listing : board.listings) {
        QCOMPARE(listing.nextLapse.has_value(), listing.code == u"NY#quarter");
        if (listing.nextLapse)
            QCOMPARE(*listing.nextLapse, shop.now() + Millis(900'000));
    }
}

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
