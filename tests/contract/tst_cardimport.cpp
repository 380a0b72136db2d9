// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Rate cards into the database and out of it.
class CardImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void countsWhatItDid_data() { addEngines(); }
    void countsWhatItDid();
    void aDryRunChangesNothing_data() { addEngines(); }
    void aDryRunChangesNothing();
    void everyFaultIsListed_data() { addEngines(); }
    void everyFaultIsListed();
    void capacityBelowWhatIsTaken_data() { addEngines(); }
    void capacityBelowWhatIsTaken();
    void soldIsNeverTakenFromACard_data() { addEngines(); }
    void soldIsNeverTakenFromACard();
    void currencyIsFixed_data();
    void currencyIsFixed();
    void variantRules_data();
    void variantRules();
    void newMarketsAndSizes_data() { addEngines(); }
    void newMarketsAndSizes();
    void anotherTaxRateIsAChange_data() { addEngines(); }
    void anotherTaxRateIsAChange();
    void outAndInAgain_data() { addEngines(); }
    void outAndInAgain();

private:
    static QString counts(const ImportReport &r)
    {
        return QStringLiteral("%1+%2~%3= %4+%5~%6=")
            .arg(r.added)
            .arg(r.changed)
            .arg(r.unchanged)
            .arg(r.variantsAdded)
            .arg(r.variantsChanged)
            .arg(r.variantsUnchanged);
    }
    static QStringList faultReasons(const Error &error)
    {
        QStringList list;
        const QJsonArray faults = error.detail.value(u"faults"_qs).toArray();
        for (const QJsonValue &fault : faults) {
            list.append(QString::number(fault.toObject().value(u"line"_qs).toInteger()) + u' '
                        + fault.toObject().value(u"reason"_qs).toString());
        }
        return list;
    }
};

void CardImportTest::countsWhatItDid()
{
    Shop shop;
    const auto same = shop->importRateCard(Shop::call(), smallCard(), false);
    HF_OK(same);
    QCOMPARE(counts(*same), u"0+0~5= 0+0~2="_qs);
    QVERIFY(!same->dryRun);
    RateCard card = smallCard();
    card.listings[0].price.minor = 110'000;
    card.listings[1].title = u"Whole page"_qs;
    card.listings[3].active = false;
    card.listings[4].market = u"FR"_qs;
    card.variants[0].capacity = 2;
    card.variants[1].variant = u"inside"_qs;
    card.variants[1].sold = 0;
    const auto changed = shop->importRateCard(Shop::call(), card, false);
    HF_OK(changed);
    QCOMPARE(counts(*changed), u"1+3~1= 1+1~0="_qs);
    QCOMPARE(shop.listing(u"CA#quarter"_qs).price.minor, 110'000);
    QCOMPARE(shop.listing(u"CA#full"_qs).title, u"Whole page"_qs);
    QCOMPARE(shop.listing(u"NY#single"_qs).active, false);
    QCOMPARE(shop.listing(u"FR#quarter"_qs).capacity, std::optional<qint64>(5));
    // What the card does not name stays.
    QCOMPARE(shop.listing(u"DE#quarter"_qs).capacity, std::optional<qint64>(5));
    QCOMPARE(shop.listing(u"CA#full"_qs).variants.size(), 3);
    QCOMPARE(must(shop->ledger(u"CA#quarter"_qs, 1))[0].kind, u"import"_qs);
    HF_OK(shop->importRateCard(Shop::call(), {}, false));
    HF_CLEAN(shop);
}

void CardImportTest::aDryRunChangesNothing()
{
    Shop shop;
    shop.hold(shop.newCart(), u"CA#quarter"_qs, 1);
    shop.advance(900);
    RateCard card = smallCard();
    card.listings[0].price.minor = 110'000;
    card.listings[0].marketName = u"California"_qs;
    card.listings[1].size = u"spread"_qs;
    card.listings[2].market = u"ZZ"_qs;
    card.variants.clear();
    const QStringList before = shop.everything();
    const auto manager = shop.db().open(Right::Manager);
    const Call call = Shop::call();
    const auto tried = manager->importRateCard(call, card, true);
    HF_OK(tried);
    QVERIFY(tried->dryRun);
    QCOMPARE(counts(*tried), u"2+1~2= 0+0~0="_qs);
    QCOMPARE(shop.everything(), before);

    // The same call for real is another question, but the trial was never remembered.
    const auto done = manager->importRateCard(call, card, false);
    HF_OK(done);
    QCOMPARE(counts(*done), counts(*tried));
    QVERIFY(!done->dryRun);
    HF_CLEAN(shop);
}

void CardImportTest::everyFaultIsListed()
{
    Shop shop;
    shop.hold(shop.newCart(), u"CA#quarter"_qs, 3);
    RateCard card = smallCard();
    for (int i = 0; i < card.listings.size(); ++i)
        card.listings[i].line = i + 2;
    for (int i = 0; i < card.variants.size(); ++i)
        card.variants[i].line = i + 2;
    card.listings[0].capacity = 4;
    card.listings[1].price.minor = 1'000'000;
    card.listings[4].price.currency = Currency::fromCode(u"USD"_qs).value();
    card.variants[0].priceDifferenceMinor = -2'000'000;
    card.variants[1].market = u"ZZ"_qs;
    const QStringList before = shop.everything();
    for (const bool dry : {true, false}) {
        const auto refused = shop->importRateCard(Shop::call(), card, dry);
        HF_REFUSED(refused, ErrorKind::Conflict);
        QCOMPARE(faultReasons(refused.error()),
            (QStringList{u"2 capacity_taken"_qs, u"6 currency_fixed"_qs, u"2 variant_below_zero"_qs,
                u"3 variant_without_listing"_qs}));
        QVERIFY2(refused.error().text.contains(u"Line 2"_qs)
                     && refused.error().text.contains(u"Line 6"_qs),
            qPrintable(refused.error().text));
        QCOMPARE(shop.everything(), before);
    }
    HF_CLEAN(shop);
}

void CardImportTest::capacityBelowWhatIsTaken()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_qs, 3);
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    RateCard card = smallCard();
    card.listings[0].capacity = 5;
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    card.listings[0].capacity = 4;
    HF_REFUSED(shop->importRateCard(Shop::call(), card, false), ErrorKind::Conflict);
    card.listings[0].capacity = 5;
    card.variants[0].capacity = 0;
    HF_REFUSED(shop->importRateCard(Shop::call(), card, false), ErrorKind::Conflict);
    shop.advance(900);
    card.listings[0].capacity = 2;
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"free 0, held 0, sold 2"_qs);
    card.listings[0].capacity = std::nullopt;
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    QCOMPARE(shop.stock(u"CA#quarter"_qs), u"unlimited, held 0, sold 2"_qs);
    HF_CLEAN(shop);
}

void CardImportTest::soldIsNeverTakenFromACard()
{
    Shop shop;
    RateCard card = smallCard();
    for (RateCardListing &row : card.listings)
        row.sold = 3;
    for (RateCardVariant &row : card.variants)
        row.sold = 1;
    const QStringList before = shop.everything();
    const auto report = shop->importRateCard(Shop::call(), card, true);
    HF_OK(report);
    QCOMPARE(counts(*report), u"0+0~5= 0+0~2="_qs);
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    QCOMPARE(shop.listing(u"CA#quarter"_qs).sold, 2);
    QCOMPARE(shop.listing(u"CA#full"_qs).variants[0].sold, 0);
    QCOMPARE(shop.everything().size(), before.size() + 1);
    HF_CLEAN(shop);
}

void CardImportTest::currencyIsFixed_data()
{
    addCases<QString>({{"of a listing with holds", u"hold"_qs},
        {"of a listing with orders", u"order"_qs}, {"of a variant's listing", u"variant"_qs}});
}

void CardImportTest::currencyIsFixed()
{
    QFETCH(QString, given);
    Shop shop;
    const Currency eur = Currency::fromCode(u"EUR"_qs).value();
    RateCard card = smallCard();
    if (given == u"variant") {
        card.variants[0].currency = eur;
    } else {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"CA#quarter"_qs, 1);
        if (given == u"order")
            must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
        card.listings[0].price.currency = eur;
    }
    const QStringList before = shop.everything();
    const auto refused = shop->importRateCard(Shop::call(), card, false);
    HF_REFUSED(refused, ErrorKind::Conflict);
    QVERIFY(faultReasons(refused.error()).first().endsWith(u"currency_fixed"));
    QCOMPARE(shop.everything(), before);
    HF_CLEAN(shop);
}

void CardImportTest::variantRules_data()
{
    addCases<QString>({{"a price of nothing", u"-250000|0|ok"_qs},
        {"a price below nothing", u"-250001|0|variant_below_zero"_qs},
        {"more sold than the listing", u"0|1|variant_oversold"_qs}});
}

void CardImportTest::variantRules()
{
    QFETCH(QString, given);
    const QStringList parts = given.split(u'|');
    Shop shop;
    RateCard card;
    RateCardVariant variant = smallCard().variants[0];
    variant.variant = u"inside"_qs;
    variant.priceDifferenceMinor = parts[0].toLongLong();
    variant.sold = parts[1].toLongLong();
    variant.line = 9;
    card.variants = {variant};
    const auto report = shop->importRateCard(Shop::call(), card, false);
    if (parts[2] == u"ok") {
        HF_OK(report);
        QCOMPARE(counts(*report), u"0+0~0= 1+0~0="_qs);
        const QUuid cart = shop.newCart();
        QCOMPARE(shop.hold(cart, u"CA#full"_qs, 1, u"inside"_qs).line.unitPrice.minor, 0);
    } else {
        HF_REFUSED(report, ErrorKind::Conflict);
        QCOMPARE(faultReasons(report.error()), QStringList(u"9 "_qs + parts[2]));
    }
    HF_CLEAN(shop);
}

void CardImportTest::anotherTaxRateIsAChange()
{
    Shop shop;
    const qint64 before = shop.listing(u"CA#full"_qs).revision;
    RateCard card = smallCard();
    card.variants.clear();
    card.listings.resize(1);
    card.listings[0].taxPpm = 50'000;
    const ImportReport report = must(shop->importRateCard(Shop::call(), card, false));
    QCOMPARE(report.changed, 1);
    QCOMPARE(shop.listing(u"CA#quarter"_qs).taxPpm, 50'000);
    // The card does not name it, but its market's rate is another now: desks must hear of it.
    QCOMPARE(shop.listing(u"CA#full"_qs).taxPpm, 50'000);
    QVERIFY(shop.listing(u"CA#full"_qs).revision > before);
    QCOMPARE(shop.db().rows(u"SELECT market, tax_ppm_before, tax_ppm_after FROM market_event"_qs),
        QStringList{u"CA|80000|50000"_qs});
    QCOMPARE(must(shop->importRateCard(Shop::call(), card, false)).unchanged, 1);
    HF_CLEAN(shop);
}

void CardImportTest::newMarketsAndSizes()
{
    Shop shop;
    RateCard card = smallCard();
    card.variants.clear();
    card.listings.resize(2);
    card.listings[0].market = u"BC"_qs;
    card.listings[0].size = u"spread"_qs;
    card.listings[0].taxPpm = 50'000;
    card.listings[0].description = u"Two pages, \"bleed\", | and 'quotes'"_qs;
    card.listings[1].market = u"BC"_qs;
    card.listings[1].taxPpm = 50'000;
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    const Listing spread = shop.listing(u"BC#spread"_qs);
    QCOMPARE(spread.taxPpm, 50'000);
    QCOMPARE(spread.description, card.listings[0].description);
    QCOMPARE(spread.sold, 2);
    QCOMPARE(spread.edition, u"default"_qs);
    QVERIFY(spread.sizeRank > shop.listing(u"BC#full"_qs).sizeRank);
    HF_CLEAN(shop);
}

void CardImportTest::outAndInAgain()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    const auto board = must(shop->board({}));
    const RateCardReading read =
        readRateCard(writeListingsCsv(board.listings), writeVariantsCsv(board.listings));
    QVERIFY(read.listingFaults.isEmpty());
    QVERIFY(read.variantFaults.isEmpty());
    const auto same = shop->importRateCard(Shop::call(), read.card, false);
    HF_OK(same);
    QCOMPARE(counts(*same), u"0+0~5= 0+0~2="_qs);

    TestDatabase other(currentEngine());
    const auto store = other.open();
    HF_OK(store->importRateCard(Shop::call(), read.card, false));
    const auto copied = must(store->board({}));
    QCOMPARE(writeListingsCsv(copied.listings), writeListingsCsv(board.listings));
    QCOMPARE(writeVariantsCsv(copied.listings), writeVariantsCsv(board.listings));
    const auto verified = must(store->verify());
    QVERIFY(verified.findings.isEmpty());
}

QTEST_GUILESS_MAIN(CardImportTest)
#include "tst_cardimport.moc"
