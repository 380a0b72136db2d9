// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actionbutton.h"
#include "commandpalette.h"
#include "filedialog.h"
#include "importdialog.h"
#include "keysdialog.h"
#include "stripekeydialog.h"
#include "whendone.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>

namespace holdfast {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("window/theme");
const QString listKey = QStringLiteral("window/list");
constexpr int customersShown = 5;

QToolButton *pageButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    action->setIconText(plainText(action->text()));
    button->setObjectName(
        action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setAccessibleName(plainText(action->text()));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(action->toolTip(), keyText(action)));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

MainWindow::MainWindow(const Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_actions(this)
    , m_maintenance({})
    , m_inventory({})
    , m_carts({})
    , m_board(new BoardModel(this))
    , m_documents(new DocumentDesk(session.settings, session.clock, this))
    , m_record(new NoticeRecord(session.clock, session.notices, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Holdfast"));
    for (QAction *action : m_actions.all())
        addAction(action);
    buildMenus();
    buildPages();
    connectActions();
    refreshActions();
    restoreWindow();
    m_search->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.importRateCard);
    file->addAction(m_actions.stripeKey);
    file->addSeparator();
    file->addAction(m_actions.settings);
    file->addAction(m_actions.setUp);
    file->addSeparator();
    file->addAction(m_actions.quit);
    QMenu *cart = menuBar()->addMenu(tr("&Cart"));
    cart->addAction(m_actions.search);
    cart->addAction(m_actions.buyNow);
    cart->addSeparator();
    for (QAction *action : {m_actions.more, m_actions.fewer, m_actions.quantity, m_actions.extend,
             m_actions.holdAgain, m_actions.remove, m_actions.clearCart, m_actions.undo})
        cart->addAction(action);
    cart->addSeparator();
    for (QAction *action :
        {m_actions.newCart, m_actions.nextCart, m_actions.previousCart, m_actions.handOver})
        cart->addAction(action);
    cart->addSeparator();
    cart->addAction(m_actions.customer);
    cart->addAction(m_actions.cash);
    cart->addAction(m_actions.card);
    cart->addAction(m_actions.account);
    cart->addAction(m_actions.openPayment);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_actions.sell);
    view->addAction(m_actions.orders);
    view->addAction(m_actions.review);
    view->addSeparator();
    view->addAction(m_actions.matrix);
    view->addAction(m_actions.list);
    view->addAction(m_actions.filter);
    view->addSeparator();
    view->addAction(m_actions.customerDisplay);
    view->addAction(m_actions.notices);
    view->addAction(m_actions.dismissNotice);
    QMenu *colors = view->addMenu(tr("&Colours"));
    for (QAction *action : {m_actions.systemTheme, m_actions.lightTheme, m_actions.darkTheme})
        colors->addAction(action);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions.commands);
    help->addAction(m_actions.keys);
    help->addAction(m_actions.about);
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(step(this, 3), step(this, 3), step(this, 4), step(this, 3));
    layout->setSpacing(step(this, 2));
    layout->addWidget(pageButton(m_actions.sell, header));
    layout->addWidget(pageButton(m_actions.orders, header));
    m_reviewButton = pageButton(m_actions.review, header);
    layout->addWidget(m_reviewButton);
    layout->addStretch(1);
    m_search = new SearchLine(m_board, centralWidget());
    letThrough(m_search, m_actions.extend);
    layout->addWidget(m_search, 6);
    layout->addStretch(1);
    auto *person = new QLabel(m_session.actor.person, header);
    person->setObjectName(QStringLiteral("personLabel"));
    person->setTextFormat(Qt::PlainText);
    setMuted(person);
    layout->addWidget(person);
    return header;
}

void MainWindow::buildPages()
{
    auto *central = new QWidget(this);
    setCentralWidget(central);
    auto *header = buildHeader();
    m_pages = new QStackedWidget(central);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_sellPage = new SellPage(m_session, m_board, m_actions, m_documents, m_pages);
    m_ordersPage = new OrdersPage(m_documents, m_pages);
    m_pages->addWidget(m_sellPage);
    m_reviewPage = new ReviewPage(m_board, m_pages);
    m_pages->addWidget(m_ordersPage);
    m_pages->addWidget(m_reviewPage);
    m_display = std::make_unique<CustomerDisplay>(m_sellPage->customerFeed(), m_documents);
    m_status =
        new StatusLine(m_session.actor, m_session.databaseText, m_actions.openPayment, central);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    m_notice = new NoticeBar(m_actions.dismissNotice, central);
}

void MainWindow::connectActions()
{
    connect(m_actions.search, &QAction::triggered, this, [this] {
        showPage(m_sellPage);
        m_search->focusLine();
    });
    connect(m_actions.sell, &QAction::triggered, this, [this] {
        showPage(m_sellPage);
        m_sellPage->focusPage();
    });
    connect(m_actions.orders, &QAction::triggered, this, [this] { showPage(m_ordersPage); });
    connect(m_actions.filter, &QAction::triggered, this, [this] {
        showPage(m_sellPage);
        m_sellPage->board()->filterList();
    });
    connect(m_actions.review, &QAction::triggered, this, [this] { showPage(m_reviewPage); });
    connect(m_actions.list, &QAction::toggled, this, [this](bool list) {
        if (m_session.settings)
            m_session.settings->setValue(listKey, list);
    });
    connect(m_actions.systemTheme, &QAction::triggered, this,
        [this] { setAppearance(Appearance::System, true); });
    connect(m_actions.lightTheme, &QAction::triggered, this,
        [this] { setAppearance(Appearance::Light, true); });
    connect(m_actions.darkTheme, &QAction::triggered, this,
        [this] { setAppearance(Appearance::Dark, true); });
    connect(m_actions.keys, &QAction::triggered, this, [this] {
        auto *dialog = new KeysDialog(
            commandsOn(m_pages->currentWidget(), m_actions), commandsOf(m_actions), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions.notices, &QAction::triggered, m_record, &NoticeRecord::show);
    connect(m_actions.commands, &QAction::triggered, this, [this] {
        auto *palette = new CommandPalette(
            commandsOn(m_pages->currentWidget(), m_actions) + commandsOf(m_actions), this);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->open();
    });
    m_actions.stripeKey->setVisible(m_session.stripeKeys != nullptr);
    connect(m_actions.stripeKey, &QAction::triggered, this, [this] {
        auto *dialog = new StripeKeyDialog(m_session.stripeKeys, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_actions.setUp, &QAction::triggered, this, &MainWindow::setUpWanted);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions.importRateCard, &QAction::triggered, this, &MainWindow::chooseRateCard);

    connect(m_search, &SearchLine::chosen, this,
        [this](qint64 listing, const QString &variant, qint64 quantity) {
            m_notice->dismiss();
            showPage(m_sellPage);
            m_sellPage->choose(listing, variant, quantity);
        });
    connect(m_search, &SearchLine::bought, this,
        [this](qint64 listing, const QString &variant, qint64 quantity) {
            m_notice->dismiss();
            showPage(m_sellPage);
            m_sellPage->buy(listing, variant, quantity);
        });
    connect(m_search, &SearchLine::orderWanted, this, [this](qint64 number) {
        m_notice->dismiss();
        showPage(m_ordersPage);
        m_ordersPage->open(number);
    });
    connect(m_search, &SearchLine::customersWanted, this, &MainWindow::findCustomers);
    connect(m_search, &SearchLine::customerWanted, this, [this](const Customer &customer) {
        m_notice->dismiss();
        showPage(m_sellPage);
        m_sellPage->offer(customer);
    });
    connect(m_search, &SearchLine::highlighted, m_sellPage, &SellPage::look);
    connect(m_search, &SearchLine::left, m_sellPage, &SellPage::leaveSearch);
    connect(m_sellPage, &SellPage::notice, this, &MainWindow::showNotice);
    connect(m_sellPage, &SellPage::paymentsOutOfSight, m_status, &StatusLine::showPayments);
    connect(m_sellPage, &SellPage::happened, m_record, &NoticeRecord::add);
    connect(m_sellPage, &SellPage::noticeOver, m_notice, &NoticeBar::dismiss);
    connect(m_sellPage, &SellPage::noticeOver, m_status, [this] { m_status->setNotice({}); });
    connect(m_sellPage, &SellPage::searchWanted, m_search, &SearchLine::focusLine);
    connect(m_sellPage, &SellPage::stateChanged, this, &MainWindow::refreshActions);
    connect(m_sellPage, &SellPage::ordersChanged, m_ordersPage, &OrdersPage::refresh);
    connect(m_sellPage, &SellPage::sampleWanted, this, &MainWindow::loadSample);
    connect(m_sellPage, &SellPage::importWanted, this, &MainWindow::chooseRateCard);
    connect(m_documents, &DocumentDesk::notice, this, &MainWindow::showNotice);
    m_documents->setPlacementTitle([this](const QString &code, const QString &placement) {
        const Listing *listing = m_board->listing(code);
        for (const Variant &variant : listing ? listing->variants : QVector<Variant>()) {
            if (variant.code == placement)
                return variant.title;
        }
        return QString();
    });
    m_display->toggleBy(m_actions.customerDisplay, m_session.settings);
    connect(m_ordersPage, &OrdersPage::failed, this,
        [this](const Error &error) { showNotice(noticeFor(error)); });
    connect(m_ordersPage, &OrdersPage::copied, this, [this](const QString &number) {
        showNotice({Notice::Tone::Done, tr("Order number %1 is on the clipboard.").arg(number)});
    });
    connect(m_ordersPage, &OrdersPage::notice, this, &MainWindow::showNotice);
    // Once the page that has come in view is laid out.
    connect(m_ordersPage, &OrdersPage::noticeOver, m_notice, &NoticeBar::dismiss);
    connect(m_ordersPage, &OrdersPage::noticeRoomChanged, this, &MainWindow::placeNotice,
        Qt::QueuedConnection);
    connect(m_reviewPage, &ReviewPage::noticeRoomChanged, this, &MainWindow::placeNotice,
        Qt::QueuedConnection);
    connect(m_ordersPage, &OrdersPage::left, m_actions.search, &QAction::trigger);
    connect(m_sellPage, &SellPage::ordersChanged, m_reviewPage, &ReviewPage::refresh);
    connect(m_reviewPage, &ReviewPage::failed, this,
        [this](const Error &error) { showNotice(noticeFor(error)); });
    connect(m_reviewPage, &ReviewPage::notice, this, &MainWindow::showNotice);
    connect(m_reviewPage, &ReviewPage::countChanged, this, &MainWindow::showReviewCount);
    connect(m_reviewPage, &ReviewPage::left, m_actions.search, &QAction::trigger);
    connect(m_notice, &NoticeBar::heightChanged, this, [this](int height) {
        m_sellPage->board()->setFoot(height == 0 ? 0 : height + 2 * step(this, 3));
    });
    connect(m_notice, &NoticeBar::shown, this,
        [this](const Notice &notice) { m_status->setNotice(notice.text); });
}

void MainWindow::findCustomers(const QString &words)
{
    if (!m_live)
        return;
    whenDone(m_carts.findCustomers(words, customersShown), this,
        [this, words](const Result<QVector<Customer>> &found) {
            // While the database cannot be asked the slots are still found.
            if (found)
                m_search->setCustomers(words, *found);
        });
}

void MainWindow::follow(Database *database, LiveBoard *live)
{
    const Desk desk{database, m_session.actor};
    m_live = live;
    m_maintenance = MaintenanceService(desk);
    m_inventory = InventoryService(desk);
    m_carts = CartService(desk);
    m_ordersPage->setDesk(desk);
    m_reviewPage->setDesk(desk);
    const auto showAge = [this] {
        m_status->show(*m_live);
        if (const auto now = m_live->databaseNow())
            m_reviewPage->setNow(*now);
    };
    connect(live, &LiveBoard::stateChanged, this, showAge);
    m_record->follow(live);
    connect(live, &LiveBoard::ageChanged, this, showAge);
    m_sellPage->follow(desk, live);
    showAge();
}

void MainWindow::refreshActions()
{
    const bool usable = m_sellPage->isUsable();
    m_search->setMayAdd(m_sellPage->mayAdd());
    m_ordersPage->setUsable(usable);
    m_reviewPage->setUsable(usable);
    m_actions.importRateCard->setEnabled(usable);
    m_actions.setUp->setEnabled(!isPaying());
    if (m_closeQuestion && m_sellPage->mayClose())
        m_closeQuestion->reject();
    Q_EMIT stateChanged();
}

void MainWindow::showReviewCount(int open)
{
    const QString name = plainText(m_actions.review->text());
    // The action's own: its button takes its text anew whenever the action changes.
    m_actions.review->setIconText(
        open == 0 ? name : tr("%1 (%L2)", "page, count").arg(name).arg(open));
    m_reviewButton->setAccessibleName(
        open == 0 ? name : tr("%1, payments that wait: %L2", "page, count").arg(name).arg(open));
}

void MainWindow::showPage(QWidget *page)
{
    (page == m_sellPage        ? m_actions.sell
        : page == m_ordersPage ? m_actions.orders
                               : m_actions.review)
        ->setChecked(true);
    m_pages->setCurrentWidget(page);
    placeNotice();
}

void MainWindow::showNotice(const Notice &notice)
{
    placeNotice();
    m_notice->showNotice(notice);
    m_record->add(notice);
}

void MainWindow::placeNotice()
{
    const QWidget *page = m_pages->currentWidget();
    const QRect room = (page == m_sellPage     ? m_sellPage->noticeRoom()
                        : page == m_ordersPage ? m_ordersPage->noticeRoom()
                                               : m_reviewPage->noticeRoom())
                           .translated(m_pages->pos());
    const int margin = step(this, 3);
    m_notice->setPlace(room.adjusted(margin, margin, -margin, -margin));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeNotice();
}

void MainWindow::setAppearance(Appearance appearance, bool remember)
{
    (appearance == Appearance::Light     ? m_actions.lightTheme
        : appearance == Appearance::Dark ? m_actions.darkTheme
                                         : m_actions.systemTheme)
        ->setChecked(true);
    applyAppearance(appearance);
    if (remember && m_session.settings)
        m_session.settings->setValue(themeKey, int(appearance));
}

void MainWindow::reloadDocuments()
{
    m_documents->reload();
}

void MainWindow::loadSample()
{
    if (!m_sellPage->isUsable())
        return;
    m_sellPage->board()->setLoading(true);
    whenDone(m_maintenance.loadSample(), this,
        [this](const Result<ImportReport> &report) { imported(report); });
}

void MainWindow::chooseRateCard()
{
    if (!m_sellPage->isUsable())
        return;
    QFileDialog *dialog =
        newFileDialog(this, tr("Import a rate card"), tr("Rate cards (*.csv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("rateCardDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::previewRateCard);
    dialog->open();
}

void MainWindow::previewRateCard(const QString &file)
{
    auto *dialog = new ImportDialog(m_inventory, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { importRateCard(dialog->preview().card); });
    dialog->open();
}

void MainWindow::importRateCard(const RateCard &card)
{
    m_sellPage->board()->setLoading(true);
    whenDone(m_inventory.importRateCard(card, false), this,
        [this](const Result<ImportReport> &report) { imported(report); });
}

void MainWindow::imported(const Result<ImportReport> &report)
{
    m_sellPage->board()->setLoading(false);
    if (!report) {
        showNotice(noticeFor(report.error()));
        return;
    }
    if (m_live)
        m_live->refresh();
    showNotice(
        {Notice::Tone::Done, tr("The rate card is in: %L1 added, %L2 changed, %L3 unchanged.")
                                 .arg(report->added)
                                 .arg(report->changed)
                                 .arg(report->unchanged)});
}

void MainWindow::restoreWindow()
{
    const int em = fontMetrics().averageCharWidth();
    const QSize room = screen()->availableGeometry().size();
    setMinimumSize(QSize(std::min(1024, em * 128), 640).boundedTo(room));
    // The frame is known only when it is shown.
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    resize(QSize(1280, 800).boundedTo(room - QSize(0, 2 * titleBar)));
    if (!m_session.settings)
        return;
    const QSettings &settings = *m_session.settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_actions.list->setChecked(settings.value(listKey, false).toBool());
    const int theme = settings.value(themeKey, int(Appearance::System)).toInt();
    (theme == int(Appearance::Light)     ? m_actions.lightTheme
        : theme == int(Appearance::Dark) ? m_actions.darkTheme
                                         : m_actions.systemTheme)
        ->setChecked(true);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_sellPage->mayClose() && !m_closeAnyway) {
        event->ignore();
        if (m_closeQuestion && m_closeQuestion->isVisible())
            return;
        delete m_closeQuestion;
        const auto closeAnyway = [this] {
            m_closeAnyway = true;
            close();
        };
        m_closeQuestion = m_sellPage->isBooking() ? askToCloseWhilePaying(this, closeAnyway)
                                                  : askToCloseWhileProviderPays(
                                                      this, QStringLiteral("Stripe"), closeAnyway);
        return;
    }
    leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::leave()
{
    m_display->leave();
    if (m_session.settings)
        m_session.settings->setValue(geometryKey, saveGeometry());
}

} // namespace holdfast
