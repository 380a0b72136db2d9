// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionspec.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ConnectionSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteTakesAPathAsItStands_data();
    void sqliteTakesAPathAsItStands();
    void postgreSqlAddress_data();
    void postgreSqlAddress();
    void refuses_data();
    void refuses();
    void neverEchoesAPassword_data();
    void neverEchoesAPassword();
    void shortTextNamesThePlace_data();
    void shortTextNamesThePlace();
    void knowsWhatIsLocal_data();
    void knowsWhatIsLocal();
    void decodesParameters();
};

void ConnectionSpecTest::sqliteTakesAPathAsItStands_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << u"/var/lib/holdfast/books.db"_s;
    QTest::newRow("relative") << u"books.db"_s;
    QTest::newRow("Windows") << u"C:\\Users\\Ann\\books.db"_s;
    QTest::newRow("spaces and an umlaut") << u"/home/ann/My Bücher.db"_s;
    QTest::newRow("percent and question mark are not special") << u"/tmp/100%?.db"_s;
}

void ConnectionSpecTest::sqliteTakesAPathAsItStands()
{
    QFETCH(QString, path);
    const Result<ConnectionSpec> spec = ConnectionSpec::parse(u"sqlite:"_s + path);
    QVERIFY(spec);
    QCOMPARE(spec->engine, ConnectionSpec::Engine::Sqlite);
    QCOMPARE(spec->path, path);
    QCOMPARE(spec->text(), u"sqlite:"_s + path);
}

void ConnectionSpecTest::postgreSqlAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // host, port, user, database, options
    QTest::addColumn<QString>("canonical");    // empty: the text itself
    const auto row = [](const char *name, const QString &text, const QStringList &expected,
                         const QString &canonical = {}) {
        QTest::newRow(name) << text << expected << canonical;
    };
    row("host, port, options",
        u"postgresql://ann@books.example:5433/holdfast?sslmode=verify-full&connect_timeout=3"_s,
        {u"books.example"_s, u"5433"_s, u"ann"_s, u"holdfast"_s,
            u"sslmode=verify-full&connect_timeout=3"_s});
    row("no port", u"postgresql://ann@h/db"_s, {u"h"_s, {}, u"ann"_s, u"db"_s, {}});
    row("local socket", u"postgresql://ann@/db"_s, {{}, {}, u"ann"_s, u"db"_s, {}});
    row("local socket with a port", u"postgresql://ann@:5433/db"_s,
        {{}, u"5433"_s, u"ann"_s, u"db"_s, {}});
    row("socket folder as a parameter", u"postgresql://ann@:5433/db?host=/run/pg"_s,
        {u"/run/pg"_s, u"5433"_s, u"ann"_s, u"db"_s, {}});
    row("socket folder as the host", u"postgresql://ann@%2Frun%2Fpg/db?sslmode=disable"_s,
        {u"/run/pg"_s, {}, u"ann"_s, u"db"_s, u"sslmode=disable"_s},
        u"postgresql://ann@/db?host=/run/pg&sslmode=disable"_s);
    row("several hosts, a port each", u"postgresql://ann@h1:5432,h2:5433/db"_s,
        {u"h1,h2"_s, u"5432,5433"_s, u"ann"_s, u"db"_s, {}});
    row("several hosts, no port", u"postgresql://ann@h1,h2/db"_s,
        {u"h1,h2"_s, {}, u"ann"_s, u"db"_s, {}});
    row("several hosts, the usual port where none stands", u"postgresql://ann@h1,h2:5433/db"_s,
        {u"h1,h2"_s, u"5432,5433"_s, u"ann"_s, u"db"_s, {}},
        u"postgresql://ann@h1:5432,h2:5433/db"_s);
    row("several hosts, one port", u"postgresql://ann@h1:5433,h2:5433/db"_s,
        {u"h1,h2"_s, u"5433"_s, u"ann"_s, u"db"_s, {}});
    row("IPv6", u"postgresql://ann@[::1]:5432/db"_s, {u"::1"_s, u"5432"_s, u"ann"_s, u"db"_s, {}});
    row("encoded user and database", u"postgresql://ann%40desk@h/b%C3%BCcher%2F1"_s,
        {u"h"_s, {}, u"ann@desk"_s, u"bücher/1"_s, {}});
    row("an at sign in the user", u"postgresql://ann@desk@h/db"_s,
        {u"h"_s, {}, u"ann@desk"_s, u"db"_s, {}}, u"postgresql://ann%40desk@h/db"_s);
    row("a path with a space", u"postgresql://ann@h/db?sslrootcert=/etc/my%20ca.crt"_s,
        {u"h"_s, {}, u"ann"_s, u"db"_s, u"sslrootcert=/etc/my%20ca.crt"_s});
    row("blanks around it, as pasted", u"postgresql://ann@h/db \n"_s.simplified() + u' ',
        {u"h"_s, {}, u"ann"_s, u"db"_s, {}}, u"postgresql://ann@h/db"_s);
}

void ConnectionSpecTest::postgreSqlAddress()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, canonical);
    const Result<ConnectionSpec> spec = ConnectionSpec::parse(text);
    QVERIFY2(spec, qPrintable(spec ? QString() : spec.error().text));
    QCOMPARE(spec->engine, ConnectionSpec::Engine::PostgreSql);
    QCOMPARE(
        (QStringList{spec->host, spec->port, spec->user, spec->database, spec->options}), expected);
    QCOMPARE(spec->text(), canonical.isEmpty() ? text : canonical);
    const Result<ConnectionSpec> again = ConnectionSpec::parse(spec->text());
    QVERIFY(again);
    QCOMPARE(*again, *spec);
}

void ConnectionSpecTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *name, const QString &text, const QString &because) {
        QTest::newRow(name) << text << because;
    };
    row("nothing", {}, u"starts with sqlite: or postgresql://"_s);
    row("another scheme", u"mysql://u@h/db"_s, u"starts with sqlite: or postgresql://"_s);
    row("one slash", u"postgresql:/u@h/db"_s, u"starts with sqlite: or postgresql://"_s);
    row("sqlite without a file", u"sqlite:"_s, u"lacks a file"_s);
    row("sqlite with blanks for a file", u"sqlite:  "_s, u"lacks a file"_s);
    row("sqlite in memory", u"sqlite::memory:"_s, u"in memory"_s);
    row("sqlite with a NUL", u"sqlite:a"_s + QChar(0) + u"b"_s, u"cannot be used"_s);
    row("a line break", u"postgresql://u@h\n/db"_s, u"cannot be used"_s);
    row("half a surrogate", u"sqlite:"_s + QChar(0xD800), u"cannot be used"_s);
    row("no user", u"postgresql://h/db"_s, u"lacks a user"_s);
    row("an empty user", u"postgresql://@h/db"_s, u"lacks a user"_s);
    row("no database", u"postgresql://u@h"_s, u"lacks a database"_s);
    row("an empty database", u"postgresql://u@h/?sslmode=require"_s, u"lacks a database"_s);
    row("two databases", u"postgresql://u@h/a/b"_s, u"more than one name"_s);
    row("port zero", u"postgresql://u@h:0/db"_s, u"from 1 to 65535"_s);
    row("port too high", u"postgresql://u@h:65536/db"_s, u"from 1 to 65535"_s);
    row("port in words", u"postgresql://u@h:http/db"_s, u"from 1 to 65535"_s);
    row("Arabic digits for a port", u"postgresql://u@h:٥٤٣٢/db"_s, u"from 1 to 65535"_s);
    row("IPv6 without brackets", u"postgresql://u@::1/db"_s, u"in brackets"_s);
    row("a gap between hosts", u"postgresql://u@h1,,h2/db"_s, u"host is missing"_s);
    row("a quote in the host", u"postgresql://u@h'x/db"_s, u"not a host name"_s);
    row("a lone percent sign", u"postgresql://u@h/100%"_s, u"written as %25"_s);
    row("an encoded NUL", u"postgresql://u@h/a%00b"_s, u"cannot be used"_s);
    row("not UTF-8", u"postgresql://u@h/a%FFb"_s, u"cannot be used"_s);
    row("UTF-8 cut short", u"postgresql://u@h/a%C3"_s, u"cannot be used"_s);
    row("an unknown parameter", u"postgresql://u@h/db?frobnicate=1"_s, u"know: frobnicate"_s);
    row("a service", u"postgresql://u@h/db?service=x"_s, u"know: service"_s);
    row("the name Holdfast gives itself", u"postgresql://u@h/db?application_name=x"_s,
        u"sets the parameter application_name itself"_s);
    row("server settings", u"postgresql://u@h/db?options=-c%20x"_s, u"options itself"_s);
    row("an unknown sslmode", u"postgresql://u@h/db?sslmode=yes"_s, u"must be one of: disable"_s);
    row("a parameter without a value", u"postgresql://u@h/db?sslmode"_s, u"has no value"_s);
    row("a parameter twice", u"postgresql://u@h/db?sslmode=require&sslmode=disable"_s, u"twice"_s);
    row("a timeout in words", u"postgresql://u@h/db?connect_timeout=soon"_s, u"whole number"_s);
    row("a semicolon", u"postgresql://u@h/db?sslcert=a%3Bsslmode=disable"_s, u"semicolon"_s);
    row("two hosts in two places", u"postgresql://u@h/db?host=/run"_s, u"a host twice"_s);
    row("a host name as a parameter", u"postgresql://u@/db?host=evil"_s, u"local socket"_s);
}

void ConnectionSpecTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const Result<ConnectionSpec> spec = ConnectionSpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::Validation);
    QVERIFY2(spec.error().text.contains(because), qPrintable(spec.error().text));
}

void ConnectionSpecTest::neverEchoesAPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("recognised");
    const auto row = [](const char *name, const QString &text, bool recognised = true) {
        QTest::newRow(name) << text << recognised;
    };
    row("plain", u"postgresql://u:Secret7@h/db"_s);
    row("without a user", u"postgresql://:Secret7@h/db"_s);
    row("with an at sign", u"postgresql://u:Sec@Secret7@h/db"_s);
    row("with a slash", u"postgresql://u:Sec/Secret7@h/db"_s);
    row("with a question mark", u"postgresql://u:Sec?Secret7@h/db"_s);
    row("with a slash and an at sign", u"postgresql://u:S@c/Secret7@h/db"_s);
    row("as a parameter", u"postgresql://u@h/db?password=Secret7"_s);
    row("as a capital parameter", u"postgresql://u@h/db?PASSWORD=Secret7"_s);
    row("of a key file", u"postgresql://u@h/db?sslpassword=Secret7"_s);
    row("broken encoding", u"postgresql://u@h/db?password=Secret7%"_s);
    row("the host forgotten", u"postgresql://u:Secret7/db"_s, false);
    row("in another scheme", u"postgres:u:Secret7@h/db"_s, false);
    row("where the port stands", u"postgresql://u@h:Secret7/db"_s, false);
    row("as the name of a parameter", u"postgresql://u@h/db?Secret7=x"_s, false);
    row("as the value of a parameter", u"postgresql://u@h/db?sslmode=Secret7"_s, false);
}

void ConnectionSpecTest::neverEchoesAPassword()
{
    QFETCH(QString, text);
    QFETCH(bool, recognised);
    const Result<ConnectionSpec> spec = ConnectionSpec::parse(text);
    QVERIFY(!spec);
    QVERIFY2(!spec.error().text.contains(u"Secret7"_s), qPrintable(spec.error().text));
    QVERIFY(spec.error().detail.isEmpty());
    QCOMPARE(spec.error().text.contains(u"PGPASSWORD"_s), recognised);
}

void ConnectionSpecTest::shortTextNamesThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("file") << u"sqlite:/var/lib/books.db"_s << u"sqlite books.db"_s;
    QTest::newRow("host") << u"postgresql://u@books.example:5432/db"_s
                          << u"postgresql books.example"_s;
    QTest::newRow("hosts") << u"postgresql://u@h1,h2/db"_s << u"postgresql h1,h2"_s;
    QTest::newRow("socket") << u"postgresql://u@/db"_s << u"postgresql localhost"_s;
    QTest::newRow("socket folder")
        << u"postgresql://u@/db?host=/run"_s << u"postgresql localhost"_s;
}

void ConnectionSpecTest::shortTextNamesThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(ConnectionSpec::parse(text)->shortText(), expected);
}

void ConnectionSpecTest::knowsWhatIsLocal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("local");
    QTest::newRow("sqlite") << u"sqlite:books.db"_s << true;
    QTest::newRow("socket") << u"postgresql://u@/db"_s << true;
    QTest::newRow("socket folder") << u"postgresql://u@/db?host=/run"_s << true;
    QTest::newRow("localhost") << u"postgresql://u@LocalHost/db"_s << true;
    QTest::newRow("loopback") << u"postgresql://u@127.0.0.1:5432/db"_s << true;
    QTest::newRow("loopback 6") << u"postgresql://u@[::1]/db"_s << true;
    QTest::newRow("another machine") << u"postgresql://u@books.example/db"_s << false;
    QTest::newRow("a name like an address")
        << u"postgresql://u@127.0.0.1.evil.example/db"_s << false;
    QTest::newRow("a name like localhost")
        << u"postgresql://u@localhost.evil.example/db"_s << false;
    QTest::newRow("one of two") << u"postgresql://u@localhost,books.example/db"_s << false;
}

void ConnectionSpecTest::knowsWhatIsLocal()
{
    QFETCH(QString, text);
    QFETCH(bool, local);
    QCOMPARE(ConnectionSpec::parse(text)->isLocal(), local);
}

void ConnectionSpecTest::decodesParameters()
{
    const Result<ConnectionSpec> spec =
        ConnectionSpec::parse(u"postgresql://u@h/db?sslrootcert=/a%20b%26c&keepalives=1"_s);
    QVERIFY(spec);
    const QVector<std::pair<QString, QString>> expected{
        {u"sslrootcert"_s, u"/a b&c"_s}, {u"keepalives"_s, u"1"_s}};
    QCOMPARE(spec->parameters(), expected);
}

QTEST_GUILESS_MAIN(ConnectionSpecTest)
#include "tst_connectionspec.moc"
