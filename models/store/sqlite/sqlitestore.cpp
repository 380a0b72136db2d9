// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include "refusals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>
#include <QSqlError>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace holdfast {
namespace {

struct Sqlite
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

/// What tells this file from any other that has its path later; empty when there is none.
QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(qulonglong(status.st_dev)) + ' '
           + QByteArray::number(qulonglong(status.st_ino));
#else
    // Windows lets nobody replace a file that is open.
    return QFileInfo::exists(path) ? QByteArrayLiteral("there") : QByteArray();
#endif
}

Failure explain(const QSqlError &error, bool)
{
    const int code = error.nativeErrorCode().toInt();
    const QJsonObject detail{
        {QStringLiteral("sqlite_code"), code}, {QStringLiteral("message"), error.databaseText()}};
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {{ErrorKind::Busy,
            Sqlite::tr("Another program keeps the database busy. Nothing was changed; try again."),
            detail}};
    case 8: // SQLITE_READONLY
        return {{ErrorKind::Internal,
            Sqlite::tr("The database file may only be read. Check its permissions and those of its "
                       "folder."),
            detail}};
    case 10: // SQLITE_IOERR
        return {
            {ErrorKind::Offline,
                Sqlite::tr("The disk with the database does not answer as it should: %1. Check it.")
                    .arg(error.databaseText()),
                detail},
            false, true};
    case 11: // SQLITE_CORRUPT
        return {{ErrorKind::Internal,
            Sqlite::tr("The database file is damaged. Stop selling and restore the last backup."),
            detail}};
    case 13: // SQLITE_FULL
        return {{ErrorKind::Internal,
            Sqlite::tr("The disk is full. Nothing was changed; free some space and try again."),
            detail}};
    case 14: // SQLITE_CANTOPEN
        return {
            {ErrorKind::Offline,
                Sqlite::tr("The database file cannot be opened. Check its folder and permissions."),
                detail},
            false, true};
    case 26: // SQLITE_NOTADB
        return {{ErrorKind::Conflict,
                    Sqlite::tr("The file is not a database. Choose another file."), detail},
            false, true};
    default:
        return {{ErrorKind::Internal,
            Sqlite::tr("The database reports a fault: %1. Nothing was changed.")
                .arg(error.databaseText()),
            detail}};
    }
}

/// The same only for the same words, whatever characters are in them.
QString asText(const QStringList &request)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(request)).toJson(QJsonDocument::Compact));
}

} // namespace

SqliteStore::SqliteStore(StoreConfig config)
    : SqlStore(std::move(config), QStringLiteral("QSQLITE"), explain)
{
    m_session.forwardOnly = true;
    m_session.again = [this](const QSqlError &error, int failures) {
        return waitMore(error, failures);
    };
    if (!m_config.clock)
        m_config.clock = std::make_shared<SystemClock>();
}

SqliteStore::~SqliteStore()
{
    close();
}

Result<void> SqliteStore::open()
{
    return guarded([&] {
        close();
        const QFileInfo file(m_config.spec.path);
        if (file.isDir()) {
            throw Failure{{ErrorKind::Validation,
                Sqlite::tr("%1 is a folder. Name a file.")
                    .arg(QDir::toNativeSeparators(file.filePath())),
                {}}};
        }
        // SQLite would make a missing file; a desk that mistypes a path must not get an empty shop.
        m_withoutFile = !file.exists();
        if (!m_withoutFile)
            connect();
    });
}

void SqliteStore::connect()
{
    QSqlDatabase connection = m_session.database();
    connection.setDatabaseName(m_config.spec.path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!m_session.open())
        throw explain(m_session.lastOpenError(), false);
    m_queue.open(m_config.spec.path + QStringLiteral("-queue"));
    m_session.runOnce(QStringLiteral("PRAGMA foreign_keys = ON"));
    m_session.runOnce(QStringLiteral("PRAGMA synchronous = FULL"));
    m_dataVersion.reset();
    m_file = identityOf(m_config.spec.path);
}

void SqliteStore::close()
{
    m_withoutFile = false;
    m_keepsLocks = false;
    m_turn.reset();
    m_queue.close();
    m_locks.letGo([this] { m_session.close(); });
}

bool SqliteStore::isOpen() const
{
    return m_withoutFile || m_session.database().isOpen();
}

void SqliteStore::needFile() const
{
    // A file put in the place of the open one is another database: what we write would be lost with
    // ours.
    if (!m_withoutFile && !m_file.isEmpty() && identityOf(m_config.spec.path) == m_file)
        return;
    throw Failure{
        {ErrorKind::Offline,
            Sqlite::tr("The database file %1 is gone. Put it back, or restore a backup there.")
                .arg(QDir::toNativeSeparators(m_config.spec.path)),
            {}},
        false, true};
}

void SqliteStore::beginSnapshot()
{
    needFile();
    m_session.run(QStringLiteral("BEGIN"));
}

void SqliteStore::endSnapshot()
{
    m_session.run(QStringLiteral("COMMIT"));
    keepLocks();
}

void SqliteStore::keepLocks()
{
    if (m_keepsLocks)
        m_locks.keep(m_config.spec.path);
}

bool SqliteStore::waitMore(const QSqlError &error, int failures)
{
    constexpr int busy = 5;             // SQLITE_BUSY
    constexpr int busyRecovering = 261; // SQLITE_BUSY_RECOVERY
    const int code = error.nativeErrorCode().toInt();
    if (code != busy && code != busyRecovering)
        return false;
    if (failures == 0 && !m_beginning)
        m_patience.setRemainingTime(m_config.statementTimeout, Qt::PreciseTimer);
    if (m_patience.hasExpired())
        return false;
    // Soon at first, for those who hold it shortly; seldom beside a long import.
    const int longest = qMin(60 + 20 * failures, 2000);
    shortPause(longest / 3, longest);
    return true;
}

qint64 SqliteStore::begin()
{
    needFile();
    HF_CRASH_POINT("sqlite: before begin");
    {
        const QScopedValueRollback beginning(m_beginning, true);
        m_patience.setRemainingTime(m_config.statementTimeout, Qt::PreciseTimer);
        // Whoever has the turn may have stopped for good: not all patience is for that.
        m_turn.emplace(m_queue, qMin<Millis>(Millis(1000), m_config.statementTimeout / 2));
        try {
            m_session.run(QStringLiteral("BEGIN IMMEDIATE"));
        } catch (const Failure &) {
            m_turn.reset();
            throw;
        }
    }
    keepLocks();
    HF_CRASH_POINT("sqlite: begun");
    return toMs(m_config.clock->now());
}

void SqliteStore::commit()
{
    HF_CRASH_POINT("sqlite: before commit");
    m_session.run(QStringLiteral("COMMIT"));
    m_turn.reset();
    HF_CRASH_POINT("sqlite: committed");
}

void SqliteStore::rollBack()
{
    try {
        m_session.run(QStringLiteral("ROLLBACK"));
    } catch (const Failure &) {
        // SQLite rolls back by itself on a full disk or an I/O error; then there is nothing left to
        // do.
    }
    m_turn.reset();
}

void SqliteStore::require(Right right)
{
    if (m_config.sqliteRight < right)
        refuse("forbidden", {{QStringLiteral("right"), rightName(right)}});
}

Rows SqliteStore::runTimed(const QString &sql, const QVariantList &binds, bool recurs)
{
    QString text = sql;
    text.replace(QStringLiteral("{now}"), QStringLiteral("?"));
    const QVariantList all = QVariantList{toMs(m_config.clock->now())} + binds;
    return recurs ? m_session.run(text, all) : m_session.runOnce(text, all);
}

std::optional<QString> SqliteStore::answered(const Call &call, const QStringList &request)
{
    Rows rows = m_session.run(QStringLiteral("SELECT request, answer FROM operation WHERE id = ?"),
        {plain(call.operation)});
    if (!rows.next())
        return std::nullopt;
    if (rows.text(0) != asText(request))
        refuse("operation_reused", {{QStringLiteral("operation"), plain(call.operation)}});
    return rows.text(1);
}

void SqliteStore::remember(
    const Call &call, const QStringList &request, const QString &answer, qint64 at)
{
    m_session.run(
        QStringLiteral("INSERT INTO operation (id, request, answer, at) VALUES (?, ?, ?, ?)"),
        {plain(call.operation), asText(request), answer, at});
}

Result<Changes> SqliteStore::changes()
{
    return guarded([&] {
        needFile();
        Rows rows = m_session.run(QStringLiteral("PRAGMA data_version"));
        rows.next();
        const qint64 version = rows.number(0);
        Changes changes;
        changes.everything = m_dataVersion != version;
        m_dataVersion = version;
        return changes;
    });
}

bool SqliteStore::onChange(std::function<void()>)
{
    return false;
}

} // namespace holdfast
