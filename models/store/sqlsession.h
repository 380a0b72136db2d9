// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <memory>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <optional>

namespace holdfast {

/// What the inside of the store throws. It never leaves the store: every public function catches it
/// at its edge (see SqlStore::guarded) and answers a Result.
struct Failure
{
    Error error;
    bool retry =
        false;         ///< the transaction is known not to have committed: trying again may succeed
    bool lost = false; ///< the connection is gone; what became of the statement is unknown
};

/// The rows of one statement. Finishes the statement when it goes, so that no lock outlives it.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query)
        : m_query(std::move(query))
    {
    }
    Rows(Rows &&other) noexcept = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next();
    qint64 number(int column) const;
    std::optional<qint64> maybeNumber(int column) const;
    bool yes(int column) const;
    QString text(int column) const;
    QUuid uuid(int column) const;
    bool isNull(int column) const;
    int affected() const;

private:
    friend class SqlSession;
    std::shared_ptr<QSqlQuery> m_query;
};

/// One named connection and its prepared statements. Used by the thread that made it.
class SqlSession
{
public:
    /// `explain` turns a driver's error into a Failure.
    using Explain = std::function<Failure(const QSqlError &error, bool open)>;

    SqlSession(const QString &driver, Explain explain);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    bool open();
    void close();
    QSqlError lastOpenError() const { return m_openError; }

    /// Prepares once for each text and connection, then only executes. Throws Failure.
    Rows run(const QString &sql, const QVariantList &binds = {});
    /// For statements whose text does not recur. Throws Failure.
    Rows runOnce(const QString &sql, const QVariantList &binds = {});
    /// Several statements, values and all, in one trip and as one transaction; not on SQLite.
    /// Answers the rows of the first, nextStatement those of the others. Throws Failure.
    Rows runTogether(const QStringList &statements);
    void nextStatement(Rows &rows);
    /// A value as it stands in the text of a statement.
    QString literal(const QVariant &value) const;

    /// Rows arrive one by one instead of all at once: on SQLite they always do, on PostgreSQL no
    /// other statement may run before the last has come.
    bool forwardOnly = false;
    /// Asked about each statement that fails, with how often it has failed before; may take its
    /// time. True: try it again.
    std::function<bool(const QSqlError &error, int failures)> again = {};
    /// Called around every execution: a watchdog's place.
    std::function<void()> before = {};
    std::function<void()> after = {};

private:
    [[noreturn]] void fail(const QSqlError &error);
    static void bind(QSqlQuery &query, const QVariantList &binds, const QVariantList &bound = {});
    /// Throws Failure unless `step` succeeds, at once or when tried again.
    template <class Step>
    void attempt(QSqlQuery &query, Step step);

    QString m_name;
    Explain m_explain;
    QSqlError m_openError;
    struct Prepared
    {
        std::shared_ptr<QSqlQuery> query;
        QVariantList bound = {};
    };
    QHash<QString, Prepared> m_prepared;
};

/// An id as both engines keep it: lower case, without braces.
QString plain(const QUuid &id);
/// For binding what may be absent.
QVariant orNull(std::optional<qint64> value);

} // namespace holdfast
