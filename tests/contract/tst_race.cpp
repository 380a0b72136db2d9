// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busybody.h"

#include <barrier>
#include <iostream>
#include <QCoreApplication>
#include <QProcess>
#include <QtTest>
#include <string>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString wanted = QStringLiteral("CA#quarter");
constexpr int slotCount = 10;

/// Holds one slot after the other until `attempts` were made.
Tally grab(Store &store, const QUuid &cart, const Actor &who, int attempts)
{
    Tally tally;
    for (int i = 0; i < attempts; ++i)
        ++tally[outcome(store.hold(Call::by(who), cart, wanted, QString(), 1))];
    return tally;
}

/// The other process of a race: says "ready", waits for a line, holds, says what came of it.
int helper(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments[0]).value();
    config.clock = std::make_shared<FakeClock>(instantFromMs(arguments[1].toLongLong()));
    const auto store = storeFactory(config)();
    if (!store->open())
        return 1;
    std::cout << "ready" << std::endl;
    std::string go;
    std::getline(std::cin, go);
    const Tally tally = grab(
        *store, QUuid::fromString(arguments[2]), desk(arguments[3].toInt()), arguments[4].toInt());
    for (auto it = tally.begin(); it != tally.end(); ++it)
        std::cout << qPrintable(it.key()) << ' ' << it.value() << std::endl;
    return 0;
}

QString text(const Tally &tally)
{
    QStringList parts;
    for (auto it = tally.begin(); it != tally.end(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return parts.join(QLatin1String(", "));
}

} // namespace

class RaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenSlotsGoTenTimes_data() { addEngines(); }
    void tenSlotsGoTenTimes();
    void sixtyFourDesksGetTenSlots();
    void tenSlotsAreBoughtTenTimes_data() { addEngines(); }
    void tenSlotsAreBoughtTenTimes();
    void tenSlotsGoTenTimesAmongProcesses_data() { addEngines(); }
    void tenSlotsGoTenTimesAmongProcesses();
    void whateverDesksDoAtOnceTheBooksAreRight_data() { addEngines(); }
    void whateverDesksDoAtOnceTheBooksAreRight();
    void oneCallTwiceAtOnceHappensOnce_data() { addEngines(); }
    void oneCallTwiceAtOnceHappensOnce();
    void twoCallsForOneCheckoutGiveOneSale_data() { addEngines(); }
    void twoCallsForOneCheckoutGiveOneSale();
    void oneCallToHoldTwiceAtOnceHoldsOnce_data() { addEngines(); }
    void oneCallToHoldTwiceAtOnceHoldsOnce();
    void manyDesksAskForOneCustomersCart_data() { addEngines(); }
    void manyDesksAskForOneCustomersCart();

private:
    static int threads() { return currentEngine() == Engine::Postgres ? 16 : 6; }
    /// A database in which `wanted` has exactly `slotCount` left.
    static std::unique_ptr<TestDatabase> prepared(Engine engine = currentEngine());
    static QVector<QUuid> carts(Store &store, int count);
    static QStringList faults(Store &store);
};

std::unique_ptr<TestDatabase> RaceTest::prepared(Engine engine)
{
    auto db = std::make_unique<TestDatabase>(engine);
    const auto store = db->open();
    RateCard card = smallCard();
    card.listings[0].capacity = card.listings[0].sold + slotCount;
    const auto imported = store->importRateCard(Call::by(actor()), card, false);
    if (!imported)
        qFatal("%s", qPrintable(imported.error().text));
    return db;
}

QVector<QUuid> RaceTest::carts(Store &store, int count)
{
    QVector<QUuid> ids;
    for (int i = 0; i < count; ++i) {
        const auto cart = store.newCart(Call::by(desk(i)), QString());
        ids.append(cart ? cart->id : QUuid());
    }
    return ids;
}

QStringList RaceTest::faults(Store &store)
{
    const auto report = store.verify();
    if (!report)
        return {report.error().text};
    QStringList texts;
    for (const Finding &finding : report->findings)
        texts.append(finding.subject + QStringLiteral(": ") + finding.text);
    return texts;
}

void RaceTest::tenSlotsGoTenTimes()
{
    const auto db = prepared();
    const auto store = db->open();
    constexpr int attempts = 3;
    const QVector<QUuid> baskets = carts(*store, threads());
    auto tallies = std::vector<Tally>(static_cast<std::size_t>(threads()));
    together(threads(), *db, [&](Store &own, int i) {
        tallies[std::size_t(i)] = grab(own, baskets[i], desk(i), attempts);
    });
    Tally all;
    for (const Tally &tally : tallies) {
        for (auto it = tally.begin(); it != tally.end(); ++it)
            all[it.key()] += it.value();
    }
    const Tally expected{{QStringLiteral("ok"), slotCount},
        {QStringLiteral("SoldOut"), attempts * threads() - slotCount}};
    QCOMPARE(text(all), text(expected));
    QCOMPARE(faults(*store), QStringList());
    const auto board = store->board({});
    HF_OK(board);
    QCOMPARE(board->listings[0].code, wanted);
    QCOMPARE(board->listings[0].held, slotCount);
}

void RaceTest::tenSlotsAreBoughtTenTimes()
{
    const auto db = prepared();
    const auto store = db->open();
    std::mutex mutex;
    Tally all;
    together(threads(), *db, [&](Store &own, int i) {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto single = own.buyNow(Call::by(desk(i)), {}, wanted, {}, 1);
            const QString paid =
                single ? outcome(own.sell(Call::by(desk(i)), single->id, Tender::Cash, {}))
                       : outcome(single);
            const std::lock_guard lock(mutex);
            ++all[paid];
        }
    });
    const Tally expected{
        {QStringLiteral("ok"), slotCount}, {QStringLiteral("SoldOut"), 3 * threads() - slotCount}};
    QCOMPARE(text(all), text(expected));
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::sixtyFourDesksGetTenSlots()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server to race on");
    const auto db = prepared(Engine::Postgres);
    const auto store = db->open();
    constexpr int desks = 64;
    const QVector<QUuid> baskets = carts(*store, desks);
    std::mutex mutex;
    Tally all;
    together(desks, *db, [&](Store &own, int i) {
        const Tally tally = grab(own, baskets[i], desk(i), 1);
        const std::lock_guard lock(mutex);
        for (auto it = tally.begin(); it != tally.end(); ++it)
            all[it.key()] += it.value();
    });
    const Tally expected{
        {QStringLiteral("ok"), slotCount}, {QStringLiteral("SoldOut"), desks - slotCount}};
    QCOMPARE(text(all), text(expected));
    QCOMPARE(
        db->rows(QStringLiteral("SELECT (SELECT count(*) FROM hold WHERE state = 'active'), "
                                "(SELECT count(*) FROM listing WHERE sold + held > capacity)")),
        QStringList{QStringLiteral("%1|0").arg(slotCount)});
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::tenSlotsGoTenTimesAmongProcesses()
{
    const auto db = prepared();
    const auto store = db->open();
    constexpr int processes = 4;
    constexpr int attempts = 5;
    const QVector<QUuid> baskets = carts(*store, processes);
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < processes; ++i) {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--hold"), db->url(), QString::number(toMs(db->clock().now())),
                baskets[i].toString(), QString::number(i), QString::number(attempts)});
        QVERIFY(process->waitForReadyRead(20'000));
        QCOMPARE(process->readLine().trimmed(), QByteArray("ready"));
        all.push_back(std::move(process));
    }
    for (const auto &process : all) {
        process->write("go\n");
        QVERIFY(process->waitForBytesWritten(20'000));
    }
    Tally tally;
    for (const auto &process : all) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        while (process->canReadLine()) {
            const QList<QByteArray> words = process->readLine().trimmed().split(' ');
            tally[QString::fromLatin1(words[0])] += words[1].toInt();
        }
    }
    const Tally expected{{QStringLiteral("ok"), slotCount},
        {QStringLiteral("SoldOut"), attempts * processes - slotCount}};
    QCOMPARE(text(tally), text(expected));
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::whateverDesksDoAtOnceTheBooksAreRight()
{
    const auto db = prepared();
    const auto store = db->open();
    const bool postgres = db->engine() == Engine::Postgres;
    db->useRealTime();
    HF_OK(store->changeSetting(Call::by(actor()), QStringLiteral("hold_seconds"),
        QStringLiteral("120"), QStringLiteral("a short test")));
    const int actions = postgres ? 120 : 60;
    std::mutex mutex;
    Tally tally;
    QSet<QUuid> done;
    QSet<QUuid> refused;
    int sales = 0;
    std::atomic<int> working = threads();
    QStringList breaches;
    std::thread time([&] {
        // Makes holds lapse, one after the other, and looks at the counters from outside.
        while (working > 0) {
            db->sql(QStringLiteral(
                "UPDATE %1hold SET expires_at = created_at - 1 WHERE state = 'active' "
                "AND id = (SELECT id FROM %1hold WHERE state = 'active' "
                "ORDER BY random() LIMIT 1)")
                        .arg(postgres ? QStringLiteral("holdfast.") : QString()));
            breaches +=
                db->rows(QStringLiteral("SELECT code FROM listing WHERE sold + held > capacity "
                                        "UNION ALL SELECT code FROM variant WHERE sold + held > "
                                        "capacity"));
        }
    });
    together(threads(), *db, [&](Store &own, int i) {
        Busybody person(own, i);
        for (int n = 0; n < actions; ++n)
            person.act();
        const std::lock_guard lock(mutex);
        for (auto it = person.tally.begin(); it != person.tally.end(); ++it)
            tally[it.key()] += it.value();
        done += person.done;
        refused += person.refused;
        sales += person.sales;
        --working;
    });
    time.join();
    qInfo() << qPrintable(text(tally));
    QCOMPARE(breaches, QStringList());
    for (const char *never : {"Internal", "Busy", "Offline", "Forbidden"})
        QVERIFY2(!tally.contains(QString::fromLatin1(never)), qPrintable(text(tally)));
    QVERIFY(tally.value(QStringLiteral("ok")) > threads() * 10);
    QCOMPARE(faults(*store), QStringList());

    // What was answered as done is remembered as done, what was refused left nothing.
    QSet<QUuid> remembered;
    const QStringList operations = db->rows(QStringLiteral("SELECT id FROM operation"));
    for (const QString &id : operations)
        remembered.insert(QUuid::fromString(id));
    QVERIFY((done - remembered).isEmpty());
    QVERIFY(!refused.intersects(remembered));
    QCOMPARE(db->rows(QStringLiteral("SELECT count(*) FROM sales_order WHERE state = 'paid'")),
        QStringList{QString::number(sales)});
}

void RaceTest::oneCallTwiceAtOnceHappensOnce()
{
    const auto db = prepared();
    const auto store = db->open();
    constexpr int rounds = 8;
    QVector<QUuid> checkouts;
    QVector<Call> calls;
    for (int i = 0; i < rounds; ++i) {
        const auto cart = store->newCart(Call::by(desk(i)), QString());
        HF_OK(cart);
        HF_OK(store->hold(Call::by(desk(i)), cart->id, wanted, QString(), 1));
        const auto checkout = store->startCheckout(Call::by(desk(i)), cart->id, Tender::Cash);
        HF_OK(checkout);
        checkouts.append(checkout->id);
        calls.append(Call::by(desk(i)));
    }
    std::barrier round(2);
    QStringList answers[2];
    together(2, *db, [&](Store &own, int thread) {
        for (int i = 0; i < rounds; ++i) {
            round.arrive_and_wait();
            const auto sale = own.confirmCheckout(calls[i], checkouts[i], {});
            answers[thread].append(sale ? QString::number(sale->order.number) : sale.error().text);
        }
    });
    QCOMPARE(answers[0], answers[1]);
    QCOMPARE(db->rows(QStringLiteral("SELECT count(*) FROM payment")),
        QStringList{QString::number(rounds)});
    QCOMPARE(db->rows(QStringLiteral("SELECT count(*) FROM sales_order WHERE state = 'paid'")),
        QStringList{QString::number(rounds)});
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::twoCallsForOneCheckoutGiveOneSale()
{
    const auto db = prepared();
    const auto store = db->open();
    constexpr int rounds = 8;
    QVector<QUuid> checkouts;
    for (int i = 0; i < rounds; ++i) {
        const auto cart = store->newCart(Call::by(desk(i)), QString());
        HF_OK(cart);
        HF_OK(store->hold(Call::by(desk(i)), cart->id, wanted, QString(), 1));
        const auto checkout = store->startCheckout(Call::by(desk(i)), cart->id, Tender::Cash);
        HF_OK(checkout);
        checkouts.append(checkout->id);
    }
    std::barrier round(2);
    QStringList answers[2];
    together(2, *db, [&](Store &own, int thread) {
        for (int i = 0; i < rounds; ++i) {
            round.arrive_and_wait();
            answers[thread].append(
                outcome(own.confirmCheckout(Call::by(desk(thread)), checkouts[i], {})));
        }
    });
    for (int i = 0; i < rounds; ++i) {
        QStringList both{answers[0][i], answers[1][i]};
        both.sort();
        QCOMPARE(both, (QStringList{QStringLiteral("Conflict"), QStringLiteral("ok")}));
    }
    QCOMPARE(db->rows(QStringLiteral("SELECT count(*) FROM payment")),
        QStringList{QString::number(rounds)});
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::oneCallToHoldTwiceAtOnceHoldsOnce()
{
    const auto db = prepared();
    const auto store = db->open();
    // The last round asks for the last slot: it must not be sold out to its own echo.
    constexpr int rounds = slotCount;
    const QVector<QUuid> baskets = carts(*store, rounds);
    QVector<Call> calls;
    for (int i = 0; i < rounds; ++i)
        calls.append(Call::by(desk(i)));
    std::barrier round(2);
    QStringList answers[2];
    together(2, *db, [&](Store &own, int thread) {
        for (int i = 0; i < rounds; ++i) {
            round.arrive_and_wait();
            const auto held = own.hold(calls[i], baskets[i], wanted, QString(), 1);
            answers[thread].append(
                held ? held->line.hold.id.toString() + QString::number(held->line.quantity)
                     : held.error().text);
        }
    });
    QCOMPARE(answers[0], answers[1]);
    QCOMPARE(
        db->rows(QStringLiteral("SELECT sum(quantity), count(*) FROM hold WHERE state = 'active'")),
        QStringList{QStringLiteral("%1|%1").arg(rounds)});
    QCOMPARE(faults(*store), QStringList());
}

void RaceTest::manyDesksAskForOneCustomersCart()
{
    const auto db = prepared();
    const auto store = db->open();
    auto answers = std::vector<QString>(static_cast<std::size_t>(threads()));
    together(threads(), *db, [&](Store &own, int i) {
        const auto cart = own.newCart(Call::by(desk(i)), QStringLiteral("ann@a.example"));
        answers[std::size_t(i)] = cart ? cart->id.toString() : cart.error().text;
    });
    for (const QString &answer : answers)
        QCOMPARE(answer, answers.front());
    QCOMPARE(db->rows(QStringLiteral(
                 "SELECT (SELECT count(*) FROM cart), (SELECT count(*) FROM customer)")),
        QStringList{QStringLiteral("1|1")});
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--hold"))
        return helper(app.arguments().mid(2));
    RaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_race.moc"
