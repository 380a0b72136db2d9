// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QVector>

namespace holdfast::test {

/// A PostgreSQL server of the test's own, made by scripts/postgres.sh, to be killed and frozen. It
/// goes with the object, and also when the test dies. Linux only. Whatever cannot be done ends the
/// test program with the reason.
class PostgresServer
{
public:
    enum class Disk
    {
        Quick,  ///< as ./test's: nothing reaches the disk
        Durable ///< what was committed survives a kill, as at a customer's
    };

    /// Until it goes, every TestDatabase of this process is made here: HOLDFAST_TEST_POSTGRES and
    /// PGPASSWORD name this server.
    explicit PostgresServer(Disk disk = Disk::Quick);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    int port() const { return m_port; }
    /// kill -9 of all its processes; returns when they are gone.
    void kill();
    /// After a kill: starts again on the same port and data. Returns when it answers.
    void restart();
    /// SIGSTOP of all its processes: the kernel still takes connections and bytes, nobody answers.
    void freeze();
    void thaw(); ///< nothing when it is not frozen

private:
    QVector<int> processes() const; ///< the postmaster first
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QProcess m_script;
    QByteArray m_oldUrl;
    QByteArray m_oldPassword;
    int m_port = 0;
    bool m_frozen = false;
};

} // namespace holdfast::test
