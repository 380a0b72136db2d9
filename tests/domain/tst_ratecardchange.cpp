// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecardchange.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

RateCardListing row()
{
    return {.market = u"CA"_s,
        .marketName = u"California"_s,
        .taxPpm = 80'000,
        .size = u"quarter"_s,
        .title = u"Quarter page"_s,
        .price = {100'000, {}},
        .capacity = 10};
}

Listing listing()
{
    return {.code = u"CA#quarter"_s,
        .market = u"CA"_s,
        .marketName = u"California"_s,
        .size = u"quarter"_s,
        .title = u"Quarter page"_s,
        .price = {100'000, {}},
        .taxPpm = 80'000,
        .capacity = 10};
}

} // namespace

class TestRateCardChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewListingIsNew();
    void whatStaysIsLeftOut();
    void aPriceIsToldWithTheOneBefore();
    void aCapacityMayBecomeUnlimited();
    void aTextIsTold_data();
    void aTextIsTold();
};

void TestRateCardChange::aNewListingIsNew()
{
    const auto changes = rateCardChanges({.listings = {row()}}, {});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().code, u"CA#quarter"_s);
    QVERIFY(changes.first().isNew);
    QVERIFY(!changes.first().priceBefore);
}

void TestRateCardChange::whatStaysIsLeftOut()
{
    QVERIFY(rateCardChanges({.listings = {row()}}, {listing()}).isEmpty());
}

void TestRateCardChange::aPriceIsToldWithTheOneBefore()
{
    RateCardListing dearer = row();
    dearer.price.minor = 120'000;
    const auto changes = rateCardChanges({.listings = {dearer}}, {listing()});
    QCOMPARE(changes.size(), 1);
    QVERIFY(!changes.first().isNew);
    QCOMPARE(changes.first().priceBefore->minor, 100'000);
    QCOMPARE(changes.first().price.minor, 120'000);
    QVERIFY(!changes.first().capacityChanges);
}

void TestRateCardChange::aCapacityMayBecomeUnlimited()
{
    RateCardListing open = row();
    open.capacity = {};
    const auto changes = rateCardChanges({.listings = {open}}, {listing()});
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().capacityChanges);
    QVERIFY(!changes.first().capacity);
    QCOMPARE(changes.first().capacityBefore, std::optional<qint64>(10));
}

void TestRateCardChange::aTextIsTold_data()
{
    using Edit = std::function<void(RateCardListing &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addRow("title") << Edit([](RateCardListing &row) { row.title = u"Quarter"_s; });
    QTest::addRow("description") << Edit([](RateCardListing &row) { row.description = u"new"_s; });
    QTest::addRow("market") << Edit([](RateCardListing &row) { row.marketName = u"Calif."_s; });
    QTest::addRow("tax") << Edit([](RateCardListing &row) { row.taxPpm = 90'000; });
    QTest::addRow("not on sale") << Edit([](RateCardListing &row) { row.active = false; });
}

void TestRateCardChange::aTextIsTold()
{
    QFETCH(std::function<void(RateCardListing &)>, edit);
    RateCardListing edited = row();
    edit(edited);
    const auto changes = rateCardChanges({.listings = {edited}}, {listing()});
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().textChanges);
    QVERIFY(!changes.first().priceBefore && !changes.first().capacityChanges);
}

QTEST_GUILESS_MAIN(TestRateCardChange)
#include "tst_ratecardchange.moc"
