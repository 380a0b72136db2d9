// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floors.h"

#include "pq.h"

#include <QUuid>
#include <sqlite3.h>

namespace holdfast::bench {
namespace {

const char *insertSql =
    "INSERT INTO bench_hold (id, line_id, cart_id, listing_id, quantity, unit_price_minor, "
    "currency, "
    "state, in_cart, line_at, created_at, expires_at, desk, person) VALUES ($1, $2, $3, $4, 1, "
    "100000, "
    "'USD', 'active', true, 1795000000000, 1795000000000, 1795000900000, 'desk', 'bench')";

class PqFloor final : public Worker
{
public:
    PqFloor(const Target &target, Floor floor)
        : m_pq(target)
        , m_floor(floor)
    {
        m_pq.prepare("insert", insertSql);
        m_pq.prepare("update", "UPDATE bench_counter SET held = held + 1 WHERE id = $1");
        m_pq.prepare("begin", "BEGIN");
        m_pq.prepare("lock", "SELECT capacity FROM bench_counter WHERE id = $1 FOR UPDATE");
        m_pq.prepare("sum",
            "SELECT coalesce(sum(quantity), 0) FROM bench_hold WHERE listing_id = $1 "
            "AND state = 'active' AND expires_at > $2");
        m_pq.prepare("commit", "COMMIT");
    }
    void prepare() override { plan(); }
    Did once(QString &errorKind) override
    {
        const bool done = m_floor == Floor::Insert   ? insert()
                          : m_floor == Floor::Update ? m_pq.run("update", {"1"})
                                                     : classic();
        if (!done)
            errorKind = m_pq.error();
        return done ? Did::It : Did::Failed;
    }

private:
    bool insert()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return m_pq.run("insert", {id.constData(), id.constData(), id.constData(), "1"});
    }
    bool classic()
    {
        return m_pq.run("begin") && m_pq.run("lock", {"1"})
               && m_pq.run("sum", {"1", "1795000000000"}) && insert() && m_pq.run("commit");
    }

    Pq m_pq;
    Floor m_floor;
};

class SqliteFloor final : public Worker
{
public:
    SqliteFloor(const Target &target, Floor floor)
        : m_floor(floor)
    {
        if (sqlite3_open(target.file().toUtf8().constData(), &m_db) != SQLITE_OK)
            giveUp(QStringLiteral("the floor cannot open the file"));
        sqlite3_busy_timeout(m_db, 60'000);
        exec("PRAGMA synchronous = FULL");
        m_insert =
            compile("INSERT INTO bench_hold (id, line_id, cart_id, listing_id, quantity, "
                    "unit_price_minor, currency, state, in_cart, line_at, created_at, expires_at, "
                    "desk, person) VALUES (?1, ?1, ?1, 1, 1, 100000, 'USD', 'active', 1, "
                    "1795000000000, 1795000000000, 1795000900000, 'desk', 'bench')");
        m_update = compile("UPDATE bench_counter SET held = held + 1 WHERE id = 1");
        m_begin = compile("BEGIN IMMEDIATE");
        m_sum = compile("SELECT coalesce(sum(quantity), 0) FROM bench_hold WHERE listing_id = 1");
        m_commit = compile("COMMIT");
    }
    ~SqliteFloor() override
    {
        for (sqlite3_stmt *statement : {m_insert, m_update, m_begin, m_sum, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    SqliteFloor(const SqliteFloor &) = delete;
    SqliteFloor &operator=(const SqliteFloor &) = delete;

    void prepare() override { plan(); }
    Did once(QString &errorKind) override
    {
        const bool done = m_floor == Floor::Insert ? insert()
                          : m_floor == Floor::Update
                              ? step(m_update)
                              : step(m_begin) && step(m_sum) && insert() && step(m_commit);
        if (!done)
            errorKind = QString::fromUtf8(sqlite3_errmsg(m_db));
        return done ? Did::It : Did::Failed;
    }

private:
    void exec(const char *sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *compile(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)));
        return statement;
    }
    bool step(sqlite3_stmt *statement)
    {
        int status = SQLITE_ROW;
        while (status == SQLITE_ROW)
            status = sqlite3_step(statement);
        sqlite3_reset(statement);
        return status == SQLITE_DONE;
    }
    bool insert()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        sqlite3_bind_text(m_insert, 1, id.constData(), int(id.size()), nullptr);
        return step(m_insert);
    }

    sqlite3 *m_db = nullptr;
    Floor m_floor;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_sum = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

} // namespace

void prepareFloors(const Target &target)
{
    if (target.isPostgres()) {
        target.sql(QStringLiteral(
            "CREATE TABLE bench_hold (LIKE hold INCLUDING DEFAULTS, PRIMARY KEY (id))"));
        target.sql(
            QStringLiteral("CREATE INDEX ON bench_hold (listing_id) WHERE state = 'active'"));
        target.sql(
            QStringLiteral("CREATE TABLE bench_counter (id bigint PRIMARY KEY, capacity bigint, "
                           "held bigint NOT NULL) WITH (fillfactor = 70)"));
    } else {
        target.sql(QStringLiteral(
            "CREATE TABLE bench_hold (id TEXT PRIMARY KEY NOT NULL, line_id TEXT, "
            "cart_id TEXT, listing_id INTEGER, quantity INTEGER, unit_price_minor "
            "INTEGER, currency TEXT, state TEXT, in_cart INTEGER, line_at INTEGER, "
            "created_at INTEGER, expires_at INTEGER, desk TEXT, person TEXT) STRICT"));
        target.sql(QStringLiteral(
            "CREATE TABLE bench_counter (id INTEGER PRIMARY KEY, capacity INTEGER, held INTEGER)"));
    }
    target.sql(QStringLiteral("INSERT INTO bench_counter VALUES (1, NULL, 0)"));
}

Outcome runFloor(const Target &target, Floor floor, const Pace &pace)
{
    target.sql(QStringLiteral("DELETE FROM bench_hold"));
    Pace full = pace;
    full.ratePerSecond = 0;
    return measure(full, [&](int) -> std::unique_ptr<Worker> {
        if (target.isPostgres())
            return std::make_unique<PqFloor>(target, floor);
        return std::make_unique<SqliteFloor>(target, floor);
    });
}

} // namespace holdfast::bench
