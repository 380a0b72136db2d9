// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <cmath>
#include <memory>
#include <thread>

namespace holdfast::bench {
namespace {

struct Tally
{
    std::vector<qint64> latenciesNs;
    qint64 refused = 0;
    qint64 errors = 0;
    QMap<QString, qint64> errorKinds;
};

void work(Worker &worker, Tally &tally, const Pace &pace, int index, SteadyClock::time_point begin,
    const std::atomic<bool> &stop)
{
    using std::chrono::nanoseconds;
    const auto end =
        begin
        + std::chrono::duration_cast<nanoseconds>(std::chrono::duration<double>(pace.seconds));
    const bool paced = pace.ratePerSecond > 0;
    const nanoseconds interval(
        paced ? qint64(1e9 * pace.connections / pace.ratePerSecond) : qint64(0));
    // Connections take turns within an interval instead of all beginning at its start.
    auto due = begin + interval * index / pace.connections;
    while (!stop) {
        auto from = SteadyClock::now();
        if (paced) {
            if (due >= end)
                break;
            std::this_thread::sleep_until(due);
            from = due;
            due += interval;
        } else if (from >= end) {
            break;
        }
        QString kind;
        const Did did = worker.once(kind);
        switch (did) {
        case Did::It:
            tally.latenciesNs.push_back(nanoseconds(SteadyClock::now() - from).count());
            break;
        case Did::Refused:
            ++tally.refused;
            break;
        case Did::Failed:
            ++tally.errors;
            ++tally.errorKinds[kind];
            break;
        case Did::Nothing:
            return;
        }
    }
}

} // namespace

double Outcome::perSecond() const
{
    return seconds > 0 ? double(latenciesNs.size()) / seconds : 0;
}

double Outcome::quantileMs(double q) const
{
    if (latenciesNs.empty())
        return 0;
    const auto last = latenciesNs.size() - 1;
    return double(latenciesNs[std::min(last, std::size_t(std::ceil(q * double(last))))]) / 1e6;
}

double Outcome::longestMs() const
{
    return latenciesNs.empty() ? 0 : double(latenciesNs.back()) / 1e6;
}

Outcome measure(const Pace &pace, const MakeWorker &make)
{
    std::vector<Tally> tallies(std::size_t(pace.connections));
    std::atomic<bool> stop = false;
    SteadyClock::time_point begin;
    std::barrier ready(pace.connections, [&]() noexcept { begin = SteadyClock::now(); });
    std::vector<std::thread> threads;
    for (int i = 0; i < pace.connections; ++i) {
        threads.emplace_back([&, i] {
            const std::unique_ptr<Worker> worker = make(i);
            worker->prepare();
            ready.arrive_and_wait();
            work(*worker, tallies[std::size_t(i)], pace, i, begin, stop);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    Outcome outcome;
    outcome.seconds = std::chrono::duration<double>(SteadyClock::now() - begin).count();
    for (Tally &tally : tallies) {
        outcome.latenciesNs.insert(
            outcome.latenciesNs.end(), tally.latenciesNs.begin(), tally.latenciesNs.end());
        outcome.refused += tally.refused;
        outcome.errors += tally.errors;
        for (auto it = tally.errorKinds.cbegin(); it != tally.errorKinds.cend(); ++it)
            outcome.errorKinds[it.key()] += it.value();
        outcome.perConnection.push_back(qint64(tally.latenciesNs.size()));
    }
    std::sort(outcome.latenciesNs.begin(), outcome.latenciesNs.end());
    return outcome;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonObject kinds;
    for (auto it = outcome.errorKinds.cbegin(); it != outcome.errorKinds.cend(); ++it)
        kinds.insert(it.key(), it.value());
    return {{QStringLiteral("ops_per_s"), outcome.perSecond()},
        {QStringLiteral("p50_ms"), outcome.quantileMs(0.50)},
        {QStringLiteral("p95_ms"), outcome.quantileMs(0.95)},
        {QStringLiteral("p99_ms"), outcome.quantileMs(0.99)},
        {QStringLiteral("max_ms"), outcome.longestMs()}, {QStringLiteral("errors"), outcome.errors},
        {QStringLiteral("error_kinds"), kinds}, {QStringLiteral("refused"), outcome.refused}};
}

QJsonObject quantilesJson(std::vector<double> milliseconds)
{
    Outcome outcome;
    for (const double ms : milliseconds)
        outcome.latenciesNs.push_back(qint64(ms * 1e6));
    std::sort(outcome.latenciesNs.begin(), outcome.latenciesNs.end());
    return {{QStringLiteral("count"), qint64(outcome.latenciesNs.size())},
        {QStringLiteral("p50_ms"), outcome.quantileMs(0.50)},
        {QStringLiteral("p95_ms"), outcome.quantileMs(0.95)},
        {QStringLiteral("p99_ms"), outcome.quantileMs(0.99)},
        {QStringLiteral("max_ms"), outcome.longestMs()}};
}

QJsonObject complete(const char *workload, QJsonObject report)
{
    report.insert(QStringLiteral("workload"), QLatin1String(workload));
    for (const char *field :
        {"ops_per_s", "p50_ms", "p95_ms", "p99_ms", "errors", "refused", "oversold"}) {
        if (!report.contains(QLatin1String(field)))
            report.insert(QLatin1String(field), QJsonValue::Null);
    }
    if (!report.contains(QLatin1String("floors"))) {
        report.insert(QStringLiteral("floors"),
            QJsonObject{{QStringLiteral("insert_per_s"), QJsonValue::Null},
                {QStringLiteral("update_per_s"), QJsonValue::Null},
                {QStringLiteral("classic_per_s"), QJsonValue::Null}});
        report.insert(
            QStringLiteral("ratios"), QJsonObject{{QStringLiteral("insert"), QJsonValue::Null},
                                          {QStringLiteral("update"), QJsonValue::Null},
                                          {QStringLiteral("classic"), QJsonValue::Null}});
    }
    return report;
}

} // namespace holdfast::bench
