// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "sqlstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace holdfast {
namespace {

QString folder(ConnectionSpec::Engine engine)
{
    return engine == ConnectionSpec::Engine::Sqlite ? QStringLiteral(":/holdfast/schema/sqlite")
                                                    : QStringLiteral(":/holdfast/schema/postgres");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its schema file %s", qPrintable(path));
    // A checkout on Windows may have other line ends; the checksum must not care.
    return file.readAll().replace("\r\n", "\n");
}

Migration read(const QStringList &paths)
{
    Migration migration;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        const QByteArray text = contents(path);
        hash.addData(text);
        const QStringList parts = QString::fromUtf8(text).split(QStringLiteral("\n-- ;;\n"));
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                migration.statements.append(part.trimmed());
        }
    }
    migration.checksum = QString::fromLatin1(hash.result().toHex());
    return migration;
}

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

} // namespace

QVector<Migration> migrations(ConnectionSpec::Engine engine)
{
    QVector<Migration> list;
    const QDir directory(folder(engine));
    const QStringList names =
        directory.entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Migration migration = read({directory.filePath(name)});
        migration.number = name.left(4).toInt();
        migration.name = name.mid(5).chopped(4);
        list.append(migration);
    }
    return list;
}

Migration operationsOf(ConnectionSpec::Engine engine)
{
    const QDir directory(folder(engine) + QStringLiteral("/operations"));
    QStringList paths;
    const QStringList names =
        directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(directory.filePath(name));
    Migration migration = read(paths);
    migration.name = QStringLiteral("operations");
    return migration;
}

int newestSchema()
{
    static const int newest = int(migrations(ConnectionSpec::Engine::Sqlite).size());
    return newest;
}

void requireSchema(int schema)
{
    const QJsonObject detail{
        {QStringLiteral("schema"), schema}, {QStringLiteral("program_schema"), newestSchema()}};
    if (schema == 0) {
        throw Failure{{ErrorKind::Conflict,
            Versions::tr("This database is empty. Set it up with \"holdfast-cli db init\"."),
            detail}};
    }
    if (schema < newestSchema()) {
        throw Failure{{ErrorKind::Conflict,
            Versions::tr(
                "This database is of an older version of Holdfast (%1, this program has %2). "
                "Bring it up to date with \"holdfast-cli db migrate\".")
                .arg(schema)
                .arg(newestSchema()),
            detail}};
    }
    if (schema > newestSchema()) {
        throw Failure{{ErrorKind::Conflict,
            Versions::tr(
                "This database is of a newer version of Holdfast (%1, this program knows %2). "
                "Install the newer Holdfast on this desk.")
                .arg(schema)
                .arg(newestSchema()),
            detail}};
    }
}

void requireUnedited(const Migration &migration, const QString &appliedChecksum)
{
    if (migration.checksum == appliedChecksum)
        return;
    throw Failure{{ErrorKind::Conflict,
        Versions::tr(
            "This database was set up by a differing build of Holdfast: its step %1 is not "
            "this program's. Use the program that made it.")
            .arg(migration.number),
        {{QStringLiteral("migration"), migration.number}}}};
}

} // namespace holdfast
