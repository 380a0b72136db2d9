// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "shop.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <QUrl>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// How a database comes to be, is brought up to date, refused and copied.
/// A login that the test's own PGPASSWORD opens, where the server asks for one.
static QString createLogin(const QString &name)
{
    return QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'")
        .arg(name, qEnvironmentVariable("PGPASSWORD"));
}

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEnginesCountAlike();
    void fromNothing_data() { addEngines(); }
    void fromNothing();
    void againChangesNothing_data() { addEngines(); }
    void againChangesNothing();
    void refusedDatabases_data();
    void refusedDatabases();
    void newOperationsKeepTheData_data() { addEngines(); }
    void newOperationsKeepTheData();
    void aBackupIsMadeFirst();
    void aBackupIsWhole();
    void backupRefusals();
    void notADatabase_data();
    void notADatabase();
    void aMissingFile();
    void whoMayNotCreateRoles();
    void aLoginWithoutRole();
    void anotherEncoding();
    void afterARefusalTheLockIsFree();

private:
    static std::unique_ptr<Store> storeAt(const QString &path)
    {
        StoreConfig config;
        config.spec = ConnectionSpec::parse(u"sqlite:"_qs + path).value();
        return storeFactory(config)();
    }
    static std::unique_ptr<Store> storeAs(const TestDatabase &db, const QString &login)
    {
        StoreConfig config = db.config();
        config.spec.user = login;
        return storeFactory(config)();
    }
    QTemporaryDir m_folder;
};

void MigrationsTest::bothEnginesCountAlike()
{
    const auto sqlite = migrations(ConnectionSpec::Engine::Sqlite);
    const auto postgres = migrations(ConnectionSpec::Engine::PostgreSql);
    QVERIFY(!sqlite.isEmpty());
    QCOMPARE(sqlite.size(), postgres.size());
    for (int i = 0; i < sqlite.size(); ++i) {
        QCOMPARE(sqlite[i].number, i + 1);
        QCOMPARE(postgres[i].number, i + 1);
        QCOMPARE(sqlite[i].name, postgres[i].name);
        QCOMPARE(sqlite[i].checksum.size(), 64);
    }
}

void MigrationsTest::fromNothing()
{
    TestDatabase db(currentEngine(), false);
    const auto store = db.open();
    const auto empty = store->status();
    HF_OK(empty);
    QVERIFY(!empty->initialised);
    QCOMPARE(empty->schema, 0);
    QCOMPARE(empty->programSchema, newestSchema());
    const auto refused = store->requireCurrent();
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().text.contains(u"db init"_qs), qPrintable(refused.error().text));
    const auto done = store->migrate();
    HF_OK(done);
    QCOMPARE(done->from, 0);
    QCOMPARE(done->to, newestSchema());
    QCOMPARE(done->backup, QString());
    HF_OK(store->requireCurrent());
    const auto status = store->status();
    HF_OK(status);
    QVERIFY(status->initialised);
    QCOMPARE(status->schema, newestSchema());
    QCOMPARE(status->right, std::optional(Right::Admin));
    QVERIFY(status->engine.startsWith(
        db.engine() == Engine::Sqlite ? u"SQLite 3."_qs : u"PostgreSQL "_qs));
    HF_OK(store->board({}));
}

void MigrationsTest::againChangesNothing()
{
    Shop shop;
    shop.hold(shop.newCart(), u"CA#quarter"_qs, 1);
    const QStringList before = shop.everything() + shop.db().rows(u"SELECT * FROM migration"_qs);
    const auto again = shop->migrate();
    HF_OK(again);
    QCOMPARE(again->from, newestSchema());
    QCOMPARE(again->to, newestSchema());
    QCOMPARE(again->backup, QString());
    QCOMPARE(shop.everything() + shop.db().rows(u"SELECT * FROM migration"_qs), before);
    HF_CLEAN(shop);
}

void MigrationsTest::refusedDatabases_data()
{
    addCases<QString>(
        {{"newer than the program",
             u"INSERT INTO migration (number, name, checksum, applied_at) VALUES (9999, 'later', 'x', 1)~newer"_qs},
            {"a landed migration edited",
                u"UPDATE migration SET checksum = 'x' WHERE number = 1~differing build"_qs}});
}

void MigrationsTest::refusedDatabases()
{
    QFETCH(QString, given);
    Shop shop;
    QVERIFY(shop.sql(given.section(u'~', 0, 0)));
    const QStringList before = shop.everything() + shop.db().rows(u"SELECT * FROM migration"_qs);
    const auto refused = shop->migrate();
    HF_REFUSED(refused, ErrorKind::Conflict);
    QVERIFY2(
        refused.error().text.contains(given.section(u'~', 1)), qPrintable(refused.error().text));
    if (given.contains(u"newer"_qs))
        HF_REFUSED(shop->requireCurrent(), ErrorKind::Conflict);
    QCOMPARE(shop.everything() + shop.db().rows(u"SELECT * FROM migration"_qs), before);
    QVERIFY(QDir(QFileInfo(shop.db().config().spec.path).absolutePath())
                .entryList({u"*before*"_qs})
                .isEmpty());
}

void MigrationsTest::newOperationsKeepTheData()
{
    Shop shop;
    shop.hold(shop.newCart(), u"CA#quarter"_qs, 1);
    const QStringList before = shop.everything();
    QVERIFY(shop.sql(u"UPDATE migration SET checksum = 'older' WHERE number = 0"_qs));
    QVERIFY(shop.sql(u"DROP VIEW ledger_rows"_qs));
    HF_OK(shop->migrate());
    QCOMPARE(shop.everything(), before);
    const auto fresh = shop.db().open();
    HF_OK(fresh->verify());
    // On PostgreSQL the operations were made anew: they have to be granted anew too.
    const auto staff = shop.db().open(Right::Staff);
    HF_OK(staff->newCart(Shop::callAt(u"Back"_qs), {}));
    HF_REFUSED(staff->ledger({}, 1), ErrorKind::Forbidden);
}

void MigrationsTest::aBackupIsMadeFirst()
{
    Shop shop(Engine::Sqlite);
    shop.hold(shop.newCart(), u"CA#quarter"_qs, 3);
    QVERIFY(shop.sql(u"DELETE FROM migration WHERE number = 0"_qs));
    const auto done = shop->migrate();
    HF_OK(done);
    QVERIFY2(QFileInfo::exists(done->backup), qPrintable(done->backup));
    QCOMPARE(QFileInfo(done->backup).absolutePath(),
        QFileInfo(shop.db().config().spec.path).absolutePath());
    const auto saved = storeAt(done->backup);
    HF_OK(saved->open());
    QCOMPARE(must(saved->board({})).listings.size(), 5);
    HF_CLEAN(shop);
}

void MigrationsTest::aBackupIsWhole()
{
    Shop shop(Engine::Sqlite);
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#full"_qs, 1, u"back-cover"_qs);
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    const QString file = m_folder.filePath(u"it's a \"copy\".db"_qs);
    HF_OK(shop->backup(file));
    shop.hold(shop.newCart(), u"NY#quarter"_qs, 3);
    const auto copy = storeAt(file);
    HF_OK(copy->open());
    HF_OK(copy->requireCurrent());
    const auto verified = copy->verify();
    HF_OK(verified);
    QVERIFY(verified->findings.isEmpty());
    QCOMPARE(verified->orders, 1);
    QCOMPARE(verified->holds, 1);
    HF_OK(copy->newCart(Shop::call(), {}));
    HF_CLEAN(shop);
}

void MigrationsTest::backupRefusals()
{
    Shop shop(Engine::Sqlite);
    const QString file = m_folder.filePath(u"there.db"_qs);
    HF_OK(shop->backup(file));
    HF_REFUSED(shop->backup(file), ErrorKind::Validation);
    HF_REFUSED(shop->backup(shop.db().config().spec.path), ErrorKind::Validation);
    HF_REFUSED(shop->backup(m_folder.path()), ErrorKind::Validation);
    HF_REFUSED(shop->backup(m_folder.filePath(u"no/such/folder.db"_qs)), ErrorKind::Validation);
    HF_REFUSED(shop->backup({}), ErrorKind::Validation);
    if (hasPostgres()) {
        Shop server(Engine::Postgres);
        HF_REFUSED(server->backup(m_folder.filePath(u"pg.db"_qs)), ErrorKind::Validation);
    }
}

void MigrationsTest::notADatabase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a text file") << u"text"_qs << u"Conflict"_qs;
    QTest::newRow("another program's database") << u"foreign"_qs << u"Conflict"_qs;
    QTest::newRow("a folder") << u"folder"_qs << u"Validation"_qs;
}

void MigrationsTest::notADatabase()
{
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    const QString path = m_folder.filePath(kind);
    if (kind == u"folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == u"text") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    } else {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_qs, kind);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"CREATE TABLE theirs (id INTEGER)"_qs));
        db.close();
    }
    QSqlDatabase::removeDatabase(kind);
    QByteArray before;
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        before = file.readAll();
    const auto store = storeAt(path);
    const auto opened = store->open();
    const auto current = opened ? store->requireCurrent() : opened;
    QCOMPARE(outcome(current), expected);
    QVERIFY2(current.error().text.contains(u"file"_qs), qPrintable(current.error().text));
    if (opened) {
        QCOMPARE(outcome(store->migrate()), expected);
        QVERIFY(!store->status().has_value());
    }
    if (kind == u"text") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
}

void MigrationsTest::aMissingFile()
{
    const QString path = m_folder.filePath(u"new folder/shop.db"_qs);
    const auto store = storeAt(path);
    HF_OK(store->open());
    const auto status = store->status();
    HF_OK(status);
    QVERIFY(!status->initialised);
    const auto missing = store->requireCurrent();
    HF_REFUSED(missing, ErrorKind::NotFound);
    QVERIFY(missing.error().text.contains(u"shop.db"_qs));
    HF_REFUSED(store->board({}), ErrorKind::Offline);
    QVERIFY2(!QFileInfo::exists(path), "looking made a file");
    const auto again = storeAt(path);
    HF_OK(again->open());
    HF_OK(again->migrate());
    QVERIFY(QFileInfo::exists(path));
    HF_OK(again->newCart(Shop::call(), {}));
}

void MigrationsTest::whoMayNotCreateRoles()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    // The roles are the server's, not the database's: as long as they are there, an owner suffices.
    Shop roles(Engine::Postgres);
    TestDatabase db(Engine::Postgres, false);
    const QString owner = db.name() + u"_owner"_qs;
    QVERIFY(db.sql(createLogin(owner)));
    QVERIFY(db.sql(QStringLiteral("ALTER DATABASE %1 OWNER TO %2").arg(db.name(), owner)));
    const auto store = storeAs(db, owner);
    HF_OK(store->open());
    const auto refused = store->migrate();
    HF_REFUSED(refused, ErrorKind::Forbidden);
    QVERIFY2(refused.error().text.contains(QStringLiteral("GRANT holdfast_admin TO %1").arg(owner)),
        qPrintable(refused.error().text));
    HF_OK(store->status());
    QCOMPARE(must(store->status()).schema, 0);

    QVERIFY(db.sql(QStringLiteral("GRANT holdfast_admin TO %1").arg(owner)));
    HF_OK(store->migrate());
    HF_OK(store->newCart(Shop::call(), {}));
    QVERIFY(db.sql(QStringLiteral("ALTER DATABASE %1 OWNER TO CURRENT_USER").arg(db.name())));
    QVERIFY(db.sql(QStringLiteral("DROP OWNED BY %1 CASCADE").arg(owner)));
    QVERIFY(db.sql(QStringLiteral("DROP ROLE %1").arg(owner)));
}

void MigrationsTest::aLoginWithoutRole()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    Shop shop(Engine::Postgres);
    const QString stranger = shop.db().name() + u"_stranger"_qs;
    QVERIFY(shop.db().sql(createLogin(stranger)));
    const auto store = storeAs(shop.db(), stranger);
    HF_OK(store->open());
    const auto refused = store->requireCurrent();
    HF_REFUSED(refused, ErrorKind::Forbidden);
    QVERIFY2(
        refused.error().text.contains(QStringLiteral("GRANT holdfast_staff TO %1").arg(stranger)),
        qPrintable(refused.error().text));
    HF_REFUSED(store->migrate(), ErrorKind::Forbidden);
    HF_REFUSED(store->status(), ErrorKind::Forbidden);
    QVERIFY(!store->newCart(Shop::call(), {}).has_value());
    QVERIFY(!store->board({}).has_value());
    QVERIFY(shop.db().sql(QStringLiteral("DROP ROLE %1").arg(stranger)));
}

void MigrationsTest::anotherEncoding()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    TestDatabase db(Engine::Postgres, false);
    const QString name = db.name() + u"_latin"_qs;
    QVERIFY(
        db.sql(QStringLiteral("CREATE DATABASE %1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
                   .arg(name)));
    StoreConfig config = db.config();
    config.spec.database = name;
    const auto store = storeFactory(config)();
    HF_OK(store->open());
    const auto refused = store->migrate();
    store->close();
    QVERIFY(db.sql(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name)));
    HF_REFUSED(refused, ErrorKind::Conflict);
    QVERIFY2(refused.error().text.contains(u"LATIN1"_qs), qPrintable(refused.error().text));
}

void MigrationsTest::afterARefusalTheLockIsFree()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    Shop shop(Engine::Postgres);
    QVERIFY(shop.sql(u"UPDATE migration SET checksum = 'x' WHERE number = 1"_qs));
    HF_REFUSED(shop->migrate(), ErrorKind::Conflict);
    const QStringList locks =
        shop.db().rows(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                       "(SELECT oid FROM pg_database WHERE datname = current_database())"_qs);
    QCOMPARE(locks, QStringList(u"0"_qs));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
