// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listingsmodel.h"

#include "words.h"

#include <algorithm>

namespace holdfast {

namespace {

template <class Key, class KeyOf>
void sortBy(QVector<int> &rows, Qt::SortOrder order, KeyOf keyOf)
{
    QVector<std::pair<Key, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keyed.append({keyOf(row), row});
    // Ties stay in the board's order, whichever way it goes.
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::transform(
        keyed.begin(), keyed.end(), rows.begin(), [](const auto &pair) { return pair.second; });
}

bool isText(int column)
{
    return column == BoardModel::CodeColumn || column == BoardModel::MarketColumn
           || column == BoardModel::TitleColumn;
}

} // namespace

ListingsModel::ListingsModel(BoardModel *board, QObject *parent)
    : StableTableModel(parent)
    , m_board(board)
{
    connect(board, &BoardModel::structureChanged, this, &ListingsModel::catchUp);
    connect(board, &BoardModel::dataChanged, this, &ListingsModel::boardChanged);
}

void ListingsModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active)
        return;
    catchUp();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListingsModel::setFilter(const ListingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    catchUp();
}

void ListingsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    catchUp();
}

bool ListingsModel::shows(int boardRow) const
{
    const Listing &listing = m_board->listings().at(boardRow);
    if (!m_filter.edition.isEmpty() && listing.edition != m_filter.edition)
        return false;
    if (!m_filter.market.isEmpty() && listing.market != m_filter.market)
        return false;
    if (!m_filter.size.isEmpty() && listing.size != m_filter.size)
        return false;
    using State = ListingFilter::State;
    const auto free = listing.available();
    const bool isFree = listing.active && free.value_or(1) > 0;
    switch (m_filter.state) {
    case State::Any:
        break;
    case State::Free:
        if (!isFree)
            return false;
        break;
    case State::Few:
        if (!isFree || !free || *free > m_board->lowThreshold())
            return false;
        break;
    case State::SoldOut:
        if (isFree)
            return false;
        break;
    case State::Held:
        if (listing.held == 0)
            return false;
        break;
    case State::InCart:
        if (m_board->inCart(listing.id) == 0)
            return false;
        break;
    }
    if (m_filter.words.isEmpty())
        return true;
    const ListingWords &words = m_board->words(boardRow);
    return beginWords(words.own, m_filter.words)
           || std::any_of(words.withVariant.begin(), words.withVariant.end(),
               [&](const QString &more) { return beginWords(more, m_filter.words); });
}

bool ListingsModel::isPinned(int boardRow) const
{
    return m_board->ownHeld(m_board->listings().at(boardRow).id) > 0;
}

QVector<int> ListingsModel::wantedRows() const
{
    QVector<int> rows;
    rows.reserve(m_board->rowCount());
    for (int row = 0; row < m_board->rowCount(); ++row) {
        if (shows(row))
            rows.append(row);
    }
    if (isText(m_column))
        sortBy<QString>(rows, m_order, [&](int row) {
            return m_board->index(row, m_column).data().toString().toCaseFolded();
        });
    else if (m_column >= 0)
        sortBy<qint64>(rows, m_order,
            [&](int row) { return m_board->number(m_board->listings().at(row), m_column); });
    std::stable_partition(rows.begin(), rows.end(), [&](int row) { return isPinned(row); });
    return rows;
}

void ListingsModel::catchUp()
{
    if (!m_active)
        return;
    m_behind = false;
    QVector<qint64> want;
    m_pinned.clear();
    for (const int row : wantedRows()) {
        want.append(m_board->listings().at(row).id);
        if (isPinned(row))
            m_pinned.insert(want.last());
    }
    const auto before = m_ids.size();
    followRows(m_ids, want, [&](const QVector<int> &from) {
        QVector<qint64> ids;
        ids.reserve(from.size());
        for (const int row : from)
            ids.append(row >= 0 ? m_ids.at(row) : want.at(~row));
        m_ids = ids;
        m_rowOf.clear();
        m_rowOf.reserve(m_ids.size());
        for (int row = 0; row < m_ids.size(); ++row)
            m_rowOf.insert(m_ids.at(row), row);
    });
    if (before != m_ids.size())
        Q_EMIT countChanged();
}

bool ListingsModel::isOrderedByNumbers() const
{
    return m_filter.state != ListingFilter::State::Any || (m_column >= 0 && !isText(m_column));
}

void ListingsModel::boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (!m_active)
        return;
    m_behind = m_behind || isOrderedByNumbers();
    for (int row = topLeft.row(); row <= bottomRight.row() && !m_behind; ++row)
        m_behind = isPinned(row) != m_pinned.contains(m_board->listings().at(row).id);
    const int changed = bottomRight.row() - topLeft.row() + 1;
    if (changed * 2 > m_board->rowCount()) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int at = rowOf(m_board->listings().at(row).id);
        if (at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

int ListingsModel::rowOf(qint64 listingId) const
{
    return m_rowOf.value(listingId, -1);
}

int ListingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ListingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(BoardModel::ColumnCount);
}

QVariant ListingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_board->index(m_board->rowOf(m_ids.at(index.row())), index.column()).data(role);
}

QVariant ListingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_board->headerData(section, orientation, role);
}

} // namespace holdfast
