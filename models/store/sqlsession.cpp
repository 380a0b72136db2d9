// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsession.h"

#include "crashpoint.h"

#include <atomic>
#include <QSqlDriver>
#include <QSqlField>

namespace holdfast {
namespace {

/// Of one type, too: SQLite's columns are strict.
bool sameValue(const QVariant &a, const QVariant &b)
{
    return a.metaType() == b.metaType() && a.isNull() == b.isNull() && a == b;
}

QString nextName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("holdfast-%1").arg(++number);
}

/// The drivers take a QString that was never set for NULL, which no text of ours may be.
QVariant neverNull(const QVariant &value)
{
    const bool unset = value.typeId() == QMetaType::QString && !value.isNull()
                       && static_cast<const QString *>(value.constData())->isNull();
    return unset ? QVariant(QStringLiteral("")) : value;
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
    // Forgetting a prepared statement tells the server, which may keep silent.
    if (before)
        before();
    m_prepared.clear();
    if (after)
        after();
    QSqlDatabase connection = database();
    connection.close();
}

template <class Step>
void SqlSession::attempt(QSqlQuery &query, Step step)
{
    for (int failures = 0;; ++failures) {
        if (before)
            before();
        const bool done = step();
        if (after)
            after();
        if (done)
            return;
        if (!again || !again(query.lastError(), failures))
            fail(query.lastError());
    }
}

Rows SqlSession::run(const QString &sql, const QVariantList &binds)
{
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        auto fresh = std::make_shared<QSqlQuery>(database());
        fresh->setForwardOnly(forwardOnly);
        attempt(*fresh, [&] { return fresh->prepare(sql); });
        known = m_prepared.insert(sql, {std::move(fresh)});
    }
    const std::shared_ptr<QSqlQuery> query = known->query;
    bind(*query, binds, known->bound);
    known->bound = binds;
    attempt(*query, [&] { return query->exec(); });
    HF_CRASH_POINT("statement: done");
    return Rows(query);
}

Rows SqlSession::runOnce(const QString &sql, const QVariantList &binds)
{
    auto query = std::make_shared<QSqlQuery>(database());
    query->setForwardOnly(forwardOnly);
    if (binds.isEmpty()) {
        attempt(*query, [&] { return query->exec(sql); });
        HF_CRASH_POINT("statement: done");
        return Rows(std::move(query));
    }
    attempt(*query, [&] { return query->prepare(sql); });
    bind(*query, binds);
    attempt(*query, [&] { return query->exec(); });
    HF_CRASH_POINT("statement: done");
    return Rows(std::move(query));
}

Rows SqlSession::runTogether(const QStringList &statements)
{
    return runOnce(statements.join(QLatin1String("; ")));
}

void SqlSession::nextStatement(Rows &rows)
{
    if (!rows.m_query->nextResult())
        fail(rows.m_query->lastError());
}

QString SqlSession::literal(const QVariant &value) const
{
    QSqlField field(QString(), value.metaType());
    field.setValue(neverNull(value));
    return database().driver()->formatValue(field);
}

void SqlSession::bind(QSqlQuery &query, const QVariantList &binds, const QVariantList &bound)
{
    // A query keeps what was bound to it, and comparing costs less than binding.
    for (qsizetype i = 0; i < binds.size(); ++i) {
        if (i >= bound.size() || !sameValue(binds[i], bound[i]))
            query.bindValue(int(i), neverNull(binds[i]));
    }
}

void SqlSession::fail(const QSqlError &error)
{
    throw m_explain(error, database().isOpen());
}

} // namespace holdfast
