// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixedrace.h"
#include "raceobserver.h"
#include "workloads.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace holdfast::bench {
namespace {

/// Tries once for a slot of the same listing, in a cart of its own.
class Racer final : public Worker
{
public:
    Racer(const Target &target, int connection)
        : m_target(target)
        , m_connection(connection)
        , m_store(target.open())
    {
    }
    Did once(QString &errorKind) override
    {
        if (m_tried)
            return Did::Nothing;
        m_tried = true;
        const auto held = m_store->hold(Call::by(desk(m_connection)),
            m_target.carts().at(m_connection), m_target.codes().first(), QString(), 1);
        if (held)
            return Did::It;
        errorKind = errorKindName(held.error().kind);
        return held.error().kind == ErrorKind::SoldOut ? Did::Refused : Did::Failed;
    }

private:
    const Target &m_target;
    int m_connection;
    std::unique_ptr<Store> m_store;
    bool m_tried = false;
};

QJsonObject mixedRace(const Options &options)
{
    Target target(options.url, {0, std::nullopt, 0}, options.latencyMs);
    target.advance(Millis(0));
    test::RaceObserver observer(target.directSpec());
    const test::RacePlan plan{options.seed ? options.seed : QRandomGenerator::global()->generate(),
        options.pace.connections, options.pace.seconds};
    const test::RaceOutcome outcome =
        test::runMixedRace({[&] { return target.open(); }, [&](Millis by) { target.advance(by); },
                               [&](const QString &sql) { return observer.read(sql); }},
            plan);
    QJsonObject answers;
    for (auto it = outcome.answers.cbegin(); it != outcome.answers.cend(); ++it)
        answers.insert(it.key(), it.value());
    return complete("race",
        {{QStringLiteral("mixed"), true}, {QStringLiteral("seed"), qint64(plan.seed)},
            {QStringLiteral("connections"), plan.desks}, {QStringLiteral("seconds"), plan.seconds},
            {QStringLiteral("ops_per_s"), double(outcome.operations) / plan.seconds},
            {QStringLiteral("sold"), outcome.sold}, {QStringLiteral("refused"), outcome.refused},
            {QStringLiteral("oversold"), outcome.oversold.size()},
            {QStringLiteral("errors"), outcome.unexpected.size()},
            {QStringLiteral("unexpected"), QJsonArray::fromStringList(outcome.unexpected)},
            {QStringLiteral("verify"), outcome.faults.size()},
            {QStringLiteral("faults"), QJsonArray::fromStringList(outcome.faults)},
            {QStringLiteral("answers"), answers}});
}

} // namespace

QJsonObject race(const Options &options)
{
    if (options.mixed)
        return mixedRace(options);
    Target target(options.url, {4, options.slotCount, options.pace.connections}, options.latencyMs);
    Pace pace = options.pace;
    pace.seconds = 60;
    pace.ratePerSecond = 0;
    const Outcome outcome =
        measure(pace, [&](int connection) { return std::make_unique<Racer>(target, connection); });
    QJsonObject report = toJson(outcome);
    report.insert(QStringLiteral("connections"), pace.connections);
    report.insert(QStringLiteral("slots"), options.slotCount);
    report.insert(QStringLiteral("sold"), qint64(outcome.latenciesNs.size()));
    const qint64 taken = target.number(
        QStringLiteral("SELECT coalesce(sum(quantity), 0) FROM hold WHERE state = 'active'"));
    report.insert(QStringLiteral("oversold"), qMax<qint64>(0, taken - options.slotCount));
    const auto verified = target.open()->verify();
    report.insert(
        QStringLiteral("verify"), verified ? qint64(verified->findings.size()) : qint64(-1));
    return complete("race", report);
}

} // namespace holdfast::bench
