// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace holdfast {
namespace {

// How late a cut may come. Polling keeps arming, which every statement does, to a store and a lock.
constexpr std::chrono::milliseconds look(200);

void cut(int socket)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

Watchdog::Watchdog()
    : m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Watchdog::arm(int socket, Millis patience)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    m_deadline = std::chrono::steady_clock::now() + patience;
}

void Watchdog::disarm()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_wake.wait_for(lock, look);
        if (m_socket >= 0 && std::chrono::steady_clock::now() >= m_deadline) {
            cut(m_socket);
            m_socket = -1;
        }
    }
}

} // namespace holdfast
