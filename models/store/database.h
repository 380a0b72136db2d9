// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "eventthread.h"
#include "storefactory.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>

namespace holdfast {

/// A database thread with one store. Work is queued and done in order; answers come as futures, to
/// be continued with `.then(context, ...)`; every one finishes. The store opens with the first
/// work. After a loss the next work tries again at once; if that fails, or nobody asks, the thread
/// itself retries with back-off, and work asked between two attempts fails at once with the reason.
class Database : public QObject
{
    Q_OBJECT

public:
    /// `requireCurrent`: refuse a database of another schema version when opening.
    explicit Database(StoreFactory factory, bool requireCurrent = true, QObject *parent = nullptr,
        RetryTimings retry = {});
    /// Finishes what is queued, closes, joins.
    ~Database() override;

    /// Runs `work(Store &) -> Result<T>` on the database thread. Any thread may ask.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using R = std::invoke_result_t<Work, Store &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, work = std::move(work)](
                 Result<Store *> store) mutable -> std::optional<Error> {
            R answer = store ? work(**store) : R(store.error());
            std::optional<Error> error;
            if (!answer)
                error = answer.error();
            promise->addResult(std::move(answer));
            promise->finish();
            return error;
        });
        return future;
    }

    /// Finishes what is queued and closes; later work fails with Offline. Blocks until done. Any
    /// thread but the database's own.
    void shutDown();

Q_SIGNALS:
    /// From the database thread, when it becomes usable or is lost. `lost` comes once a loss, and
    /// again only if the reason turns into one of another kind.
    void opened();
    void lost(const holdfast::Error &error);

private:
    using Job = std::function<std::optional<Error>(Result<Store *>)>;
    void post(Job job);

    class Worker;
    EventThread m_thread;
    std::unique_ptr<Worker> m_worker;
    QMutex m_mutex; ///< nothing may be queued behind the closing: it would never be answered
    bool m_closing = false;
};

} // namespace holdfast
