// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <initializer_list>

struct pg_conn;

namespace holdfast::bench {

/// A connection by libpq, with nothing of ours in between.
class Pq
{
public:
    /// Exits the program with a sentence when it cannot connect.
    explicit Pq(const Target &target);
    ~Pq();
    Pq(const Pq &) = delete;
    Pq &operator=(const Pq &) = delete;

    /// By the protocol's own message.
    void prepare(const char *name, const char *sql);
    /// Whether it was done; if not, `error` is its SQLSTATE. All rows have arrived afterwards.
    bool run(const char *name, std::initializer_list<const char *> values = {});
    /// All rows of a statement's text, the first column of each. Exits the program on an error.
    QStringList read(const QByteArray &sql);
    QString error() const { return m_error; }

private:
    pg_conn *m_connection;
    QString m_error;
};

} // namespace holdfast::bench
