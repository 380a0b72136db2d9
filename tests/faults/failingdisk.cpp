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

/// A file may be as long as that, in bytes; none: as the system allows.
void limitFiles(std::optional<rlim_t> bytes)
{
    rlimit limit;
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit of files cannot be read");
    limit.rlim_cur = bytes.value_or(limit.rlim_max);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit of files cannot be set");
}

} // namespace

QString FailingDisk::prepare()
{
    // Whoever writes beyond the limit is to be told by an error, not by death.
    std::signal(SIGXFSZ, SIG_IGN);
    return {};
}

void FailingDisk::fail()
{
    limitFiles(0);
}

void FailingDisk::mend()
{
    limitFiles(std::nullopt);
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
