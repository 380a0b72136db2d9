// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directsql.h"

namespace holdfast::test {

/// The owner's session on the test server, from the first database of a process to its end.
///
/// To copy a database that is set up takes a fraction of setting one up, so the first that is asked
/// for is made as a template. Processes that run at the same time share it: its name has the
/// schema's checksums in it, and locks say who uses it, which are free when a process has gone,
/// however it did. The last one drops it. One that nobody uses was left by a crash, perhaps of
/// other code, and is made anew.
class ServerSession
{
public:
    ServerSession();
    ~ServerSession();
    ServerSession(const ServerSession &) = delete;
    ServerSession &operator=(const ServerSession &) = delete;

    /// To the server of now: a test may start another one, or kill this.
    bool isCurrent();
    bool tryRun(const QString &statement);
    /// Ends the program when it fails.
    void run(const QString &statement);

    void createEmpty(const QString &name);
    /// Migrated, its time standing in public.test_clock where a FakeClock begins.
    void createMigrated(const QString &name);
    /// Whoever is connected.
    void drop(const QString &name);

private:
    bool take(const QString &name);
    void useTemplate();
    void makeTemplate(const QString &name);
    void dropLeftOvers(const QString &current);

    QUrl m_url;
    DirectSql m_sql;
    QString m_template;
    QString m_strategy;
};

/// That of this thread.
ServerSession &serverSession();

/// Makes an SQLite database that is set up, as a copy of one that the process makes once.
void copyMigratedFile(const QString &path);

} // namespace holdfast::test
