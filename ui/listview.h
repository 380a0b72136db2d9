// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace holdfast {

/// Listings as a list: amounts by locale, stock words in their colours.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// All listings, sortable by each column.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(BoardModel *board, QWidget *parent = nullptr);

    qint64 currentListing() const;
    void select(qint64 listingId);

Q_SIGNALS:
    void currentListingChanged(qint64 listingId);
    void slotActivated(qint64 listingId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    BoardModel *m_board;
    QSortFilterProxyModel *m_sorted;
};

/// The common dress of the program's tables: no frame, no grid, rows with air.
void dressTable(QTableView *view);

} // namespace holdfast
