// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerdisplay.h"
#include "noticerecord.h"
#include "orderspage.h"
#include "reviewpage.h"
#include "searchline.h"
#include "sellpage.h"
#include "statusline.h"
#include "theme.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

namespace holdfast {

/// The window: search on top, the page beneath, the status line at the lower edge. It decides
/// nothing: it puts the parts together and shows what they say.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// From now on there is a database to work with, and `live` follows it. Both outlive the
    /// window. Nothing that needs them can be asked for before.
    void follow(Database *database, LiveBoard *live);
    void showNotice(const Notice &notice);
    void setAppearance(Appearance appearance, bool remember);
    /// Business details or paper differ from here on.
    void reloadDocuments();
    /// Remembers where it and the customer's display stand; to be called before it goes.
    void leave();
    /// Whether a payment is under way, which a window must not be taken from.
    bool isPaying() const { return m_sellPage->isPaying() || m_sellPage->isPayingByProvider(); }
    /// No payment is under way, and nothing has yet to be told or handed to who has paid.
    bool mayBeReplaced() const { return !isPaying() && !m_sellPage->showsOutcome(); }

Q_SIGNALS:
    void settingsWanted();
    void setUpWanted();
    /// `isPaying` or `mayBeReplaced` may differ.
    void stateChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenus();
    QWidget *buildHeader();
    void buildPages();
    void connectActions();
    void showPage(QWidget *page);
    void showReviewCount(int open);
    void refreshActions();
    void placeNotice();
    void findCustomers(const QString &words);
    void loadSample();
    void chooseRateCard();
    void previewRateCard(const QString &file);
    void importRateCard(const RateCard &card);
    void imported(const Result<ImportReport> &report);
    void restoreWindow();

    Session m_session;
    Actions m_actions;
    LiveBoard *m_live = nullptr;
    MaintenanceService m_maintenance;
    InventoryService m_inventory;
    CartService m_carts;
    BoardModel *m_board;
    DocumentDesk *m_documents;
    NoticeRecord *m_record;
    std::unique_ptr<CustomerDisplay> m_display; ///< a window of its own
    SearchLine *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    SellPage *m_sellPage = nullptr;
    OrdersPage *m_ordersPage = nullptr;
    ReviewPage *m_reviewPage = nullptr;
    QToolButton *m_reviewButton = nullptr;
    StatusLine *m_status = nullptr;
    NoticeBar *m_notice = nullptr;
    QPointer<QDialog> m_closeQuestion;
    bool m_closeAnyway = false;
};

} // namespace holdfast
