// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using samples::board;
using samples::listing;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAQuantity_data();
    void readsAQuantity();
    void finds_data();
    void finds();
    void aNumberMayBeAnOrders_data();
    void aNumberMayBeAnOrders();
    void customersComeAfterTheSlots();
    void customersStayWhileTheyMatch();
    void someoneFurtherDownStaysThere();
    void listsPlacementsBehindTheirListing();
    void followsTheBoard();
    void leavesOutWhatIsNotOnSale();
    void knowsThatItSearchedInVain_data();
    void knowsThatItSearchedInVain();

private:
    QStringList found(const QString &text)
    {
        m_search->setText(text);
        QStringList codes;
        for (int row = 0; row < m_search->rowCount(); ++row)
            codes.append(m_search->index(row).data(BoardModel::CodeRole).toString());
        return codes;
    }

    BoardModel *m_board = nullptr;
    SearchModel *m_search = nullptr;
};

void TestSearchModel::init()
{
    m_board = new BoardModel;
    m_search = new SearchModel(m_board);
    new QAbstractItemModelTester(
        m_search, QAbstractItemModelTester::FailureReportingMode::QtTest, m_search);
    Listing full = listing(2, u"CA"_s, u"full"_s);
    full.variants = {{.id = 1,
                         .code = u"inside-front"_s,
                         .title = u"Inside front cover"_s,
                         .priceDifferenceMinor = 75000,
                         .capacity = 1},
        {.id = 2, .code = u"back-cover"_s, .title = u"Back cover"_s, .capacity = 1, .sold = 1}};
    m_board->replace(
        board({listing(1, u"CA"_s, u"quarter"_s), full, listing(3, u"MT"_s, u"quarter"_s),
            listing(4, u"MO"_s, u"quarter"_s), listing(5, u"NY"_s, u"half"_s)}));
}

void TestSearchModel::cleanup()
{
    delete m_search;
    delete m_board;
}

void TestSearchModel::readsAQuantity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QStringList>("words");
    const QStringList words{u"ca"_s, u"q"_s};
    QTest::newRow("none is one") << u"ca q"_s << qint64(1) << words;
    QTest::newRow("3x in front") << u"3x ca q"_s << qint64(3) << words;
    QTest::newRow("3 x in front") << u"3 x ca q"_s << qint64(3) << words;
    QTest::newRow("a capital X") << u" 12X  CA   Q "_s << qint64(12) << words;
    QTest::newRow("the sign for times") << u"3\u00d7 ca q"_s << qint64(3) << words;
    QTest::newRow("a code") << u"CA#q"_s << qint64(1) << words;
    QTest::newRow("a number is a word without x")
        << u"1/4 ca"_s << qint64(1) << QStringList{u"1/4"_s, u"ca"_s};
    QTest::newRow("only a quantity yet") << u"3x"_s << qint64(3) << QStringList();
    QTest::newRow("zero is left to the service to refuse") << u"0x ca q"_s << qint64(0) << words;
}

void TestSearchModel::readsAQuantity()
{
    QFETCH(QString, text);
    const TypedQuery query = TypedQuery::parse(text);
    QTEST(query.quantity, "quantity");
    QTEST(query.words, "words");
}

void TestSearchModel::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("market and size begun") << u"ca q"_s << QStringList{u"CA#quarter"_s};
    QTest::newRow("size and market in the other order")
        << u"q ca"_s << QStringList{u"CA#quarter"_s};
    QTest::newRow("the market's name") << u"new y h"_s << QStringList{u"NY#half"_s};
    QTest::newRow("the exact market before the one that begins so")
        << u"mo q"_s << QStringList{u"MO#quarter"_s, u"MT#quarter"_s};
    QTest::newRow("the title") << u"ca 1/4"_s << QStringList{u"CA#quarter"_s};
    QTest::newRow("a code as printed") << u"NY#half"_s << QStringList{u"NY#half"_s};
    QTest::newRow("the middle of a word is not its beginning") << u"uarter"_s << QStringList();
    QTest::newRow("nothing typed finds nothing") << u""_s << QStringList();
    QTest::newRow("a quantity alone finds nothing") << u"3x"_s << QStringList();
    QTest::newRow("every word has to fit") << u"ca half"_s << QStringList();
}

void TestSearchModel::finds()
{
    QFETCH(QString, text);
    QTEST(found(text), "codes");
}

void TestSearchModel::aNumberMayBeAnOrders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("order");
    QTest::newRow("a number") << u"1042"_s << qint64(1042);
    QTest::newRow("with its sign") << u" #7 "_s << qint64(7);
    QTest::newRow("a quantity") << u"3x"_s << qint64(0);
    QTest::newRow("a market") << u"ca"_s << qint64(0);
    QTest::newRow("no order is nothing") << u"0"_s << qint64(0);
    QTest::newRow("more than any order's") << u"1234567890123456"_s << qint64(0);
    QTest::newRow("a number and more") << u"10 42"_s << qint64(0);
}

void TestSearchModel::aNumberMayBeAnOrders()
{
    QFETCH(QString, text);
    QFETCH(qint64, order);
    m_search->setText(text);
    const QModelIndex last = m_search->index(m_search->rowCount() - 1);
    QCOMPARE(last.data(SearchModel::OrderRole).toLongLong(), order);
    if (order > 0) {
        QCOMPARE(last.data().toString(), u"Order %1"_s.arg(order));
        QCOMPARE(last.data(BoardModel::ListingIdRole).toLongLong(), 0);
    }
}

namespace {

Customer customer(const QString &email, const QString &name = {}, const QString &business = {})
{
    return {.id = QUuid::createUuid(), .email = email, .name = name, .business = business};
}

} // namespace

void TestSearchModel::customersComeAfterTheSlots()
{
    m_search->setText(u"c"_s);
    QCOMPARE(m_search->customerWords(), QString());
    m_search->setText(u"3x ca q"_s);
    QCOMPARE(m_search->customerWords(), u"ca q"_s);
    const int slots = m_search->rowCount();
    const Customer cara = customer(u"cara@quick.example"_s, u"Cara Quick"_s, u"Quick Prints"_s);
    const Customer plain = customer(u"ca@q.example"_s);
    m_search->setCustomers(u"ca q"_s, {cara, plain});
    QCOMPARE(m_search->rowCount(), slots + 2);
    const QModelIndex first = m_search->index(slots);
    QCOMPARE(first.data().toString(), u"Cara Quick, Quick Prints"_s);
    QCOMPARE(first.data(SearchModel::StockTextRole).toString(), cara.email);
    QCOMPARE(first.data(SearchModel::CustomerRole).value<Customer>().id, cara.id);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
        u"Customer Cara Quick, Quick Prints, cara@quick.example"_s);
    QCOMPARE(m_search->index(slots + 1).data().toString(), plain.email);
    QVERIFY(!m_search->index(0).data(SearchModel::CustomerRole).isValid());

    m_search->setCustomers(u"something else"_s, {});
    QCOMPARE(m_search->rowCount(), slots + 2);
}

void TestSearchModel::customersStayWhileTheyMatch()
{
    m_search->setText(u"zo"_s);
    m_search->setCustomers(u"zo"_s,
        {customer(u"zoe@x.example"_s, u"Zoe"_s), customer(u"zora@x.example"_s, u"Zora"_s)});
    QCOMPARE(m_search->rowCount(), 2);
    m_search->setText(u"zor"_s);
    QCOMPARE(m_search->rowCount(), 1);
    QCOMPARE(m_search->index(0).data().toString(), u"Zora"_s);
    m_search->setText(u"z"_s);
    QCOMPARE(m_search->rowCount(), 0);
}

void TestSearchModel::someoneFurtherDownStaysThere()
{
    m_search->setText(u"ca"_s);
    const QPersistentModelIndex second = m_search->index(1);
    m_search->setCustomers(u"ca"_s, {customer(u"ca@x.example"_s)});
    QCOMPARE(second.row(), 1);
}

void TestSearchModel::listsPlacementsBehindTheirListing()
{
    QCOMPARE(found(u"2x ca f"_s).size(), 3);
    const QModelIndex plain = m_search->index(0);
    const QModelIndex inside = m_search->index(1);
    const QModelIndex back = m_search->index(2);
    QVERIFY(plain.data(SearchModel::VariantRole).toString().isEmpty());
    QCOMPARE(inside.data(SearchModel::VariantRole).toString(), u"inside-front"_s);
    QCOMPARE(inside.data(SearchModel::PriceRole).value<Money>().minor, 175000);
    QCOMPARE(inside.data(SearchModel::QuantityRole).toLongLong(), 2);
    QCOMPARE(inside.data(SearchModel::StockTextRole).toString(), u"Only 1 left"_s);
    QCOMPARE(back.data(SearchModel::StockTextRole).toString(), u"Sold out"_s);
    QCOMPARE(found(u"ca inside"_s).size(), 1);
}

void TestSearchModel::followsTheBoard()
{
    QCOMPARE(found(u"wy"_s), QStringList());
    m_board->update({listing(9, u"WY"_s, u"full"_s)});
    QCOMPARE(m_search->rowCount(), 1);
    QSignalSpy changes(m_search, &QAbstractItemModel::dataChanged);
    Listing held = listing(9, u"WY"_s, u"full"_s);
    held.held = 20;
    m_board->update({held});
    QVERIFY(changes.size() >= 1);
    QCOMPARE(m_search->index(0).data(SearchModel::StockTextRole).toString(), u"Sold out"_s);
}

void TestSearchModel::leavesOutWhatIsNotOnSale()
{
    Listing off = listing(1, u"CA"_s, u"quarter"_s);
    off.active = false;
    m_board->update({off});
    QCOMPARE(found(u"ca q"_s), QStringList());
}

void TestSearchModel::knowsThatItSearchedInVain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inVain");
    QTest::newRow("nothing typed") << u""_s << false;
    QTest::newRow("a quantity alone") << u"3x"_s << false;
    QTest::newRow("something found") << u"ca"_s << false;
    QTest::newRow("an order's number") << u"1042"_s << false;
    QTest::newRow("nothing found") << u"xyzzy"_s << true;
}

void TestSearchModel::knowsThatItSearchedInVain()
{
    QFETCH(QString, text);
    m_search->setText(text);
    QTEST(m_search->isInVain(false), "inVain");
    // Nor is it so before the customers are known, or of a board that has not been read.
    QVERIFY(!m_search->isInVain(true));
    m_search->setCustomers(m_search->customerWords(), {});
    QTEST(m_search->isInVain(true), "inVain");
    m_board->replace(board({}));
    QVERIFY(!m_search->isInVain(false));
}

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
