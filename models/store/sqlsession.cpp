// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsession.h"

#include <atomic>

namespace holdfast {
namespace {

QString nextName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("holdfast-%1").arg(++number);
}

} // namespace

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant orNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    return m_query->next();
}

qint64 Rows::number(int column) const
{
    return m_query->value(column).toLongLong();
}

std::optional<qint64> Rows::maybeNumber(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

bool Rows::yes(int column) const
{
    return m_query->value(column).toBool();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QUuid Rows::uuid(int column) const
{
    return QUuid::fromString(m_query->value(column).toString());
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

int Rows::affected() const
{
    return m_query->numRowsAffected();
}

SqlSession::SqlSession(const QString &driver, Explain explain)
    : m_name(nextName())
    , m_explain(std::move(explain))
{
    QSqlDatabase::addDatabase(driver, m_name);
}

SqlSession::~SqlSession()
{
    close();
    QSqlDatabase::removeDatabase(m_name);
}

bool SqlSession::open()
{
    close();
    QSqlDatabase connection = database();
    const bool opened = connection.open();
    m_openError = opened ? QSqlError() : connection.lastError();
    return opened;
}

void SqlSession::close()
{
    m_prepared.clear();
    QSqlDatabase connection = database();
    connection.close();
}

Rows SqlSession::run(const QString &sql, const QVariantList &binds)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(database());
        fresh->setForwardOnly(forwardOnly);
        if (before)
            before();
        const bool prepared = fresh->prepare(sql);
        if (after)
            after();
        if (!prepared) {
            const QSqlError error = fresh->lastError();
            m_prepared.remove(sql);
            fail(error);
        }
        query = fresh;
    }
    const std::shared_ptr<QSqlQuery> held = query;
    execute(*held, binds);
    return Rows(held);
}

Rows SqlSession::runOnce(const QString &sql, const QVariantList &binds)
{
    auto query = std::make_shared<QSqlQuery>(database());
    query->setForwardOnly(forwardOnly);
    if (!binds.isEmpty()) {
        if (!query->prepare(sql))
            fail(query->lastError());
        execute(*query, binds);
        return Rows(query);
    }
    if (before)
        before();
    const bool done = query->exec(sql);
    if (after)
        after();
    if (!done)
        fail(query->lastError());
    return Rows(query);
}

void SqlSession::execute(QSqlQuery &query, const QVariantList &binds)
{
    for (int i = 0; i < binds.size(); ++i) {
        // The drivers bind a QString that was never set as NULL, which no text of ours may be.
        const bool unset = binds[i].typeId() == QMetaType::QString && !binds[i].isNull()
                           && binds[i].toString().isNull();
        query.bindValue(i, unset ? QVariant(QStringLiteral("")) : binds[i]);
    }
    if (before)
        before();
    const bool done = query.exec();
    if (after)
        after();
    if (!done)
        fail(query.lastError());
}

void SqlSession::fail(const QSqlError &error)
{
    throw m_explain(error, database().isOpen());
}

} // namespace holdfast
