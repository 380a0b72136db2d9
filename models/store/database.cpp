// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "crashpoint.h"

#include <QMutexLocker>
#include <QTimer>

namespace holdfast {

using namespace Qt::StringLiterals;

/// Everything here but the constructor runs on the database thread.
class Database::Worker : public QObject
{
public:
    Worker(Database *owner, StoreFactory factory, bool requireCurrent, RetryTimings retry)
        : m_owner(owner)
        , m_factory(std::move(factory))
        , m_requireCurrent(requireCurrent)
        , m_backoff(retry)
    {
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, &Worker::open);
        m_pushSoon.setSingleShot(true);
        connect(&m_pushSoon, &QTimer::timeout, this, &Worker::push);
    }

    void run(Job &job);
    void push();
    void close();

private:
    void open();
    Result<void> openStore();
    void report(const Error &error);
    void lose(const Error &error);

    Database *m_owner;
    StoreFactory m_factory;
    bool m_requireCurrent;
    Backoff m_backoff;
    QTimer m_retry{this};
    QTimer m_pushSoon{this};
    std::unique_ptr<Store> m_store;
    /// Set while the database cannot be used.
    std::optional<Error> m_trouble;
    /// Whether the next job waits for an attempt to open rather than for the timer.
    bool m_tryAtOnce = true;
    bool m_everOpen = false;
};

Result<void> Database::Worker::openStore()
{
    if (!m_store)
        m_store = m_factory();
    Result<void> opened = m_store->open();
    if (opened && m_requireCurrent)
        opened = m_store->requireCurrent();
    return opened;
}

void Database::Worker::open()
{
    m_retry.stop();
    m_tryAtOnce = false;
    const Result<void> opened = openStore();
    if (!opened) {
        if (m_store->isOpen())
            m_store->close();
        const bool offline = opened.error().kind == ErrorKind::Offline;
        m_retry.start(offline ? m_backoff.next() : m_backoff.longest());
        report(opened.error());
        return;
    }
    m_backoff.reset();
    const bool news = m_trouble || !m_everOpen;
    m_trouble.reset();
    m_everOpen = true;
    if (news)
        Q_EMIT m_owner->opened();
}

void Database::Worker::report(const Error &error)
{
    const bool known = m_trouble && m_trouble->kind == error.kind;
    m_trouble = error;
    if (!known)
        Q_EMIT m_owner->lost(error);
}

void Database::Worker::run(Job &job)
{
    const bool usable = !m_trouble && m_store && m_store->isOpen();
    if (!usable && (!m_trouble || m_tryAtOnce))
        open();
    if (m_trouble) {
        job(*m_trouble);
        return;
    }
    HF_CRASH_POINT("database: before the work");
    const std::optional<Error> error = job(m_store.get());
    HF_CRASH_POINT("database: worked");
    if (m_store->owesPush() && !m_pushSoon.isActive())
        m_pushSoon.start(Store::pushPatience);
    if (error && error->kind == ErrorKind::Offline && !m_store->isOpen())
        lose(*error);
}

void Database::Worker::lose(const Error &error)
{
    m_tryAtOnce = true;
    m_retry.start(m_backoff.next());
    report(error);
}

/// The work done meanwhile may have pushed already.
void Database::Worker::push()
{
    if (!m_store || !m_store->isOpen() || !m_store->owesPush())
        return;
    const auto pushed = m_store->push();
    if (!m_store->isOpen())
        lose(pushed.error());
    else if (m_store->owesPush())
        m_pushSoon.start(pushed ? Store::pushPatience : Millis(1000));
}

void Database::Worker::close()
{
    m_retry.stop();
    m_pushSoon.stop();
    m_store.reset();
}

Database::Database(StoreFactory factory, bool requireCurrent, QObject *parent, RetryTimings retry)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, std::move(factory), requireCurrent, retry))
{
    m_thread.start("database");
    m_worker->moveToThread(m_thread.thread());
}

Database::~Database()
{
    shutDown();
}

void Database::post(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closing) {
            QMetaObject::invokeMethod(
                m_worker.get(),
                [worker = m_worker.get(), job = std::move(job)]() mutable { worker->run(job); },
                Qt::QueuedConnection);
            return;
        }
    }
    job(Error{ErrorKind::Offline, tr("Holdfast is closing. Nothing was changed.")});
}

void Database::shutDown()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closing) {
            m_closing = true;
            QMetaObject::invokeMethod(
                m_worker.get(),
                [this, worker = m_worker.get()] {
                    worker->close();
                    m_thread.quit();
                },
                Qt::QueuedConnection);
        }
    }
    m_thread.join();
}

} // namespace holdfast
