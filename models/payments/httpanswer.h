// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QHash>

namespace holdfast {

/// What came back over the wire, before anybody understands it.
struct HttpAnswer
{
    enum class Transport
    {
        Whole,    ///< the answer arrived to its end
        Broken,   ///< no connection, or it ended early
        TimedOut, ///< or was given up
        Insecure, ///< the other side could not prove that it is who it should be
        TooLarge,
    };

    Transport transport = Transport::Broken;
    int status = 0; ///< 0: none came
    QString cause = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};

    QByteArray header(const char *name) const { return headers.value(name).trimmed(); }
    bool isJson() const;
    /// Stripe-Should-Retry, where it came.
    std::optional<bool> shouldRetry() const;
    /// Retry-After as seconds or as a date; nothing when absent or nonsense; at most ten minutes.
    std::optional<Millis> retryAfter() const;
    AnswerFacts facts() const;
};

} // namespace holdfast
