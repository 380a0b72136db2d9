// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

class QDebug;
class QTextStream;

namespace holdfast {

/// A key to a Stripe account. It cannot be printed, logged or compared, and there is no way to its
/// text but the header of a request.
class StripeKey
{
public:
    /// Reads a secret (sk_test_, sk_live_) or restricted (rk_test_, rk_live_) key, blanks around it
    /// ignored. Validation otherwise, with a sentence about publishable keys and webhook secrets,
    /// which people paste by mistake; the error never repeats what was given.
    static Result<StripeKey> parse(const QString &text);

    bool isLive() const { return m_live; } ///< real money
    bool isRestricted() const { return m_restricted; }
    /// The last four characters: all that may ever be shown.
    QString lastFour() const;

    /// The value of the Authorization header. Only for the request itself.
    QByteArray authorization() const { return "Bearer " + m_text; }
    /// `text` without this key and without anything else that looks like one.
    QString redacted(const QString &text) const;

    friend QDebug operator<<(QDebug, const StripeKey &) = delete;
    friend QTextStream &operator<<(QTextStream &, const StripeKey &) = delete;
    friend bool operator==(const StripeKey &, const StripeKey &) = delete;

private:
    StripeKey(QByteArray text, bool live, bool restricted);

    QByteArray m_text;
    bool m_live;
    bool m_restricted;
};

} // namespace holdfast
