// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <vector>

namespace holdfast::bench {

using SteadyClock = std::chrono::steady_clock;

/// How many connections, for how long, at what pace.
struct Pace
{
    int connections = 1;
    double seconds = 5;
    double ratePerSecond = 0; ///< over all connections; 0: as fast as it goes
};

/// What one run of a workload showed.
struct Outcome
{
    double seconds = 0;
    std::vector<qint64> latenciesNs; ///< of what was done, sorted
    qint64 refused = 0;
    qint64 errors = 0;
    QMap<QString, qint64> errorKinds;
    std::vector<qint64> perConnection; ///< how many each connection did

    double perSecond() const;
    double quantileMs(double q) const;
    double longestMs() const;
};

enum class Did
{
    It,
    Refused,
    Failed,
    Nothing
};

/// One connection's work: called again and again on a thread of its own.
class Worker
{
public:
    virtual ~Worker() = default;
    /// Before the clock starts; on the worker's thread.
    virtual void prepare() {}
    /// One operation. Sets `errorKind` when it Failed.
    virtual Did once(QString &errorKind) = 0;

    /// A connection prepares its statements once a day, not once an operation, and PostgreSQL plans
    /// them anew for the first five executions.
    static constexpr int untilPlanned = 6;

protected:
    void plan()
    {
        QString kind;
        for (int i = 0; i < untilPlanned; ++i)
            once(kind);
    }
};

using MakeWorker = std::function<std::unique_ptr<Worker>(int connection)>;

/// Runs a worker a thread. All begin at once. With a rate, latency counts from when an operation
/// was due, so that a stall shows in every operation that had to wait for it.
Outcome measure(const Pace &pace, const MakeWorker &make);

double median(std::vector<double> values);
QJsonObject toJson(const Outcome &outcome);
QJsonObject quantilesJson(std::vector<double> milliseconds);
/// The report with every field that a reader of reports may count on; null: not measured.
QJsonObject complete(const char *workload, QJsonObject report);

} // namespace holdfast::bench
