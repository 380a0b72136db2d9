// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

constexpr int patienceMs = 60'000;

/// Runs statements on a connection of its own; answers the first error's text, or nothing.
QString runSql(const QString &driver, const QUrl &where, const QStringList &statements)
{
    const QString connection = QUuid::createUuid().toString();
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection);
        database.setDatabaseName(driver == "QSQLITE"_L1 ? where.path() : where.path().mid(1));
        database.setHostName(where.host());
        if (where.port() > 0)
            database.setPort(where.port());
        database.setUserName(where.userName());
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return error;
}

Ran whatCameOf(QProcess &process)
{
    Ran ran;
    const bool ended = process.waitForFinished(patienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (ran.exitCode < 0)
        ran.err += ended ? "(it was ended by a signal)" : "(it did not end)";
    return ran;
}

} // namespace

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

void CliFixture::addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << u"sqlite"_s;
    QTest::newRow("PostgreSQL") << u"postgresql"_s;
}

std::unique_ptr<CliFixture> CliFixture::make(const QString &engine, QString *whyNot)
{
    std::unique_ptr<CliFixture> fixture(new CliFixture);
    if (engine == "sqlite"_L1) {
        fixture->m_database = u"sqlite:"_s + fixture->path(u"shop.db"_s);
        return fixture;
    }
    const QString server = qEnvironmentVariable("HOLDFAST_TEST_POSTGRES");
    if (server.isEmpty()) {
        *whyNot = u"HOLDFAST_TEST_POSTGRES does not name a PostgreSQL server"_s;
        return nullptr;
    }
    return fixture->createServerDatabase(QUrl(server), whyNot) ? std::move(fixture) : nullptr;
}

bool CliFixture::createServerDatabase(const QUrl &server, QString *whyNot)
{
    m_name = u"holdfast_cli_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    *whyNot = runSql(u"QPSQL"_s, server, {u"CREATE DATABASE "_s + m_name});
    if (!whyNot->isEmpty())
        return false;
    m_server = server;
    QUrl own = server;
    own.setPath(u'/' + m_name);
    m_database = own.toString(QUrl::FullyEncoded);
    return true;
}

CliFixture::~CliFixture()
{
    if (m_server.isEmpty())
        return;
    QStringList statements{u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name)};
    for (const QString &login : m_logins)
        statements.append(u"DROP ROLE "_s + login);
    runSql(u"QPSQL"_s, m_server, statements);
}

QString CliFixture::login(const QString &group)
{
    const QString name = u"%1_%2"_s.arg(m_name, QString::number(m_logins.size()));
    // The program finds this password where the fixture's own lies: in PGPASSWORD.
    QStringList statements{
        u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(name, qEnvironmentVariable("PGPASSWORD"))};
    if (!group.isEmpty())
        statements.append(u"GRANT %1 TO %2"_s.arg(group, name));
    const QString error = runSql(u"QPSQL"_s, m_server, statements);
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    m_logins.append(name);
    QUrl url(m_database);
    url.setUserName(name);
    return url.toString(QUrl::FullyEncoded);
}

QString CliFixture::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void CliFixture::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder());
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.remove(u"QT_LOGGING_RULES"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder());
    process.start(QStringLiteral(HOLDFAST_CLI), arguments);
}

Ran CliFixture::bare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return whatCameOf(process);
}

QVector<Ran> CliFixture::together(const QVector<QStringList> &commands) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &command : commands) {
        processes.push_back(std::make_unique<QProcess>());
        start(*processes.back(), QStringList{u"--db"_s, m_database, u"--json"_s} + command);
    }
    QVector<Ran> rans;
    for (const auto &process : processes)
        rans.append(whatCameOf(*process));
    return rans;
}

Ran CliFixture::run(const QStringList &arguments, const QByteArray &input) const
{
    const QStringList here{u"--db"_s, m_database, u"--desk"_s, u"Till 1"_s, u"--as"_s, u"Ada"_s};
    return bare(here + arguments, input);
}

Ran CliFixture::json(const QStringList &arguments) const
{
    return run(QStringList{u"--json"_s} + arguments);
}

Ran CliFixture::jsonFrom(const QString &desk, const QStringList &arguments) const
{
    return bare(
        QStringList{u"--db"_s, m_database, u"--desk"_s, desk, u"--as"_s, u"Bob"_s, u"--json"_s}
        + arguments);
}

bool CliFixture::sql(const QString &statement) const
{
    QString error;
    if (isSqlite()) {
        error = runSql(u"QSQLITE"_s, QUrl::fromLocalFile(m_database.mid(7)), {statement});
    } else {
        error = runSql(u"QPSQL"_s, QUrl(m_database), {u"SET search_path TO holdfast"_s, statement});
    }
    if (!error.isEmpty())
        qInfo("%s", qPrintable(error));
    return error.isEmpty();
}

QString CliFixture::newCart() const
{
    return json({u"cart"_s, u"new"_s}).json()[u"id"].toString();
}

QJsonObject CliFixture::listing(const QString &code) const
{
    const QStringList parts = code.split(u'#');
    const QJsonObject board =
        json({u"avails"_s, u"--market"_s, parts.value(0), u"--size"_s, parts.value(1)}).json();
    return board[u"listings"].toArray().first().toObject();
}

QByteArray CliFixture::state() const
{
    const auto read = [this](const char *command) {
        const Ran ran = json(words(QLatin1String(command)));
        if (ran.exitCode != 0)
            qFatal("%s: %d %s %s", command, ran.exitCode, ran.err.constData(), ran.out.constData());
        return ran;
    };
    QJsonObject board = read("avails").json();
    board.remove(u"as_of"_s);
    QByteArray state = QJsonDocument(board).toJson();
    for (const char *command : {"ledger", "order list", "setting list"})
        state += read(command).out;
    const QJsonArray rows = read("hold list").json()[u"holds"].toArray();
    QJsonArray holds;
    for (const QJsonValue row : rows) {
        QJsonObject hold = row.toObject();
        hold.remove(u"seconds_left"_s);
        holds.append(hold);
    }
    return state + QJsonDocument(holds).toJson();
}

} // namespace holdfast
