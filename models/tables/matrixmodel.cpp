// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include "words.h"

#include <algorithm>
#include <tuple>

namespace holdfast {

MatrixModel::MatrixModel(BoardModel *board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(board, &BoardModel::structureChanged, this, &MatrixModel::sync);
    connect(board, &BoardModel::dataChanged, this, &MatrixModel::boardChanged);
    sync();
}

void MatrixModel::setEdition(const QString &edition)
{
    if (edition == m_edition)
        return;
    m_edition = edition;
    sync();
}

void MatrixModel::setLanes(int lanes)
{
    if (lanes != m_lanes)
        reshape(m_markets, m_sizes, lanes);
}

void MatrixModel::sync()
{
    QVector<Size> sizes;
    for (const Listing &listing : m_board->listings()) {
        const Size size{listing.sizeRank, listing.size};
        if (isShown(listing) && !sizes.contains(size))
            sizes.append(size);
    }
    std::sort(sizes.begin(), sizes.end(), [](const Size &a, const Size &b) {
        return std::tie(a.rank, a.slug) < std::tie(b.rank, b.slug);
    });
    QVector<Market> markets;
    for (const Listing &listing : m_board->listings()) {
        if (!isShown(listing))
            continue;
        if (markets.isEmpty() || markets.last().code != listing.market)
            markets.append({listing.market, listing.marketName, QVector<qint64>(sizes.size(), 0)});
        markets.last().ids[sizes.indexOf({listing.sizeRank, listing.size})] = listing.id;
    }
    if (markets != m_markets || sizes != m_sizes)
        reshape(markets, sizes, m_lanes);
}

void MatrixModel::reshape(const QVector<Market> &markets, const QVector<Size> &sizes, int lanes)
{
    const int rows = int(markets.size() + lanes - 1) / lanes;
    const int columns = sizes.isEmpty() ? 0 : int(sizes.size() + 1) * lanes - 1;
    // Sections come and go at the ends only; in between, cells move.
    grow(rows, columns);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QVector<qint64> ids;
    for (const QModelIndex &index : before)
        ids.append(listingAt(index));
    m_markets = markets;
    m_sizes = sizes;
    m_lanes = lanes;
    indexPlaces();
    QModelIndexList after;
    for (const qint64 id : std::as_const(ids))
        after.append(indexOf(id));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    shrink(rows, columns);
    if (m_rows > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rows - 1);
    if (m_columns > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    Q_EMIT reshaped();
}

void MatrixModel::grow(int rows, int columns)
{
    if (columns > m_columns) {
        beginInsertColumns({}, m_columns, columns - 1);
        m_columns = columns;
        endInsertColumns();
    }
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void MatrixModel::shrink(int rows, int columns)
{
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (columns < m_columns) {
        beginRemoveColumns({}, columns, m_columns - 1);
        m_columns = columns;
        endRemoveColumns();
    }
}

void MatrixModel::indexPlaces()
{
    m_placeOf.clear();
    for (int market = 0; market < m_markets.size(); ++market) {
        const QVector<qint64> &ids = m_markets.at(market).ids;
        for (int size = 0; size < ids.size(); ++size) {
            if (const qint64 id = ids.at(size))
                m_placeOf.insert(id, {market, size});
        }
    }
}

int MatrixModel::laneLength() const
{
    return int(m_markets.size() + m_lanes - 1) / m_lanes;
}

int MatrixModel::laneOf(int column) const
{
    return (column + 1) / int(m_sizes.size() + 1);
}

bool MatrixModel::isLabelColumn(int column) const
{
    return (column + 1) % int(m_sizes.size() + 1) == 0;
}

int MatrixModel::sizeOf(int column) const
{
    return (column + 1) % int(m_sizes.size() + 1) - 1;
}

QString MatrixModel::sizeAt(int column) const
{
    return isLabelColumn(column) ? QString() : m_sizes.at(sizeOf(column)).slug;
}

int MatrixModel::marketAt(const QModelIndex &index) const
{
    const int lane = laneOf(index.column());
    const int market = lane * laneLength() + index.row();
    const bool there = lane < m_lanes && index.row() < laneLength() && market < m_markets.size();
    return there ? market : -1;
}

QModelIndex MatrixModel::indexAt(Place place) const
{
    const int lane = place.market / laneLength();
    return index(place.market % laneLength(), lane * int(m_sizes.size() + 1) + place.size);
}

bool MatrixModel::isShown(const Listing &listing) const
{
    return m_edition.isEmpty() || listing.edition == m_edition;
}

void MatrixModel::boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (m_rows == 0 || m_columns == 0)
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
    const auto place = m_placeOf.constFind(listingId);
    return place == m_placeOf.cend() ? QModelIndex() : indexAt(*place);
}

qint64 MatrixModel::listingAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_sizes.isEmpty())
        return 0;
    const int market = marketAt(index);
    if (market < 0 || isLabelColumn(index.column()))
        return 0;
    return m_markets.at(market).ids.at(sizeOf(index.column()));
}

QModelIndex MatrixModel::find(const QString &beginning, int sizeAt) const
{
    const auto found = std::find_if(m_markets.begin(), m_markets.end(), [&](const Market &market) {
        return market.code.startsWith(beginning, Qt::CaseInsensitive)
               || (beginning.size() > 2 && market.name.startsWith(beginning, Qt::CaseInsensitive));
    });
    if (found == m_markets.end())
        return {};
    return indexAt({int(found - m_markets.begin()), sizeAt});
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_sizes.isEmpty())
        return {};
    const int market = marketAt(index);
    if (market < 0)
        return {};
    if (isLabelColumn(index.column())) {
        switch (role) {
        case Qt::DisplayRole:
            return m_markets.at(market).code;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
        case MarketNameRole:
            return m_markets.at(market).name;
        case IsLabelRole:
            return true;
        default:
            return {};
        }
    }
    const int row = m_board->rowOf(m_markets.at(market).ids.at(sizeOf(index.column())));
    const bool spoken = role == Qt::AccessibleTextRole;
    if (row < 0)
        return spoken ? tr("%1 %2, not offered", "market, ad size")
                            .arg(m_markets.at(market).code, sizeLabel(sizeAt(index.column())))
                      : QVariant();
    const int column = spoken                    ? int(BoardModel::CodeColumn)
                       : role == Qt::DisplayRole ? int(BoardModel::StockColumn)
                                                 : int(BoardModel::AvailableColumn);
    return m_board->index(row, column).data(role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || m_sizes.isEmpty())
        return {};
    if (orientation == Qt::Horizontal) {
        return role == Qt::DisplayRole && section < m_columns && laneOf(section) < m_lanes
                   ? sizeLabel(sizeAt(section))
                   : QVariant();
    }
    if (section >= laneLength())
        return {};
    const Market &market = m_markets.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return market.code;
    case MarketNameRole:
    case Qt::ToolTipRole:
        return market.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "market code, name").arg(market.code, market.name);
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    // The keyboard passes over what is no place for a slot.
    const bool place = index.isValid() && !m_sizes.isEmpty() && marketAt(index) >= 0
                       && !isLabelColumn(index.column());
    return place ? QAbstractTableModel::flags(index) : Qt::ItemFlags();
}

} // namespace holdfast
