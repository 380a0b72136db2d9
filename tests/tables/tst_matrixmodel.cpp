// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using samples::board;
using samples::listing;

class TestMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isMarketsBySizes();
    void aMissingSizeIsAnEmptyCell();
    void marketsAndSizesComeAndGo();
    void showsOneEdition();
    void foldsIntoLanes();
    void whatIsSelectedStaysSelected();
    void findsMarkets();
    void aChangeTouchesItsCellOnly();
    void cellsSayWhatTheyAre();

private:
    QStringList headers(Qt::Orientation orientation) const
    {
        QStringList texts;
        const int count =
            orientation == Qt::Horizontal ? m_matrix->columnCount() : m_matrix->rowCount();
        for (int section = 0; section < count; ++section)
            texts.append(m_matrix->headerData(section, orientation, Qt::DisplayRole).toString());
        return texts;
    }

    BoardModel *m_board = nullptr;
    MatrixModel *m_matrix = nullptr;
};

void TestMatrixModel::init()
{
    m_board = new BoardModel;
    m_matrix = new MatrixModel(m_board);
    new QAbstractItemModelTester(
        m_matrix, QAbstractItemModelTester::FailureReportingMode::QtTest, m_matrix);
}

void TestMatrixModel::cleanup()
{
    delete m_matrix;
    delete m_board;
}

void TestMatrixModel::isMarketsBySizes()
{
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"CA"_s, u"single"_s),
        listing(3, u"MT"_s, u"single"_s), listing(4, u"MT"_s, u"full"_s)}));
    QCOMPARE(headers(Qt::Vertical), (QStringList{u"CA"_s, u"MT"_s}));
    QCOMPARE(headers(Qt::Horizontal), (QStringList{u"Single"_s, u"Full"_s}));
    QCOMPARE(m_matrix->listingAt(m_matrix->index(1, 0)), 3);
    QCOMPARE(m_matrix->indexOf(1), m_matrix->index(0, 1));
    QCOMPARE(m_matrix->headerData(0, Qt::Vertical, MatrixModel::MarketNameRole).toString(),
        u"California"_s);
}

void TestMatrixModel::aMissingSizeIsAnEmptyCell()
{
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(3, u"MT"_s, u"single"_s)}));
    const QModelIndex hole = m_matrix->index(0, 0);
    QCOMPARE(m_matrix->listingAt(hole), 0);
    QVERIFY(!hole.data(BoardModel::ListingIdRole).isValid());
    QVERIFY(!m_matrix->indexOf(42).isValid());
    QCOMPARE(hole.data(Qt::AccessibleTextRole).toString(), u"CA Single, not offered"_s);
}

void TestMatrixModel::marketsAndSizesComeAndGo()
{
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"NY"_s, u"single"_s)}));
    QSignalSpy resets(m_matrix, &QAbstractItemModel::modelReset);
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(3, u"MT"_s, u"half"_s)}));
    QCOMPARE(headers(Qt::Vertical), (QStringList{u"CA"_s, u"MT"_s}));
    QCOMPARE(headers(Qt::Horizontal), (QStringList{u"Half"_s, u"Full"_s}));
    QCOMPARE(m_matrix->indexOf(3), m_matrix->index(1, 0));
    QCOMPARE(m_matrix->listingAt(m_matrix->index(0, 1)), 1);
    m_board->replace(board({}));
    QCOMPARE(m_matrix->rowCount(), 0);
    QCOMPARE(m_matrix->columnCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestMatrixModel::showsOneEdition()
{
    Listing later = listing(9, u"CA"_s, u"full"_s);
    later.edition = u"2028"_s;
    Listing now = listing(1, u"CA"_s, u"full"_s);
    now.edition = u"2027"_s;
    Listing half = listing(2, u"NY"_s, u"half"_s);
    half.edition = u"2027"_s;
    m_board->replace(board({now, half, later}));
    m_matrix->setEdition(u"2027"_s);
    QCOMPARE(m_matrix->rowCount(), 2);
    QCOMPARE(m_matrix->listingAt(m_matrix->index(0, 1)), 1);
    m_matrix->setEdition(u"2028"_s);
    QCOMPARE(headers(Qt::Vertical), QStringList{u"CA"_s});
    QCOMPARE(headers(Qt::Horizontal), QStringList{u"Full"_s});
    QCOMPARE(m_matrix->listingAt(m_matrix->index(0, 0)), 9);
    QVERIFY(!m_matrix->indexOf(1).isValid());
}

void TestMatrixModel::foldsIntoLanes()
{
    m_board->replace(board({listing(1, u"CA"_s, u"single"_s), listing(2, u"CA"_s, u"full"_s),
        listing(3, u"MO"_s, u"single"_s), listing(4, u"MT"_s, u"full"_s)}));
    const QPersistentModelIndex montana = m_matrix->indexOf(4);
    m_matrix->setLanes(2);
    QCOMPARE(m_matrix->rowCount(), 2);
    QCOMPARE(headers(Qt::Vertical), (QStringList{u"CA"_s, u"MO"_s}));
    QCOMPARE(headers(Qt::Horizontal),
        (QStringList{u"Single"_s, u"Full"_s, QString(), u"Single"_s, u"Full"_s}));
    const QModelIndex label = m_matrix->index(0, 2);
    QCOMPARE(label.data().toString(), u"MT"_s);
    QVERIFY(label.data(MatrixModel::IsLabelRole).toBool());
    QCOMPARE(label.flags(), Qt::ItemFlags());
    QCOMPARE(m_matrix->listingAt(m_matrix->index(0, 4)), 4);
    QCOMPARE(montana, m_matrix->index(0, 4));
    const QModelIndex beyond = m_matrix->index(1, 4);
    QCOMPARE(beyond.flags(), Qt::ItemFlags());
    QVERIFY(!beyond.data(Qt::AccessibleTextRole).isValid());
    m_matrix->setLanes(1);
    QCOMPARE(headers(Qt::Vertical), (QStringList{u"CA"_s, u"MO"_s, u"MT"_s}));
    QCOMPARE(montana, m_matrix->index(2, 1));
}

void TestMatrixModel::whatIsSelectedStaysSelected()
{
    m_board->replace(board({listing(2, u"CA"_s, u"full"_s), listing(4, u"NY"_s, u"full"_s)}));
    const QPersistentModelIndex newYork = m_matrix->indexOf(4);
    m_board->replace(board({listing(5, u"CA"_s, u"half"_s), listing(2, u"CA"_s, u"full"_s),
        listing(6, u"MO"_s, u"full"_s), listing(4, u"NY"_s, u"full"_s)}));
    QCOMPARE(newYork, m_matrix->index(2, 1));
    m_board->replace(board({listing(2, u"CA"_s, u"full"_s)}));
    QVERIFY(!newYork.isValid());
}

void TestMatrixModel::findsMarkets()
{
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(3, u"MO"_s, u"full"_s),
        listing(4, u"MT"_s, u"full"_s)}));
    QCOMPARE(m_matrix->find(u"m"_s, 0), m_matrix->indexOf(3));
    QCOMPARE(m_matrix->find(u"mt"_s, 0), m_matrix->indexOf(4));
    QCOMPARE(m_matrix->find(u"mont"_s, 0), m_matrix->indexOf(4));
    QVERIFY(!m_matrix->find(u"x"_s, 0).isValid());
}

void TestMatrixModel::aChangeTouchesItsCellOnly()
{
    m_board->replace(board({listing(1, u"CA"_s, u"full"_s), listing(2, u"CA"_s, u"half"_s),
        listing(3, u"MT"_s, u"full"_s), listing(4, u"MT"_s, u"half"_s)}));
    QSignalSpy changes(m_matrix, &QAbstractItemModel::dataChanged);
    Listing held = listing(3, u"MT"_s, u"full"_s);
    held.held = 12;
    m_board->update({held});
    QCOMPARE(changes.size(), 1);
    const QModelIndex cell = changes.first().at(0).toModelIndex();
    QCOMPARE(cell, m_matrix->indexOf(3));
    QCOMPARE(cell.data().toString(), u"Only 8 left"_s);
    QCOMPARE(cell.data(BoardModel::AvailableRole).toLongLong(), 8);
    QCOMPARE(cell.data(BoardModel::HeldRole).toLongLong(), 12);
}

void TestMatrixModel::cellsSayWhatTheyAre()
{
    Listing one = listing(1, u"CA"_s, u"quarter"_s);
    one.sold = 4;
    one.held = 1;
    m_board->replace(board({one}));
    QCOMPARE(m_matrix->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"CA 1/4 Page Advertorial, 15 available, 4 sold, 1 held"_s);
    m_board->setInCart({{1, 1}});
    QCOMPARE(m_matrix->index(0, 0).data(BoardModel::StockShortRole).toString(), u"In cart"_s);
}

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
