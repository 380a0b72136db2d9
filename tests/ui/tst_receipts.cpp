// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpreview.h"
#include "ordersmodel.h"
#include "style.h"
#include "windowdesk.h"

#include <QAbstractPrintDialog>
#include <QClipboard>
#include <QFileDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// From the cart to the receipt in the customer's hand, and from the books to another, by keyboard
/// alone.
class TestReceipts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsOutTheReceipt_data() { addEngines(); }
    void handsOutTheReceipt();
    void reprintsFromTheOrders_data() { addEngines(); }
    void reprintsFromTheOrders();
    void aPrinterThatFailsIsTold();
    void theTenderIsChangedByKeys_data() { addEngines(); }
    void theTenderIsChangedByKeys();
    void theOrdersFitASmallWindow();

private:
    /// Sells one slot for cash.
    static void sell(WindowDesk &desk);
    /// The text of the document in view, as Ctrl+Shift+C copies it.
    static QString copied(WindowDesk &desk);
    template <class T>
    static T *dialog(WindowDesk &desk);
    void savePdf(WindowDesk &desk, const QString &path);
    QTemporaryDir m_folder;
};

void TestReceipts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestReceipts::sell(WindowDesk &desk)
{
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(desk.isShown("payPage"));
    desk.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(desk.text("payChange"), u"$20.00"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
}

QString TestReceipts::copied(WindowDesk &desk)
{
    QApplication::clipboard()->clear();
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    return QApplication::clipboard()->text();
}

template <class T>
T *TestReceipts::dialog(WindowDesk &desk)
{
    T *found = nullptr;
    [&] {
        QTRY_VERIFY((found = desk.window.findChild<T *>()));
        QVERIFY(QTest::qWaitForWindowActive(found));
    }();
    return found;
}

void TestReceipts::savePdf(WindowDesk &desk, const QString &path)
{
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto *file = dialog<QFileDialog>(desk);
    QVERIFY(file);
    QVERIFY(file->selectedFiles().first().endsWith(u".pdf"_s));
    auto *name = file->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QTRY_VERIFY(file->isAncestorOf(QApplication::focusWidget()));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY2(QFileInfo::exists(path), qPrintable(desk.notice()));
    QTRY_VERIFY2(desk.notice().contains(u".pdf"_s), qPrintable(desk.notice()));
    QVERIFY(QFileInfo(path).size() > 1000);
    desk.activate();
}

void TestReceipts::handsOutTheReceipt()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    sell(desk);
    const QString number = desk.text("orderNumberLabel");
    const QString original = copied(desk);
    QVERIFY2(original.contains(u"Receipt"_s) && original.contains(number), qPrintable(original));
    QVERIFY(original.contains(u"Change: 20.00"_s));
    QVERIFY(!original.contains(u"Copy"_s) && !original.contains(u"Reprint"_s));

    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *preview = dialog<DocumentPreview>(desk);
    QVERIFY(preview);
    QCOMPARE(preview->windowTitle(), u"Receipt, order %1"_s.arg(number));
    const auto *view = preview->findChild<DocumentView *>();
    QVERIFY(view->accessibleDescription().contains(number));
    preview->findChild<QToolButton *>(u"invoiceButton"_s)->click();
    QCOMPARE(preview->windowTitle(), u"Invoice, order %1"_s.arg(number));
    // Nobody has chosen a button.
    QTest::keyClick(preview, Qt::Key_Return);
    QVERIFY(preview->isVisible());
    QVERIFY(!desk.window.findChild<QAbstractPrintDialog *>());
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<DocumentPreview *>());
    desk.activate();

    savePdf(desk, m_folder.filePath(u"first%1.pdf"_s.arg(int(currentEngine()))));
    QVERIFY2(copied(desk).contains(u"\nCopy\n"_s), "the second receipt of a sale is a copy");

    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto *print = dialog<QAbstractPrintDialog>(desk);
    QVERIFY(print);
    print->reject();
    desk.activate();
    database.clock().advance(1s);
    desk.find<QPushButton>("newSaleButton")->setFocus();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("cartPanel"));
}

void TestReceipts::aPrinterThatFailsIsTold()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    sell(desk);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto *print = dialog<QAbstractPrintDialog>(desk);
    QVERIFY(print);
    print->printer()->setOutputFormat(QPrinter::PdfFormat);
    print->printer()->setOutputFileName(m_folder.filePath(u"nowhere/receipt.pdf"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    print->done(QDialog::Accepted);
    QTRY_VERIFY2(desk.notice().contains(u"could not be printed"_s), qPrintable(desk.notice()));
    desk.activate();
    QVERIFY2(!copied(desk).contains(u"\nCopy\n"_s), "nobody has the first one yet");
}

void TestReceipts::reprintsFromTheOrders()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    sell(desk);
    const QString number = desk.text("orderNumberLabel");
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.text("orderTitle").contains(number));
    const QString reprint = copied(desk);
    QVERIFY2(reprint.contains(number) && reprint.contains(u"\nReprint, "_s), qPrintable(reprint));
    const QString details = desk.find<QTextBrowser>("orderDetails")->toPlainText();
    QVERIFY(details.contains(u"Change"_s) && details.contains(u"History"_s));
    savePdf(desk, m_folder.filePath(u"reprint%1.pdf"_s.arg(int(currentEngine()))));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.isShown("ordersPage") || desk.window.focusWidget());
}

void TestReceipts::theTenderIsChangedByKeys()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F4);
    desk.type(u"ann@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("cartPanel"));
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(desk.isShown("receivedEdit"));
    desk.press(Qt::Key_F10);
    QVERIFY(!desk.isShown("receivedEdit"));
    QVERIFY(desk.text("payHint").contains(u"ann@prairie.example"_s));
    QVERIFY(desk.find<QToolButton>("tender_account")->isChecked());
    desk.press(Qt::Key_F8);
    QVERIFY(desk.isShown("receivedEdit"));
    desk.type(u"2000"_s);
    desk.press(Qt::Key_F8);
    QCOMPARE(desk.find<QLineEdit>("receivedEdit")->text(), u"2000"_s);
    desk.press(Qt::Key_F10);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QVERIFY(copied(desk).contains(u"Amount due: $1,080.00"_s));
}

void TestReceipts::theOrdersFitASmallWindow()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    sell(desk);
    desk.window.resize(1024, 640);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    const auto *table = desk.find<QTableView>("ordersTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
    for (const int column : {OrdersModel::NumberColumn, OrdersModel::CustomerColumn,
             OrdersModel::StateColumn, OrdersModel::TotalColumn})
        QVERIFY(!table->isColumnHidden(column));
    QTRY_VERIFY(desk.window.findChild<OrdersPage *>()->findChild<DocumentBar *>()->isVisible());
    QVERIFY(desk.find<QTextBrowser>("orderDetails")->height() > 150);
}

QTEST_MAIN(TestReceipts)
#include "tst_receipts.moc"
