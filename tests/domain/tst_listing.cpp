// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

using Count = std::optional<qint64>;

class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void reckonsWhatIsFree_data();
    void reckonsWhatIsFree();
    void choosesTheStockWord_data();
    void choosesTheStockWord();
};

void ListingTest::reckonsWhatIsFree_data()
{
    QTest::addColumn<Count>("capacity");
    QTest::addColumn<qint64>("sold");
    QTest::addColumn<qint64>("held");
    QTest::addColumn<Count>("available");
    QTest::newRow("capacity less sold less held")
        << Count(10) << qint64(3) << qint64(2) << Count(5);
    QTest::newRow("all taken") << Count(10) << qint64(8) << qint64(2) << Count(0);
    QTest::newRow("never negative") << Count(10) << qint64(8) << qint64(5) << Count(0);
    QTest::newRow("never negative, even when more are sold than there are")
        << Count(10) << qint64(12) << qint64(1) << Count(0);
    QTest::newRow("no capacity at all") << Count(0) << qint64(0) << qint64(0) << Count(0);
    QTest::newRow("unlimited") << Count() << qint64(8) << qint64(5) << Count();
}

void ListingTest::reckonsWhatIsFree()
{
    QFETCH(Count, capacity);
    QFETCH(qint64, sold);
    QFETCH(qint64, held);
    QFETCH(Count, available);
    Listing listing;
    listing.capacity = capacity;
    listing.sold = sold;
    listing.held = held;
    QVERIFY(listing.available() == available);
    Variant variant;
    variant.capacity = capacity;
    variant.sold = sold;
    variant.held = held;
    QVERIFY(variant.available() == available);
}

void ListingTest::choosesTheStockWord_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<Count>("available");
    QTest::addColumn<bool>("inCart");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing left") << true << Count(0) << false << u"Sold out"_qs;
    QTest::newRow("less than nothing left") << true << Count(-1) << false << u"Sold out"_qs;
    QTest::newRow("one left") << true << Count(1) << false << u"Only 1 left"_qs;
    QTest::newRow("as many as the threshold") << true << Count(10) << false << u"Only 10 left"_qs;
    QTest::newRow("one more than the threshold")
        << true << Count(11) << false << u"11 available"_qs;
    QTest::newRow("unlimited") << true << Count() << false << u"In stock"_qs;
    QTest::newRow("in the cart") << true << Count(5) << true << u"In cart"_qs;
    QTest::newRow("in the cart, and none left") << true << Count(0) << true << u"In cart"_qs;
    QTest::newRow("in the cart, unlimited") << true << Count() << true << u"In cart"_qs;
    QTest::newRow("not on sale") << false << Count(5) << false << u"Not on sale"_qs;
    QTest::newRow("not on sale, though in the cart")
        << false << Count(5) << true << u"Not on sale"_qs;
    QTest::newRow("not on sale, unlimited") << false << Count() << false << u"Not on sale"_qs;
}

void ListingTest::choosesTheStockWord()
{
    QFETCH(bool, active);
    QFETCH(Count, available);
    QFETCH(bool, inCart);
    QFETCH(QString, text);
    QCOMPARE(stockText(stockWord(active, available, 10, inCart)), text);
}

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_listing.moc"
