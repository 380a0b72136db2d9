// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"
#include "shop.h"

#include <iostream>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>
#include <string>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString wanted = u"CA#quarter"_s; // has eight left

void waitForLine()
{
    std::string line;
    std::getline(std::cin, line);
}

/// The other process: holds one slot of `wanted` each time it is told to, and says what came of it.
int deskProcess(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments[0]).value();
    config.clock = std::make_shared<FakeClock>(instantFromMs(arguments[1].toLongLong()));
    config.statementTimeout = Millis(patienceMs);
    const auto store = storeFactory(config)();
    if (!store->open())
        return 1;
    const Call desk = Shop::callAt(arguments[2]);
    const auto cart = store->newCart(desk, {});
    if (!cart)
        return 2;
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line) && !line.empty();) {
        const auto held = store->hold(Shop::callAt(arguments[2]), cart->id, wanted, {}, 1);
        std::cout << qPrintable(outcome(held)) << std::endl;
    }
    return 0;
}

/// The other process: takes the write lock, says so, and gives it back when told to.
int lockProcess(const QStringList &arguments)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(arguments[0]);
    if (!db.open() || !QSqlQuery(db).exec(u"BEGIN IMMEDIATE"_s)
        || !QSqlQuery(db).exec(u"UPDATE listing SET title = title"_s))
        return 1;
    std::cout << "locked" << std::endl;
    waitForLine();
    return QSqlQuery(db).exec(u"COMMIT"_s) ? 0 : 2;
}

/// Another process, ended with the test.
class Other
{
public:
    explicit Other(const QStringList &arguments)
    {
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
        m_greeting = line();
    }
    ~Other() { kill(); }

    QByteArray greeting() const { return m_greeting; }
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void tell(const char *word)
    {
        m_process.write(QByteArray(word) + '\n');
        m_process.waitForBytesWritten(patienceMs);
    }
    bool ends()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(patienceMs) && m_process.exitCode() == 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }

private:
    QProcess m_process;
    QByteArray m_greeting;
};

} // namespace

/// Several processes on one SQLite file.
class SharedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightProcessesForTheLastSlots();
    void whoWaitsForTheOtherGetsThere_data();
    void whoWaitsForTheOtherGetsThere();
    void whoWaitsTooLongIsTold();
    void whatOneChangesTheOtherSees();
    void aLookIntoTheFileLosesNothing();

private:
    static QStringList desk(Shop &shop, const QString &name)
    {
        return {u"--desk"_s, shop.db().url(), QString::number(toMs(shop.now())), name};
    }
    static QStringList lock(Shop &shop) { return {u"--lock"_s, shop.db().config().spec.path}; }
};

void SharedFileTest::eightProcessesForTheLastSlots()
{
    Shop shop(Engine::Sqlite);
    ListingChange ten;
    ten.capacity = std::optional<qint64>(12); // two are sold
    shop.adjust(wanted, ten);
    constexpr int processes = 8;
    constexpr int attempts = 3;
    std::vector<std::unique_ptr<Other>> desks;
    for (int i = 0; i < processes; ++i) {
        desks.push_back(std::make_unique<Other>(desk(shop, u"Desk %1"_s.arg(i))));
        QCOMPARE(desks.back()->greeting(), QByteArray("ready"));
    }
    QMap<QByteArray, int> tally;
    for (int i = 0; i < attempts; ++i) {
        for (const auto &other : desks)
            other->tell("hold");
        for (const auto &other : desks)
            ++tally[other->line()];
    }
    for (const auto &other : desks)
        QVERIFY(other->ends());
    const QMap<QByteArray, int> expected{{"ok", 10}, {"SoldOut", processes * attempts - 10}};
    QCOMPARE(tally, expected);
    QCOMPARE(shop.stock(wanted), u"free 0, held 10, sold 2"_s);
    HF_CLEAN(shop);
}

void SharedFileTest::whoWaitsForTheOtherGetsThere_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the other commits") << false;
    QTest::newRow("the other is killed") << true;
}

void SharedFileTest::whoWaitsForTheOtherGetsThere()
{
    QFETCH(bool, killed);
    Shop shop(Engine::Sqlite);
    const QUuid cart = shop.newCart();
    Other other(lock(shop));
    QCOMPARE(other.greeting(), QByteArray("locked"));
    std::atomic<bool> asked = false;
    std::atomic<bool> answered = false;
    QString held;
    std::thread waiting([&] {
        StoreConfig config = shop.db().config();
        config.statementTimeout = Millis(patienceMs);
        const auto store = storeFactory(config)();
        must(store->open());
        asked = true;
        held = outcome(store->hold(Shop::call(), cart, wanted, {}, 1));
        answered = true;
    });
    const bool begun = QTest::qWaitFor([&] { return asked.load(); }, patienceMs);
    const bool tooEarly = answered;
    if (killed)
        other.kill();
    else
        other.tell("commit");
    waiting.join();
    QVERIFY(begun);
    QVERIFY2(!tooEarly, "it did not wait");
    QCOMPARE(held, u"ok"_s);
    HF_CLEAN(shop);
}

void SharedFileTest::whoWaitsTooLongIsTold()
{
    Shop shop(Engine::Sqlite);
    const QUuid cart = shop.newCart();
    StoreConfig config = shop.db().config();
    config.statementTimeout = Millis(300);
    const auto store = storeFactory(config)();
    must(store->open());
    const QStringList before = shop.everything();
    Other other(lock(shop));
    QCOMPARE(other.greeting(), QByteArray("locked"));

    QElapsedTimer timer;
    timer.start();
    const Call call = Shop::call();
    const auto refused = store->hold(call, cart, wanted, {}, 1);
    const qint64 waited = timer.elapsed();
    HF_REFUSED(refused, ErrorKind::Busy);
    QVERIFY2(refused.error().text.contains(u"busy"_s) && refused.error().text.endsWith(u'.'),
        qPrintable(refused.error().text));
    QVERIFY2(waited >= 300, qPrintable(QString::number(waited)));
    // Whoever only reads does not wait.
    HF_OK(store->board({}));
    HF_OK(store->cart(cart));
    other.tell("commit");
    QVERIFY(other.ends());
    QCOMPARE(shop.everything(), before);
    HF_OK(store->hold(call, cart, wanted, {}, 1));
    HF_CLEAN(shop);
}

void SharedFileTest::whatOneChangesTheOtherSees()
{
    // A second at most: it looks five times in one.
    QVERIFY(FeedTimings().poll <= Millis(500));
    Shop shop(Engine::Sqlite);
    Other other(desk(shop, u"Back"_s));
    QCOMPARE(other.greeting(), QByteArray("ready"));
    FeedTimings timings;
    timings.everything = Millis(3'600'000); // not by reading everything for the time that passed
    ChangeFeed feed(shop.db().factory(), shop.db().sharedClock(), nullptr, timings);
    QObject context;
    QVector<qint64> held;
    const auto look = [&](const Board &board) {
        for (const Listing &listing : board.listings) {
            if (listing.code == wanted)
                held.append(listing.held);
        }
    };
    connect(&feed, &ChangeFeed::boardRead, &context, look);
    connect(&feed, &ChangeFeed::listingsRead, &context, look);
    feed.start();
    QTRY_COMPARE_WITH_TIMEOUT(held.value(0, -1), 0, patienceMs);
    for (int i = 1; i <= 3; ++i) {
        other.tell("hold");
        QCOMPARE(other.line(), QByteArray("ok"));
        QTRY_COMPARE_WITH_TIMEOUT(held.last(), i, patienceMs);
    }
    feed.stop();
    QVERIFY(other.ends());
}

/// As a file dialog does that shows what kind of files there are.
void SharedFileTest::aLookIntoTheFileLosesNothing()
{
    Shop shop(Engine::Sqlite);
    HF_OK(shop->requireCurrent());
    const auto orders = [&] {
        QProcess other;
        other.start(QStringLiteral(HOLDFAST_CLI),
            {u"--db"_s, shop.db().url(), u"--json"_s, u"order"_s, u"list"_s});
        if (!other.waitForFinished(patienceMs) || other.exitCode() != 0)
            qFatal("the command line cannot read the orders");
        return QJsonDocument::fromJson(other.readAllStandardOutput())[u"orders"_s].toArray().size();
    };
    const QString path = shop.db().config().spec.path;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile file(path + QLatin1String(suffix));
        QVERIFY2(file.open(QIODevice::ReadOnly), suffix);
        QCOMPARE(file.read(1).size(), 1);
    }
    QCOMPARE(orders(), 0);
    const QUuid cart = shop.newCart();
    shop.hold(cart, wanted, 1);
    HF_OK(shop->sell(Shop::call(), cart, Tender::Cash, {}));
    QCOMPARE(orders(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    if (mode == u"--desk"_s)
        return deskProcess(app.arguments().mid(2));
    if (mode == u"--lock"_s)
        return lockProcess(app.arguments().mid(2));
    SharedFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharedfile.moc"
