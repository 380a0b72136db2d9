// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <optional>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace holdfast::test {

#ifdef Q_OS_UNIX

namespace {

/// As long as files may be when the disk does not fail.
std::optional<rlim_t> usual;

rlimit limitOfFiles()
{
    rlimit limit;
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit of files cannot be read");
    return limit;
}

void limitFiles(rlim_t bytes)
{
    rlimit limit = limitOfFiles();
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit of files cannot be set");
}

} // namespace

QString FailingDisk::prepare()
{
    // Whoever writes beyond the limit is to be told by an error, not by death.
    std::signal(SIGXFSZ, SIG_IGN);
    if (!usual)
        usual = limitOfFiles().rlim_cur;
    return {};
}

void FailingDisk::fail()
{
    limitFiles(0);
}

void FailingDisk::mend()
{
    if (usual)
        limitFiles(*usual);
}

#else

QString FailingDisk::prepare()
{
    return QStringLiteral("no failing disk on this system");
}

void FailingDisk::fail() {}

void FailingDisk::mend() {}

#endif

} // namespace holdfast::test
