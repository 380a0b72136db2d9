// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdisplay.h"
#include "fakeclock.h"
#include "format.h"
#include "providerpayphases.h"
#include "sampleorder.h"
#include "style.h"
#include "windowdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using Phase = CustomerScene::Phase;

namespace {

const QStringList secrets{u"dana@bigsky.example"_s, u"Dana Whitehorse"_s, u"Big Sky Goods"_s,
    u"555 0142"_s, u"12 Prairie Road"_s, u"81-2345678"_s};

} // namespace

class TestCustomerDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isIdleWithTheBusinessName();
    void followsTheCart();
    void aLongCartShowsItsEnd();
    void showsTheCodeWhileThereIsOne_data();
    void showsTheCodeWhileThereIsOne();
    void saysPaidAndTheChange_data();
    void saysPaidAndTheChange();
    void showsNothingPrivate();
    void everythingIsOnTheScreen_data();
    void everythingIsOnTheScreen();
    void aSaleByKeysNeverLosesTheKeyboard_data() { addEngines(); }
    void aSaleByKeysNeverLosesTheKeyboard();
    void remembersThatItWasOpen();
    void leavesTheOnlyScreenToTheDesk();

private:
    Cart cart(int lines);
    FakeClock m_clock;
};

void TestCustomerDisplay::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

Cart TestCustomerDisplay::cart(int lines)
{
    const Order order = sampleOrder({.lines = lines});
    Cart cart;
    cart.id = QUuid::createUuid();
    cart.customer = order.customer;
    cart.totals = order.totals;
    cart.asOf = m_clock.now();
    for (const OrderLine &each : order.lines) {
        CartLine line;
        line.id = QUuid::createUuid();
        line.code = each.code;
        line.title = each.title;
        line.quantity = each.quantity;
        line.unitPrice = each.unitPrice;
        line.taxPpm = each.taxPpm;
        line.totals = each.totals;
        line.hold.id = QUuid::createUuid();
        line.hold.expiresAt = cart.asOf + 10min + each.position * 1s;
        cart.lines.append(line);
    }
    return cart;
}

struct DisplayScene
{
    explicit DisplayScene(FakeClock &clock)
        : cart(&clock)
        , feed(&cart, &clock)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        BusinessDetails{.name = u"Yellow Book"_s}.save(settings);
        documents = std::make_unique<DocumentDesk>(&settings, &clock);
        display = std::make_unique<CustomerDisplay>(&feed, documents.get());
        display->resize(960, 600);
        display->show();
    }
    void show(const Cart &shown)
    {
        cart.setCart(shown);
        feed.setCart(shown);
    }
    QString text() const { return display->texts().join(u'\n'); }

    QTemporaryDir folder;
    CartModel cart;
    CustomerFeed feed;
    QSettings settings;
    std::unique_ptr<DocumentDesk> documents;
    std::unique_ptr<CustomerDisplay> display;
};

void TestCustomerDisplay::isIdleWithTheBusinessName()
{
    DisplayScene scene(m_clock);
    QCOMPARE(scene.display->texts(), QStringList{u"Yellow Book"_s});
    BusinessDetails().save(scene.settings);
    scene.documents->reload();
    QCOMPARE(scene.display->texts(), QStringList{u"Welcome"_s});
}

void TestCustomerDisplay::followsTheCart()
{
    DisplayScene scene(m_clock);
    const Cart two = cart(2);
    scene.show(two);
    QVERIFY2(scene.text().contains(u"1 × CA Quarter page ad"_s), qPrintable(scene.text()));
    QVERIFY(scene.text().contains(u"2 × NY Half page ad"_s));
    QVERIFY(scene.text().contains(u"2,000.02"_s));
    QVERIFY(scene.text().contains(u"$3,240.02"_s));
    QVERIFY(scene.text().contains(u"10:01"_s));
    m_clock.advance(61s);
    scene.feed.tick();
    QVERIFY(scene.text().contains(u"9:00"_s));
    m_clock.advance(540s);
    scene.feed.tick();
    QVERIFY(scene.text().contains(u"not held"_s));
    scene.cart.clear();
    scene.feed.setCart({});
    QCOMPARE(scene.display->texts(), QStringList{u"Yellow Book"_s});
}

void TestCustomerDisplay::aLongCartShowsItsEnd()
{
    DisplayScene scene(m_clock);
    const Cart fifty = cart(50);
    scene.show(fifty);
    const QStringList texts = scene.display->texts();
    QCOMPARE(texts.filter(u"Lines above"_s).size(), 1);
    QVERIFY(!texts.filter(scene.cart.title(fifty.lines.last())).isEmpty());
    QVERIFY(texts.filter(u" × "_s).size() >= 5);
}

void TestCustomerDisplay::showsTheCodeWhileThereIsOne_data()
{
    QTest::addColumn<ProviderPayView::Phase>("phase");
    QTest::addColumn<bool>("code");
    using Provider = ProviderPayView::Phase;
    QTest::newRow("preparing") << Provider::Preparing << false;
    QTest::newRow("open") << Provider::Open << true;
    QTest::newRow("a card was declined") << Provider::DeclinedOnce << true;
    QTest::newRow("waiting for a bank") << Provider::Waiting << false;
    QTest::newRow("ending") << Provider::Ending << false;
    QTest::newRow("money for review") << Provider::Review << false;
}

void TestCustomerDisplay::showsTheCodeWhileThereIsOne()
{
    QFETCH(ProviderPayView::Phase, phase);
    QFETCH(bool, code);
    DisplayScene scene(m_clock);
    scene.show(cart(2));
    scene.feed.setProvider(payView(phase, m_clock.now()));
    QCOMPARE(scene.feed.scene().phase, Phase::Paying);
    const auto *view = scene.display->findChild<QrCodeView *>();
    QCOMPARE(view->isVisible(), code);
    QCOMPARE(view->hasCode(), code);
    QCOMPARE(scene.text().contains(u"Scan the code"_s), code);
    QVERIFY(scene.text().contains(formatMoney(payView(phase, m_clock.now()).total)));
    scene.feed.setProvider({});
    QCOMPARE(scene.feed.scene().phase, Phase::Cart);
    QVERIFY(!view->isVisible());
}

void TestCustomerDisplay::saysPaidAndTheChange_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("lacks");
    const Order cash = sampleOrder({});
    Order exact = cash;
    exact.payments.first().changeMinor = 0;
    QTest::newRow("cash") << cash
                          << QStringList{u"Paid"_s, u"Your change"_s, u"$5.00"_s, u"$3,240.02"_s,
                                 u"Yellow Book thanks you"_s}
                          << QStringList{};
    QTest::newRow("exact") << exact << QStringList{u"Paid"_s} << QStringList{u"Your change"_s};
    QTest::newRow("on account") << onAccount(cash) << QStringList{u"On account"_s}
                                << QStringList{u"Paid"_s, u"Your change"_s};
}

void TestCustomerDisplay::saysPaidAndTheChange()
{
    QFETCH(Order, order);
    QFETCH(QStringList, has);
    QFETCH(QStringList, lacks);
    DisplayScene scene(m_clock);
    scene.show(cart(2));
    scene.cart.clear();
    scene.feed.setCart({});
    scene.feed.setSold(order);
    const QStringList texts = scene.display->texts();
    for (const QString &text : has)
        QVERIFY2(texts.contains(text), qPrintable(text));
    for (const QString &text : lacks)
        QVERIFY2(!texts.contains(text), qPrintable(text));
    // The next customer's first slot ends it, and so does the desk.
    scene.show(cart(1));
    QCOMPARE(scene.feed.scene().phase, Phase::Cart);
    scene.feed.setSold(order);
    scene.feed.setSold({});
    QCOMPARE(scene.feed.scene().phase, Phase::Cart);
}

void TestCustomerDisplay::showsNothingPrivate()
{
    DisplayScene scene(m_clock);
    QStringList all;
    QObject::connect(&scene.feed, &CustomerFeed::changed, scene.display.get(), [&] {
        all += scene.display->texts();
        all += scene.display->accessibleDescription();
        all += scene.display->windowTitle();
    });
    scene.show(cart(3));
    for (const NamedPhase &each : allPhases()) {
        ProviderPayView view = payView(each.phase, m_clock.now());
        view.customer = secrets.first();
        view.said = u"said to staff"_s;
        view.why = u"why for staff"_s;
        scene.feed.setProvider(view);
    }
    scene.feed.setProvider({});
    scene.feed.setSold(sampleOrder({}));
    const QString text = all.join(u'\n');
    QVERIFY(text.size() > 200);
    for (const QString &secret : secrets + QStringList{u"said to staff"_s, u"why for staff"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestCustomerDisplay::everythingIsOnTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(480, 320);
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("upright") << QSize(800, 1280);
    QTest::newRow("large") << QSize(3840, 2160);
}

void TestCustomerDisplay::everythingIsOnTheScreen()
{
    QFETCH(QSize, size);
    DisplayScene scene(m_clock);
    scene.display->resize(size);
    const QRectF rect{QPointF(), QSizeF(size)};
    const auto check = [&] {
        for (const QRectF &place : scene.display->places())
            QVERIFY2(rect.contains(place), qPrintable(scene.text()));
    };
    check();
    scene.show(cart(50));
    check();
    for (const NamedPhase &each : allPhases()) {
        scene.feed.setProvider(payView(each.phase, m_clock.now()));
        check();
    }
    scene.feed.setProvider({});
    scene.cart.clear();
    scene.feed.setCart({});
    scene.feed.setSold(sampleOrder({}));
    check();
}

void TestCustomerDisplay::aSaleByKeysNeverLosesTheKeyboard()
{
    TestDatabase database(currentEngine());
    holdfast::test::fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CustomerDisplay *display = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<CustomerDisplay *>(window))
            display = found;
    }
    QVERIFY(display);
    QTRY_VERIFY(display->isVisible());
    // The offscreen platform activates whatever is shown; others heed these two.
    QVERIFY(display->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(display->testAttribute(Qt::WA_ShowWithoutActivating));
    desk.activate();
    QCOMPARE(display->texts(), QStringList{u"Welcome"_s});
    const auto text = [display] { return display->texts().join(u'\n'); };
    desk.search(u"2x ca q"_s);
    QTRY_VERIFY2(text().contains(u"2 × CA"_s), qPrintable(text()));
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    desk.type(u"3300"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    QVERIFY2(text().contains(u"Paid"_s), qPrintable(text()));
    QVERIFY(text().contains(u"$1,140.00"_s));
    QVERIFY(desk.window.isActiveWindow());
    database.clock().advance(1s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(display->texts(), QStringList{u"Welcome"_s});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!display->isVisible());
}

void TestCustomerDisplay::remembersThatItWasOpen()
{
    DisplayScene scene(m_clock);
    QAction action(u"display"_s, nullptr);
    action.setCheckable(true);
    scene.display->hide();
    scene.display->toggleBy(&action, &scene.settings);
    QVERIFY(!scene.display->isVisible());
    action.trigger();
    QVERIFY(scene.display->isVisible());
    // Closed by its own frame, it is off.
    scene.display->close();
    QVERIFY(!action.isChecked());
    action.trigger();
    scene.display->setGeometry(30, 40, 700, 500);
    scene.display->leave();
    QVERIFY(!scene.display->isVisible());

    CustomerDisplay next(&scene.feed, scene.documents.get());
    QAction again(u"display"_s, nullptr);
    again.setCheckable(true);
    next.toggleBy(&again, &scene.settings);
    QVERIFY(again.isChecked());
    QVERIFY(next.isVisible());
    QCOMPARE(next.size(), QSize(700, 500));
}

void TestCustomerDisplay::leavesTheOnlyScreenToTheDesk()
{
    if (QApplication::screens().size() > 1)
        QSKIP("there is more than one screen");
    DisplayScene scene(m_clock);
    QAction action(u"display"_s, nullptr);
    action.setCheckable(true);
    scene.display->hide();
    scene.display->toggleBy(&action, &scene.settings);
    action.trigger();
    // As it was on a second screen, which has been unplugged since.
    scene.display->showFullScreen();
    scene.display->leave();

    CustomerDisplay next(&scene.feed, scene.documents.get());
    QAction again(u"display"_s, nullptr);
    again.setCheckable(true);
    next.toggleBy(&again, &scene.settings);
    QVERIFY(next.isVisible());
    QVERIFY(!next.isFullScreen());
}

QTEST_MAIN(TestCustomerDisplay)
#include "tst_customerdisplay.moc"
