// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <algorithm>
#include <QtGlobal>
#include <utility>

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
    armLong(socket, patience, patience, {});
}

void Watchdog::armLong(int socket, Millis patience, Millis longest, Alive alive)
{
    const Time now = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_mutex);
    ++m_turn;
    m_hasCut = false;
    m_socket = socket;
    m_patience = patience;
    m_deadline = now + patience;
    m_last = now + longest;
    m_alive = std::move(alive);
}

bool Watchdog::disarm()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
    return std::exchange(m_hasCut, false);
}

bool Watchdog::mayGoOn(std::unique_lock<std::mutex> &lock, Time now)
{
    if (!m_alive || now >= m_last)
        return false;
    const quint64 turn = m_turn;
    const Alive alive = m_alive;
    lock.unlock();
    const bool goOn = alive();
    lock.lock();
    if (m_turn != turn || m_socket < 0)
        return true;
    m_deadline = std::min(std::chrono::steady_clock::now() + m_patience, m_last);
    return goOn;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_wake.wait_for(lock, look);
        const Time now = std::chrono::steady_clock::now();
        if (m_socket >= 0 && now >= m_deadline && !mayGoOn(lock, now)) {
            cut(m_socket);
            m_hasCut = true;
            m_socket = -1;
        }
    }
}

} // namespace holdfast
