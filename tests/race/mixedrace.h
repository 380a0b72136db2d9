// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <functional>
#include <memory>
#include <QMap>
#include <QStringList>

namespace holdfast::test {

struct RacePlan
{
    quint32 seed = 1;
    int desks = 8; ///< every fourth is a manager's
    double seconds = 60;
};

struct RaceOutcome
{
    QMap<QString, qint64> answers; ///< by operation and outcome: "hold SoldOut"
    QStringList unexpected;        ///< the first answers that no race explains
    QStringList oversold;          ///< what the control saw, empty unless the product is broken
    QStringList faults;            ///< what is wrong in the books afterwards
    qint64 operations = 0;
    qint64 done = 0;
    qint64 sold = 0;    ///< orders paid
    qint64 refused = 0; ///< by SoldOut
    qint64 lapsed = 0;  ///< slots that came back because their holds ran out
    qint64 looks = 0;   ///< of the control

    QString text() const;
};

/// Where a race is run. `advance` and `read` are called from one thread, another than the desks'.
struct RaceGround
{
    std::function<std::unique_ptr<Store>()> open;
    /// Moves the database's clock on.
    std::function<void(Millis)> advance;
    /// The first column of what a query of the database's owner answers.
    std::function<QStringList(const QString &)> read;
    /// Has a desk race that is not of this process, and answers what it came to; called on a thread
    /// for each, which calls `ready` once before it begins. Empty: the desks race on those threads.
    std::function<RaceOutcome(int number, const std::function<void()> &ready)> desk = {};
};

/// A query with a row for each listing and variant of which more is held and sold than there is, or
/// other than its counters say: counted hold by hold and order by order, for a shop that has given
/// no slots back by refunds. What a card began with as sold has no order.
QString overbooked();

/// Acts as one desk of the race until its time is up, counted from when `ready` has returned.
RaceOutcome raceAsDesk(
    Store &store, int number, const RacePlan &plan, const std::function<void()> &ready);

/// Desks for few slots: they hold, change, extend, give back, sell, check out and cancel, time
/// jumps so that holds lapse, and managers change capacities and prices, release and sweep, all at
/// random from the seed. A control reads holds, orders and counters all the while. The database
/// needs nothing but its schema; it is left with what the race made of it.
RaceOutcome runMixedRace(const RaceGround &ground, const RacePlan &plan);

} // namespace holdfast::test
