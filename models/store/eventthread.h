// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <QEventLoop>
#include <QThread>
#include <thread>

namespace holdfast {

/// A thread with an event loop, which is over for good when `join` returns. QThread::wait() returns
/// before what libraries keep a thread has been taken down (Qt 6.4: its threads are detached, and
/// report their end before their destructors have run); a program that exits then takes OpenSSL
/// from under a thread that is still giving back its share of it, and crashes.
class EventThread
{
public:
    EventThread() = default;
    /// Ends the loop and joins.
    ~EventThread();
    EventThread(const EventThread &) = delete;
    EventThread &operator=(const EventThread &) = delete;

    /// Returns once objects can be moved to `thread`. `name` is what debuggers show.
    void start(const char *name);
    /// Null before `start`. Owned by the thread; objects that live there may outlast it, and are
    /// then to be deleted only.
    QThread *thread() const { return m_self; }
    /// Ends the loop, if it has not ended; what is posted after this is dropped. Any thread.
    void quit();
    /// Waits for the end; nothing when it is not running. Any thread but itself.
    void join();

private:
    std::thread m_thread;
    QThread *m_self = nullptr;
    std::mutex m_mutex;
    QEventLoop *m_loop = nullptr; ///< while it runs; guarded by the mutex
};

} // namespace holdfast
