// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "givingback.h"

#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

/// Deciding about payments in the window, by keyboard.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaits();
    void tellsOfANewOne_data() { addEngines(); }
    void tellsOfANewOne();
    void takesTheSlots_data() { addEngines(); }
    void takesTheSlots();
    void theSlotsAreGone_data() { addEngines(); }
    void theSlotsAreGone();
    void offersAnother_data() { addEngines(); }
    void offersAnother();
    void givesBackInParts_data() { addEngines(); }
    void givesBackInParts();
    void aRefundThatFailed_data() { addEngines(); }
    void aRefundThatFailed();
    void needsAManager();
    void onlyOfTheDefaultEdition();
    void whatItCostsNow();
    void theSelectedCase();
    void theAnswerIsLost_data() { addEngines(); }
    void theAnswerIsLost();
    void aCaseWithoutMoney_data() { addEngines(); }
    void aCaseWithoutMoney();
    void aRefusalStaysUntilSomethingChanges();
    void aLongOrderIsReadWhole();

private:
    static void openPage(WindowDesk &desk);
    static ReviewItem only(Shop &shop, qint64 id);
};

void ReviewPageTest::openPage(WindowDesk &desk)
{
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewPanel"), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.text("reviewTitle").isEmpty(), patientMs);
    desk.press(Qt::Key_Return);
}

ReviewItem ReviewPageTest::only(Shop &shop, qint64 id)
{
    for (const ReviewItem &item : must(shop->reviews(true))) {
        if (item.id == id)
            return item;
    }
    return {};
}

void ReviewPageTest::aLongOrderIsReadWhole()
{
    Shop shop(Engine::Sqlite);
    RateCard card = smallCard();
    card.listings[0].title = u"A quarter page beside the register of "_s
                             + u"lawyers, plumbers, "_s.repeated(12) + u"and bakers"_s;
    HF_OK(shop->importRateCard(Shop::call(), card, false));
    lateMoney(shop);
    const QFont usual = QApplication::font();
    const auto usualAgain = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(large.pointSizeF() * 1.5);
    QApplication::setFont(large);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.window.resize(1024, 640);
    openPage(desk);
    auto *lines = desk.find<QLabel>("reviewLines");
    QTRY_VERIFY(lines->text().contains(u"bakers"_s));
    QTRY_VERIFY2(lines->height() >= lines->heightForWidth(lines->width()),
        qPrintable(u"%1 of %2"_s.arg(lines->height()).arg(lines->heightForWidth(lines->width()))));
    const auto *bar = desk.find<QWidget>("reviewPanel")
                          ->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly)
                          ->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(desk.find<QWidget>("reviewProblem")->geometry().bottom()
            < desk.find<QWidget>("reviewDecideButton")->geometry().top());
    // What belongs to another choice takes no room.
    const int whole = bar->maximum();
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(desk.isShown("reviewSearchLine"));
    QTRY_VERIFY(bar->maximum() < whole);
}

void ReviewPageTest::nothingWaits()
{
    Shop shop(Engine::Sqlite);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("reviewEmptyPage"));
    QTRY_COMPARE(desk.find<QWidget>("reviewEmptyPage")->accessibleName(),
        u"No payments wait for a decision."_s);
    QCOMPARE(desk.find<QToolButton>("reviewButton")->text(), u"Review"_s);
}

void ReviewPageTest::tellsOfANewOne()
{
    Shop shop;
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<QWidget>("reviewEmptyPage")->accessibleName(),
        u"No payments wait for a decision."_s, patientMs);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    lateMoney(shop);
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"1,080.00"_s), patientMs);
    QCOMPARE(desk.find<QToolButton>("reviewButton")->text(), u"Review (1)"_s);
    QVERIFY(desk.find<QToolButton>("reviewButton")->accessibleName().contains(u"1"_s));
}

void ReviewPageTest::takesTheSlots()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QTRY_COMPARE_WITH_TIMEOUT(
        button(desk, "reviewDecideButton"), u"Sell for 1,080.00"_s, patientMs);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"still free"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewEmptyPage"), patientMs);
    QVERIFY(only(shop, item.id).soldOrder != 0);
    QTRY_VERIFY(desk.notice().contains(u"Sold as order"_s));
    QCOMPARE(desk.find<QToolButton>("reviewButton")->text(), u"Review"_s);
    HF_CLEAN(shop);
}

void ReviewPageTest::theSlotsAreGone()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    ListingChange none;
    none.capacity = std::optional<qint64>(2);
    shop.adjust(u"CA#quarter"_s, none);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"still free"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("reviewProblem").contains(u"CA#quarter"_s), patientMs);
    QVERIFY(only(shop, item.id).open);
    HF_CLEAN(shop);
}

void ReviewPageTest::offersAnother()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(desk.isShown("reviewSearchLine"));
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"ca full"_s);
    desk.press(Qt::Key_Return);
    // More than was paid.
    QTRY_VERIFY(desk.text("reviewProblem").contains(u"short"_s));
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"ny s"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(button(desk, "reviewDecideButton"), u"Sell for 324.00"_s);
    QVERIFY(desk.text("reviewSummary").contains(u"756.00"_s));
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"agreed by phone"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(only(shop, item.id).soldOrder != 0, patientMs);
    const ReviewItem sold = only(shop, item.id);
    QCOMPARE(sold.refunds.value(0).plan.totalMinor, 75'600);
    QCOMPARE(must(shop->order(sold.soldOrder)).lines.value(0).code, u"NY#single"_s);
    HF_CLEAN(shop);
}

void ReviewPageTest::givesBackInParts()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QTRY_COMPARE(button(desk, "reviewDecideButton"), u"Give back 1,080.00"_s);
    QVERIFY(tabTo(desk, "reviewAmountEdit"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"80"_s);
    QCOMPARE(button(desk, "reviewDecideButton"), u"Give back 80.00"_s);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"a part"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(only(shop, item.id).left.minor, 100'000, patientMs);
    QVERIFY(only(shop, item.id).open);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("reviewTitle").contains(u"1,000.00"_s), patientMs);
    // Nobody has a key: it says so.
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"Stripe key"_s), patientMs);
    QCOMPARE(desk.wire->askedMinor.load(), 8'000);
    HF_CLEAN(shop);
}

void ReviewPageTest::aRefundThatFailed()
{
    Shop shop;
    const Checkout paid = stripeCheckout(shop, u"settled"_s);
    const Order order = must(shop->order(paid.order));
    const Refund refund = must(
        shop->refundOrder(Shop::call(), order.number, *planRefund(order, {}, {}), {}, u"all"_s));
    noted(shop, refund.id, RefundState::Failed, u"The card is closed."_s);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    // Nothing else can be done with it.
    QVERIFY(!desk.find<QWidget>("reviewTakeRadio")->isEnabled());
    QVERIFY(!desk.find<QWidget>("reviewOfferRadio")->isEnabled());
    QTRY_COMPARE(button(desk, "reviewDecideButton"), u"Give back 1,080.00"_s);
    QVERIFY(tabTo(desk, "reviewTenderBox"));
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"in cash then"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewEmptyPage"), patientMs);
    QCOMPARE(must(shop->order(order.number)).state, OrderState::Cancelled);
    HF_CLEAN(shop);
}

void ReviewPageTest::needsAManager()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    Shop shop(Engine::Postgres);
    lateMoney(shop);
    WindowDesk desk(shop.db(), u"Till 1"_s, Right::Staff);
    desk.activate();
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Live, patientMs);
    openPage(desk);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"still free"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("reviewProblem").contains(u"manager"_s), patientMs);
}

void ReviewPageTest::onlyOfTheDefaultEdition()
{
    Shop shop(Engine::Sqlite);
    const ReviewItem item = lateMoney(shop, 5'000'000);
    QVERIFY(addOtherEdition(shop.db()));
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"2028"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.text("reviewProblem").contains(u"of edition 2028"_s));
    desk.type(u"agreed"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.find<QWidget>("reviewDecideButton")->isEnabled());
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"ca q"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(button(desk, "reviewDecideButton"), u"Sell for 1,080.00"_s);
    QVERIFY(desk.find<QWidget>("reviewDecideButton")->isEnabled());
    QVERIFY(only(shop, item.id).open);
}

void ReviewPageTest::whatItCostsNow()
{
    Shop shop(Engine::Sqlite);
    lateMoney(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"ny s"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(button(desk, "reviewDecideButton"), u"Sell for 324.00"_s);
    ListingChange dearer;
    dearer.priceMinor = 40'000;
    shop.adjust(u"NY#single"_s, dearer);
    QTRY_COMPARE_WITH_TIMEOUT(button(desk, "reviewDecideButton"), u"Sell for 432.00"_s, patientMs);
}

void ReviewPageTest::theSelectedCase()
{
    Shop shop(Engine::Sqlite);
    lateMoney(shop);
    lateMoney(shop, 10'000);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Escape);
    desk.wire->gatedOrders = true;
    desk.press(Qt::Key_Down);
    QVERIFY(desk.isShown("reviewNoCasePage"));
    QVERIFY(!desk.isShown("reviewPanel"));
    desk.wire->gatedOrders = false;
    desk.wire->gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewPanel"), patientMs);
    QVERIFY(desk.text("reviewTitle").contains(u"1,180.00"_s));
    desk.wire->cutOperations = true;
    desk.press(Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.find<QWidget>("reviewNoCasePage")->accessibleName().contains(u"not be read"_s),
        patientMs);
    desk.wire->cutOperations = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewPanel"), patientMs);
    QVERIFY(desk.text("reviewTitle").contains(u"1,080.00"_s));
}

void ReviewPageTest::theAnswerIsLost()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "reviewAmountEdit"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"80"_s);
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"a part"_s);
    desk.wire->loseAnswer = true;
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text("reviewProblem").contains(u"asks what became of this"_s), patientMs);
    desk.press(Qt::Key_Return);
    for (const char *name : {"reviewRefundRadio", "reviewAmountEdit", "reviewDecideButton"})
        QVERIFY2(!desk.find<QWidget>(name)->isEnabled(), name);
    desk.wire->cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("reviewTitle").contains(u"1,000.00"_s), patientMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("reviewAmountEdit")->isEnabled(), patientMs);
    QCOMPARE(only(shop, item.id).refunds.size(), 1);
    HF_CLEAN(shop);
}

void ReviewPageTest::aCaseWithoutMoney()
{
    Shop shop;
    const ReviewItem item = lateMoney(shop, -108'000);
    QCOMPARE(item.amount.minor, 0);
    HF_DESK(desk, shop.db(), u"Till 1"_s);
    openPage(desk);
    while (!desk.find<QRadioButton>("reviewRefundRadio")->hasFocus())
        desk.press(Qt::Key_Down);
    QCOMPARE(button(desk, "reviewDecideButton"), u"Close the case"_s);
    QVERIFY(!desk.isShown("reviewAmountEdit"));
    QVERIFY(tabTo(desk, "reviewReasonEdit"));
    desk.type(u"nothing came"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("reviewEmptyPage"), patientMs);
    QVERIFY(!only(shop, item.id).open);
    QVERIFY(desk.notice().contains(u"closed"_s));
    HF_CLEAN(shop);
}

void ReviewPageTest::aRefusalStaysUntilSomethingChanges()
{
    QWidget page;
    DecisionForm form(u"test"_s, u"Back"_s, &page);
    const auto said = [&] { return page.findChild<QLabel *>(u"testProblem"_s)->text(); };
    form.setUsable(true);
    form.setReady(u"Sell"_s, u"It costs 5."_s);
    form.refuse({ErrorKind::SoldOut, u"It is sold out."_s});
    // Another desk did something else.
    form.setReady(u"Sell"_s, u"It costs 5."_s);
    form.setUsable(true);
    QCOMPARE(said(), u"It is sold out."_s);
    form.setReady(u"Sell"_s, u"It costs 6."_s);
    QVERIFY(said() != u"It is sold out."_s);
}

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
