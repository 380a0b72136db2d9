// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floors.h"
#include "workloads.h"

namespace holdfast::bench {

/// The same holds by the store and by libpq, in turn: what Qt's layer costs.
QJsonObject layer(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, options.latencyMs);
    if (!target.isPostgres())
        giveUp(QStringLiteral("the layer is measured against libpq: name a PostgreSQL with --db"));
    const int carts = int(25'000 * options.pace.seconds / 50) + options.pace.connections * 2;
    std::vector<double> ratios, ours, bare;
    for (int round = 0; round < qMax(3, options.rounds); ++round) {
        target.makeCarts(carts);
        const double store = runHold(target, options).quantileMs(0.5);
        target.makeCarts(carts);
        const Outcome direct =
            measure(options.pace, bareHolds(target, [&](int connection, int done) {
                const int index = connection + done / 50 * options.pace.connections;
                return index < target.carts().size() ? target.carts().at(index) : QUuid();
            }));
        ours.push_back(store);
        bare.push_back(direct.quantileMs(0.5));
        ratios.push_back(store / direct.quantileMs(0.5));
    }
    return {{QStringLiteral("workload"), QStringLiteral("layer")},
        {QStringLiteral("store_p50_ms"), median(ours)},
        {QStringLiteral("libpq_p50_ms"), median(bare)}, {QStringLiteral("ratio"), median(ratios)}};
}

} // namespace holdfast::bench
