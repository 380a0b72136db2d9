// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

namespace holdfast {

/// The same listings as a matrix: a row for each market, a column for each ad size. Follows a
/// BoardModel, which must outlive it; cells answer BoardModel's roles. May be folded into lanes
/// side by side, the first part of the markets in the first: each further lane begins with a
/// column of labels. Never reset; what is selected stays so wherever it moves.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        MarketNameRole = Qt::UserRole + 100, ///< of a vertical header or a label
        IsLabelRole,                         ///< a market's code, at the start of a lane
    };
    Q_ENUM(Role)

    explicit MatrixModel(BoardModel *board, QObject *parent = nullptr);

    /// Shows the listings of this edition alone; empty: all, for where there is one.
    void setEdition(const QString &edition);
    void setLanes(int lanes);
    int lanes() const { return m_lanes; }
    int markets() const { return int(m_markets.size()); }
    int sizes() const { return int(m_sizes.size()); }
    bool isLabelColumn(int column) const;
    /// Empty for a column of labels.
    QString sizeAt(int column) const;
    /// Where the listing stands; invalid when it is not there.
    QModelIndex indexOf(qint64 listingId) const;
    /// 0 when the cell is empty: no such size in that market.
    qint64 listingAt(const QModelIndex &index) const;
    /// The cell of the first market whose code, or name past two letters, begins so; in the given
    /// place among the sizes. Invalid when there is none.
    QModelIndex find(const QString &beginning, int sizeAt) const;
    /// The place of a column among the sizes.
    int sizeOf(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// After markets, sizes or lanes came, went or moved.
    void reshaped();

private:
    struct Market
    {
        QString code;
        QString name;
        QVector<qint64> ids; ///< a listing for each size; 0: none
        friend bool operator==(const Market &, const Market &) = default;
    };
    struct Size
    {
        int rank = 0;
        QString slug;
        friend bool operator==(const Size &, const Size &) = default;
    };
    struct Place
    {
        int market = 0;
        int size = 0;
    };

    void sync();
    void reshape(const QVector<Market> &markets, const QVector<Size> &sizes, int lanes);
    void grow(int rows, int columns);
    void shrink(int rows, int columns);
    void indexPlaces();
    int laneLength() const;
    int laneOf(int column) const;
    int marketAt(const QModelIndex &index) const;
    QModelIndex indexAt(Place place) const;
    bool isShown(const Listing &listing) const;
    void boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    BoardModel *m_board;
    QString m_edition;
    QVector<Market> m_markets;
    QVector<Size> m_sizes;
    QHash<qint64, Place> m_placeOf;
    int m_lanes = 1;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace holdfast
