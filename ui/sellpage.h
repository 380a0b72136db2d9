// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardpage.h"
#include "cartpanel.h"
#include "customerpage.h"
#include "detailsstrip.h"
#include "messages.h"
#include "outcomepage.h"
#include "paypage.h"
#include "sellcontroller.h"
#include "session.h"

namespace holdfast {

/// Where slots are sold: the board and what takes the selected slot at the left; the cart, or what
/// stands in its place for a moment, at the right.
class SellPage : public QWidget
{
    Q_OBJECT

public:
    SellPage(const Session &session, BoardModel *board, const Actions &actions,
        QWidget *parent = nullptr);

    /// From now on the page follows `live`, which outlives it.
    void follow(LiveBoard *live);
    BoardPage *board() const { return m_boardPage; }
    /// From the search line.
    void choose(qint64 listingId, const QString &variant, qint64 quantity);
    void look(qint64 listingId);
    bool mayAdd() const;
    /// How much of the page's lower edge the details take.
    int detailsHeight() const;

Q_SIGNALS:
    void notice(const holdfast::Notice &notice);
    /// What was said no longer matters.
    void noticeOver();
    /// The keyboard may go back to where slots are found.
    void searchWanted();
    void stateChanged();
    void sampleWanted();
    void importWanted();
    void ordersChanged();

private:
    void connectActions();
    void connectController();
    void liveChanged();
    void tick();
    void refresh();
    void readHolds();
    void showCartPanel();
    void beginPayment(Tender tender);
    void fail(const Error &error);
    void runningOut(const QUuid &line);
    void lapsed(const QUuid &line);
    void attached(const AttachResult &result);
    void sold(const Order &order);
    QString payHint() const;
    std::optional<Instant> databaseNow() const;
    bool isLive() const { return m_live && m_live->state() == LiveBoard::State::Live; }

    Session m_session;
    BoardModel *m_board;
    Actions m_actions;
    LiveBoard *m_live = nullptr;
    SellController *m_controller;
    InventoryService m_inventory;
    CartModel *m_cart;
    BoardPage *m_boardPage;
    DetailsStrip *m_details;
    QStackedWidget *m_side;
    CartPanel *m_cartPanel;
    PayPage *m_payPage;
    CustomerPage *m_customerPage;
    OutcomePage *m_outcomePage;
    std::optional<Tender> m_nextTender; ///< asked for while the first slot was on its way
    QTimer m_second;
    QTimer m_holdsSoon;
    quint64 m_holdsReading = 0;
};

} // namespace holdfast
