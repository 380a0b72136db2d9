// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashpoint.h"

#ifdef HOLDFAST_CRASH_POINTS

#include <atomic>
#include <QFile>
#include <shared_mutex>

#ifdef Q_OS_WIN
#include <cstdlib>
#else
#include <csignal>
#endif

namespace holdfast {
namespace {

struct Orders
{
    QByteArray name = qgetenv("HOLDFAST_CRASH_AT");
    int number = name.toInt();
    QByteArray log = qgetenv("HOLDFAST_CRASH_LOG");
};

using Watcher = std::function<void(const QByteArray &point)>;

std::shared_mutex watcherLock;
Watcher watcher;
std::atomic<bool> isWatched = false;

[[noreturn]] void die()
{
#ifdef Q_OS_WIN
    std::_Exit(137);
#else
    for (;;)
        ::raise(SIGKILL);
#endif
}

} // namespace

void passCrashPoint(const char *where, const char *moment)
{
    static const Orders orders;
    static std::atomic<int> passages = 0;
    if (orders.name.isEmpty() && orders.log.isEmpty() && !isWatched)
        return;
    const int passage = ++passages;
    QByteArray name(where);
    if (moment)
        name.append(": ").append(moment);
    {
        const std::shared_lock lock(watcherLock);
        if (watcher)
            watcher(name);
    }
    if (!orders.log.isEmpty()) {
        QFile log(QFile::decodeName(orders.log));
        if (log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            log.write(name + '\n');
    }
    if (orders.number > 0 ? passage == orders.number : name == orders.name)
        die();
}

void watchCrashPoints(Watcher wanted)
{
    const std::unique_lock lock(watcherLock);
    isWatched = bool(wanted);
    watcher = std::move(wanted);
}

} // namespace holdfast

#endif
