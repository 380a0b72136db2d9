// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "windowdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// Several carts at a desk, by keyboard alone.
class TestCartTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aCartIsParkedAndTakenUpAgain_data() { addEngines(); }
    void aCartIsParkedAndTakenUpAgain();
    void aParkedHoldLapsesAloud_data() { addEngines(); }
    void aParkedHoldLapsesAloud();
    void whatIsParkedOutlivesTheWindow();
    void aSaleBeginsAnew_data() { addEngines(); }
    void aSaleBeginsAnew();
    void fastKeysStayTogether();
    void nothingIsParkedWhileMoneyIsTaken();
    void theTabsSayWhatTheyAre();
    void severalGoAtOnce();

private:
    static QStringList tabs(const WindowDesk &desk);
    static int current(const WindowDesk &desk)
    {
        return desk.find<CartTabs>("cartTabs")->currentIndex();
    }
    /// Two parked: a walk-in's with CA#quarter, another's with NY#quarter, which is in view.
    static void fillTwo(WindowDesk &desk);
};

void TestCartTabs::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestCartTabs::severalGoAtOnce()
{
    CartTabs bar;
    QVector<DeskCarts::Tab> tabs;
    for (int i = 0; i < 4; ++i)
        tabs.append({QUuid::createUuid(), u"Walk-in %1"_s.arg(i)});
    bar.setTabs(tabs, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    bar.setTabs({tabs.first()}, 0);
    QCOMPARE(bar.count(), 1);
    QVERIFY(bar.tabText(0).contains(u"Walk-in 0"_s));
}

QStringList TestCartTabs::tabs(const WindowDesk &desk)
{
    QStringList texts;
    const auto *bar = desk.find<CartTabs>("cartTabs");
    for (int i = 0; i < bar->count(); ++i)
        texts.append(bar->tabText(i));
    return texts;
}

void TestCartTabs::fillTwo(WindowDesk &desk)
{
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    desk.search(u"2x ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
}

void TestCartTabs::aCartIsParkedAndTakenUpAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QCOMPARE(tabs(desk), QStringList(u"New cart"_s));
    QVERIFY(!desk.action("newCartAction")->isEnabled());
    QVERIFY(!desk.action("nextCartAction")->isEnabled());
    desk.search(u"ca q"_s);
    QTRY_COMPARE(tabs(desk), QStringList(u"Walk-in, 1 line(s)"_s));

    QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"New cart"_s}));
    QCOMPARE(current(desk), 1);
    QCOMPARE(desk.cart()->rowCount(), 0);
    QCOMPARE(desk.text("totalAmount"), u"$0.00"_s);
    QVERIFY(desk.find<QLineEdit>("searchLine")->hasFocus());
    desk.search(u"2x ny q"_s);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
    QCOMPARE(desk.text("customerLabel"), u"Walk-in customer 2"_s);
    QTRY_VERIFY(desk.action("customerAction")->isEnabled());
    desk.press(Qt::Key_F4);
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(
        tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"ann@prairie.example, 1 line(s)"_s}));

    const auto *board = desk.window.findChild<BoardModel *>();
    QTRY_COMPARE(board->ownHeld(board->listing(u"CA#quarter"_s)->id), 1);
    QCOMPARE(board->inCart(board->listing(u"CA#quarter"_s)->id), 0);
    QCOMPARE(board->ownHeld(board->listing(u"NY#quarter"_s)->id), 2);

    database.advance(1min);
    desk.live.refresh();
    QTRY_VERIFY(desk.action("nextCartAction")->isEnabled());
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(current(desk), 0);
    QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"14:00"_s);
    QVERIFY(desk.cartText(0, CartModel::ItemColumn).contains(u"CA"_s));
    QCOMPARE(desk.text("customerLabel"), u"Walk-in customer"_s);
    QTRY_VERIFY(desk.action("previousCartAction")->isEnabled());
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(current(desk), 1);
    QCOMPARE(desk.text("customerLabel"), u"ann@prairie.example"_s);
    QTRY_VERIFY(desk.action("nextCartAction")->isEnabled());
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(current(desk), 0);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    auto store = database.open();
    const auto open = store->openCarts(u"Front"_s);
    HF_OK(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().lines.first().quantity, 2);
    QCOMPARE(open->first().lines.first().hold.state, HoldState::Active);
}

void TestCartTabs::aParkedHoldLapsesAloud()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"New cart"_s}));
    database.advance(13min + 30s);
    desk.live.refresh();
    QTRY_COMPARE(tabs(desk).first(), u"Walk-in, 1 line(s), 1:30"_s);
    QVERIFY2(desk.notice().contains(u"in the parked cart “Walk-in” is about to lapse"_s),
        qPrintable(desk.notice()));
    database.advance(91s);
    desk.live.refresh();
    QTRY_COMPARE(tabs(desk).first(), u"Walk-in, 1 line(s), Lapsed"_s);
    QVERIFY2(desk.notice().contains(u"in the parked cart “Walk-in” has lapsed"_s),
        qPrintable(desk.notice()));
    QTRY_VERIFY(desk.action("nextCartAction")->isEnabled());
    desk.window.findChild<NoticeBar *>()->dismiss();
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(desk.cartText(0, CartModel::RemainingColumn), u"Lapsed"_s);
    QVERIFY2(desk.notice().isEmpty(), "it was told when it happened");
    QTRY_VERIFY(desk.action("holdAgainAction")->isEnabled());
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.cartText(0, CartModel::RemainingColumn), u"15:00"_s);
    QTRY_COMPARE(tabs(desk), QStringList(u"Walk-in, 1 line(s)"_s));
}

void TestCartTabs::whatIsParkedOutlivesTheWindow()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    {
        HF_DESK(desk, database, u"Front"_s);
        fillTwo(desk);
    }
    HF_DESK(again, database, u"Front"_s);
    QTRY_COMPARE(again.cart()->rowCount(), 1);
    QTRY_COMPARE(tabs(again), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
    HF_DESK(other, database, u"Back"_s);
    QCOMPARE(tabs(other), QStringList(u"New cart"_s));
}

void TestCartTabs::aSaleBeginsAnew()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    fillTwo(desk);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    desk.live.refresh();
    database.clock().advance(1s);
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(desk.isShown("cartPanel"));
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"New cart"_s}));
    QCOMPARE(current(desk), 1);
    QCOMPARE(desk.cart()->rowCount(), 0);
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
}

void TestCartTabs::fastKeysStayTogether()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_VERIFY(desk.action("moreAction")->isEnabled());
    desk.press(Qt::Key_Plus);
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"New cart"_s}));
    QTRY_VERIFY(desk.action("nextCartAction")->isEnabled());
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(desk.cart()->index(0, 0).data(CartModel::QuantityRole).toLongLong(), 2);
}

void TestCartTabs::nothingIsParkedWhileMoneyIsTaken()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    fillTwo(desk);
    desk.wire->busySales = 1000;
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.wire->sales.load() > 0);
    for (const char *name : {"newCartAction", "nextCartAction", "previousCartAction"})
        QVERIFY2(!desk.action(name)->isEnabled(), name);
    desk.wire->busySales = 0;
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QTRY_VERIFY(desk.action("nextCartAction")->isEnabled());
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(desk.isShown("cartPanel"));
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(desk.cartText(0, CartModel::ItemColumn).contains(u"CA"_s));
}

void TestCartTabs::theTabsSayWhatTheyAre()
{
    CartTabs bar;
    QSignalSpy chosen(&bar, &CartTabs::chosen);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    bar.setTabs({{first, u"Smith & Sons"_s, u"Back"_s, 3},
                    {second, u"Walk-in"_s, {}, 1, true, Millis(29'000), Urgency::Urgent}, {}},
        1);
    QCOMPARE(bar.count(), 3);
    QCOMPARE(bar.tabText(0), u"Smith && Sons, 3 line(s)"_s);
    QCOMPARE(bar.tabToolTip(0), u"Smith & Sons, handed over by Back"_s);
    QCOMPARE(bar.tabText(1), u"Walk-in, 1 line(s), 0:29"_s);
    QCOMPARE(bar.currentIndex(), 1);
    QVERIFY2(chosen.isEmpty(), "showing is not choosing");
    QTest::keyClick(&bar, Qt::Key_Left);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toUuid(), first);
    bar.setTabs({{first, u"Smith & Sons"_s, {}, 3}}, 0);
    QCOMPARE(bar.count(), 1);
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(TestCartTabs)
#include "tst_carttabs.moc"
