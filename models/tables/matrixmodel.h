// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

namespace holdfast {

/// The same listings as a matrix: a row for each market, a column for each ad size. Follows a
/// BoardModel, which must outlive it; cells answer BoardModel's roles.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        MarketNameRole = Qt::UserRole + 100, ///< of a vertical header
    };
    Q_ENUM(Role)

    explicit MatrixModel(BoardModel *board, QObject *parent = nullptr);

    /// Where the listing stands; invalid when it is not there.
    QModelIndex indexOf(qint64 listingId) const;
    /// 0 when the cell is empty: no such size in that market.
    qint64 listingAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Market
    {
        QString code;
        QString name;
        friend bool operator==(const Market &, const Market &) = default;
    };
    struct Size
    {
        int rank = 0;
        QString slug;
        friend bool operator==(const Size &, const Size &) = default;
    };
    struct Cell
    {
        int row = 0;
        int column = 0;
    };

    void sync();
    void syncMarkets(const QVector<Market> &next);
    void syncSizes(const QVector<Size> &next);
    void boardChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    BoardModel *m_board;
    QVector<Market> m_markets;
    QVector<Size> m_sizes;
    QHash<QString, qint64> m_idOf; ///< by market '#' size
    QHash<qint64, Cell> m_cellOf;
};

} // namespace holdfast
