// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include "words.h"

#include <algorithm>
#include <tuple>

namespace holdfast {

namespace {

QString cellKey(const QString &market, const QString &size)
{
    return market + QLatin1Char('#') + size;
}

/// Turns `have` into `want` (both in order) by runs: remove(first, last) and insert(first, items).
template <class Item, class Remove, class Insert>
void walk(const QVector<Item> &have, const QVector<Item> &want, Remove remove, Insert insert)
{
    for (int last = int(have.size()) - 1; last >= 0; --last) {
        if (!want.contains(have.at(last)))
            remove(last);
    }
    for (int at = 0; at < want.size(); ++at) {
        if (at >= have.size() || !(have.at(at) == want.at(at)))
            insert(at, want.at(at));
    }
}

} // namespace

MatrixModel::MatrixModel(BoardModel *board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(board, &BoardModel::structureChanged, this, &MatrixModel::sync);
    connect(board, &BoardModel::dataChanged, this, &MatrixModel::boardChanged);
    sync();
}

void MatrixModel::sync()
{
    QVector<Market> markets;
    QVector<Size> sizes;
    m_idOf.clear();
    for (const Listing &listing : m_board->listings()) {
        const Market market{listing.market, listing.marketName};
        if (markets.isEmpty() || markets.last().code != market.code)
            markets.append(market);
        const Size size{listing.sizeRank, listing.size};
        if (!sizes.contains(size))
            sizes.append(size);
        m_idOf.insert(cellKey(listing.market, listing.size), listing.id);
    }
    std::sort(sizes.begin(), sizes.end(), [](const Size &a, const Size &b) {
        return std::tie(a.rank, a.slug) < std::tie(b.rank, b.slug);
    });
    m_cellOf.clear();
    syncMarkets(markets);
    syncSizes(sizes);
    for (int row = 0; row < m_markets.size(); ++row) {
        for (int column = 0; column < m_sizes.size(); ++column) {
            const QString key = cellKey(m_markets.at(row).code, m_sizes.at(column).slug);
            if (const qint64 id = m_idOf.value(key))
                m_cellOf.insert(id, {row, column});
        }
    }
    if (!m_markets.isEmpty() && !m_sizes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::syncMarkets(const QVector<Market> &next)
{
    walk(
        m_markets, next,
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_markets.remove(row);
            endRemoveRows();
        },
        [this](int row, const Market &market) {
            beginInsertRows({}, row, row);
            m_markets.insert(row, market);
            endInsertRows();
        });
}

void MatrixModel::syncSizes(const QVector<Size> &next)
{
    walk(
        m_sizes, next,
        [this](int column) {
            beginRemoveColumns({}, column, column);
            m_sizes.remove(column);
            endRemoveColumns();
        },
        [this](int column, const Size &size) {
            beginInsertColumns({}, column, column);
            m_sizes.insert(column, size);
            endInsertColumns();
        });
}

void MatrixModel::boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (m_markets.isEmpty() || m_sizes.isEmpty())
        return;
    const int changed = bottomRight.row() - topLeft.row() + 1;
    if (changed * 2 > m_board->rowCount()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QModelIndex cell = indexOf(m_board->listings().at(row).id);
        if (cell.isValid())
            Q_EMIT dataChanged(cell, cell);
    }
}

QModelIndex MatrixModel::indexOf(qint64 listingId) const
{
    const auto cell = m_cellOf.constFind(listingId);
    return cell == m_cellOf.cend() ? QModelIndex() : index(cell->row, cell->column);
}

qint64 MatrixModel::listingAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return 0;
    return m_idOf.value(cellKey(m_markets.at(index.row()).code, m_sizes.at(index.column()).slug));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_markets.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sizes.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const int row = m_board->rowOf(listingAt(index));
    if (row < 0)
        return {};
    const int column =
        role == Qt::DisplayRole ? int(BoardModel::StockColumn) : int(BoardModel::AvailableColumn);
    if (role == Qt::AccessibleTextRole) {
        const Listing &listing = m_board->listings().at(row);
        return tr("%1: %2, %L3 sold, %L4 held")
            .arg(itemTitle(listing.code, listing.title, {}), stockLabel(m_board->stockOf(listing)))
            .arg(listing.sold)
            .arg(listing.held);
    }
    return m_board->index(row, column).data(role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal && section < m_sizes.size()) {
        if (role == Qt::DisplayRole)
            return sizeLabel(m_sizes.at(section).slug);
    } else if (orientation == Qt::Vertical && section < m_markets.size()) {
        if (role == Qt::DisplayRole)
            return m_markets.at(section).code;
        if (role == MarketNameRole || role == Qt::ToolTipRole)
            return m_markets.at(section).name;
    }
    return {};
}

} // namespace holdfast
