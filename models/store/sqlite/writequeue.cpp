// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writequeue.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace holdfast {

#ifdef Q_OS_WIN

bool WriteQueue::openFile()
{
    if (m_file == -1 && !m_path.isEmpty()) {
        m_file = qintptr(CreateFileW(reinterpret_cast<const wchar_t *>(m_path.utf16()),
            GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
            nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    }
    return m_file != -1; // INVALID_HANDLE_VALUE
}

WriteQueue::Lock WriteQueue::tryTake()
{
    OVERLAPPED where = {};
    if (LockFileEx(
            HANDLE(m_file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where))
        return Lock::Taken;
    const DWORD why = GetLastError();
    return why == ERROR_LOCK_VIOLATION || why == ERROR_IO_PENDING ? Lock::Busy : Lock::Impossible;
}

void WriteQueue::giveBack()
{
    UnlockFile(HANDLE(m_file), 0, 0, 1, 0);
}

void WriteQueue::close()
{
    if (m_file != -1)
        CloseHandle(HANDLE(m_file));
    m_file = -1;
}

#else

bool WriteQueue::openFile()
{
    if (m_file == -1 && !m_path.isEmpty())
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    // Another user's file can be queued at all the same.
    if (m_file == -1 && !m_path.isEmpty())
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    return m_file != -1;
}

WriteQueue::Lock WriteQueue::tryTake()
{
    if (::flock(int(m_file), LOCK_EX | LOCK_NB) == 0)
        return Lock::Taken;
    return errno == EWOULDBLOCK || errno == EINTR ? Lock::Busy : Lock::Impossible;
}

void WriteQueue::giveBack()
{
    ::flock(int(m_file), LOCK_UN);
}

void WriteQueue::close()
{
    if (m_file != -1)
        ::close(int(m_file));
    m_file = -1;
}

#endif

void WriteQueue::open(const QString &path)
{
    close();
    m_path = path;
}

WriteQueue::Turn::Turn(WriteQueue &queue, std::chrono::milliseconds patience)
    : m_queue(queue)
{
    if (!m_queue.openFile())
        return;
    const QDeadlineTimer deadline(patience, Qt::PreciseTimer);
    Lock lock = m_queue.tryTake();
    while (lock == Lock::Busy && !deadline.hasExpired()) {
        shortPause(100, 400);
        lock = m_queue.tryTake();
    }
    m_taken = lock == Lock::Taken;
}

WriteQueue::Turn::~Turn()
{
    if (m_taken)
        m_queue.giveBack();
}

void shortPause(int leastUs, int mostUs)
{
    QThread::usleep(ulong(QRandomGenerator::global()->bounded(leastUs, mostUs)));
}

} // namespace holdfast
