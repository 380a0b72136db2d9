// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"

namespace holdfast {

/// The version of Stripe's interface that requests are written for; sent with each, because an
/// account's own default differs from account to account.
inline constexpr char stripeVersion[] = "2026-10-28.endive";

/// The requests of PaymentProvider as Stripe takes them.
Result<ProviderRequest> stripeSessionRequest(
    const Order &order, const SessionTerms &terms, const QString &key);
Result<ProviderRequest> stripeExpireRequest(const QString &session, const QString &key);
Result<ProviderRequest> stripeRefundRequest(const RefundTerms &terms, const QString &key);

/// Whether `text` can be the id of an object of Stripe's, and so a part of a path.
bool isStripeId(const QString &text);
/// Whether a stored request can be sent at all: its path, and a key that is fit for a header.
bool isSendable(const ProviderRequest &request);

} // namespace holdfast
