// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "directsql.h"
#include "serversession.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <QtTest>
#include <QUuid>

namespace holdfast::test {
namespace {

const QString password = QStringLiteral("a test's password");

/// In memory where there is room, as nothing that these tests break is the disk: there, every
/// transaction would wait for it.
QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QStorageInfo storage(memory);
    constexpr qint64 plenty = 1'000'000'000;
    const bool quick = storage.isReady() && storage.fileSystemType() == "tmpfs"
                       && storage.bytesAvailable() > plenty && QFileInfo(memory).isWritable();
    return (quick ? memory : QDir::tempPath()) + QStringLiteral("/holdfast-test-XXXXXX");
}

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
    , m_migrated(migrated)
    , m_folder(quickFolder())
    , m_name(QStringLiteral("hf_%1").arg(QUuid::createUuid().toString(QUuid::Id128)))
    , m_thread(QThread::currentThread())
{
    if (m_engine == Engine::Postgres && migrated)
        serverSession().createMigrated(m_name);
    else if (m_engine == Engine::Postgres)
        serverSession().createEmpty(m_name);
    else if (migrated)
        copyMigratedFile(file());
}

TestDatabase::~TestDatabase()
{
    if (m_engine == Engine::Sqlite)
        return;
    m_owner.reset();
    serverSession().drop(m_name);
    for (const Right right : std::as_const(m_logins))
        serverSession().tryRun(QStringLiteral("DROP ROLE IF EXISTS %1").arg(loginName(right)));
}

QString TestDatabase::file() const
{
    return m_folder.filePath(QStringLiteral("books.db"));
}

QString TestDatabase::loginName(Right right) const
{
    return right == Right::Admin ? testServer().userName()
                                 : m_name + QLatin1Char('_') + rightName(right);
}

QString TestDatabase::login(Right right) const
{
    const QString name = loginName(right);
    if (right == Right::Admin || !m_migrated)
        return name;
    const std::lock_guard lock(m_loginsMutex);
    if (!m_logins.contains(right)) {
        QString quoted = password;
        quoted.replace(QLatin1Char('\''), QLatin1String("''"));
        serverSession().run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE holdfast_%3")
                                .arg(name, quoted, rightName(right)));
        m_logins.append(right);
    }
    return name;
}

QString TestDatabase::url(Right right) const
{
    if (m_engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + file();
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(login(right), testServer().host())
        .arg(testServer().port())
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

DirectSql &TestDatabase::owner()
{
    // It begins anew each time, as a new one would.
    if (!m_owner || !m_owner->run(QStringLiteral("DISCARD ALL"))) {
        m_owner.reset();
        m_owner = std::make_unique<DirectSql>(m_name, testServer().userName());
    }
    return *m_owner;
}

template <class Work>
auto TestDatabase::asOwner(Work work)
{
    if (m_engine == Engine::Sqlite) {
        DirectSql sql(file());
        return work(sql);
    }
    if (QThread::currentThread() != m_thread) {
        DirectSql sql(m_name, testServer().userName());
        return work(sql);
    }
    return work(owner());
}

bool TestDatabase::sql(const QString &statement, QString *error)
{
    const bool done = asOwner([&](DirectSql &sql) { return sql.run(statement, error); });
    // What a session begins with has changed.
    if (statement.startsWith(QLatin1String("ALTER DATABASE"), Qt::CaseInsensitive))
        m_owner.reset();
    return done;
}

QStringList TestDatabase::rows(const QString &query)
{
    return asOwner([&](DirectSql &sql) {
        if (m_engine == Engine::Postgres)
            sql.run(QStringLiteral("SET search_path = holdfast"));
        return sql.rows(query);
    });
}

QString TestDatabase::sqlAs(Right right, const QString &statement)
{
    DirectSql sql(m_name, login(right), password);
    return sql.run(statement) ? QString() : sql.state();
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
