// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"
#include "shop.h"

#include <barrier>
#include <QtTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 patienceMs = 10'000;

/// What a desk asks for while the server is frozen, and again after it.
struct Asking
{
    QString name;
    std::function<Result<QString>(Store &)> ask;
};

/// How an asking ended.
struct Ended
{
    qint64 ms = 0;
    QString kind;
    QString text;
    QString after;
};

template <class T>
Result<QString> done(const Result<T> &answer)
{
    return answer ? Result<QString>(u"ok"_s) : Result<QString>(answer.error());
}

qint64 timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

} // namespace

/// SIGSTOP of the server: the kernel still takes what is sent, and nobody answers.
class FrozenServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAskingIsToldInTime();
    void aDeskCanBeClosed();
};

void FrozenServer::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
}

void FrozenServer::everyAskingIsToldInTime()
{
    PostgresServer server;
    Shop shop(Engine::Postgres);
    const auto call = [](int n) { return Shop::callAt(u"Desk %1"_s.arg(n)); };
    const QUuid held = must(shop->newCart(call(1), {})).id;
    const QUuid sold = must(shop->newCart(call(2), {})).id;
    const QUuid paid = must(shop->newCart(call(3), {})).id;
    for (const QUuid &cart : {sold, paid})
        shop.hold(cart, u"CA#quarter"_s, 1);
    const QUuid checkout = must(shop->startCheckout(Shop::call(), paid, Tender::Cash)).id;
    const auto card = smallCard();
    const QVector<Asking> askings{
        {u"a hold"_s,
            [c = call(1), held](
                Store &store) { return done(store.hold(c, held, u"CA#quarter"_s, {}, 2)); }},
        {u"a sale"_s, [c = call(2), sold](
                          Store &store) { return done(store.sell(c, sold, Tender::Cash, {})); }},
        {u"a confirmation"_s,
            [c = call(3), checkout](
                Store &store) { return done(store.confirmCheckout(c, checkout, {})); }},
        {u"the board"_s, [](Store &store) { return done(store.board({})); }},
        {u"a cart"_s, [held](Store &store) { return done(store.cart(held)); }},
        {u"orders"_s, [](Store &store) { return done(store.orders({}, 10)); }},
        {u"a sweep"_s, [c = call(4)](Store &store) { return done(store.sweep(c)); }},
        {u"an import"_s, [c = call(5), card](
                             Store &store) { return done(store.importRateCard(c, card, false)); }},
        {u"verify"_s, [](Store &store) { return done(store.verify()); }},
        {u"opening anew"_s, [](Store &store) { return done(store.open()); }},
    };
    std::barrier ready(askings.size() + 1);
    std::barrier thawed(askings.size() + 1);
    std::vector<Ended> ends(std::size_t(askings.size()));
    std::vector<std::thread> desks;
    for (qsizetype i = 0; i < askings.size(); ++i) {
        desks.emplace_back([&, i] {
            Ended &end = ends[std::size_t(i)];
            const Asking &asking = askings[i];
            const auto store = shop.db().open();
            // As a desk that has worked for a while: with prepared statements to forget.
            static_cast<void>(store->cart(held));
            ready.arrive_and_wait();
            ready.arrive_and_wait();
            Result<QString> answer;
            end.ms = timed([&] { answer = asking.ask(*store); });
            end.kind = outcome(answer);
            end.text = answer ? QString() : answer.error().text;
            thawed.arrive_and_wait();
            thawed.arrive_and_wait();
            // Reads are not asked again by the store itself.
            if (!store->isOpen())
                static_cast<void>(store->open());
            const auto again = asking.ask(*store);
            end.after = again ? u"ok"_s : again.error().text;
        });
    }
    ready.arrive_and_wait();
    server.freeze();
    const auto thaw = qScopeGuard([&] { server.thaw(); });
    ready.arrive_and_wait();
    thawed.arrive_and_wait();
    server.thaw();
    thawed.arrive_and_wait();
    for (std::thread &desk : desks)
        desk.join();
    for (qsizetype i = 0; i < askings.size(); ++i) {
        const Ended &end = ends[std::size_t(i)];
        const QByteArray name = askings[i].name.toUtf8();
        qInfo("%s: %s after %lld ms: %s", name.constData(), qPrintable(end.kind), end.ms,
            qPrintable(end.text));
        QVERIFY2(end.ms < patienceMs, name.constData());
        QVERIFY2(end.kind == u"Offline"_s || end.kind == u"Busy"_s, name.constData());
        QVERIFY2(end.text.contains(u"Check the network"_s) || end.text.contains(u"again"_s),
            name.constData());
        QCOMPARE(end.after, u"ok"_s);
    }
    QCOMPARE(shop.db().rows(u"SELECT count(*) FROM payment"_s), QStringList{u"2"_s});
    must(shop->open());
    HF_CLEAN(shop);
}

void FrozenServer::aDeskCanBeClosed()
{
    PostgresServer server;
    Shop shop(Engine::Postgres);
    const QUuid cart = shop.newCart();
    auto store = shop.db().open();
    HF_OK(store->cart(cart));
    server.freeze();
    const qint64 ms = timed([&] { store.reset(); });
    server.thaw();
    QVERIFY2(ms < patienceMs / 2, qPrintable(u"closing took %1 ms"_s.arg(ms)));
}

QTEST_GUILESS_MAIN(FrozenServer)
#include "tst_frozenserver.moc"
