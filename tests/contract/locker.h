// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefactory.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace holdfast::test {

/// Somebody else's transaction on the PostgreSQL of a test, as its owner, open until it is released
/// or this goes. Aborts the program when a statement fails.
class Locker
{
public:
    Locker(const StoreConfig &owner, const QString &statement)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        db.setHostName(owner.spec.host);
        db.setPort(owner.spec.port.toInt());
        db.setUserName(owner.spec.user);
        db.setDatabaseName(owner.spec.database);
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        run(QStringLiteral("BEGIN"));
        run(statement);
    }
    ~Locker()
    {
        release();
        QSqlDatabase::removeDatabase(m_name);
    }
    Locker(const Locker &) = delete;
    Locker &operator=(const Locker &) = delete;

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    /// What was not committed is undone.
    void release() { QSqlDatabase::database(m_name).close(); }

private:
    QString m_name = QUuid::createUuid().toString();
};

} // namespace holdfast::test
