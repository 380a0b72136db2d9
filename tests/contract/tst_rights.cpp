// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString denied = QStringLiteral("42501");
const QString refusedByRule = QStringLiteral("HF001");

const QStringList staffViews{QStringLiteral("cart_events"), QStringLiteral("carts"),
    QStringLiteral("checkouts"), QStringLiteral("customers"), QStringLiteral("holds"),
    QStringLiteral("listings"), QStringLiteral("leases"), QStringLiteral("order_events"),
    QStringLiteral("order_lines"), QStringLiteral("orders"), QStringLiteral("payments"),
    QStringLiteral("refund_lines"), QStringLiteral("refunds"), QStringLiteral("reviews"),
    QStringLiteral("schema_version"), QStringLiteral("settings"), QStringLiteral("variants")};
const QStringList managerViews{QStringLiteral("ledger_rows")};

const QStringList staffFunctions{QStringLiteral("cart_document"),
    QStringLiteral("checkout_document"), QStringLiteral("now_ms"),
    QStringLiteral("op_another_cart"), QStringLiteral("op_attach_customer"),
    QStringLiteral("op_buy_now"), QStringLiteral("op_hand_over"),
    QStringLiteral("op_cancel_checkout"), QStringLiteral("op_clear_cart"),
    QStringLiteral("op_confirm_checkout"), QStringLiteral("op_extend_hold"),
    QStringLiteral("op_hold"), QStringLiteral("op_move_order"), QStringLiteral("op_new_cart"),
    QStringLiteral("op_remove_line"), QStringLiteral("op_sell"), QStringLiteral("op_set_quantity"),
    QStringLiteral("op_start_checkout"), QStringLiteral("op_sweep"),
    QStringLiteral("order_document"), QStringLiteral("push_owed"),
    QStringLiteral("op_store_request"), QStringLiteral("op_close_request"),
    QStringLiteral("op_note_session"), QStringLiteral("op_note_unreachable"),
    QStringLiteral("op_fulfil"), QStringLiteral("take_lease"), QStringLiteral("drop_lease"),
    QStringLiteral("watched_checkouts"), QStringLiteral("review_list"),
    QStringLiteral("refund_document"), QStringLiteral("watched_refunds"),
    QStringLiteral("refund_of_provider"), QStringLiteral("op_store_refund_request"),
    QStringLiteral("op_close_refund_request"), QStringLiteral("op_note_refund"),
    QStringLiteral("op_note_refund_unreachable")};
const QStringList managerFunctions{QStringLiteral("op_adjust_listing"),
    QStringLiteral("op_force_checkout"), QStringLiteral("op_give_up_refund"),
    QStringLiteral("op_import_rate_card"), QStringLiteral("op_refund_order"),
    QStringLiteral("op_refund_review"), QStringLiteral("op_release_all"),
    QStringLiteral("op_release_hold"), QStringLiteral("op_sell_review")};
const QStringList adminFunctions{QStringLiteral("op_change_setting")};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What psql is to a login: one connection, any SQL.
class Session
{
public:
    Session(const StoreConfig &config, const QString &user)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        db.setHostName(config.spec.host);
        db.setPort(config.spec.port.toInt());
        db.setDatabaseName(config.spec.database);
        db.setUserName(user);
        if (const auto password = config.password ? config.password() : std::nullopt)
            db.setPassword(*password);
        db.setConnectOptions(QStringLiteral("options='-c client_min_messages=error'"));
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
    }
    ~Session()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    /// The SQLSTATE of the refusal; empty: it was done.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql)) {
            m_value = query.lastError().databaseText();
            return query.lastError().nativeErrorCode();
        }
        m_value = query.next() ? query.value(0).toString() : QString();
        return {};
    }
    /// The first value of the last statement, or the text of its refusal.
    QString value() const { return m_value; }

private:
    QString m_name = QUuid::createUuid().toString();
    QString m_value;
};

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_db.reset(); }
    void noLoginTouchesATable_data() { addLogins(); }
    void noLoginTouchesATable();
    void noLoginTouchesASequence_data() { addLogins(); }
    void noLoginTouchesASequence();
    void viewsAreReadOnlyAndOnlyTheGrantedOnesAreRead_data() { addLogins(); }
    void viewsAreReadOnlyAndOnlyTheGrantedOnesAreRead();
    void eachRoleRunsExactlyItsFunctions();
    void theOtherFunctionsRefuseTheCall_data() { addLogins(); }
    void theOtherFunctionsRefuseTheCall();
    void whatALoginRunsHasAFixedSearchPath();
    void tablesAndFunctionsInTheWayAreNotSeen();
    void aSchemaOfOnesOwnIsNotSeen();
    void whatOnlyTheOwnerMayDo_data();
    void whatOnlyTheOwnerMayDo();
    void settingsOfTheSessionMoveNothing();
    void theLedgerKnowsTheLoginWhateverNameIsClaimed();
    void aLoginWithoutARoleCanDoNothing();
    void theStoreSaysWhichRightIsMissing();

private:
    static void addLogins();
    Session session(Right right) { return Session(m_db->config(right), m_db->login(right)); }
    QStringList names(const QString &condition)
    {
        return m_db->rows(QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = "
                                         "'holdfast'::regnamespace AND %1 ORDER BY 1")
                              .arg(condition));
    }
    /// A call of each function for which the condition is true, with NULL for every argument.
    QStringList callsOf(const QString &condition)
    {
        return m_db->rows(
            QStringLiteral(
                "SELECT format('SELECT holdfast.%I(%s)', proname, (SELECT string_agg('NULL::' "
                "|| quote_ident(nspname) || '.' || quote_ident(typname), ', ' ORDER BY n) "
                "FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n) JOIN pg_type y "
                "ON y.oid = t JOIN pg_namespace s ON s.oid = typnamespace)) FROM pg_proc p "
                "WHERE pronamespace = 'holdfast'::regnamespace AND ")
            + condition);
    }
    QString holdSql(const QString &code, int quantity) const
    {
        return QStringLiteral(
            "SELECT holdfast.op_hold(gen_random_uuid(), 'Front', 'the owner', '%1', "
            "'%2', '', %3)")
            .arg(m_cart.toString(QUuid::WithoutBraces), code)
            .arg(quantity);
    }
    QString stranger() const { return m_db->name() + QStringLiteral("_stranger"); }

    std::unique_ptr<TestDatabase> m_db;
    QUuid m_cart;
};

void RightsTest::addLogins()
{
    QTest::addColumn<int>("right");
    QTest::newRow("staff") << int(Right::Staff);
    QTest::newRow("manager") << int(Right::Manager);
}

void RightsTest::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, and SQLite has no logins");
    m_db = std::make_unique<TestDatabase>(Engine::Postgres);
    const auto store = m_db->open();
    HF_OK(store->importRateCard(Call::by(actor()), smallCard(), false));
    const auto cart = store->newCart(Call::by(actor()), QString());
    HF_OK(cart);
    m_cart = cart->id;
}

void RightsTest::noLoginTouchesATable()
{
    QFETCH(int, right);
    Session login = session(Right(right));
    const QStringList tables = m_db->rows(QStringLiteral(
        "SELECT c.relname, (SELECT attname FROM pg_attribute a WHERE a.attrelid = c.oid "
        "AND attnum > 0 AND attidentity = '' AND NOT attisdropped ORDER BY attnum LIMIT 1) "
        "FROM pg_class c WHERE relnamespace = 'holdfast'::regnamespace "
        "AND relkind IN ('r', 'p', 'm', 'f') ORDER BY 1"));
    QVERIFY(tables.size() > 15);
    for (const QString &each : tables) {
        const QString table = each.section(QLatin1Char('|'), 0, 0);
        const QString column = each.section(QLatin1Char('|'), 1, 1);
        const QStringList attempts{QStringLiteral("SELECT FROM holdfast.%1"),
            QStringLiteral("SELECT count(*) FROM holdfast.%1"),
            QStringLiteral("INSERT INTO holdfast.%1 DEFAULT VALUES"),
            QStringLiteral("UPDATE holdfast.%1 SET %2 = NULL"),
            QStringLiteral("DELETE FROM holdfast.%1"), QStringLiteral("TRUNCATE holdfast.%1"),
            QStringLiteral("DO $$ BEGIN LOCK TABLE holdfast.%1; END $$"),
            QStringLiteral("CREATE TRIGGER mine BEFORE INSERT ON holdfast.%1 FOR EACH ROW EXECUTE "
                           "FUNCTION suppress_redundant_updates_trigger()"),
            QStringLiteral("ALTER TABLE holdfast.%1 DISABLE TRIGGER ALL"),
            QStringLiteral("DROP TABLE holdfast.%1 CASCADE")};
        for (const QString &attempt : attempts) {
            const QString sql = attempt.contains(QLatin1String("%2")) ? attempt.arg(table, column)
                                                                      : attempt.arg(table);
            QVERIFY2(login.run(sql) == denied, qPrintable(sql + QLatin1Char(' ') + login.value()));
        }
    }
    QCOMPARE(
        names(QStringLiteral("relkind IN ('r', 'p', 'm', 'f') AND has_any_column_privilege('%1', "
                             "oid, 'SELECT, INSERT, UPDATE, REFERENCES')")
                  .arg(m_db->login(Right(right)))),
        QStringList());
}

void RightsTest::noLoginTouchesASequence()
{
    QFETCH(int, right);
    Session login = session(Right(right));
    const QStringList sequences = names(QStringLiteral("relkind = 'S'"));
    QVERIFY(!sequences.isEmpty());
    for (const QString &sequence : sequences) {
        for (const QString &attempt : {QStringLiteral("SELECT last_value FROM holdfast.%1"),
                 QStringLiteral("SELECT nextval('holdfast.%1')"),
                 QStringLiteral("SELECT setval('holdfast.%1', 1)")}) {
            QVERIFY2(login.run(attempt.arg(sequence)) == denied, qPrintable(attempt.arg(sequence)));
        }
    }
}

void RightsTest::viewsAreReadOnlyAndOnlyTheGrantedOnesAreRead()
{
    QFETCH(int, right);
    Session login = session(Right(right));
    QStringList readable;
    int writable = 0;
    const QStringList views = names(QStringLiteral("relkind = 'v'"));
    for (const QString &view : views) {
        const QString selected = login.run(QStringLiteral("SELECT * FROM holdfast.%1").arg(view));
        if (selected.isEmpty())
            readable.append(view);
        else
            QCOMPARE(selected, denied);
        // A view over several tables refuses before anybody's rights are looked at.
        const QStringList columns =
            m_db->rows(QStringLiteral("SELECT attname FROM pg_attribute WHERE attrelid = "
                                      "'holdfast.%1'::regclass AND attnum > 0 AND "
                                      "pg_column_is_updatable(attrelid, attnum, false) "
                                      "ORDER BY attnum DESC LIMIT 1")
                           .arg(view));
        if (columns.isEmpty())
            continue;
        ++writable;
        const QStringList attempts{
            QStringLiteral("INSERT INTO holdfast.%1 DEFAULT VALUES").arg(view),
            QStringLiteral("UPDATE holdfast.%1 SET %2 = NULL").arg(view, columns.first()),
            QStringLiteral("DELETE FROM holdfast.%1").arg(view)};
        for (const QString &sql : attempts)
            QVERIFY2(login.run(sql) == denied, qPrintable(sql + login.value()));
    }
    QVERIFY(writable > 5);
    QCOMPARE(
        readable, sorted(Right(right) == Right::Staff ? staffViews : staffViews + managerViews));
    QCOMPARE(
        names(QStringLiteral("relkind = 'v' AND (has_table_privilege('%1', oid, 'INSERT, UPDATE, "
                             "DELETE, TRUNCATE, REFERENCES, TRIGGER') OR has_any_column_privilege("
                             "'%1', oid, 'INSERT, UPDATE, REFERENCES'))")
                  .arg(m_db->login(Right(right)))),
        QStringList());
}

void RightsTest::eachRoleRunsExactlyItsFunctions()
{
    const auto runnable = [this](const QString &role) {
        return m_db->rows(
            QStringLiteral("SELECT proname FROM pg_proc WHERE pronamespace = "
                           "'holdfast'::regnamespace AND has_function_privilege('%1', oid, "
                           "'EXECUTE') ORDER BY 1")
                .arg(role));
    };
    QCOMPARE(runnable(QStringLiteral("public")), QStringList());
    QCOMPARE(runnable(m_db->login(Right::Staff)), sorted(staffFunctions));
    QCOMPARE(runnable(m_db->login(Right::Manager)), sorted(staffFunctions + managerFunctions));
    QCOMPARE(runnable(QStringLiteral("holdfast_admin")),
        sorted(staffFunctions + managerFunctions + adminFunctions));
}

void RightsTest::theOtherFunctionsRefuseTheCall()
{
    QFETCH(int, right);
    Session login = session(Right(right));
    const QStringList calls =
        callsOf(QStringLiteral("NOT has_function_privilege('%1', p.oid, 'EXECUTE')")
                    .arg(m_db->login(Right(right))));
    QVERIFY(calls.size() > 20);
    for (const QString &call : calls)
        QVERIFY2(login.run(call) == denied, qPrintable(call + QLatin1Char(' ') + login.value()));
}

void RightsTest::whatALoginRunsHasAFixedSearchPath()
{
    const QStringList loose = m_db->rows(QStringLiteral(
        "SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = "
        "'holdfast'::regnamespace AND proname <> 'now_ms' AND (proname LIKE 'op\\_%' "
        "OR has_function_privilege('holdfast_admin', oid, 'EXECUTE')) "
        "AND NOT (prosecdef AND 'search_path=holdfast, pg_temp' = ANY "
        "(coalesce(proconfig, '{}')))"));
    QCOMPARE(loose, QStringList());
    // The other way round: what runs with the owner's rights is meant to be called.
    const QStringList hidden = m_db->rows(
        QStringLiteral("SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = "
                       "'holdfast'::regnamespace AND prosecdef "
                       "AND NOT has_function_privilege('holdfast_admin', oid, 'EXECUTE')"));
    QCOMPARE(hidden, QStringList());
}

void RightsTest::tablesAndFunctionsInTheWayAreNotSeen()
{
    Session login = session(Right::Staff);
    const QStringList traps{
        QStringLiteral(
            "CREATE TEMP TABLE listing (id bigint, edition_id bigint, code text, capacity "
            "bigint, sold bigint, held bigint, active boolean, price_minor bigint)"),
        QStringLiteral("INSERT INTO listing VALUES (1, 1, 'CA#quarter', 1000, 0, 0, true, 0)"),
        QStringLiteral("CREATE TEMP TABLE setting (key text, value bigint)"),
        QStringLiteral(
            "INSERT INTO setting VALUES ('hold_seconds', 86400), ('hold_extensions', 100), "
            "('max_lines', 1000)"),
        QStringLiteral("CREATE TEMP TABLE edition (id bigint, is_default boolean)"),
        QStringLiteral(
            "CREATE TEMP TABLE operation (id uuid, request text, answer text, at bigint)"),
        QStringLiteral(
            "CREATE FUNCTION pg_temp.now_ms() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'"),
        QStringLiteral(
            "CREATE FUNCTION pg_temp.has_right(text) RETURNS boolean LANGUAGE sql AS 'SELECT "
            "true'"),
        QStringLiteral("CREATE FUNCTION pg_temp.free_slots(bigint, bigint, bigint) RETURNS bigint "
                       "LANGUAGE sql AS 'SELECT 1000::bigint'"),
        QStringLiteral(
            "CREATE FUNCTION pg_temp.pg_has_role(name, text, text) RETURNS boolean LANGUAGE "
            "sql AS 'SELECT true'"),
        QStringLiteral("SET search_path = pg_temp, holdfast, pg_catalog")};
    for (const QString &trap : traps)
        QVERIFY2(login.run(trap).isEmpty(), qPrintable(trap + QLatin1Char(' ') + login.value()));

    QCOMPARE(login.run(holdSql(QStringLiteral("CA#quarter"), 100)), refusedByRule);
    QVERIFY2(login.value().contains(QLatin1String("sold_out")), qPrintable(login.value()));
    QVERIFY2(
        login.run(holdSql(QStringLiteral("CA#quarter"), 1)).isEmpty(), qPrintable(login.value()));
    const QJsonObject held = QJsonDocument::fromJson(login.value().toUtf8()).object();
    QCOMPARE(held.value(QLatin1String("unit_price")).toInteger(), 100'000);
    QCOMPARE(
        held.value(QLatin1String("expires_at")).toInteger(), toMs(m_db->clock().now()) + 900'000);
    QCOMPARE(
        m_db->rows(QStringLiteral("SELECT held FROM holdfast.listing WHERE code = 'CA#quarter'")),
        QStringList{QStringLiteral("1")});
    const QString hold = held.value(QLatin1String("hold")).toString();
    QCOMPARE(login.run(QStringLiteral("SELECT holdfast.op_release_hold(gen_random_uuid(), 'Front', "
                                      "'dana', '%1', 'mine')")
                           .arg(hold)),
        denied);
    const QString extend =
        QStringLiteral("SELECT holdfast.op_extend_hold(gen_random_uuid(), 'Front', "
                       "'dana', '%1', 'mine')")
            .arg(hold);
    QCOMPARE(login.run(extend), QString());
    QCOMPARE(login.run(extend), QString());
    QCOMPARE(login.run(extend), refusedByRule);
    QVERIFY2(login.value().contains(QLatin1String("forbidden")), qPrintable(login.value()));
}

void RightsTest::aSchemaOfOnesOwnIsNotSeen()
{
    QVERIFY(m_db->sql(
        QStringLiteral("CREATE SCHEMA own AUTHORIZATION %1").arg(m_db->login(Right::Staff))));
    Session login = session(Right::Staff);
    for (const QString &trap :
        {QStringLiteral(
             "CREATE TABLE own.listing (id bigint, edition_id bigint, code text, capacity "
             "bigint, sold bigint, held bigint, active boolean, price_minor bigint)"),
            QStringLiteral(
                "CREATE FUNCTION own.now_ms() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'"),
            QStringLiteral(
                "CREATE FUNCTION own.has_right(text) RETURNS boolean LANGUAGE sql AS 'SELECT "
                "true'"),
            QStringLiteral(
                "CREATE FUNCTION own.least(bigint, bigint) RETURNS bigint LANGUAGE sql AS "
                "'SELECT 1000::bigint'"),
            QStringLiteral(
                "CREATE FUNCTION own.always(bigint, bigint) RETURNS boolean LANGUAGE sql AS "
                "'SELECT false'"),
            QStringLiteral("CREATE OPERATOR own.< (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = "
                           "own.always)"),
            QStringLiteral("SET search_path = own, pg_catalog, holdfast")})
        QVERIFY2(login.run(trap).isEmpty(), qPrintable(trap + QLatin1Char(' ') + login.value()));
    QCOMPARE(login.run(holdSql(QStringLiteral("NY#quarter"), 4)), refusedByRule);
    QVERIFY2(login.value().contains(QLatin1String("sold_out")), qPrintable(login.value()));
    QCOMPARE(login.run(holdSql(QStringLiteral("NY#quarter"), 1)), QString());
    QCOMPARE(
        m_db->rows(QStringLiteral("SELECT held FROM holdfast.listing WHERE code = 'NY#quarter'")),
        QStringList{QStringLiteral("1")});
}

void RightsTest::whatOnlyTheOwnerMayDo_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromLatin1(sql);
    };
    row("make a table in our schema", "CREATE TABLE holdfast.mine (x int)");
    row("make a function in our schema",
        "CREATE FUNCTION holdfast.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row("make a table in public", "CREATE TABLE public.listing (x int)");
    row("make a function in public",
        "CREATE FUNCTION public.now_ms() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'");
    row("make a schema", "CREATE SCHEMA mine");
    row("become the owner", "SET ROLE %owner");
    row("become the owner's session", "SET SESSION AUTHORIZATION %owner");
    row("become an administrator", "SET ROLE holdfast_admin");
    row("join the administrators", "GRANT holdfast_admin TO CURRENT_USER");
    row("give oneself a function",
        "GRANT EXECUTE ON FUNCTION holdfast.op_change_setting TO CURRENT_USER");
    row("give oneself a table", "GRANT SELECT ON holdfast.ledger TO CURRENT_USER");
    row("replace the clock", "CREATE OR REPLACE FUNCTION holdfast.now_ms() RETURNS bigint LANGUAGE "
                             "sql AS 'SELECT 1::bigint'");
    row("change the clock's path", "ALTER FUNCTION holdfast.now_ms SET search_path = pg_temp");
    row("loosen an operation", "ALTER FUNCTION holdfast.op_hold RESET search_path");
    row("take over an operation", "ALTER FUNCTION holdfast.op_hold OWNER TO CURRENT_USER");
    row("drop an operation", "DROP FUNCTION holdfast.op_hold CASCADE");
    row("drop a trigger", "DROP TRIGGER ledger_append_only ON holdfast.ledger");
    row("silence the triggers", "SET session_replication_role = replica");
    row("drop the schema", "DROP SCHEMA holdfast CASCADE");
    row("widen a view", "CREATE OR REPLACE VIEW holdfast.settings AS SELECT 1");
    row("read files", "SELECT pg_read_file('/etc/passwd')");
    row("read other people's secrets", "SELECT rolpassword FROM pg_authid");
}

void RightsTest::whatOnlyTheOwnerMayDo()
{
    QFETCH(QString, sql);
    sql.replace(QStringLiteral("%owner"), m_db->login(Right::Admin));
    for (const Right right : {Right::Staff, Right::Manager}) {
        Session login = session(right);
        const QString state = login.run(sql);
        QVERIFY2(state == denied,
            qPrintable(rightName(right) + QLatin1Char(' ') + state + login.value()));
    }
}

void RightsTest::settingsOfTheSessionMoveNothing()
{
    Session login = session(Right::Staff);
    for (const QString &sql : {QStringLiteral("SET TimeZone = 'Pacific/Kiritimati'"),
             QStringLiteral("SET hold.expires = '99999999999999'"),
             QStringLiteral("SET holdfast.now = '1'"),
             QStringLiteral("SET hold_seconds.value = '86400'")})
        QCOMPARE(login.run(sql), QString());
    QCOMPARE(login.run(holdSql(QStringLiteral("CA#full"), 1)), QString());
    const QJsonObject held = QJsonDocument::fromJson(login.value().toUtf8()).object();
    QCOMPARE(
        held.value(QLatin1String("expires_at")).toInteger(), toMs(m_db->clock().now()) + 900'000);
    QCOMPARE(login.run(QStringLiteral("SELECT holdfast.now_ms()")), QString());
    QCOMPARE(login.value().toLongLong(), toMs(m_db->clock().now()));
}

void RightsTest::theLedgerKnowsTheLoginWhateverNameIsClaimed()
{
    Session login = session(Right::Staff);
    const QString staff = m_db->login(Right::Staff);
    QCOMPARE(login.run(QStringLiteral("SET ROLE holdfast_staff")), QString());
    QCOMPARE(login.run(holdSql(QStringLiteral("NY#single"), 2)), QString());
    const QString hold = QJsonDocument::fromJson(login.value().toUtf8())
                             .object()
                             .value(QLatin1String("hold"))
                             .toString();
    QCOMPARE(m_db->rows(QStringLiteral("SELECT g.person, g.login FROM holdfast.ledger g JOIN "
                                       "holdfast.listing l ON l.id = g.listing_id WHERE l.code = "
                                       "'NY#single' ORDER BY sequence DESC LIMIT 1")),
        QStringList{QStringLiteral("the owner|") + staff});
    QCOMPARE(login.run(QStringLiteral("SELECT holdfast.op_extend_hold(gen_random_uuid(), 'Front', "
                                      "'postgres', '%1', '')")
                           .arg(hold)),
        QString());
    QCOMPARE(
        login.run(QStringLiteral("SELECT holdfast.op_sell(gen_random_uuid(), 'Front', 'postgres', "
                                 "'%1', 'cash', NULL, NULL)")
                      .arg(m_cart.toString(QUuid::WithoutBraces))),
        QString());
    for (const char *table : {"hold_event", "order_event", "payment"}) {
        QCOMPARE(m_db->rows(QStringLiteral(
                     "SELECT DISTINCT login FROM holdfast.%1 WHERE person = 'postgres'")
                                .arg(QLatin1String(table))),
            QStringList{staff});
    }
}

void RightsTest::aLoginWithoutARoleCanDoNothing()
{
    QVERIFY(m_db->sql(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'")
                          .arg(stranger(), m_db->config(Right::Staff)
                                               .password()
                                               ->replace(QLatin1Char('\''), QLatin1String("''")))));
    const auto remove =
        qScopeGuard([this] { m_db->sql(QStringLiteral("DROP ROLE %1").arg(stranger())); });
    {
        Session login(m_db->config(Right::Staff), stranger());
        const QStringList relations = names(QStringLiteral("relkind IN ('r', 'v', 'S')"));
        for (const QString &relation : relations)
            QCOMPARE(login.run(QStringLiteral("SELECT * FROM holdfast.%1").arg(relation)), denied);
        const QStringList functions = callsOf(QStringLiteral("true"));
        for (const QString &call : functions)
            QVERIFY2(login.run(call) == denied, qPrintable(call + login.value()));
        QCOMPARE(login.run(QStringLiteral("CREATE TABLE public.mine (x int)")), denied);
    }
    StoreConfig config = m_db->config(Right::Staff);
    config.spec.user = stranger();
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    HF_REFUSED(store->requireCurrent(), ErrorKind::Forbidden);
    QVERIFY(!store->board({}));
    QVERIFY(!store->newCart(Call::by(actor()), QString()));
    QVERIFY(!store->sweep(Call::by(actor())));
}

void RightsTest::theStoreSaysWhichRightIsMissing()
{
    const auto staff = m_db->open(Right::Staff);
    const auto manager = m_db->open(Right::Manager);
    const QString why = QStringLiteral("because");
    const auto missing = [](const auto &answer) {
        return answer ? QStringLiteral("none")
                      : answer.error().detail.value(QLatin1String("right")).toString();
    };
    const QString code = QStringLiteral("CA#quarter");
    const ListingChange change{.priceMinor = 1};
    QCOMPARE(missing(staff->adjustListing(Call::by(actor()), code, change, why)),
        QStringLiteral("manager"));
    QCOMPARE(missing(staff->importRateCard(Call::by(actor()), smallCard(), true)),
        QStringLiteral("manager"));
    QCOMPARE(missing(staff->releaseAll(Call::by(actor()), why)), QStringLiteral("manager"));
    QCOMPARE(missing(staff->releaseHold(Call::by(actor()), QUuid::createUuid(), why)),
        QStringLiteral("manager"));
    QCOMPARE(missing(staff->forceCheckout(Call::by(actor()), QUuid::createUuid(), why)),
        QStringLiteral("manager"));
    QCOMPARE(missing(staff->refundOrder(Call::by(actor()), 1001, {}, {}, why)),
        QStringLiteral("manager"));
    QCOMPARE(
        missing(staff->refundReview(Call::by(actor()), 1, {}, {}, why)), QStringLiteral("manager"));
    QCOMPARE(missing(staff->sellReview(Call::by(actor()), 1, {}, why)), QStringLiteral("manager"));
    QCOMPARE(missing(staff->giveUpRefund(Call::by(actor()), QUuid::createUuid(), why)),
        QStringLiteral("manager"));
    QCOMPARE(missing(manager->changeSetting(
                 Call::by(actor()), QStringLiteral("max_lines"), QStringLiteral("9"), why)),
        QStringLiteral("admin"));
    HF_REFUSED(staff->ledger(code, 10), ErrorKind::Forbidden);
    HF_REFUSED(staff->verify(), ErrorKind::Forbidden);
    HF_OK(staff->board({}));
    HF_OK(staff->watchedCheckouts());
    HF_OK(staff->reviews(true));
    HF_OK(staff->watchedRefunds());
    HF_OK(staff->takeLease(QStringLiteral("settler"), QStringLiteral("Front"), Millis(1000)));
    HF_OK(staff->leases(QString()));
    HF_OK(staff->dropLease(QStringLiteral("settler"), QStringLiteral("Front")));
    HF_OK(manager->ledger(code, 10));
    const auto verified = manager->verify();
    HF_OK(verified);
    QVERIFY(verified->findings.isEmpty());
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
