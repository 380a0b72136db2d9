// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventthread.h"

#include <future>
#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace holdfast {

EventThread::~EventThread()
{
    quit();
    join();
}

void EventThread::start(const char *name)
{
    std::promise<void> ready;
    m_thread = std::thread([this, name, &ready] {
#ifdef Q_OS_LINUX
        pthread_setname_np(pthread_self(), name);
#endif
        QEventLoop loop;
        {
            const std::lock_guard lock(m_mutex);
            m_loop = &loop;
        }
        m_self = QThread::currentThread();
        m_self->setObjectName(QLatin1String(name));
        ready.set_value();
        loop.exec();
        {
            const std::lock_guard lock(m_mutex);
            m_loop = nullptr;
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    ready.get_future().wait();
}

void EventThread::quit()
{
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

void EventThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace holdfast
