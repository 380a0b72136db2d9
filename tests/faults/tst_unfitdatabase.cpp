// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"
#include "database.h"
#include "shop.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

struct Ran
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};
};

Ran cli(const QString &url, const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(HOLDFAST_CLI), QStringList{u"--db"_s, url} + words);
    if (!process.waitForFinished(patienceMs))
        qFatal("the command line does not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// A database that a program must not work on: from a newer version, or with its ledger altered.
class UnfitDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerOneIsRefusedEverywhere_data() { addEngines(); }
    void aNewerOneIsRefusedEverywhere();
    void anAlteredLedgerRowIsNamed_data() { addEngines(); }
    void anAlteredLedgerRowIsNamed();
    void anotherProgramsFileStaysAsItIs_data();
    void anotherProgramsFileStaysAsItIs();

private:
    /// All that is in the folder of an SQLite file.
    static QMap<QString, QByteArray> filesBeside(const QString &path)
    {
        QMap<QString, QByteArray> files;
        const QDir folder = QFileInfo(path).absoluteDir();
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.insert(name, file.readAll());
        }
        return files;
    }
};

void UnfitDatabaseTest::aNewerOneIsRefusedEverywhere()
{
    TestDatabase db(currentEngine());
    {
        const auto store = db.open();
        must(store->importRateCard(Call::by(actor()), smallCard(), false));
    }
    QVERIFY(db.sql((db.engine() == Engine::Postgres ? u"INSERT INTO holdfast.migration"_s
                                                    : u"INSERT INTO migration"_s)
                   + u" (number, name, checksum, applied_at) VALUES (9999, 'later', 'x', 1)"_s));
    const bool file = db.engine() == Engine::Sqlite;
    const QString path = file ? db.config().spec.path : QString();
    const auto contents = [&] {
        return db.rows(u"SELECT number, name, checksum, applied_at FROM migration ORDER BY 1"_s)
               + db.rows(u"SELECT code, sold, held, revision FROM listing ORDER BY 1"_s);
    };
    const QStringList before = contents();
    const auto bytes = file ? filesBeside(path) : QMap<QString, QByteArray>();
    const auto isTheSentence = [](const QString &text) {
        return text.contains(u"newer version of Holdfast"_s)
               && text.contains(u"Install the newer Holdfast"_s);
    };
    {
        const auto store = db.factory()();
        HF_OK(store->open());
        const auto refused = store->requireCurrent();
        HF_REFUSED(refused, ErrorKind::Conflict);
        QVERIFY2(isTheSentence(refused.error().text), qPrintable(refused.error().text));
        HF_REFUSED(store->migrate(), ErrorKind::Conflict);
    }
    for (const char *words : {"avails", "cart new", "db verify", "db migrate", "db init"}) {
        const Ran ran = cli(db.url(), QString::fromLatin1(words).split(u' '));
        QVERIFY2(ran.exitCode == 3, ran.err.constData());
        QVERIFY2(isTheSentence(QString::fromUtf8(ran.err).simplified()),
            QByteArray(words + (": " + ran.out + ran.err)).constData());
    }
    {
        // As a window starts: its database thread, and the feed of its board.
        Database database(db.factory());
        const auto answer =
            database.run([](Store &store) { return store.newCart(Call::by(actor()), {}); })
                .result();
        HF_REFUSED(answer, ErrorKind::Conflict);
        QVERIFY2(isTheSentence(answer.error().text), qPrintable(answer.error().text));
        ChangeFeed feed(db.factory(), db.sharedClock());
        QObject context;
        QString lost;
        connect(&feed, &ChangeFeed::lost, &context, [&](const Error &error) { lost = error.text; });
        feed.start();
        QTRY_VERIFY_WITH_TIMEOUT(isTheSentence(lost), patienceMs);
    }
    if (file)
        QCOMPARE(filesBeside(path), bytes);
    QCOMPARE(contents(), before);
}

void UnfitDatabaseTest::anAlteredLedgerRowIsNamed()
{
    Shop shop;
    const QUuid cart = shop.newCart();
    shop.hold(cart, u"CA#quarter"_s, 1);
    must(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    QCOMPARE(cli(shop.db().url(), {u"db"_s, u"verify"_s}).exitCode, 0);

    const bool postgres = shop.db().engine() == Engine::Postgres;
    QVERIFY(shop.sql(postgres ? u"ALTER TABLE ledger DISABLE TRIGGER ALL"_s
                              : u"DROP TRIGGER ledger_no_update"_s));
    QVERIFY(shop.sql(u"UPDATE ledger SET held_after = 7 WHERE sequence = 2 AND listing_id = "
                     "(SELECT id FROM listing WHERE code = 'CA#quarter')"_s));

    const VerifyReport report = must(shop->verify());
    QVERIFY(!report.findings.isEmpty());
    const Finding &first = report.findings.first();
    QCOMPARE(first.subject, u"CA#quarter"_s);
    QCOMPARE(first.ledgerSequence, 2);
    QVERIFY2(first.text.contains(u"altered"_s), qPrintable(first.text));

    const Ran shown = cli(shop.db().url(), {u"db"_s, u"verify"_s});
    QVERIFY(shown.exitCode != 0);
    const QByteArray said = shown.out + shown.err;
    QVERIFY2(said.contains("CA#quarter") && said.contains(first.text.toUtf8()), said.constData());
    const Ran json = cli(shop.db().url(), {u"--json"_s, u"db"_s, u"verify"_s});
    QVERIFY(json.exitCode != 0);
    const QJsonObject document = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(document[u"ok"], QJsonValue(false));
    QCOMPARE(document[u"findings"][0][u"subject"].toString(), u"CA#quarter"_s);
    QCOMPARE(document[u"findings"][0][u"ledger_sequence"].toInt(), 2);
}

void UnfitDatabaseTest::anotherProgramsFileStaysAsItIs_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("with a rollback journal") << u"DELETE"_s;
    QTest::newRow("with a write-ahead log") << u"WAL"_s;
}

void UnfitDatabaseTest::anotherProgramsFileStaysAsItIs()
{
    QFETCH(QString, journal);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.db"_s);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, journal);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"PRAGMA journal_mode = "_s + journal));
        QVERIFY(QSqlQuery(db).exec(u"CREATE TABLE theirs (id INTEGER)"_s));
        db.close();
    }
    QSqlDatabase::removeDatabase(journal);
    const auto bytes = filesBeside(path);
    for (const char *words : {"avails", "db status", "db migrate", "db init"}) {
        const Ran ran = cli(u"sqlite:"_s + path, QString::fromLatin1(words).split(u' '));
        QVERIFY2(ran.exitCode != 0, words);
        QVERIFY2(ran.err.contains("another program"), ran.err.constData());
    }
    QCOMPARE(filesBeside(path), bytes);
}

QTEST_GUILESS_MAIN(UnfitDatabaseTest)
#include "tst_unfitdatabase.moc"
