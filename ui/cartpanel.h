// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "carttabs.h"
#include "cartview.h"
#include "quantityfield.h"
#include "statepage.h"
#include "totalsview.h"

#include <QStackedWidget>

namespace holdfast {

/// The cart at the right, under the tabs of all that are open: whom it is for, its lines, what can
/// be done to the current one, the totals that never scroll away, and how it is paid.
class CartPanel : public QFrame
{
    Q_OBJECT

public:
    CartPanel(CartModel *model, const Actions &actions, QWidget *parent = nullptr);

    void setCart(const std::optional<Cart> &cart);
    CartView *view() const { return m_view; }
    CartTabs *tabs() const { return m_tabs; }
    QuantityField *quantity() const { return m_quantity; }
    /// Why the cart cannot be paid, or empty.
    void setHint(const QString &hint);
    /// The current line, if there is one: how many it asks for, and whether another number may be
    /// typed.
    void showLine(const QUuid &line, qint64 quantity, bool lapsed, bool mayType);

private:
    void refreshEmpty();

    CartModel *m_model;
    CartTabs *m_tabs;
    CartView *m_view;
    QStackedWidget *m_lines;
    QLabel *m_customer;
    QLabel *m_email;
    QLabel *m_hint;
    QWidget *m_tools;
    QuantityField *m_quantity;
    QVector<QWidget *> m_counting; ///< what changes how many; nothing of a lapsed line
    QWidget *m_extend;
    QWidget *m_holdAgain;
    TotalsView *m_totals;
};

} // namespace holdfast
