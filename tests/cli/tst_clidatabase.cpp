// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>

using namespace holdfast;
using namespace Qt::StringLiterals;

class CliDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup() { m_cli.reset(); }

    void initialisesOnce();
    void remembersWhatToUse();
    void tellsItsStatus();
    void hasNothingToMigrate();
    void refusesADatabaseThatIsNotReady();
    void refusesAnOtherSchema_data();
    void refusesAnOtherSchema();
    void findsDamage_data();
    void findsDamage();
    void forbidsWhatALoginMayNotDo_data();
    void forbidsWhatALoginMayNotDo();
    void copiesTheEmbeddedDatabase();
    void tellsWhatIsNoDatabase();
    void tellsThatAServerIsAway();

private:
    void prepare();

    std::unique_ptr<CliFixture> m_cli;
};

void CliDatabaseTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
}

void CliDatabaseTest::prepare()
{
    const Ran ran = m_cli->json({u"db"_s, u"init"_s, u"--sample"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
}

void CliDatabaseTest::initialisesOnce()
{
    const Ran first = m_cli->json({u"db"_s, u"init"_s});
    QVERIFY2(first.exitCode == 0, first.out.constData());
    QCOMPARE(first.json()[u"created"], QJsonValue(true));
    QCOMPARE(first.json()[u"sample"], QJsonValue(false));
    QVERIFY(first.json()[u"schema"].toInt() >= 1);
    QCOMPARE(m_cli->json({u"avails"_s}).json()[u"listings"].toArray().size(), 0);

    const Ran second = m_cli->json({u"db"_s, u"init"_s, u"--sample"_s});
    QVERIFY2(second.exitCode == 0, second.out.constData());
    QCOMPARE(second.json()[u"created"], QJsonValue(false));
    QCOMPARE(second.json()[u"sample"], QJsonValue(true));
    QCOMPARE(m_cli->json({u"avails"_s}).json()[u"listings"].toArray().size(), 24);

    const QByteArray before = m_cli->state();
    const Ran third = m_cli->json({u"db"_s, u"init"_s, u"--sample"_s});
    QCOMPARE(third.exitCode, 0);
    QCOMPARE(third.json()[u"sample"], QJsonValue(false));
    QCOMPARE(third.json()[u"listings"].toInt(), 24);
    QCOMPARE(m_cli->state(), before);
}

void CliDatabaseTest::remembersWhatToUse()
{
    const Ran tooEarly = m_cli->json({u"db"_s, u"use"_s});
    QCOMPARE(tooEarly.exitCode, 3);
    prepare();
    const Ran used = m_cli->json({u"db"_s, u"use"_s});
    QVERIFY2(used.exitCode == 0, used.out.constData());

    const Ran later = m_cli->bare({u"--json"_s, u"db"_s, u"status"_s});
    QVERIFY2(later.exitCode == 0, later.out.constData());
    QCOMPARE(later.json()[u"database"].toString(), m_cli->database());
    const Ran cart = m_cli->bare({u"--json"_s, u"cart"_s, u"new"_s});
    QCOMPARE(cart.json()[u"desk"].toString(), u"Till 1"_s);
}

void CliDatabaseTest::tellsItsStatus()
{
    prepare();
    m_cli->json({u"cart"_s, u"add"_s, m_cli->newCart(), u"CA#half"_s});
    const QJsonObject status = m_cli->json({u"db"_s, u"status"_s}).json();
    QCOMPARE(status[u"initialised"], QJsonValue(true));
    QCOMPARE(status[u"schema"], status[u"program_schema"]);
    QCOMPARE(status[u"listings"].toInt(), 24);
    QCOMPARE(status[u"active_holds"].toInt(), 1);
    QCOMPARE(status[u"orders"].toInt(), 0);
    QVERIFY(status[u"engine"].toString().startsWith(
        m_cli->isSqlite() ? u"SQLite 3"_s : u"PostgreSQL"_s));
    QCOMPARE(status[u"right"].isNull(), false);
    const Ran shown = m_cli->run({u"db"_s, u"status"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("24 listings"));
}

void CliDatabaseTest::hasNothingToMigrate()
{
    prepare();
    const Ran ran = m_cli->json({u"db"_s, u"migrate"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(ran.json()[u"from"], ran.json()[u"to"]);
    QVERIFY(ran.json()[u"backup"].isNull());
}

void CliDatabaseTest::refusesADatabaseThatIsNotReady()
{
    if (m_cli->isSqlite())
        m_cli->file(u"shop.db"_s, {}); // an empty file is an empty database
    for (const char *command : {"avails", "cart new", "db verify", "db migrate"}) {
        const Ran ran = m_cli->json(words(QLatin1String(command)));
        QVERIFY2(ran.exitCode == 3, ran.out.constData());
        QVERIFY2(ran.text().contains(u"db init"), ran.out.constData());
    }
}

void CliDatabaseTest::refusesAnOtherSchema_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("of a newer program")
        << u"INSERT INTO migration SELECT 9999, 'future', checksum, applied_at FROM "
           "migration WHERE number = 1"_s;
}

void CliDatabaseTest::refusesAnOtherSchema()
{
    QFETCH(QString, damage);
    prepare();
    QVERIFY(m_cli->sql(damage));
    for (const char *command : {"avails", "cart new", "db verify", "db migrate", "db init"}) {
        const Ran ran = m_cli->json(words(QLatin1String(command)));
        QVERIFY2(ran.exitCode == 3, ran.out.constData());
        QCOMPARE(ran.kind(), u"Conflict"_s);
    }
}

void CliDatabaseTest::findsDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a sold count that no history explains")
        << u"UPDATE listing SET sold = sold + 1 WHERE code = 'CA#half'"_s << u"CA#half"_s;
    QTest::newRow("a price that no history explains")
        << u"UPDATE listing SET price_minor = 1 WHERE code = 'NY#full'"_s << u"NY#full"_s;
    QTest::newRow("a held count without holds")
        << u"UPDATE listing SET held = held + 1 WHERE code = 'MT#single'"_s << u"MT#single"_s;
}

void CliDatabaseTest::findsDamage()
{
    QFETCH(QString, damage);
    QFETCH(QString, subject);
    prepare();
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
    QVERIFY(m_cli->sql(damage));
    const Ran ran = m_cli->json({u"db"_s, u"verify"_s});
    QCOMPARE(ran.exitCode, 5);
    QCOMPARE(ran.json()[u"ok"], QJsonValue(false));
    QStringList subjects;
    for (const QJsonValue finding : ran.json()[u"findings"].toArray())
        subjects.append(finding[u"subject"].toString());
    QVERIFY2(subjects.contains(subject), ran.out.constData());
    const Ran shown = m_cli->run({u"db"_s, u"verify"_s});
    QCOMPARE(shown.exitCode, 5);
    QVERIFY2(shown.out.contains(subject.toUtf8()), shown.out.constData());
    QCOMPARE(shown.err, QByteArray());
}

void CliDatabaseTest::forbidsWhatALoginMayNotDo_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("exitCode");
    const QStringList capacity = words(u"listing set CA#half --capacity 31 --why x"_s);
    const QStringList setting = words(u"setting set hold_seconds 300 --why x"_s);
    const auto row = [](const char *name, const QString &group, const QStringList &command,
                         int exitCode) { QTest::newRow(name) << group << command << exitCode; };
    row("nobody looks", QString(), words(u"avails"_s), 4);
    row("staff look", u"holdfast_staff"_s, words(u"avails"_s), 0);
    row("staff sell", u"holdfast_staff"_s, words(u"cart new"_s), 0);
    row("staff change a capacity", u"holdfast_staff"_s, capacity, 4);
    row("staff release all holds", u"holdfast_staff"_s, words(u"hold release-all --why x"_s), 4);
    row("staff verify", u"holdfast_staff"_s, words(u"db verify"_s), 4);
    row("managers change a capacity", u"holdfast_manager"_s, capacity, 0);
    row("managers change a setting", u"holdfast_manager"_s, setting, 4);
    row("administrators change a setting", u"holdfast_admin"_s, setting, 0);
}

void CliDatabaseTest::forbidsWhatALoginMayNotDo()
{
    if (m_cli->isSqlite())
        QSKIP("the embedded database has no logins");
    QFETCH(QString, group);
    QFETCH(QStringList, command);
    QFETCH(int, exitCode);
    prepare();
    const QString login = m_cli->login(group);
    const Ran ran = m_cli->bare(QStringList{u"--json"_s, u"--db"_s, login} + command);
    QVERIFY2(ran.exitCode == exitCode, ran.out.constData());
    if (exitCode != 0) {
        QCOMPARE(ran.kind(), u"Forbidden"_s);
        QVERIFY(!ran.text().isEmpty());
    }
}

void CliDatabaseTest::copiesTheEmbeddedDatabase()
{
    prepare();
    const QString copy = m_cli->path(u"copy of shop.db"_s);
    const Ran ran = m_cli->json({u"db"_s, u"backup"_s, copy});
    if (!m_cli->isSqlite()) {
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.kind(), u"Validation"_s);
        return;
    }
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(ran.json()[u"file"].toString(), copy);
    QCOMPARE(ran.json()[u"bytes"].toInteger(), QFileInfo(copy).size());
    const Ran fromCopy =
        m_cli->bare({u"--json"_s, u"--db"_s, u"sqlite:"_s + copy, u"db"_s, u"verify"_s});
    QVERIFY2(fromCopy.exitCode == 0, fromCopy.out.constData());
    QCOMPARE(fromCopy.json()[u"listings"].toInt(), 24);

    const Ran again = m_cli->json({u"db"_s, u"backup"_s, copy});
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.kind(), u"Validation"_s);
    QCOMPARE(m_cli->json({u"db"_s, u"backup"_s, QString()}).exitCode, 3);
    const Ran nowhere = m_cli->json({u"db"_s, u"backup"_s, m_cli->path(u"no/such/folder/x.db"_s)});
    QVERIFY(nowhere.exitCode == 1 || nowhere.exitCode == 3);
    QVERIFY(!nowhere.text().isEmpty());
}

void CliDatabaseTest::tellsWhatIsNoDatabase()
{
    if (!m_cli->isSqlite())
        QSKIP("about files");
    const QByteArray text = "This is a letter to my aunt, and no database at all.\n";
    const QString letter = m_cli->file(u"letter.txt"_s, text.repeated(100));
    for (const char *command : {"avails", "db init", "db status"}) {
        const Ran ran = m_cli->bare(QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + letter}
                                    + words(QLatin1String(command)));
        QVERIFY2(ran.exitCode == 1 || ran.exitCode == 3, ran.out.constData());
        QVERIFY2(!ran.text().isEmpty(), ran.out.constData());
    }
    QFile file(letter);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text.repeated(100));
    const Ran folder =
        m_cli->bare({u"--json"_s, u"--db"_s, u"sqlite:"_s + m_cli->folder(), u"avails"_s});
    QVERIFY2(folder.exitCode == 1 || folder.exitCode == 3, folder.out.constData());
}

void CliDatabaseTest::tellsThatAServerIsAway()
{
    if (!m_cli->isSqlite())
        QSKIP("about a server that is not there");
    const Ran ran =
        m_cli->bare({u"--json"_s, u"--db"_s, u"postgresql://ann@127.0.0.1:1/shop"_s, u"avails"_s});
    QVERIFY2(ran.exitCode == 1, ran.out.constData());
    QCOMPARE(ran.kind(), u"Offline"_s);
    QVERIFY(!ran.text().isEmpty());
    QCOMPARE(ran.err, QByteArray());
}

QTEST_GUILESS_MAIN(CliDatabaseTest)
#include "tst_clidatabase.moc"
