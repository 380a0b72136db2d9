// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartmodel.h"
#include "liveboard.h"
#include "shop.h"

#include <QtTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QString quarter = u"CA#quarter"_s;

/// A desk's wall clock that is off by as much as the test says; what it measures is right.
class WrongClock final : public Clock
{
public:
    WrongClock(std::shared_ptr<Clock> right, Millis off)
        : m_right(std::move(right))
        , m_offMs(off.count())
    {
    }
    Instant now() const override { return m_right->now() + Millis(m_offMs); }
    Millis monotonic() const override { return m_right->monotonic(); }
    void set(Millis off) { m_offMs = off.count(); }

private:
    std::shared_ptr<Clock> m_right;
    std::atomic<qint64> m_offMs;
};

/// A desk whose clock is off.
struct OffDesk
{
    OffDesk(Shop &shop, Millis off)
        : clock(std::make_shared<WrongClock>(shop.db().sharedClock(), off))
        , config(shop.db().config())
    {
        config.clock = clock;
        store = storeFactory(config)();
        must(store->open());
    }
    QUuid newCart() { return must(store->newCart(call(), {})).id; }
    static Call call() { return Shop::callAt(u"Off"_s); }

    std::shared_ptr<WrongClock> clock;
    StoreConfig config;
    std::unique_ptr<Store> store;
};

void addServerRows()
{
    QTest::addColumn<qint64>("offMs");
    QTest::newRow("an hour ahead") << qint64(3'600'000);
    QTest::newRow("an hour behind") << qint64(-3'600'000);
}

} // namespace

/// A desk clock an hour off. With a server it does not matter at all. The embedded database has no
/// other clock than the machine's. What is promised then: nothing is oversold and the books stay
/// right, whatever the clock does. What is not: a hold counts until the clock of whoever looks has
/// passed the moment written in it, so a fast clock frees holds early, and its own last longer for
/// others.
class ClockOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverHoldsLastAsLongAsEver_data() { addServerRows(); }
    void serverHoldsLastAsLongAsEver();
    void serverTimeIsWhatTheDeskShows_data() { addServerRows(); }
    void serverTimeIsWhatTheDeskShows();
    void embeddedHoldOfAFastClockLastsLonger();
    void embeddedFastClockFreesWhatHasNotLapsedAndNothingIsSoldTwice();
    void clockSetBackDuringASale_data() { addEngines(); }
    void clockSetBackDuringASale();
    void desksAnHourApartNeverOversell_data() { addEngines(); }
    void desksAnHourApartNeverOversell();
};

void ClockOff::serverHoldsLastAsLongAsEver()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, whose clock it would be");
    QFETCH(qint64, offMs);
    Shop shop(Engine::Postgres);
    OffDesk off(shop, Millis(offMs));
    const QUuid mine = shop.newCart();
    const QUuid theirs = off.newCart();
    const HeldLine right = shop.hold(mine, quarter, 4);
    const auto wrong = off.store->hold(OffDesk::call(), theirs, quarter, {}, 4);
    HF_OK(wrong);
    QCOMPARE(wrong->asOf, shop.now());
    QCOMPARE(wrong->line.hold.expiresAt, shop.now() + 15min);
    QCOMPARE(right.line.hold.expiresAt, wrong->line.hold.expiresAt);

    shop.advance(14 * 60);
    QCOMPARE(must(off.store->sweep(OffDesk::call())).expiredHolds, 0);
    QCOMPARE(must(off.store->holds()).size(), 2);
    HF_OK(off.store->sell(OffDesk::call(), theirs, Tender::Cash, {}));
    shop.advance(61);
    HF_REFUSED(off.store->sell(OffDesk::call(), mine, Tender::Cash, {}), ErrorKind::Expired);
    QCOMPARE(shop.stock(quarter), u"free 4, held 0, sold 6"_s);
    QCOMPARE(must(off.store->board({})).asOf, shop.now());
    QCOMPARE(must(off.store->sweep(OffDesk::call())).expiredHolds, 1);
    HF_CLEAN(shop);
}

void ClockOff::serverTimeIsWhatTheDeskShows()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES names no server, whose clock it would be");
    QFETCH(qint64, offMs);
    Shop shop(Engine::Postgres);
    OffDesk off(shop, Millis(offMs));
    const QUuid id = off.newCart();
    HF_OK(off.store->hold(OffDesk::call(), id, quarter, {}, 1));
    CartModel model(off.clock.get());
    model.setCart(must(off.store->cart(id)));
    const auto shown = [&] { return model.index(0, CartModel::RemainingColumn).data().toString(); };
    QCOMPARE(shown(), u"15:00"_s);
    ChangeFeed feed(storeFactory(off.config), off.clock, nullptr,
        {{Millis(10), Millis(50)}, Millis(20), Millis(10'000)});
    LiveBoard live(&feed, off.clock.get());
    QTRY_COMPARE(live.state(), LiveBoard::State::Live);
    QTRY_COMPARE(live.skew(), Millis(offMs));
    QCOMPARE(live.databaseNow(), std::optional(shop.now()));
    shop.advance(5 * 60);
    model.tick();
    QCOMPARE(shown(), u"10:00"_s);
    QCOMPARE(live.databaseNow(), std::optional(shop.now()));
    // Somebody sets the desk's clock right while it counts.
    off.clock->set(0ms);
    model.tick();
    QCOMPARE(shown(), u"10:00"_s);
    live.refresh();
    QTRY_COMPARE(live.skew(), 0ms);
    QCOMPARE(live.databaseNow(), std::optional(shop.now()));
}

void ClockOff::embeddedHoldOfAFastClockLastsLonger()
{
    Shop shop(Engine::Sqlite);
    OffDesk fast(shop, 1h);
    const QUuid theirs = fast.newCart();
    const auto held = fast.store->hold(OffDesk::call(), theirs, quarter, {}, 8);
    HF_OK(held);
    QCOMPARE(held->line.hold.expiresAt, shop.now() + 75min);
    // What the right desk shows of it is what it will do: it waits that long.
    CartModel model(&shop.db().clock());
    model.setCart(shop.cart(theirs));
    QCOMPARE(model.remaining(*model.line(0)), Millis(75min));
    const auto asked = shop->hold(Shop::call(), shop.newCart(), quarter, {}, 1);
    HF_REFUSED(asked, ErrorKind::SoldOut);
    shop.advance(74 * 60);
    QCOMPARE(must(shop->sweep(Shop::call())).expiredHolds, 0);
    QCOMPARE(shop.stock(quarter), u"free 0, held 8, sold 2"_s);
    shop.advance(61);
    QCOMPARE(shop.stock(quarter), u"free 8, held 0, sold 2"_s);
    HF_CLEAN(shop);

    // Who does not want to wait need not: a manager releases it.
    const auto again = fast.store->hold(OffDesk::call(), theirs, quarter, {}, 8);
    HF_OK(again);
    HF_OK(shop->releaseHold(Shop::call(), again->line.hold.id, u"made by a wrong clock"_s));
    QCOMPARE(shop.stock(quarter), u"free 8, held 0, sold 2"_s);
    HF_CLEAN(shop);
}

void ClockOff::embeddedFastClockFreesWhatHasNotLapsedAndNothingIsSoldTwice()
{
    Shop shop(Engine::Sqlite);
    OffDesk fast(shop, 1h);
    const QUuid mine = shop.newCart();
    shop.hold(mine, quarter, 8);
    const QUuid theirs = fast.newCart();
    HF_OK(fast.store->hold(OffDesk::call(), theirs, quarter, {}, 8));
    HF_REFUSED(shop->sell(Shop::call(), mine, Tender::Cash, {}), ErrorKind::Expired);
    HF_OK(fast.store->sell(OffDesk::call(), theirs, Tender::Cash, {}));
    QCOMPARE(shop.stock(quarter), u"free 0, held 0, sold 10"_s);
    HF_CLEAN(shop);
}

void ClockOff::clockSetBackDuringASale()
{
    Shop shop;
    OffDesk desk(shop, 1h);
    const QUuid cart = desk.newCart();
    HF_OK(desk.store->hold(OffDesk::call(), cart, quarter, {}, 2));
    desk.clock->set(0ms);
    const auto raised = desk.store->hold(OffDesk::call(), cart, quarter, {}, 1);
    HF_OK(raised);
    HF_OK(desk.store->extendHold(OffDesk::call(), raised->line.hold.id, {}));
    const auto checkout = desk.store->startCheckout(OffDesk::call(), cart, Tender::Cash);
    HF_OK(checkout);
    desk.clock->set(-1h);
    const auto sale = desk.store->confirmCheckout(OffDesk::call(), checkout->id, {});
    HF_OK(sale);
    HF_OK(desk.store->moveOrder(
        OffDesk::call(), sale->order.number, OrderState::Cancelled, u"changed their mind"_s));
    HF_OK(desk.store->sweep(OffDesk::call()));
    QCOMPARE(shop.stock(quarter), u"free 8, held 0, sold 2"_s);
    HF_CLEAN(shop);
}

void ClockOff::desksAnHourApartNeverOversell()
{
    Shop shop;
    OffDesk ahead(shop, 1h);
    OffDesk behind(shop, -1h);
    Store *const desks[] = {&shop.store(), ahead.store.get(), behind.store.get()};
    QUuid carts[3];
    const auto callOf = [](std::size_t i) { return Shop::callAt(u"Desk %1"_s.arg(i)); };
    std::mt19937 random(7);
    int sales = 0;
    int sold = 0;
    for (int action = 0; action < 200; ++action) {
        const std::size_t i = random() % 3;
        Store &store = *desks[i];
        if (carts[i].isNull())
            carts[i] = must(store.newCart(callOf(i), {})).id;
        switch (random() % 8) {
        case 0:
        case 1:
        case 2:
        case 3:
            static_cast<void>(
                store.hold(callOf(i), carts[i], quarter, {}, 1 + qint64(random() % 3)));
            break;
        case 4:
            HF_OK(store.sweep(callOf(i)));
            break;
        case 5:
            shop.advance(240);
            break;
        case 6:
            HF_OK(store.clearCart(callOf(i), carts[i]));
            break;
        case 7:
            if (const auto sale = store.sell(callOf(i), carts[i], Tender::Cash, {})) {
                ++sales;
                for (const OrderLine &line : sale->order.lines)
                    sold += int(line.quantity);
                carts[i] = QUuid();
                HF_OK(shop->moveOrder(Shop::call(), sale->order.number, OrderState::Cancelled,
                    u"so that there is more to sell"_s));
            }
            break;
        }
        if (action % 10 == 9)
            QCOMPARE(shop.findings(), QStringList());
    }
    qInfo("%d sales of %d slots", sales, sold);
    QVERIFY(sales >= 3);
    HF_CLEAN(shop);
}

QTEST_GUILESS_MAIN(ClockOff)
#include "tst_clockoff.moc"
