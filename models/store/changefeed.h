// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "eventthread.h"
#include "storefactory.h"

#include <QObject>

namespace holdfast {

struct FeedTimings
{
    RetryTimings retry = {};
    Millis poll{200}; ///< looking for changes where the engine cannot push, and for a loss
    /// Between two readings of everything; nothing: as the database's settings have it.
    std::optional<Millis> everything = {};
};

/// Watches a database from a thread and connection of its own and reads what changed, so that a
/// long read never stands in the way of a sale. Pushed by PostgreSQL; on SQLite looks at the file's
/// change counter five times a second; beneath both it reads everything every 10 s, or as the
/// settings have it, and hands on what differs. After a loss it reopens with back-off and hands on
/// everything, since what changed meanwhile is not known. All signals come queued to the receiver's
/// thread.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    ChangeFeed(StoreFactory factory, std::shared_ptr<Clock> clock, QObject *parent = nullptr,
        FeedTimings timings = {});
    ~ChangeFeed() override;

    /// Does nothing when started already. May follow a stop.
    void start();
    /// Reads everything now, and tries at once to reopen when the database is lost.
    void refresh();
    /// Closes and joins: waits at most for the one statement or opening under way.
    void stop();

Q_SIGNALS:
    /// The installation's, by their keys; with every reading of everything, before the board.
    void settingsRead(const QHash<QString, QString> &settings);
    /// The whole board: the first, the first after a loss, and when listings came, went or moved.
    void boardRead(const holdfast::Board &board);
    /// Only the listings that changed, as a whole board has them; of a reading that found nothing
    /// new, none.
    void listingsRead(const holdfast::Board &board);
    /// Carts or orders changed: re-read the one in view. Empty `carts` means any may have changed.
    void cartsChanged(const QSet<QUuid> &carts);
    void ordersChanged();
    /// The database was read; `skewMs` is this machine's clock minus its.
    void alive(qint64 skewMs);
    /// Once a loss, and again only if the reason turns into one of another kind. The database may
    /// also answer and yet be of no use: another schema version (Conflict), no right to read
    /// (Forbidden).
    void lost(const holdfast::Error &error);

private:
    class Worker;
    StoreFactory m_factory;
    std::shared_ptr<Clock> m_clock;
    FeedTimings m_timings;
    EventThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace holdfast
