// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecard.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

static const QByteArray listingHeader =
    "market,market_name,tax_percent,size,title,description,price,currency,capacity,sold,active\n";
static const QByteArray variantHeader =
    "market,size,variant,title,price_difference,capacity,sold\n";
static const QByteArray quarterRow =
    "CA,California,8,quarter,Quarter page,\"Half of a half, with a logo\",1000.00,USD,50,8,yes\n";
static const QByteArray halfRow = "CA,California,8,half,Half page,,1800.5,USD,,0,no\n";

/// Faults as "line column: text".
static QStringList shown(const QVector<FileFault> &faults)
{
    QStringList lines;
    for (const FileFault &fault : faults)
        lines.append(u"%1 %2: %3"_qs.arg(QString::number(fault.line), fault.column, fault.text));
    return lines;
}

class RateCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsACard();
    void readsColumnsInAnyOrderAndCase();
    void fillsInWhatMayBeMissing();
    void takesTheNameOfAMarketFromAnotherRow();
    void readsVariantsOfListingsElsewhere();
    void namesListingFaults_data();
    void namesListingFaults();
    void namesVariantFaults_data();
    void namesVariantFaults();
    void reportsEveryFaultOfEveryLine();
    void doesNotRepeatAMissingColumn();
    void sparesVariantsTheFaultsOfTheirListing();
    void limitsTheFaultsOfEachFile();
    void writesWhatItReads();
    void writesNothingButHeadersForNothing();
    void readsAHundredThousandRowsQuickly();
    void refusesAHugeFile();
    void readsTheSample();
};

void RateCardTest::readsACard()
{
    const auto reading = readRateCard(listingHeader + quarterRow + halfRow,
        variantHeader
            + "ca,QUARTER,Inside-Front,Inside front cover,-750.00,1,1\n"
              "CA,quarter,run,Run of book,0,,7\n");
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(shown(reading.variantFaults), QStringList());
    QCOMPARE(reading.card.listings.size(), 2);
    const RateCardListing &quarter = reading.card.listings[0];
    QCOMPARE(quarter.line, 2);
    QCOMPARE(quarter.code(), u"CA#quarter"_qs);
    QCOMPARE(quarter.marketName, u"California"_qs);
    QCOMPARE(quarter.taxPpm, 80000);
    QCOMPARE(quarter.title, u"Quarter page"_qs);
    QCOMPARE(quarter.description, u"Half of a half, with a logo"_qs);
    QCOMPARE(quarter.price, (Money{100000, {}}));
    QCOMPARE(quarter.capacity.value(), 50);
    QCOMPARE(quarter.sold, 8);
    QVERIFY(quarter.active);
    const RateCardListing &half = reading.card.listings[1];
    QCOMPARE(half.line, 3);
    QCOMPARE(half.price.minor, 180050);
    QVERIFY(!half.capacity);
    QVERIFY(!half.active);
    QCOMPARE(reading.card.variants.size(), 2);
    const RateCardVariant &front = reading.card.variants[0];
    QCOMPARE(front.line, 2);
    QCOMPARE(front.code(), u"CA#quarter"_qs);
    QCOMPARE(front.variant, u"inside-front"_qs);
    QCOMPARE(front.title, u"Inside front cover"_qs);
    QCOMPARE(front.priceDifferenceMinor, -75000);
    QCOMPARE(front.capacity.value(), 1);
    QCOMPARE(front.sold, 1);
    QVERIFY(!reading.card.variants[1].capacity);
}

void RateCardTest::readsColumnsInAnyOrderAndCase()
{
    const auto reading =
        readRateCard("\xEF\xBB\xBF PRICE ,Currency,Size,Market,title,Tax_Percent,ACTIVE\r\n"
                     "1500,JPY,full,tk,Whole,10,YES\r\n",
            {});
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(reading.card.listings[0].code(), u"TK#full"_qs);
    QCOMPARE(reading.card.listings[0].price.minor, 1500);
}

void RateCardTest::fillsInWhatMayBeMissing()
{
    const auto reading = readRateCard("market,tax_percent,size,title,price,currency\n"
                                      "CA,8,half,Half page,1,USD\n",
        "market,size,variant,title,price_difference\nCA,half,run,Run of book,0\n");
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(shown(reading.variantFaults), QStringList());
    const RateCardListing &listing = reading.card.listings[0];
    QVERIFY(listing.marketName.isEmpty() && listing.description.isEmpty());
    QVERIFY(!listing.capacity);
    QCOMPARE(listing.sold, 0);
    QVERIFY(listing.active);
    QVERIFY(!reading.card.variants[0].capacity);

    const auto empty = readRateCard(listingHeader + "CA,,8,half,Half page,,1,USD,,,\n", {});
    QCOMPARE(shown(empty.listingFaults), QStringList());
    QVERIFY(empty.card.listings[0].active);
    QCOMPARE(empty.card.listings[0].sold, 0);
}

void RateCardTest::takesTheNameOfAMarketFromAnotherRow()
{
    const auto reading =
        readRateCard(listingHeader + "CA,,8,full,Full page,,1,USD,,,\n" + quarterRow, {});
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(reading.card.listings[0].marketName, u"California"_qs);
}

void RateCardTest::readsVariantsOfListingsElsewhere()
{
    const auto reading = readRateCard(listingHeader + "TK,Tokyo,10,half,Half,,900,JPY,,,\n",
        variantHeader + "NY,full,run,Run of book,-5000,3,2\n");
    QCOMPARE(shown(reading.variantFaults), QStringList());
    QCOMPARE(reading.card.variants[0].priceDifferenceMinor, -5000);
    QCOMPARE(reading.card.variants[0].currency.code(), u"JPY"_qs);
}

void RateCardTest::namesListingFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const auto file = [](const char *title, const QByteArray &bytes, int line, const char *column,
                          const QString &words) {
        QTest::newRow(title) << bytes << line << QString::fromLatin1(column) << words;
    };
    const auto row = [&](const char *title, const QByteArray &bytes, const char *column,
                         const QString &words) {
        file(title, listingHeader + halfRow + bytes + '\n', 3, column, words);
    };
    file("an empty file", "", 1, "", u"empty"_qs);
    file("a file of blank lines", "\n\n", 1, "", u"empty"_qs);
    file("a header alone", listingHeader, 1, "", u"no listings"_qs);
    file("semicolons", "market;size\nCA;half\n", 1, "", u"by commas"_qs);
    file("an unknown column",
        "market,tax_percent,size,title,price,currency,colour\nCA,8,half,Half,1,USD,x\n", 1,
        "colour", u"\"colour\" is not known"_qs);
    file("a column without a name",
        "market,tax_percent,size,title,price,currency, \nCA,8,half,Half,1,USD,x\n", 1, "",
        u"Column 7 has no name"_qs);
    file("a missing column", "market,tax_percent,size,title,currency\nCA,8,half,Half,USD\n", 1,
        "price", u"\"price\" is missing"_qs);
    file("a doubled column",
        "market,tax_percent,size,title,price,currency,Price\nCA,8,half,Half,1,USD,2\n", 1, "price",
        u"twice"_qs);
    file("a header in the second line", "\nmarket,tax_percent,size,title,currency\n", 2, "price",
        u"missing"_qs);

    row("a bad market", "9,California,8,full,Full,,1,USD,,,", "market", u"\"9\""_qs);
    row("a long market name", "NY," + QByteArray(121, 'x') + ",8,full,Full,,1,USD,,,",
        "market_name", u"too long"_qs);
    row("a bad tax rate", "NY,New York,101,full,Full,,1,USD,,,", "tax_percent", u"\"101\""_qs);
    row("a bad size", "NY,New York,8,f u,Full,,1,USD,,,", "size", u"\"f u\""_qs);
    row("no title", "NY,New York,8,full, ,,1,USD,,,", "title", u"title is empty"_qs);
    row("a long title", "NY,New York,8,full," + QByteArray(201, 'x') + ",,1,USD,,,", "title",
        u"too long"_qs);
    row("a control character in the title", "NY,New York,8,full,a\x1b[2Jb,,1,USD,,,", "title",
        u"U+001B"_qs);
    row("a long description", "NY,New York,8,full,Full," + QByteArray(2001, 'x') + ",1,USD,,,",
        "description", u"2001"_qs);
    row("a bad price", "NY,New York,8,full,Full,,abc,USD,,,", "price", u"\"abc\""_qs);
    row("a negative price", "NY,New York,8,full,Full,,-0.01,USD,,,", "price", u"below zero"_qs);
    row("no price", "NY,New York,8,full,Full,,,USD,,,", "price", u"not an amount"_qs);
    row("a price with too many decimals", "NY,New York,8,full,Full,,1.5,JPY,,,", "price",
        u"decimals"_qs);
    row("an unknown currency", "NY,New York,8,full,Full,,1,ABC,,,", "currency", u"\"ABC\""_qs);
    row("a bad capacity", "NY,New York,8,full,Full,,1,USD,-1,,", "capacity", u"\"-1\""_qs);
    row("a fractional sold count", "NY,New York,8,full,Full,,1,USD,,1.5,", "sold", u"\"1.5\""_qs);
    row("more sold than there are", "NY,New York,8,full,Full,,1,USD,5,6,", "sold",
        u"6 are sold, but the capacity is 5"_qs);
    row("neither active nor not", "NY,New York,8,full,Full,,1,USD,,,maybe", "active",
        u"\"maybe\""_qs);
    row("a listing twice", "ca,California,8,HALF,Half,,1,USD,,,", "size",
        u"CA#half already stands in line 2"_qs);
    row("two tax rates in a market", "CA,California,7.5,full,Full,,1,USD,,,", "tax_percent",
        u"7.5 % here, but 8 % in line 2"_qs);
    row("two names of a market", "CA,Kalifornien,8,full,Full,,1,USD,,,", "market_name",
        u"\"Kalifornien\" here, but \"California\" in line 2"_qs);
    row("too few fields", "NY,New York", "", u"2 fields"_qs);
    row("Latin-1", "NY,New York,8,full,M\xFCller,,1,USD,,,", "title", u"UTF-8"_qs);
    row("placeholders of ours", "%1,New York,8,full,Full,,1,USD,,,", "market", u"\"%1\""_qs);
}

void RateCardTest::namesListingFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, words);
    const auto reading = readRateCard(bytes, {});
    QVERIFY2(
        reading.listingFaults.size() == 1, qPrintable(shown(reading.listingFaults).join(u'\n')));
    QCOMPARE(reading.listingFaults[0].line, line);
    QCOMPARE(reading.listingFaults[0].column, column);
    QVERIFY2(
        reading.listingFaults[0].text.contains(words), qPrintable(reading.listingFaults[0].text));
    QVERIFY(reading.variantFaults.isEmpty());
}

void RateCardTest::namesVariantFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const auto file = [](const char *title, const QByteArray &bytes, int line, const char *column,
                          const QString &words) {
        QTest::newRow(title) << bytes << line << QString::fromLatin1(column) << words;
    };
    const auto row = [&](const char *title, const QByteArray &bytes, const char *column,
                         const QString &words) {
        file(title, variantHeader + "CA,quarter,run,Run of book,0,,3\n" + bytes + '\n', 3, column,
            words);
    };
    file("blank lines alone", "\n", 1, "", u"empty"_qs);
    file("an unknown column", "market,size,variant,title,price_difference,active\n", 1, "active",
        u"not known"_qs);
    file("a missing column", "market,size,variant,title\n", 1, "price_difference", u"missing"_qs);
    row("a bad variant", "CA,quarter,a b,Colour,0,,", "variant", u"\"a b\""_qs);
    row("a variant twice", "CA,quarter,RUN,Run,0,,", "variant", u"already stands in line 2"_qs);
    row("a variant twice of a listing elsewhere",
        "NY,half,run,Run,0,,\nNY,half,colour,Colour,0,,\nCA,quarter,run,Run,0,,", "variant",
        u"line 2"_qs);
    row("a bad difference", "CA,quarter,colour,Colour,1.234,,", "price_difference", u"decimals"_qs);
    row("a price below zero", "CA,quarter,colour,Colour,-1000.01,,", "price_difference",
        u"below zero"_qs);
    row("a price too large", "CA,quarter,colour,Colour,9999999999999,,", "price_difference",
        u"too large"_qs);
    row("more sold than there are", "NY,half,colour,Colour,0,1,2", "sold", u"capacity is 1"_qs);
    row("more sold than the listing has", "CA,quarter,colour,Colour,0,,6", "sold",
        u"have 9 sold up to here, but the listing has 8"_qs);
    row("more sold than the listing has is said once",
        "CA,quarter,colour,Colour,0,,6\nCA,quarter,back,Back,0,,1", "sold", u"9 sold"_qs);
    row("no title", "CA,quarter,colour,,0,,", "title", u"empty"_qs);
}

void RateCardTest::namesVariantFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, words);
    const auto reading = readRateCard(listingHeader + quarterRow, bytes);
    QVERIFY(reading.listingFaults.isEmpty());
    QVERIFY2(
        reading.variantFaults.size() == 1, qPrintable(shown(reading.variantFaults).join(u'\n')));
    if (!bytes.contains("\nNY,half,run"))
        QCOMPARE(reading.variantFaults[0].line, line);
    else
        QCOMPARE(reading.variantFaults[0].line, 5);
    QCOMPARE(reading.variantFaults[0].column, column);
    QVERIFY2(
        reading.variantFaults[0].text.contains(words), qPrintable(reading.variantFaults[0].text));
}

void RateCardTest::reportsEveryFaultOfEveryLine()
{
    const auto reading = readRateCard(listingHeader + "9,California,x,f u,,,abc,USD,-1,1.5,maybe\n"
                                          + quarterRow + "NY,\"open\"x,8,full,Full,,1,USD,,,\n"
                                          + "NY,New York,8,full,Full,,1,XXX,,,\n",
        variantHeader + "CA,quarter,-,,x,y,z\n" + "CA,quarter\n");
    QStringList places;
    for (const FileFault &fault : reading.listingFaults)
        places.append(QString::number(fault.line) + u' ' + fault.column);
    QCOMPARE(places, (QStringList{u"2 market"_qs, u"2 tax_percent"_qs, u"2 size"_qs, u"2 title"_qs,
                         u"2 price"_qs, u"2 capacity"_qs, u"2 sold"_qs, u"2 active"_qs,
                         u"4 market_name"_qs, u"5 currency"_qs}));
    places.clear();
    for (const FileFault &fault : reading.variantFaults)
        places.append(QString::number(fault.line) + u' ' + fault.column);
    QCOMPARE(places, (QStringList{u"2 variant"_qs, u"2 title"_qs, u"2 price_difference"_qs,
                         u"2 capacity"_qs, u"2 sold"_qs, u"3 "_qs}));
}

void RateCardTest::doesNotRepeatAMissingColumn()
{
    const auto reading = readRateCard("market,tax_percent,size,title,currency\n"
                                      "CA,8,half,Half,USD\nCA,8,full,Full,ABC\n",
        {});
    QCOMPARE(reading.listingFaults.size(), 2);
    QCOMPARE(reading.listingFaults[0].column, u"price"_qs);
    QCOMPARE(reading.listingFaults[1].column, u"currency"_qs);
    QVERIFY(reading.card.listings.isEmpty());
}

void RateCardTest::sparesVariantsTheFaultsOfTheirListing()
{
    const auto reading = readRateCard(listingHeader + "CA,California,8,quarter,Q,,abc,USD,,0,\n",
        variantHeader + "CA,quarter,run,Run,-5,,4\n");
    QCOMPARE(reading.listingFaults.size(), 1);
    QCOMPARE(shown(reading.variantFaults), QStringList());
}

void RateCardTest::limitsTheFaultsOfEachFile()
{
    const auto reading =
        readRateCard(listingHeader + QByteArray("CA,,x,half,,,,,,,\n").repeated(1000),
            variantHeader + QByteArray("CA,,,,,,\n").repeated(1000));
    QCOMPARE(reading.listingFaults.size(), 101);
    QCOMPARE(reading.variantFaults.size(), 101);
    QVERIFY(reading.listingFaults.last().text.contains(u"more faults"_qs));
}

void RateCardTest::writesWhatItReads()
{
    Listing plain;
    plain.market = u"CA"_qs;
    plain.marketName = u"California, \"Golden\""_qs;
    plain.size = u"quarter"_qs;
    plain.title = u"1/4 \"page\", caf\u00E9 \U0001F600"_qs;
    plain.description = u"=SUM(A1), \u201Cquoted\u201D"_qs;
    plain.price = {100005, {}};
    plain.taxPpm = 72501;
    plain.capacity = 50;
    plain.sold = 8;
    plain.variants = {{1, u"inside-front"_qs, u"Inside, front"_qs, -75005, 1, 1},
        {2, u"run"_qs, u"Run"_qs, 1, std::nullopt, 7}};
    Listing yen;
    yen.market = u"TK"_qs;
    yen.marketName = u"Tokyo"_qs;
    yen.size = u"half"_qs;
    yen.title = u"Half"_qs;
    yen.price = {1500, Currency::fromCode(u"JPY"_qs).value()};
    yen.active = false;
    yen.variants = {{3, u"run"_qs, u"Run"_qs, -1500, 0, 0}};
    const QVector<Listing> listings{plain, yen};

    const auto reading = readRateCard(writeListingsCsv(listings), writeVariantsCsv(listings));
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(shown(reading.variantFaults), QStringList());
    QCOMPARE(reading.card.listings.size(), listings.size());
    int next = 0;
    for (int i = 0; i < listings.size(); ++i) {
        const RateCardListing &read = reading.card.listings[i];
        QCOMPARE(read.market, listings[i].market);
        QCOMPARE(read.marketName, listings[i].marketName);
        QCOMPARE(read.taxPpm, listings[i].taxPpm);
        QCOMPARE(read.size, listings[i].size);
        QCOMPARE(read.title, listings[i].title);
        QCOMPARE(read.description, listings[i].description);
        QCOMPARE(read.price, listings[i].price);
        QVERIFY(read.capacity == listings[i].capacity);
        QCOMPARE(read.sold, listings[i].sold);
        QCOMPARE(read.active, listings[i].active);
        for (const Variant &variant : listings[i].variants) {
            const RateCardVariant &readVariant = reading.card.variants[next++];
            QCOMPARE(readVariant.code(), read.code());
            QCOMPARE(readVariant.variant, variant.code);
            QCOMPARE(readVariant.title, variant.title);
            QCOMPARE(readVariant.priceDifferenceMinor, variant.priceDifferenceMinor);
            QCOMPARE(readVariant.currency, read.price.currency);
            QVERIFY(readVariant.capacity == variant.capacity);
            QCOMPARE(readVariant.sold, variant.sold);
        }
    }
    QCOMPARE(reading.card.variants.size(), next);
}

void RateCardTest::writesNothingButHeadersForNothing()
{
    QCOMPARE(writeListingsCsv({}), listingHeader);
    QCOMPARE(writeVariantsCsv({}), variantHeader);
    const auto reading = readRateCard(listingHeader + quarterRow, writeVariantsCsv({}));
    QVERIFY(reading.listingFaults.isEmpty() && reading.variantFaults.isEmpty());
}

void RateCardTest::readsAHundredThousandRowsQuickly()
{
    constexpr int markets = 1000;
    constexpr int sizes = 100;
    QByteArray listings = listingHeader;
    QByteArray variants = variantHeader;
    for (int m = 0; m < markets; ++m) {
        const QByteArray market = 'M' + QByteArray::number(m);
        for (int s = 0; s < sizes; ++s) {
            const QByteArray size = 's' + QByteArray::number(s);
            listings +=
                market + ",Name of " + market + ",8.25," + size
                + ",\"A title, quoted\",A description of some length,1000.00,USD,50,8,yes\n";
            variants += market + ',' + size + ",run,Run of book,1.00,,8\n";
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto reading = readRateCard(listings, variants);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(shown(reading.variantFaults), QStringList());
    QCOMPARE(reading.card.listings.size(), markets * sizes);
    QCOMPARE(reading.card.variants.size(), markets * sizes);
    qInfo("100,000 listings and as many variants in %lld ms", elapsed);
    QVERIFY2(
        elapsed < 60000, "it takes a second or two, in debug builds too, unless it is quadratic");
}

void RateCardTest::refusesAHugeFile()
{
    const auto reading = readRateCard(QByteArray(maxRateCardBytes + 1, 'x'), {});
    QCOMPARE(reading.listingFaults.size(), 1);
    QVERIFY(reading.listingFaults[0].text.contains(u"larger than 64 MB"_qs));
}

void RateCardTest::readsTheSample()
{
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto reading =
        readRateCard(contents(QFINDTESTDATA("../../resources/sample/rate-card.csv")),
            contents(QFINDTESTDATA("../../resources/sample/variants.csv")));
    QCOMPARE(shown(reading.listingFaults), QStringList());
    QCOMPARE(shown(reading.variantFaults), QStringList());
    QVERIFY(!reading.card.listings.isEmpty() && !reading.card.variants.isEmpty());
}

QTEST_GUILESS_MAIN(RateCardTest)
#include "tst_ratecard.moc"
