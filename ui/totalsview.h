// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "totals.h"

#include <QLabel>
#include <QVector>

namespace holdfast {

/// Subtotal, discount, shipping, tax and total. Rows that are zero and say nothing are left out.
class TotalsView : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsView(QWidget *parent = nullptr);
    void setTotals(const Totals &totals);
    QString totalText() const;

private:
    struct Row
    {
        QLabel *name;
        QLabel *amount;
    };
    Row addRow(const QString &name, const char *objectName, bool strong);
    static void setRow(const Row &row, const QString &text, bool visible);

    Row m_subtotal;
    Row m_discount;
    Row m_shipping;
    Row m_tax;
    Row m_total;
};

} // namespace holdfast
