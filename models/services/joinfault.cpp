// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasesetup.h"

namespace holdfast {

namespace {

struct Sign
{
    const char *words; ///< of libpq or of the server
    JoinFault fault;
};

/// The first that is found counts: one message may have several.
constexpr Sign signs[]{
    {"could not translate host name", JoinFault::HostNotFound},
    {"password authentication failed", JoinFault::WrongLogin},
    {"no password supplied", JoinFault::WrongLogin},
    {"authentication failed for user", JoinFault::WrongLogin},
    {"is not permitted to log in", JoinFault::WrongLogin},
    {"permission denied for database", JoinFault::NoDatabase},
    {"no encryption", JoinFault::NoTls},
    {"does not support SSL", JoinFault::NoTls},
    {"SSL off", JoinFault::NoTls},
    {"certificate", JoinFault::Certificate},
    {"does not match host name", JoinFault::Certificate},
    {"SSL error", JoinFault::Certificate},
    {"pg_hba.conf", JoinFault::NotAllowed},
    {"session is read-only", JoinFault::ReadOnly},
    {"server is in hot standby", JoinFault::ReadOnly},
    {"Connection refused", JoinFault::Refused},
    {"No such file or directory", JoinFault::Refused},
    {"timeout expired", JoinFault::NoAnswer},
    {"timed out", JoinFault::NoAnswer},
    {"does not answer", JoinFault::NoAnswer},
    {"Network is unreachable", JoinFault::NoAnswer},
    {"No route to host", JoinFault::NoAnswer},
};

} // namespace

JoinFault joinFaultOf(const Error &error)
{
    const QString cause = error.detail.value(QLatin1String("cause")).toString();
    // "role" and "database" may be missing; their names come between.
    if (cause.contains(QLatin1String("does not exist"))) {
        if (cause.contains(QLatin1String("role \"")))
            return JoinFault::WrongLogin;
        if (cause.contains(QLatin1String("database \"")))
            return JoinFault::NoDatabase;
    }
    for (const Sign &sign : signs) {
        if (cause.contains(QLatin1String(sign.words)))
            return sign.fault;
    }
    // Only a schema of Holdfast's that the login may not use is refused in status().
    if (error.kind == ErrorKind::Forbidden)
        return JoinFault::NoRight;
    return JoinFault::Other;
}

std::optional<JoinFault> joinFaultOf(const StoreStatus &status)
{
    if (!status.initialised)
        return JoinFault::NotSetUp;
    if (status.schema < status.programSchema)
        return JoinFault::Older;
    if (status.schema > status.programSchema)
        return JoinFault::Newer;
    if (!status.right)
        return JoinFault::NoRight;
    return std::nullopt;
}

} // namespace holdfast
