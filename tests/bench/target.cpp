// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "mixedrace.h"

#include <cstdio>
#include <cstdlib>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace holdfast::bench {
namespace {

/// A connection for the length of one call.
template <class Work>
void direct(const ConnectionSpec &spec, Work work)
{
    const QString name = QUuid::createUuid().toString();
    {
        const bool server = spec.engine == ConnectionSpec::Engine::PostgreSql;
        QSqlDatabase db = QSqlDatabase::addDatabase(
            server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(server ? spec.database : spec.path);
        if (server) {
            db.setHostName(spec.host);
            db.setPort(spec.port.isEmpty() ? -1 : spec.port.toInt());
            db.setUserName(spec.user);
        }
        if (!db.open())
            giveUp(db.lastError().text());
        QSqlQuery query(db);
        if (server)
            query.exec(QStringLiteral("SET search_path = holdfast"));
        work(query);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "holdfast-bench: %s\n", qPrintable(why));
    std::exit(1);
}

Actor desk(int number)
{
    return {QStringLiteral("desk %1").arg(number), QStringLiteral("bench")};
}

Target::Target(const QString &url, const Size &size, double latencyMs)
{
    const bool embedded = url.isEmpty() || url == QLatin1String("sqlite:");
    const auto spec = ConnectionSpec::parse(
        embedded ? QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("bench.db")) : url);
    if (!spec)
        giveUp(spec.error().text);
    m_server = *spec;
    m_spec = *spec;
    const QString name =
        QStringLiteral("holdfast_bench_%1").arg(QUuid::createUuid().toString(QUuid::Id128));
    if (isPostgres()) {
        sql(QStringLiteral("CREATE DATABASE %1 ENCODING 'UTF8' TEMPLATE template0").arg(name));
        m_spec.database = name;
        m_server.database = name;
    } else if (!embedded) {
        m_spec.path = spec->path + QLatin1Char('/') + name + QStringLiteral(".db");
        m_server.path = m_spec.path;
    }
    fill(size);
    if (latencyMs > 0) {
        if (!isPostgres())
            giveUp(QStringLiteral("only a server can be far away; leave --latency-ms out"));
        m_proxy = std::make_unique<test::TcpProxy>(
            m_spec.host.toStdString(), m_spec.port.isEmpty() ? 5432 : m_spec.port.toInt());
        m_proxy->setDelay(std::chrono::microseconds(qint64(latencyMs * 500)));
        m_spec.host = QStringLiteral("127.0.0.1");
        m_spec.port = QString::number(m_proxy->port());
    }
}

Target::~Target()
{
    m_proxy.reset();
    if (isPostgres()) {
        ConnectionSpec admin = m_server;
        admin.database = QStringLiteral("postgres");
        direct(admin, [&](QSqlQuery &query) {
            query.exec(
                QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_server.database));
        });
    } else {
        for (const char *tail : {"", "-wal", "-shm", "-queue"})
            QFile::remove(m_spec.path + QLatin1String(tail));
    }
}

StoreFactory Target::factory() const
{
    StoreConfig config;
    config.spec = m_spec;
    config.desk = QStringLiteral("bench");
    config.statementTimeout = Millis(60'000);
    config.clock = m_clock;
    return storeFactory(config);
}

std::unique_ptr<Store> Target::open() const
{
    auto store = factory()();
    const auto opened = store->open();
    if (!opened)
        giveUp(opened.error().text);
    return store;
}

QByteArray Target::conninfo() const
{
    return QStringLiteral("host=%1 port=%2 user=%3 dbname=%4 options='-c search_path=holdfast'")
        .arg(m_spec.host, m_spec.port.isEmpty() ? QStringLiteral("5432") : m_spec.port, m_spec.user,
            m_spec.database)
        .toUtf8();
}

void Target::sql(const QString &statement) const
{
    direct(m_server, [&](QSqlQuery &query) {
        if (!query.exec(statement))
            giveUp(query.lastError().text());
    });
}

qint64 Target::number(const QString &text) const
{
    qint64 value = 0;
    direct(m_server, [&](QSqlQuery &query) {
        if (!query.exec(text) || !query.next())
            giveUp(query.lastError().text());
        value = query.value(0).toLongLong();
    });
    return value;
}

qint64 Target::oversold() const
{
    return number(QStringLiteral("SELECT count(*) FROM (%1) o").arg(test::overbooked()));
}

void Target::advance(Millis by)
{
    const bool first = !m_clock;
    if (first)
        m_clock = std::make_shared<test::FakeClock>();
    m_clock->advance(by);
    const QString now = QString::number(toMs(m_clock->now()));
    if (isPostgres() && first) {
        sql(QStringLiteral("CREATE TABLE bench_clock AS SELECT CAST(%1 AS bigint) AS ms").arg(now));
        sql(QStringLiteral("CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql "
                           "VOLATILE AS $$ SELECT ms FROM holdfast.bench_clock $$"));
    } else if (isPostgres()) {
        sql(QStringLiteral("UPDATE bench_clock SET ms = %1").arg(now));
    }
}

void Target::fill(const Size &size)
{
    auto store = open();
    const auto migrated = store->migrate();
    if (!migrated)
        giveUp(migrated.error().text);
    RateCard card;
    const char *sizes[] = {"single", "quarter", "half", "full"};
    for (int i = 0; i < size.listings; ++i) {
        RateCardListing row;
        row.market = QStringLiteral("M%1").arg(i / 4);
        row.marketName = row.market;
        row.taxPpm = 80'000;
        row.size = QLatin1String(sizes[i % 4]);
        row.title = QStringLiteral("Page");
        row.price.minor = 100'000;
        row.capacity = size.capacity;
        m_codes.append(row.code());
        card.listings.append(row);
    }
    const auto imported = store->importRateCard(Call::by(desk(0)), card, false);
    if (!imported)
        giveUp(imported.error().text);
    if (size.carts > 0)
        makeCarts(size.carts);
    // The server plans by what it knows of the tables. The growing ones it must not believe to be
    // empty.
    if (isPostgres())
        sql(QStringLiteral("ANALYZE listing, cart, market, setting"));
}

void Target::plantListings(int count) const
{
    if (count <= 0)
        return;
    const QString numbers =
        (isPostgres()
                ? QStringLiteral("WITH n(i) AS (SELECT generate_series(1, %1)) ")
                : QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                 "WHERE i < %1) "))
            .arg(count);
    sql(QStringLiteral("INSERT INTO market (code, name, tax_ppm) ") + numbers
        + QStringLiteral("SELECT 'P' || i, 'P' || i, 80000 FROM n WHERE i % 4 = 1"));
    sql(QStringLiteral("INSERT INTO listing (edition_id, market, size, code, title, description, "
                       "price_minor, currency, capacity, sold, held, active, revision) ")
        + numbers
        + QStringLiteral(
            "SELECT e.id, m.code, s.code, m.code || '#' || s.code, 'Page', '', 100000, "
            "'USD', 1000000000, 0, 0, %1, 1 FROM n JOIN market m ON m.code = 'P' || "
            "(i - (i - 1) % 4) JOIN ad_size s ON s.rank = 1 + (i - 1) % 4 "
            "JOIN edition e ON e.is_default")
              .arg(isPostgres() ? QStringLiteral("true") : QStringLiteral("1")));
}

void Target::makeCarts(int count)
{
    m_carts.clear();
    direct(m_server, [&](QSqlQuery &query) {
        query.exec(QStringLiteral("BEGIN"));
        const bool prepared = query.prepare(QStringLiteral(
            "INSERT INTO cart (id, desk, state, created_at) VALUES (?, ?, 'open', 0)"));
        if (!prepared)
            giveUp(query.lastError().text());
        for (int i = 0; i < count; ++i) {
            const QUuid id = QUuid::createUuid();
            query.addBindValue(id.toString(QUuid::WithoutBraces));
            query.addBindValue(QStringLiteral("bench cart %1").arg(++m_cartsMade));
            if (!query.exec())
                giveUp(query.lastError().text());
            m_carts.append(id);
        }
        query.exec(QStringLiteral("COMMIT"));
    });
}

} // namespace holdfast::bench
