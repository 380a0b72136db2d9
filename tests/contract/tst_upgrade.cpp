// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "shop.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// In the order in which rows can be put there.
const char *const tables[] = {"setting", "setting_event", "edition", "market", "ad_size", "listing",
    "variant", "customer", "cart", "order_move", "sales_order", "order_event", "checkout",
    "payment", "hold", "hold_event", "order_line", "ledger", "operation"};

/// A shop's data as they were in a database at schema 1.
class OldDatabase
{
public:
    explicit OldDatabase(Shop &shop)
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
        const Migration first = migrations(m_config.spec.engine).first();
        run(u"CREATE TABLE migration (number integer PRIMARY KEY NOT NULL, name text NOT NULL, "
            "checksum text NOT NULL, applied_at bigint NOT NULL)"_qs);
        for (const QString &statement : first.statements)
            run(statement);
        run(QStringLiteral("INSERT INTO migration VALUES (0, 'operations', 'older', 1), "
                           "(1, '%1', '%2', 1)")
                .arg(first.name, first.checksum));
        installOperations();
        for (const char *name : {"setting", "edition", "ad_size", "order_move"})
            run(u"DELETE FROM "_qs + QLatin1String(name));
        for (const char *name : tables)
            fill(QLatin1String(name));
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
    /// The rows of every table, without the columns that schema 2 has no more.
    QStringList everything()
    {
        QStringList all;
        for (const char *name : tables) {
            const QString table = QLatin1String(name);
            QStringList columns = columnsOf(table);
            if (table == u"cart") {
                columns.removeAll(u"revision"_qs);
                columns.removeAll(u"updated_at"_qs);
            }
            const QString list = columns.join(u", "_qs);
            QSqlQuery query(QSqlDatabase::database(m_name));
            if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1, 2").arg(list, table)))
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
    void installOperations()
    {
        run(u"CREATE VIEW listings AS SELECT * FROM listing"_qs);
        run(u"CREATE VIEW carts AS SELECT c.*, h.state AS held FROM cart c LEFT JOIN hold h "
            "ON h.cart_id = c.id"_qs);
        if (!isPostgres())
            return;
        run(u"CREATE VIEW schema_version AS SELECT * FROM migration"_qs);
        run(u"CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$"_qs);
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
    void fill(const QString &table)
    {
        const QStringList columns = columnsOf(table);
        QStringList values = columns;
        if (table == u"cart") {
            values.replaceInStrings(u"revision"_qs, u"7"_qs);
            values.replaceInStrings(u"updated_at"_qs, u"created_at"_qs);
        }
        run(QStringLiteral("INSERT INTO %1 (%2) %3 SELECT %4 FROM newer.%1")
                .arg(table, columns.join(u", "_qs),
                    isPostgres() ? u"OVERRIDING SYSTEM VALUE"_qs : QString(),
                    values.join(u", "_qs)));
        if (!isPostgres())
            return;
        if (table == u"sales_order") {
            run(u"SELECT setval('order_number', (SELECT max(number) FROM sales_order))"_qs);
        } else if (columns.first() == u"id" && table != u"customer" && table != u"cart"
                   && table != u"checkout" && table != u"hold" && table != u"operation") {
            run(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), "
                               "(SELECT max(id) FROM %1))")
                    .arg(table));
        }
    }

    StoreConfig m_config;
    QTemporaryDir m_folder;
    QString m_name = QUuid::createUuid().toString();
};

} // namespace

/// A database of an earlier version, full of data, becomes a current one.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data() { addEngines(); }
    void nothingIsLost();
    void theRulesStand_data() { addEngines(); }
    void theRulesStand();

private:
    void trade(Shop &shop);

    Call m_asked;
    HeldLine m_held; ///< by m_asked, in m_cart
    QUuid m_cart;
    Checkout m_checkout; ///< in flight
    qint64 m_order = 0;
};

/// Holds in every state, with and without variant and limit; orders paid and pending.
void UpgradeTest::trade(Shop &shop)
{
    const QUuid anns = shop.newCart(ann().email);
    shop.hold(anns, u"CA#full"_qs, 1, u"back-cover"_qs);
    shop.hold(anns, u"NY#single"_qs, 2);
    const Sale sale = must(shop->sell(Shop::call(), anns, Tender::Cash, {1'000'000, {}}));
    m_order = sale.order.number;
    must(shop->moveOrder(Shop::call(), m_order, OrderState::Confirmed, {}));

    const QUuid back = must(shop->newCart(Shop::callAt(u"Back"_qs), {})).id;
    shop.hold(back, u"NY#quarter"_qs, 1);
    shop.advance(900);
    must(shop->sweep(Shop::call()));
    const HeldLine removed = shop.hold(back, u"NY#single"_qs, 1);
    must(shop->removeLine(Shop::call(), back, removed.line.id));
    const HeldLine released = shop.hold(back, u"CA#full"_qs, 1);
    must(shop->releaseHold(Shop::call(), released.line.hold.id, u"a mistake"_qs));
    Customer carol = ann();
    carol.email = u"carol@shop.example"_qs;
    shop.hold(shop.newCart(carol.email), u"NY#quarter"_qs, 1);
    must(shop->attachCustomer(Shop::call(), back, carol));

    m_cart = shop.newCart();
    m_asked = Shop::call();
    m_held = must(shop->hold(m_asked, m_cart, u"CA#quarter"_qs, {}, 3));
    shop.hold(m_cart, u"CA#full"_qs, 1, u"run"_qs);
    shop.hold(m_cart, u"NY#single"_qs, 4);
    shop.advance(600);
    must(shop->extendHold(Shop::call(), m_held.line.hold.id, u"she is on the telephone"_qs));
    const QUuid bobs = shop.newCart(u"bob@shop.example"_qs);
    shop.hold(bobs, u"CA#quarter"_qs, 1);
    m_checkout = must(shop->startCheckout(Shop::call(), bobs, Tender::Account));
    shop.setting("max_lines", 9);
    ListingChange dearer;
    dearer.priceMinor = 120'000;
    shop.adjust(u"CA#quarter"_qs, dearer);
    QCOMPARE(shop.db().rows(u"SELECT DISTINCT state FROM hold ORDER BY state"_qs),
        (QStringList{u"active"_qs, u"completed"_qs, u"expired"_qs, u"released"_qs}));
    QCOMPARE(shop.db().rows(u"SELECT count(*) FROM cart WHERE state = 'merged'"_qs),
        QStringList(u"1"_qs));
    HF_CLEAN(shop);
}

void UpgradeTest::nothingIsLost()
{
    Shop shop;
    trade(shop);
    if (QTest::currentTestFailed())
        return;
    const QString cart = describe(shop.cart(m_cart));
    const QString order = describe(must(shop->order(m_order)));
    OldDatabase old(shop);
    const QStringList before = old.everything();
    const auto store = old.open();
    HF_REFUSED(store->requireCurrent(), ErrorKind::Conflict);
    const auto done = store->migrate();
    HF_OK(done);
    QCOMPARE(done->from, 1);
    QCOMPARE(done->to, newestSchema());
    HF_OK(store->requireCurrent());
    QCOMPARE(old.everything(), before);
    old.installClock();
    const auto verified = store->verify();
    HF_OK(verified);
    QStringList findings;
    for (const Finding &finding : verified->findings)
        findings.append(finding.subject + u": "_qs + finding.text);
    QCOMPARE(findings.join(u'\n'), QString());
    QCOMPARE(verified->orders, 2);
    QCOMPARE(describe(must(store->cart(m_cart))), cart);
    QCOMPARE(describe(must(store->order(m_order))), order);

    const auto again = store->hold(m_asked, m_cart, u"CA#quarter"_qs, {}, 3);
    HF_OK(again);
    QCOMPARE(again->line.hold.id, m_held.line.hold.id);
    QCOMPARE(again->line.quantity, 3);
    HF_OK(store->setQuantity(Shop::call(), m_cart, m_held.line.id, 2));
    const auto sale = store->sell(Shop::call(), m_cart, Tender::Cash, {});
    HF_OK(sale);
    QVERIFY(sale->order.number > m_checkout.order);
    QCOMPARE(sale->order.lines.size(), 3);
    for (const OrderLine &line : sale->order.lines) {
        if (line.code == u"CA#quarter")
            QCOMPARE(line.unitPrice.minor * line.quantity, 200'000);
    }
    const auto confirmed = store->confirmCheckout(Shop::call(), m_checkout.id, {});
    HF_OK(confirmed);
    QCOMPARE(confirmed->order.number, m_checkout.order);
    HF_OK(store->newCart(Shop::callAt(u"Side"_qs), {}));
    QVERIFY(must(store->verify()).findings.isEmpty());
}

void UpgradeTest::theRulesStand()
{
    Shop shop;
    trade(shop);
    if (QTest::currentTestFailed())
        return;
    OldDatabase old(shop);
    HF_OK(old.open()->migrate());
    const QStringList before = old.everything();
    for (const char *bad : {"UPDATE listing SET capacity = -1 WHERE held + sold = 0",
             "UPDATE listing SET capacity = 1000000001 WHERE code = 'CA#quarter'",
             "UPDATE listing SET price_minor = -1", "UPDATE listing SET currency = 'usd'",
             "UPDATE listing SET sold = -1 WHERE code = 'NY#single'",
             "UPDATE listing SET held = 1000 WHERE code = 'CA#quarter'",
             "UPDATE listing SET code = 'CA#half' WHERE code = 'CA#full'",
             "UPDATE listing SET max_per_order = 0", "UPDATE listing SET revision = 0",
             "UPDATE variant SET held = 2 WHERE code = 'back-cover'",
             "UPDATE variant SET code = 'Back cover' WHERE code = 'back-cover'",
             "UPDATE variant SET price_difference_minor = 1000000000000001",
             "UPDATE hold SET state = 'lost' WHERE state = 'active'",
             "UPDATE hold SET quantity = 0 WHERE state = 'active'",
             "UPDATE hold SET quantity = NULL WHERE state = 'active'",
             "UPDATE hold SET unit_price_minor = -1 WHERE state = 'active'",
             "UPDATE hold SET ended_at = 1 WHERE state = 'active'",
             "UPDATE hold SET in_cart = (1 = 0) WHERE state = 'active'",
             "UPDATE hold SET ended_at = NULL WHERE state = 'released'",
             "UPDATE hold SET kept = (1 = 1) WHERE state = 'expired'",
             "UPDATE hold SET in_cart = (1 = 1) WHERE state = 'completed'",
             "UPDATE hold SET state = 'released' WHERE state = 'completed'",
             "UPDATE ledger SET why = 'other'", "DELETE FROM ledger",
             "INSERT INTO ledger SELECT * FROM ledger", "UPDATE cart SET state = 'lost'",
             "DELETE FROM sales_order"}) {
        // A rule, a key, a NULL, a trigger; on SQLite all in the last byte of the code.
        const QString code = old.refusal(QLatin1String(bad));
        const bool ofRules = currentEngine() == Engine::Sqlite
                                 ? (code.toInt() & 0xff) == 19
                                 : code.startsWith(u"23"_qs) || code == u"HF002";
        QVERIFY2(ofRules, qPrintable(QLatin1String(bad) + u": "_qs + code));
        QCOMPARE(old.everything(), before);
    }
    const QStringList good{u"UPDATE listing SET capacity = capacity + 1"_qs,
        u"UPDATE hold SET expires_at = expires_at + 1 WHERE state = 'active'"_qs};
    for (const QString &statement : good)
        QCOMPARE(old.refusal(statement), QString());
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
