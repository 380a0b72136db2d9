// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "givingback.h"

#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

/// Giving an order's money back in the window, by keyboard.
class RefundPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_data() { addEngines(); }
    void everything();
    void someSlots_data() { addEngines(); }
    void someSlots();
    void anAmountThatStaysSold_data() { addEngines(); }
    void anAmountThatStaysSold();
    void byStripeWhileOneLooks_data() { addEngines(); }
    void byStripeWhileOneLooks();
    void cameBack_data() { addEngines(); }
    void cameBack();
    void needsAReason();
    void needsAManager();
    void anotherDeskWasQuicker_data() { addEngines(); }
    void anotherDeskWasQuicker();
    void nothingIsLeft_data() { addEngines(); }
    void nothingIsLeft();
    void anotherDeskSellsMeanwhile_data() { addEngines(); }
    void anotherDeskSellsMeanwhile();
    void whatIsTypedCounts();
    void keysOfTheCartRest();
    void theAnswerIsLost_data() { addEngines(); }
    void theAnswerIsLost();
    void theAnswerIsBusy_data() { addEngines(); }
    void theAnswerIsBusy();
    void nobodyLeavesBeforeTheAnswer();
    void onlyTheOrderInView();

private:
    /// The page of the newest order.
    static void openPage(WindowDesk &desk);
};

void RefundPageTest::openPage(WindowDesk &desk)
{
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.text("orderTitle").isEmpty(), patientMs);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("refundPage"));
}

void RefundPageTest::everything()
{
    Shop shop;
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QCOMPARE(button(desk, "refundDecideButton"), u"Give back 2,520.00"_s);
    QVERIFY(!desk.find<QPushButton>("refundDecideButton")->isEnabled());
    QVERIFY(desk.text("refundSummary").contains(u"tax"_s));
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"sold by mistake"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("refundPage"), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(details(desk).contains(u"Given back"_s), patientMs);
    QVERIFY(details(desk).contains(u"sold by mistake"_s));
    QVERIFY(desk.text("orderTitle").contains(u"Cancelled"_s));
    QVERIFY(desk.notice().contains(u"given back"_s));
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void RefundPageTest::someSlots()
{
    Shop shop;
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    // One less of the first line, and none of the second.
    desk.press(Qt::Key_Minus);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Minus);
    QCOMPARE(button(desk, "refundDecideButton"), u"Give back 1,080.00"_s);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"one too many"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(must(shop->order(order.number)).refunds.size(), 1, patientMs);
    const Order now = must(shop->order(order.number));
    QCOMPARE(now.state, OrderState::Paid);
    QCOMPARE(now.refunds.first().plan.totalMinor, 108'000);
    QCOMPARE(now.refunds.first().plan.lines.first().returned, 1);
    HF_CLEAN(shop);
}

void RefundPageTest::anAmountThatStaysSold()
{
    Shop shop;
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundSlotsRadio"));
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "refundAmountEdit"));
    desk.type(u"9999"_s);
    QVERIFY(!desk.find<QPushButton>("refundDecideButton")->isEnabled());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"54.00"_s);
    QCOMPARE(button(desk, "refundDecideButton"), u"Give back 54.00"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"late proof"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(must(shop->order(order.number)).refunds.size(), 1, patientMs);
    const Refund refund = must(shop->order(order.number)).refunds.first();
    QCOMPARE(refund.plan.totalMinor, 5'400);
    QVERIFY(std::all_of(refund.plan.lines.cbegin(), refund.plan.lines.cend(),
        [](const RefundLine &line) { return line.returned == 0; }));
    HF_CLEAN(shop);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("refundPage"), patientMs);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("refundPage"));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text("refundSummary").contains(u"given back before"_s), patientMs);
    QVERIFY2(
        desk.text("refundSummary").contains(u"54.00"_s), qPrintable(desk.text("refundSummary")));
}

void RefundPageTest::byStripeWhileOneLooks()
{
    Shop shop;
    stripeCheckout(shop, u"settled"_s);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"unwanted"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(details(desk).contains(u"To be given back"_s), patientMs);
    // Nobody has a key: it says so.
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"Stripe key"_s), patientMs);
    const QUuid refund = must(shop->watchedRefunds()).value(0).id;
    noted(shop, refund, RefundState::Pending);
    QTRY_VERIFY_WITH_TIMEOUT(details(desk).contains(u"On its way"_s), patientMs);
    noted(shop, refund, RefundState::Succeeded);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("orderTitle").contains(u"Cancelled"_s), patientMs);
}

void RefundPageTest::cameBack()
{
    Shop shop;
    stripeCheckout(shop, u"settled"_s);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"unwanted"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!must(shop->watchedRefunds()).isEmpty(), patientMs);
    noted(shop, must(shop->watchedRefunds()).value(0).id, RefundState::Failed,
        u"The card is closed."_s);
    QTRY_VERIFY_WITH_TIMEOUT(details(desk).contains(u"The card is closed."_s), patientMs);
    QVERIFY(details(desk).contains(u"Review"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.find<QToolButton>("reviewButton")->text().contains(u"1"_s), patientMs);
}

void RefundPageTest::needsAReason()
{
    Shop shop(Engine::Sqlite);
    cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("refundReasonEdit")->hasFocus());
    QVERIFY(desk.isShown("refundPage"));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.isShown("refundPage"));
    QVERIFY(desk.isShown("ordersTable"));
}

void RefundPageTest::needsAManager()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    Shop shop(Engine::Postgres);
    cashOrder(shop);
    WindowDesk desk(shop.db(), u"Till 1"_s, Right::Staff);
    desk.activate();
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Live, patientMs);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"sold by mistake"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("refundProblem").contains(u"manager"_s), patientMs);
    QVERIFY(desk.isShown("refundPage"));
    QCOMPARE(desk.find<QLineEdit>("refundReasonEdit")->text(), u"sold by mistake"_s);
}

void RefundPageTest::anotherDeskWasQuicker()
{
    Shop shop;
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    RefundWish one;
    one.lines = {{1, 1}};
    must(
        shop->refundOrder(Shop::call(), order.number, *planRefund(order, {}, one), {}, u"other"_s));
    // What is left is what the page gives back now.
    QTRY_COMPARE_WITH_TIMEOUT(
        button(desk, "refundDecideButton"), u"Give back 1,440.00"_s, patientMs);
}

void RefundPageTest::nothingIsLeft()
{
    Shop shop(currentEngine());
    const Order order = cashOrder(shop);
    must(shop->refundOrder(Shop::call(), order.number, *planRefund(order, {}, {}), {}, u"all"_s));
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.text("orderTitle").contains(u"Cancelled"_s));
    QVERIFY(!desk.find<QPushButton>("refundButton")->isEnabled());
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!desk.isShown("refundPage"));
}

void RefundPageTest::anotherDeskSellsMeanwhile()
{
    Shop shop;
    cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_1);
    const auto *editor = qobject_cast<QSpinBox *>(desk.window.focusWidget());
    QVERIFY(editor);
    QVERIFY(editor->accessibleName().contains(u"CA"_s));
    const auto sellOne = [&](int orders) {
        const QUuid cart = shop.newCart();
        shop.hold(cart, u"NY#single"_s, 1);
        must(shop->sell(Shop::callAt(u"Till 2"_s), cart, Tender::Cash, {}));
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.find<QTableView>("ordersTable")->model()->rowCount(), orders, patientMs);
        // And what follows from it has come too.
        QSignalSpy read(
            desk.find<QTableView>("refundTable")->model(), &QAbstractItemModel::dataChanged);
        desk.window.findChild<OrdersPage *>()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), patientMs);
    };
    sellOne(2);
    QCOMPARE(desk.window.focusWidget(), editor);
    QCOMPARE(editor->value(), 1);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"sold by "_s);
    sellOne(3);
    desk.type(u"mistake"_s);
    QCOMPARE(desk.find<QLineEdit>("refundReasonEdit")->text(), u"sold by mistake"_s);
    QVERIFY(desk.isShown("refundPage"));
}

void RefundPageTest::whatIsTypedCounts()
{
    Shop shop(Engine::Sqlite);
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"one too many"_s);
    QVERIFY(tabTo(desk, "refundTable"));
    desk.press(Qt::Key_1);
    QVERIFY(qobject_cast<QSpinBox *>(desk.window.focusWidget()));
    QCOMPARE(button(desk, "refundDecideButton"), u"Give back 1,440.00"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(must(shop->order(order.number)).refunds.size(), 1, patientMs);
    QCOMPARE(must(shop->order(order.number)).refunds.first().plan.lines.first().quantity, 1);
    HF_CLEAN(shop);
}

void RefundPageTest::keysOfTheCartRest()
{
    Shop shop(Engine::Sqlite);
    lateMoney(shop);
    cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.search(u"2x ny s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 1, patientMs);
    QTRY_VERIFY(desk.action("moreAction")->isEnabled());
    const auto press = [&] {
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Delete,
                 Qt::Key_F4, Qt::Key_F8, Qt::Key_F10})
            desk.press(key);
    };
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("reviewPanel"));
    press();
    openPage(desk);
    press();
    // Minus after plus and equal: two of CA#quarter less one.
    QCOMPARE(button(desk, "refundDecideButton"), u"Give back 1,440.00"_s);
    desk.press(Qt::Key_Escape);
    press();
    for (const char *name : {"moreAction", "fewerAction", "removeAction", "extendAction",
             "clearCartAction", "customerAction", "cashAction", "accountAction", "buyNowAction"})
        QVERIFY2(!desk.action(name)->isEnabled(), name);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(desk.isShown("cartPanel"));
    QVERIFY(desk.action("cashAction")->isEnabled());
    QVERIFY(desk.action("moreAction")->isEnabled());
    QCOMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(shop.stock(u"NY#single"_s).contains(u"held 2"_s));
}

void RefundPageTest::theAnswerIsLost()
{
    Shop shop;
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Minus);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"one too many"_s);
    desk.wire->loseAnswer = true;
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text("refundProblem").contains(u"asks what became of this"_s), patientMs);
    // Nobody knows yet, so nothing else can be decided.
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isShown("refundPage"));
    for (const char *name : {"refundSlotsRadio", "refundTable", "refundTenderBox",
             "refundBackButton", "refundDecideButton"})
        QVERIFY2(!desk.find<QWidget>(name)->isEnabled(), name);
    desk.wire->cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("refundPage"), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"1,440.00"_s), patientMs);
    QCOMPARE(must(shop->order(order.number)).refunds.size(), 1);
    HF_CLEAN(shop);
}

void RefundPageTest::theAnswerIsBusy()
{
    Shop shop(currentEngine());
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Minus);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"one too many"_s);
    desk.wire->busyDecisions = 2;
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("refundPage"), patientMs);
    QCOMPARE(must(shop->order(order.number)).refunds.size(), 1);
}

void RefundPageTest::nobodyLeavesBeforeTheAnswer()
{
    Shop shop(Engine::Sqlite);
    const Order order = cashOrder(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "refundReasonEdit"));
    desk.type(u"sold by mistake"_s);
    desk.wire->gatedDecisions = true;
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(desk.isShown("refundPage"));
    // Another page can be looked at, and keeps the keyboard when the answer comes.
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"ca"_s);
    desk.wire->gatedDecisions = false;
    desk.wire->gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"given back"_s), patientMs);
    QVERIFY(desk.find<QLineEdit>("searchLine")->hasFocus());
    QCOMPARE(desk.find<QLineEdit>("searchLine")->text(), u"ca"_s);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!desk.isShown("refundPage"));
    QCOMPARE(must(shop->order(order.number)).refunds.size(), 1);
}

void RefundPageTest::onlyTheOrderInView()
{
    Shop shop(Engine::Sqlite);
    cashOrder(shop);
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"NY#single"_s, 1);
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("refundButton")->isEnabled(), patientMs);
    const QString before = desk.text("orderTitle");
    desk.wire->gatedOrders = true;
    desk.press(Qt::Key_Down);
    // What is shown is still the order before.
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!desk.isShown("refundPage"));
    const auto *page = desk.find<QWidget>("ordersPage");
    for (const char *name : {"refundButton", "copyOrderButton", "printButton"})
        QVERIFY2(!page->findChild<QWidget *>(QLatin1String(name))->isEnabled(), name);
    desk.wire->gatedOrders = false;
    desk.wire->gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("refundButton")->isEnabled(), patientMs);
    QVERIFY(desk.text("orderTitle") != before);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(desk.isShown("refundPage"));
    // One that cannot be read takes its place all the same.
    desk.press(Qt::Key_Escape);
    desk.wire->cutOperations = true;
    desk.press(Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("orderTitle").isEmpty(), patientMs);
    QVERIFY(!desk.isShown("refundButton"));
}

QTEST_MAIN(RefundPageTest)
#include "tst_refundpage.moc"
