// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordersmodel.h"
#include "style.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// The real window on a real database, by keyboard alone.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sellsForCash_data() { addEngines(); }
    void sellsForCash();
    void sellsOnAccount_data() { addEngines(); }
    void sellsOnAccount();
    void aCustomerIsFoundByTheSearchLine_data() { addEngines(); }
    void aCustomerIsFoundByTheSearchLine();
    void saysThatNothingWasFound();
    void twoDesksSeeEachOther_data() { addEngines(); }
    void twoDesksSeeEachOther();
    void saysWhenItIsSoldOutUnderYou_data() { addEngines(); }
    void saysWhenItIsSoldOutUnderYou();
    void aLapsedHoldIsHeldAgain_data() { addEngines(); }
    void aLapsedHoldIsHeldAgain();
    void aNoticeHidesNoSlot();
    void escapeInTheSearchLineLeavesAForm();
    void aHoldIsExtendedWhereverTheKeyboardIs_data() { addEngines(); }
    void aHoldIsExtendedWhereverTheKeyboardIs();
    void theWindowWaitsForItsDatabase();

    void tooLittleCashIsNotTaken();
    void fastKeysAddUp_data() { addEngines(); }
    void fastKeysAddUp();
    void aFastTypistLosesNoKey_data() { addEngines(); }
    void aFastTypistLosesNoKey();
    void escapeGoesBack();
    void theOpenCartIsTakenUpAgain_data() { addEngines(); }
    void theOpenCartIsTakenUpAgain();
    void attachingMergesCarts_data() { addEngines(); }
    void attachingMergesCarts();
    void aWrongEMailIsSaidInPlace();
    void anEmptyDatabaseOffersTheSample_data() { addEngines(); }
    void anEmptyDatabaseOffersTheSample();
    void aDatabaseThatIsNotSetUpIsExplained();
    void staleDataIsNotSoldFrom_data() { addEngines(); }
    void staleDataIsNotSoldFrom();
    void everyControlHasAName();

private:
    QString stockOf(const WindowDesk &desk, const QString &code) const;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

QString TestMainWindow::stockOf(const WindowDesk &desk, const QString &code) const
{
    const auto *model = desk.window.findChild<BoardModel *>();
    const Listing *listing = model->listing(code);
    return listing ? stockText(model->stockOf(*listing)) : QString();
}

void TestMainWindow::sellsForCash()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);

    desk.search(u"2x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(desk.cartText(0, CartModel::RemainingColumn), u"15:00"_s);
    QTRY_COMPARE(stockOf(desk, u"CA#quarter"_s), u"In cart"_s);
    desk.press(Qt::Key_Plus);
    QTRY_COMPARE(desk.text("totalAmount"), u"$3,240.00"_s);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    QVERIFY(desk.isShown("payPage"));
    QCOMPARE(desk.find<QLineEdit>("receivedEdit")->selectedText(), u"3,240.00"_s);
    desk.type(u"3300"_s);
    QCOMPARE(desk.text("payChange"), u"$60.00"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QCOMPARE(desk.text("outcomeChange"), u"$60.00"_s);
    const QString number = desk.text("orderNumberLabel");
    QVERIFY(number.toLongLong() > 0);
    QTRY_COMPARE(stockOf(desk, u"CA#quarter"_s), u"Only 5 left"_s);

    desk.press(Qt::Key_Return);
    QVERIFY2(desk.isShown("outcomePage"), "an impatient Enter must not wave the number away");
    database.clock().advance(1s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isShown("cartPanel"));
    QCOMPARE(desk.cart()->rowCount(), 0);

    desk.press(Qt::Key_O, Qt::ControlModifier);
    const auto *orders = desk.find<QTableView>("ordersTable")->model();
    QTRY_COMPARE(orders->rowCount(), 1);
    QCOMPARE(orders->index(0, OrdersModel::NumberColumn).data().toString(), number);
    QTRY_VERIFY(desk.text("orderTitle").contains(number));
    const auto kept = database.open()->order(number.toLongLong());
    HF_OK(kept);
    QCOMPARE(kept->totals.totalMinor, 324'000);
    QCOMPARE(kept->payments.first().changeMinor, std::optional<qint64>(6'000));
}

void TestMainWindow::aCustomerIsFoundByTheSearchLine()
{
    TestDatabase database(currentEngine());
    fill(database);
    {
        const auto store = database.open();
        const auto cart = store->newCart(Call::by(actor()), {});
        HF_OK(cart);
        HF_OK(store->attachCustomer(Call::by(actor()), cart->id,
            {.email = u"zoe@prairie.example"_s, .name = u"Zoe Winter"_s, .taxNumber = u"81-7"_s}));
    }
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"zoe w"_s);
    const auto *found = desk.find<QListView>("searchPopup");
    QTRY_COMPARE(found->model()->rowCount(), 1);
    QVERIFY(found->isVisible());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isShown("customerPage"));
    QCOMPARE(desk.find<QLineEdit>("taxNumberEdit")->text(), u"81-7"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.text("customerLabel"), u"Zoe Winter"_s);
}

void TestMainWindow::sellsOnAccount()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F10);
    QVERIFY2(desk.isShown("customerPage"), "on account asks whom to invoice");
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"Ann"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.text("customerLabel"), u"Ann"_s);
    QTRY_VERIFY(desk.action("accountAction")->isEnabled());
    desk.press(Qt::Key_F10);
    QVERIFY(desk.isShown("payPage"));
    QVERIFY(desk.text("payHint").contains(u"ann@prairie.example"_s));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QVERIFY(!desk.isShown("outcomeChange"));
}

void TestMainWindow::saysThatNothingWasFound()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    const auto *nothing =
        desk.find<QListView>("searchPopup")->findChild<QLabel *>(u"searchNothing"_s);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"xyzzy"_s);
    QTRY_VERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), u"Nothing found for \"xyzzy\"."_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QVERIFY(nothing->isVisible());
    QCOMPARE(desk.notice(), QString());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isShown("searchPopup"));
    desk.type(u"ca"_s);
    QVERIFY(desk.isShown("searchPopup"));
    QVERIFY(!nothing->isVisible());
}

void TestMainWindow::twoDesksSeeEachOther()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(front, database, u"Front"_s);
    HF_DESK(back, database, u"Back"_s);

    front.activate();
    front.search(u"2x ny q"_s);
    QTRY_COMPARE(stockOf(back, u"NY#quarter"_s), u"Only 1 left"_s);
    QTRY_COMPARE(stockOf(front, u"NY#quarter"_s), u"In cart"_s);
    back.activate();
    back.press(Qt::Key_K, Qt::ControlModifier);
    back.type(u"ny q"_s);
    QTRY_VERIFY2(back.text("detailsTaken").contains(u"Front 15:00"_s),
        qPrintable(back.text("detailsTaken")));
    back.press(Qt::Key_Return);
    QTRY_COMPARE(back.cart()->rowCount(), 1);
    QTRY_COMPARE(back.window.findChild<BoardModel *>()->listing(u"NY#quarter"_s)->held, 3);
    front.activate();
    front.press(Qt::Key_Escape);
    front.press(Qt::Key_Delete);
    QTRY_COMPARE(front.cart()->rowCount(), 0);
    QTRY_VERIFY2(front.text("noticeText").contains(u"NY#quarter is out of the cart"_s),
        qPrintable(front.text("noticeText")));
    QTRY_COMPARE(back.window.findChild<BoardModel *>()->listing(u"NY#quarter"_s)->held, 1);
}

void TestMainWindow::saysWhenItIsSoldOutUnderYou()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    auto other = database.open();
    const Actor rival{u"Back"_s, u"sam"_s};
    const auto cart = other->newCart(Call::by(rival), {});
    HF_OK(cart);
    const auto held = other->hold(Call::by(rival), cart->id, u"NY#quarter"_s, {}, 3);
    HF_OK(held);
    desk.search(u"ny q"_s);
    QTRY_VERIFY2(desk.notice().contains(u"NY#quarter"_s) || desk.notice().contains(u"sold out"_s),
        qPrintable(desk.notice()));
    QCOMPARE(desk.cart()->rowCount(), 0);
    QTRY_COMPARE(stockOf(desk, u"NY#quarter"_s), u"Sold out"_s);
}

void TestMainWindow::aLapsedHoldIsHeldAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    database.advance(14min);
    desk.live.refresh();
    QTRY_VERIFY(desk.notice().contains(u"is about to lapse"_s));
    database.advance(61s);
    desk.live.refresh();
    QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"Lapsed"_s);
    QCOMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("holdAgainAction")->isEnabled());
    QVERIFY(!desk.action("cashAction")->isEnabled());
    QTRY_COMPARE(desk.text("totalAmount"), u"$0.00"_s);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"15:00"_s);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    QCOMPARE(desk.text("totalAmount"), u"$1,080.00"_s);
    QTRY_VERIFY2(!desk.isShown("noticeBar"), "what was said of the hold is not so any more");
}

void TestMainWindow::aNoticeHidesNoSlot()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.window.resize(1024, 640);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    auto *list = desk.find<QTableView>("listView");
    QTRY_VERIFY(list->isVisible());
    list->setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.search(u"99x ca f"_s);
    QTRY_VERIFY(desk.isShown("noticeBar"));
    const auto globally = [](const QWidget *widget, const QRect &rect) {
        return QRect(widget->mapToGlobal(rect.topLeft()), rect.size());
    };
    const auto *bar = desk.find<QWidget>("noticeBar");
    const QRect notice = globally(bar, bar->rect());
    QVERIFY(!notice.intersects(globally(list->viewport(), list->viewport()->rect())));
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    const int height = list->height();
    desk.press(Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(list->height() > height);
}

void TestMainWindow::escapeInTheSearchLineLeavesAForm()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("customerAction")->isEnabled());
    desk.press(Qt::Key_F4);
    QVERIFY(desk.isShown("customerPage"));
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isShown("customerPage"));
    QVERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.find<QTableView>("matrixView")->setFocus();
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isShown("customerPage"));
}

void TestMainWindow::aHoldIsExtendedWhereverTheKeyboardIs()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    for (int i = 0; i < 2; ++i) {
        database.advance(1min);
        desk.live.refresh();
        QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"14:00"_s);
        QTRY_VERIFY(desk.action("extendAction")->isEnabled());
        QVERIFY(desk.find<QLineEdit>("searchLine")->hasFocus());
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"15:00"_s);
    }
    QTRY_VERIFY(desk.action("extendAction")->isEnabled());
    desk.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY2(desk.isShown("noticeBar"), "the third time is a manager's");
    QVERIFY2(desk.notice().contains(u"2"_s), qPrintable(desk.notice()));
}

void TestMainWindow::theWindowWaitsForItsDatabase()
{
    const FakeClock clock;
    MainWindow window({.actor = actor(), .clock = &clock, .databaseText = u"Front"_s});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->objectName() == u"importAction"_s || action->objectName() == u"cashAction"_s
            || action->objectName() == u"customerAction"_s)
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->isEnabled() && action->objectName().endsWith(u"Action"_s)
            && !action->objectName().endsWith(u"ThemeAction"_s)
            && action->objectName() != u"aboutAction"_s && action->objectName() != u"quitAction"_s)
            action->trigger();
    }
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    Q_EMIT window.findChild<SellPage *>()->sampleWanted();
    Q_EMIT window.findChild<SellPage *>()->importWanted();
    QVERIFY(!window.findChild<QDialog *>(u"rateCardDialog"_s));
}

void TestMainWindow::tooLittleCashIsNotTaken()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    desk.type(u"1000"_s);
    QCOMPARE(desk.text("payHint"), u"$80.00 is missing."_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("payPage"));
    QCOMPARE(desk.wire->sales.load(), 0);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"ten"_s);
    QVERIFY(!desk.find<QAbstractButton>("takeButton")->isEnabled());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"1080"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
}

void TestMainWindow::fastKeysAddUp()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("moreAction")->isEnabled());
    for (int i = 0; i < 4; ++i)
        desk.press(Qt::Key_Plus);
    desk.press(Qt::Key_Minus);
    QTRY_COMPARE(desk.cart()->index(0, 0).data(CartModel::QuantityRole).toLongLong(), 4);
    QTRY_COMPARE(desk.text("totalAmount"), u"$4,320.00"_s);
}

void TestMainWindow::aFastTypistLosesNoKey()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    desk.press(Qt::Key_F8);
    QTRY_VERIFY2(desk.isShown("payPage"), "F8 waits for the slot that is on its way");
    QCOMPARE(desk.text("payTotal"), u"$1,080.00"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QCOMPARE(desk.wire->sales.load(), 1);
}

void TestMainWindow::escapeGoesBack()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isShown("cartPanel"));
    QVERIFY2(desk.find<QLineEdit>("searchLine")->hasFocus(), "the next slot can be typed at once");
    desk.press(Qt::Key_F4);
    QVERIFY(desk.isShown("customerPage"));
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isShown("cartPanel"));
    desk.press(Qt::Key_Escape);
    QVERIFY2(desk.find<QTableView>("matrixView")->hasFocus(), "from an empty line to the board");
    desk.press(Qt::Key_N);
    QTRY_COMPARE(desk.find<QTableView>("matrixView")->currentIndex().row(), 2);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
}

void TestMainWindow::theOpenCartIsTakenUpAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    {
        HF_DESK(desk, database, u"Front"_s);
        desk.search(u"ca q"_s);
        QTRY_COMPARE(desk.cart()->rowCount(), 1);
    }
    HF_DESK(again, database, u"Front"_s);
    QTRY_COMPARE(again.cart()->rowCount(), 1);
    HF_DESK(other, database, u"Back"_s);
    QTRY_COMPARE(stockOf(other, u"CA#quarter"_s), u"Only 7 left"_s);
    QCOMPARE(other.cart()->rowCount(), 0);
}

void TestMainWindow::attachingMergesCarts()
{
    TestDatabase database(currentEngine());
    fill(database);
    auto store = database.open();
    const Actor rival{u"Back"_s, u"sam"_s};
    const auto cart = store->newCart(Call::by(rival), u"ann@prairie.example"_s);
    HF_OK(cart);
    const auto held = store->hold(Call::by(rival), cart->id, u"CA#full"_s, {}, 1);
    HF_OK(held);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("customerAction")->isEnabled());
    desk.press(Qt::Key_F4);
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    QVERIFY2(desk.notice().contains(u"Joined"_s), qPrintable(desk.notice()));
}

void TestMainWindow::aWrongEMailIsSaidInPlace()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_F4);
    desk.type(u"ann at prairie"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isShown("customerPage"));
    QVERIFY(!desk.text("customerProblem").isEmpty());
}

void TestMainWindow::anEmptyDatabaseOffersTheSample()
{
    TestDatabase database(currentEngine());
    HF_DESK(desk, database, u"Front"_s);
    QVERIFY(desk.isShown("boardStatePage"));
    auto *page = desk.find<QWidget>("boardStatePage");
    auto *load = page->findChild<QAbstractButton *>(u"stateFirstButton"_s);
    QVERIFY(load->isVisible());
    load->setFocus();
    QTest::keyClick(load, Qt::Key_Space);
    QTRY_COMPARE(desk.window.findChild<BoardModel *>()->rowCount(), 24);
    QTRY_VERIFY(desk.isShown("matrixView"));
    QTRY_VERIFY(desk.notice().contains(u"24 added"_s));
}

void TestMainWindow::aDatabaseThatIsNotSetUpIsExplained()
{
    TestDatabase database(Engine::Sqlite, false);
    WindowDesk desk(database, u"Front"_s);
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Offline);
    QVERIFY(desk.isShown("boardStatePage"));
    auto *sentence = desk.find<QWidget>("boardStatePage")->findChild<QLabel *>(u"stateSentence"_s);
    QCOMPARE(sentence->text(), desk.live.error().text);
    QVERIFY(!sentence->text().isEmpty());
}

void TestMainWindow::staleDataIsNotSoldFrom()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    database.clock().advance(31s);
    desk.live.tick();
    QCOMPARE(desk.live.state(), LiveBoard::State::Stale);
    QVERIFY(!desk.action("cashAction")->isEnabled());
    QVERIFY(desk.text("freshnessLabel").startsWith(u"stale"_s));
    desk.live.refresh();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
}

void TestMainWindow::everyControlHasAName()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
        const bool control =
            widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QMenuBar")
            && !widget->inherits("QMenu") && !widget->inherits("QHeaderView")
            && !widget->inherits("QScrollBar") && !widget->inherits("QTableCornerButton")
            && !widget->inherits("QLineEditIconButton") && !widget->inherits("QComboBoxListView");
        if (!control || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QString who =
            QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(who));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->isVisible())
                     || (button && !button->text().isEmpty())
                     || qobject_cast<const QLabel *>(widget),
            qPrintable(who));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
