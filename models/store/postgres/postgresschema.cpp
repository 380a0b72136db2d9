// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "postgresstore.h"
#include "refusals.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr auto engine = ConnectionSpec::Engine::PostgreSql;

} // namespace

void PostgresStore::transact(const std::function<void()> &work)
{
    m_session.runOnce(QStringLiteral("BEGIN"));
    try {
        work();
        m_session.runOnce(QStringLiteral("COMMIT"));
    } catch (const Failure &failure) {
        if (!failure.lost)
            m_session.runOnce(QStringLiteral("ROLLBACK"));
        throw;
    }
}

int PostgresStore::schemaNumber()
{
    Rows known = m_session.runOnce(QStringLiteral(
        "SELECT to_regnamespace('holdfast') IS NOT NULL, "
        "coalesce(has_schema_privilege(to_regnamespace('holdfast')::oid, 'USAGE'), false), "
        "to_regnamespace('holdfast') IS NOT NULL AND EXISTS (SELECT 1 FROM pg_class "
        "WHERE relnamespace = to_regnamespace('holdfast')::oid AND relname = 'migration')"));
    known.next();
    if (!known.yes(0))
        return 0;
    if (!known.yes(2)) {
        throw Failure{{ErrorKind::Conflict,
            Schema::tr(
                "This database has a schema named holdfast that is not Holdfast's. Use another "
                "database."),
            {}}};
    }
    if (!known.yes(1)) {
        throw Failure{{ErrorKind::Forbidden,
            Schema::tr("The login %1 has no part in Holdfast. Let the administrator say: GRANT "
                       "holdfast_staff TO %1.")
                .arg(m_config.spec.user),
            {}}};
    }
    Rows rows = m_session.runOnce(
        QStringLiteral("SELECT coalesce(max(number), 0) FROM holdfast.schema_version"));
    rows.next();
    return int(rows.number(0));
}

std::optional<Right> PostgresStore::right()
{
    Rows rows = m_session.runOnce(QStringLiteral(
        "SELECT coalesce(max(CASE rolname WHEN 'holdfast_admin' THEN 3 WHEN 'holdfast_manager' "
        "THEN 2 "
        "ELSE 1 END), 0) FROM pg_roles WHERE rolname IN ('holdfast_staff', 'holdfast_manager', "
        "'holdfast_admin') AND pg_has_role(session_user, oid, 'MEMBER')"));
    rows.next();
    const int level = int(rows.number(0));
    return level == 0 ? std::nullopt : std::optional(Right(level - 1));
}

Result<StoreStatus> PostgresStore::status()
{
    return guarded([&] {
        StoreStatus status;
        status.programSchema = newestSchema();
        {
            Rows rows = m_session.runOnce(
                QStringLiteral("SELECT current_setting('server_version'), session_user::text, "
                               "floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint"));
            rows.next();
            status.engine =
                QStringLiteral("PostgreSQL ") + rows.text(0).section(QLatin1Char(' '), 0, 0);
            status.login = rows.text(1);
            status.now = instantFromMs(rows.number(2));
        }
        status.schema = schemaNumber();
        status.initialised = status.schema > 0;
        status.right = right();
        if (status.schema != status.programSchema)
            return status;
        Rows rows = m_session.runOnce(
            QStringLiteral("SELECT (SELECT count(*) FROM listings), (SELECT count(*) FROM holds "
                           "WHERE state = 'active' "
                           "AND (kept OR expires_at > now_ms())), (SELECT count(*) FROM orders)"));
        rows.next();
        status.listings = rows.number(0);
        status.activeHolds = rows.number(1);
        status.orders = rows.number(2);
        return status;
    });
}

Result<void> PostgresStore::requireCurrent()
{
    return guarded([&] { requireSchema(schemaNumber()); });
}

void PostgresStore::makeRoles()
{
    const QStringList roles{QStringLiteral("holdfast_staff"), QStringLiteral("holdfast_manager"),
        QStringLiteral("holdfast_admin")};
    for (const QString &role : roles) {
        Rows rows = m_session.runOnce(
            QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = '%1'").arg(role));
        if (rows.next())
            continue;
        try {
            // Roles belong to the server: another database's setup may be making the same ones.
            m_session.runOnce(QStringLiteral(
                "DO $$ BEGIN CREATE ROLE %1 NOLOGIN; "
                "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$")
                                  .arg(role));
        } catch (const Failure &failure) {
            if (failure.error.kind != ErrorKind::Forbidden)
                throw;
            throw Failure{{ErrorKind::Forbidden,
                Schema::tr("The login %1 may not create roles. Let the server's administrator say: "
                           "CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE "
                           "holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT "
                           "holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.")
                    .arg(m_config.spec.user),
                {}}};
        }
    }
    const QVector<QPair<QString, QString>> members{
        {roles[0], roles[1]}, {roles[1], roles[2]}, {roles[2], QStringLiteral("SESSION_USER")}};
    for (const auto &[role, member] : members) {
        const QString name = member == QLatin1String("SESSION_USER")
                                 ? member
                                 : QLatin1Char('\'') + member + QLatin1Char('\'');
        Rows rows = m_session.runOnce(
            QStringLiteral("SELECT pg_has_role(%1, '%2', 'MEMBER')").arg(name, role));
        rows.next();
        if (rows.yes(0))
            continue;
        try {
            // Losing the same race shows as "tuple concurrently updated", an internal error: the
            // other has granted it by then, or it is tried again.
            m_session.runOnce(
                QStringLiteral("DO $$ BEGIN FOR attempt IN 1..5 LOOP BEGIN GRANT %1 TO %2; RETURN; "
                               "EXCEPTION WHEN internal_error OR unique_violation THEN "
                               "IF attempt = 5 THEN RAISE; END IF; END; END LOOP; END $$")
                    .arg(role, member));
        } catch (const Failure &failure) {
            if (failure.error.kind != ErrorKind::Forbidden)
                throw;
            throw Failure{{ErrorKind::Forbidden,
                Schema::tr("The login %1 is no administrator of Holdfast. Let the server's "
                           "administrator say: GRANT holdfast_staff TO holdfast_manager; GRANT "
                           "holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.")
                    .arg(m_config.spec.user),
                {}}};
        }
    }
}

void PostgresStore::dropOperations()
{
    // Trigger functions belong to the tables, all else to the operations.
    m_session.runOnce(QStringLiteral(R"(DO $$ DECLARE v_name text; BEGIN
        FOR v_name IN SELECT oid::regclass::text FROM pg_class
            WHERE relnamespace = 'holdfast'::regnamespace AND relkind = 'v'
        LOOP EXECUTE 'DROP VIEW IF EXISTS ' || v_name || ' CASCADE'; END LOOP;
        FOR v_name IN SELECT oid::regprocedure::text FROM pg_proc
            WHERE pronamespace = 'holdfast'::regnamespace AND prorettype <> 'trigger'::regtype
        LOOP EXECUTE 'DROP ROUTINE ' || v_name; END LOOP;
        END $$)"));
}

void PostgresStore::installOperations()
{
    installVersion();
    const Migration operations = operationsOf(engine);
    for (const QString &statement : operations.statements)
        m_session.runOnce(statement);
    m_session.runOnce(QStringLiteral("DELETE FROM migration WHERE number = 0"));
    m_session.runOnce(QStringLiteral("INSERT INTO migration (number, name, checksum, applied_at) "
                                     "VALUES (0, 'operations', '%1', now_ms())")
                          .arg(operations.checksum));
}

Result<MigrationReport> PostgresStore::migrate()
{
    return guarded([&] {
        beginLong();
        m_session.runOnce(QStringLiteral("SELECT pg_advisory_lock(hashtext('holdfast migrate'))"));
        const auto finish = [this] {
            m_session.runOnce(
                QStringLiteral("SELECT pg_advisory_unlock(hashtext('holdfast migrate'))"));
            endLong();
        };
        try {
            const MigrationReport report = applyMigrations();
            finish();
            return report;
        } catch (const Failure &failure) {
            if (!failure.lost)
                finish();
            throw;
        }
    });
}

void PostgresStore::installVersion()
{
    for (const char *statement :
        {"CREATE VIEW schema_version AS SELECT number, name, checksum, applied_at FROM migration",
            "GRANT USAGE ON SCHEMA holdfast TO holdfast_staff",
            "GRANT SELECT ON schema_version TO holdfast_staff"})
        m_session.runOnce(QLatin1String(statement));
}

MigrationReport PostgresStore::applyMigrations()
{
    MigrationReport report;
    report.from = schemaNumber();
    report.to = report.from;
    const QVector<Migration> all = migrations(engine);
    if (report.from > all.size())
        requireSchema(report.from);
    if (report.from == 0) {
        Rows rows = m_session.runOnce(QStringLiteral("SHOW server_encoding"));
        rows.next();
        if (rows.text(0) != QLatin1String("UTF8")) {
            throw Failure{{ErrorKind::Conflict,
                Schema::tr("The database is encoded in %1. Make one with ENCODING 'UTF8'.")
                    .arg(rows.text(0)),
                {}}};
        }
    }
    QHash<int, QString> applied;
    if (report.from > 0) {
        Rows rows =
            m_session.runOnce(QStringLiteral("SELECT number, checksum FROM schema_version"));
        while (rows.next())
            applied.insert(int(rows.number(0)), rows.text(1));
    }
    for (const Migration &migration : all) {
        if (!applied.contains(migration.number)) {
            transact([&] {
                if (migration.number == 1) {
                    makeRoles();
                    m_session.runOnce(QStringLiteral("CREATE SCHEMA holdfast"));
                    m_session.runOnce(
                        QStringLiteral("CREATE TABLE migration (number integer PRIMARY KEY, "
                                       "name text NOT NULL, "
                                       "checksum text NOT NULL, applied_at bigint NOT NULL)"));
                }
                dropOperations();
                for (const QString &statement : migration.statements)
                    m_session.runOnce(statement);
                m_session.runOnce(
                    QStringLiteral("INSERT INTO migration (number, name, checksum, applied_at) "
                                   "VALUES (%1, '%2', '%3', extract(epoch FROM now()) * 1000)")
                        .arg(migration.number)
                        .arg(migration.name, migration.checksum));
                // The operations are those of the newest schema.
                if (migration.number == all.last().number)
                    installOperations();
                else
                    installVersion();
            });
            report.to = migration.number;
        } else {
            requireUnedited(migration, applied.value(migration.number));
        }
    }
    if (report.to == report.from && applied.value(0) != operationsOf(engine).checksum) {
        transact([&] {
            dropOperations();
            installOperations();
        });
    }
    return report;
}

} // namespace holdfast
