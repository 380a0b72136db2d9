// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticerecord.h"
#include "style.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// What was removed from the cart comes back, by keyboard alone.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLineComesBack_data() { addEngines(); }
    void aLineComesBack();
    void anotherPriceIsSaid_data() { addEngines(); }
    void anotherPriceIsSaid();
    void soldMeanwhileIsSaid_data() { addEngines(); }
    void soldMeanwhileIsSaid();
    void aClearedCartComesBack_data() { addEngines(); }
    void aClearedCartComesBack();
    void theLastRemovedComesBackFirst_data() { addEngines(); }
    void theLastRemovedComesBackFirst();
    void itBelongsToItsCart_data() { addEngines(); }
    void itBelongsToItsCart();
    void itFollowsTheCustomersCart();
    void theNoticeOffersIt_data() { addEngines(); }
    void theNoticeOffersIt();
    void whatIsTypedIsNotTheCarts();
    void whatOthersRemoveIsSaid_data() { addEngines(); }
    void whatOthersRemoveIsSaid();
    void aMergeRemovesNothing_data() { addEngines(); }
    void aMergeRemovesNothing();

private:
    static void undo(WindowDesk &desk);
    static qint64 quantity(const WindowDesk &desk, int row)
    {
        return desk.cart()->index(row, 0).data(CartModel::QuantityRole).toLongLong();
    }
};

void TestUndo::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestUndo::undo(WindowDesk &desk)
{
    QTRY_VERIFY(desk.action("undoAction")->isEnabled());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
}

void TestUndo::aLineComesBack()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QVERIFY(!desk.action("undoAction")->isEnabled());
    desk.search(u"2x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QVERIFY2(desk.notice().contains(u"CA#quarter is out of the cart"_s), qPrintable(desk.notice()));
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(quantity(desk, 0), 2);
    QCOMPARE(desk.cartText(0, CartModel::RemainingColumn), u"15:00"_s);
    QCOMPARE(desk.text("totalAmount"), u"$2,160.00"_s);
    QTRY_VERIFY2(desk.notice().endsWith(u"is back in the cart."_s), qPrintable(desk.notice()));
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    QVERIFY(!desk.action("undoAction")->isEnabled());
}

void TestUndo::anotherPriceIsSaid()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    ListingChange dearer;
    dearer.priceMinor = 120'000;
    HF_OK(database.open()->adjustListing(Call::by(actor()), u"CA#quarter"_s, dearer, u"dearer"_s));
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY2(
        desk.notice().contains(u"is back at today's price of $1,200.00 instead of $1,000.00."_s),
        qPrintable(desk.notice()));
    QTRY_COMPARE(desk.text("totalAmount"), u"$1,296.00"_s);
}

void TestUndo::soldMeanwhileIsSaid()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    auto other = database.open();
    const Actor rival{u"Back"_s, u"sam"_s};
    const auto cart = other->newCart(Call::by(rival), {});
    HF_OK(cart);
    HF_OK(other->hold(Call::by(rival), cart->id, u"NY#quarter"_s, {}, 3));
    undo(desk);
    QTRY_VERIFY2(desk.notice().contains(u"is not back: somebody else has taken it. NY#quarter is "
                                        "sold out. The next hold lapses in 15:00."_s),
        qPrintable(desk.notice()));
    QCOMPARE(desk.cart()->rowCount(), 0);
    QVERIFY(!desk.action("undoAction")->isEnabled());
}

void TestUndo::aClearedCartComesBack()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"2x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.search(u"ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    desk.search(u"ca back"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 3);
    QTRY_VERIFY(desk.action("clearCartAction")->isEnabled());
    desk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY2(desk.notice().startsWith(u"The cart is empty"_s), qPrintable(desk.notice()));
    auto other = database.open();
    const Actor rival{u"Back"_s, u"sam"_s};
    const auto cart = other->newCart(Call::by(rival), {});
    HF_OK(cart);
    HF_OK(other->hold(Call::by(rival), cart->id, u"NY#quarter"_s, {}, 3));
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    // Held at the same moment, they stand in the order of the rate card.
    QVERIFY(!desk.cart()->index(0, 0).data(CartModel::VariantTitleRole).toString().isEmpty());
    QCOMPARE(quantity(desk, 1), 2);
    QTRY_VERIFY2(desk.notice().startsWith(u"2 line(s) are back in the cart."_s)
                     && desk.notice().contains(u"NY#quarter is sold out"_s),
        qPrintable(desk.notice()));
}

void TestUndo::theLastRemovedComesBackFirst()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.search(u"3x ny s"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    for (int left : {1, 0}) {
        QTRY_VERIFY(desk.action("removeAction")->isEnabled());
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.cart()->rowCount(), left);
    }
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(quantity(desk, 0), 1);
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    QCOMPARE(quantity(desk, 1), 3);
}

void TestUndo::itBelongsToItsCart()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.search(u"ny s"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.action("previousCartAction")->isEnabled());
    QVERIFY(!desk.action("undoAction")->isEnabled());
    // What is removed there stays there.
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.action("previousCartAction")->isEnabled());
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
}

void TestUndo::itFollowsTheCustomersCart()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_OK(database.open()->newCart(Call::by({u"Front"_s, u"sam"_s}), u"ann@prairie.example"_s));
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.action("customerAction")->isEnabled());
    desk.press(Qt::Key_F4);
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.text("customerLabel"), u"ann@prairie.example"_s);
    undo(desk);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(desk.text("customerLabel"), u"ann@prairie.example"_s);
}

void TestUndo::theNoticeOffersIt()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.isShown("noticeActionButton"));
    QTRY_VERIFY(desk.find<QAbstractButton>("noticeActionButton")->isEnabled());
    QCOMPARE(desk.find<QAbstractButton>("noticeActionButton")->text(), u"Undo"_s);
    desk.find<QAbstractButton>("noticeActionButton")->click();
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.notice().contains(u"is back"_s));
    QVERIFY(!desk.window.findChild<QWidget *>(u"noticeActionButton"_s));
}

void TestUndo::whatIsTypedIsNotTheCarts()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.action("undoAction")->isEnabled());
    desk.type(u"ny"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.find<QLineEdit>("searchLine")->text() != u"ny"_s);
    QVERIFY(desk.action("undoAction")->isEnabled());
    QCOMPARE(desk.cart()->rowCount(), 0);
}

void TestUndo::whatOthersRemoveIsSaid()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    desk.search(u"ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    auto other = database.open();
    const Cart cart = other->openCarts(u"Front"_s)->first();
    for (const CartLine &line : cart.lines) {
        if (line.code == u"CA#quarter")
            HF_OK(other->removeLine(Call::by(actor()), cart.id, line.id));
    }
    desk.live.refresh();
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QVERIFY2(desk.notice().startsWith(u"Not in this cart any more: CA#quarter."),
        qPrintable(desk.notice()));
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY2(
        desk.notice().startsWith(u"NY#quarter is out of the cart"), qPrintable(desk.notice()));
}

void TestUndo::aMergeRemovesNothing()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_F4);
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.text("customerLabel"), u"ann@prairie.example"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    const QVariant lapsed = desk.cart()->index(0, 0).data(CartModel::LineIdRole);
    database.advance(16min);

    // Ann turns up at another desk: what is held for her there takes the lapsed line's place.
    auto other = database.open();
    const auto walkIn = other->newCart(Call::by({u"Side"_s, u"sam"_s}), {});
    HF_OK(walkIn);
    HF_OK(other->hold(Call::by({u"Side"_s, u"sam"_s}), walkIn->id, u"CA#quarter"_s, {}, 1));
    Customer ann;
    ann.email = u"ann@prairie.example"_s;
    HF_OK(other->attachCustomer(Call::by({u"Front"_s, u"sam"_s}), walkIn->id, ann));
    desk.live.refresh();
    QTRY_VERIFY(desk.cart()->index(0, 0).data(CartModel::LineIdRole) != lapsed);
    QCOMPARE(desk.cart()->rowCount(), 1);
    const NoticeLog *log = desk.window.findChild<NoticeRecord *>()->log();
    for (int row = 0; row < log->rowCount(); ++row) {
        const QString said = log->index(row, 0).data().toString();
        QVERIFY2(!said.contains(u"any more"_s), qPrintable(said));
    }
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
