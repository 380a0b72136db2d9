// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace holdfast {

/// All listings as a flat table, in the board's order. A refresh is merged in: rows come, go and
/// change one by one, so that selection and scroll stay where they are; the model is never reset.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        MarketColumn,
        SizeColumn,
        TitleColumn,
        PriceColumn,
        AvailableColumn,
        SoldColumn,
        HeldColumn,
        StockColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    enum Role
    {
        ListingIdRole = Qt::UserRole + 1,
        ValueRole, ///< what a column sorts by
        MoneyRole, ///< holdfast::Money; of PriceColumn
        CodeRole,
        TitleRole,      ///< "CA Quarter page"
        StockRole,      ///< int of holdfast::Stock
        StockShortRole, ///< text for a cell: "Only 3"
        AvailableRole,  ///< qint64; no value when unlimited
        CapacityRole,   ///< qint64; no value when unlimited
        SoldRole,
        HeldRole,
        InCartRole,
        NextLapseRole, ///< milliseconds since 1970 in the database's time; no value when nothing is
                       ///< held
    };
    Q_ENUM(Role)

    explicit BoardModel(QObject *parent = nullptr);

    void replace(const Board &board);
    /// Listings that differ; new ones take their place in the order.
    void update(const QVector<Listing> &listings);
    /// The listings that the cart in view holds.
    void setInCart(const QSet<qint64> &listingIds);

    const QVector<Listing> &listings() const { return m_listings; }
    /// Null when there is no such listing. Valid until the model changes.
    const Listing *listing(qint64 id) const;
    const Listing *listing(const QString &code) const;
    int rowOf(qint64 id) const { return m_rowOf.value(id, -1); }
    StockWord stockOf(const Listing &listing) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After listings came, went or moved.
    void structureChanged();

private:
    void merge(QVector<Listing> next);
    void removeMissing(const QVector<Listing> &next);
    void insertNew(const QVector<Listing> &next);
    void applyChanges(const QVector<Listing> &next);
    void emitChanged(const QVector<int> &rows);
    void indexRows();
    QString text(const Listing &listing, int column) const;
    QVariant value(const Listing &listing, int column) const;

    QVector<Listing> m_listings;
    QHash<qint64, int> m_rowOf;
    QSet<qint64> m_inCart;
    qint64 m_lowThreshold = 10;
};

} // namespace holdfast
