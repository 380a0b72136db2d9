// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>
#include <QProcess>

using namespace holdfast;
using namespace Qt::StringLiterals;

class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAWrongCommandLine_data();
    void refusesAWrongCommandLine();
    void refusesAWrongDatabaseAddress_data();
    void refusesAWrongDatabaseAddress();
    void explainsItself_data();
    void explainsItself();
    void asksForThePasswordOfAServerAlone();
    void takesGlobalOptionsAnywhere();
    void usesTheDatabaseOfTheWindow();
    void saysWhatToDoWithoutADatabase_data();
    void saysWhatToDoWithoutADatabase();
    void survivesAnOutputThatCannotBeWritten();
    void survivesClosedStreams();
    void survivesAReaderThatGoesAway();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void CliUsageTest::initTestCase()
{
    QString whyNot;
    m_cli = CliFixture::make(u"sqlite"_s, &whyNot);
    QVERIFY2(m_cli, qPrintable(whyNot));
    QCOMPARE(m_cli->run({u"db"_s, u"init"_s, u"--sample"_s}).exitCode, 0);
}

void CliUsageTest::refusesAWrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence has to name
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("nothing at all", {}, u"command"_s);
    row("an empty word", {QString()}, u"\"\""_s);
    row("an unknown command", words(u"frobnicate"_s), u"frobnicate"_s);
    row("an unknown verb", words(u"cart frobnicate"_s), u"frobnicate"_s);
    row("a noun alone", words(u"cart"_s), u"command"_s);
    row("an unknown option", words(u"avails --colour red"_s), u"--colour"_s);
    row("an option without its value", words(u"avails --market"_s), u"--market"_s);
    row("an option given twice", words(u"avails --market CA --market NY"_s), u"--market"_s);
    row("a flag with a value", words(u"avails --json=loud"_s), u"--json"_s);
    row("a missing argument", words(u"cart add 3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s), u"CODE"_s);
    row("one argument too many", words(u"cart show a b"_s), u"\"b\""_s);
    row("a quantity that is missing", words(u"cart set a b"_s), u"--quantity"_s);
    row("a tender that is missing", words(u"checkout start a"_s), u"--tender"_s);
    row("no reason to release a hold", words(u"hold release a"_s), u"--why"_s);
    row("no reason to release all holds", words(u"hold release-all"_s), u"--why"_s);
    row("no reason to change a listing", words(u"listing set CA#half --price 1"_s), u"--why"_s);
    row("no reason to change a setting", words(u"setting set hold_seconds 300"_s), u"--why"_s);
    row("no desk to hand over to", words(u"cart hand-over a"_s), u"--to"_s);
    row("another cart of a customer", words(u"cart new --another --customer a@b.cd"_s),
        u"--another"_s);
    row("no customer to attach", words(u"cart attach a"_s), u"--customer"_s);
    row("no file for the backup", words(u"db backup"_s), u"FILE"_s);
    row("control characters", {u"av\x1b[31mails\x07"_s}, u"ails"_s);
    row("a huge word", {QString(100'000, u'x')}, u"xxx"_s);
}

void CliUsageTest::refusesAWrongCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ran ran = m_cli->run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(named.toUtf8()), ran.err.constData());
    QVERIFY(ran.err.contains("--help"));
    QVERIFY(!ran.err.contains('\x1b') && !ran.err.contains('\x07'));
    QVERIFY(ran.err.size() < 500);

    const Ran json = m_cli->json(arguments);
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.kind(), u"Validation"_s);
    QVERIFY2(json.text().contains(named), json.out.constData());
    QCOMPARE(json.err, QByteArray());
}

void CliUsageTest::refusesAWrongDatabaseAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("a file name alone") << u"shop.db"_s;
    QTest::newRow("an unknown engine") << u"mysql://ann@host/shop"_s;
    QTest::newRow("SQLite without a file") << u"sqlite:"_s;
    QTest::newRow("a password in it") << u"postgresql://ann:hunter2@host/shop"_s;
    QTest::newRow("no user") << u"postgresql://host/shop"_s;
    QTest::newRow("control characters") << u"sqlite:a\nb"_s;
}

void CliUsageTest::refusesAWrongDatabaseAddress()
{
    QFETCH(QString, address);
    const Ran ran = m_cli->bare({u"--json"_s, u"--db"_s, address, u"avails"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"Validation"_s);
    QVERIFY(!ran.text().isEmpty());
    QVERIFY(!ran.out.contains("hunter2"));
}

void CliUsageTest::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the program") << words(u"--help"_s) << QByteArray("rate-card");
    QTest::newRow("a noun") << words(u"hold --help"_s) << QByteArray("release-all");
    QTest::newRow("a verb") << words(u"cart add --help"_s) << QByteArray("--variant");
    QTest::newRow("the exit codes") << words(u"--help"_s) << QByteArray("Exit codes");
    QTest::newRow("its version") << words(u"--version"_s) << QByteArray("holdfast-cli 0.");
}

void CliUsageTest::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Ran ran = m_cli->bare(arguments);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains(expected), ran.out.constData());
}

void CliUsageTest::asksForThePasswordOfAServerAlone()
{
    const QStringList command{u"--json"_s, u"keys"_s, u"set"_s, u"database"_s};
    const Ran embedded = m_cli->run(command, "secret\n");
    QCOMPARE(embedded.exitCode, 3);
    QCOMPARE(embedded.kind(), u"Validation"_s);

    const QStringList server{u"--db"_s, u"postgresql://ann@127.0.0.1:1/shop"_s};
    const Ran empty = m_cli->bare(server + command, "\n");
    QCOMPARE(empty.exitCode, 3);
    QCOMPARE(m_cli->bare(server + command).exitCode, 3);
    QCOMPARE(m_cli->bare(server + command, QByteArray("a\0b\n", 4)).exitCode, 3);
    QCOMPARE(m_cli->bare(server + command, "\xff\xfe\n").exitCode, 3);
    QCOMPARE(m_cli->bare(server + command, QByteArray(1'000'000, 'x')).exitCode, 3);
    const Ran noKeychain = m_cli->bare(server + command, "hunter2\n");
    QCOMPARE(noKeychain.exitCode, 1);
    QCOMPARE(noKeychain.kind(), u"Offline"_s);
    QVERIFY(!noKeychain.out.contains("hunter2"));
}

void CliUsageTest::takesGlobalOptionsAnywhere()
{
    const Ran before = m_cli->bare(
        {u"--json"_s, u"--db"_s, m_cli->database(), u"avails"_s, u"--market"_s, u"CA"_s});
    const Ran after = m_cli->bare(
        {u"avails"_s, u"--market"_s, u"CA"_s, u"--db"_s, m_cli->database(), u"--json"_s});
    QCOMPARE(before.exitCode, 0);
    QCOMPARE(after.json()[u"listings"], before.json()[u"listings"]);
    QCOMPARE(before.json()[u"listings"].toArray().size(), 4);
}

void CliUsageTest::usesTheDatabaseOfTheWindow()
{
    QString whyNot;
    const auto fresh = CliFixture::make(u"sqlite"_s, &whyNot);
    QCOMPARE(fresh->bare({u"db"_s, u"init"_s}).exitCode, 0);
    QVERIFY(QFile::exists(fresh->path(u"data/holdfast/holdfast.db"_s)));

    QDir(fresh->folder()).mkpath(u"config/Holdfast"_s);
    fresh->file(u"config/Holdfast/Holdfast.conf"_s,
        "[database]\nconnection=" + m_cli->database().toUtf8() + "\n[desk]\nname=Front desk\n");
    const Ran ran = fresh->bare({u"--json"_s, u"cart"_s, u"new"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(ran.json()[u"desk"].toString(), u"Front desk"_s);
    QCOMPARE(m_cli->json({u"cart"_s, u"show"_s, ran.json()[u"id"].toString()}).exitCode, 0);
}

void CliUsageTest::saysWhatToDoWithoutADatabase_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *command :
        {"avails", "db status", "db migrate", "db verify", "db backup copy.db", "cart new",
            "order list", "rate-card export", "ledger", "setting list"})
        QTest::newRow(command) << words(QLatin1String(command));
}

void CliUsageTest::saysWhatToDoWithoutADatabase()
{
    QFETCH(QStringList, command);
    const QString missing = m_cli->path(u"missing.db"_s);
    const Ran ran =
        m_cli->bare(QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + missing} + command);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.text().contains(u"db init"_s), ran.out.constData());
    QVERIFY(!QFile::exists(missing));
}

void CliUsageTest::survivesAnOutputThatCannotBeWritten()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(HOLDFAST_CLI), {u"--db"_s, m_cli->database(), u"avails"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void CliUsageTest::survivesClosedStreams()
{
#ifdef Q_OS_WIN
    QSKIP("needs a POSIX shell");
#endif
    QProcess process;
    process.start(
        u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" \"$@\" <&- >&- 2>&-"_s, QStringLiteral(HOLDFAST_CLI),
                          u"--db"_s, m_cli->database(), u"avails"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(m_cli->run({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliUsageTest::survivesAReaderThatGoesAway()
{
#ifdef Q_OS_WIN
    QSKIP("needs a POSIX shell");
#endif
    QProcess process;
    process.start(
        u"/bin/sh"_s, {u"-c"_s, u"{ \"$0\" \"$@\"; echo $? >&3; } 3>&2 2>/dev/null | true"_s,
                          QStringLiteral(HOLDFAST_CLI), u"--db"_s, m_cli->database(), u"ledger"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray code = process.readAllStandardError().trimmed();
    QVERIFY2(code == "0" || code == "1", code.constData());
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
