// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pq.h"
#include "sqlstore.h"
#include "workloads.h"

#include <QJsonArray>
#include <QUuid>

namespace holdfast::bench {
namespace {

/// Puts active holds in place behind the store's back: through it, 100,000 would take a minute.
void plantHolds(const Target &target, int count)
{
    target.sql(QStringLiteral("DELETE FROM hold"));
    target.sql(QStringLiteral("DELETE FROM cart"));
    const QString number = QString::number(count);
    if (target.isPostgres()) {
        target.sql(QStringLiteral("INSERT INTO cart (id, desk, state, created_at) "
                                  "SELECT gen_random_uuid(), 'planted ' || i, 'open', 0 FROM "
                                  "generate_series(1, %1) i")
                       .arg(number));
        target.sql(QStringLiteral(
            "INSERT INTO hold (id, line_id, cart_id, listing_id, quantity, unit_price_minor, "
            "currency, "
            "state, in_cart, line_at, created_at, expires_at, desk, person) "
            "SELECT gen_random_uuid(), gen_random_uuid(), c.id, (SELECT min(id) FROM listing) "
            "+ (row_number() OVER ()) % (SELECT count(*) FROM listing), 1, 100, 'USD', 'active', "
            "true, 0, 0, "
            "now_ms() + 3600000, 'd', 'p' FROM cart c WHERE c.desk LIKE 'planted %'"));
    } else {
        target.sql(QStringLiteral(
            "INSERT INTO cart (id, desk, state, created_at) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "SELECT '00000000-0000-4000-8000-' || substr('00000000000' || i, -12), "
            "'planted ' || i, 'open', 0 "
            "FROM n")
                       .arg(number));
        target.sql(QStringLiteral(
            "INSERT INTO hold (id, line_id, cart_id, listing_id, quantity, unit_price_minor, "
            "currency, "
            "state, in_cart, line_at, created_at, expires_at, desk, person) "
            "SELECT c.id, c.id, c.id, 1 + c.rowid % (SELECT count(*) FROM listing), 1, 100, 'USD', "
            "'active', 1, 0, 0, unixepoch() * 1000 + 3600000, 'd', 'p' FROM cart c "
            "WHERE c.desk LIKE 'planted %'"));
    }
    target.sql(QStringLiteral("ANALYZE hold"));
    target.sql(QStringLiteral("UPDATE listing SET held = (SELECT count(*) FROM hold "
                              "WHERE listing_id = listing.id AND state = 'active' AND NOT kept)"));
    // Without what the planting left behind, which no shop would have.
    target.sql(
        target.isPostgres() ? QStringLiteral("VACUUM FULL ANALYZE") : QStringLiteral("ANALYZE"));
}

class BoardWorker final : public Worker
{
public:
    explicit BoardWorker(const Target &target)
        : m_store(target.open())
    {
    }
    Did once(QString &errorKind) override
    {
        const auto board = m_store->board({});
        if (board)
            return Did::It;
        errorKind = errorKindName(board.error().kind);
        return Did::Failed;
    }

private:
    std::unique_ptr<Store> m_store;
};

/// Asks a server for a whole board by libpq, in the store's own words.
class BareBoard
{
public:
    explicit BareBoard(const Target &target)
        : m_libpq(target)
    {
        const BoardSql board = boardSql(QString(), {});
        prepare("listings", board.listings);
        prepare("variants", board.variants);
    }
    void read()
    {
        if (!m_libpq.run("listings") || !m_libpq.run("variants"))
            giveUp(m_libpq.error());
    }
    double serverMs()
    {
        double executed = 0;
        for (const char *name : {"listings", "variants"}) {
            // Timing every node would cost more than the nodes.
            const QStringList plan = m_libpq.read(
                QByteArray("EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF) EXECUTE ") + name);
            for (const QString &line : plan) {
                if (line.startsWith(QLatin1String("Execution Time: ")))
                    executed += line.section(QLatin1Char(' '), 2, 2).toDouble();
            }
        }
        return executed;
    }

private:
    void prepare(const char *name, QString sql)
    {
        sql.replace(QStringLiteral("{now}"), QStringLiteral("now_ms()"));
        m_libpq.prepare(name, sql.toUtf8().constData());
    }

    Pq m_libpq;
};

/// Where the time of a whole board goes on a server, each the median of `rounds` in turn.
QJsonObject split(const Target &target, int rounds)
{
    const auto store = target.open();
    BareBoard bare(target);
    std::vector<double> server, arrival, whole;
    for (int round = 0; round < rounds; ++round) {
        server.push_back(bare.serverMs());
        const auto asked = SteadyClock::now();
        bare.read();
        const auto arrived = SteadyClock::now();
        if (!store->board({}))
            giveUp(QStringLiteral("the board cannot be read"));
        const auto decoded = SteadyClock::now();
        using Ms = std::chrono::duration<double, std::milli>;
        arrival.push_back(Ms(arrived - asked).count());
        whole.push_back(Ms(decoded - arrived).count());
    }
    return {{QStringLiteral("server_ms"), median(server)},
        {QStringLiteral("libpq_ms"), median(arrival)}, {QStringLiteral("store_ms"), median(whole)},
        {QStringLiteral("decode_ms"), median(whole) - median(arrival)}};
}

/// What 100,000 holds add to the server's work for the sample's size of a board: two databases,
/// with them and without, asked in turn.
QJsonObject flatness(const Options &options)
{
    constexpr int listings = 600;
    Target without(options.url, {listings, 1'000'000'000, 0}, 0);
    Target with(options.url, {listings, 1'000'000'000, 0}, 0);
    plantHolds(without, 0);
    plantHolds(with, 100'000);
    BareBoard bareWithout(without);
    BareBoard bareWith(with);
    std::vector<double> none, many;
    for (int round = 0; round < 500; ++round) {
        none.push_back(bareWithout.serverMs());
        many.push_back(bareWith.serverMs());
    }
    return {{QStringLiteral("no_holds_ms"), median(none)},
        {QStringLiteral("many_holds_ms"), median(many)},
        {QStringLiteral("ratio"), median(many) / median(none)}};
}

} // namespace

QJsonObject avails(const Options &options)
{
    QJsonArray runs;
    QVector<int> listingCounts{600, 10'000, 100'000};
    QVector<int> holdCounts{0, 10'000, 100'000};
    if (options.listings != 600 || options.holds != 0) {
        listingCounts = {options.listings};
        holdCounts = {options.holds};
    }
    for (const int listings : std::as_const(listingCounts)) {
        constexpr int mostImported = 600;
        Target target(
            options.url, {qMin(listings, mostImported), 1'000'000'000, 0}, options.latencyMs);
        target.plantListings(listings - mostImported);
        for (const int holds : std::as_const(holdCounts)) {
            plantHolds(target, holds);
            const Outcome outcome =
                measure(options.pace, [&](int) { return std::make_unique<BoardWorker>(target); });
            QJsonObject run = toJson(outcome);
            run.insert(QStringLiteral("listings"), listings);
            run.insert(QStringLiteral("holds"), holds);
            if (target.isPostgres()) {
                run.insert(QStringLiteral("split"), split(target, listings > 10'000 ? 11
                                                                  : listings > 600  ? 51
                                                                                    : 301));
            }
            runs.append(run);
        }
    }
    // The figures in front are those of the first: the sample's size without holds.
    QJsonObject report = runs.first().toObject();
    report.insert(QStringLiteral("runs"), runs);
    if (options.url.startsWith(QLatin1String("postgres")))
        report.insert(QStringLiteral("flatness"), flatness(options));
    return complete("avails", report);
}

} // namespace holdfast::bench
