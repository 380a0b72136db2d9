// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace holdfast {

/// What one run of the command line left behind.
struct Ran
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out = {};
    QByteArray err = {};

    /// Of standard output; empty unless that is exactly one JSON object.
    QJsonObject json() const;
    QJsonObject error() const { return json()[u"error"].toObject(); }
    QString kind() const { return error()[u"kind"].toString(); }
    QString text() const { return error()[u"text"].toString(); }
};

/// The built program on a database of its own, with a home folder of its own.
class CliFixture
{
public:
    /// The engines to test on, for a test's global data.
    static void addEngines();
    /// Makes the fixture of `engine`, or says in `whyNot` why it cannot be.
    static std::unique_ptr<CliFixture> make(const QString &engine, QString *whyNot);
    ~CliFixture();

    /// For --db.
    QString database() const { return m_database; }
    bool isSqlite() const { return m_database.startsWith(QLatin1String("sqlite:")); }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and answers its path.
    QString file(const QString &name, const QByteArray &bytes) const;

    /// Runs on the database, as Ada at the desk "Till 1".
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json.
    Ran json(const QStringList &arguments) const;
    /// The same with --json, from another desk.
    Ran jsonFrom(const QString &desk, const QStringList &arguments) const;
    /// Runs with just these arguments.
    Ran bare(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Runs all of these at the same time, with --db and --json.
    QVector<Ran> together(const QVector<QStringList> &commands) const;

    /// Runs a statement behind the program's back, as the owner.
    bool sql(const QString &statement) const;

    /// PostgreSQL: a login of its own that is a member of `group`, or of none; answers its --db.
    QString login(const QString &group);

    /// A cart of this desk's walk-in customer.
    QString newCart() const;
    QJsonObject listing(const QString &code) const;
    /// Everything that a refused command must leave as it was.
    QByteArray state() const;

private:
    CliFixture() = default;
    void start(QProcess &process, const QStringList &arguments) const;
    bool createServerDatabase(const QUrl &server, QString *whyNot);

    QTemporaryDir m_folder;
    QString m_database;
    QUrl m_server; ///< of PostgreSQL; where the database was made
    QString m_name;
    QStringList m_logins;
};

QStringList words(const QString &line);

} // namespace holdfast
