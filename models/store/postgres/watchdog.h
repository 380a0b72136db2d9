// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>
#include <condition_variable>
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

    /// From now, `socket` may stay silent for `patience`. Called on the connection's thread.
    void arm(int socket, Millis patience);
    void disarm();

private:
    void watch();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    int m_socket = -1;
    std::chrono::steady_clock::time_point m_deadline;
    std::thread m_thread;
};

} // namespace holdfast
