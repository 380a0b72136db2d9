// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"
#include "stabletablemodel.h"

#include <QMap>
#include <QTimer>

namespace holdfast {

/// The words that a listing is found by, folded, each with a space before it; and of each of its
/// placements those of the listing and its own.
struct ListingWords
{
    QString own = {};
    QStringList withVariant = {};
};

/// All listings as a flat table, in the board's order. A refresh is merged in: rows come, go and
/// change one by one, so that selection and scroll stay where they are; the model is never reset.
/// What one change costs does not grow with the number of listings.
class BoardModel : public StableTableModel
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
        OwnHeldRole,    ///< slots that this desk holds, in whichever cart
        PlacementsRole, ///< how many placements are on sale
        NextLapseRole, ///< milliseconds since 1970 in the database's time; no value when nothing is
                       ///< held
    };
    Q_ENUM(Role)

    explicit BoardModel(QObject *parent = nullptr);

    void replace(const Board &board);
    /// Listings that differ; new ones take their place in the order.
    void update(const QVector<Listing> &listings);
    /// The same, but what comes within a frame of the last change is merged and told once.
    void updateSoon(const QVector<Listing> &listings);
    /// How many slots of which listings the cart in view holds.
    void setInCart(const QHash<qint64, qint64> &slotsOf);
    /// Slots that all the carts of this desk hold, by listing.
    void setOwnHeld(const QHash<qint64, qint64> &slotsOf);

    const QVector<Listing> &listings() const { return m_listings; }
    /// Null when there is no such listing. Valid until the model changes.
    const Listing *listing(qint64 id) const;
    const Listing *listing(const QString &code) const;
    int rowOf(qint64 id) const { return m_rowOf.value(id, -1); }
    StockWord stockOf(const Listing &listing) const;
    /// Slots that the cart in view holds.
    qint64 inCart(qint64 listingId) const { return m_inCart.value(listingId); }
    /// Slots that this desk holds, in whichever cart.
    qint64 ownHeld(qint64 listingId) const
    {
        return std::max(m_inCart.value(listingId), m_ownHeld.value(listingId));
    }
    /// What a column of numbers sorts by.
    qint64 number(const Listing &listing, int column) const;
    /// The most that is called few.
    qint64 lowThreshold() const { return m_lowThreshold; }
    const ListingWords &words(int row) const;
    /// The editions there are, in their order.
    QStringList editions() const;
    /// Slots are held by code alone, and so from the default edition.
    bool sellsByCode(const Listing &listing) const { return listing.inDefaultEdition; }
    QString defaultEdition() const { return m_defaultEdition; }
    /// The ad sizes there are, smallest first.
    QStringList sizes() const;
    /// Slots to be had now; those of listings without a limit do not count. Empty means any.
    qint64 available(const QString &edition, const QString &size) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After listings came, went or moved.
    void structureChanged();
    /// The numbers of these have changed; before dataChanged.
    void numbersChanged(const QVector<qint64> &listingIds);

private:
    struct Part
    {
        int listings = 0;
        qint64 available = 0;
    };

    void merge(QVector<Listing> next);
    bool follow(const QVector<Listing> &next);
    void applyChanges(const QVector<Listing> &next);
    using Slots = QHash<qint64, qint64>;
    void setSlots(Slots &member, const Slots &slotsOf);
    void setRow(int row, const Listing &listing);
    void flush();
    void tell(const QVector<int> &rows, const QVector<qint64> &numbers);
    void emitChanged(const QVector<int> &rows);
    void indexRows();
    void count(const Listing &listing, int sign);
    QString spoken(const Listing &listing, int column) const;
    QString text(const Listing &listing, int column) const;
    QVariant value(const Listing &listing, int column) const;

    QVector<Listing> m_listings;
    QHash<qint64, int> m_rowOf;
    QHash<qint64, qint64> m_inCart;
    QHash<qint64, qint64> m_ownHeld;
    /// By edition, size rank and size.
    QMap<std::tuple<QString, int, QString>, Part> m_parts;
    QString m_defaultEdition;
    mutable QVector<std::optional<ListingWords>> m_words; ///< as far as they were asked for
    QHash<qint64, Listing> m_pending;
    QTimer m_frame;
    qint64 m_lowThreshold = 10;
};

} // namespace holdfast
