// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "text.h"

namespace holdfast {

/// The answer to what is refused before the database is asked.
template <class T>
Answer<T> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
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
