// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pq.h"

#include <libpq-fe.h>

namespace holdfast::bench {

Pq::Pq(const Target &target)
    : m_connection(PQconnectdb(target.conninfo().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(m_connection)));
}

Pq::~Pq()
{
    PQfinish(m_connection);
}

void Pq::prepare(const char *name, const char *sql)
{
    PGresult *result = PQprepare(m_connection, name, sql, 0, nullptr);
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(m_connection)));
    PQclear(result);
}

bool Pq::run(const char *name, std::initializer_list<const char *> values)
{
    PGresult *result =
        PQexecPrepared(m_connection, name, int(values.size()), values.begin(), nullptr, nullptr, 0);
    const auto status = PQresultStatus(result);
    const bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (!done)
        m_error = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    PQclear(result);
    return done;
}

QStringList Pq::read(const QByteArray &sql)
{
    PGresult *result = PQexec(m_connection, sql.constData());
    const auto status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        giveUp(QString::fromUtf8(PQerrorMessage(m_connection)));
    QStringList rows;
    for (int row = 0; row < PQntuples(result); ++row)
        rows.append(QString::fromUtf8(PQgetvalue(result, row, 0)));
    PQclear(result);
    return rows;
}

} // namespace holdfast::bench
