// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"

#include <QJsonObject>

namespace holdfast {

/// Stripe's objects as the program knows them. Nothing when a field that matters is absent, of
/// another type, or of a value that nobody has heard of: then nobody knows what happened.
std::optional<PaymentSession> readStripeSession(const QJsonObject &object, const Agreed &agreed);
std::optional<FoundSessions> readStripeSessions(const QJsonObject &list);
std::optional<ProviderRefund> readStripeRefund(const QJsonObject &object);
std::optional<ProviderRefunds> readStripeRefunds(const QJsonObject &list);
std::optional<ProviderEvents> readStripeEvents(const QJsonObject &list);

} // namespace holdfast
