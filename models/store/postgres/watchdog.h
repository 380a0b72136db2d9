// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace holdfast {

/// Cuts a connection whose server does not answer. libpq waits for as long as the server's kernel
/// keeps the connection, whatever its timeouts say (measured with a stopped server: until it ran
/// again); shutting the socket down ends the wait at once and reads as a lost connection.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Whether the server answers others; asked on the watchdog's thread.
    using Alive = std::function<bool()>;

    /// From now, `socket` may stay silent for `patience`. Called on the connection's thread.
    void arm(int socket, Millis patience);
    /// As arm, for a statement that may take long: beyond `patience` it may stay silent for as long
    /// as the server is alive, and not beyond `longest`.
    void armLong(int socket, Millis patience, Millis longest, Alive alive);
    /// Whether the connection was cut.
    bool disarm();

private:
    using Time = std::chrono::steady_clock::time_point;
    void watch();
    /// With the lock, which it gives up while it asks.
    bool mayGoOn(std::unique_lock<std::mutex> &lock, Time now);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_hasCut = false; ///< since it was armed
    int m_socket = -1;
    quint64 m_turn = 0; ///< counts the armings
    Millis m_patience{0};
    Time m_deadline;
    Time m_last; ///< beyond this not even a live server is waited for
    Alive m_alive;
    std::thread m_thread;
};

} // namespace holdfast
