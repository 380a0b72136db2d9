// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pq.h"
#include "sqlitelayer.h"
#include "workloads.h"

namespace holdfast::bench {
namespace {

constexpr int linesACart = 50;

double milliseconds(SteadyClock::time_point from)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - from).count();
}

/// The time of one thing done by the store and by libpq, in turn, so that what else the machine
/// does falls on both.
struct Pair
{
    std::vector<double> ours = {};
    std::vector<double> bare = {};

    template <class Ours, class Bare>
    void once(bool oursFirst, const Ours &store, const Bare &libpq)
    {
        for (const bool first : {true, false}) {
            const auto from = SteadyClock::now();
            if (first == oursFirst) {
                store();
                ours.push_back(milliseconds(from));
            } else {
                libpq();
                bare.push_back(milliseconds(from));
            }
        }
    }
    QJsonObject report() const
    {
        const double store = median(ours);
        const double libpq = median(bare);
        return {{QStringLiteral("count"), qint64(ours.size())},
            {QStringLiteral("store_p50_ms"), store}, {QStringLiteral("libpq_p50_ms"), libpq},
            {QStringLiteral("ratio"), libpq > 0 ? store / libpq : 0}};
    }
};

QByteArray text(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace

/// The same statements by the store and by libpq on one connection each: what Qt's layer costs.
QJsonObject layer(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, options.latencyMs);
    if (!target.isPostgres())
        return complete("layer", sqliteLayer(target, options));
    const int rounds = qMax(100, int(options.pace.seconds * 500));
    target.makeCarts(2 * (rounds / linesACart + 1));
    const auto store = target.open();
    Pq libpq(target);
    libpq.prepare("hold", "SELECT op_hold($1, 'desk', 'bench', $2, $3, '', 1)");
    libpq.prepare("cart", "SELECT cart_document($1)");
    libpq.prepare("now", "WITH clock(at) AS (SELECT now_ms()) SELECT at FROM clock");

    Pair hold, cart, now;
    const auto done = [](bool is) {
        if (!is)
            giveUp(QStringLiteral("an operation failed"));
    };
    for (int i = 0; i < rounds; ++i) {
        const QUuid ours = target.carts().at(i / linesACart * 2);
        const QUuid bare = target.carts().at(i / linesACart * 2 + 1);
        const QString code = target.codes().at((i * 7) % target.codes().size());
        const bool first = i % 2 == 0;
        hold.once(
            first,
            [&] { done(store->hold(Call::by(desk(1)), ours, code, QString(), 1).has_value()); },
            [&] {
                done(libpq.run("hold", {text(QUuid::createUuid()).constData(),
                                           text(bare).constData(), code.toUtf8().constData()}));
            });
        cart.once(
            first, [&] { done(store->cart(ours).has_value()); },
            [&] { done(libpq.run("cart", {text(bare).constData()})); });
        now.once(
            first, [&] { done(store->now().has_value()); }, [&] { done(libpq.run("now")); });
    }
    return complete("layer", {{QStringLiteral("hold"), hold.report()},
                                 {QStringLiteral("cart_of_up_to_50"), cart.report()},
                                 {QStringLiteral("now"), now.report()}});
}

} // namespace holdfast::bench
