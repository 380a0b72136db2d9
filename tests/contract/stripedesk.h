// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop.h"

namespace holdfast::test {

/// What Stripe and who drives a checkout might say of it. Keys, sessions and payments carry the
/// checkout's id, so that no two checkouts have the same.
ProviderRequest requestFor(
    const Checkout &checkout, RequestPurpose purpose = RequestPurpose::Create, int attempt = 1);
SessionRecord sessionFor(
    const Checkout &checkout, SessionStanding standing = SessionStanding::Open);
/// Exactly what was agreed, and `more`.
ReceivedPayment paymentFor(const Checkout &checkout, qint64 more = 0);

ProviderRequest requestFor(const Refund &refund, int attempt = 1);
/// What Stripe says of a refund; its name for it carries the refund's id.
Refund noted(Shop &shop, const QUuid &refund, RefundState state, const QString &said = {});

/// A checkout by Stripe of a customer's cart with one line, at a stage: "preparing" (just begun),
/// "requested" (a session was asked for), "open", "declined" (its last card was), "unknown",
/// "waiting" (the customer is through), "paid" (noted, not booked), "mismatched" (noted as not what
/// was agreed), "ending" (open, and somebody wants it to end), "settled", "late" (forced to its end
/// while open), "expired", "failed" (its only request was declined).
Checkout stripeCheckout(
    Shop &shop, const QString &stage, const QString &code, qint64 quantity, const QString &email);
/// As above, of a customer of its own, with one of CA#quarter.
Checkout stripeCheckout(Shop &shop, const QString &stage);

} // namespace holdfast::test
