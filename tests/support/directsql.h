// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace holdfast::test {

/// What HOLDFAST_TEST_POSTGRES names.
QUrl testServer();

/// SQL past the store, on a connection that goes with this. Belongs to the thread that makes it.
/// Ends the program when it cannot connect.
class DirectSql
{
public:
    /// On the server that HOLDFAST_TEST_POSTGRES names; an empty password: that of PGPASSWORD.
    DirectSql(const QString &database, const QString &user, const QString &password = {});
    explicit DirectSql(const QString &file);
    ~DirectSql();
    DirectSql(const DirectSql &) = delete;
    DirectSql &operator=(const DirectSql &) = delete;

    /// False when it failed.
    bool run(const QString &sql, QString *error = nullptr);
    /// The SQLSTATE of what was run last, empty when it was done.
    QString state() const { return m_state; }
    /// Each row joined with '|'. Ends the program when the query fails.
    QStringList rows(const QString &sql);

private:
    QString m_connection;
    QString m_state;
};

} // namespace holdfast::test
