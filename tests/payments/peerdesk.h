// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders.h"
#include "stripegateway.h"
#include "stripepeer.h"

namespace holdfast::test {

inline const QString testKey = QStringLiteral("sk_test_51HoldfastDeskKey1234");

inline StripeConfig configFor(
    const QString &url, Millis timeout = std::chrono::minutes(1), const QString &key = testKey)
{
    return {StripeKey::parse(key).value(), StripeEndpoint::parse(url).value(), timeout};
}

inline SessionTerms termsNow()
{
    return termsAt(SystemClock().now());
}

inline ProviderRequest sessionRequestFor(const StripeGateway &gateway, const Order &order)
{
    return gateway.sessionRequest(order, termsNow(), freshKey()).value();
}

/// A session that is open at the peer.
inline PaymentSession openSession(StripeGateway &gateway, const Order &order)
{
    const auto answer =
        answerOf(gateway.createSession(sessionRequestFor(gateway, order), agreedOf(order)));
    if (!answer.isDone())
        qFatal("no session: %s", qPrintable(answer.error.text));
    return *answer.value;
}

} // namespace holdfast::test
