// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// What becomes of a sale when the database, another desk or the person gets in its way.
class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLostDatabaseGreysSellingAndComesBack_data() { addEngines(); }
    void aLostDatabaseGreysSellingAndComesBack();
    void findsASaleWhoseAnswerWasLost_data() { addEngines(); }
    void findsASaleWhoseAnswerWasLost();
    void aSaleThatDidNotArriveIsAskedForAgain_data() { addEngines(); }
    void aSaleThatDidNotArriveIsAskedForAgain();
    void aTotalThatChangedIsNotTaken_data() { addEngines(); }
    void aTotalThatChangedIsNotTaken();
    void aBusyPaymentIsAskedAgain_data() { addEngines(); }
    void aBusyPaymentIsAskedAgain();
    void aDeadOperationsConnectionGreysSelling_data() { addEngines(); }
    void aDeadOperationsConnectionGreysSelling();
    void theWindowWarnsWhenTheSettingsSay_data() { addEngines(); }
    void theWindowWarnsWhenTheSettingsSay();
    void limitsAreExplained_data() { addEngines(); }
    void limitsAreExplained();
    void closingAsksWhileAPaymentIsUnderWay_data() { addEngines(); }
    void closingAsksWhileAPaymentIsUnderWay();
    void holdsAreNotReadDuringASale();
    void aRefusedCartIsNotMistakenForASlot_data() { addEngines(); }
    void aRefusedCartIsNotMistakenForASlot();
    void aSecondEnterSellsOnce_data() { addEngines(); }
    void aSecondEnterSellsOnce();
};

void TestInterruptions::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestInterruptions::aLostDatabaseGreysSellingAndComesBack()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->cut = true;
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Offline, 15'000);
    QVERIFY(desk.isShown("boardBanner"));
    QVERIFY(!desk.action("cashAction")->isEnabled());
    QVERIFY(!desk.action("removeAction")->isEnabled());
    QVERIFY(desk.text("freshnessLabel").startsWith(u"offline"_s));
    desk.search(u"ca f"_s);
    QCOMPARE(desk.cart()->rowCount(), 1);
    desk.wire->cut = false;
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    QVERIFY(!desk.isShown("boardBanner"));
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
}

void TestInterruptions::findsASaleWhoseAnswerWasLost()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->loseAnswer = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.notice().contains(u"Do not take it again"_s), qPrintable(desk.notice()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Offline, 15'000);
    QVERIFY(!desk.find<QAbstractButton>("takeButton")->isEnabled());
    desk.wire->cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), 15'000);
    QCOMPARE(desk.wire->sales.load(), 2);
    const auto orders = database.open()->orders({}, 10);
    HF_OK(orders);
    QCOMPARE(orders->size(), 1);
    QCOMPARE(desk.text("orderNumberLabel"), QString::number(orders->first().number));
}

void TestInterruptions::aSaleThatDidNotArriveIsAskedForAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->gated = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.wire->sales.load(), 1);
    desk.wire->cut = true;
    desk.wire->gated = false;
    desk.wire->gate.release();
    QTRY_VERIFY2(desk.notice().contains(u"Do not take it again"_s), qPrintable(desk.notice()));
    QVERIFY(database.open()->orders({}, 10)->isEmpty());
    desk.wire->cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), 15'000);
    QCOMPARE(database.open()->orders({}, 10)->size(), 1);
}

void TestInterruptions::aTotalThatChangedIsNotTaken()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->gated = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.wire->sales.load(), 1);
    auto other = database.open();
    const auto carts = other->openCarts(u"Front"_s);
    HF_OK(carts);
    const CartLine line = carts->first().lines.first();
    HF_OK(other->setQuantity(Call::by(actor()), carts->first().id, line.id, 2));
    desk.wire->gated = false;
    desk.wire->gate.release();
    QTRY_VERIFY2(desk.notice().contains(u"The total has changed"_s), qPrintable(desk.notice()));
    QTRY_COMPARE(desk.text("payTotal"), u"$2,160.00"_s);
    QCOMPARE(desk.wire->sales.load(), 1);
    QVERIFY(other->orders({}, 10)->isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"2160"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QCOMPARE(other->orders({}, 10)->size(), 1);
}

void TestInterruptions::aBusyPaymentIsAskedAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->busySales = 2;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.notice().contains(u"Do not take it again"_s), qPrintable(desk.notice()));
    QVERIFY(!desk.find<QAbstractButton>("takeButton")->isEnabled());
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QCOMPARE(desk.wire->sales.load(), 3);
    QCOMPARE(database.open()->orders({}, 10)->size(), 1);
}

void TestInterruptions::aDeadOperationsConnectionGreysSelling()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(desk.action("cashAction")->isEnabled());
    desk.wire->cutOperations = true;
    desk.live.refresh();
    QTRY_VERIFY(!desk.action("cashAction")->isEnabled());
    QVERIFY(!desk.action("importAction")->isEnabled());
    const int readings = desk.wire->cartReadings;
    QSignalSpy readAgain(&desk.live, &LiveBoard::cartsChanged);
    for (int i = 1; i <= 3; ++i) {
        desk.live.refresh();
        QTRY_VERIFY(readAgain.size() >= i);
    }
    QCOMPARE(desk.wire->cartReadings.load(), readings);
    QCOMPARE(desk.live.state(), LiveBoard::State::Live);
    desk.wire->cutOperations = false;
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
}

void TestInterruptions::theWindowWarnsWhenTheSettingsSay()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    database.advance(9min);
    desk.live.refresh();
    const auto urgency = [&] { return desk.cart()->index(0, 0).data(CartModel::UrgencyRole); };
    QCOMPARE(urgency(), QVariant(int(Urgency::Calm)));
    HF_OK(database.open()->changeSetting(
        Call::by(actor()), u"warning_seconds"_s, u"420"_s, u"Slow customers"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"is about to lapse"_s), qPrintable(desk.notice()), patientMs);
    QCOMPARE(urgency(), QVariant(int(Urgency::Warning)));
}

void TestInterruptions::limitsAreExplained()
{
    TestDatabase database(currentEngine());
    fill(database);
    ListingChange most;
    most.maxPerOrder = std::optional<qint64>(2);
    HF_OK(
        database.open()->adjustListing(Call::by(actor()), u"CA#quarter"_s, most, u"Fair shares"_s));
    HF_OK(database.open()->changeSetting(
        Call::by(actor()), u"max_lines"_s, u"1"_s, u"Small orders"_s));
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"3x ca q"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"At most 2 of CA#quarter"_s), qPrintable(desk.notice()), patientMs);
    QTRY_VERIFY(desk.find<QLineEdit>("searchLine")->isEnabled());
    desk.search(u"2x ca q"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 1, patientMs);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.search(u"ny q"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"at most 1 line"_s), qPrintable(desk.notice()), patientMs);
    QCOMPARE(desk.cart()->rowCount(), 1);
}

void TestInterruptions::closingAsksWhileAPaymentIsUnderWay()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->gated = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.wire->sales.load(), 1);
    QVERIFY(!desk.window.close());
    QVERIFY(!desk.window.close());
    const auto questions = [&] {
        return desk.window.findChildren<QMessageBox *>(u"closeQuestion"_s);
    };
    QCOMPARE(questions().size(), 1);
    QVERIFY(!questions().first()->informativeText().isEmpty());
    desk.find<QAbstractButton>("stayButton")->click();
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(questions().isEmpty());
    QVERIFY(!desk.window.close());
    desk.wire->gate.release();
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QTRY_VERIFY2(questions().isEmpty(), "the question is over when the payment is");
    desk.wire->gated = false;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(desk.window.close());
}

void TestInterruptions::holdsAreNotReadDuringASale()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.wire->holdsReadings > 0);
    desk.wire->gated = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.wire->sales.load(), 1);
    const int readings = desk.wire->holdsReadings;
    desk.live.refresh();
    QSignalSpy seconds(&desk.live, &LiveBoard::ageChanged);
    QTRY_VERIFY(seconds.size() > 3);
    desk.wire->gate.release();
    // What the window had asked for meanwhile would stand before this.
    const auto done =
        desk.desk(u"Front"_s).database->run([](Store &store) { return store.now(); }).result();
    HF_OK(done);
    QCOMPARE(desk.wire->holdsReadings.load(), readings);
    QTRY_VERIFY(desk.isShown("outcomePage"));
}

void TestInterruptions::aRefusedCartIsNotMistakenForASlot()
{
    TestDatabase database(currentEngine());
    fill(database);
    const auto wire = std::make_shared<Wire>();
    Database operations(wired(database.factory(), wire));
    SellController controller(SellController::Owns::OpenCart);
    controller.setDesk({&operations, actor()});
    controller.setUsable(true);
    QTRY_VERIFY(!controller.isBusy());
    wire->refusedCart = 2;
    controller.add(u"CA#quarter"_s, {}, 1);
    controller.attach({.email = u"ann@prairie.example"_s, .name = u"Ann"_s});
    QTRY_VERIFY(!controller.isBusy());
    QCOMPARE(wire->newCarts.load(), 2);
    controller.clear();
    QTRY_VERIFY(!controller.isBusy());
    QVERIFY(!controller.mayPay());
    controller.add(u"CA#full"_s, {}, 1);
    QVERIFY2(controller.mayPay(), "a slot is on its way");
}

void TestInterruptions::aSecondEnterSellsOnce()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.wire->gated = true;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.wire->sales.load(), 1);
    desk.press(Qt::Key_Escape);
    QVERIFY2(desk.isShown("payPage"), "there is no way back while a payment is recorded");
    desk.wire->gate.release(10);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QCOMPARE(desk.wire->sales.load(), 1);
    QCOMPARE(database.open()->orders({}, 10)->size(), 1);
}

QTEST_MAIN(TestInterruptions)
#include "tst_mainwindowinterruptions.moc"
