// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardpage.h"
#include "cartpanel.h"
#include "customerfeed.h"
#include "customerpage.h"
#include "deskcarts.h"
#include "detailsstrip.h"
#include "handoverpage.h"
#include "messages.h"
#include "outcomepage.h"
#include "pagestack.h"
#include "paypage.h"
#include "providerpayment.h"
#include "providerpaypage.h"
#include "purchasestrip.h"
#include "sellcontroller.h"
#include "session.h"

#include <QElapsedTimer>

namespace holdfast {

/// Where slots are sold: the board and what takes the selected slot at the left; the cart, or what
/// stands in its place for a moment, at the right.
class SellPage : public QWidget
{
    Q_OBJECT

public:
    /// `documents` outlives it.
    SellPage(const Session &session, BoardModel *board, const Actions &actions,
        DocumentDesk *documents, QWidget *parent = nullptr);

    /// From now on the page sells from the desk's database and shows `live`. Both outlive it.
    void follow(const Desk &desk, LiveBoard *live);
    /// The board is live and the database answers.
    bool isUsable() const { return m_usable; }
    /// A payment has been sent to the database and is not answered yet.
    bool isBooking() const { return m_controller->isPaying() || m_purchase->isPaying(); }
    bool isPaying() const { return isBooking() || m_provider->isUnderWay(); }
    /// What a sale came to stands in the cart's place.
    bool showsOutcome() const
    {
        return m_side->currentWidget() == m_outcomePage || m_whole->currentIndex() != 0;
    }
    /// The customer pays at a provider, where it goes on without this window.
    bool isPayingByProvider() const
    {
        return m_provider->isUnderWay() || m_provider->outOfSight() > 0;
    }
    /// Nobody is paying at this moment, so that the window may go.
    bool mayClose() const { return !isPaying() && !m_provider->hasPayer(); }
    BoardPage *board() const { return m_boardPage; }
    /// The keyboard goes to the form that is open, or to the board.
    void focusPage();
    /// The search line is left: the keyboard goes to the board.
    void leaveSearch();
    /// What the customer may see of it.
    CustomerFeed *customerFeed() const { return m_feed; }
    /// From the search line.
    void choose(qint64 listingId, const QString &variant, qint64 quantity);
    /// The same, to be paid at once and by itself.
    void buy(qint64 listingId, const QString &variant, qint64 quantity);
    /// The customer's details, to attach them to the cart.
    void offer(const Customer &customer);
    void look(qint64 listingId);
    bool mayAdd() const;
    /// Where a notice hides nothing that is to be pressed.
    QRect noticeRoom() const;

Q_SIGNALS:
    void notice(const holdfast::Notice &notice);
    /// To be kept with what is said, but seen on the page already.
    void happened(const holdfast::Notice &notice);
    /// What was said no longer matters.
    void noticeOver();
    /// The keyboard may go back to where slots are found.
    void searchWanted();
    /// What the page may do, or `isUsable` or `isPaying`, may differ.
    void stateChanged();
    /// So many of this desk's payments go on out of sight.
    void paymentsOutOfSight(int count);
    void sampleWanted();
    void importWanted();
    void ordersChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    void connectController();
    void connectProvider();
    void connectPurchase();
    void connectCarts();
    void connectCountdowns();
    void connectUndo();
    void connectHandOver();
    void broughtBack(const QVector<BroughtBack> &lines);
    bool mayChangeCart() const;
    void changeCart(const QUuid &cart);
    void stepThroughCarts(int by);
    void refreshCartActions();
    void showNoCart();
    void showPurchase(const Cart &cart);
    /// What this desk holds, in the cart in view and in all of its carts.
    void showOwnHolds();
    /// What the customer's display is about: the purchase, or the desk's cart.
    void tellCustomer();
    /// Whether it is so, saying why nothing else is taken up.
    bool refuseWhileBuying();
    bool refuseOtherEdition(const Listing &listing);
    /// Its pay page goes, unless something is on its way yet.
    void leaveEndedPurchase();
    void leavePayment();
    void leaveCustomer();
    /// The page of the customer or of the other desk, from wherever the keyboard is.
    bool leaveForm();
    void leaveOutcome();
    /// What the pay page and the customer page are about.
    SellController *payer() const { return m_buying ? m_purchase : m_controller; }
    void showProvider(bool shown);
    void payByCard();
    void providerPaid(qint64 number);
    void providerDone();
    /// Into view again, if it is open and there is no other.
    void bringBack(const QUuid &cart);
    void otherEnded(const Checkout &checkout, bool review);
    void liveChanged();
    void setTimes(const ScreenTimes &times);
    void tick();
    void refresh();
    /// What their keys do is about this page, and only while it is in view.
    void refreshActions();
    void wantHolds();
    void readHolds();
    void showCartPanel();
    void beginPayment(Tender tender);
    void fail(const Error &error);
    void runningOut(const CartModel &cart, const QUuid &line);
    void lapsed(const CartModel &cart, const QUuid &line);
    void attached(const AttachResult &result);
    void sold(const Order &order);
    QString payHint() const;
    QString cartHint() const;
    std::optional<Instant> databaseNow() const;
    Own own() const;

    BoardModel *m_board;
    Actions m_actions;
    LiveBoard *m_live = nullptr;
    QString m_desk;
    SellController *m_controller;
    SellController *m_purchase;
    InventoryService m_inventory;
    CartService m_carts;
    CheckoutService m_checkouts;
    CartModel *m_cart;
    CartModel *m_purchaseCart;
    DeskCarts *m_deskCarts;
    CustomerFeed *m_feed;
    BoardPage *m_boardPage;
    DetailsStrip *m_details;
    PageStack *m_side;
    CartPanel *m_cartPanel;
    PayPage *m_payPage;
    PurchaseStrip *m_purchaseStrip;
    CustomerPage *m_customerPage;
    HandOverPage *m_handOverPage;
    OutcomePage *m_outcomePage;
    ProviderPayment *m_provider;
    QStackedWidget *m_whole; ///< the board and the cart, or a payment by a provider
    ProviderPayPage *m_providerPage;
    int m_handOverOpening = 0;          ///< answers to an earlier one are dropped
    std::optional<Tender> m_nextTender; ///< asked for while the first slot was on its way
    bool m_cardWanted = false;          ///< once nothing is on its way
    bool m_cardAlone = false;           ///< it was asked for from the cart, not beside cash
    Tender m_purchaseTender = Tender::Cash;
    bool m_buying = false; ///< a purchase stands in the cart's place
    QTimer m_second;
    int m_busyTicks = 0; ///< for how many seconds an answer has been waited for
    bool m_usable = false;
    bool m_operationsLost = false; ///< the connection that sells, though the board may be live
    QTimer m_holdsSoon;
    QElapsedTimer m_holdsRead; ///< since the holds were last asked for
    QVector<HoldRow> m_holds;
    bool m_holdsWanted = false;
    bool m_readingHolds = false;
};

} // namespace holdfast
