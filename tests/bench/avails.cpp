// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workloads.h"

#include <QJsonArray>
#include <QUuid>

namespace holdfast::bench {
namespace {

/// Puts active holds in place behind the store's back: through it, 100,000 would take a minute.
void plantHolds(const Target &target, int count)
{
    if (count == 0)
        return;
    const QString number = QString::number(count);
    if (target.isPostgres()) {
        target.sql(
            QStringLiteral("INSERT INTO cart (id, desk, state, revision, created_at, updated_at) "
                           "SELECT gen_random_uuid(), 'planted ' || i, 'open', 1, 0, 0 FROM "
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
            "INSERT INTO cart (id, desk, state, revision, created_at, updated_at) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "SELECT printf('00000000-0000-4000-8000-%012d', i), 'planted ' || i, 'open', 1, 0, 0 "
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
    target.sql(QStringLiteral("UPDATE listing SET held = (SELECT count(*) FROM hold "
                              "WHERE listing_id = listing.id AND state = 'active')"));
    target.sql(target.isPostgres() ? QStringLiteral("VACUUM ANALYZE") : QStringLiteral("ANALYZE"));
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
        for (const int holds : std::as_const(holdCounts)) {
            Target target(options.url, {listings, 1'000'000'000, 0}, options.latencyMs);
            plantHolds(target, holds);
            const Outcome outcome =
                measure(options.pace, [&](int) { return std::make_unique<BoardWorker>(target); });
            QJsonObject run = toJson(outcome);
            run.insert(QStringLiteral("listings"), listings);
            run.insert(QStringLiteral("holds"), holds);
            runs.append(run);
        }
    }
    return {{QStringLiteral("workload"), QStringLiteral("avails")}, {QStringLiteral("runs"), runs}};
}

} // namespace holdfast::bench
