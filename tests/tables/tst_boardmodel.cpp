// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmodel.h"
#include "samples.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using samples::board;
using samples::listing;

class TestBoardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }
    void showsListingsInTheBoardsOrder();
    void refreshing_data();
    void refreshing();
    void neverResets();
    void keepsPersistentIndexesOnTheirListing();
    void updatesOneRowOnly();
    void whatComesWithinAFrameIsToldOnce();
    void aWholeBoardOverrulesWhatWaits();
    void countsWhatIsAvailable();
    void saysWhatACellIs();
    void findsWordsOfWhatIsNew();
    void anUnknownListingTakesItsPlace();
    void marksWhatTheCartHolds();
    void saysStockInWords_data();
    void saysStockInWords();
    void doesNotSpeakWhenNothingChanged();

private:
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < m_model->rowCount(); ++row)
            codes.append(m_model->index(row, BoardModel::CodeColumn).data().toString());
        return codes;
    }

    BoardModel *m_model = nullptr;
};

void TestBoardModel::init()
{
    m_model = new BoardModel;
    new QAbstractItemModelTester(
        m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
}

void TestBoardModel::showsListingsInTheBoardsOrder()
{
    m_model->replace(board({listing(3, u"NY"_s, u"half"_s), listing(2, u"CA"_s, u"full"_s),
        listing(1, u"CA"_s, u"single"_s)}));
    QCOMPARE(codes(), (QStringList{u"CA#single"_s, u"CA#full"_s, u"NY#half"_s}));
    QCOMPARE(m_model->rowOf(2), 1);
    QCOMPARE(m_model->rowOf(99), -1);
    QVERIFY(!m_model->listing(99));
    QCOMPARE(m_model->listing(u"NY#half"_s)->id, 3);
}

void TestBoardModel::refreshing_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removes");

    const QStringList all{u"CA#single"_s, u"CA#quarter"_s, u"MT#half"_s, u"NY#full"_s};
    QTest::newRow("all of it arrives at once") << QStringList() << all << 1 << 0;
    QTest::newRow("all of it goes at once") << all << QStringList() << 0 << 1;
    QTest::newRow("nothing moves") << all << all << 0 << 0;
    QTest::newRow("the first and the last go")
        << all << QStringList{u"CA#quarter"_s, u"MT#half"_s} << 0 << 2;
    QTest::newRow("two arrive in the middle as one")
        << QStringList{u"CA#single"_s, u"NY#full"_s} << all << 1 << 0;
    QTest::newRow("one goes and another comes")
        << QStringList{u"CA#single"_s, u"MT#half"_s} << QStringList{u"CA#single"_s, u"NY#full"_s}
        << 1 << 1;
}

void TestBoardModel::refreshing()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto make = [](const QStringList &codes) {
        QVector<Listing> listings;
        for (const QString &code : codes)
            listings.append(
                listing(qHash(code) % 1000 + 1, code.section(u'#', 0, 0), code.section(u'#', 1)));
        return board(listings);
    };
    m_model->replace(make(before));
    QSignalSpy inserts(m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(m_model, &QAbstractItemModel::rowsRemoved);
    m_model->replace(make(after));
    QCOMPARE(codes(), after);
    QTEST(int(inserts.size()), "inserts");
    QTEST(int(removes.size()), "removes");
    for (int row = 0; row < after.size(); ++row)
        QCOMPARE(m_model->rowOf(m_model->listings().at(row).id), row);
}

void TestBoardModel::neverResets()
{
    QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"full"_s)}));
    m_model->replace(board({listing(2, u"MT"_s, u"full"_s), listing(3, u"NY"_s, u"full"_s)}));
    m_model->replace(board({}));
    QCOMPARE(resets.size(), 0);
}

void TestBoardModel::keepsPersistentIndexesOnTheirListing()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"NY"_s, u"full"_s)}));
    const QPersistentModelIndex newYork = m_model->index(1, BoardModel::CodeColumn);
    m_model->replace(board({listing(5, u"CA"_s, u"half"_s), listing(1, u"CA"_s, u"full"_s),
        listing(6, u"MO"_s, u"full"_s), listing(2, u"NY"_s, u"full"_s)}));
    QCOMPARE(newYork.data().toString(), u"NY#full"_s);
    QCOMPARE(newYork.row(), 3);
}

void TestBoardModel::updatesOneRowOnly()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"full"_s),
        listing(3, u"NY"_s, u"full"_s)}));
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    Listing sold = listing(2, u"MT"_s, u"full"_s);
    sold.held = 3;
    m_model->update({sold});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1, BoardModel::AvailableColumn).data().toString(), u"17"_s);
}

void TestBoardModel::whatComesWithinAFrameIsToldOnce()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"full"_s),
        listing(3, u"NY"_s, u"full"_s)}));
    const auto sold = [](qint64 id, const QString &market, qint64 count) {
        Listing one = listing(id, market, u"full"_s);
        one.sold = count;
        return one;
    };
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy numbers(m_model, &BoardModel::numbersChanged);
    m_model->updateSoon({sold(1, u"CA"_s, 1)});
    QCOMPARE(changes.size(), 1);
    for (int count = 1; count <= 9; ++count)
        m_model->updateSoon({sold(3, u"NY"_s, count)});
    QCOMPARE(changes.size(), 1);
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(m_model->listing(3)->sold, 9);
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers.last().first().value<QVector<qint64>>(), QVector<qint64>{3});
}

void TestBoardModel::aWholeBoardOverrulesWhatWaits()
{
    const Board fresh = board({listing(1, u"CA"_s, u"full"_s)});
    m_model->replace(fresh);
    Listing old = listing(1, u"CA"_s, u"full"_s);
    old.sold = 1;
    m_model->updateSoon({old});
    old.sold = 2;
    m_model->updateSoon({old});
    m_model->replace(fresh);
    QTest::qWait(20);
    QCOMPARE(m_model->listing(1)->sold, 0);
}

void TestBoardModel::countsWhatIsAvailable()
{
    Listing later = listing(3, u"CA"_s, u"half"_s);
    later.edition = u"2028"_s;
    m_model->replace(
        board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"half"_s), later}));
    QCOMPARE(m_model->available({}, {}), 60);
    QCOMPARE(m_model->available(u"2028"_s, {}), 20);
    QCOMPARE(m_model->available({}, u"half"_s), 40);
    QCOMPARE(m_model->editions(), (QStringList{QString(), u"2028"_s}));
    QCOMPARE(m_model->sizes(), (QStringList{u"half"_s, u"full"_s}));
    Listing sold = listing(2, u"MT"_s, u"half"_s);
    sold.sold = 18;
    sold.held = 1;
    m_model->update({sold});
    QCOMPARE(m_model->available({}, u"half"_s), 21);
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s)}));
    QCOMPARE(m_model->available({}, {}), 20);
    QCOMPARE(m_model->sizes(), QStringList{u"full"_s});
}

void TestBoardModel::saysWhatACellIs()
{
    Listing one = listing(1, u"CA"_s, u"full"_s, 50);
    one.sold = 7;
    one.held = 3;
    one.variants.append({.id = 1, .code = u"inside"_s, .title = u"Inside cover"_s});
    m_model->replace(board({one}));
    const auto spoken = [&](int column) {
        return m_model->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(BoardModel::CodeColumn),
        u"CA full page, 40 available, 7 sold, 3 held, 1 placement(s)"_s);
    QCOMPARE(spoken(BoardModel::SoldColumn), u"CA full page, Sold: 7"_s);
    const auto described = [&] {
        return m_model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    };
    QCOMPARE(described(), u"%1 each"_s.arg(toPlainText(one.price)));
    one.description = u"Full page, artwork supplied"_s;
    m_model->update({one});
    QVERIFY2(
        described().endsWith(u" each. Full page, artwork supplied"_s), qPrintable(described()));
    m_model->setInCart({{1, 2}});
    QCOMPARE(spoken(BoardModel::CodeColumn),
        u"CA full page, 2 slot(s) in this cart, 40 available, 7 sold, 3 held, 1 placement(s)"_s);
}

void TestBoardModel::findsWordsOfWhatIsNew()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s)}));
    QVERIFY(beginWords(m_model->words(0).own, {u"cal"_s, u"fu"_s}));
    Listing renamed = listing(1, u"CA"_s, u"full"_s);
    renamed.title = u"Back cover"_s;
    m_model->update({renamed});
    QVERIFY(beginWords(m_model->words(0).own, {u"back"_s}));
}

void TestBoardModel::anUnknownListingTakesItsPlace()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(3, u"NY"_s, u"full"_s)}));
    QSignalSpy inserts(m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy structure(m_model, &BoardModel::structureChanged);
    m_model->update({listing(2, u"MT"_s, u"full"_s)});
    QCOMPARE(codes(), (QStringList{u"CA#full"_s, u"MT#full"_s, u"NY#full"_s}));
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(structure.size(), 1);
}

void TestBoardModel::marksWhatTheCartHolds()
{
    m_model->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"full"_s),
        listing(3, u"NY"_s, u"full"_s)}));
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    m_model->setInCart({{2, 3}});
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_model->index(1, 0).data(BoardModel::InCartRole).toBool());
    QCOMPARE(m_model->index(1, BoardModel::StockColumn).data().toString(), u"In cart"_s);
    QCOMPARE(m_model->index(1, 0).data(BoardModel::OwnHeldRole).toInt(), 3);
    m_model->setInCart({{2, 4}});
    QCOMPARE(changes.size(), 2);
    m_model->setInCart({});
    QCOMPARE(m_model->index(1, BoardModel::StockColumn).data().toString(), u"20 available"_s);
}

void TestBoardModel::saysStockInWords_data()
{
    QTest::addColumn<qint64>("capacity");
    QTest::addColumn<qint64>("sold");
    QTest::addColumn<QString>("word");
    QTest::newRow("plenty is a number") << qint64(20) << qint64(2) << u"18 available"_s;
    QTest::newRow("ten is few") << qint64(20) << qint64(10) << u"Only 10 left"_s;
    QTest::newRow("none is sold out") << qint64(20) << qint64(20) << u"Sold out"_s;
    QTest::newRow("no limit is in stock") << qint64(-1) << qint64(5) << u"In stock"_s;
}

void TestBoardModel::saysStockInWords()
{
    QFETCH(qint64, capacity);
    QFETCH(qint64, sold);
    Listing one = listing(1, u"CA"_s, u"full"_s, capacity);
    if (capacity < 0)
        one.capacity = std::nullopt;
    one.sold = sold;
    m_model->replace(board({one}));
    QTEST(m_model->index(0, BoardModel::StockColumn).data().toString(), "word");
}

void TestBoardModel::doesNotSpeakWhenNothingChanged()
{
    const Board same = board({listing(1, u"CA"_s, u"full"_s), listing(2, u"MT"_s, u"full"_s)});
    m_model->replace(same);
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy structure(m_model, &BoardModel::structureChanged);
    m_model->replace(same);
    m_model->update(same.listings);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(structure.size(), 0);
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
