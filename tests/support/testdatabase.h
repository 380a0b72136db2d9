// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "storefactory.h"

#include <mutex>
#include <QJsonDocument>
#include <QTemporaryDir>

class QThread;

namespace holdfast::test {

class DirectSql;

/// The engines that tests run on: SQLite always, PostgreSQL when HOLDFAST_TEST_POSTGRES names a
/// superuser's URL on a throw-away server (./test starts one).
enum class Engine
{
    Sqlite,
    Postgres
};

bool hasPostgres();
/// Adds the rows "sqlite" and "postgresql" to a data function, the latter only where there is one.
void addEngines();
/// The engine of the current data row.
Engine currentEngine();

/// A Holdfast database of its own, emptied away afterwards, whose time stands still until the test
/// moves it, on both engines. Makes stores for it with the rights of a role.
class TestDatabase
{
public:
    /// `migrated`: set up and ready; otherwise an empty file or database.
    explicit TestDatabase(Engine engine, bool migrated = true);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    Engine engine() const { return m_engine; }
    /// What --db takes.
    QString url(Right right = Right::Admin) const;
    StoreConfig config(Right right = Right::Admin) const;
    std::unique_ptr<Store> open(Right right = Right::Admin) const;
    StoreFactory factory(Right right = Right::Admin) const;
    FakeClock &clock() { return *m_clock; }
    std::shared_ptr<FakeClock> sharedClock() const { return m_clock; }

    void advance(Millis by);
    /// Puts the real database's clock back in place (PostgreSQL) for what runs in other processes.
    void useRealTime();
    /// Runs SQL as the owner, bypassing the store: to damage things. False when it failed.
    bool sql(const QString &statement, QString *error = nullptr);
    /// The rows of a query as the owner, each joined with '|'.
    QStringList rows(const QString &query);
    /// As `sql`, by a login of a role. PostgreSQL only. The SQLSTATE of the refusal; empty: it was
    /// done.
    QString sqlAs(Right right, const QString &statement);
    /// PostgreSQL only: the login of a role, made when it is first asked for, and its database.
    QString login(Right right) const;
    QString name() const { return m_name; }

private:
    QString file() const;
    QString loginName(Right right) const;
    /// A connection that is kept: to connect costs more than most of what is asked.
    DirectSql &owner();
    template <class Work>
    auto asOwner(Work work);

    Engine m_engine;
    bool m_migrated;
    QTemporaryDir m_folder;
    QString m_name;
    QThread *m_thread; ///< whose connection m_owner is
    std::unique_ptr<DirectSql> m_owner;
    mutable std::mutex m_loginsMutex;
    mutable QVector<Right> m_logins;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
};

/// Two markets of two sizes and two variants, with small capacities, in USD at 8 %, one listing in
/// EUR.
RateCard smallCard();
Actor actor();
/// An answer's error kind name, "ok" when there is none.
template <class T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorKindName(result.error().kind);
}
/// An answer's error in full, empty when there is none.
template <class T>
QByteArray fault(const Result<T> &result)
{
    return result ? QByteArray()
                  : result.error().text.toUtf8() + ' '
                        + QJsonDocument(result.error().detail).toJson(QJsonDocument::Compact);
}

} // namespace holdfast::test

/// Fails the test with the error's text unless the Result has a value.
#define HF_OK(result)                                               \
    do {                                                            \
        const QByteArray hfFault = ::holdfast::test::fault(result); \
        QVERIFY2(hfFault.isEmpty(), hfFault.constData());           \
    } while (false)
/// Fails unless the Result is an error of the kind.
#define HF_REFUSED(result, expected) \
    QCOMPARE(::holdfast::test::outcome(result), ::holdfast::errorKindName(expected))
