// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

namespace holdfast {

/// Which listings a list shows. Everything that is set has to be met.
struct ListingFilter
{
    enum class State
    {
        Any,
        Free,
        Few,
        SoldOut,
        Held,
        InCart,
    };

    QStringList words = {}; ///< folded; each begins a word of the listing or of a placement
    State state = State::Any;
    QString edition = {};
    QString market = {};
    QString size = {};

    friend bool operator==(const ListingFilter &, const ListingFilter &) = default;
};

/// The listings of a BoardModel, which must outlive it, filtered and sorted; its columns and roles
/// are that model's. What this desk holds comes first. Numbers are always those of the moment. The
/// choice and the order of the rows are those of when they were asked for, so that no row moves
/// under a hand: where the numbers have left them behind, `isBehind` says so and `catchUp` mends
/// it.
class ListingsModel : public StableTableModel
{
    Q_OBJECT

public:
    explicit ListingsModel(BoardModel *board, QObject *parent = nullptr);

    /// While nobody looks it need not follow: it stays as it is. Begins inactive and empty.
    void setActive(bool active);
    void setFilter(const ListingFilter &filter);
    const ListingFilter &filter() const { return m_filter; }
    /// A column of -1 is the board's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isBehind() const { return m_behind; }
    void catchUp();

    qint64 listingAt(int row) const { return m_ids.value(row); }
    /// -1 when it is not in the list.
    int rowOf(qint64 listingId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// How many rows there are.
    void countChanged();

private:
    bool shows(int boardRow) const;
    bool isPinned(int boardRow) const;
    QVector<int> wantedRows() const;
    void boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    bool isOrderedByNumbers() const;

    BoardModel *m_board;
    ListingFilter m_filter;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_active = false;
    bool m_behind = false;
    QSet<qint64> m_pinned; ///< what this desk holds, first in whatever order
    QVector<qint64> m_ids;
    QHash<qint64, int> m_rowOf;
};

} // namespace holdfast
