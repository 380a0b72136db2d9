// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "takentext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromMs(1'000'000);
const QUuid mine = QUuid::createUuid();

HoldRow hold(const QString &desk, qint64 quantity, Millis left, const QUuid &cart = {})
{
    HoldRow row;
    row.hold.expiresAt = now + left;
    row.desk = desk;
    row.quantity = quantity;
    row.cart = cart;
    return row;
}

Taken taken()
{
    Listing one = samples::listing(1, u"CA"_s, u"full"_s);
    one.sold = 17;
    one.held = 3;
    return {
        one, {hold(u"Front"_s, 2, 252s), hold(u"Back"_s, 1, 838s, mine)}, {mine, u"Till"_s}, now};
}

} // namespace

class TestTakenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTakesEachUnit();
    void holdsOfTheDesksOtherCartsAreItsOwn();
    void namesAFewHolds();
    void aPaymentUnderWayDoesNotLapse();
    void knowsNothingOfUnknownTime();
    void aHintHasALineForEach();
    void placements_data();
    void placements();
};

void TestTakenText::saysWhatTakesEachUnit()
{
    QCOMPARE(taken().sentence(), u"Capacity 20: 17 sold, none available, 3 held (2 × Front 4:12, "
                                 "1 × this cart 13:58)"_s);
    QCOMPARE(taken().lapse(), u"Next hold lapses in 4:12"_s);
    Taken over = taken();
    over.listing.held = 0;
    QCOMPARE(over.sentence(), u"Capacity 20: 17 sold, 3 available, 0 held"_s);
    Taken unlimited = taken();
    unlimited.listing.capacity.reset();
    unlimited.holds.clear();
    QCOMPARE(unlimited.sentence(), u"No limit: 17 sold, 3 held"_s);
}

void TestTakenText::holdsOfTheDesksOtherCartsAreItsOwn()
{
    Taken parked = taken();
    parked.own.desk = u"Front"_s;
    QVERIFY2(parked.sentence().contains(u"(2 × this desk 4:12, 1 × this cart 13:58)"_s),
        qPrintable(parked.sentence()));
}

void TestTakenText::namesAFewHolds()
{
    Taken many = taken();
    for (int i = 0; i < 4; ++i)
        many.holds.append(hold(u"Other"_s, 1, 900s));
    QVERIFY2(many.sentence().contains(u"1 × Other 15:00, 3 more)"_s), qPrintable(many.sentence()));
}

void TestTakenText::aPaymentUnderWayDoesNotLapse()
{
    Taken paying = taken();
    paying.holds[0].hold.kept = true;
    QVERIFY(paying.sentence().contains(u"2 × Front paying"_s));
    QCOMPARE(paying.lapse(), u"Next hold lapses in 13:58"_s);
    paying.holds.removeLast();
    QCOMPARE(paying.lapse(), QString());
}

void TestTakenText::knowsNothingOfUnknownTime()
{
    Taken unknown = taken();
    unknown.now.reset();
    QCOMPARE(unknown.lapse(), QString());
    QVERIFY(unknown.lines().contains(u"2 held by Front until"_s));
}

void TestTakenText::aHintHasALineForEach()
{
    Taken one = taken();
    one.listing.variants.append({.id = 1, .code = u"in"_s, .title = u"Inside cover"_s});
    const QStringList lines = one.lines().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.at(0).startsWith(u"CA full page, "_s), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), u"20 slot(s): 17 sold, 3 held, none available"_s);
    QVERIFY2(lines.at(2).startsWith(u"2 held by Front until "_s)
                 && lines.at(2).endsWith(u", 4:12 left"_s),
        qPrintable(lines.at(2)));
    QVERIFY(lines.at(3).startsWith(u"1 held by this cart until "_s));
    QCOMPARE(lines.at(4), u"Next hold lapses in 4:12"_s);
    QCOMPARE(lines.at(5), u"Inside cover: Sold out"_s);
}

void TestTakenText::placements_data()
{
    QTest::addColumn<qint64>("listingFree"); // -1: no limit
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<QString>("stock");
    QTest::addColumn<QString>("price");
    QTest::newRow("its own") << qint64(20) << qint64(3) << qint64(50'000) << u"3 available"_s
                             << u"+500.00"_s;
    QTest::newRow("the listing has less")
        << qint64(2) << qint64(3) << qint64(-5'000) << u"2 available"_s << u"-50.00"_s;
    QTest::newRow("the listing has none")
        << qint64(0) << qint64(3) << qint64(0) << u"Sold out"_s << QString();
    QTest::newRow("none of its own")
        << qint64(20) << qint64(0) << qint64(0) << u"Sold out"_s << QString();
    QTest::newRow("its own without a limit")
        << qint64(20) << qint64(-1) << qint64(0) << u"20 available"_s << QString();
    QTest::newRow("no limit at all")
        << qint64(-1) << qint64(-1) << qint64(0) << u"No limit"_s << QString();
}

void TestTakenText::placements()
{
    QFETCH(qint64, listingFree);
    QFETCH(qint64, free);
    QFETCH(qint64, difference);
    Listing one = samples::listing(1, u"CA"_s, u"full"_s, listingFree);
    if (listingFree < 0)
        one.capacity.reset();
    Variant variant{.id = 1, .code = u"in"_s, .priceDifferenceMinor = difference};
    if (free >= 0)
        variant.capacity = free;
    QTEST(placementStock(one, variant), "stock");
    QTEST(priceDifference(one, variant), "price");
}

QTEST_GUILESS_MAIN(TestTakenText)
#include "tst_takentext.moc"
