// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "stripepeer.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <QDirIterator>
#include <QStandardPaths>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto deskKey = "sk_test_51HoldfastSecretOfThisDesk9876";
constexpr auto refusedKey = "rk_test_51HoldfastSecretThatMayNothing5432";
constexpr int patienceMs = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The newest of Debian's, else that of the PATH.
QString pgDump()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString there =
        names.isEmpty() ? QString() : versions.filePath(names.last() + u"/bin/pg_dump"_s);
    return QFileInfo::exists(there) ? there : QStandardPaths::findExecutable(u"pg_dump"_s);
}

} // namespace

/// After a day's work, failures included, the Stripe key and the database's password are in
/// nothing that the program has written or shows.
class CliSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup();

    void nothingThatIsWrittenHasThem();
    void noProcessShowsThem();
    void noCoreIsLeft();

private:
    Ran stripe(const QStringList &arguments);
    QString startedCheckout();
    void keep(const Ran &ran) { m_said += ran.out + ran.err; }
    /// Which of the secrets is in there; empty: none.
    QByteArray found(const QByteArray &text) const;
    /// A program in a folder of its own that is ended by SIGABRT: whether it leaves a core, though
    /// its parent allows any size.
    bool dumpsCore(const QStringList &command, const QString &untilThereIs);

    std::unique_ptr<CliFixture> m_cli;
    std::unique_ptr<StripePeer> m_peer;
    QByteArray m_said;
};

void CliSecretsTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    if (const QString missing = StripePeer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_peer = std::make_unique<StripePeer>();
    m_said.clear();
    qputenv("STRIPE_API_KEY", deskKey);
    qputenv("HOLDFAST_DRIVER_PACE", "0.02");
    keep(m_cli->json({u"db"_s, u"init"_s, u"--sample"_s}));
}

void CliSecretsTest::cleanup()
{
    qunsetenv("STRIPE_API_KEY");
    qunsetenv("HOLDFAST_DRIVER_PACE");
    m_peer.reset();
    m_cli.reset();
}

Ran CliSecretsTest::stripe(const QStringList &arguments)
{
    const Ran ran =
        m_cli->run(QStringList{u"--verbose"_s, u"--stripe-url"_s, m_peer->url()} + arguments);
    keep(ran);
    return ran;
}

QString CliSecretsTest::startedCheckout()
{
    const QString cart = m_cli->newCart();
    keep(m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s}));
    const Ran started = stripe(
        {u"--json"_s, u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"stripe"_s, u"--no-wait"_s});
    return started.json()[u"checkout"][u"id"].toString();
}

QByteArray CliSecretsTest::found(const QByteArray &text) const
{
    QByteArrayList secrets{deskKey, refusedKey};
    if (!m_cli->isSqlite())
        secrets.append(qgetenv("PGPASSWORD"));
    for (const QByteArray &secret : std::as_const(secrets)) {
        for (const QByteArray &form :
            {secret, secret.toBase64(), ("x:" + secret).toBase64(), (secret + ':').toBase64()}) {
            if (!secret.isEmpty() && text.contains(form))
                return form;
        }
    }
    return {};
}

void CliSecretsTest::nothingThatIsWrittenHasThem()
{
    stripe({u"db"_s, u"use"_s});
    stripe({u"keys"_s, u"test"_s, u"stripe"_s});
    // Sold, after an answer of every sort that is no good.
    const QString sold = startedCheckout();
    QVERIFY(!sold.isEmpty());
    for (const char *fault : {"500", "drop", "html", "hollow", "429", "redirect", "plain"}) {
        m_peer->inject(u"GET /v1/checkout/sessions/{session}"_s, QString::fromLatin1(fault),
            {{u"times"_s, 1}});
    }
    for (int i = 0; i < 3; ++i)
        stripe({u"checkout"_s, u"settle"_s});
    m_peer->clearFaults();
    for (const QJsonValue &session : m_peer->objects(u"checkout.session"_s))
        m_peer->pay(session[u"id"_s].toString());
    QVERIFY(stripe({u"checkout"_s, u"settle"_s}).out.contains("1"));
    QVERIFY(stripe({u"checkout"_s, u"show"_s, sold}).out.contains("paid"));
    // Refused.
    m_peer->allow(QString::fromLatin1(refusedKey), {});
    qputenv("STRIPE_API_KEY", refusedKey);
    startedCheckout();
    stripe({u"keys"_s, u"test"_s, u"stripe"_s});
    stripe({u"checkout"_s, u"settle"_s});
    qputenv("STRIPE_API_KEY", QByteArray(deskKey) + "!");
    startedCheckout();
    qputenv("STRIPE_API_KEY", deskKey);
    // Where nobody, or somebody else, answers.
    for (const char *url : {"http://127.0.0.1:1", "https://127.0.0.1:1", "http://example.com"}) {
        keep(m_cli->run({u"--verbose"_s, u"--stripe-url"_s, QString::fromLatin1(url), u"keys"_s,
            u"test"_s, u"stripe"_s}));
        keep(m_cli->run({u"--verbose"_s, u"--stripe-url"_s, QString::fromLatin1(url), u"checkout"_s,
            u"settle"_s}));
    }
    // There is no keychain here.
    keep(m_cli->bare({u"keys"_s, u"set"_s, u"stripe"_s}, deskKey));
    keep(m_cli->bare(
        {u"--verbose"_s, u"--db"_s, m_cli->database() + u"_elsewhere"_s, u"db"_s, u"status"_s}));
    QVERIFY(m_said.size() > 1000);
    QCOMPARE(found(m_said), QByteArray());

    int files = 0;
    QDirIterator all(m_cli->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray secret = found(contentOf(path));
        QVERIFY2(secret.isEmpty(), qPrintable(path));
        ++files;
    }
    QVERIFY(files >= (m_cli->isSqlite() ? 2 : 1));
    if (m_cli->isSqlite())
        return;
    const QString program = pgDump();
    if (program.isEmpty())
        QSKIP("there is no pg_dump");
    QProcess dump;
    dump.start(program, {u"--dbname"_s, m_cli->database()});
    QVERIFY(dump.waitForFinished(patienceMs));
    const QByteArray content = dump.readAllStandardOutput();
    QVERIFY2(content.contains("provider_request"), dump.readAllStandardError().constData());
    QCOMPARE(found(content), QByteArray());
}

void CliSecretsTest::noProcessShowsThem()
{
    if (!QFileInfo::exists(u"/proc/self/environ"_s))
        QSKIP("this system shows its processes in another way");
    const QString cart = m_cli->newCart();
    QCOMPARE(m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s}).exitCode, 0);
    QProcess waiting;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_cli->path(u"config"_s));
    waiting.setProcessEnvironment(environment);
    waiting.start(QStringLiteral(HOLDFAST_CLI),
        {u"--db"_s, m_cli->database(), u"--stripe-url"_s, m_peer->url(), u"checkout"_s, u"start"_s,
            cart, u"--tender"_s, u"stripe"_s});
    QVERIFY(waiting.waitForStarted(patienceMs));
    // It uses the key now.
    QTRY_VERIFY_WITH_TIMEOUT(!m_peer->objects(u"checkout.session"_s).isEmpty(), patienceMs);
    const QString proc = u"/proc/%1/"_s.arg(waiting.processId());
    QVERIFY(contentOf(proc + u"cmdline"_s).contains("checkout"));
    QCOMPARE(found(contentOf(proc + u"cmdline"_s)), QByteArray());
    // Only the administrator may look at all.
    if (::geteuid() == 0)
        QVERIFY(contentOf(proc + u"environ"_s).contains("STRIPE_API_KEY=xxx"));
    else
        QCOMPARE(contentOf(proc + u"environ"_s), QByteArray());
    QCOMPARE(found(contentOf(proc + u"environ"_s)), QByteArray());
    QVERIFY(contentOf(proc + u"limits"_s).simplified().contains("Max core file size 0 0"));
    for (const QJsonValue &session : m_peer->objects(u"checkout.session"_s))
        m_peer->pay(session[u"id"_s].toString());
    QVERIFY(waiting.waitForFinished(patienceMs));
    QCOMPARE(waiting.exitCode(), 0);
}

bool CliSecretsTest::dumpsCore(const QStringList &command, const QString &untilThereIs)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray folder = m_cli->folder().toLocal8Bit();
    // Closes itself when the program begins; until then the child is a copy of this test.
    int begun[2];
    if (::pipe2(begun, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGABRT, SIG_DFL);
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        if (::chdir(folder.constData()) == 0)
            ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(begun[1]);
    char nothing = 0;
    while (::read(begun[0], &nothing, 1) < 0 && errno == EINTR) {
    }
    ::close(begun[0]);
    const auto isThere = [&] {
        return untilThereIs.isEmpty() || !m_peer->objects(untilThereIs).isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(isThere, patienceMs));
    ::kill(child, SIGABRT);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT && WCOREDUMP(status);
}

void CliSecretsTest::noCoreIsLeft()
{
    const QString sleeper = QStandardPaths::findExecutable(u"sleep"_s);
    if (sleeper.isEmpty() || !dumpsCore({sleeper, u"60"_s}, {}))
        QSKIP("this machine dumps no cores");
    const QString cart = m_cli->newCart();
    QCOMPARE(m_cli->json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s}).exitCode, 0);
    QVERIFY(
        !dumpsCore({QStringLiteral(HOLDFAST_CLI), u"--db"_s, m_cli->database(), u"--stripe-url"_s,
                       m_peer->url(), u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"stripe"_s},
            u"checkout.session"_s));
}

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "tst_clisecrets.moc"
