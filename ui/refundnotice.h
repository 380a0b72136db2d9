// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"
#include "services.h"

namespace holdfast {

/// Tells what becomes of the money of a refund that was just decided: given back, being asked for,
/// or waiting for a desk that has a key. `done` is what else the decision did, as a sentence. Not
/// at once when it has to be looked up; not at all when `context` goes first.
void tellOfRefund(const CheckoutService &checkouts, const Refund &refund, const QString &done,
    QObject *context, std::function<void(const Notice &)> tell);

} // namespace holdfast
