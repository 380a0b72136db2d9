// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cartmodel.h"
#include "services.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace holdfast {

/// The carts that this desk has open: the one in view, which it is told of, and those parked beside
/// it, which it reads. Parked carts keep their holds; their countdowns go on here.
class DeskCarts : public QObject
{
    Q_OBJECT

public:
    struct Tab
    {
        QUuid cart; ///< null: none yet, the next slot begins it
        QString name = {};
        QString cameFrom = {}; ///< the desk that handed it over; empty: none
        qsizetype lines = 0;
        bool lapsed = false;                ///< some line has
        std::optional<Millis> soonest = {}; ///< until the next hold lapses, when it is about to
        Urgency urgency = Urgency::Calm;

        friend bool operator==(const Tab &, const Tab &) = default;
    };

    /// `clock` outlives it.
    explicit DeskCarts(const Clock *clock, QObject *parent = nullptr);

    /// To be called before it is made usable.
    void setDesk(const Desk &desk);
    ~DeskCarts() override;
    /// Those whose windows are open, by name.
    Answer<QStringList> otherDesks() const { return m_carts.desksThere(); }
    void setUsable(bool usable);
    /// Something in the database may have changed `carts`; empty: any.
    void cartsChanged(const QSet<QUuid> &carts);
    /// What is in view now; nothing: none yet. The one before stays, parked.
    void setCurrent(const std::optional<Cart> &cart);
    /// It is sold, merged or elsewhere.
    void drop(const QUuid &cart);
    /// When they warn, from now on.
    void setTimes(const ScreenTimes &times);
    /// A second has passed.
    void tick();

    /// In the order in which they came here.
    const QVector<Tab> &tabs() const { return m_tabs; }
    int current() const;
    /// Slots that the parked ones hold, by listing.
    QHash<qint64, qint64> heldSlots() const;

Q_SIGNALS:
    /// The tabs, or what the parked carts hold.
    void changed();
    /// Of parked carts.
    void runningOut(const holdfast::Cart &cart, const holdfast::CartModel &model,
        const holdfast::CartLine &line);
    void lapsed(const holdfast::Cart &cart, const holdfast::CartModel &model,
        const holdfast::CartLine &line);
    /// Another desk has handed it over.
    void arrived(const holdfast::Cart &cart);
    /// A parked cart went to another desk.
    void takenAway(const holdfast::Cart &cart);

private:
    struct Known
    {
        Cart cart;
        CartModel *model; ///< watches its holds
    };
    void wantReading();
    void read();
    void accept(QVector<Cart> carts);
    void keep(const Cart &cart);
    void lookFor(const QUuid &cart);
    void announce();
    void refresh();
    Tab tabOf(const Known &known) const;

    const Clock *m_clock;
    ScreenTimes m_times;
    CartService m_carts;
    QVector<QUuid> m_order;
    QHash<QUuid, Known> m_known;
    QUuid m_current;
    QUuid m_told;                         ///< as which `changed` was last emitted
    QHash<QUuid, QString> m_arrivalsTold; ///< by cart, where it came from
    QSet<QUuid> m_stale;                  ///< that held nothing any more when this window came
    QSet<QUuid> m_seen; ///< in view once: those with a customer stay though they are empty
    QVector<Tab> m_tabs;
    QHash<qint64, qint64> m_held; ///< of the parked ones, as `changed` was last emitted
    QTimer m_soon;
    QTimer m_announce; ///< that this desk is there
    QString m_window;  ///< what tells this window from the desk's others
    QString m_desk;
    bool m_announced = false;
    bool m_read = false; ///< once at least: what comes from now on is new
    QElapsedTimer m_readAt;
    qint64 m_pauseMs = 0;
    bool m_usable = false;
    bool m_reading = false;
    bool m_wanted = false;
};

/// How a customer is called: by business, name or e-mail address.
QString customerName(const Customer &customer);
/// The customer, or that it is a walk-in's.
QString cartName(const Cart &cart);

} // namespace holdfast
