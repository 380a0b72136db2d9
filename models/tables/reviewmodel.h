// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The payments that wait for a decision, the oldest first. Merged by their numbers.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        AgeColumn,
        ReasonColumn,
        CustomerColumn,
        OrderColumn,
        LeftColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role
    {
        IdRole = Qt::UserRole + 600,
        MoneyRole, ///< holdfast::Money: what is left
    };
    Q_ENUM(Role)

    explicit ReviewModel(QObject *parent = nullptr);

    void setItems(const QVector<ReviewItem> &items);
    /// The database's time, to reckon ages from.
    void setNow(Instant now);
    /// Null when there is no such row. Valid until the model changes.
    const ReviewItem *item(int row) const;
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ReviewItem> m_items;
    Instant m_now = {};
};

} // namespace holdfast
