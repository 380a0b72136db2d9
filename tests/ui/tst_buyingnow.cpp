// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// One listing straight to payment, by keyboard, with a cart open beside it.
class TestBuyingNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aMatchIsSoldBesideTheCart_data() { addEngines(); }
    void aMatchIsSoldBesideTheCart();
    void whatIsSelected_data();
    void whatIsSelected();
    void escapeGivesTheSlotBack_data() { addEngines(); }
    void escapeGivesTheSlotBack();
    void theCustomerSeesTheirOwn_data() { addEngines(); }
    void theCustomerSeesTheirOwn();
    void onAccount_data() { addEngines(); }
    void onAccount();
    void soldOut_data() { addEngines(); }
    void soldOut();
    void nothingFoundIsNothingBought_data() { addEngines(); }
    void nothingFoundIsNothingBought();
    void onlyOfTheDefaultEdition_data() { addEngines(); }
    void onlyOfTheDefaultEdition();
    void nothingElseMeanwhile();
    void lapsesOnThePayPage_data() { addEngines(); }
    void lapsesOnThePayPage();
    void sweptOnThePayPage_data() { addEngines(); }
    void sweptOnThePayPage();
    void givenUpWhileOffline_data() { addEngines(); }
    void givenUpWhileOffline();
    void offeredAgainAfterARestart_data() { addEngines(); }
    void offeredAgainAfterARestart();
    void aLapsedOneIsClosedAfterARestart_data() { addEngines(); }
    void aLapsedOneIsClosedAfterARestart();

private:
    /// By Shift+Enter in the search line.
    static void buy(WindowDesk &desk, const QString &text)
    {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(text);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
    }
    /// A cart with one line, to be found untouched afterwards.
    static void openCart(WindowDesk &desk)
    {
        desk.search(u"ca q"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 1, patientMs);
    }
    static QStringList purchases(TestDatabase &database)
    {
        const QString single = currentEngine() == Engine::Postgres ? u"single"_s : u"single = 1"_s;
        return database.rows(u"SELECT state FROM cart WHERE "_s + single + u" ORDER BY state"_s);
    }
    static qint64 held(TestDatabase &database, const QString &code)
    {
        const auto board = database.open()->board({});
        for (const Listing &listing : board->listings) {
            if (listing.code == code)
                return listing.held;
        }
        return -1;
    }
};

void TestBuyingNow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestBuyingNow::aMatchIsSoldBesideTheCart()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"2x ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QVERIFY(desk.text("purchaseItem").contains(u"NY quarter page"_s));
    QVERIFY(desk.text("purchaseQuantity").startsWith(u'2'));
    QCOMPARE(desk.text("payTotal"), u"$719.99"_s);
    QCOMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    QVERIFY(!desk.isShown("purchaseStrip"));
    database.clock().advance(1s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("cartPanel"), patientMs);
    QCOMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(desk.cartText(0, 0).contains(u"CA quarter page"_s));
    QCOMPARE(purchases(database), QStringList{u"ordered"_s});
    // The cart's own payment is as ever.
    desk.press(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QVERIFY(!desk.isShown("purchaseStrip"));
    QCOMPARE(desk.text("payTotal"), u"$1,080.00"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    QCOMPARE(database.open()->orders({}, 10)->size(), 2);
}

void TestBuyingNow::whatIsSelected_data()
{
    QTest::addColumn<QString>("from");
    for (const char *from : {"matrix", "list", "details", "menu"})
        QTest::newRow(from) << QString::fromLatin1(from);
}

void TestBuyingNow::whatIsSelected()
{
    QFETCH(QString, from);
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    if (from == u"list")
        desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    // The first cell of the matrix has nothing to sell.
    if (from != u"list")
        desk.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("detailsTitle") != u"Choose a slot"_s, patientMs);
    const QString selected = desk.text("detailsTitle");
    if (from == u"menu") {
        desk.action("buyNowAction")->trigger();
    } else if (from == u"details") {
        auto *button = desk.find<QAbstractButton>("detailsBuyButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    } else {
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QVERIFY2(desk.text("purchaseItem").contains(selected), qPrintable(selected));
    QCOMPARE(desk.cart()->rowCount(), 0);
}

void TestBuyingNow::escapeGivesTheSlotBack()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QCOMPARE(held(database, u"NY#quarter"_s), 1);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("cartPanel"), patientMs);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.notice().contains(u"NY#quarter was not bought"_s),
        qPrintable(desk.notice()), patientMs);
    QCOMPARE(held(database, u"NY#quarter"_s), 0);
    QCOMPARE(purchases(database), QStringList{u"closed"_s});
    QCOMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(desk.action("cashAction")->isEnabled());
}

void TestBuyingNow::theCustomerSeesTheirOwn()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    const auto shown = [feed = desk.window.findChild<CustomerFeed *>()] {
        QStringList titles;
        for (const CustomerScene::Line &line : feed->scene().lines)
            titles.append(line.title);
        return titles;
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"CA quarter page"_s}, patientMs);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"NY quarter page"_s}, patientMs);
    desk.live.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("takeButton")->isEnabled(), patientMs);
    QCOMPARE(shown(), QStringList{u"NY quarter page"_s});
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    const auto phase = [feed = desk.window.findChild<CustomerFeed *>()] {
        return feed->scene().phase;
    };
    QTRY_COMPARE_WITH_TIMEOUT(phase(), CustomerScene::Phase::Paid, patientMs);
    database.clock().advance(1s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"CA quarter page"_s}, patientMs);
}

void TestBuyingNow::onAccount()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    desk.press(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("customerPage"), patientMs);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    desk.press(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("customerPage"), patientMs);
    desk.type(u"ann@shop.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text("purchaseCustomer").contains(u"ann@shop.example"_s), patientMs);
    QCOMPARE(desk.text("payTitle"), u"Sell on account"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    const auto orders = database.open()->orders({}, 10);
    QCOMPARE(orders->size(), 1);
    QCOMPARE(orders->first().customerEmail, u"ann@shop.example"_s);
    QCOMPARE(desk.cart()->rowCount(), 1);
}

void TestBuyingNow::soldOut()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"4x ny q"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"NY#quarter"_s), qPrintable(desk.notice()), patientMs);
    QVERIFY(desk.isShown("cartPanel"));
    QVERIFY(!desk.isShown("payPage"));
    QCOMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(purchases(database).isEmpty());
}

void TestBuyingNow::nothingFoundIsNothingBought()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"no such place"_s);
    // What is asked after it has been answered, and nothing was bought.
    desk.search(u"ny s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 2, patientMs);
    QVERIFY(desk.isShown("cartPanel"));
    QVERIFY(purchases(database).isEmpty());
}

void TestBuyingNow::onlyOfTheDefaultEdition()
{
    TestDatabase database(currentEngine());
    fill(database);
    QVERIFY(addOtherEdition(database));
    HF_DESK(desk, database, u"Front"_s);
    buy(desk, u"2028"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"of edition 2028"_s), qPrintable(desk.notice()), patientMs);
    QVERIFY(!desk.isShown("payPage"));
    QVERIFY(purchases(database).isEmpty());
    // Selected on the board it cannot be bought either; the one of the default edition can.
    QVERIFY(desk.text("detailsTitle").contains(u"2028"_s));
    QVERIFY(!desk.action("buyNowAction")->isEnabled());
    buy(desk, u"ca q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QCOMPARE(desk.text("payTotal"), u"$1,080.00"_s);
}

void TestBuyingNow::nothingElseMeanwhile()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    desk.search(u"ca q"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.notice().contains(u"payment for NY#quarter first"_s),
        qPrintable(desk.notice()), patientMs);
    buy(desk, u"ca f"_s);
    QVERIFY(desk.isShown("payPage"));
    QCOMPARE(desk.cart()->rowCount(), 0);
    QCOMPARE(held(database, u"CA#quarter"_s), 0);
}

void TestBuyingNow::lapsesOnThePayPage()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    database.advance(14min);
    desk.live.refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"is about to lapse"_s), qPrintable(desk.notice()), patientMs);
    database.advance(61s);
    desk.live.refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"has lapsed"_s), qPrintable(desk.notice()), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QAbstractButton>("takeButton")->isEnabled(), patientMs);
    QVERIFY(desk.text("payHint").contains(u"has lapsed"_s));
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("takeButton")->isEnabled(), patientMs);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    QCOMPARE(purchases(database), QStringList{u"ordered"_s});
}

void TestBuyingNow::sweptOnThePayPage()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    database.advance(15min);
    HF_OK(database.open()->sweep(Call::by(actor())));
    desk.live.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("cartPanel"), patientMs);
    QCOMPARE(purchases(database), QStringList{u"closed"_s});
    QCOMPARE(desk.cart()->rowCount(), 1);
}

void TestBuyingNow::givenUpWhileOffline()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    openCart(desk);
    buy(desk, u"ny q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    desk.wire->cut = true;
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Offline, patientMs);
    QVERIFY(!desk.find<QAbstractButton>("takeButton")->isEnabled());
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("cartPanel"), patientMs);
    QCOMPARE(purchases(database), QStringList{u"open"_s});
    desk.wire->cut = false;
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Live, patientMs);
    QTRY_COMPARE_WITH_TIMEOUT(purchases(database), QStringList{u"closed"_s}, patientMs);
    QVERIFY(!desk.isShown("payPage"));
    QCOMPARE(desk.cart()->rowCount(), 1);
}

void TestBuyingNow::offeredAgainAfterARestart()
{
    TestDatabase database(currentEngine());
    fill(database);
    {
        HF_DESK(desk, database, u"Front"_s);
        openCart(desk);
        buy(desk, u"ny q"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    }
    HF_DESK(desk, database, u"Front"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("payPage"), patientMs);
    QVERIFY(desk.text("purchaseItem").contains(u"NY quarter page"_s));
    QVERIFY2(desk.notice().contains(u"left unfinished"_s), qPrintable(desk.notice()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 1, patientMs);
    QVERIFY(desk.isShown("payPage"));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), patientMs);
    QCOMPARE(purchases(database), QStringList{u"ordered"_s});
}

void TestBuyingNow::aLapsedOneIsClosedAfterARestart()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_OK(database.open()->buyNow(Call::by(actor()), {}, u"NY#quarter"_s, {}, 1));
    database.advance(15min);
    HF_DESK(desk, database, u"Front"_s);
    QTRY_COMPARE_WITH_TIMEOUT(purchases(database), QStringList{u"closed"_s}, patientMs);
    QVERIFY(!desk.isShown("payPage"));
}

QTEST_MAIN(TestBuyingNow)
#include "tst_buyingnow.moc"
