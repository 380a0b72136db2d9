// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order.h"

#include <QAbstractTableModel>
#include <QHash>

namespace holdfast {

/// The lines of an order, and how many slots of each somebody wants to give back: at first all
/// that are left. Reckons what that comes to (planRefund).
class RefundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        LeftColumn,
        BackColumn, ///< editable
        AmountColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role
    {
        MoneyRole = Qt::UserRole + 500, ///< holdfast::Money; of AmountColumn
        LeftRole,                       ///< qint64
    };
    Q_ENUM(Role)

    explicit RefundModel(QObject *parent = nullptr);

    /// Another order begins anew; of the same, read again, what was chosen stays as far as it can.
    void setOrder(const Order &order);
    const Order &order() const { return m_order; }
    void setKeepSlots(bool keep);
    /// Only so much, whatever is chosen of the lines; absent: what the lines come to.
    void setAmount(std::optional<qint64> minor);
    /// Gives back all that is left of each line, or nothing.
    void chooseAll(bool all);

    const Result<RefundPlan> &plan() const { return m_plan; }
    Money total() const;
    qint64 taxMinor() const;
    qint64 returned() const; ///< slots that go on sale again

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planChanged();

private:
    void reckon();
    RefundWish wish() const;
    qint64 left(int row) const;

    Order m_order;
    QHash<int, qint64> m_back; ///< by position
    bool m_keepSlots = false;
    std::optional<qint64> m_amountMinor;
    Result<RefundPlan> m_plan = RefundPlan();
};

} // namespace holdfast
