// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"

#include "screentimes.h"
#include "toldboard.h"

#include <atomic>
#include <QTimer>

namespace holdfast {

using namespace Qt::StringLiterals;

/// Everything here but the constructor and `abandon` runs on the feed's thread.
class ChangeFeed::Worker : public QObject
{
public:
    Worker(ChangeFeed *owner, StoreFactory factory, std::shared_ptr<Clock> clock,
        const FeedTimings &timings);

    /// From any thread: begin nothing more.
    void abandon() { m_abandoned = true; }
    void open();
    void readEverything();
    void close();

private:
    bool openStore();
    void watch();
    void look();
    void read(const Changes &changes);
    void tell(const Changes &changes, const Board &board);
    Result<qint64> skew();
    void fail(const Error &error);

    ChangeFeed *m_owner;
    StoreFactory m_factory;
    std::shared_ptr<Clock> m_clock;
    FeedTimings m_timings;
    Backoff m_backoff;
    QTimer m_retry{this};
    QTimer m_wake{this}; ///< makes many notifications one reading
    QTimer m_watch{this};
    QTimer m_everything{this};
    std::unique_ptr<Store> m_store;
    ToldBoard m_told;
    std::optional<Error> m_trouble;
    bool m_usable = false;
    bool m_pushed = false;
    /// A reading failed after `changes` had handed over what it knew.
    bool m_missedSome = false;
    std::atomic<bool> m_abandoned = false;
};

ChangeFeed::Worker::Worker(ChangeFeed *owner, StoreFactory factory, std::shared_ptr<Clock> clock,
    const FeedTimings &timings)
    : m_owner(owner)
    , m_factory(std::move(factory))
    , m_clock(std::move(clock))
    , m_timings(timings)
    , m_backoff(timings.retry)
{
    m_retry.setSingleShot(true);
    m_wake.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Worker::open);
    connect(&m_wake, &QTimer::timeout, this, &Worker::look);
    connect(&m_watch, &QTimer::timeout, this, &Worker::watch);
    connect(&m_everything, &QTimer::timeout, this, &Worker::readEverything);
}

bool ChangeFeed::Worker::openStore()
{
    if (!m_store)
        m_store = m_factory();
    Result<void> opened = m_store->open();
    if (opened && !m_abandoned)
        opened = m_store->requireCurrent();
    if (!opened)
        fail(opened.error());
    return opened.has_value() && !m_abandoned;
}

void ChangeFeed::Worker::open()
{
    m_retry.stop();
    if (m_abandoned || !openStore())
        return;
    m_usable = true;
    m_pushed = m_store->onChange([this] {
        if (!m_wake.isActive())
            m_wake.start(0);
    });
    m_watch.start(m_timings.poll);
    readEverything();
}

/// A connection that is only listening can go away without a word.
void ChangeFeed::Worker::watch()
{
    if (!m_store->isOpen())
        fail({ErrorKind::Offline,
            ChangeFeed::tr("The connection to the database was lost. Holdfast keeps trying.")});
    else if (!m_pushed)
        look();
}

void ChangeFeed::Worker::look()
{
    if (m_abandoned || !m_usable)
        return;
    if (m_missedSome) {
        readEverything();
        return;
    }
    const Result<Changes> changes = m_store->changes();
    if (!changes)
        return fail(changes.error());
    if (!changes->isEmpty())
        read(*changes);
}

void ChangeFeed::Worker::readEverything()
{
    if (m_abandoned)
        return;
    if (!m_usable) {
        open();
        return;
    }
    m_missedSome = true;
    // Asked first, so that what changes during the reading is reported by the next look.
    const Result<Changes> changes = m_store->changes();
    if (!changes)
        return fail(changes.error());
    read({.everything = true, .orders = true});
}

void ChangeFeed::Worker::read(const Changes &changes)
{
    m_missedSome = true;
    if (m_abandoned)
        return;
    Result<Board> board = Board{};
    if (changes.everything || !changes.listings.isEmpty())
        board = m_store->board({.ids = changes.everything ? QSet<qint64>() : changes.listings});
    if (!board)
        return fail(board.error());
    if (m_abandoned)
        return;
    Result<QHash<QString, QString>> settings = QHash<QString, QString>();
    if (changes.everything)
        settings = m_store->settings();
    if (!settings)
        return fail(settings.error());
    const Result<qint64> skew = this->skew();
    if (!skew)
        return fail(skew.error());
    // Nothing is told before all of it is read: a board ends a loss for whoever listens, and a
    // failure behind it would count as the loss that is known already.
    m_missedSome = false;
    m_backoff.reset();
    m_trouble.reset();
    if (changes.everything) {
        m_everything.start(m_timings.everything.value_or(screenTimes(*settings).refresh));
        Q_EMIT m_owner->settingsRead(*settings);
    }
    tell(changes, *board);
    if (changes.everything || !changes.carts.isEmpty())
        Q_EMIT m_owner->cartsChanged(changes.everything ? QSet<QUuid>() : changes.carts);
    if (changes.everything || changes.orders)
        Q_EMIT m_owner->ordersChanged();
    Q_EMIT m_owner->alive(*skew);
}

void ChangeFeed::Worker::tell(const Changes &changes, const Board &board)
{
    if (changes.everything) {
        if (const auto news = m_told.news(board))
            Q_EMIT m_owner->listingsRead(*news);
        else
            Q_EMIT m_owner->boardRead(board);
    } else if (!changes.listings.isEmpty()) {
        Q_EMIT m_owner->listingsRead(m_told.tell(board));
    }
}

Result<qint64> ChangeFeed::Worker::skew()
{
    const qint64 before = toMs(m_clock->now());
    const Result<Instant> theirs = m_store->now();
    const qint64 after = toMs(m_clock->now());
    if (!theirs)
        return theirs.error();
    return (before + after) / 2 - toMs(*theirs);
}

void ChangeFeed::Worker::fail(const Error &error)
{
    if (error.kind == ErrorKind::Busy && m_usable && m_store->isOpen()) {
        m_wake.start(m_backoff.next());
        return;
    }
    m_usable = false;
    m_told.forget();
    m_wake.stop();
    m_watch.stop();
    m_everything.stop();
    m_store->close();
    const bool offline = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy;
    m_retry.start(offline ? m_backoff.next() : m_backoff.longest());
    const bool known = m_trouble && m_trouble->kind == error.kind;
    m_trouble = error;
    if (!known)
        Q_EMIT m_owner->lost(error);
}

void ChangeFeed::Worker::close()
{
    for (QTimer *timer : {&m_retry, &m_wake, &m_watch, &m_everything})
        timer->stop();
    m_store.reset();
}

ChangeFeed::ChangeFeed(
    StoreFactory factory, std::shared_ptr<Clock> clock, QObject *parent, FeedTimings timings)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_clock(std::move(clock))
    , m_timings(timings)
{
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

void ChangeFeed::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<Worker>(this, m_factory, m_clock, m_timings);
    m_thread.start("changefeed");
    m_worker->moveToThread(m_thread.thread());
    QMetaObject::invokeMethod(m_worker.get(), &Worker::open, Qt::QueuedConnection);
}

void ChangeFeed::refresh()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker.get(), &Worker::readEverything, Qt::QueuedConnection);
}

void ChangeFeed::stop()
{
    if (!m_worker)
        return;
    m_worker->abandon();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get()] {
            worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.join();
    m_worker.reset();
}

} // namespace holdfast
