// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include "documentshots.h"
#include "givingback.h"
#include "pictures.h"
#include "providerpaypage.h"
#include "providerpayphases.h"
#include "settingsdialog.h"
#include "setupshots.h"
#include "windowdesk.h"
#include "words.h"

#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// Draws the pages in the dress HOLDFAST_DRESS into the folder HOLDFAST_SCREENSHOTS, for people to
/// look at, and fails where something is cut off. `./screenshots PROGRAM FOLDER` runs it in each
/// dress; as a test it draws nothing.
class Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pictures.dress(); }
    void cleanup();
    void pages();
    void emptyAndBroken();
    void fiftyMarkets();
    void payingByProvider();
    void documents() { drawDocuments(m_pictures); }
    void customerDisplay() { drawCustomerDisplay(m_pictures); }
    void settingUp() { drawSettingUp(m_pictures); }
    void importing() { drawImporting(m_pictures); }
    void settings();
    void buyingNow();
    void givingBack();
    void parkedCarts();
    void findingAndSaying();

private:
    void fill(TestDatabase &database);
    void grab(WindowDesk &desk, const char *name);
    void grabOver(WindowDesk &desk, const char *dialog, const char *name);
    void begin(WindowDesk &desk);
    Pictures m_pictures{qEnvironmentVariable("HOLDFAST_SCREENSHOTS"),
        qEnvironmentVariable("HOLDFAST_DRESS", u"light"_s)};
};

void Screenshots::cleanup()
{
    const QStringList faults = m_pictures.faults();
    for (const QString &fault : faults)
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
}

void Screenshots::grab(WindowDesk &desk, const char *name)
{
    m_pictures.take(desk.window, QLatin1String(name));
}

/// A dialog of the window, and then closes it.
void Screenshots::grabOver(WindowDesk &desk, const char *dialog, const char *name)
{
    auto *over = desk.find<QDialog>(dialog);
    QTRY_VERIFY(over->isVisible());
    m_pictures.take(*over, QLatin1String(name));
    over->close();
    QTRY_VERIFY(!desk.window.findChild<QDialog *>(QLatin1String(dialog)));
}

void Screenshots::begin(WindowDesk &desk)
{
    desk.window.resize(m_pictures.isSmall() ? QSize(1024, 640) : QSize(1280, 800));
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
}

void Screenshots::fill(TestDatabase &database)
{
    Database connection(database.factory());
    const MaintenanceService maintenance({&connection, actor()});
    const auto sample = maintenance.loadSample().result();
    HF_OK(sample);
    const CartService carts({&connection, {u"Back office"_s, u"sam"_s}});
    const Cart other = carts.open({}).result().value();
    for (const auto &[code, quantity] : std::initializer_list<std::pair<QString, int>>{
             {u"CA#full"_s, 5}, {u"OK#half"_s, 6}, {u"NY#half"_s, 4}, {u"MT#full"_s, 8}}) {
        const auto held = carts.add(other.id, code, {}, quantity).result();
        HF_OK(held);
    }
    database.advance(2min + 19s);
}

void Screenshots::pages()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    WindowDesk desk(database, u"Front"_s);
    begin(desk);
    grab(desk, "01-sell-start");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"2x ca"_s);
    grab(desk, "02-search");
    desk.press(Qt::Key_Escape);
    desk.search(u"3x ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    database.advance(70s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    desk.search(u"ca inside"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 3);
    database.advance(15s);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.live.tick();
    QTest::qWait(1100);
    grab(desk, "03-sell-cart");
    desk.press(Qt::Key_F4);
    grab(desk, "04-customer");
    desk.type(u"dana@bigsky.example"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"Dana Whitehorse"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"Big Sky Goods"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("cartPanel"));
    QTRY_VERIFY(desk.action("listAction")->isEnabled());
    desk.press(Qt::Key_2, Qt::ControlModifier);
    grab(desk, "05-list");
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.search(u"9x mt f"_s);
    QTRY_VERIFY(!desk.notice().isEmpty());
    grab(desk, "06-sold-out");
    database.advance(12min);
    desk.live.refresh();
    QTest::qWait(1200);
    grab(desk, "07-running-out");
    database.advance(100s);
    desk.live.refresh();
    QTest::qWait(1300);
    grab(desk, "08-lapsed");
    desk.find<QTableView>("cartView")->setCurrentIndex(desk.cart()->index(0, 0));
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    grab(desk, "09-cash");
    desk.find<QLineEdit>("receivedEdit")->setText(QLocale().toString(1000));
    grab(desk, "10-cash-too-little");
    desk.find<QLineEdit>("receivedEdit")->setText(QLocale().toString(8000));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    grab(desk, "11-outcome");
    database.advance(1s);
    desk.press(Qt::Key_Return);
    desk.search(u"il h"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F10);
    grab(desk, "12-account-needs-customer");
    desk.type(u"sam@prairie.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.action("accountAction")->isEnabled());
    desk.press(Qt::Key_F10);
    grab(desk, "13-account");
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(desk.find<QTableView>("ordersTable")->model()->rowCount(), 2);
    QTRY_VERIFY(!desk.text("orderTitle").isEmpty());
    grab(desk, "14-orders");
    desk.press(Qt::Key_F1);
    QTest::qWait(60);
    auto *keys = desk.find<QDialog>("keysDialog");
    m_pictures.take(*keys, u"15-keys"_s);
    keys->close();
    desk.action("sellAction")->trigger();
    database.clock().advance(40s);
    desk.live.tick();
    grab(desk, "16-stale");
    desk.wire->cut = true;
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Offline);
    grab(desk, "17-offline");
}

void Screenshots::emptyAndBroken()
{
    TestDatabase database(Engine::Sqlite);
    WindowDesk desk(database, u"Front"_s);
    begin(desk);
    grab(desk, "20-empty");
    TestDatabase bare(Engine::Sqlite, false);
    WindowDesk broken(bare, u"Front"_s);
    broken.window.resize(desk.window.size());
    QTRY_COMPARE(broken.live.state(), LiveBoard::State::Offline);
    grab(broken, "21-not-set-up");
}

void Screenshots::fiftyMarkets()
{
    TestDatabase database(Engine::Sqlite);
    RateCard card;
    for (int i = 0; i < 200; ++i) {
        RateCardListing row;
        row.market = QString(QChar(u'A' + i / 4 % 26)) + QChar(u'A' + i / 4 / 26 + 3 * (i / 4 % 3));
        row.marketName = u"Market %1"_s.arg(i / 4);
        row.taxPpm = 80'000;
        row.size = QStringList{u"single"_s, u"quarter"_s, u"half"_s, u"full"_s}.at(i % 4);
        row.title = QStringList{u"Single Slot Listing"_s, u"1/4 Page Advertorial"_s, u"Half Page"_s,
            u"Full Page"_s}
                        .at(i % 4);
        row.price.minor = 25'000 << (i % 4);
        row.capacity = 60 >> (i % 4);
        row.sold = i * 7 % (*row.capacity + 1);
        card.listings.append(row);
    }
    HF_OK(database.open()->importRateCard(Call::by(actor()), card, false));
    WindowDesk desk(database, u"Front"_s);
    begin(desk);
    desk.search(u"2x "_s + card.listings.at(42).market + u" h"_s);
    QTest::qWait(400);
    grab(desk, "22-fifty-markets");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"full"_s);
    QTest::qWait(200);
    grab(desk, "23-fifty-filtered");
    desk.type(u"zzz"_s);
    QTest::qWait(200);
    grab(desk, "24-nothing-matches");
}

void Screenshots::payingByProvider()
{
    FakeClock clock;
    DocumentDesk documents(nullptr, &clock);
    Order paid = sampleOrder({});
    paid.number = payView(ProviderPayView::Phase::Paid, clock.now()).order;
    const int em = QFontMetrics(QApplication::font()).averageCharWidth();
    for (const NamedPhase &each : allPhases()) {
        // Over the whole page, and in the cart's place.
        for (const QSize &size : {QSize(1024, 558), QSize(48 * em, 558)}) {
            auto *page = new ProviderPayPage(&clock, &documents);
            page->setPaidOrder(paid);
            Card card(page, nullptr);
            card.resize(size);
            card.show();
            page->setView(payView(each.phase, clock.now()));
            page->takeFocus();
            m_pictures.take(card, u"30-pay-%1%2"_s.arg(QLatin1String(each.name),
                                      size.width() < 1000 ? u"-narrow"_s : QString()));
        }
    }
    QWidget window;
    window.show();
    QDialog *question = askToCloseWhileProviderPays(&window, u"Stripe"_s, [] {});
    m_pictures.take(*question, u"31-close-question"_s);
}

void Screenshots::settings()
{
    NewComputer computer;
    TestDatabase database(hasPostgres() ? Engine::Postgres : Engine::Sqlite);
    fill(database);
    for (const Right right : {Right::Admin, Right::Staff}) {
        Database connection(database.factory(right));
        ChangeFeed feed(database.factory(right), database.sharedClock());
        LiveBoard live(&feed, &database.clock());
        QTRY_COMPARE(live.state(), LiveBoard::State::Live);
        SettingsDialog dialog({.configuration = &computer.configuration,
                                  .stripeKeys = &computer.keys,
                                  .spec = database.config(right).spec,
                                  .desk = {&connection, actor()},
                                  .live = &live},
            nullptr);
        dialog.open();
        dialog.activateWindow();
        auto *holdTime = childOf<QLineEdit>(&dialog, "hold_secondsEdit");
        QTRY_VERIFY(!holdTime->text().isEmpty());
        QTest::qWait(200);
        if (right == Right::Staff) {
            m_pictures.takeDialog(dialog, u"65-settings-forbidden"_s);
            continue;
        }
        m_pictures.takeDialog(dialog, u"60-settings-selling"_s);
        holdTime->setText(u"1"_s);
        Q_EMIT holdTime->textEdited(holdTime->text());
        m_pictures.takeDialog(dialog, u"61-settings-fault"_s);
        childOf<QPushButton>(&dialog, "discardButton")->click();
        const char *names[] = {"", "62-settings-desk", "63-settings-receipts", "64-settings-cards"};
        for (int page = 1; page < 4; ++page) {
            childOf<QListWidget>(&dialog, "settingsList")->setCurrentRow(page);
            m_pictures.takeDialog(dialog, QLatin1String(names[page]));
        }
        auto *search = childOf<QLineEdit>(&dialog, "settingsSearch");
        search->setText(u"h"_s);
        m_pictures.takeDialog(dialog, u"66-settings-search"_s);
        search->setText(u"xyzzy"_s);
        m_pictures.takeDialog(dialog, u"67-settings-nothing"_s);
    }
}

void Screenshots::buyingNow()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    WindowDesk desk(database, u"Front"_s);
    begin(desk);
    desk.search(u"2x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QTest::qWait(1200);
    grab(desk, "70-details-both-buttons");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"3x ny h"_s);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(desk.isShown("payPage"));
    QTest::qWait(1200);
    grab(desk, "71-buy-now");
    database.advance(16min);
    desk.live.refresh();
    QTRY_VERIFY(!desk.find<QWidget>("takeButton")->isEnabled());
    grab(desk, "72-buy-now-lapsed");
}

void Screenshots::parkedCarts()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    WindowDesk desk(database, u"Front"_s);
    begin(desk);
    desk.search(u"2x ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    const auto park = [&] {
        QTRY_VERIFY(desk.action("newCartAction")->isEnabled());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(desk.cart()->rowCount(), 0);
    };
    park();
    grab(desk, "80-new-cart");
    database.advance(12min + 20s);
    desk.live.refresh();
    desk.search(u"3x ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("customerAction")->isEnabled());
    desk.press(Qt::Key_F4);
    desk.type(u"dana@bigsky.example"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"Big Sky Goods and Outfitters"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("cartPanel"));
    desk.search(u"il h"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 2);
    database.advance(1min);
    desk.live.refresh();
    QTest::qWait(1200);
    grab(desk, "81-parked-running-out");
    park();
    desk.search(u"mo h"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    park();
    desk.search(u"ok q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTest::qWait(1200);
    grab(desk, "82-four-carts");
    QTRY_VERIFY(desk.action("removeAction")->isEnabled());
    desk.press(Qt::Key_Delete);
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.isShown("noticeActionButton"));
    QTest::qWait(200);
    grab(desk, "83-removed");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("handOverAction")->isEnabled());
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!desk.text("handOverState").endsWith(u'…'));
    grab(desk, "84-hand-over-to-nobody");
    desk.press(Qt::Key_Escape);
    auto store = database.open();
    for (const QString &other : {u"Back office"_s, u"Telephone sales, second floor"_s})
        HF_OK(store->takeLease(u"desk:"_s + other, other, Millis(900'000)));
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.isShown("desksList"));
    QTest::qWait(200);
    grab(desk, "85-hand-over");
    desk.press(Qt::Key_Escape);
    const Call call = Call::by({u"Back office"_s, u"sam"_s});
    const Cart theirs = must(store->openCarts(u"Back office"_s)).first();
    HF_OK(store->handOver(call, theirs.id, u"Front"_s));
    desk.live.refresh();
    QTRY_VERIFY(desk.notice().contains(u"Back office"_s));
    grab(desk, "86-arrived");
}

void Screenshots::givingBack()
{
    Shop shop(Engine::Sqlite);
    WindowDesk desk(shop.db(), u"Front"_s);
    begin(desk);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTest::qWait(200);
    grab(desk, "73-review-empty");
    lateMoney(shop, 12'000);
    const Checkout paid = stripeCheckout(shop, u"settled"_s);
    const Order settled = must(shop->order(paid.order));
    const Refund refund = must(shop->refundOrder(
        Shop::call(), settled.number, *planRefund(settled, {}, {}), {}, u"sold twice"_s));
    noted(shop, refund.id, RefundState::Failed, u"The card is closed."_s);
    cashOrder(shop);
    QTRY_VERIFY(desk.isShown("reviewTable"));
    QTRY_VERIFY(desk.isShown("reviewPanel"));
    desk.find<QTableView>("reviewTable")->setFocus();
    grab(desk, "74-review-late");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "reviewSearchLine"));
    desk.type(u"ny s"_s);
    grab(desk, "75-review-search");
    desk.press(Qt::Key_Return);
    grab(desk, "76-review-other");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(desk.text("reviewTitle").contains(reviewReasonLabel(ReviewReason::RefundFailed)));
    grab(desk, "77-review-failed-refund");
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QWidget>("refundButton")->isEnabled());
    desk.press(Qt::Key_G, Qt::ControlModifier);
    grab(desk, "78-refund");
    desk.press(Qt::Key_1);
    grab(desk, "79-refund-editing");
    QVERIFY(tabTo(desk, "refundSlotsRadio"));
    desk.press(Qt::Key_Down);
    QVERIFY(tabTo(desk, "refundAmountEdit"));
    desk.type(u"9999"_s);
    grab(desk, "80-refund-too-much");
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"54"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"late proof"_s);
    desk.wire->loseAnswer = true;
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Offline);
    grab(desk, "81-refund-unknown");
    desk.wire->cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("refundPage"), patientMs);
    QTest::qWait(300);
    grab(desk, "82-refunded");
}

void Screenshots::findingAndSaying()
{
    NewComputer computer;
    TestDatabase database(Engine::Sqlite);
    fill(database);
    WindowDesk desk(database, u"Front"_s, Right::Admin, &computer.keys);
    begin(desk);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"xyzzy"_s);
    grab(desk, "83-search-nothing");
    desk.press(Qt::Key_Escape);
    desk.action("commandsAction")->trigger();
    grabOver(desk, "commandPalette", "84-commands");
    desk.action("noticesAction")->trigger();
    grabOver(desk, "noticesDialog", "85-notices-empty");
    desk.window.showNotice({Notice::Tone::Done, u"Order 1042 is paid."_s});
    desk.window.showNotice({Notice::Tone::Warning,
        u"The hold of CA Quarter page is about to lapse. Ctrl+E extends it."_s});
    desk.window.showNotice({Notice::Tone::Problem,
        u"CA Full page is sold out. Next hold lapses in 4:12. Ask the customer about another size, "
        u"or look again when the hold has lapsed."_s});
    desk.action("noticesAction")->trigger();
    grabOver(desk, "noticesDialog", "86-notices");
    desk.action("stripeKeyAction")->trigger();
    grabOver(desk, "stripeKeyDialog", "87-stripe-key");
    desk.action("aboutAction")->trigger();
    grabOver(desk, "aboutBox", "88-about");
    desk.activate();
    desk.search(u"ca inside"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    auto *received = desk.find<QLineEdit>("receivedEdit");
    received->setText(u"-5"_s);
    grab(desk, "89-cash-negative");
    desk.press(Qt::Key_Escape);
    Database back(database.factory());
    HF_OK(
        InventoryService({&back, {u"Back office"_s, u"sam"_s}}).releaseAll(u"closing"_s).result());
    desk.live.refresh();
    QTRY_VERIFY(!desk.action("cashAction")->isEnabled());
    grab(desk, "90-given-back");
    desk.wire->cut = true;
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Offline);
    desk.action("ordersAction")->trigger();
    grab(desk, "91-orders-offline");
    desk.action("reviewAction")->trigger();
    grab(desk, "92-review-offline");
}

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
