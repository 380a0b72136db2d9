// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "clock.h"
#include "order.h"

#include <QLabel>

namespace holdfast {

/// What the sale came to: the order's number, and the change to hand back.
class OutcomePage : public QFrame
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit OutcomePage(const Clock *clock, QWidget *parent = nullptr);

    void showOrder(const Order &order);
    qint64 number() const { return m_number; }

Q_SIGNALS:
    void newSaleWanted();
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void enter();

    const Clock *m_clock;
    Millis m_shownAt{0};
    qint64 m_number = 0;
    QLabel *m_title;
    QLabel *m_orderNumber;
    QLabel *m_total;
    QLabel *m_changeName;
    QLabel *m_change;
    QLabel *m_kept;
    ActionButton *m_copy;
    ActionButton *m_newSale;
};

} // namespace holdfast
