// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasesetup.h"
#include "directsql.h"
#include "setting.h"
#include "testdatabase.h"

#include <QTcpServer>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T outcomeOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("there is no answer");
    return future.result();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

const QByteArray card = "market,market_name,tax_percent,size,title,price,currency,capacity\n"
                        "CA,Market CA,8,quarter,quarter page,1200.00,USD,10\n"
                        "NY,Market NY,8,half,Half page,300.00,USD,\n";

} // namespace

class TestDatabaseSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseThatIsReadyMayBeJoined_data() { addEngines(); }
    void aDatabaseThatIsReadyMayBeJoined();
    void whatIsNotSetUpIsToldAndSetUp_data() { addEngines(); }
    void whatIsNotSetUpIsToldAndSetUp();
    void anotherVersionIsTold_data();
    void anotherVersionIsTold();
    void faultsAreToldApart_data();
    void faultsAreToldApart();
    void aLoginWithoutARoleHasNoRight();
    void causesAreRead_data();
    void causesAreRead();
    void aServerThatNeverAnswersKeepsNobodyWaiting();
    void aPreviewChangesNothing_data() { addEngines(); }
    void aPreviewChangesNothing();
    void aPreviewNeedsNoDatabaseYet();
    void faultsOfACardHaveLineAndColumn();
    void aDatabaseIsMadeAndFilled();
    void settingsAreThoseOfTheSchema_data() { addEngines(); }
    void settingsAreThoseOfTheSchema();

private:
    static DatabaseSetup setupOf(const TestDatabase &database)
    {
        return DatabaseSetup([clock = database.sharedClock()](const ConnectionSpec &spec,
                                 const std::optional<QString> &password) {
            StoreConfig config{.spec = spec, .desk = u"test"_s, .clock = clock};
            if (password)
                config.password = [password] { return password; };
            return storeFactory(config);
        });
    }
    static std::optional<QString> passwordOf(const TestDatabase &database, Right right)
    {
        const StoreConfig config = database.config(right);
        return config.password ? config.password() : std::nullopt;
    }
};

void TestDatabaseSetup::aDatabaseThatIsReadyMayBeJoined()
{
    const TestDatabase database(currentEngine());
    const Right right = currentEngine() == Engine::Postgres ? Right::Staff : Right::Admin;
    const auto report = outcomeOf(
        setupOf(database).tryOut(database.config(right).spec, passwordOf(database, right)));
    HF_OK(report);
    QVERIFY(!report->fault);
    QCOMPARE(report->status.right, std::optional(right));
}

void TestDatabaseSetup::whatIsNotSetUpIsToldAndSetUp()
{
    const TestDatabase database(currentEngine(), false);
    const ConnectionSpec spec = database.config().spec;
    const DatabaseSetup setup = setupOf(database);
    const auto before = outcomeOf(setup.tryOut(spec, {}));
    HF_OK(before);
    QCOMPARE(before->fault, std::optional(JoinFault::NotSetUp));
    HF_OK(outcomeOf(setup.migrate(spec, {})));
    const auto after = outcomeOf(setup.tryOut(spec, {}));
    HF_OK(after);
    QVERIFY(!after->fault);
}

void TestDatabaseSetup::anotherVersionIsTold_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("change");
    QTest::addColumn<JoinFault>("fault");
    const auto row = [](const char *name, const QString &change, JoinFault fault) {
        QTest::addRow("%s, sqlite", name) << int(Engine::Sqlite) << change << fault;
        if (hasPostgres())
            QTest::addRow("%s, postgresql", name) << int(Engine::Postgres) << change << fault;
    };
    row("newer",
        u"INSERT INTO %1migration SELECT 999, 'later', 'x', applied_at FROM %1migration LIMIT 1"_s,
        JoinFault::Newer);
    row("older", u"DELETE FROM %1migration WHERE number > 1"_s, JoinFault::Older);
}

void TestDatabaseSetup::anotherVersionIsTold()
{
    QFETCH(QString, change);
    QFETCH(JoinFault, fault);
    TestDatabase database(currentEngine());
    QString error;
    const QString schema = currentEngine() == Engine::Postgres ? u"holdfast."_s : QString();
    QVERIFY2(database.sql(change.arg(schema), &error), qPrintable(error));
    const auto report = outcomeOf(setupOf(database).tryOut(database.config().spec, {}));
    HF_OK(report);
    QCOMPARE(report->fault, std::optional(fault));
    QVERIFY(report->status.schema != report->status.programSchema);
}

void TestDatabaseSetup::faultsAreToldApart_data()
{
    using Edit = std::function<void(ConnectionSpec &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("password");
    QTest::addColumn<JoinFault>("fault");
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    QTest::addRow("no such host") << Edit([](ConnectionSpec &spec) {
        spec.host = u"no-such-host.invalid"_s;
    }) << QString() << JoinFault::HostNotFound;
    QTest::addRow("nothing listens") << Edit([](ConnectionSpec &spec) { spec.port = u"1"_s; })
                                     << QString() << JoinFault::Refused;
    QTest::addRow("wrong password")
        << Edit([](ConnectionSpec &) {}) << u"not this one"_s << JoinFault::WrongLogin;
    QTest::addRow("no such login")
        << Edit([](ConnectionSpec &spec) { spec.user = u"nobody_here"_s; }) << u"x"_s
        << JoinFault::WrongLogin;
    QTest::addRow("no such database")
        << Edit([](ConnectionSpec &spec) { spec.database = u"no_such_database"_s; }) << QString()
        << JoinFault::NoDatabase;
    QTest::addRow("no encryption at the server")
        << Edit([](ConnectionSpec &spec) { spec.options = u"sslmode=verify-full"_s; }) << QString()
        << JoinFault::NoTls;
}

void TestDatabaseSetup::faultsAreToldApart()
{
    QFETCH(std::function<void(ConnectionSpec &)>, edit);
    QFETCH(QString, password);
    QFETCH(JoinFault, fault);
    const TestDatabase database(Engine::Postgres);
    ConnectionSpec spec = database.config(Right::Staff).spec;
    edit(spec);
    const auto report = outcomeOf(setupOf(database).tryOut(
        spec, password.isEmpty() ? passwordOf(database, Right::Staff) : std::optional(password)));
    HF_OK(report);
    QVERIFY2(report->fault == fault, qPrintable(report->error.text));
}

void TestDatabaseSetup::aLoginWithoutARoleHasNoRight()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    ConnectionSpec spec = database.config(Right::Staff).spec;
    QVERIFY(database.sql(u"REVOKE holdfast_staff FROM %1"_s.arg(spec.user)));
    const auto report =
        outcomeOf(setupOf(database).tryOut(spec, passwordOf(database, Right::Staff)));
    HF_OK(report);
    QCOMPARE(report->fault, std::optional(JoinFault::NoRight));
}

void TestDatabaseSetup::causesAreRead_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<JoinFault>("fault");
    QTest::addRow("certificate of somebody else")
        << u"connection to server at \"db\" (10.0.0.1), port 5432 failed: server certificate for "
           "\"other\" does not match host name \"db\""_s
        << JoinFault::Certificate;
    QTest::addRow("unknown authority")
        << u"connection to server failed: SSL error: certificate verify failed"_s
        << JoinFault::Certificate;
    QTest::addRow("no root certificate here")
        << u"root certificate file \"/home/ann/.postgresql/root.crt\" does not exist"_s
        << JoinFault::Certificate;
    QTest::addRow("must encrypt") << u"FATAL: no pg_hba.conf entry for host \"10.0.0.2\", user "
                                     u"\"ann\", database \"shop\", no "
                                     "encryption"_s
                                  << JoinFault::NoTls;
    QTest::addRow("not allowed in") << u"FATAL: no pg_hba.conf entry for host \"10.0.0.2\", user "
                                       u"\"ann\", database \"shop\", SSL "
                                       "encryption"_s
                                    << JoinFault::NotAllowed;
    QTest::addRow("no such role") << u"FATAL: role \"ann\" does not exist"_s
                                  << JoinFault::WrongLogin;
    QTest::addRow("standby") << u"connection failed: session is read-only"_s << JoinFault::ReadOnly;
    QTest::addRow("silent") << u"connection failed: timeout expired"_s << JoinFault::NoAnswer;
    QTest::addRow("something else")
        << u"FATAL: sorry, too many clients already"_s << JoinFault::Other;
}

void TestDatabaseSetup::causesAreRead()
{
    QFETCH(QString, cause);
    QFETCH(JoinFault, fault);
    QCOMPARE(joinFaultOf(Error{ErrorKind::Offline, QString(), {{u"cause"_s, cause}}}), fault);
}

/// Two servers that accept and then say nothing, on a machine with as many cores; a third answers.
void TestDatabaseSetup::aServerThatNeverAnswersKeepsNobodyWaiting()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    const TestDatabase database(Engine::Postgres);
    const DatabaseSetup setup = setupOf(database);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectionSpec spec = database.config(Right::Staff).spec;
    ConnectionSpec nobody = spec;
    nobody.port = QString::number(silent.serverPort());
    nobody.options = u"connect_timeout=2"_s;
    QCOMPARE(outcomeOf(setup.tryOut(nobody, {}))->fault, std::optional(JoinFault::NoAnswer));
    // Longer than any machine takes for the one that answers; hung up on afterwards.
    nobody.options = u"connect_timeout=300"_s;
    QVector<QFuture<Result<JoinReport>>> hanging;
    for (int i = 0; i < QThread::idealThreadCount() + 2; ++i)
        hanging.append(setup.tryOut(nobody, {}));
    const auto report = outcomeOf(setup.tryOut(spec, passwordOf(database, Right::Staff)));
    HF_OK(report);
    QVERIFY(!report->fault);
    for (const auto &future : hanging)
        QVERIFY(!future.isFinished());
    silent.close();
    for (const auto &future : hanging)
        QVERIFY(outcomeOf(future)->fault);
}

void TestDatabaseSetup::aPreviewChangesNothing()
{
    TestDatabase database(currentEngine());
    const auto store = database.open();
    HF_OK(store->importRateCard(Call::by(actor()), smallCard(), false));
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"card.csv"_s), card));
    const auto preview = outcomeOf(setupOf(database).preview(
        database.config().spec, {}, actor(), folder.filePath(u"card.csv"_s)));
    HF_OK(preview);
    QCOMPARE(preview->faults.size(), 0);
    QVERIFY(preview->report.dryRun);
    QCOMPARE(preview->report.added + preview->report.changed, preview->changes.size());
    const auto &change = preview->changes.first();
    QCOMPARE(change.code, u"CA#quarter"_s);
    QCOMPARE(change.priceBefore->minor, 100'000);
    QCOMPARE(store->board({})->listings.first().price.minor, 100'000);
}

void TestDatabaseSetup::aPreviewNeedsNoDatabaseYet()
{
    const TestDatabase database(Engine::Sqlite, false);
    const ConnectionSpec spec = database.config().spec;
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"card.csv"_s), card));
    const auto preview =
        outcomeOf(setupOf(database).preview(spec, {}, actor(), folder.filePath(u"card.csv"_s)));
    HF_OK(preview);
    QCOMPARE(preview->report.added, 2);
    QVERIFY(preview->changes.first().isNew);
    QVERIFY(!QFile::exists(spec.path));
}

void TestDatabaseSetup::faultsOfACardHaveLineAndColumn()
{
    const TestDatabase database(Engine::Sqlite);
    QTemporaryDir folder;
    QByteArray broken = card;
    broken.replace("300.00", "cheap");
    QVERIFY(write(folder.filePath(u"card.csv"_s), broken));
    const DatabaseSetup setup = setupOf(database);
    const auto preview = outcomeOf(
        setup.preview(database.config().spec, {}, actor(), folder.filePath(u"card.csv"_s)));
    HF_OK(preview);
    QCOMPARE(preview->faults.size(), 1);
    QCOMPARE(preview->faults.first().line, 3);
    QCOMPARE(preview->faults.first().column, u"price"_s);
    HF_REFUSED(outcomeOf(setup.preview(
                   database.config().spec, {}, actor(), folder.filePath(u"none.csv"_s))),
        ErrorKind::Validation);
}

void TestDatabaseSetup::aDatabaseIsMadeAndFilled()
{
    const TestDatabase database(Engine::Sqlite, false);
    const ConnectionSpec spec = database.config().spec;
    const DatabaseSetup setup = setupOf(database);
    const auto made = outcomeOf(setup.make(spec, {}, actor(), {.sample = true}));
    HF_OK(made);
    QVERIFY(made->listings > 0);
    QCOMPARE(made->schema, made->programSchema);
    // The sample is there: it is opened as it is.
    const auto again = outcomeOf(setup.make(spec, {}, actor(), {.sample = true}));
    HF_OK(again);
    QCOMPARE(again->listings, made->listings);
}

void TestDatabaseSetup::settingsAreThoseOfTheSchema()
{
    TestDatabase database(currentEngine());
    QStringList known;
    for (const Setting &setting : installationSettings()) {
        known.append(u"%1|%2|%3|%4"_s.arg(setting.key)
                         .arg(setting.standard)
                         .arg(setting.minimum)
                         .arg(setting.maximum));
    }
    known.sort();
    const QString schema = currentEngine() == Engine::Postgres ? u"holdfast."_s : QString();
    QStringList there =
        database.rows(u"SELECT key, value, minimum, maximum FROM %1setting"_s.arg(schema));
    there.sort();
    QCOMPARE(there, known);
}

QTEST_GUILESS_MAIN(TestDatabaseSetup)
#include "tst_databasesetup.moc"
