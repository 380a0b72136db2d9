// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workloads.h"

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

} // namespace

QJsonObject race(const Options &options)
{
    Target target(options.url, {4, options.slotCount, options.pace.connections}, options.latencyMs);
    Pace pace = options.pace;
    pace.seconds = 60;
    pace.ratePerSecond = 0;
    const Outcome outcome =
        measure(pace, [&](int connection) { return std::make_unique<Racer>(target, connection); });
    QJsonObject report = toJson(outcome);
    report.insert(QStringLiteral("workload"), QStringLiteral("race"));
    report.insert(QStringLiteral("connections"), pace.connections);
    report.insert(QStringLiteral("slots"), options.slotCount);
    report.insert(QStringLiteral("sold"), qint64(outcome.latenciesNs.size()));
    const qint64 taken = target.number(
        QStringLiteral("SELECT coalesce(sum(quantity), 0) FROM hold WHERE state = 'active'"));
    report.insert(QStringLiteral("oversold"), qMax<qint64>(0, taken - options.slotCount));
    const auto verified = target.open()->verify();
    report.insert(
        QStringLiteral("verify"), verified ? qint64(verified->findings.size()) : qint64(-1));
    return report;
}

} // namespace holdfast::bench
