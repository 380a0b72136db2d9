// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floors.h"
#include "workloads.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>

namespace holdfast::bench {
namespace {

constexpr int linesACart = 5;

/// Pushes what is owed when a desk's database thread would.
class OwedPushes
{
public:
    void look(Store &store)
    {
        if (!store.owesPush()) {
            m_since.invalidate();
        } else if (!m_since.isValid()) {
            m_since.start();
        } else if (m_since.hasExpired(Store::pushPatience.count())) {
            static_cast<void>(store.push());
            m_since.invalidate();
        }
    }

private:
    QElapsedTimer m_since;
};

class HoldWorker final : public Worker
{
public:
    HoldWorker(const Target &target, const Options &options, int connection)
        : m_target(target)
        , m_options(options)
        , m_actor(desk(connection))
        , m_store(target.open())
        , m_next(connection)
        , m_random(quint32(connection))
    {
    }
    void prepare() override { plan(); }
    Did once(QString &errorKind) override
    {
        if (m_next >= m_target.carts().size())
            return Did::Nothing;
        const QStringList &codes = m_target.codes();
        // Uniform: a cart takes lines from a random place on, so that no two are of the same
        // listing.
        if (m_lines == 0)
            m_start = int(m_random.bounded(codes.size()));
        const QString &code =
            m_options.hot ? codes.first() : codes.at((m_start + m_lines) % codes.size());
        const auto held =
            m_store->hold(Call::by(m_actor), m_target.carts().at(m_next), code, QString(), 1);
        m_pushes.look(*m_store);
        if (m_options.hot || ++m_lines == qMin<qsizetype>(linesACart, codes.size())) {
            m_lines = 0;
            m_next += m_options.pace.connections;
        }
        if (held)
            return Did::It;
        errorKind = errorKindName(held.error().kind);
        return held.error().kind == ErrorKind::SoldOut ? Did::Refused : Did::Failed;
    }

private:
    const Target &m_target;
    const Options &m_options;
    Actor m_actor;
    std::unique_ptr<Store> m_store;
    int m_next;
    int m_lines = 0;
    int m_start = 0;
    QRandomGenerator m_random;
    OwedPushes m_pushes;
};

class SaleWorker final : public Worker
{
public:
    SaleWorker(const Target &target, const Options &options, int connection)
        : m_target(target)
        , m_options(options)
        , m_actor(desk(connection))
        , m_store(target.open())
        , m_next(connection)
    {
    }
    Did once(QString &errorKind) override
    {
        if (m_next >= m_target.carts().size())
            return Did::Nothing;
        const auto sale =
            m_store->sell(Call::by(m_actor), m_target.carts().at(m_next), Tender::Cash, {});
        m_pushes.look(*m_store);
        m_next += m_options.pace.connections;
        if (sale)
            return Did::It;
        errorKind = errorKindName(sale.error().kind);
        return Did::Failed;
    }

private:
    const Target &m_target;
    const Options &m_options;
    Actor m_actor;
    std::unique_ptr<Store> m_store;
    int m_next;
    OwedPushes m_pushes;
};

/// Fills every cart with `lines` lines; on as many connections as there are cores.
void fillCarts(const Target &target, const Options &options)
{
    Options filling = options;
    filling.pace = {2, 3600, 0};
    class Filler final : public Worker
    {
    public:
        Filler(const Target &t, int lines, int connection)
            : m_target(t)
            , m_lines(lines)
            , m_store(t.open())
            , m_next(connection)
            , m_random(quint32(connection))
        {
        }
        Did once(QString &) override
        {
            if (m_next >= m_target.carts().size())
                return Did::Nothing;
            const int start = int(m_random.bounded(m_target.codes().size()));
            for (int i = 0; i < m_lines; ++i) {
                const auto held = m_store->hold(Call::by(desk(1)), m_target.carts().at(m_next),
                    m_target.codes().at((start + i * 7) % m_target.codes().size()), QString(), 1);
                if (!held)
                    giveUp(held.error().text);
            }
            m_next += 2;
            return Did::It;
        }

    private:
        const Target &m_target;
        int m_lines;
        std::unique_ptr<Store> m_store;
        int m_next;
        QRandomGenerator m_random;
    };
    measure(filling.pace, [&](int connection) {
        return std::make_unique<Filler>(target, options.lines, connection);
    });
}

/// How many operations the carts of one round must suffice for.
int enough(const Options &options, double perSecondAtMost)
{
    const double rate =
        options.pace.ratePerSecond > 0 ? options.pace.ratePerSecond * 1.2 : perSecondAtMost;
    return int(rate * options.pace.seconds) + options.pace.connections * (Worker::untilPlanned + 4);
}

/// Runs a workload and, when asked, the floors in turn with it, round by round, and reports
/// medians.
QJsonObject rounds(const char *name, const Options &options, const Target &target,
    const std::function<Outcome()> &run)
{
    std::vector<double> rates, p50, p95, p99;
    std::vector<double> floorRates[3];
    std::vector<double> ratios[3];
    qint64 errors = 0;
    qint64 refused = 0;
    QMap<QString, qint64> kinds;
    if (options.floors)
        prepareFloors(target);
    for (int round = 0; round < options.rounds; ++round) {
        const Outcome outcome = run();
        rates.push_back(outcome.perSecond());
        p50.push_back(outcome.quantileMs(0.50));
        p95.push_back(outcome.quantileMs(0.95));
        p99.push_back(outcome.quantileMs(0.99));
        errors += outcome.errors;
        refused += outcome.refused;
        for (auto it = outcome.errorKinds.cbegin(); it != outcome.errorKinds.cend(); ++it)
            kinds[it.key()] += it.value();
        if (!options.floors)
            continue;
        for (const Floor floor : {Floor::Insert, Floor::Update, Floor::Classic}) {
            const double rate = runFloor(target, floor, options.pace).perSecond();
            floorRates[int(floor)].push_back(rate);
            ratios[int(floor)].push_back(rate > 0 ? outcome.perSecond() / rate : 0);
        }
    }
    QJsonObject kindsJson;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        kindsJson.insert(it.key(), it.value());
    QJsonObject report{{QStringLiteral("hot"), options.hot},
        {QStringLiteral("connections"), options.pace.connections},
        {QStringLiteral("rounds"), options.rounds}, {QStringLiteral("ops_per_s"), median(rates)},
        {QStringLiteral("p50_ms"), median(p50)}, {QStringLiteral("p95_ms"), median(p95)},
        {QStringLiteral("p99_ms"), median(p99)}, {QStringLiteral("errors"), errors},
        {QStringLiteral("error_kinds"), kindsJson}, {QStringLiteral("refused"), refused},
        {QStringLiteral("oversold"), target.oversold()}};
    if (options.floors) {
        report.insert(QStringLiteral("floors"),
            QJsonObject{{QStringLiteral("insert_per_s"), median(floorRates[0])},
                {QStringLiteral("update_per_s"), median(floorRates[1])},
                {QStringLiteral("classic_per_s"), median(floorRates[2])}});
        report.insert(
            QStringLiteral("ratios"), QJsonObject{{QStringLiteral("insert"), median(ratios[0])},
                                          {QStringLiteral("update"), median(ratios[1])},
                                          {QStringLiteral("classic"), median(ratios[2])}});
    }
    return complete(name, report);
}

} // namespace

Outcome runHold(const Target &target, const Options &options)
{
    return measure(options.pace,
        [&](int connection) { return std::make_unique<HoldWorker>(target, options, connection); });
}

Outcome runSale(const Target &target, const Options &options)
{
    return measure(options.pace,
        [&](int connection) { return std::make_unique<SaleWorker>(target, options, connection); });
}

QJsonObject hold(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, options.latencyMs);
    const int most = target.isPostgres() ? 25'000 : 15'000;
    const int carts = options.hot
                          ? enough(options, most)
                          : enough(options, most) / linesACart + options.pace.connections * 2;
    return rounds("hold", options, target, [&] {
        target.makeCarts(carts);
        return runHold(target, options);
    });
}

QJsonObject sale(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, options.latencyMs);
    return rounds("sale", options, target, [&] {
        target.makeCarts(enough(options, target.isPostgres() ? 6'000 : 4'000));
        fillCarts(target, options);
        return runSale(target, options);
    });
}

} // namespace holdfast::bench
