// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "documentbar.h"

#include <QLabel>

namespace holdfast {

/// What the sale came to: the order's number, the change to hand back, and the receipt.
class OutcomePage : public QFrame
{
    Q_OBJECT

public:
    /// `clock` and `documents` outlive it.
    OutcomePage(const Clock *clock, DocumentDesk *documents, QWidget *parent = nullptr);

    void showOrder(const Order &order);
    qint64 number() const { return m_number; }

Q_SIGNALS:
    void newSaleWanted();

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
    DocumentBar *m_documents;
    ActionButton *m_newSale;
};

} // namespace holdfast
