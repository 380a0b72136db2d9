// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paystory.h"

#include "stripegateway.h"

#include <csignal>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 180'000;
constexpr int endless = 2000;
/// The whole books are looked through after each, so a shop that has seen so many makes place for
/// another.
constexpr int killsPerShop = 20;

bool isOpen(const Checkout &checkout)
{
    return checkout.state == CheckoutState::Open && checkout.session
           && checkout.session->standing == SessionStanding::Open && checkout.endingWhy.isEmpty();
}

/// The customer and the desk: they do what is due as the books say that it stands, once each, and
/// may have done it before somebody died.
class Actors
{
public:
    Actors(Story story, StripePeer &peer, const Desk &desk, CheckoutDriver &driver)
        : m_story(story)
        , m_peer(peer)
        , m_desk(desk)
        , m_driver(driver)
    {
    }
    void see(const Checkout &now)
    {
        if (!now.session)
            return;
        const QString session = now.session->id;
        if (isOpen(now) && !m_began && statusOf(session) == u"open"_s) {
            m_began = true;
            begin(now, session);
        } else if (m_story == Story::PaysAfterADecline && !now.session->decline.isEmpty()
                   && !m_ended && statusOf(session) == u"open"_s) {
            m_ended = true;
            m_peer.pay(session);
        } else if (now.session->standing == SessionStanding::Waiting && !m_ended
                   && isProcessing(session)) {
            m_ended = true;
            m_peer.settle(session, m_story != Story::PaysByAMethodThatFails);
            // The desk asks at once; the next regular question is minutes away.
            m_driver.drive(now.id);
        }
    }

private:
    QString statusOf(const QString &session) const
    {
        return m_peer.object(session).value(u"status"_s).toString();
    }
    bool isProcessing(const QString &session) const
    {
        const QString intent = m_peer.object(session).value(u"payment_intent"_s).toString();
        return m_peer.object(intent).value(u"status"_s) == u"processing"_s;
    }
    void begin(const Checkout &open, const QString &session)
    {
        switch (m_story) {
        case Story::Pays:
            m_peer.pay(session);
            break;
        case Story::PaysAfterADecline:
            m_peer.pay(session, u"decline"_s);
            break;
        case Story::PaysByAMethodThatTakesTime:
        case Story::PaysByAMethodThatFails:
            m_peer.pay(session, u"async"_s);
            break;
        case Story::DeskCancels:
            CheckoutService(m_desk).cancel(open.id, u"enough"_s);
            break;
        case Story::DeskCancelsWhileTheCustomerPays:
            m_peer.pay(session);
            CheckoutService(m_desk).cancel(open.id, u"enough"_s);
            break;
        case Story::DeskIsForcedToCancelThenTheCustomerPays:
            m_peer.pay(session);
            CheckoutService(m_desk).force(open.id, u"gone"_s);
            break;
        case Story::Leaves:
            m_peer.expire(session);
            break;
        }
    }

    Story m_story;
    StripePeer &m_peer;
    Desk m_desk;
    CheckoutDriver &m_driver;
    bool m_began = false;
    bool m_ended = false;
};

/// The desk that is killed: drives a checkout to its end, and tells the customer when to act.
int deskThatDrives(QCoreApplication &app, const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments[0]).value();
    config.desk = u"victim"_s;
    config.clock = std::make_shared<FakeClock>(instantFromMs(arguments[1].toLongLong()));
    Database database(storeFactory(config));
    const Desk desk{&database, actor()};
    StripePeer peer(arguments[2]);
    const QUuid checkout = QUuid::fromString(arguments[3]);
    const auto story = Story(arguments[4].toInt());
    const SystemClock clock;
    CheckoutDriver driver(desk,
        std::make_unique<StripeGateway>(StripeConfig{StripeKey::parse(PayScene::usualKey()).value(),
            StripeEndpoint::parse(peer.url()).value(), 10s}),
        &clock, PayScene::hurried());
    Actors actors(story, peer, desk, driver);
    QObject::connect(
        &driver, &CheckoutDriver::changed, &app, [&](const Checkout &now) { actors.see(now); });
    QObject::connect(&driver, &CheckoutDriver::finished, &app, [&] { app.quit(); });
    driver.drive(checkout);
    return app.exec();
}

struct End
{
    bool killed = false;
    bool finished = false;
    QStringList passages = {};
};

} // namespace

/// kill -9 of a desk at every numbered step of a checkout by a provider, from the first thing that
/// its driver does to the last. Stripe's stand-in is a process of its own and lives on.
class TestKilledDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void sqlite_data() { addStories(); }
    void sqlite() { atEveryStep(Engine::Sqlite); }
    void postgresql_data() { addStories(); }
    void postgresql();
    void cleanupTestCase();

private:
    void atEveryStep(Engine engine);
    End runDesk(PayScene &scene, const QUuid &checkout, Story story, const QByteArray &crashAt);
    /// Kills a desk, has another go on, and says what is wrong then.
    QString killAt(PayScene &scene, Story story, const QByteArray &crashAt, End *end);
    /// Another desk takes it up, and the story goes on. What is wrong then; empty: nothing.
    QString finish(PayScene &scene, const QUuid &checkout, Story story);

    std::shared_ptr<StripePeer> m_peer;
    QTemporaryDir m_folder;
    int m_killed = 0;
    int m_reviews = 0; ///< of this shop
};

void TestKilledDriver::cleanupTestCase()
{
    qInfo("killed at %d passages in all", m_killed);
    m_peer.reset();
}

End TestKilledDriver::runDesk(
    PayScene &scene, const QUuid &checkout, Story story, const QByteArray &crashAt)
{
    const QString log = m_folder.filePath(u"passages"_s);
    QFile::remove(log);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_CRASH_LOG"_s, log);
    environment.insert(u"HOLDFAST_CRASH_AT"_s, QString::fromLatin1(crashAt));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--drive"_s, scene.db().url(), QString::number(toMs(scene.db().clock().now())),
            m_peer->url(), checkout.toString(), QString::number(int(story))});
    if (!process.waitForFinished(patienceMs))
        qFatal("the desk does not end");
    End end;
    end.killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    end.finished = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        end.passages = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return end;
}

QString TestKilledDriver::finish(PayScene &scene, const QUuid &checkout, Story story)
{
    // Its lease outlives the dead desk by as much.
    scene.db().advance(31s);
    const auto driver = scene.driver();
    QSignalSpy fulfilled(driver.get(), &CheckoutDriver::fulfilled);
    Actors actors(story, scene.peer(), scene.desk(), *driver);
    QObject::connect(driver.get(), &CheckoutDriver::changed, driver.get(),
        [&](const Checkout &now) { actors.see(now); });
    const auto settled = driver->settleOnce();
    if (!scene.waitUntil([&] { return settled.isFinished(); }, driver.get()) || !settled.result())
        return u"the settler does not end"_s;
    const bool unheard =
        story == Story::DeskIsForcedToCancelThenTheCustomerPays && fulfilled.isEmpty();
    if (scene.checkout(checkout).inFlight() || unheard) {
        driver->drive(checkout);
        if (!scene.waitUntilFinished(*driver, checkout))
            return u"it is stuck: "_s + scene.standing(checkout);
    }
    // Whether it was forced to its end before the desk died, only the books know.
    const bool forced = story == Story::DeskIsForcedToCancelThenTheCustomerPays
                        && scene.checkout(checkout).state == CheckoutState::Abandoned;
    const bool pays = story != Story::DeskCancels && story != Story::Leaves
                      && story != Story::PaysByAMethodThatFails && !forced;
    const QString came = scene.standing(checkout);
    QStringList found = scene.faults();
    m_reviews += forced ? 1 : 0;
    const auto reviews = scene.db().open()->reviews(false);
    if (!reviews || reviews->size() != m_reviews)
        found.prepend(u"not %1 cases for review"_s.arg(m_reviews));
    if (came != (pays ? u"paid settled completed"_s : u"cancelled abandoned released"_s))
        found.prepend(u"it came to "_s + came);
    if (fulfilled.size() > 1)
        found.append(u"it was fulfilled twice"_s);
    return found.join(u", "_s);
}

void TestKilledDriver::postgresql()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    atEveryStep(Engine::Postgres);
}

QString TestKilledDriver::killAt(PayScene &scene, Story story, const QByteArray &crashAt, End *end)
{
    const QUuid checkout = scene.startedCheckout().id;
    *end = runDesk(scene, checkout, story, crashAt);
    const QString where = u"killed at %1 (%2): "_s.arg(
        QString::fromLatin1(crashAt), end->passages.isEmpty() ? QString() : end->passages.last());
    if (!end->killed && !end->finished)
        return where + u"it ended in another way"_s;
    const QString fault = finish(scene, checkout, story);
    return fault.isEmpty() ? QString() : where + fault;
}

void TestKilledDriver::atEveryStep(Engine engine)
{
    QFETCH(int, story);
    std::unique_ptr<PayScene> scene;
    const auto openShop = [&] {
        scene.reset();
        scene = std::make_unique<PayScene>(engine, m_peer);
        scene->makeCapacityUnlimited();
        m_reviews = 0;
    };
    openShop();
    End end;
    QCOMPARE(killAt(*scene, Story(story), "0", &end), QString());
    QVERIFY(end.finished);
    // What comes before opens the database.
    const int first = int(end.passages.indexOf(u"database: before the work"_s)) + 1;
    QVERIFY(first > 0);

    // A transaction that dies between two of its statements has been tried in another story.
    const QStringList whole = end.passages;
    const bool isBrief = !isThorough() && !isWriting(Story(story));

    int killed = 0;
    int survived = 0;
    QSet<QString> points;
    const auto kill = [&](const QByteArray &crashAt) {
        if (killed % killsPerShop == killsPerShop - 1)
            openShop();
        const QString fault = killAt(*scene, Story(story), crashAt, &end);
        killed += end.killed ? 1 : 0;
        survived = end.killed ? 0 : survived + 1;
        if (end.killed)
            points.insert(end.passages.last());
        return fault;
    };
    // A run may have a few passages less than another.
    for (int passage = first; survived < 3; ++passage) {
        if (isBrief && whole.value(passage - 1) == u"statement: done")
            continue;
        const QString fault = kill(QByteArray::number(passage));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(passage < endless);
    }
    QStringList expected{u"driver: request stored"_s, u"driver: before sending"_s,
        u"driver: answered"_s, u"database: before the work"_s, u"database: worked"_s,
        engine == Engine::Sqlite ? u"sqlite: before commit"_s : u"postgres: answered"_s};
    if (Story(story) != Story::DeskCancels && Story(story) != Story::Leaves
        && Story(story) != Story::PaysByAMethodThatFails)
        expected.append(u"driver: before fulfilling"_s);
    for (const QString &point : std::as_const(expected)) {
        // Two threads pass points, so that one may have had another number each time.
        if (!points.contains(point)) {
            const QString fault = kill(point.toLatin1());
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        QVERIFY2(points.contains(point), qPrintable(point));
    }
    qInfo("killed at %d passages", killed);
    m_killed += killed;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--drive"_s)
        return deskThatDrives(app, app.arguments().mid(2));
    TestKilledDriver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killeddriver.moc"
