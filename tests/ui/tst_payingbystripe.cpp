// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"
#include "providerpaypage.h"
#include "stripepeer.h"
#include "windowdesk.h"

#include <QDialog>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int patienceMs = 60'000;

using Phase = ProviderPayView::Phase;

/// A shop with Stripe's stand-in, and a key to it.
struct StripeShop
{
    StripeShop() { fill(database); }

    QString session() const
    {
        const QJsonArray all = peer.objects(u"checkout.session"_s);
        return all.isEmpty() ? QString() : all[0][u"id"_s].toString();
    }
    QStringList orders() { return database.rows(u"SELECT state FROM sales_order"_s); }

    TestDatabase database{currentEngine()};
    StripePeer peer;
    SessionSecrets secrets;
    StripeKeys keys{&secrets,
        [this](const StripeKey &key) -> Result<std::unique_ptr<PaymentProvider>> {
            return makeStripe(key, StripeEndpoint::parse(peer.url()).value());
        },
        u"sk_test_51HoldfastDeskKey1234"_s};
};

/// A bank debit is asked about every five minutes.
DriverSettings hurried()
{
    DriverSettings settings;
    settings.pace = 0.01;
    return settings;
}

} // namespace

/// A customer pays by Stripe at the window.
class PayingByStripe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paid_data() { addEngines(); }
    void paid();
    void byItsKey_data();
    void byItsKey();
    void withoutAKeyNothingIsTaken_data() { addEngines(); }
    void withoutAKeyNothingIsTaken();
    void cancelled_data() { addEngines(); }
    void cancelled();
    void shownAgainAfterARestart_data() { addEngines(); }
    void shownAgainAfterARestart();
    void aPurchaseIsCancelled_data() { addEngines(); }
    void aPurchaseIsCancelled();
    void saysAtOnceThatStripeDoesNotAnswer_data() { addEngines(); }
    void saysAtOnceThatStripeDoesNotAnswer();
    void whatGoesOnOutOfSightIsTold_data();
    void whatGoesOnOutOfSightIsTold();
    void aBankDebitKeepsNoWindow_data();
    void aBankDebitKeepsNoWindow();
    void theQuestionGoesWhenNobodyIsPaying_data() { addEngines(); }
    void theQuestionGoesWhenNobodyIsPaying();
    void aPaymentOutOfSightIsBroughtBack_data() { addEngines(); }
    void aPaymentOutOfSightIsBroughtBack();
    void whatIsCancelledOutOfSightIsOpenAgain_data() { addEngines(); }
    void whatIsCancelledOutOfSightIsOpenAgain();
    void withoutAKey();
    void theDeskWithTheKeyGoesAndComesBack_data() { addEngines(); }
    void theDeskWithTheKeyGoesAndComesBack();

private:
    /// By keyboard from an empty cart to the choice of Stripe.
    static void choose(WindowDesk &desk);
    static void chooseStripe(WindowDesk &desk);
    static void start(WindowDesk &desk);
    /// Leaves the window open.
    static void closingAsks(StripeShop &shop, WindowDesk &desk);
};

void PayingByStripe::choose(WindowDesk &desk)
{
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    chooseStripe(desk);
}

void PayingByStripe::byItsKey_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("when");
    for (const char *when : {"the cart is there", "the first slot is on its way",
             "the second slot is on its way", "cash is being taken"})
        QTest::addRow("%s", when) << int(Engine::Sqlite) << QString::fromLatin1(when);
}

void PayingByStripe::byItsKey()
{
    QFETCH(QString, when);
    StripeShop shop;
    WindowDesk desk(shop.database, u"Front"_s, Right::Admin, &shop.keys);
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    desk.search(u"ca q"_s);
    if (when != u"the first slot is on its way"_s)
        QTRY_VERIFY(desk.cart()->rowCount() == 1 && desk.action("cardAction")->isEnabled());
    if (when == u"the second slot is on its way"_s)
        desk.search(u"ny q"_s);
    if (when == u"cash is being taken"_s) {
        desk.press(Qt::Key_F8);
        QTRY_VERIFY(desk.isShown("payPage"));
    }
    desk.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(!shop.session().isEmpty(), patientMs);
    QTRY_VERIFY(desk.isShown("providerPayPage"));
    QCOMPARE(shop.peer.objects(u"checkout.session"_s).size(), 1);
    const bool both = when == u"the second slot is on its way"_s;
    QCOMPARE(shop.database.rows(u"SELECT count(*) FROM order_line"_s),
        QStringList(both ? u"2"_s : u"1"_s));
    QVERIFY(shop.orders().filter(u"paid"_s).isEmpty());
}

void PayingByStripe::withoutAKeyNothingIsTaken()
{
    StripeShop shop;
    SessionSecrets none;
    StripeKeys keys(&none, [&](const StripeKey &key) -> Result<std::unique_ptr<PaymentProvider>> {
        return makeStripe(key, StripeEndpoint::parse(shop.peer.url()).value());
    });
    WindowDesk desk(shop.database, u"Front"_s, Right::Admin, &keys);
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    desk.search(u"ca q"_s);
    QTRY_VERIFY(desk.cart()->rowCount() == 1 && desk.action("cardAction")->isEnabled());
    desk.press(Qt::Key_F9);
    QTRY_VERIFY2(desk.notice().contains(u"key"_s), qPrintable(desk.notice()));
    QVERIFY(desk.isShown("cartPanel"));
    desk.press(Qt::Key_Return);
    QVERIFY(shop.orders().isEmpty());
    QCOMPARE(desk.cart()->rowCount(), 1);
}

void PayingByStripe::chooseStripe(WindowDesk &desk)
{
    QTRY_VERIFY(desk.isShown("payPage"));
    for (QPushButton *button : desk.find<QWidget>("payPage")->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Stripe"_s)) {
            QTRY_VERIFY(button->isEnabled());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    QFAIL("Stripe is not offered");
}

void PayingByStripe::start(WindowDesk &desk)
{
    choose(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    QVERIFY(page->view().link.isValid());
    QVERIFY(!page->view().live);
    // An Enter, and the keys of the receipt later on, find the page.
    QTRY_COMPARE(desk.window.focusWidget(), page->findChild<QWidget *>(u"copyLinkButton"_s));
}

void PayingByStripe::paid()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    shop.peer.pay(shop.session());
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Paid), patienceMs);
    QCOMPARE(shop.orders(), QStringList{u"paid"_s});
    QTRY_COMPARE(desk.window.focusWidget(), page->findChild<QWidget *>(u"providerDoneButton"_s));
    const auto *documents = page->findChild<DocumentBar *>();
    QTRY_VERIFY2(documents->isVisible(), "the receipt of a card payment is not offered");
    QCOMPARE(documents->wish().order.number, page->view().order);
    Q_EMIT page->doneAsked();
    QTRY_VERIFY(desk.isShown("cartPanel"));
    QVERIFY(!page->isVisible());
    desk.search(u"ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
}

void PayingByStripe::cancelled()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    // The reason is kept in English for every desk, and shown in the language of this one.
    const Brackets other;
    Q_EMIT page->cancelAsked();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Ended), patienceMs);
    QCOMPARE(shop.peer.object(shop.session())[u"status"_s].toString(), u"expired"_s);
    QCOMPARE(shop.orders(), QStringList{u"cancelled"_s});
    QCOMPARE(
        shop.database.rows(u"SELECT why FROM checkout"_s), QStringList{u"cancelled at the desk"_s});
    QCOMPARE(page->view().why, u"[cancelled at the desk]"_s);
}

void PayingByStripe::aPurchaseIsCancelled()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"ny q"_s);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    chooseStripe(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    const QJsonObject metadata = shop.peer.object(shop.session())[u"metadata"_s].toObject();
    QCOMPARE(metadata[u"state"_s].toString(), u"NY"_s);
    QCOMPARE(metadata[u"adType"_s].toString(), u"quarter"_s);
    Q_EMIT page->cancelAsked();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Ended), patienceMs);
    QCOMPARE(shop.database.rows(u"SELECT state FROM cart ORDER BY created_at, state DESC"_s),
        (QStringList{u"open"_s, u"closed"_s}));
    Q_EMIT page->doneAsked();
    QTRY_VERIFY(desk.isShown("cartPanel"));
    QCOMPARE(desk.cart()->rowCount(), 1);
    QVERIFY(desk.action("cashAction")->isEnabled());
}

void PayingByStripe::shownAgainAfterARestart()
{
    StripeShop shop;
    {
        WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
        start(desk);
    }
    shop.peer.pay(shop.session());
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Paid), patienceMs);
    QVERIFY(page->isVisible());
    QCOMPARE(shop.orders(), QStringList{u"paid"_s});
}

void PayingByStripe::saysAtOnceThatStripeDoesNotAnswer()
{
    StripeShop shop;
    shop.peer.inject(u"POST /v1/checkout/sessions"_s, u"503"_s, {{u"times"_s, 1000}});
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys);
    choose(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->view().said.contains(u"asked again"_s), patienceMs);
    QCOMPARE(int(page->view().phase), int(Phase::Preparing));
    QVERIFY(page->findChild<QLabel *>(u"providerSaid"_s)->isVisible());
    shop.peer.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!page->view().said.contains(u"asked again"_s), patienceMs);
}

void PayingByStripe::closingAsks(StripeShop &shop, WindowDesk &desk)
{
    desk.action("quitAction")->trigger();
    const auto question = [&]() -> QDialog * {
        for (QDialog *dialog : desk.window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    QTRY_VERIFY2(question(), "nothing is said about the payment");
    QVERIFY(desk.window.isVisible());
    // Whatever the board does meanwhile.
    const int lines = desk.cart()->rowCount();
    const auto store = shop.database.open();
    const auto carts = store->openCarts(u"Till 1"_s);
    HF_OK(carts);
    for (const Cart &cart : *carts) {
        if (cart.state == u"open"_s)
            HF_OK(store->clearCart(Call::by(actor()), cart.id));
    }
    QTRY_VERIFY(desk.cart()->rowCount() < lines);
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(!desk.window.close());
    QTRY_VERIFY(question());
    question()->reject();
}

void PayingByStripe::whatGoesOnOutOfSightIsTold_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("bank");
    QTest::addColumn<bool>("comes");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s: the bank's money comes", name) << int(engine) << true << true;
        QTest::addRow("%s: it does not", name) << int(engine) << true << false;
        QTest::addRow("%s: the customer pays later", name) << int(engine) << false << true;
        QTest::addRow("%s: nobody pays", name) << int(engine) << false << false;
    }
}

void PayingByStripe::whatGoesOnOutOfSightIsTold()
{
    QFETCH(bool, bank);
    QFETCH(bool, comes);
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    const QString session = shop.session();
    if (bank) {
        shop.peer.pay(session, u"async"_s);
        QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Waiting), patienceMs);
    }
    const QString order = QString::number(page->view().order);
    // In the moment in which the page has changed a click may have meant what stood there before.
    shop.database.advance(Millis(1000));
    QSignalSpy said(desk.find<NoticeBar>("noticeBar"), &NoticeBar::shown);
    page->findChild<QPushButton *>(u"providerDoneButton"_s)->click();
    QTRY_VERIFY(desk.isShown("cartPanel"));
    QVERIFY2(desk.notice().contains(order), qPrintable(desk.notice()));
    QVERIFY(desk.find<QWidget>("noticeActionButton")->isVisible());
    // The next customer is served, and nothing more is said of the one before.
    desk.search(u"ny q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(!desk.action("setUpAction")->isEnabled());
    const auto *sign = desk.find<QToolButton>("paymentsButton");
    QTRY_VERIFY(sign->isVisible());
    QVERIFY2(sign->text().startsWith(u"1 payment"_s), qPrintable(sign->text()));
    if (bank) {
        desk.find<NoticeBar>("noticeBar")->showNotice({Notice::Tone::Warning, u"Something"_s});
    } else {
        shop.peer.pay(session, u"decline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.notice().contains(u"%1 was declined"_s.arg(order)), patienceMs);
    }
    desk.press(Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(!desk.find<QWidget>("noticeBar")->isVisible());
    if (!bank)
        closingAsks(shop, desk);
    if (QTest::currentTestFailed())
        return;

    if (bank)
        shop.peer.settle(session, comes);
    else if (comes)
        shop.peer.pay(session);
    else
        shop.peer.expire(session);
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(comes ? u"%1 is paid"_s.arg(order)
                                                          : u"%1 was not paid"_s.arg(order)),
        patienceMs);
    if (bank && !comes)
        QVERIFY2(desk.notice().contains(u"bank did not send"_s), qPrintable(desk.notice()));
    QCOMPARE(shop.orders(), QStringList{comes ? u"paid"_s : u"cancelled"_s});
    QVERIFY(!desk.action("openPaymentAction")->isEnabled());
    QVERIFY(!sign->isVisible());
    QVERIFY(desk.window.close());
}

void PayingByStripe::aBankDebitKeepsNoWindow_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("reachable");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s", name) << int(engine) << true;
        QTest::addRow("%s: Stripe cannot be asked", name) << int(engine) << false;
    }
}

void PayingByStripe::aBankDebitKeepsNoWindow()
{
    QFETCH(bool, reachable);
    StripeShop shop;
    const auto order = [&] {
        WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
        start(desk);
        auto *page = desk.window.findChild<ProviderPayPage *>();
        shop.peer.pay(shop.session(), u"async"_s);
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Waiting), patienceMs);
        }();
        const QString number = QString::number(page->view().order);
        Q_EMIT page->doneAsked();
        [&] {
            QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
            if (!reachable) {
                shop.peer.inject(
                    u"GET /v1/checkout/sessions/{session}"_s, u"503"_s, {{u"times"_s, 9999}});
                // After a minute of the shop's time it counts as out of reach.
                const auto stateLater = [&] {
                    shop.database.advance(std::chrono::seconds(10));
                    return shop.database.rows(u"SELECT state FROM checkout"_s);
                };
                QTRY_COMPARE_WITH_TIMEOUT(stateLater(), QStringList{u"unknown"_s}, patienceMs);
            }
            QVERIFY(desk.window.close());
        }();
        return number;
    }();
    // It takes days, in which the desk is started and closed and has other customers.
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
    desk.activate();
    const auto *sign = desk.find<QToolButton>("paymentsButton");
    QTRY_VERIFY(sign->isVisible());
    QVERIFY2(sign->text().startsWith(u"1 payment"_s), qPrintable(sign->text()));
    QVERIFY(desk.isShown("cartPanel"));
    QVERIFY(!desk.window.findChild<ProviderPayPage *>()->isVisible());
    QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
    shop.peer.clearFaults();
    shop.peer.settle(shop.session(), true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"%1 is paid"_s.arg(order)), patienceMs);
    QTRY_VERIFY(!sign->isVisible());
}

void PayingByStripe::theQuestionGoesWhenNobodyIsPaying()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
    start(desk);
    Q_EMIT desk.window.findChild<ProviderPayPage *>()->doneAsked();
    QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
    QVERIFY(!desk.window.close());
    const auto asks = [&] {
        const auto all = desk.window.findChildren<QDialog *>();
        return std::any_of(
            all.begin(), all.end(), [](const QDialog *each) { return each->isVisible(); });
    };
    QTRY_VERIFY(asks());
    shop.peer.pay(shop.session(), u"async"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!asks(), patienceMs);
    QVERIFY(desk.window.close());
}

void PayingByStripe::aPaymentOutOfSightIsBroughtBack()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    shop.peer.pay(shop.session(), u"async"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Waiting), patienceMs);
    const qint64 order = page->view().order;
    Q_EMIT page->doneAsked();
    QTRY_VERIFY(!page->isVisible());
    QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->view().order, order);
    // It would lie over the page's buttons.
    QVERIFY(!desk.find<QWidget>("noticeBar")->isVisible());
    QVERIFY(!desk.action("openPaymentAction")->isEnabled());
    shop.peer.settle(shop.session(), true);
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Paid), patienceMs);
}

void PayingByStripe::whatIsCancelledOutOfSightIsOpenAgain()
{
    StripeShop shop;
    WindowDesk desk(shop.database, u"Till 1"_s, Right::Admin, &shop.keys, hurried());
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    Q_EMIT page->doneAsked();
    QTRY_COMPARE(desk.cart()->rowCount(), 0);
    QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
    desk.action("openPaymentAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    // Whoever goes on before the answer hears of it all the same.
    Q_EMIT page->cancelAsked();
    Q_EMIT page->doneAsked();
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was not paid"_s), patienceMs);
    QCOMPARE(shop.orders(), QStringList{u"cancelled"_s});

    // The next one, whose page is seen to its end.
    start(desk);
    Q_EMIT page->doneAsked();
    QTRY_VERIFY(desk.action("openPaymentAction")->isEnabled());
    desk.action("openPaymentAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    Q_EMIT page->cancelAsked();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Ended), patienceMs);
    Q_EMIT page->doneAsked();
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    // Its slots went back on sale.
    QTRY_VERIFY(desk.action("holdAgainAction")->isEnabled());
}

void PayingByStripe::withoutAKey()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    WindowDesk desk(database, u"Till 1"_s);
    choose(desk);
    QTRY_VERIFY(desk.notice().contains(u"key"_s));
    QCOMPARE(database.rows(u"SELECT state FROM sales_order"_s), QStringList());
    QVERIFY(desk.isShown("payPage"));
}

void PayingByStripe::theDeskWithTheKeyGoesAndComesBack()
{
    StripeShop shop;
    const auto store = shop.database.open();
    Database other(shop.database.factory());
    const SystemClock clock;
    const auto come = [&] {
        DriverSettings settings;
        settings.pace = 0.01;
        const auto key = StripeKey::parse(u"sk_test_51HoldfastOtherDesk1234"_s).value();
        auto driver = std::make_unique<CheckoutDriver>(Desk{&other, {u"Till 2"_s, u"kim"_s}},
            makeStripe(key, StripeEndpoint::parse(shop.peer.url()).value()), &clock, settings);
        driver->begin();
        return driver;
    };
    auto driver = come();
    QTRY_VERIFY_WITH_TIMEOUT(
        !store->leases(CheckoutDriver::presence()).value().isEmpty(), patienceMs);
    WindowDesk desk(shop.database, u"Till 1"_s);
    start(desk);
    auto *page = desk.window.findChild<ProviderPayPage *>();
    driver.reset();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::NoDriver), patienceMs);
    QVERIFY(page->isVisible());
    driver = come();
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Open), patienceMs);
    shop.peer.pay(shop.session());
    QTRY_COMPARE_WITH_TIMEOUT(int(page->view().phase), int(Phase::Paid), patienceMs);
    QCOMPARE(shop.orders(), QStringList{u"paid"_s});
}

QTEST_MAIN(PayingByStripe)
#include "tst_payingbystripe.moc"
