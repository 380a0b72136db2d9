// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "givingback.h"

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

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
