// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptlocks.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#endif

namespace holdfast {

#ifdef Q_OS_LINUX

namespace {

/// A stretch of a file that SQLite locks for as long as a connection is open (os_unix.c).
struct Stretch
{
    const char *suffix;
    off_t first;
    off_t length;
};

constexpr Stretch stretches[] = {
    {"", 0x40000002, 510}, // SHARED_FIRST, SHARED_SIZE: no one else becomes the only one
    {"-shm", 128, 1},      // UNIX_SHM_DMS: no one else takes the index for a left-over
};

void lock(int file, short type, const Stretch &stretch)
{
    struct flock which = {};
    which.l_type = type;
    which.l_whence = SEEK_SET;
    which.l_start = stretch.first;
    which.l_len = stretch.length;
    fcntl(file, F_OFD_SETLK, &which);
}

std::mutex &guard()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

/// One for a database in this process, whoever has it open.
struct KeptLocks::Files
{
    dev_t device = 0;
    ino_t node = 0;
    int users = 0; ///< stores that have it open and rely on it
    int descriptors[std::size(stretches)] = {-1, -1};

    ~Files()
    {
        for (const int file : descriptors) {
            if (file != -1)
                ::close(file);
        }
    }
    void lockAll(short type)
    {
        for (std::size_t i = 0; i < std::size(stretches); ++i) {
            if (descriptors[i] != -1)
                lock(descriptors[i], type, stretches[i]);
        }
    }
    static std::vector<std::weak_ptr<Files>> &known()
    {
        static std::vector<std::weak_ptr<Files>> all;
        return all;
    }
};

KeptLocks::~KeptLocks()
{
    letGo([] {});
}

void KeptLocks::keep(const QString &database)
{
    struct stat status = {};
    if (m_files || ::stat(QFile::encodeName(database).constData(), &status) != 0)
        return;
    const std::lock_guard lock(guard());
    auto &known = Files::known();
    known.erase(std::remove_if(known.begin(), known.end(),
                    [](const std::weak_ptr<Files> &files) { return files.expired(); }),
        known.end());
    for (const std::weak_ptr<Files> &one : known) {
        const auto files = one.lock();
        if (files && files->device == status.st_dev && files->node == status.st_ino)
            m_files = files;
    }
    if (!m_files) {
        // Without its index nobody has read it yet.
        if (::access(QFile::encodeName(database + QLatin1String("-shm")).constData(), F_OK) != 0)
            return;
        m_files = std::make_shared<Files>();
        m_files->device = status.st_dev;
        m_files->node = status.st_ino;
        for (std::size_t i = 0; i < std::size(stretches); ++i) {
            const QString path = database + QLatin1String(stretches[i].suffix);
            m_files->descriptors[i] =
                ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        }
        known.push_back(m_files);
    }
    if (m_files->users++ == 0)
        m_files->lockAll(F_RDLCK);
}

void KeptLocks::letGo(const std::function<void()> &close)
{
    if (m_files) {
        const std::lock_guard lock(guard());
        if (--m_files->users == 0)
            m_files->lockAll(F_UNLCK);
    }
    close();
    const std::lock_guard lock(guard());
    m_files.reset();
}

#else

struct KeptLocks::Files
{
};

KeptLocks::~KeptLocks() = default;

void KeptLocks::keep(const QString &) {}

void KeptLocks::letGo(const std::function<void()> &close)
{
    close();
}

#endif

} // namespace holdfast
