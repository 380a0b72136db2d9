// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrecy.h"

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace holdfast {

void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    // A core that is piped to a collector knows no limit; on Linux the second does for that.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

std::optional<QString> takeFromEnvironment(const char *name)
{
    if (!qEnvironmentVariableIsSet(name))
        return std::nullopt;
    const QString text = qEnvironmentVariable(name);
    // The system shows the environment as it was at the start.
    if (char *value = std::getenv(name)) {
        for (; *value != '\0'; ++value)
            *const_cast<volatile char *>(value) = 'x';
    }
    qunsetenv(name);
    return text;
}

std::optional<QString> takeDatabasePasswordFromEnvironment()
{
    return takeFromEnvironment("PGPASSWORD");
}

} // namespace holdfast
