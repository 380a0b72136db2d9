// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <optional>
#include <QString>
#include <QVector>
#include <utility>

namespace holdfast {

/// Which database. Never carries a password: that comes from the keychain, PGPASSWORD or .pgpass.
struct ConnectionSpec
{
    enum class Engine
    {
        Sqlite,
        PostgreSql
    };

    Engine engine = Engine::Sqlite;
    QString path = {}; ///< SQLite: the file
    /// PostgreSQL: empty = local socket; "/..." = the socket's directory; several separated by
    /// commas
    QString host = {};
    QString port = {}; ///< as many as hosts, or one, or empty
    QString user = {};
    QString database = {};
    QString options = {}; ///< libpq parameters "sslmode=require&..." that the user gave, %-encoded

    /// Reads "sqlite:PATH" or "postgresql://USER@HOST:PORT/DB?sslmode=...". Validation error when
    /// it is neither, lacks a user or database, names a password (which would stand in argv), or
    /// has a parameter that Holdfast sets itself or does not know. The error never repeats what was
    /// given but the name of a parameter. A path is taken as it stands, relative or not.
    static Result<ConnectionSpec> parse(const QString &text);

    /// What parse reads back.
    QString text() const;
    /// For the status line: "sqlite books.db", "postgresql books.example".
    QString shortText() const;
    /// `options` decoded, in the order given.
    QVector<std::pair<QString, QString>> parameters() const;
    /// Whether every host is this machine, so that TLS may be left out.
    bool isLocal() const;

    friend bool operator==(const ConnectionSpec &, const ConnectionSpec &) = default;
};

} // namespace holdfast
