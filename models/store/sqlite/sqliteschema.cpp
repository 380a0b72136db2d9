// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "sqlitestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace holdfast {
namespace {

struct File
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

constexpr auto engine = ConnectionSpec::Engine::Sqlite;

/// A table that others refer to is changed by making another in its place: meanwhile they refer to
/// nothing. Outside a transaction only, where SQLite heeds the switch.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(SqlSession &session)
        : m_session(session)
    {
        m_session.runOnce(QStringLiteral("PRAGMA foreign_keys = OFF"));
    }
    ~ForeignKeysOff()
    {
        try {
            m_session.runOnce(QStringLiteral("PRAGMA foreign_keys = ON"));
            Rows rows = m_session.runOnce(QStringLiteral("PRAGMA foreign_keys"));
            if (rows.next() && rows.yes(0))
                return;
        } catch (const Failure &) {
            // Below.
        }
        m_session.close(); // never again without the rules: opening it switches them on
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    SqlSession &m_session;
};

void needWholeReferences(SqlSession &session)
{
    Rows rows = session.runOnce(QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows.next())
        return;
    throw Failure{{ErrorKind::Internal,
        File::tr("A row of the table %1 refers to one that is not there, so the database was left "
                 "as it is. Restore a backup from before that.")
            .arg(rows.text(0)),
        {{QStringLiteral("table"), rows.text(0)}, {QStringLiteral("row"), rows.number(1)},
            {QStringLiteral("parent"), rows.text(2)}}}};
}

} // namespace

void SqliteStore::useWal()
{
    Rows mode = m_session.runOnce(QStringLiteral("PRAGMA journal_mode = WAL"));
    // A full disk leaves it as it was, and then a commit needs the file for itself.
    m_keepsLocks = mode.next() && mode.text(0) == QLatin1String("wal");
    keepLocks();
}

int SqliteStore::schemaNumber()
{
    if (m_withoutFile)
        return 0;
    Rows rows = m_session.runOnce(
        QStringLiteral("SELECT (SELECT count(*) FROM sqlite_schema WHERE name = 'migration'), "
                       "(SELECT count(*) FROM sqlite_schema)"));
    rows.next();
    if (rows.number(0) == 0) {
        if (rows.number(1) == 0)
            return 0;
        throw Failure{{ErrorKind::Conflict,
            File::tr("The database %1 belongs to another program. Choose another file.")
                .arg(QDir::toNativeSeparators(m_config.spec.path)),
            {}}};
    }
    Rows number =
        m_session.runOnce(QStringLiteral("SELECT coalesce(max(number), 0) FROM migration"));
    number.next();
    return int(number.number(0));
}

Result<StoreStatus> SqliteStore::status()
{
    return guarded([&] {
        StoreStatus status;
        status.programSchema = newestSchema();
        status.right = m_config.sqliteRight;
        status.now = m_config.clock->now();
        status.engine = QStringLiteral("SQLite");
        if (m_withoutFile)
            return status;
        needFile();
        {
            Rows rows = m_session.runOnce(QStringLiteral("SELECT sqlite_version()"));
            rows.next();
            status.engine = QStringLiteral("SQLite ") + rows.text(0);
        }
        status.schema = schemaNumber();
        status.initialised = status.schema > 0;
        if (status.schema != status.programSchema)
            return status;
        Rows rows = m_session.runOnce(
            QStringLiteral(
                "SELECT (SELECT count(*) FROM listing), (SELECT count(*) FROM hold WHERE "
                "state = 'active' AND (kept OR expires_at > ?)), "
                "(SELECT count(*) FROM sales_order)"),
            {toMs(status.now)});
        rows.next();
        status.listings = rows.number(0);
        status.activeHolds = rows.number(1);
        status.orders = rows.number(2);
        return status;
    });
}

Result<void> SqliteStore::requireCurrent()
{
    return guarded([&] {
        if (m_withoutFile) {
            throw Failure{{ErrorKind::NotFound,
                File::tr("There is no database at %1. Check the path, or make one there with "
                         "\"holdfast-cli db init\".")
                    .arg(QDir::toNativeSeparators(m_config.spec.path)),
                {}}};
        }
        requireSchema(schemaNumber());
        useWal(); // a restored backup is not in this mode yet
    });
}

Result<MigrationReport> SqliteStore::migrate()
{
    return guarded([&] {
        if (m_withoutFile) {
            const QDir folder = QFileInfo(m_config.spec.path).absoluteDir();
            if (!folder.exists() && !folder.mkpath(QStringLiteral("."))) {
                throw Failure{{ErrorKind::Validation,
                    File::tr("The folder %1 cannot be made. Choose another place.")
                        .arg(QDir::toNativeSeparators(folder.path())),
                    {}}};
            }
            connect();
            m_withoutFile = false;
        }
        MigrationReport report;
        report.from = schemaNumber();
        report.to = report.from;
        const QVector<Migration> all = migrations(engine);
        const Migration operations = operationsOf(engine);
        if (report.from > all.size())
            requireSchema(report.from);
        QHash<int, QString> applied;
        if (report.from > 0) {
            Rows rows = m_session.runOnce(QStringLiteral("SELECT number, checksum FROM migration"));
            while (rows.next())
                applied.insert(int(rows.number(0)), rows.text(1));
        }
        for (const Migration &migration : all) {
            if (applied.contains(migration.number))
                requireUnedited(migration, applied.value(migration.number));
        }
        useWal();
        if (applied.contains(newestSchema()) && applied.value(0) == operations.checksum)
            return report;
        if (report.from > 0) {
            report.backup = QStringLiteral("%1.before-%2-%3.db")
                                .arg(m_config.spec.path)
                                .arg(newestSchema())
                                .arg(QDateTime::currentDateTimeUtc().toString(
                                    QStringLiteral("yyyyMMdd-hhmmss")));
            const auto saved = backup(report.backup);
            if (!saved)
                throw Failure{saved.error()};
        }
        const auto step = [&](const std::function<void()> &work) {
            const ForeignKeysOff off(m_session);
            begin();
            try {
                QStringList views;
                {
                    Rows rows = m_session.runOnce(
                        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'view'"));
                    while (rows.next())
                        views.append(rows.text(0));
                }
                for (const QString &view : std::as_const(views))
                    m_session.runOnce(QStringLiteral("DROP VIEW %1").arg(view));
                work();
                for (const QString &statement : operations.statements)
                    m_session.runOnce(statement);
                m_session.runOnce(
                    QStringLiteral("INSERT OR REPLACE INTO migration (number, name, "
                                   "checksum, applied_at) VALUES (0, 'operations', ?, ?)"),
                    {operations.checksum, toMs(m_config.clock->now())});
                needWholeReferences(m_session);
                commit();
            } catch (const Failure &) {
                rollBack();
                throw;
            }
        };
        for (const Migration &migration : all) {
            if (applied.contains(migration.number))
                continue;
            step([&] {
                // Another process may have been quicker while this one waited for the lock.
                if (schemaNumber() >= migration.number)
                    return;
                if (migration.number == 1) {
                    m_session.runOnce(QStringLiteral(
                        "CREATE TABLE migration (number INTEGER PRIMARY KEY NOT NULL, name TEXT "
                        "NOT "
                        "NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"));
                }
                for (const QString &statement : migration.statements)
                    m_session.runOnce(statement);
                m_session.runOnce(QStringLiteral("INSERT INTO migration (number, name, checksum, "
                                                 "applied_at) VALUES (?, ?, ?, ?)"),
                    {migration.number, migration.name, migration.checksum,
                        toMs(m_config.clock->now())});
            });
            report.to = migration.number;
        }
        if (report.to == report.from)
            step([] {});
        return report;
    });
}

Result<void> SqliteStore::backup(const QString &file)
{
    return guarded([&] {
        needFile();
        if (QFileInfo::exists(file)) {
            throw Failure{{ErrorKind::Validation,
                File::tr("%1 exists already. A backup overwrites nothing; name a new file.")
                    .arg(QDir::toNativeSeparators(file)),
                {}}};
        }
        const QFileInfo folder(QFileInfo(file).absolutePath());
        if (!folder.isDir() || !folder.isWritable()) {
            throw Failure{{ErrorKind::Validation,
                File::tr("The backup cannot be written to %1. Choose another folder.")
                    .arg(QDir::toNativeSeparators(folder.filePath())),
                {}}};
        }
        m_session.runOnce(QStringLiteral("VACUUM INTO ?"), {file});
    });
}

} // namespace holdfast
