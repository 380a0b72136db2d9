// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "providerpaypage.h"
#include "providerpayphases.h"
#include "pseudotranslator.h"
#include "sampleorder.h"
#include "style.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using Phase = ProviderPayView::Phase;

Q_DECLARE_METATYPE(holdfast::ProviderPayView::Phase)

namespace {

/// What screen readers are told where the platform knows of any; offscreen does not.
QStringList alerts;

void noteAlert(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        alerts += static_cast<QWidget *>(event->object())->accessibleName();
}

/// A window with the page and something else that can have the keyboard.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(elsewhere);
        layout->addWidget(page, 1);
        widget.resize(400, 760);
        widget.show();
        widget.activateWindow();
        QObject::connect(page, &ProviderPayPage::announced, &widget,
            [this](const QString &text) { announced += text; });
    }
    void show(Phase phase)
    {
        page->setView(payView(phase, clock.now()));
        clock.advance(1s);
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString left(const char *name) const
    {
        const auto *label = find<CountdownLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    QStringList buttons() const
    {
        QStringList names;
        for (const QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->isVisible())
                names += each->objectName().chopped(6) + (each->isEnabled() ? u""_s : u" off"_s);
        }
        names.sort();
        return names;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = widget.focusWidget() ? widget.focusWidget() : &widget;
        QTest::keyClick(target, key, modifiers);
    }

    FakeClock clock;
    DocumentDesk documents{nullptr, &clock};
    QWidget widget;
    QLineEdit *elsewhere = new QLineEdit(&widget);
    ProviderPayPage *page = new ProviderPayPage(&clock, &documents, &widget);
    QStringList announced;
};

} // namespace

class TestProviderPayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPhaseSaysWhatIsSo_data();
    void everyPhaseSaysWhatIsSo();
    void paidIsGreenAndLarge();
    void theSumAndTheOrderAreThere();
    void realMoneyHasNoBadge();
    void aForcedEndSpeaksOfMoneyThatMayStillCome();
    void rightsDecideWhatIsOffered();
    void countsDownByTheDatabasesClock();
    void whatHasRunOutIsSaid();
    void whatWasSaidAges();
    void onlyAWebPageIsOffered_data();
    void onlyAWebPageIsOffered();
    void copyingSaysSoAndMovesNothing();
    void everythingHasAKey();
    void anImpatientEnterDoesNothing();
    void anOutcomeHasTheKeyboard();
    void theReceiptOfWhatWasPaidIsThere();
    void takesNoKeyboardFromElsewhere();
    void forcingNeedsAReason();
    void aPhaseIsAnnouncedOnce();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestProviderPayPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    QApplication::setPalette(palette(false));
    QAccessible::installUpdateHandler(noteAlert);
    QAccessible::setActive(true);
}

void TestProviderPayPage::everyPhaseSaysWhatIsSo_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("code");
    QTest::addColumn<QStringList>("buttons");
    const QStringList cancellable{
        u"cancelPayment"_s, u"copyLink"_s, u"openLink"_s, u"providerDone"_s};
    QTest::newRow("preparing") << Phase::Preparing << u"Preparing the payment"_s << u"is asked"_s
                               << false
                               << QStringList{
                                      u"cancelPayment"_s, u"copyLink off"_s, u"openLink off"_s};
    QTest::newRow("open") << Phase::Open << u"Ready to be paid"_s << QString() << true
                          << cancellable;
    QTest::newRow("a declined card") << Phase::DeclinedOnce << u"Card declined"_s
                                     << u"Nothing was taken"_s << true << cancellable;
    QTest::newRow("money on its way")
        << Phase::Waiting << u"Payment on its way"_s << u"The slots stay held"_s << false
        << QStringList{u"providerDone"_s};
    QTest::newRow("nobody knows") << Phase::Unknown << u"Stripe cannot be reached"_s
                                  << u"so the slots stay held"_s << true
                                  << QStringList{u"copyLink"_s, u"force"_s, u"openLink"_s,
                                         u"providerDone"_s};
    QTest::newRow("being cancelled")
        << Phase::Ending << u"Cancelling the payment"_s << u"as soon as nobody can pay"_s << false
        << QStringList{u"providerDone"_s};
    QTest::newRow("nobody has a key") << Phase::NoDriver << u"Nobody can ask Stripe"_s
                                      << u"no desk that has one"_s << true << cancellable;
    QTest::newRow("paid") << Phase::Paid << u"Paid"_s << u"The slots are sold"_s << false
                          << QStringList{u"providerDone"_s};
    QTest::newRow("for review") << Phase::Review << u"Paid, but not sold"_s
                                << u"a manager decides"_s << false
                                << QStringList{u"providerDone"_s};
    QTest::newRow("not paid") << Phase::Ended << u"Not paid"_s
                              << u"The link ran out before anybody paid. Nothing was taken. The "
                                 "slots are back on sale."_s
                              << false << QStringList{u"providerDone"_s};
}

void TestProviderPayPage::everyPhaseSaysWhatIsSo()
{
    QFETCH(Phase, phase);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    QFETCH(bool, code);
    QFETCH(QStringList, buttons);
    Window window;
    // From another phase, so that nothing of it is left.
    window.show(phase == Phase::Open ? Phase::Paid : Phase::Open);
    window.show(phase);
    QCOMPARE(window.text("providerPayTitle"), title);
    QVERIFY2(window.text("providerPaySentence").contains(sentence),
        qPrintable(window.text("providerPaySentence")));
    QCOMPARE(window.find<QWidget>("providerPaySentence")->isVisible(), !sentence.isEmpty());
    const auto *qr = window.find<QrCodeView>("qrCode");
    QCOMPARE(qr->isVisible() && qr->hasCode(), code);
    QCOMPARE(window.buttons(), buttons);
    QCOMPARE(window.page->accessibleName(), title);
    for (const QPushButton *each : window.page->findChildren<QPushButton *>()) {
        if (each->isVisible())
            QVERIFY(!each->accessibleName().isEmpty() && !each->accessibleName().contains(u'&'));
    }
}

void TestProviderPayPage::paidIsGreenAndLarge()
{
    for (const bool dark : {false, true}) {
        QApplication::setPalette(palette(dark));
        Window window;
        window.show(Phase::Paid);
        const auto *title = window.find<QLabel>("providerPayTitle");
        QCOMPARE(title->palette().color(QPalette::WindowText), tones(palette(dark)).good);
        QVERIFY(title->font().pointSizeF() >= 2 * QApplication::font().pointSizeF());
    }
    QApplication::setPalette(palette(false));
}

void TestProviderPayPage::theSumAndTheOrderAreThere()
{
    Window window;
    for (const NamedPhase &each : allPhases()) {
        window.show(each.phase);
        QCOMPARE(window.text("providerPayTotal"), u"$6,912.00"_s);
        QCOMPARE(window.text("providerPayOrder"), u"10482"_s);
        QVERIFY(window.find<QWidget>("providerPayTotal")->isVisible());
        QVERIFY(window.find<QWidget>("providerPayOrder")->isVisible());
    }
}

void TestProviderPayPage::realMoneyHasNoBadge()
{
    Window window;
    window.show(Phase::Paid);
    QVERIFY(window.find<QLabel>("testModeLabel")->isVisible());
    QVERIFY(window.text("testModeLabel").contains(u"no real money"_s));
    QVERIFY(window.text("providerPaySentence").contains(u"No real money"_s));
    ProviderPayView view = window.page->view();
    view.live = true;
    window.page->setView(view);
    QVERIFY(!window.find<QLabel>("testModeLabel")->isVisible());
    QVERIFY(!window.text("providerPaySentence").contains(u"No real money"_s));
}

void TestProviderPayPage::aForcedEndSpeaksOfMoneyThatMayStillCome()
{
    Window window;
    ProviderPayView view = payView(Phase::Ended, window.clock.now());
    view.forced = true;
    window.page->setView(view);
    QVERIFY(window.text("providerPaySentence").contains(u"goes to Review"_s));
    QVERIFY(!window.text("providerPaySentence").contains(u"Nothing was taken"_s));
}

void TestProviderPayPage::rightsDecideWhatIsOffered()
{
    Window window;
    ProviderPayView view = payView(Phase::Unknown, window.clock.now());
    view.mayForce = false;
    window.page->setView(view);
    QCOMPARE(window.buttons(), (QStringList{u"copyLink"_s, u"openLink"_s, u"providerDone"_s}));
    view = payView(Phase::Open, window.clock.now());
    view.mayCancel = false;
    window.page->setView(view);
    QCOMPARE(window.buttons(), (QStringList{u"copyLink"_s, u"openLink"_s, u"providerDone"_s}));
}

void TestProviderPayPage::countsDownByTheDatabasesClock()
{
    Window window;
    ProviderPayView view = payView(Phase::Open, window.clock.now());
    // The desk's own clock is an hour off: it does not matter.
    view.asOf += 1h;
    *view.linkUntil += 1h;
    *view.heldUntil += 1h;
    window.page->setView(view);
    QCOMPARE(window.left("linkCountdown"), u"31:42"_s);
    QCOMPARE(window.left("heldCountdown"), u"36:42"_s);
    window.clock.advance(10s);
    window.page->tick();
    QCOMPARE(window.left("linkCountdown"), u"31:32"_s);
    window.page->setView(view);
    QCOMPARE(window.left("linkCountdown"), u"31:32"_s);
    view.asOf += 20s;
    window.page->setView(view);
    QCOMPARE(window.left("linkCountdown"), u"31:22"_s);
    QCOMPARE(window.left("heldCountdown"), u"36:22"_s);
    window.clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(window.left("linkCountdown"), u"31:21"_s, 10'000);
}

void TestProviderPayPage::whatHasRunOutIsSaid()
{
    Window window;
    window.show(Phase::Open);
    window.clock.advance(32min);
    window.page->tick();
    QCOMPARE(window.left("linkCountdown"), u"over"_s);
    QVERIFY(!window.find<QrCodeView>("qrCode")->hasCode());
    QVERIFY(!window.button("copyLinkButton")->isEnabled());
    QVERIFY(!window.button("openLinkButton")->isEnabled());
    QVERIFY(window.text("providerPayHint").contains(u"link is over"_s));
    window.clock.advance(10min);
    window.page->tick();
    QCOMPARE(window.left("heldCountdown"), u"until Stripe answers"_s);
}

void TestProviderPayPage::whatWasSaidAges()
{
    Window window;
    ProviderPayView view = payView(Phase::DeclinedOnce, window.clock.now());
    view.saidAt = view.asOf;
    window.page->setView(view);
    QCOMPARE(window.text("providerSaid"), u"Stripe just now: The card has insufficient funds."_s);
    window.clock.advance(34s);
    window.page->tick();
    QCOMPARE(window.text("providerSaid"), u"Stripe 34 s ago: The card has insufficient funds."_s);
    window.clock.advance(5min);
    window.page->tick();
    QVERIFY(window.text("providerSaid").startsWith(u"Stripe 5 min ago"_s));
    // Its name stands once.
    view.said = u"Stripe cannot be reached."_s;
    window.page->setView(view);
    QVERIFY(window.text("providerSaid").endsWith(u"min ago: Stripe cannot be reached."_s));
}

void TestProviderPayPage::onlyAWebPageIsOffered_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("offered");
    QTest::newRow("https") << u"https://checkout.stripe.com/c/pay/cs_1"_s << true;
    QTest::newRow("this machine's own peer") << u"http://127.0.0.1:9000/pay/cs_1"_s << true;
    QTest::newRow("http elsewhere") << u"http://checkout.example/pay"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestProviderPayPage::onlyAWebPageIsOffered()
{
    QFETCH(QString, link);
    QFETCH(bool, offered);
    Window window;
    ProviderPayView view = payView(Phase::Open, window.clock.now());
    view.link = QUrl(link);
    window.page->setView(view);
    QCOMPARE(window.button("openLinkButton")->isEnabled(), offered);
    QCOMPARE(window.button("copyLinkButton")->isEnabled(), offered);
    QCOMPARE(window.find<QrCodeView>("qrCode")->hasCode(), offered);
}

void TestProviderPayPage::copyingSaysSoAndMovesNothing()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.show(Phase::Open);
    window.page->takeFocus();
    auto *copy = window.button("copyLinkButton");
    QCOMPARE(window.widget.focusWidget(), copy);
    QCoreApplication::sendPostedEvents();
    const QRect place = copy->geometry();
    window.announced.clear();
    window.press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), longLink().toString(QUrl::FullyEncoded));
    QCOMPARE(copy->text(), u"Link copied"_s);
    QCOMPARE(window.announced, QStringList{u"Link copied"_s});
    QCOMPARE(window.widget.focusWidget(), copy);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(copy->geometry(), place);
    window.clock.advance(3s);
    window.page->tick();
    QCOMPARE(copy->text(), u"Copy &link"_s);
}

void TestProviderPayPage::everythingHasAKey()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QSignalSpy opened(window.page, &ProviderPayPage::openAsked);
    QSignalSpy cancelled(window.page, &ProviderPayPage::cancelAsked);
    QSignalSpy done(window.page, &ProviderPayPage::doneAsked);
    window.show(Phase::Open);
    window.page->takeFocus();
    window.press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toUrl(), longLink());
    window.press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(cancelled.count(), 1);

    window.page->takeFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 6; ++i) {
        reached.insert(window.widget.focusWidget());
        window.press(Qt::Key_Tab);
    }
    for (const char *name : {"copyLinkButton", "openLinkButton", "cancelPaymentButton"})
        QVERIFY2(reached.contains(window.button(name)), name);
    window.button("openLinkButton")->setFocus();
    window.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    window.show(Phase::Ended);
    window.press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(done.count(), 1);
}

void TestProviderPayPage::anImpatientEnterDoesNothing()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QSignalSpy cancelled(window.page, &ProviderPayPage::cancelAsked);
    QSignalSpy done(window.page, &ProviderPayPage::doneAsked);
    window.page->setView(payView(Phase::Preparing, window.clock.now()));
    window.page->takeFocus();
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 0);
    window.page->setView(payView(Phase::Paid, window.clock.now()));
    window.press(Qt::Key_Return);
    QTest::mouseClick(window.button("providerDoneButton"), Qt::LeftButton);
    QCOMPARE(done.count(), 0);
    window.clock.advance(1s);
    window.press(Qt::Key_Return);
    QCOMPARE(done.count(), 1);
}

void TestProviderPayPage::anOutcomeHasTheKeyboard()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    for (const Phase end : {Phase::Paid, Phase::Review, Phase::Ended}) {
        window.show(Phase::Open);
        window.page->takeFocus();
        QCOMPARE(window.widget.focusWidget(), window.button("copyLinkButton"));
        window.show(end);
        QCOMPARE(window.widget.focusWidget(), window.button("providerDoneButton"));
    }
}

void TestProviderPayPage::theReceiptOfWhatWasPaidIsThere()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    auto *bar = window.find<DocumentBar>("documentBar");
    Order order = sampleOrder({});
    order.number = payView(Phase::Paid, window.clock.now()).order;
    window.page->takeFocus();
    window.show(Phase::Open);
    QVERIFY(!bar->isVisible());
    window.show(Phase::Paid);
    QVERIFY(!bar->isVisible());
    window.page->setPaidOrder(order);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->wish().kind, DocumentKind::Receipt);
    QVERIFY(bar->wish().atSale);
    QCOMPARE(window.widget.focusWidget(), window.button("providerDoneButton"));

    QSignalSpy done(window.page, &ProviderPayPage::doneAsked);
    window.clock.advance(1s);
    bar->findChild<QPushButton *>(u"copyTextButton"_s)->setFocus();
    window.press(Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().contains(QString::number(order.number)));
    QCOMPARE(done.count(), 0);

    auto next = payView(Phase::Paid, window.clock.now());
    ++next.order;
    window.page->setView(next);
    QVERIFY2(!bar->isVisible(), "another order's receipt is offered");
}

void TestProviderPayPage::takesNoKeyboardFromElsewhere()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.show(Phase::Open);
    window.elsewhere->setFocus();
    for (const NamedPhase &each : allPhases()) {
        window.show(each.phase);
        QCOMPARE(window.widget.focusWidget(), window.elsewhere);
    }
}

void TestProviderPayPage::forcingNeedsAReason()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QSignalSpy forced(window.page, &ProviderPayPage::forceAsked);
    window.show(Phase::Unknown);
    window.page->takeFocus();
    QVERIFY(!window.find<QWidget>("forceBlock")->isVisible());
    window.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(window.widget.focusWidget(), window.find<QLineEdit>("forceWhyEdit"));
    QVERIFY(window.text("forceWarning").contains(u"cannot be undone"_s));
    QVERIFY(!window.button("forceYesButton")->isEnabled());
    window.press(Qt::Key_Return);
    QCOMPARE(forced.count(), 0);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.find<QWidget>("forceBlock")->isVisible());
    window.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(window.widget.focusWidget(), window.find<QLineEdit>("forceWhyEdit"));
    QTest::keyClicks(window.widget.focusWidget(), u" the customer has left "_s);
    // A later answer of the same kind does not take the words away.
    window.show(Phase::Unknown);
    QCOMPARE(window.find<QLineEdit>("forceWhyEdit")->text(), u" the customer has left "_s);
    window.press(Qt::Key_Return);
    QCOMPARE(forced.count(), 1);
    QCOMPARE(forced.at(0).at(0).toString(), u"the customer has left"_s);
    window.press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(window.find<QWidget>("forceBlock")->isVisible());
    window.show(Phase::Paid);
    QVERIFY(!window.find<QWidget>("forceBlock")->isVisible());
}

void TestProviderPayPage::aPhaseIsAnnouncedOnce()
{
    Window window;
    window.show(Phase::Open);
    window.announced.clear();
    alerts.clear();
    window.show(Phase::Open);
    QCOMPARE(window.announced, QStringList());
    window.show(Phase::DeclinedOnce);
    QCOMPARE(window.announced.size(), 1);
    QVERIFY(window.announced.at(0).startsWith(u"Card declined. Nothing was taken."_s));
    window.show(Phase::DeclinedOnce);
    QCOMPARE(window.announced.size(), 1);
    window.show(Phase::Paid);
    QCOMPARE(window.announced.size(), 2);
    QVERIFY(window.announced.at(1).startsWith(u"Paid. "_s));
    if (QAccessible::isActive())
        QCOMPARE(alerts, window.announced);
}

void TestProviderPayPage::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    const int em = QFontMetrics(QApplication::font()).averageCharWidth();
    const int line = QFontMetrics(QApplication::font()).height();
    const QSize narrow(46 * em, 32 * line);
    const QSize wide(140 * em, 31 * line);
    QTest::newRow("in the cart's place") << narrow << false << false;
    QTest::newRow("in the cart's place, in long words") << narrow << true << false;
    QTest::newRow("over the whole page") << wide << false << false;
    QTest::newRow("over the whole page, in long words") << wide << true << false;
    QTest::newRow("over the whole page, from right to left") << wide << true << true;
}

void TestProviderPayPage::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    PseudoTranslator pseudo;
    if (longWords)
        QApplication::installTranslator(&pseudo);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        FakeClock clock;
        DocumentDesk documents(nullptr, &clock);
        ProviderPayPage page(&clock, &documents);
        Order paid = sampleOrder({});
        paid.number = payView(Phase::Paid, clock.now()).order;
        page.setPaidOrder(paid);
        page.resize(size);
        page.show();
        for (const NamedPhase &each : allPhases()) {
            page.setView(payView(each.phase, clock.now()));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            page.grab();
            QCOMPARE(page.width(), size.width());
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (!label->isVisible() || label->objectName() == u"providerPayCustomer"_s)
                    continue;
                const QString what = u"%1: %2"_s.arg(QLatin1String(each.name), label->text());
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(what));
                if (label->wordWrap())
                    QVERIFY2(
                        label->height() >= label->heightForWidth(label->width()), qPrintable(what));
            }
            for (const QWidget *widget : page.findChildren<QWidget *>()) {
                if (!widget->isVisible()
                    || !(qobject_cast<const QPushButton *>(widget)
                         || qobject_cast<const CountdownLabel *>(widget)
                         || qobject_cast<const QrCodeView *>(widget)))
                    continue;
                const QString what =
                    u"%1: %2"_s.arg(QLatin1String(each.name), widget->objectName());
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(what));
                QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(what));
                const QRect place(widget->mapTo(&page, QPoint()), widget->size());
                QVERIFY2(page.rect().contains(place), qPrintable(what));
            }
            QVERIFY2(
                page.findChild<QScrollArea *>()->verticalScrollBar()->maximum() == 0, each.name);
        }
    }
    QApplication::removeTranslator(&pseudo);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestProviderPayPage)
#include "tst_providerpaypage.moc"
