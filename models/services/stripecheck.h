// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"
#include "result.h"

#include <memory>
#include <QVector>

namespace holdfast {

/// One thing that a key has to be allowed to do, in the words of Stripe's Dashboard.
struct StripePermission
{
    enum class Standing
    {
        Untried, ///< there was nothing to try it on
        Granted,
        Missing
    };

    QString name = {};    ///< "Checkout Sessions: write"
    QString purpose = {}; ///< what a desk needs it for
    bool required = true;
    Standing standing = Standing::Untried;
};

/// All that a desk's key needs, before anything was tried. Refunds are required where they are
/// given.
QVector<StripePermission> stripePermissions(bool givesRefunds);

/// Finds out which of them a key has, by questions that change nothing: reads, the end of a session
/// and a refund of a payment that cannot exist. An error says why that could not be found out:
/// Forbidden when Stripe does not know the key at all, Offline, Busy.
QFuture<Result<QVector<StripePermission>>> tryStripePermissions(
    std::unique_ptr<PaymentProvider> provider, bool givesRefunds);

} // namespace holdfast
