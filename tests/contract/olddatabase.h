// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"
#include "shop.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace holdfast::test {

/// In the order in which rows can be put there.
inline const char *const oldTables[] = {"setting", "setting_event", "edition", "market", "ad_size",
    "listing", "variant", "customer", "cart", "order_move", "sales_order", "order_event",
    "checkout", "payment", "hold", "hold_event", "order_line", "ledger", "operation"};

/// Those that schema 4 brought.
inline const char *const providerTables[] = {"provider_request", "provider_session", "review"};

/// Those that schema 5 brought.
inline const char *const refundTables[] = {"refund", "refund_line"};
/// Of the settings, those that schema 7 brought.
inline const char *const newSettings =
    "'warning_seconds', 'urgent_seconds', 'refresh_seconds', 'stale_seconds'";

/// A shop's data as they were in a database at an earlier schema.
class OldDatabase
{
public:
    OldDatabase(Shop &shop, int schema)
        : m_config(shop.db().config())
    {
        const QString newer = m_config.spec.path;
        if (isPostgres()) {
            connect();
            run(u"ALTER SCHEMA holdfast RENAME TO newer"_qs);
            run(u"CREATE SCHEMA holdfast"_qs);
            run(u"SET search_path = holdfast, pg_temp"_qs);
        } else {
            m_config.spec.path = m_folder.filePath(u"old.db"_qs);
            connect();
            run(QStringLiteral("ATTACH '%1' AS newer").arg(newer));
        }
        run(u"CREATE TABLE migration (number integer PRIMARY KEY NOT NULL, name text NOT NULL, "
            "checksum text NOT NULL, applied_at bigint NOT NULL)"_qs);
        run(u"INSERT INTO migration VALUES (0, 'operations', 'older', 1)"_qs);
        for (const Migration &migration : migrations(m_config.spec.engine).mid(0, schema)) {
            for (const QString &statement : migration.statements)
                run(statement);
            run(QStringLiteral("INSERT INTO migration VALUES (%1, '%2', '%3', 1)")
                    .arg(migration.number)
                    .arg(migration.name, migration.checksum));
        }
        installOperations(schema);
        for (const char *name : {"setting", "edition", "ad_size", "order_move"})
            run(u"DELETE FROM "_qs + QLatin1String(name));
        m_tables = QList<const char *>(std::begin(oldTables), std::end(oldTables));
        if (schema >= 4)
            m_tables += QList<const char *>(std::begin(providerTables), std::end(providerTables));
        if (schema >= 5)
            m_tables += QList<const char *>(std::begin(refundTables), std::end(refundTables));
        // Payments and refunds name each other.
        if (isPostgres())
            run(u"SET session_replication_role = replica"_qs);
        for (const char *name : std::as_const(m_tables)) {
            m_columns.insert(QLatin1String(name), columnsOf(QLatin1String(name)));
            fill(QLatin1String(name), schema);
        }
        if (isPostgres())
            run(u"SET session_replication_role = DEFAULT"_qs);
        if (schema < 7)
            run(QStringLiteral("DELETE FROM setting WHERE key IN (%1)")
                    .arg(QLatin1String(newSettings)));
        run(isPostgres() ? u"DROP SCHEMA newer CASCADE"_qs : u"DETACH newer"_qs);
    }
    ~OldDatabase()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    OldDatabase(const OldDatabase &) = delete;
    OldDatabase &operator=(const OldDatabase &) = delete;

    std::unique_ptr<Store> open() const
    {
        auto store = storeFactory(m_config)();
        must(store->open());
        return store;
    }
    /// The code of the refusal; empty: it was done.
    QString refusal(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) ? QString() : query.lastError().nativeErrorCode();
    }
    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    /// The rows of every table in the columns that it had, without those that schema 2 has no more.
    QStringList everything()
    {
        QStringList all;
        for (const char *name : m_tables) {
            const QString table = QLatin1String(name);
            QStringList columns = m_columns.value(table);
            if (table == u"cart") {
                columns.removeAll(u"revision"_qs);
                columns.removeAll(u"updated_at"_qs);
            }
            const QString list = columns.join(u", "_qs);
            const QString old =
                table == u"setting"
                    ? QStringLiteral(" WHERE key NOT IN (%1)").arg(QLatin1String(newSettings))
                    : QString();
            QSqlQuery query(QSqlDatabase::database(m_name));
            if (!query.exec(
                    QStringLiteral("SELECT %1 FROM %2%3 ORDER BY 1, 2").arg(list, table, old)))
                qFatal("%s: %s", name, qPrintable(query.lastError().text()));
            int count = 0;
            for (; query.next(); ++count) {
                QString row = table;
                for (int i = 0; i < columns.size(); ++i) {
                    row += u'|' + columns[i] + u'='
                           + (query.isNull(i) ? u"NULL"_qs : query.value(i).toString());
                }
                all.append(row);
            }
            if (count == 0)
                qFatal("no %s to lose", name);
        }
        return all;
    }
    /// SQLite: the copies that were made before it was changed.
    int dropCopies() const
    {
        QDir folder(m_folder.path());
        const QStringList copies = folder.entryList({u"*before*"_qs});
        for (const QString &copy : copies)
            folder.remove(copy);
        return int(copies.size());
    }
    /// As the database of a test has it: its time stands still.
    void installClock()
    {
        if (isPostgres()) {
            run(u"CREATE OR REPLACE FUNCTION holdfast.now_ms() RETURNS bigint LANGUAGE sql "
                "VOLATILE AS $$ SELECT ms FROM public.test_clock $$"_qs);
        }
    }

private:
    /// Of the kinds that stand in the way of the tables' changes.
    void installOperations(int schema)
    {
        run(u"CREATE VIEW listings AS SELECT * FROM listing"_qs);
        run(u"CREATE VIEW carts AS SELECT c.*, h.state AS held FROM cart c LEFT JOIN hold h "
            "ON h.cart_id = c.id"_qs);
        if (!isPostgres())
            return;
        run(u"CREATE VIEW schema_version AS SELECT * FROM migration"_qs);
        run(u"CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$"_qs);
        if (schema > 1)
            return;
        run(u"CREATE FUNCTION numbers_of(p_l listing) RETURNS numbers LANGUAGE sql AS $$ SELECT "
            "(p_l.capacity, p_l.sold, p_l.held, p_l.price_minor, p_l.active)::numbers $$"_qs);
        run(u"CREATE FUNCTION book(p_call call, p_before numbers) RETURNS listing LANGUAGE sql "
            "AS $$ SELECT * FROM listing LIMIT 1 $$"_qs);
    }
    bool isPostgres() const { return m_config.spec.engine == ConnectionSpec::Engine::PostgreSql; }
    void connect()
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(isPostgres() ? u"QPSQL"_qs : u"QSQLITE"_qs, m_name);
        if (isPostgres()) {
            db.setHostName(m_config.spec.host);
            db.setPort(m_config.spec.port.toInt());
            db.setUserName(m_config.spec.user);
            db.setDatabaseName(m_config.spec.database);
            db.setConnectOptions(u"options='-c client_min_messages=warning'"_qs);
        } else {
            db.setDatabaseName(m_config.spec.path);
        }
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
    }
    QStringList columnsOf(const QString &table)
    {
        QStringList columns;
        const QSqlRecord record = QSqlDatabase::database(m_name).record(table);
        for (int i = 0; i < record.count(); ++i)
            columns.append(record.fieldName(i));
        return columns;
    }
    void fill(const QString &table, int schema)
    {
        const QStringList columns = columnsOf(table);
        QStringList values = columns;
        if (table == u"cart") {
            values.replaceInStrings(u"revision"_qs, u"7"_qs);
            values.replaceInStrings(u"updated_at"_qs, u"created_at"_qs);
        }
        // Refunds were no more than a payment and a move at first.
        const bool moves = table == u"order_event" && schema < 5;
        run(QStringLiteral("INSERT INTO %1 (%2) %3 SELECT %4 FROM newer.%1 %5")
                .arg(table, columns.join(u", "_qs),
                    isPostgres() ? u"OVERRIDING SYSTEM VALUE"_qs : QString(), values.join(u", "_qs),
                    moves ? u"WHERE kind IN ('created', 'moved')"_qs : QString()));
        if (!isPostgres())
            return;
        if (table == u"sales_order") {
            run(u"SELECT setval('order_number', (SELECT max(number) FROM sales_order))"_qs);
        } else if (columns.first() == u"id" && table != u"customer" && table != u"cart"
                   && table != u"checkout" && table != u"hold" && table != u"operation"
                   && table != u"refund") {
            run(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), "
                               "(SELECT max(id) FROM %1))")
                    .arg(table));
        }
    }

    StoreConfig m_config;
    QList<const char *> m_tables;
    QHash<QString, QStringList> m_columns;
    QTemporaryDir m_folder;
    QString m_name = QUuid::createUuid().toString();
};

} // namespace holdfast::test
