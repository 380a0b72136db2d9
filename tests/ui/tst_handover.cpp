// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "windowdesk.h"

#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// Carts that go from desk to desk, by keyboard alone.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aCartGoesToAnotherDesk_data() { addEngines(); }
    void aCartGoesToAnotherDesk();
    void whatOthersTakeIsTold_data() { addEngines(); }
    void whatOthersTakeIsTold();
    void theCartComesWithItsCustomer_data() { addEngines(); }
    void theCartComesWithItsCustomer();
    void onlyDesksThatAreThere();
    void aRefusalIsSaid();
    void notWhileMoneyIsTaken();

private:
    static QStringList tabs(const WindowDesk &desk);
    static QStringList desks(const WindowDesk &desk);
};

void TestHandOver::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

QStringList TestHandOver::tabs(const WindowDesk &desk)
{
    QStringList texts;
    const auto *bar = desk.find<CartTabs>("cartTabs");
    for (int i = 0; i < bar->count(); ++i)
        texts.append(bar->tabText(i));
    return texts;
}

QStringList TestHandOver::desks(const WindowDesk &desk)
{
    QStringList names;
    const auto *list = desk.find<QListWidget>("desksList");
    for (int i = 0; i < list->count(); ++i)
        names.append(list->item(i)->text());
    return names;
}

void TestHandOver::aCartGoesToAnotherDesk()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(back, database, u"Back"_s);
    back.search(u"ny s"_s);
    QTRY_COMPARE(back.cart()->rowCount(), 1);
    HF_DESK(front, database, u"Front"_s);
    QVERIFY(!front.action("handOverAction")->isEnabled());
    front.search(u"2x ca q"_s);
    QTRY_COMPARE(front.cart()->rowCount(), 1);
    database.advance(30s);
    front.live.refresh();
    back.live.refresh();
    QTRY_VERIFY(front.action("handOverAction")->isEnabled());
    front.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(front.isShown("handOverPage"));
    QTRY_COMPARE(desks(front), QStringList(u"Back"_s));
    QTRY_VERIFY(front.find<QListWidget>("desksList")->hasFocus());
    QVERIFY(front.text("handOverSentence").contains(u"“Walk-in”"_s));
    front.press(Qt::Key_Return);
    QTRY_VERIFY(front.isShown("cartPanel"));
    QCOMPARE(front.cart()->rowCount(), 0);
    QCOMPARE(front.notice(), u"The cart “Walk-in 2” is at the desk Back now."_s);
    QCOMPARE(tabs(front), QStringList(u"New cart"_s));

    QTRY_COMPARE(tabs(back), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
    QVERIFY2(back.notice().contains(u"The desk Front has handed over the cart “Walk-in 2”"_s),
        qPrintable(back.notice()));
    QCOMPARE(back.cart()->rowCount(), 1);
    back.activate();
    QTRY_VERIFY(back.action("nextCartAction")->isEnabled());
    back.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(back.cartText(0, CartModel::ItemColumn).contains(u"CA"_s));
    QCOMPARE(back.cartText(0, CartModel::RemainingColumn), u"14:30"_s);
    QTRY_VERIFY(back.action("cashAction")->isEnabled());
    back.press(Qt::Key_F8);
    back.press(Qt::Key_Return);
    QTRY_VERIFY(back.isShown("outcomePage"));
    QCOMPARE(database.rows(u"SELECT desk_before, desk_after, desk FROM cart_event"_s),
        QStringList(u"Front|Back|Front"_s));
}

void TestHandOver::whatOthersTakeIsTold()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    desk.search(u"ny s"_s);
    QTRY_COMPARE(tabs(desk), (QStringList{u"Walk-in, 1 line(s)"_s, u"Walk-in 2, 1 line(s)"_s}));
    auto store = database.open();
    const auto open = store->openCarts(u"Front"_s);
    HF_OK(open);
    for (const Cart &cart : *open)
        HF_OK(store->handOver(Call::by({u"Back"_s, u"sam"_s}), cart.id, u"Back"_s));
    desk.live.refresh();
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_COMPARE(tabs(desk), QStringList(u"New cart"_s));
    QTRY_VERIFY2(desk.notice().contains(u"is at the desk Back now."_s), qPrintable(desk.notice()));
}

void TestHandOver::theCartComesWithItsCustomer()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(back, database, u"Back"_s);
    back.press(Qt::Key_F4);
    back.type(u"ann@prairie.example"_s);
    back.press(Qt::Key_Return);
    QTRY_COMPARE(back.text("customerLabel"), u"ann@prairie.example"_s);
    back.search(u"ca f"_s);
    QTRY_COMPARE(back.cart()->rowCount(), 1);

    HF_DESK(front, database, u"Front"_s);
    front.search(u"ca q"_s);
    QTRY_COMPARE(front.cart()->rowCount(), 1);
    QTRY_VERIFY(front.action("customerAction")->isEnabled());
    front.press(Qt::Key_F4);
    front.type(u"ann@prairie.example"_s);
    front.press(Qt::Key_Return);
    QTRY_COMPARE(front.cart()->rowCount(), 2);
    QTRY_COMPARE(tabs(front), QStringList(u"ann@prairie.example, 2 line(s)"_s));
    QTRY_COMPARE(tabs(back), QStringList(u"New cart"_s));
    QCOMPARE(back.notice(), u"The cart “ann@prairie.example” is at the desk Front now."_s);
    const auto open = database.open()->openCarts(u"Front"_s);
    HF_OK(open);
    QCOMPARE(open->size(), 1);
}

void TestHandOver::onlyDesksThatAreThere()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(front, database, u"Front"_s);
    front.search(u"ca q"_s);
    QTRY_COMPARE(front.cart()->rowCount(), 1);
    {
        HF_DESK(back, database, u"Back"_s);
        front.activate();
        QTRY_VERIFY(front.action("handOverAction")->isEnabled());
        front.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desks(front), QStringList(u"Back"_s));
        front.press(Qt::Key_Escape);
        QVERIFY(front.isShown("cartPanel"));
    }
    front.activate();
    QTRY_VERIFY(front.action("handOverAction")->isEnabled());
    front.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(front.text("handOverState").startsWith(u"No other desk is open now."_s),
        qPrintable(front.text("handOverState")));
    QVERIFY(!front.isShown("desksList"));
    QVERIFY(!front.find<QWidget>("handOverButton")->isEnabled());
    front.press(Qt::Key_Return);
    QVERIFY(front.isShown("cartPanel"));
    QCOMPARE(front.cart()->rowCount(), 1);
}

void TestHandOver::aRefusalIsSaid()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(back, database, u"Back"_s);
    HF_DESK(front, database, u"Front"_s);
    front.search(u"ca q"_s);
    QTRY_COMPARE(front.cart()->rowCount(), 1);
    QTRY_VERIFY(front.action("handOverAction")->isEnabled());
    front.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desks(front), QStringList(u"Back"_s));
    QVERIFY(database.sql(u"UPDATE cart SET state = 'checkout'"_s));
    front.press(Qt::Key_Return);
    QTRY_VERIFY2(
        front.notice().contains(u"This cart is being paid."_s), qPrintable(front.notice()));
    QCOMPARE(database.rows(u"SELECT desk FROM cart"_s), QStringList(u"Front"_s));
}

void TestHandOver::notWhileMoneyIsTaken()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("handOverAction")->isEnabled());
    desk.press(Qt::Key_F8);
    QVERIFY(desk.isShown("payPage"));
    QVERIFY(!desk.action("handOverAction")->isEnabled());
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
