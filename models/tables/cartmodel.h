// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "clock.h"
#include "databasetime.h"
#include "screentimes.h"

#include <functional>
#include <QAbstractTableModel>
#include <QSet>

namespace holdfast {

/// The lines of the cart in view, with what is left of each hold. A new reading is merged by line
/// id.
class CartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ItemColumn,
        RemainingColumn,
        TotalColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role
    {
        LineIdRole = Qt::UserRole + 300, ///< QUuid
        HoldIdRole,                      ///< QUuid
        ListingIdRole,
        CodeRole,
        VariantTitleRole, ///< the placement; empty: none
        QuantityRole,
        UnitPriceRole, ///< holdfast::Money
        TotalRole,     ///< holdfast::Money, without tax; what a lapsed line would cost
        LapsedRole,    ///< it no longer holds anything
        KeptRole,      ///< a payment under way keeps it
        RemainingRole, ///< milliseconds, qint64
        ShareRole,     ///< double 0..1 of the hold time that is left
        UrgencyRole,   ///< int of Urgency
    };
    Q_ENUM(Role)

    /// `clock` outlives it; only its monotonic side is read.
    explicit CartModel(const Clock *clock, QObject *parent = nullptr);

    /// How a placement is called; its code stands in where this answers nothing.
    using VariantTitle = std::function<QString(qint64 listingId, const QString &variant)>;
    void setVariantTitle(VariantTitle title) { m_variantTitle = std::move(title); }
    QString title(const CartLine &line) const;
    QString variantTitle(const CartLine &line) const;
    /// When it warns, from now on.
    void setTimes(const ScreenTimes &times);
    const ScreenTimes &times() const { return m_times; }
    /// `cart` as it was read just now.
    void setCart(const Cart &cart);
    void clear();
    /// A second has passed: the countdown column changes, and nothing else until a hold lapses.
    void tick();

    const CartLine *line(int row) const;
    int rowOf(const QUuid &lineId) const;
    Millis remaining(const CartLine &line) const;
    bool isLapsed(const CartLine &line) const;
    Urgency urgency(const CartLine &line) const;
    bool hasLapsed() const { return firstLapsed(); } ///< any line
    const CartLine *firstLapsed() const;             ///< null: none
    /// Of a line that has lapsed: somebody gave its slots back, or its payment came to nothing.
    static bool isGivenBack(const CartLine &line);
    /// "Lapsed" or "Given back".
    static QString endedWord(const CartLine &line);
    QHash<qint64, qint64> heldSlots() const; ///< of which listings how many

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A hold ran out while being watched.
    void lapsed(const QUuid &lineId);
    /// A hold has less left than `times().warning`; once for each hold and expiry.
    void runningOut(const QUuid &lineId);

private:
    void merge(const QVector<CartLine> &next);
    Millis fullTime(const CartLine &line) const;
    static Money total(const CartLine &line);
    QString spoken(const CartLine &line, int column) const;

    const Clock *m_clock;
    VariantTitle m_variantTitle;
    DatabaseTime m_time;
    ScreenTimes m_times;
    QVector<CartLine> m_lines;
    QHash<QUuid, QPair<Instant, Millis>> m_fullTime; ///< by hold: its expiry and what was left then
    QSet<QUuid> m_watched;                           ///< holds seen active
    QHash<QUuid, Instant> m_warned;
};

} // namespace holdfast
