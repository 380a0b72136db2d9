// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellpage.h"

#include "card.h"
#include "takentext.h"
#include "theme.h"
#include "whendone.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace holdfast {

namespace {

constexpr qint64 holdsDelayMs = 120;
/// Reading the holds of the whole shop shares the connection with the sales.
constexpr qint64 holdsPauseMs = 1000;

} // namespace

SellPage::SellPage(const Session &session, BoardModel *board, const Actions &actions,
    DocumentDesk *documents, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_actions(actions)
    , m_controller(new SellController(SellController::Owns::OpenCart, this))
    , m_purchase(new SellController(SellController::Owns::Purchase, this))
    , m_inventory({})
    , m_carts({})
    , m_checkouts({})
    , m_cart(new CartModel(session.clock, this))
    , m_purchaseCart(new CartModel(session.clock, this))
    , m_deskCarts(new DeskCarts(session.clock, this))
    , m_feed(new CustomerFeed(m_cart, session.clock, this))
    , m_boardPage(new BoardPage(
          board, actions, [this] { return databaseNow(); }, this))
    , m_details(new DetailsStrip(
          board, [this] { return databaseNow(); }, this))
    , m_side(new PageStack(this))
    , m_cartPanel(new CartPanel(m_cart, actions, this))
    , m_payPage(new PayPage(this))
    , m_purchaseStrip(new PurchaseStrip(m_purchaseCart, this))
    , m_customerPage(new CustomerPage(this))
    , m_handOverPage(new HandOverPage(this))
    , m_outcomePage(new OutcomePage(session.clock, documents, this))
    , m_provider(new ProviderPayment(session.clock, session.stripeKeys, session.driver, this))
    , m_whole(new QStackedWidget(this))
    , m_providerPage(new ProviderPayPage(session.clock, documents, this))
{
    setObjectName(QStringLiteral("sellPage"));
    const auto variantTitle = [board](qint64 listingId, const QString &code) {
        if (const Listing *listing = board->listing(listingId)) {
            for (const Variant &variant : listing->variants) {
                if (variant.code == code)
                    return variant.title;
            }
        }
        return QString();
    };
    m_cart->setVariantTitle(variantTitle);
    m_purchaseCart->setVariantTitle(variantTitle);
    m_side->setObjectName(QStringLiteral("sideStack"));
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_cartPanel, m_payPage, m_customerPage, m_outcomePage})
        m_side->addWidget(page);
    auto *left = new QVBoxLayout;
    left->setSpacing(step(this, 3));
    left->addWidget(new Card(m_boardPage, this), 1);
    left->addWidget(new Card(m_details, this));
    auto *side = new Card(m_side, this);
    const int em = fontMetrics().averageCharWidth();
    side->setMinimumWidth(em * 46);
    side->setMaximumWidth(em * 64);
    auto *selling = new QWidget(this);
    auto *layout = new QHBoxLayout(selling);
    const int margin = step(this, 3);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(margin);
    layout->addLayout(left, 7);
    layout->addWidget(side, 3);
    auto *paying = new QWidget(this);
    auto *payingLayout = new QVBoxLayout(paying);
    payingLayout->setContentsMargins(margin, 0, margin, 0);
    payingLayout->addWidget(new Card(m_providerPage, this));
    m_whole->addWidget(selling);
    m_whole->addWidget(paying);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SellPage::tick);
    m_second.start();
    m_holdsSoon.setSingleShot(true);
    connect(&m_holdsSoon, &QTimer::timeout, this, &SellPage::readHolds);

    connect(m_boardPage, &BoardPage::currentChanged, this, &SellPage::look);
    connect(m_boardPage, &BoardPage::slotActivated, this, [this](qint64 id) { choose(id, {}, 1); });
    connect(m_boardPage, &BoardPage::placementActivated, this,
        [this](qint64 id, const QString &variant) { choose(id, variant, 1); });
    connect(m_boardPage, &BoardPage::placementsWanted, m_details, &DetailsStrip::focusPlacements);
    connect(m_boardPage, &BoardPage::holdsWanted, this, &SellPage::wantHolds);
    connect(m_details, &DetailsStrip::left, m_boardPage, &BoardPage::focusBoard);
    connect(m_boardPage, &BoardPage::sampleWanted, this, &SellPage::sampleWanted);
    connect(m_boardPage, &BoardPage::importWanted, this, &SellPage::importWanted);
    connect(m_boardPage, &BoardPage::retryWanted, this, [this] {
        if (m_live)
            m_live->refresh();
    });
    connect(m_details, &DetailsStrip::addWanted, this,
        [this](qint64 id, const QString &variant) { choose(id, variant, 1); });
    connect(m_details, &DetailsStrip::buyWanted, this, [this](qint64 id) { buy(id, {}, 1); });
    connect(m_cartPanel->view(), &CartView::currentLineChanged, this, &SellPage::refresh);
    connectActions();
    connectController();
    connectProvider();
    connectPurchase();
    connectCarts();
    connectCountdowns();
    connectUndo();
    connectHandOver();
    refresh();
}

void SellPage::connectActions()
{
    const auto current = [this] { return m_cartPanel->view()->currentLine(); };
    const auto line = [this, current] {
        return m_buying ? m_purchase->cart()->lines.first().id : current();
    };
    connect(m_actions.more, &QAction::triggered, this,
        [this, current] { m_controller->changeQuantity(current(), 1); });
    connect(m_actions.fewer, &QAction::triggered, this,
        [this, current] { m_controller->changeQuantity(current(), -1); });
    connect(m_cartPanel->quantity(), &QuantityField::wanted, m_controller,
        &SellController::setQuantity);
    connect(m_actions.remove, &QAction::triggered, this,
        [this, current] { m_controller->remove(current()); });
    connect(m_actions.extend, &QAction::triggered, this, [this, line] { payer()->extend(line()); });
    connect(m_actions.holdAgain, &QAction::triggered, this,
        [this, line] { payer()->holdAgain(line()); });
    connect(m_actions.clearCart, &QAction::triggered, m_controller, &SellController::clear);
    connect(m_actions.customer, &QAction::triggered, this, [this] {
        const auto &cart = payer()->cart();
        m_side->setCurrentWidget(m_customerPage);
        refresh();
        m_customerPage->begin(cart ? cart->customer : std::nullopt);
    });
    connect(m_actions.cash, &QAction::triggered, this, [this] { beginPayment(Tender::Cash); });
    connect(
        m_actions.account, &QAction::triggered, this, [this] { beginPayment(Tender::Account); });
    m_payPage->addTender(Tender::Cash, m_actions.cash);
    m_payPage->addTender(Tender::Account, m_actions.account);
    m_payPage->letThrough(m_actions.extend);
    connect(m_payPage, &PayPage::left, this, &SellPage::leavePayment);
    connect(m_payPage, &PayPage::taken, this,
        [this](Tender tender, std::optional<qint64> receivedMinor, qint64 totalMinor) {
            payer()->pay(tender, receivedMinor, totalMinor);
        });
    connect(m_customerPage, &CustomerPage::left, this, &SellPage::leaveCustomer);
    connect(m_customerPage, &CustomerPage::attachWanted, this,
        [this](const Customer &customer) { payer()->attach(customer); });
    connect(m_outcomePage, &OutcomePage::newSaleWanted, this, &SellPage::showCartPanel);
}

void SellPage::offer(const Customer &customer)
{
    if (!mayAdd()) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("No customer can be chosen while a payment is under way. Finish it first.")});
        return;
    }
    leaveOutcome();
    m_side->setCurrentWidget(m_customerPage);
    refresh();
    m_customerPage->begin(customer);
}

void SellPage::connectController()
{
    connect(m_controller, &SellController::cartChanged, this, [this](const Cart &cart) {
        m_cart->setCart(cart);
        m_deskCarts->setCurrent(cart);
        tellCustomer();
        m_cartPanel->setCart(cart);
        showOwnHolds();
        if (m_side->currentWidget() == m_payPage && !m_buying)
            m_payPage->setCart(cart);
        wantHolds();
        refresh();
        if (m_nextTender && !cart.lines.isEmpty())
            beginPayment(*m_nextTender);
    });
    connect(m_controller, &SellController::stateChanged, this, [this] {
        if (!m_controller->isBusy())
            m_busyTicks = 0;
        refresh();
        if (m_holdsWanted)
            wantHolds();
    });
    connect(m_controller, &SellController::added, this,
        [this](const QUuid &line) { m_cartPanel->view()->select(line); });
    connect(m_controller, &SellController::failed, this, &SellPage::fail);
    connect(m_controller, &SellController::attached, this, &SellPage::attached);
    connect(m_controller, &SellController::sold, this, &SellPage::sold);
}

void SellPage::follow(const Desk &desk, LiveBoard *live)
{
    m_live = live;
    m_desk = desk.actor.desk;
    m_controller->setDesk(desk);
    m_purchase->setDesk(desk);
    m_deskCarts->setDesk(desk);
    m_provider->follow(desk);
    m_inventory = InventoryService(desk);
    m_carts = CartService(desk);
    m_checkouts = CheckoutService(desk);
    connect(desk.database, &Database::lost, this, [this] {
        m_operationsLost = true;
        liveChanged();
    });
    connect(desk.database, &Database::opened, this, [this] {
        m_operationsLost = false;
        liveChanged();
    });
    connect(live, &LiveBoard::boardReplaced, this, [this](const Board &board) {
        m_board->replace(board);
        wantHolds();
    });
    connect(live, &LiveBoard::listingsChanged, this, [this](const QVector<Listing> &listings) {
        m_board->updateSoon(listings);
        wantHolds();
    });
    for (SellController *controller : {m_controller, m_purchase})
        connect(live, &LiveBoard::cartsChanged, controller, &SellController::cartsChanged);
    connect(live, &LiveBoard::cartsChanged, m_deskCarts, &DeskCarts::cartsChanged);
    // A hold that is extended, or goes to another desk with its cart, changes no listing.
    connect(live, &LiveBoard::cartsChanged, this, &SellPage::wantHolds);
    connect(live, &LiveBoard::ordersChanged, this, &SellPage::ordersChanged);
    connect(live, &LiveBoard::stateChanged, this, &SellPage::liveChanged);
    connect(live, &LiveBoard::settingsChanged, this, [this, live] { setTimes(live->times()); });
    setTimes(live->times());
    liveChanged();
}

std::optional<Instant> SellPage::databaseNow() const
{
    return m_live ? m_live->databaseNow() : std::nullopt;
}

void SellPage::liveChanged()
{
    m_boardPage->showState(m_live->state(), m_live->error(), m_live->age());
    m_usable = m_live->state() == LiveBoard::State::Live && !m_operationsLost;
    m_controller->setUsable(m_usable);
    m_purchase->setUsable(m_usable);
    m_deskCarts->setUsable(m_usable);
    refresh();
}

bool SellPage::mayAdd() const
{
    return m_usable && m_controller->mayEdit() && m_purchase->mayEdit()
           && !m_provider->isUnderWay();
}

QRect SellPage::noticeRoom() const
{
    return QRect(m_boardPage->mapTo(this, QPoint()), m_boardPage->size());
}

void SellPage::choose(qint64 listingId, const QString &variant, qint64 quantity)
{
    const Listing *listing = m_board->listing(listingId);
    if (!mayAdd() || !listing || refuseWhileBuying())
        return;
    if (refuseOtherEdition(*listing))
        return;
    leaveOutcome();
    m_boardPage->select(listingId);
    m_controller->add(listing->code, variant, quantity);
}

bool SellPage::refuseOtherEdition(const Listing &listing)
{
    const bool other = !m_board->sellsByCode(listing);
    if (other)
        fail({ErrorKind::Validation, otherEditionText(listing)});
    return other;
}

void SellPage::leaveOutcome()
{
    const bool byProvider = m_whole->currentIndex() != 0;
    if (byProvider) {
        m_provider->leave();
        showProvider(false);
    }
    if (byProvider || m_side->currentWidget() == m_outcomePage)
        showCartPanel();
}

void SellPage::focusPage()
{
    const QWidget *side = m_side->currentWidget();
    if (m_whole->currentIndex() != 0)
        m_providerPage->takeFocus();
    else if (side == m_customerPage)
        m_customerPage->takeFocus();
    else
        m_boardPage->focusBoard();
}

Own SellPage::own() const
{
    const auto &cart = m_controller->cart();
    return {cart ? cart->id : QUuid(), m_desk};
}

void SellPage::look(qint64 listingId)
{
    m_details->setListing(listingId);
    m_details->setHolds(m_holds, own());
    m_boardPage->select(listingId);
    wantHolds();
    refresh();
}

void SellPage::setTimes(const ScreenTimes &times)
{
    m_cart->setTimes(times);
    m_purchaseCart->setTimes(times);
    m_deskCarts->setTimes(times);
    m_providerPage->setTimes(times);
}

void SellPage::tick()
{
    m_cart->tick();
    m_deskCarts->tick();
    m_feed->tick();
    m_purchaseCart->tick();
    m_purchaseStrip->tick(databaseNow());
    m_details->tick();
    m_boardPage->tick();
    m_busyTicks = payer()->isBusy() ? m_busyTicks + 1 : 0;
    m_cartPanel->setHint(cartHint());
}

void SellPage::wantHolds()
{
    m_holdsWanted = true;
    if (m_holdsSoon.isActive() || m_readingHolds || m_controller->isBusy())
        return;
    const qint64 pause = m_holdsRead.isValid() ? holdsPauseMs - m_holdsRead.elapsed() : 0;
    m_holdsSoon.start(int(std::max(holdsDelayMs, pause)));
}

void SellPage::readHolds()
{
    const Listing *listing = m_board->listing(m_details->listing());
    const Listing *hinted = m_board->listing(m_boardPage->hintedListing());
    if (!m_usable || (!listing && !hinted) || m_controller->isBusy())
        return;
    m_holdsWanted = false;
    if ((!listing || listing->held == 0) && (!hinted || hinted->held == 0)) {
        m_details->setHolds({}, {});
        return;
    }
    m_readingHolds = true;
    m_holdsRead.start();
    whenDone(m_inventory.holds(), this, [this](const Result<QVector<HoldRow>> &holds) {
        m_readingHolds = false;
        if (holds) {
            m_holds = *holds;
            m_details->setHolds(m_holds, own());
            m_boardPage->setHolds(m_holds, own());
        }
        if (m_holdsWanted)
            wantHolds();
    });
}

QString SellPage::payHint() const
{
    if (m_live && m_live->state() == LiveBoard::State::Stale)
        return tr("The board is stale. Selling waits for the database.");
    if (m_operationsLost || (m_live && m_live->state() == LiveBoard::State::Offline))
        return tr("Selling waits for the database.");
    const CartLine *ended = (m_buying ? m_purchaseCart : m_cart)->firstLapsed();
    if (!ended)
        return {};
    const bool back = CartModel::isGivenBack(*ended);
    if (m_buying)
        return (back ? tr("The slot was given back. %1 holds it again if it is still free.")
                     : tr("The hold has lapsed. %1 holds it again if it is still free."))
            .arg(keyText(m_actions.holdAgain));
    return back ? tr("A slot was given back. Hold it again or remove the line.")
                : tr("A hold has lapsed. Hold it again or remove the line.");
}

QString SellPage::cartHint() const
{
    const QString hint = payHint();
    const bool waits = m_busyTicks > 1 && payer()->isBusy();
    return hint.isEmpty() && waits ? tr("Waiting for the database…") : hint;
}

void SellPage::refreshActions()
{
    const QUuid current = m_cartPanel->view()->currentLine();
    const CartLine *line = m_cart->line(m_cart->rowOf(current));
    const bool lapsed = line && m_cart->isLapsed(*line);
    const bool cartShown = m_side->currentWidget() == m_cartPanel && m_whole->currentIndex() == 0;
    // Their keys work in the whole window, which may show another page.
    const bool may = isVisible() && mayAdd();
    const bool edit = may && cartShown && line;
    const bool pay = isVisible() && m_usable && payer()->mayPay()
                     && !(m_buying ? m_purchaseCart : m_cart)->hasLapsed();
    const bool bought = m_buying && may && m_side->currentWidget() == m_payPage;
    m_actions.more->setEnabled(edit && !lapsed);
    m_actions.fewer->setEnabled(edit && !lapsed && m_controller->quantity(current) > 1);
    m_actions.quantity->setEnabled(edit && !lapsed);
    m_actions.remove->setEnabled(edit);
    m_actions.extend->setEnabled(bought ? !m_purchaseCart->hasLapsed() : edit && !lapsed);
    m_actions.holdAgain->setEnabled(bought ? m_purchaseCart->hasLapsed() : edit && lapsed);
    m_actions.clearCart->setEnabled(may && cartShown && m_cart->rowCount() > 0);
    m_actions.customer->setEnabled(may);
    m_actions.openPayment->setEnabled(
        isVisible() && m_provider->outOfSight() > 0 && !m_buying && !m_controller->isPaying());
    Q_EMIT paymentsOutOfSight(m_provider->outOfSight());
    const bool chooses = cartShown || m_side->currentWidget() == m_payPage;
    m_actions.cash->setEnabled(pay && chooses);
    m_actions.card->setEnabled(pay && chooses);
    m_actions.account->setEnabled(pay && chooses);
    const bool idle = cartShown || m_side->currentWidget() == m_outcomePage;
    const Listing *listing = m_board->listing(m_boardPage->currentListing());
    m_actions.buyNow->setEnabled(may && idle && listing && m_board->sellsByCode(*listing));
    m_cartPanel->showLine(
        current, m_controller->quantity(current), lapsed, m_actions.quantity->isEnabled());
    refreshCartActions();
}

void SellPage::showOwnHolds()
{
    QHash<qint64, qint64> own = m_deskCarts->heldSlots();
    for (const auto &held : {m_cart->heldSlots(), m_purchaseCart->heldSlots()}) {
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            own[it.key()] += it.value();
    }
    m_board->setInCart(m_cart->heldSlots());
    m_board->setOwnHeld(own);
}

void SellPage::refresh()
{
    refreshActions();
    m_cartPanel->setHint(cartHint());
    m_details->setMayAdd(mayAdd());
    m_boardPage->setMayAdd(mayAdd());
    showOwnHolds();
    if (m_side->currentWidget() == m_payPage) {
        m_payPage->setBusy(isPaying());
        m_payPage->setObstacle(payHint());
    }
    if (m_side->currentWidget() == m_customerPage)
        m_customerPage->setUsable(mayAdd());
    if (m_side->currentWidget() == m_handOverPage)
        m_handOverPage->setUsable(mayAdd());
    Q_EMIT stateChanged();
}

bool SellPage::leaveForm()
{
    const QWidget *side = m_side->currentWidget();
    if (side == m_customerPage)
        leaveCustomer();
    else if (side == m_handOverPage)
        showCartPanel();
    return m_side->currentWidget() != side;
}

void SellPage::leaveSearch()
{
    if (!isVisible() || !leaveForm())
        m_boardPage->focusBoard();
}

void SellPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !leaveForm())
        QWidget::keyPressEvent(event);
}

void SellPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void SellPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

void SellPage::showCartPanel()
{
    if (isPaying())
        return;
    m_feed->setSold({});
    m_side->setCurrentWidget(m_cartPanel);
    tellCustomer();
    refresh();
    Q_EMIT searchWanted();
}

void SellPage::beginPayment(Tender tender)
{
    const auto &cart = payer()->cart();
    if (!cart || cart->lines.isEmpty()) {
        m_nextTender = tender;
        return;
    }
    m_nextTender.reset();
    if (m_side->currentWidget() == m_payPage && m_payPage->tender() == tender
        && m_purchaseStrip->isHidden() != m_buying)
        return;
    if (m_buying)
        m_purchaseTender = tender;
    if (tender == Tender::Account && !cart->customer) {
        m_actions.customer->trigger();
        m_customerPage->showProblem(tr("A sale on account needs a customer to invoice."));
        return;
    }
    m_purchaseStrip->setVisible(m_buying);
    m_side->setCurrentWidget(m_payPage);
    m_payPage->begin(tender, *cart);
    refresh();
}

void SellPage::fail(const Error &error)
{
    m_nextTender.reset();
    m_cardWanted = false;
    m_customerPage->endWaiting();
    m_handOverPage->endWaiting();
    if (m_side->currentWidget() == m_customerPage && error.kind == ErrorKind::Validation)
        m_customerPage->showProblem(error.text);
    else
        Q_EMIT notice(noticeFor(error));
    refresh();
}

void SellPage::attached(const AttachResult &result)
{
    const bool refused = mergeRefused(result.notes);
    const QString merged = mergeText(result.notes);
    leaveCustomer();
    Q_EMIT notice({refused ? Notice::Tone::Warning : Notice::Tone::Done,
        merged.isEmpty() ? tr("The cart is for %1 now.")
                               .arg(result.cart.customer ? result.cart.customer->email : QString())
                         : merged});
}

void SellPage::sold(const Order &order)
{
    m_side->setCurrentWidget(m_outcomePage);
    m_outcomePage->showOrder(order);
    m_feed->setSold(order);
    refresh();
    Q_EMIT noticeOver();
    Q_EMIT happened({Notice::Tone::Done, tr("Order %1 is paid.").arg(order.number)});
    Q_EMIT ordersChanged();
}

} // namespace holdfast
