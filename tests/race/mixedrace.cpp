// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixedrace.h"

#include "racingdesk.h"

#include <barrier>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace holdfast::test {
namespace {

using SteadyClock = std::chrono::steady_clock;

const QString lapsedSql = QStringLiteral(
    "SELECT coalesce(sum(quantity), 0) FROM ledger WHERE kind = 'expire' AND variant_id IS NULL");

/// Statements whose every row is a fault that the counters, orders and payments show together.
const char *const booksSql[] = {
    "SELECT l.code || ' counts ' || l.sold || ' sold, its orders have ' || "
    "coalesce(sum(n.quantity), "
    "0) FROM listing l LEFT JOIN order_line n ON n.listing_id = l.id AND n.order_number IN (SELECT "
    "number FROM sales_order WHERE state NOT IN ('pending', 'cancelled')) GROUP BY l.code, l.sold "
    "HAVING l.sold <> coalesce(sum(n.quantity), 0)",
    "SELECT v.code || ' counts ' || v.sold || ' sold, its orders have ' || "
    "coalesce(sum(n.quantity), "
    "0) FROM variant v LEFT JOIN order_line n ON n.variant_id = v.id AND n.order_number IN (SELECT "
    "number FROM sales_order WHERE state NOT IN ('pending', 'cancelled')) GROUP BY v.code, v.sold "
    "HAVING v.sold <> coalesce(sum(n.quantity), 0)",
    "SELECT 'order ' || o.number || ' is ' || o.state || ' with other payments than that' FROM "
    "sales_order o WHERE (SELECT count(*) FROM payment p WHERE p.order_number = o.number AND "
    "p.kind "
    "= 'payment' AND p.amount_minor = o.total_minor) <> (SELECT count(*) FROM order_event e WHERE "
    "e.order_number = o.number AND e.kind = 'moved' AND e.to_state = 'paid')",
    "SELECT 'order ' || o.number || ' is ' || o.state || ' with other refunds than that' FROM "
    "sales_order o WHERE (SELECT count(*) FROM payment p WHERE p.order_number = o.number AND "
    "p.kind "
    "= 'refund' AND p.amount_minor = o.total_minor) <> (SELECT count(*) FROM order_event e WHERE "
    "e.order_number = o.number AND e.kind = 'moved' AND e.to_state = 'paid' AND o.state IN "
    "('cancelled', 'refunded'))",
};

/// Reads what is held and sold and moves the clock until it is told to stop.
class Control
{
public:
    Control(const RaceGround &ground, quint32 seed)
        : m_ground(ground)
        , m_random(seed)
        , m_thread([this] { run(); })
    {
    }
    ~Control() { stop(); }
    Control(const Control &) = delete;
    Control &operator=(const Control &) = delete;

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    // Of the thread, until it is stopped.
    QStringList oversold;
    qint64 looks = 0;

private:
    void run()
    {
        auto nextJump = SteadyClock::now();
        std::unique_lock lock(m_mutex);
        while (
            !m_wake.wait_for(lock, std::chrono::milliseconds(25), [this] { return m_stopped; })) {
            lock.unlock();
            oversold += m_ground.read(overbooked());
            ++looks;
            if (SteadyClock::now() >= nextJump) {
                m_ground.advance(Millis(jump()));
                nextJump += std::chrono::milliseconds(200);
            }
            lock.lock();
        }
    }
    /// Now and then past every hold.
    qint64 jump()
    {
        if (++m_jumps % 20 == 0)
            return 900'000 + below(1'800'000);
        return chance(85) ? below(10'000) : below(300'000);
    }
    bool chance(int percent) { return below(100) < percent; }
    qint64 below(qint64 bound) { return qint64(m_random() % quint64(bound)); }

    const RaceGround &m_ground;
    std::mt19937_64 m_random;
    int m_jumps = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopped = false;
    std::thread m_thread;
};

void add(RaceOutcome &all, const RaceOutcome &one)
{
    for (auto it = one.answers.cbegin(); it != one.answers.cend(); ++it)
        all.answers[it.key()] += it.value();
    all.unexpected += one.unexpected;
    all.operations += one.operations;
    all.done += one.done;
    all.sold += one.sold;
    all.refused += one.refused;
}

} // namespace

QString overbooked()
{
    const auto counted = [](const char *table, const char *column) {
        return QStringLiteral(
            "SELECT t.code, t.capacity, t.sold AS sold_counter, t.held AS held_counter, "
            "(SELECT coalesce(sum(h.quantity), 0) FROM hold h WHERE h.%2 = t.id "
            "AND h.state = 'active') AS held, "
            "(SELECT coalesce(sum(n.quantity), 0) FROM sales_order o JOIN order_line n "
            "ON n.order_number = o.number WHERE n.%2 = t.id "
            "AND o.state NOT IN ('pending', 'cancelled')) AS sold FROM %1 t")
            .arg(QLatin1String(table), QLatin1String(column));
    };
    return QStringLiteral(
        "SELECT code || ': ' || sold || ' sold, ' || held || ' held of ' || "
        "coalesce(capacity, -1) || ', counters ' || sold_counter || ' and ' || held_counter "
        "FROM (%1 UNION ALL %2) c WHERE sold + held > capacity OR sold <> sold_counter "
        "OR held <> held_counter")
        .arg(counted("listing", "listing_id"), counted("variant", "variant_id"));
}

QString RaceOutcome::text() const
{
    QStringList parts;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return QStringLiteral("%1 operations, %2 sold, %3 refused, %4 slots lapsed, %5 looks: ")
               .arg(operations)
               .arg(sold)
               .arg(refused)
               .arg(lapsed)
               .arg(looks)
           + parts.join(QLatin1String(", "));
}

RaceOutcome raceAsDesk(
    Store &store, int number, const RacePlan &plan, const std::function<void()> &ready)
{
    ready();
    const auto end = SteadyClock::now() + std::chrono::duration<double>(plan.seconds);
    RacingDesk desk(store, number, plan);
    while (SteadyClock::now() < end)
        desk.act();
    return desk.outcome();
}

RaceOutcome runMixedRace(const RaceGround &ground, const RacePlan &plan)
{
    RaceOutcome all;
    const auto store = ground.open();
    const auto imported = store->importRateCard(
        Call::by({QStringLiteral("Back"), QStringLiteral("sam")}), raceCard(), false);
    if (!imported) {
        all.unexpected.append(imported.error().text);
        return all;
    }
    std::mutex mutex;
    std::barrier ready(plan.desks + 1);
    std::vector<std::thread> desks;
    for (int i = 0; i < plan.desks; ++i) {
        desks.emplace_back([&, i] {
            const auto wait = [&] { ready.arrive_and_wait(); };
            const RaceOutcome one =
                ground.desk ? ground.desk(i, wait) : raceAsDesk(*ground.open(), i, plan, wait);
            const std::lock_guard lock(mutex);
            add(all, one);
        });
    }
    ready.arrive_and_wait();
    Control control(ground, plan.seed);
    for (std::thread &desk : desks)
        desk.join();
    control.stop();
    all.looks = control.looks;
    all.oversold = control.oversold + ground.read(overbooked());
    all.lapsed = ground.read(lapsedSql).value(0).toLongLong();

    for (const char *sql : booksSql)
        all.faults += ground.read(QLatin1String(sql));
    const QString paid =
        ground
            .read(QStringLiteral(
                "SELECT count(*) FROM order_event WHERE kind = 'moved' AND to_state = 'paid'"))
            .value(0);
    if (paid != QString::number(all.sold)) {
        all.faults.append(
            QStringLiteral("%1 sales were answered, %2 are in the books").arg(all.sold).arg(paid));
    }
    const auto report = store->verify();
    if (!report)
        all.faults.append(report.error().text);
    else
        for (const Finding &finding : report->findings)
            all.faults.append(finding.subject + QLatin1String(": ") + finding.text);
    return all;
}

} // namespace holdfast::test
