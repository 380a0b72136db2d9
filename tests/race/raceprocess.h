// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mixedrace.h"

#include <QTemporaryDir>

namespace holdfast::test {

/// The first argument of a program that is to race as a desk: `raceProcess` with the others.
constexpr const char *raceProcessWord = "--race-desk";
int raceProcess(const QStringList &arguments);

/// Desks of a race that are processes of their own, on one embedded database; all see one clock,
/// which only this moves. They are this program again, whose main must know `raceProcessWord`.
class RaceProcesses
{
public:
    /// `url`: of the database, as the command line takes it; `start`: when the race begins.
    RaceProcesses(const QString &url, Instant start, const RacePlan &plan);

    RaceOutcome desk(int number, const std::function<void()> &ready) const;
    void advance(Millis by);

private:
    QString m_url;
    RacePlan m_plan;
    QTemporaryDir m_folder;
    QString m_clock; ///< the file that has the moment
};

} // namespace holdfast::test
