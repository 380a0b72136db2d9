// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "windowdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

/// How many of a line, typed.
class TestQuantityField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void itIsTyped_data();
    void itIsTyped();
    void whatIsNotEnteredLeavesTheLine_data();
    void whatIsNotEnteredLeavesTheLine();
    void tooManyIsRefused_data() { addEngines(); }
    void tooManyIsRefused();
    void aChangeElsewhereDoesNotTouchWhatIsTyped_data() { addEngines(); }
    void aChangeElsewhereDoesNotTouchWhatIsTyped();
    void itGoesWithTheLine();
    void aLapsedLineIsNotHeldAnew_data() { addEngines(); }
    void aLapsedLineIsNotHeldAnew();
    void whatIsTypedIsNoOtherLines();

private:
    static QString shown(const WindowDesk &desk)
    {
        return desk.find<QuantityField>("quantityField")->text();
    }
    static qint64 quantity(const WindowDesk &desk, int row = 0)
    {
        return desk.cart()->index(row, 0).data(CartModel::QuantityRole).toLongLong();
    }
};

void TestQuantityField::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestQuantityField::itIsTyped_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("inCart");
    QTest::addColumn<int>("end");
    QTest::newRow("F2, Enter") << int(Engine::Sqlite) << false << int(Qt::Key_Return);
    QTest::newRow("F2, Tab") << int(Engine::Sqlite) << false << int(Qt::Key_Tab);
    QTest::newRow("in the cart, Enter") << int(Engine::Sqlite) << true << int(Qt::Key_Enter);
    if (hasPostgres())
        QTest::newRow("postgresql") << int(Engine::Postgres) << true << int(Qt::Key_Return);
}

void TestQuantityField::itIsTyped()
{
    QFETCH(bool, inCart);
    QFETCH(int, end);
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QCOMPARE(shown(desk), QString());
    desk.search(u"ny s"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_COMPARE(shown(desk), u"1"_s);
    QWidget *before = desk.find<QTableView>("cartView");
    if (!inCart)
        before = desk.window.focusWidget();
    before->setFocus();
    if (!inCart)
        desk.press(Qt::Key_F2);
    desk.type(u"50"_s);
    QVERIFY(desk.find<QuantityField>("quantityField")->hasFocus());
    desk.press(Qt::Key(end));
    QTRY_COMPARE(quantity(desk), 50);
    QCOMPARE(shown(desk), u"50"_s);
    QCOMPARE(before->hasFocus(), end != Qt::Key_Tab);
    QCOMPARE(database.open()->openCarts(u"Front"_s)->first().lines.first().quantity, 50);
}

void TestQuantityField::whatIsNotEnteredLeavesTheLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("end");
    QTest::newRow("given up") << u"7"_s << int(Qt::Key_Escape);
    QTest::newRow("none") << u"0"_s << int(Qt::Key_Return);
    QTest::newRow("no number") << u"a-b"_s << int(Qt::Key_Return);
    QTest::newRow("the same") << u"2"_s << int(Qt::Key_Return);
}

void TestQuantityField::whatIsNotEnteredLeavesTheLine()
{
    QFETCH(QString, typed);
    QFETCH(int, end);
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"2x ny s"_s);
    QTRY_COMPARE(shown(desk), u"2"_s);
    auto *before = desk.window.focusWidget();
    desk.press(Qt::Key_F2);
    desk.type(typed);
    desk.press(Qt::Key(end));
    QVERIFY(before->hasFocus());
    QCOMPARE(shown(desk), u"2"_s);
    // What comes next is answered after anything that was asked for.
    desk.press(Qt::Key_Plus);
    QTRY_COMPARE(quantity(desk), 3);
}

void TestQuantityField::tooManyIsRefused()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(shown(desk), u"1"_s);
    desk.press(Qt::Key_F2);
    desk.type(u"9"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.notice().contains(u"CA#quarter"_s), qPrintable(desk.notice()));
    QTRY_COMPARE(shown(desk), u"1"_s);
    QCOMPARE(quantity(desk), 1);
    QVERIFY(desk.notice().contains(u"7"_s));
}

void TestQuantityField::aChangeElsewhereDoesNotTouchWhatIsTyped()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(shown(desk), u"1"_s);
    desk.press(Qt::Key_F2);
    desk.type(u"5"_s);
    auto other = database.open();
    const Cart cart = other->openCarts(u"Front"_s)->first();
    HF_OK(other->setQuantity(Call::by(actor()), cart.id, cart.lines.first().id, 2));
    desk.live.refresh();
    QTRY_COMPARE(quantity(desk), 2);
    QCOMPARE(shown(desk), u"5"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(quantity(desk), 5);
}

void TestQuantityField::itGoesWithTheLine()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"2x ny s"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.search(u"3x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    QTRY_COMPARE(shown(desk), u"3"_s);
    desk.find<QTableView>("cartView")->setFocus();
    const int row = desk.find<QTableView>("cartView")->currentIndex().row();
    desk.press(row == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(shown(desk), u"2"_s);
    desk.type(u"4"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(quantity(desk, 1 - row), 4);
    QCOMPARE(quantity(desk, row), 3);
    desk.action("clearCartAction")->trigger();
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QVERIFY(!desk.action("quantityAction")->isEnabled());
}

void TestQuantityField::aLapsedLineIsNotHeldAnew()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"3x ny s"_s);
    QTRY_COMPARE(shown(desk), u"3"_s);
    auto *before = desk.window.focusWidget();
    desk.press(Qt::Key_F2);
    desk.type(u"1"_s);
    database.advance(std::chrono::minutes(20));
    desk.live.refresh();
    QTRY_VERIFY(desk.cart()->index(0, 0).data(CartModel::LapsedRole).toBool());
    QTRY_VERIFY(before->hasFocus());
    QTRY_VERIFY(desk.action("holdAgainAction")->isEnabled());
    QVERIFY(desk.cart()->index(0, 0).data(CartModel::LapsedRole).toBool());
    QCOMPARE(database.open()->openCarts(u"Front"_s)->first().lines.first().quantity, 3);
}

void TestQuantityField::whatIsTypedIsNoOtherLines()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"2x ny s"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.search(u"3x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    QTRY_COMPARE(shown(desk), u"3"_s);
    auto *before = desk.window.focusWidget();
    desk.press(Qt::Key_F2);
    desk.type(u"1"_s);
    auto other = database.open();
    const Cart cart = other->openCarts(u"Front"_s)->first();
    for (const CartLine &line : cart.lines) {
        if (line.code == u"CA#quarter")
            HF_OK(other->removeLine(Call::by(actor()), cart.id, line.id));
    }
    desk.live.refresh();
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(before->hasFocus());
    QCOMPARE(shown(desk), u"2"_s);
    QCOMPARE(quantity(desk), 2);
}

QTEST_MAIN(TestQuantityField)
#include "tst_quantityfield.moc"
