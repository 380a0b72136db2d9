// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtTest>
#include <QUrl>
#include <QUuid>

namespace holdfast::test {
namespace {

QUrl server()
{
    return QUrl(qEnvironmentVariable("HOLDFAST_TEST_POSTGRES"));
}

const QString password = QStringLiteral("a test's password");

/// A connection for the length of one call.
class Direct
{
public:
    Direct(const QString &database, const QString &user)
        : m_connection(QUuid::createUuid().toString())
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
        db.setHostName(server().host());
        db.setPort(server().port());
        db.setUserName(user);
        if (user != server().userName())
            db.setPassword(password);
        db.setDatabaseName(database);
        db.setConnectOptions(QStringLiteral("options='-c client_min_messages=warning'"));
        open(db);
    }
    explicit Direct(const QString &file)
        : m_connection(QUuid::createUuid().toString())
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        db.setDatabaseName(file);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        open(db);
    }
    ~Direct()
    {
        QSqlDatabase::database(m_connection).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    bool run(const QString &sql, QString *error = nullptr)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        const bool done = query.exec(sql);
        if (!done && error)
            *error = query.lastError().text();
        m_state = query.lastError().nativeErrorCode();
        return done;
    }
    QString state() const { return m_state; }
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList list;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.isNull(i) ? QString() : query.value(i).toString());
            list.append(row.join(QLatin1Char('|')));
        }
        return list;
    }

private:
    static void open(QSqlDatabase &db)
    {
        if (!db.open())
            qFatal("the test's own connection: %s", qPrintable(db.lastError().text()));
    }
    QString m_connection;
    QString m_state;
};

} // namespace

bool hasPostgres()
{
    return !qEnvironmentVariable("HOLDFAST_TEST_POSTGRES").isEmpty();
}

void addEngines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << int(Engine::Sqlite);
    if (hasPostgres())
        QTest::newRow("postgresql") << int(Engine::Postgres);
}

Engine currentEngine()
{
    QFETCH(int, engine);
    return Engine(engine);
}

TestDatabase::TestDatabase(Engine engine, bool migrated)
    : m_engine(engine)
    , m_name(QStringLiteral("hf_%1").arg(QUuid::createUuid().toString(QUuid::Id128)))
{
    if (m_engine == Engine::Postgres) {
        Direct admin(server().path().mid(1), server().userName());
        if (!admin.run(QStringLiteral("CREATE DATABASE %1 ENCODING 'UTF8' TEMPLATE template0")
                           .arg(m_name)))
            qFatal("cannot make a database for the test");
    }
    if (!migrated)
        return;
    auto store = storeFactory(config())();
    const auto opened = store->open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    const auto done = store->migrate();
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    store.reset();
    installClock();
    if (m_engine == Engine::Postgres) {
        for (const Right right : {Right::Staff, Right::Manager}) {
            QString quoted = password;
            quoted.replace(QLatin1Char('\''), QLatin1String("''"));
            if (!sql(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE holdfast_%3")
                         .arg(login(right), quoted, rightName(right))))
                qFatal("cannot make a login for the test");
        }
    }
}

TestDatabase::~TestDatabase()
{
    if (m_engine == Engine::Sqlite)
        return;
    Direct admin(server().path().mid(1), server().userName());
    admin.run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name));
    for (const Right right : {Right::Staff, Right::Manager})
        admin.run(QStringLiteral("DROP ROLE IF EXISTS %1").arg(login(right)));
}

QString TestDatabase::login(Right right) const
{
    return right == Right::Admin ? server().userName()
                                 : m_name + QLatin1Char('_') + rightName(right);
}

QString TestDatabase::url(Right right) const
{
    if (m_engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("books.db"));
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(login(right), server().host())
        .arg(server().port())
        .arg(m_name);
}

StoreConfig TestDatabase::config(Right right) const
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(url(right)).value();
    config.desk = QStringLiteral("test");
    config.clock = m_clock;
    config.sqliteRight = right;
    if (m_engine == Engine::Postgres && right != Right::Admin)
        config.password = [] { return std::optional(password); };
    return config;
}

StoreFactory TestDatabase::factory(Right right) const
{
    return storeFactory(config(right));
}

std::unique_ptr<Store> TestDatabase::open(Right right) const
{
    auto store = factory(right)();
    const auto opened = store->open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return store;
}

void TestDatabase::installClock()
{
    if (m_engine == Engine::Sqlite)
        return;
    sql(QStringLiteral("CREATE TABLE public.test_clock (ms bigint)"));
    sql(QStringLiteral("INSERT INTO public.test_clock VALUES (%1)").arg(toMs(m_clock->now())));
    sql(QStringLiteral("GRANT SELECT ON public.test_clock TO PUBLIC"));
    sql(QStringLiteral(
        "CREATE OR REPLACE FUNCTION holdfast.now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS "
        "$$ SELECT ms FROM public.test_clock $$"));
}

void TestDatabase::useRealTime()
{
    if (m_engine == Engine::Postgres) {
        sql(QStringLiteral(
            "CREATE OR REPLACE FUNCTION holdfast.now_ms() RETURNS bigint LANGUAGE sql VOLATILE "
            "AS $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$"));
    }
}

void TestDatabase::advance(Millis by)
{
    m_clock->advance(by);
    if (m_engine == Engine::Postgres)
        sql(QStringLiteral("UPDATE public.test_clock SET ms = %1").arg(toMs(m_clock->now())));
}

bool TestDatabase::sql(const QString &statement, QString *error)
{
    if (m_engine == Engine::Sqlite)
        return Direct(m_folder.filePath(QStringLiteral("books.db"))).run(statement, error);
    return Direct(m_name, server().userName()).run(statement, error);
}

QStringList TestDatabase::rows(const QString &query)
{
    if (m_engine == Engine::Sqlite)
        return Direct(m_folder.filePath(QStringLiteral("books.db"))).rows(query);
    Direct direct(m_name, server().userName());
    direct.run(QStringLiteral("SET search_path = holdfast"));
    return direct.rows(query);
}

QString TestDatabase::sqlAs(Right right, const QString &statement)
{
    Direct direct(m_name, login(right));
    return direct.run(statement) ? QString() : direct.state();
}

RateCard smallCard()
{
    const Currency usd;
    const Currency eur = Currency::fromCode(QStringLiteral("EUR")).value();
    const auto listing = [](const char *market, const char *size, qint64 price, Currency currency,
                             std::optional<qint64> capacity, qint64 sold) {
        RateCardListing row;
        row.market = QString::fromLatin1(market);
        row.marketName = QStringLiteral("Market ") + row.market;
        row.taxPpm = 80'000;
        row.size = QString::fromLatin1(size);
        row.title = row.size + QStringLiteral(" page");
        row.price = {price, currency};
        row.capacity = capacity;
        row.sold = sold;
        return row;
    };
    RateCard card;
    card.listings = {listing("CA", "quarter", 100'000, usd, 10, 2),
        listing("CA", "full", 250'000, usd, 4, 1), listing("NY", "quarter", 33'333, usd, 3, 0),
        listing("NY", "single", 30'000, usd, std::nullopt, 5),
        listing("DE", "quarter", 90'000, eur, 5, 0)};
    RateCardVariant cover;
    cover.market = QStringLiteral("CA");
    cover.size = QStringLiteral("full");
    cover.variant = QStringLiteral("back-cover");
    cover.title = QStringLiteral("Back cover");
    cover.priceDifferenceMinor = 100'000;
    cover.capacity = 1;
    RateCardVariant run = cover;
    run.variant = QStringLiteral("run");
    run.title = QStringLiteral("Run of book");
    run.priceDifferenceMinor = 0;
    run.capacity = std::nullopt;
    run.sold = 1;
    card.variants = {cover, run};
    return card;
}

Actor actor()
{
    return {QStringLiteral("Front"), QStringLiteral("dana")};
}

} // namespace holdfast::test
