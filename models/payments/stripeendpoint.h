// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QUrl>

namespace holdfast {

/// Where Stripe is asked. There is none that would send a key over an open network.
class StripeEndpoint
{
public:
    /// https://api.stripe.com
    static StripeEndpoint production();
    /// An https address, or http to this machine itself (for tests): scheme, host and port alone.
    /// Validation otherwise.
    static Result<StripeEndpoint> parse(const QString &text);
    /// A page that may be named to a provider: an https address, or http to this machine itself.
    /// Validation otherwise.
    static Result<QUrl> parsePage(const QString &text);
    /// Whether a page may be named to a provider: https, or this machine itself.
    static bool isSafe(const QUrl &url);

    QUrl base() const { return m_base; }

private:
    explicit StripeEndpoint(QUrl base);

    QUrl m_base;
};

} // namespace holdfast
