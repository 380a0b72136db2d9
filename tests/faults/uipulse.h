// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <thread>

namespace holdfast::test {

/// Measures whether the UI thread keeps going: a timer ticks on it every 20 ms, and a thread that
/// does nothing else does the same, so that what the machine takes from everybody is not held
/// against the window.
class UiPulse
{
public:
    UiPulse()
    {
        m_sinceTick.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, m_sinceTick.restart());
            ++m_ticks;
        });
        m_timer.start(int(beat.count()));
        m_thread = std::thread([this] { compare(); });
    }
    ~UiPulse()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    UiPulse(const UiPulse &) = delete;
    UiPulse &operator=(const UiPulse &) = delete;

    int ticks() const { return m_ticks; }
    /// The longest between two ticks so far, and the one that has not come yet.
    qint64 worstMs() const { return std::max(m_worst, m_sinceTick.elapsed()); }
    /// As worstMs, of the thread beside.
    qint64 machineMs() const { return m_machine; }

private:
    static constexpr std::chrono::milliseconds beat{20};

    void compare()
    {
        QElapsedTimer since;
        since.start();
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            m_wake.wait_for(lock, beat);
            m_machine = std::max<qint64>(m_machine, since.restart());
        }
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_worst = 0;
    int m_ticks = 0;
    std::atomic<qint64> m_machine = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace holdfast::test
