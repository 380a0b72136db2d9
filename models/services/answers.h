// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crashpoint.h"
#include "services.h"
#include "text.h"

namespace holdfast {

/// The answer to what is refused before the database is asked.
template <class T>
Answer<T> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

/// Has one change made on the database thread. `name` is what its crash points are called.
template <class Work>
auto runChange(const Desk &desk, const char *name, Work work)
{
    return desk.database->run([name, work = std::move(work)](Store &store) {
        static_cast<void>(name);
        HF_CRASH_POINT(name, "asked");
        auto answer = work(store);
        HF_CRASH_POINT(name, "answered");
        return answer;
    });
}

inline Result<QString> reasonText(const QString &why)
{
    return requireText(why, QStringLiteral("reason"), maxReasonLength);
}

inline Result<QString> optionalReason(const QString &why)
{
    return cleanText(why, QStringLiteral("reason"), maxReasonLength);
}

} // namespace holdfast
