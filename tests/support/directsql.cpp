// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directsql.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace holdfast::test {
namespace {

void open(QSqlDatabase &db)
{
    if (!db.open())
        qFatal("the test's own connection: %s", qPrintable(db.lastError().text()));
}

} // namespace

QUrl testServer()
{
    return QUrl(qEnvironmentVariable("HOLDFAST_TEST_POSTGRES"));
}

DirectSql::DirectSql(const QString &database, const QString &user, const QString &password)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
    db.setHostName(testServer().host());
    db.setPort(testServer().port());
    db.setUserName(user);
    if (!password.isEmpty())
        db.setPassword(password);
    db.setDatabaseName(database);
    db.setConnectOptions(QStringLiteral("options='-c client_min_messages=warning'"));
    open(db);
}

DirectSql::DirectSql(const QString &file)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    db.setDatabaseName(file);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    open(db);
}

DirectSql::~DirectSql()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool DirectSql::run(const QString &sql, QString *error)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const bool done = query.exec(sql);
    if (!done && error)
        *error = query.lastError().text();
    m_state = query.lastError().nativeErrorCode();
    return done;
}

QStringList DirectSql::rows(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList list;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.isNull(i) ? QString() : query.value(i).toString());
        list.append(row.join(QLatin1Char('|')));
    }
    return list;
}

} // namespace holdfast::test
