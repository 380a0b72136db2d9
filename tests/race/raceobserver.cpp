// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raceobserver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

namespace holdfast::test {

RaceObserver::RaceObserver(ConnectionSpec spec)
    : m_spec(std::move(spec))
{
}

RaceObserver::~RaceObserver()
{
    close();
}

QStringList RaceObserver::read(const QString &sql)
{
    if (m_thread != QThread::currentThreadId())
        open();
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList rows;
    while (query.next())
        rows.append(query.value(0).toString());
    return rows;
}

void RaceObserver::open()
{
    close();
    m_thread = QThread::currentThreadId();
    m_name = QUuid::createUuid().toString();
    const bool server = m_spec.engine == ConnectionSpec::Engine::PostgreSql;
    QSqlDatabase db = QSqlDatabase::addDatabase(
        server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
    db.setDatabaseName(server ? m_spec.database : m_spec.path);
    if (server) {
        db.setHostName(m_spec.host);
        db.setPort(m_spec.port.isEmpty() ? -1 : m_spec.port.toInt());
        db.setUserName(m_spec.user);
        db.setConnectOptions(QStringLiteral("options='-c search_path=holdfast'"));
    } else {
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=60000"));
    }
    if (!db.open())
        qFatal("%s", qPrintable(db.lastError().text()));
}

void RaceObserver::close()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

} // namespace holdfast::test
