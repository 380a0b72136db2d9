// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The last orders, newest first. Merged by number, as orders are never taken away.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NumberColumn,
        TimeColumn,
        CustomerColumn,
        DeskColumn,
        LinesColumn,
        StateColumn,
        TotalColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role
    {
        NumberRole = Qt::UserRole + 400,
        MoneyRole,   ///< holdfast::Money
        StateRole,   ///< int of OrderState
        InstantRole, ///< milliseconds since 1970
    };
    Q_ENUM(Role)

    explicit OrdersModel(QObject *parent = nullptr);

    void setOrders(const QVector<OrderRow> &orders);
    int rowOf(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<OrderRow> m_orders;
};

} // namespace holdfast
