// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serversession.h"

#include "fakeclock.h"
#include "migrations.h"
#include "storefactory.h"

#include <memory>
#include <mutex>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace holdfast::test {
namespace {

const char *const clockStatements[] = {"CREATE TABLE public.test_clock (ms bigint)",
    "INSERT INTO public.test_clock VALUES (%1)", "GRANT SELECT ON public.test_clock TO PUBLIC",
    ("CREATE OR REPLACE FUNCTION holdfast.now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS "
     "$$ SELECT ms FROM public.test_clock $$")};

void migrate(const QString &url)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(url).value();
    config.desk = QStringLiteral("test");
    config.clock = std::make_shared<FakeClock>();
    const auto store = storeFactory(config)();
    if (const auto opened = store->open(); !opened)
        qFatal("%s", qPrintable(opened.error().text));
    if (const auto done = store->migrate(); !done)
        qFatal("%s", qPrintable(done.error().text));
}

QString urlOf(const QString &database)
{
    QUrl url = testServer();
    url.setPath(QLatin1Char('/') + database);
    return url.toString();
}

/// What decides how a migrated database looks, as far as it can be told from outside.
QString schemaSum()
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    constexpr auto engine = ConnectionSpec::Engine::PostgreSql;
    for (const Migration &migration : migrations(engine))
        sum.addData(migration.checksum.toUtf8());
    sum.addData(operationsOf(engine).checksum.toUtf8());
    for (const char *statement : clockStatements)
        sum.addData(QByteArrayView(statement));
    // The locks hold within the database that the tests start from.
    sum.addData(testServer().path().toUtf8());
    return QString::fromLatin1(sum.result().toHex().left(16));
}

const QString turn = QStringLiteral("holdfast test template: turn");

QString lock(const QString &function, const QString &name)
{
    return QStringLiteral("SELECT %1(hashtextextended('%2', 0))").arg(function, name);
}

std::unique_ptr<ServerSession> &kept()
{
    static thread_local std::unique_ptr<ServerSession> session;
    return session;
}

} // namespace

ServerSession::ServerSession()
    : m_url(testServer())
    , m_sql(m_url.path().mid(1), m_url.userName())
{
}

bool ServerSession::isCurrent()
{
    return m_url == testServer() && m_sql.run(QStringLiteral("SELECT 1"));
}

bool ServerSession::tryRun(const QString &statement)
{
    return m_sql.run(statement);
}

void ServerSession::run(const QString &statement)
{
    QString error;
    if (!m_sql.run(statement, &error))
        qFatal("%s: %s", qPrintable(statement), qPrintable(error));
}

void ServerSession::createEmpty(const QString &name)
{
    run(QStringLiteral("CREATE DATABASE %1 ENCODING 'UTF8' TEMPLATE template0").arg(name));
}

void ServerSession::drop(const QString &name)
{
    tryRun(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

bool ServerSession::take(const QString &name)
{
    return m_sql.rows(lock(QStringLiteral("pg_try_advisory_lock"), name)).value(0)
           == QLatin1String("true");
}

void ServerSession::useTemplate()
{
    const QString name = QStringLiteral("hf_template_") + schemaSum();
    // One at a time makes and drops; who uses it shares a lock of its name.
    run(lock(QStringLiteral("pg_advisory_lock"), turn));
    const bool alone = take(name);
    if (alone) {
        dropLeftOvers(name);
        makeTemplate(name);
    }
    run(lock(QStringLiteral("pg_advisory_lock_shared"), name));
    if (alone)
        run(lock(QStringLiteral("pg_advisory_unlock"), name));
    run(lock(QStringLiteral("pg_advisory_unlock"), turn));
    m_template = name;
    // A copy of the files is the quickest, unless its two checkpoints wait for a disk.
    if (m_sql.rows(QStringLiteral("SHOW server_version_num")).value(0).toInt() >= 150'000)
        m_strategy = m_sql.rows(QStringLiteral("SHOW fsync")).value(0) == QLatin1String("off")
                         ? QStringLiteral(" STRATEGY FILE_COPY")
                         : QStringLiteral(" STRATEGY WAL_LOG");
}

void ServerSession::dropLeftOvers(const QString &current)
{
    const QStringList others = m_sql.rows(
        QStringLiteral("SELECT datname FROM pg_database WHERE datname LIKE 'hf\\_template\\_%'"));
    for (const QString &name : others) {
        if (name == current || name.endsWith(QLatin1String("_unready"))) {
            drop(name);
        } else if (take(name)) {
            drop(name);
            run(lock(QStringLiteral("pg_advisory_unlock"), name));
        }
    }
}

void ServerSession::makeTemplate(const QString &name)
{
    const QString unready = name + QStringLiteral("_unready");
    createEmpty(unready);
    migrate(urlOf(unready));
    {
        DirectSql own(unready, m_url.userName());
        for (const char *statement : clockStatements) {
            QString sql = QString::fromLatin1(statement);
            if (sql.contains(QLatin1String("%1")))
                sql = sql.arg(toMs(FakeClock().now()));
            if (!own.run(sql))
                qFatal("cannot set the clock of the tests' databases");
        }
    }
    run(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(unready));
    run(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(unready, name));
}

void ServerSession::createMigrated(const QString &name)
{
    if (m_template.isEmpty())
        useTemplate();
    run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, m_template) + m_strategy);
}

ServerSession::~ServerSession()
{
    // The server may be gone by now.
    if (m_template.isEmpty()
        || !tryRun(lock(QStringLiteral("pg_advisory_unlock_shared"), m_template))
        || !tryRun(lock(QStringLiteral("pg_advisory_lock"), turn)))
        return;
    if (take(m_template))
        drop(m_template);
}

ServerSession &serverSession()
{
    if (kept() && !kept()->isCurrent())
        kept().reset();
    if (!kept())
        kept() = std::make_unique<ServerSession>();
    // Of such routines, QtSql's ends all connections, and the last that was added runs first.
    static std::once_flag ending;
    std::call_once(ending, [] { qAddPostRoutine([] { kept().reset(); }); });
    return *kept();
}

void copyMigratedFile(const QString &path)
{
    struct File
    {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("template.db"));

        File() { migrate(QStringLiteral("sqlite:") + path); }
    };
    static const File file;
    if (!QFile::copy(file.path, path))
        qFatal("cannot make a database for the test");
}

} // namespace holdfast::test
