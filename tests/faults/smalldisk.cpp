// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldisk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace holdfast::test {

#ifdef Q_OS_LINUX

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
           && file.write(text) == text.size();
}

QByteArray options(int kib)
{
    return "size=" + QByteArray::number(kib) + "k";
}

} // namespace

QString SmallDisk::prepare()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    const bool root = user == 0;
    if (unshare(root ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return QStringLiteral("no namespace for mounts: ")
               + QString::fromLocal8Bit(std::strerror(errno));
    if (!root
        && (!writeTo("/proc/self/setgroups", "deny")
            || !writeTo("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !writeTo("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
        return QStringLiteral("no user namespace");
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("no private mounts: ") + QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

SmallDisk::SmallDisk(int kib)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (mount("tmpfs", folder.constData(), "tmpfs", 0, options(kib).constData()) != 0)
        qFatal("the small disk: %s", std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::resize(int kib)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, options(kib).constData()) != 0)
        qFatal("the small disk: %s", std::strerror(errno));
}

#else

QString SmallDisk::prepare()
{
    return QStringLiteral("no small disk on this system");
}

SmallDisk::SmallDisk(int) {}
SmallDisk::~SmallDisk() = default;
void SmallDisk::resize(int) {}

#endif

void SmallDisk::fillUp()
{
    QFile ballast(path(QStringLiteral("ballast")));
    if (!ballast.open(QIODevice::Append | QIODevice::Unbuffered))
        qFatal("no ballast");
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size()) {
    }
}

void SmallDisk::freeUp()
{
    QFile::remove(path(QStringLiteral("ballast")));
}

} // namespace holdfast::test
