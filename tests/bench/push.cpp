// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmodel.h"
#include "database.h"
#include "liveboard.h"
#include "workloads.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

namespace holdfast::bench {
namespace {

constexpr int patienceMs = 20'000;

/// One desk sells on a database thread; another has the board in its model, as a window has it.
/// Everything but the two database threads runs on the event loop of the program.
class Push : public QObject
{
public:
    Push(const Target &target, double seconds)
        : m_target(target)
        , m_seller(target.factory())
        , m_feed(target.factory(), m_clock)
        , m_live(&m_feed, m_clock.get())
        , m_end(SteadyClock::now()
                + std::chrono::duration_cast<SteadyClock::duration>(
                    std::chrono::duration<double>(seconds)))
    {
        connect(&m_live, &LiveBoard::boardReplaced, &m_model, &BoardModel::replace);
        connect(&m_live, &LiveBoard::listingsChanged, &m_model, &BoardModel::update);
        connect(&m_model, &QAbstractItemModel::dataChanged, this, &Push::look);
        connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
            if (!m_begun)
                next();
            m_begun = true;
        });
        connect(&m_late, &QTimer::timeout, this, [this] {
            giveUp(
                QStringLiteral("the %1 did not reach the other desk: %2")
                    .arg(m_kind.isEmpty() ? QStringLiteral("board") : m_kind, m_live.error().text));
        });
        m_late.setSingleShot(true);
        m_late.start(patienceMs);
    }

    QMap<QString, std::vector<double>> latencies;

private:
    using Seen = std::function<bool(const Listing &)>;

    const Listing &listing() const { return *m_model.listing(m_code); }

    void next()
    {
        if (SteadyClock::now() >= m_end || m_cart + 1 >= m_target.carts().size()) {
            QCoreApplication::quit();
            return;
        }
        if (m_step == 0) {
            ++m_cart;
            m_code = m_target.codes().at(m_cart % m_target.codes().size());
        }
        const QUuid cart = m_target.carts().at(m_cart);
        const qint64 held = listing().held;
        const qint64 sold = listing().sold;
        const qint64 price = listing().price.minor + 1;
        const auto hold = [cart, code = m_code](Store &store) {
            return store.hold(Call::by(desk(1)), cart, code, QString(), 1);
        };
        const auto more = [held](const Listing &now) { return now.held == held + 1; };
        switch (m_step++) {
        case 0:
            ask(QStringLiteral("hold"), hold, more);
            break;
        case 1:
            ask(
                QStringLiteral("release"),
                [hold = m_hold](Store &store) {
                    return store.releaseHold(Call::by(desk(1)), hold, QStringLiteral("measured"));
                },
                [held](const Listing &now) { return now.held == held - 1; });
            break;
        case 2:
            ask(QStringLiteral("hold"), hold, more);
            break;
        case 3:
            ask(
                QStringLiteral("sale"),
                [cart](
                    Store &store) { return store.sell(Call::by(desk(1)), cart, Tender::Cash, {}); },
                [sold](const Listing &now) { return now.sold == sold + 1; });
            break;
        case 4:
            m_step = 0;
            ask(
                QStringLiteral("price"),
                [code = m_code, price](Store &store) {
                    return store.adjustListing(
                        Call::by(desk(1)), code, {.priceMinor = price}, QStringLiteral("measured"));
                },
                [price](const Listing &now) { return now.price.minor == price; });
            break;
        }
    }

    template <class Work>
    void ask(const QString &kind, const Work &work, const Seen &seen)
    {
        m_kind = kind;
        m_seen = seen;
        m_answered = false;
        m_late.start(patienceMs);
        m_asked = SteadyClock::now();
        using R = std::invoke_result_t<Work, Store &>;
        m_seller.run(work).then(this, [this](const R &answer) {
            if (!answer)
                giveUp(answer.error().text);
            if constexpr (std::is_same_v<R, Result<HeldLine>>)
                m_hold = answer->line.hold.id;
            m_answered = true;
            goOn();
        });
    }

    void look()
    {
        if (!m_seen || !m_seen(listing()))
            return;
        latencies[m_kind].push_back(
            std::chrono::duration<double, std::milli>(SteadyClock::now() - m_asked).count());
        m_seen = {};
        goOn();
    }

    void goOn()
    {
        if (!m_answered || m_seen)
            return;
        // At no fixed distance from the last look at an SQLite file, as people do.
        QTimer::singleShot(QRandomGenerator::global()->bounded(m_target.isPostgres() ? 10 : 250),
            this, &Push::next);
    }

    const Target &m_target;
    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();
    Database m_seller;
    ChangeFeed m_feed;
    LiveBoard m_live;
    BoardModel m_model;
    QTimer m_late;
    SteadyClock::time_point m_end;
    bool m_begun = false;
    int m_step = 0;
    int m_cart = -1;
    QString m_code;
    QUuid m_hold;
    QString m_kind;
    Seen m_seen;
    bool m_answered = true;
    SteadyClock::time_point m_asked;
};

} // namespace

QJsonObject push(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, options.latencyMs);
    target.makeCarts(int(options.pace.seconds * 200) + 100);
    QJsonObject report;
    std::vector<double> all;
    {
        Push push(target, options.pace.seconds);
        QCoreApplication::exec();
        for (auto it = push.latencies.cbegin(); it != push.latencies.cend(); ++it) {
            report.insert(it.key(), quantilesJson(it.value()));
            all.insert(all.end(), it.value().begin(), it.value().end());
        }
        report.insert(QStringLiteral("errors"), 0);
    }
    const QJsonObject together = quantilesJson(all);
    for (auto it = together.begin(); it != together.end(); ++it)
        report.insert(it.key(), it.value());
    return complete("push", report);
}

} // namespace holdfast::bench
