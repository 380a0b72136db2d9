// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listingsmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using samples::board;
using samples::listing;

using State = ListingFilter::State;

Q_DECLARE_METATYPE(ListingFilter)

class TestListingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void rowsStayUnderTheHand();
    void whatThisDeskHoldsComesFirst();
    void listingsComeAndGo();
    void aChangeTouchesItsRowOnly();
    void followsOnlyWhileLookedAt();

private:
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < m_list->rowCount(); ++row)
            codes.append(m_list->index(row, BoardModel::CodeColumn).data().toString());
        return codes;
    }
    Listing with(
        qint64 id, const QString &market, const QString &size, qint64 sold, qint64 held = 0)
    {
        Listing one = listing(id, market, size);
        one.sold = sold;
        one.held = held;
        one.price.minor = 100 * id;
        return one;
    }

    BoardModel *m_board = nullptr;
    ListingsModel *m_list = nullptr;
};

void TestListingsModel::init()
{
    m_board = new BoardModel;
    m_list = new ListingsModel(m_board);
    new QAbstractItemModelTester(
        m_list, QAbstractItemModelTester::FailureReportingMode::QtTest, m_list);
    Listing inside = with(2, u"CA"_s, u"full"_s, 20);
    inside.variants.append({.id = 1, .code = u"inside"_s, .title = u"Inside cover"_s});
    m_board->replace(board({with(1, u"CA"_s, u"single"_s, 2), inside,
        with(3, u"MT"_s, u"full"_s, 15, 1), with(4, u"NY"_s, u"single"_s, 5)}));
    m_list->setActive(true);
}

void TestListingsModel::cleanup()
{
    delete m_list;
    delete m_board;
}

void TestListingsModel::filters_data()
{
    QTest::addColumn<ListingFilter>("filter");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << ListingFilter() << u"CA#single CA#full MT#full NY#single"_s;
    QTest::newRow("words") << ListingFilter{.words = {u"ca"_s, u"f"_s}} << u"CA#full"_s;
    QTest::newRow("a market's name") << ListingFilter{.words = {u"mont"_s}} << u"MT#full"_s;
    QTest::newRow("a placement") << ListingFilter{.words = {u"cover"_s}} << u"CA#full"_s;
    QTest::newRow("no such words") << ListingFilter{.words = {u"zz"_s}} << QString();
    QTest::newRow("market") << ListingFilter{.market = u"CA"_s} << u"CA#single CA#full"_s;
    QTest::newRow("size") << ListingFilter{.size = u"full"_s} << u"CA#full MT#full"_s;
    QTest::newRow("edition") << ListingFilter{.edition = u"2030"_s} << QString();
    QTest::newRow("free") << ListingFilter{.state = State::Free}
                          << u"CA#single MT#full NY#single"_s;
    QTest::newRow("few") << ListingFilter{.state = State::Few} << u"MT#full"_s;
    QTest::newRow("sold out") << ListingFilter{.state = State::SoldOut} << u"CA#full"_s;
    QTest::newRow("held") << ListingFilter{.state = State::Held} << u"MT#full"_s;
    QTest::newRow("in cart") << ListingFilter{.state = State::InCart} << u"CA#single"_s;
    QTest::newRow("all of it has to be met")
        << ListingFilter{.words = {u"ca"_s}, .state = State::Free, .size = u"full"_s} << QString();
}

void TestListingsModel::filters()
{
    QFETCH(ListingFilter, filter);
    m_board->setInCart({{1, 1}});
    QSignalSpy resets(m_list, &QAbstractItemModel::modelReset);
    m_list->setFilter(filter);
    QTEST(codes().join(u' '), "codes");
    m_list->setFilter({});
    QCOMPARE(m_list->rowCount(), 4);
    QCOMPARE(resets.size(), 0);
}

void TestListingsModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("codes");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    using B = BoardModel;
    QTest::newRow("code") << int(B::CodeColumn) << up << u"CA#full CA#single MT#full NY#single"_s;
    QTest::newRow("market, ties as on the board")
        << int(B::MarketColumn) << down << u"NY#single MT#full CA#single CA#full"_s;
    QTest::newRow("size") << int(B::SizeColumn) << up << u"CA#single NY#single CA#full MT#full"_s;
    QTest::newRow("title") << int(B::TitleColumn) << up << u"CA#full MT#full CA#single NY#single"_s;
    QTest::newRow("price") << int(B::PriceColumn) << down
                           << u"NY#single MT#full CA#full CA#single"_s;
    QTest::newRow("available") << int(B::AvailableColumn) << up
                               << u"CA#full MT#full NY#single CA#single"_s;
    QTest::newRow("sold") << int(B::SoldColumn) << down << u"CA#full MT#full NY#single CA#single"_s;
    QTest::newRow("held") << int(B::HeldColumn) << down << u"MT#full CA#single CA#full NY#single"_s;
    QTest::newRow("stock") << int(B::StockColumn) << up << u"CA#full MT#full CA#single NY#single"_s;
    QTest::newRow("the board's own") << -1 << up << u"CA#single CA#full MT#full NY#single"_s;
}

void TestListingsModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    const QPersistentModelIndex montana = m_list->index(2, 0);
    m_list->sort(column, order);
    QTEST(codes().join(u' '), "codes");
    QCOMPARE(montana.data().toString(), u"MT#full"_s);
    QCOMPARE(m_list->listingAt(montana.row()), 3);
    QCOMPARE(m_list->rowOf(3), montana.row());
}

void TestListingsModel::rowsStayUnderTheHand()
{
    m_list->sort(BoardModel::AvailableColumn, Qt::AscendingOrder);
    m_list->setFilter({.state = State::Free});
    QCOMPARE(codes().join(u' '), u"MT#full NY#single CA#single"_s);
    QVERIFY(!m_list->isBehind());
    m_board->update({with(1, u"CA"_s, u"single"_s, 19), with(3, u"MT"_s, u"full"_s, 20)});
    QCOMPARE(codes().join(u' '), u"MT#full NY#single CA#single"_s);
    QCOMPARE(m_list->index(0, BoardModel::AvailableColumn).data().toString(), u"0"_s);
    QVERIFY(m_list->isBehind());
    m_list->catchUp();
    QCOMPARE(codes().join(u' '), u"CA#single NY#single"_s);
    QVERIFY(!m_list->isBehind());
    m_list->sort(BoardModel::CodeColumn, Qt::AscendingOrder);
    m_list->setFilter({});
    m_board->update({with(1, u"CA"_s, u"single"_s, 3)});
    QVERIFY2(!m_list->isBehind(), "numbers do not order codes");
}

void TestListingsModel::whatThisDeskHoldsComesFirst()
{
    m_list->sort(BoardModel::CodeColumn, Qt::AscendingOrder);
    m_board->setOwnHeld({{4, 2}});
    QCOMPARE(codes().first(), u"CA#full"_s);
    QVERIFY2(m_list->isBehind(), "no row moves under a hand");
    m_list->catchUp();
    QCOMPARE(codes().join(u' '), u"NY#single CA#full CA#single MT#full"_s);
    m_board->setInCart({{3, 1}});
    m_list->catchUp();
    QCOMPARE(codes().join(u' '), u"MT#full NY#single CA#full CA#single"_s);
    m_board->setOwnHeld({});
    m_board->setInCart({});
    m_list->catchUp();
    QCOMPARE(codes().join(u' '), u"CA#full CA#single MT#full NY#single"_s);
}

void TestListingsModel::listingsComeAndGo()
{
    m_list->sort(BoardModel::PriceColumn, Qt::DescendingOrder);
    const QPersistentModelIndex newYork = m_list->index(m_list->rowOf(4), 0);
    QSignalSpy counts(m_list, &ListingsModel::countChanged);
    m_board->replace(board({with(1, u"CA"_s, u"single"_s, 2), with(9, u"MO"_s, u"half"_s, 0),
        with(4, u"NY"_s, u"single"_s, 5)}));
    QCOMPARE(codes().join(u' '), u"MO#half NY#single CA#single"_s);
    QCOMPARE(newYork.data().toString(), u"NY#single"_s);
    QCOMPARE(counts.size(), 1);
}

void TestListingsModel::aChangeTouchesItsRowOnly()
{
    m_list->sort(BoardModel::PriceColumn, Qt::DescendingOrder);
    QSignalSpy changes(m_list, &QAbstractItemModel::dataChanged);
    m_board->update({with(1, u"CA"_s, u"single"_s, 9)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), m_list->index(3, 0));
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 3);
}

void TestListingsModel::followsOnlyWhileLookedAt()
{
    m_list->setActive(false);
    QSignalSpy changes(m_list, &QAbstractItemModel::dataChanged);
    m_board->replace(board({with(1, u"CA"_s, u"single"_s, 9)}));
    QCOMPARE(changes.size(), 0);
    QVERIFY(!m_list->index(1, 0).data().isValid());
    m_list->setActive(true);
    QCOMPARE(m_list->rowCount(), 1);
    QVERIFY(!changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestListingsModel)
#include "tst_listingsmodel.moc"
