// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbar.h"
#include "messages.h"
#include "ordersmodel.h"
#include "services.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>

namespace holdfast {

class RefundPage;
class StatePage;

/// The last orders, and what one of them consists of.
class OrdersPage : public QWidget
{
    Q_OBJECT

public:
    /// `documents` outlives it.
    explicit OrdersPage(DocumentDesk *documents, QWidget *parent = nullptr);

    /// To be called before it is made usable.
    void setDesk(const Desk &desk);
    /// Reads the orders again, if the page is in view or comes into view.
    void refresh();
    void setUsable(bool usable);
    /// Shows this order, also one that is too old for the list.
    void open(qint64 number);
    /// Where a notice hides nothing that is to be pressed.
    QRect noticeRoom() const;

Q_SIGNALS:
    void noticeRoomChanged();
    void noticeOver();
    void failed(const holdfast::Error &error);
    void copied(const QString &number);
    void notice(const holdfast::Notice &notice);
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readOrder(qint64 number);
    qint64 selectedNumber() const;
    void showOrder();
    void refreshActions();
    void showRows();
    void fitColumns();
    void connectRefunds();
    void beginRefund();
    void askForRefund();
    void showWhole(bool orders);

    DocumentDesk *m_documents;
    CheckoutService m_checkouts;
    OrdersModel *m_model;
    QTableView *m_table;
    StatePage *m_empty;
    QStackedWidget *m_left = nullptr;
    QLabel *m_title;
    QTextBrowser *m_details;
    QWidget *m_copy;
    ActionButton *m_refund;
    RefundPage *m_refundPage;
    QStackedWidget *m_whole;
    DocumentBar *m_bar;
    Order m_order; ///< the last one read, which may not be the selected one yet
    std::function<Answer<Refund>()> m_decision; ///< to be asked for until it is answered
    qint64 m_beyond = 0; ///< an order that is shown and is not in the list; 0: none
    quint64 m_rowsReading = 0;
    quint64 m_orderReading = 0;
    bool m_usable = false;
    bool m_outdated = true;
    bool m_loaded = false;
};

/// An order for reading on the screen: its document, what goes back of it, and its history.
QString orderHtml(const OrderDocument &document, const Order &order, const QPalette &palette);

} // namespace holdfast
