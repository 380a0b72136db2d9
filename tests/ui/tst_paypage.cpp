// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"
#include "paypage.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

Cart cart()
{
    Cart cart;
    cart.totals.totalMinor = 691'200;
    return cart;
}

} // namespace

class TestPayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripeIsThereOnlyWhereOffered();
    void stripeCanBeChosenByKey();
    void stripeSaysWhyNot();
    void whatHindersThePaymentHindersStripe();
    void likelySumsAreChosenByKeys_data();
    void likelySumsAreChosenByKeys();
    void sumsAreReadWhole_data();
    void sumsAreReadWhole();
    void aKeyOfTheWindowIsNotTakenForEditing();
    void theTenderIsTheOneTaken();
    void saysWhatIsWrongWithTheSum_data();
    void saysWhatIsWrongWithTheSum();
    void closingWhileACustomerPaysAsks();
    void closingAnyway();
};

void TestPayPage::stripeIsThereOnlyWhereOffered()
{
    PayPage page;
    page.begin(Tender::Cash, cart());
    page.show();
    auto *stripe = page.findChild<QPushButton *>(u"stripeButton"_s);
    QVERIFY(!stripe->isVisible());
    page.offerStripe({});
    QVERIFY(stripe->isVisible());
    QVERIFY(stripe->isEnabled());
}

void TestPayPage::stripeCanBeChosenByKey()
{
    PayPage page;
    page.offerStripe({});
    page.begin(Tender::Cash, cart());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy chosen(&page, &PayPage::stripeChosen);
    QSignalSpy taken(&page, &PayPage::taken);
    auto *stripe = page.findChild<QPushButton *>(u"stripeButton"_s);
    stripe->setFocus();
    QTest::keyClick(stripe, Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toLongLong(), 691'200);
    QCOMPARE(taken.count(), 0);
    // Chosen once: what comes now is another page, or a reason why not.
    QVERIFY(!stripe->isEnabled());
    page.setBusy(false);
    QVERIFY(stripe->isEnabled());
}

void TestPayPage::stripeSaysWhyNot()
{
    PayPage page;
    page.begin(Tender::Cash, cart());
    page.offerStripe(u"No desk with a key for Stripe is running."_s);
    page.show();
    const auto *stripe = page.findChild<QPushButton *>(u"stripeButton"_s);
    const auto *hint = page.findChild<QLabel *>(u"stripeHint"_s);
    QVERIFY(!stripe->isEnabled());
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"No desk with a key for Stripe is running."_s);
    QCOMPARE(stripe->accessibleDescription(), hint->text());
    QVERIFY(page.findChild<QPushButton *>(u"takeButton"_s)->isEnabled());
    page.offerStripe({});
    QVERIFY(stripe->isEnabled());
    QVERIFY(!hint->isVisible());
}

void TestPayPage::whatHindersThePaymentHindersStripe()
{
    PayPage page;
    page.offerStripe({});
    page.begin(Tender::Cash, cart());
    const auto *stripe = page.findChild<QPushButton *>(u"stripeButton"_s);
    page.setObstacle(u"Selling waits for the database."_s);
    QVERIFY(!stripe->isEnabled());
    page.setObstacle({});
    QVERIFY(stripe->isEnabled());
    // Too little cash is no reason.
    page.findChild<QLineEdit *>(u"receivedEdit"_s)->setText(u"1"_s);
    QVERIFY(!page.findChild<QPushButton *>(u"takeButton"_s)->isEnabled());
    QVERIFY(stripe->isEnabled());
}

void TestPayPage::likelySumsAreChosenByKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVector<QKeyCombination>>("keys");
    QTest::addColumn<QString>("received");
    const auto alt = [](Qt::Key key) { return QKeyCombination(Qt::AltModifier, key); };
    const QKeyCombination down(Qt::Key_Down);
    const QKeyCombination up(Qt::Key_Up);
    using Keys = QVector<QKeyCombination>;
    QTest::newRow("the first is exact") << u"7"_s << Keys{alt(Qt::Key_1)} << u"6,912.00"_s;
    QTest::newRow("the second") << QString() << Keys{alt(Qt::Key_2)} << u"6,915.00"_s;
    QTest::newRow("the last") << QString() << Keys{alt(Qt::Key_4)} << u"7,000.00"_s;
    QTest::newRow("down goes up in sums") << QString() << Keys{down, down} << u"6,920.00"_s;
    QTest::newRow("and back") << QString() << Keys{down, down, up} << u"6,915.00"_s;
    QTest::newRow("not beyond the last") << u"7000"_s << Keys{down} << u"7000"_s;
    QTest::newRow("from what was typed") << u"6916"_s << Keys{down} << u"6,920.00"_s;
    QTest::newRow("back from what was typed") << u"6916"_s << Keys{up} << u"6,915.00"_s;
    QTest::newRow("from nothing") << u"x"_s << Keys{down} << u"6,912.00"_s;
}

void TestPayPage::likelySumsAreChosenByKeys()
{
    QFETCH(QString, typed);
    QFETCH(QVector<QKeyCombination>, keys);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    PayPage page;
    page.begin(Tender::Cash, cart());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *received = page.findChild<QLineEdit *>(u"receivedEdit"_s);
    if (!typed.isEmpty())
        received->setText(typed);
    for (const QKeyCombination key : keys)
        QTest::keyClick(page.focusWidget(), key.key(), key.keyboardModifiers());
    QTEST(received->text(), "received");
    QVERIFY(received->hasFocus());
}

void TestPayPage::sumsAreReadWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("beside each other") << 600 << 1;
    QTest::newRow("in two rows") << 330 << 2;
}

void TestPayPage::sumsAreReadWhole()
{
    QFETCH(int, width);
    PayPage page;
    page.begin(Tender::Cash, cart());
    page.resize(width, 500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSet<int> rows;
    int sums = 0;
    for (const auto *button : page.findChildren<ActionButton *>()) {
        if (!button->objectName().startsWith(u"quickSum_"_s))
            continue;
        ++sums;
        rows.insert(button->y());
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QCOMPARE(sums, 4);
    QTEST(int(rows.size()), "rows");
}

void TestPayPage::aKeyOfTheWindowIsNotTakenForEditing()
{
    PayPage page;
    // What every platform edits text by.
    QAction action;
    action.setShortcut(QKeySequence::SelectAll);
    page.addAction(&action);
    page.begin(Tender::Cash, cart());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *received = page.findChild<QLineEdit *>(u"receivedEdit"_s);
    received->setFocus();
    QSignalSpy triggered(&action, &QAction::triggered);
    const auto press = [&] { QTest::keyClick(received, Qt::Key_A, Qt::ControlModifier); };
    press();
    QCOMPARE(triggered.size(), 0);
    page.letThrough(&action);
    press();
    QCOMPARE(triggered.size(), 1);
    action.setEnabled(false);
    press();
    QCOMPARE(triggered.size(), 1);
}

void TestPayPage::theTenderIsTheOneTaken()
{
    PayPage page;
    QAction cash(u"Cash"_s);
    QAction account(u"On account"_s);
    page.addTender(Tender::Cash, &cash);
    page.addTender(Tender::Account, &account);
    page.begin(Tender::Cash, cart());
    page.show();
    auto *byCash = page.findChild<QToolButton *>(u"tender_cash"_s);
    auto *onAccount = page.findChild<QToolButton *>(u"tender_account"_s);
    // Nothing comes of it: there is no customer to invoice.
    QTest::keyClick(onAccount, Qt::Key_Space);
    QVERIFY(byCash->isChecked() && !onAccount->isChecked());
    account.setEnabled(false);
    QVERIFY(byCash->isEnabled() && !onAccount->isEnabled());
    account.setEnabled(true);
    connect(&account, &QAction::triggered, &page, [&] { page.begin(Tender::Account, cart()); });
    QTest::keyClick(onAccount, Qt::Key_Space);
    QVERIFY(!byCash->isChecked() && onAccount->isChecked());
}

void TestPayPage::saysWhatIsWrongWithTheSum_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hint");
    QTest::newRow("too little") << u"6000"_s << u"$912.00 is missing."_s;
    QTest::newRow("nothing") << u"0"_s << u"$6,912.00 is missing."_s;
    QTest::newRow("less than nothing") << u"-5"_s << u"Cash received cannot be negative."_s;
    QTest::newRow("enough") << u"7000"_s << QString();
}

void TestPayPage::saysWhatIsWrongWithTheSum()
{
    QFETCH(QString, typed);
    PayPage page;
    page.begin(Tender::Cash, cart());
    page.findChild<QLineEdit *>(u"receivedEdit"_s)->setText(typed);
    const auto *hint = page.findChild<QLabel *>(u"payHint"_s);
    QTEST(hint->text(), "hint");
    QCOMPARE(page.findChild<QWidget *>(u"takeButton"_s)->isEnabled(), hint->text().isEmpty());
}

void TestPayPage::closingWhileACustomerPaysAsks()
{
    QWidget window;
    window.show();
    int closed = 0;
    auto *question = qobject_cast<QMessageBox *>(
        askToCloseWhileProviderPays(&window, u"Stripe"_s, [&closed] { ++closed; }));
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Stripe"_s));
    QVERIFY(question->informativeText().contains(u"goes on at Stripe"_s));
    QVERIFY(question->informativeText().contains(u"Another desk"_s));
    auto *keep = question->findChild<QPushButton *>(u"stayButton"_s);
    QCOMPARE(keep->text(), u"&Keep open"_s);
    QCOMPARE(question->defaultButton(), keep);
    QSignalSpy finished(question, &QDialog::finished);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(closed, 0);
}

void TestPayPage::closingAnyway()
{
    QWidget window;
    window.show();
    int closed = 0;
    auto *question = askToCloseWhileProviderPays(&window, u"Stripe"_s, [&closed] { ++closed; });
    auto *close = question->findChild<QPushButton *>(u"closeAnywayButton"_s);
    QCOMPARE(close->text(), u"&Close anyway"_s);
    close->click();
    QCOMPARE(closed, 1);
}

QTEST_MAIN(TestPayPage)
#include "tst_paypage.moc"
