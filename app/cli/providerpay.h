// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkoutdriver.h"
#include "command.h"

namespace holdfast::cli {

/// This run's driver of checkouts by Stripe, which goes with the session's context; null without a
/// key.
using MaybeDriver = CheckoutDriver *;

/// Makes the driver with the key in use. With `required`, NotFound says how to set one.
Answer<MaybeDriver> makeDriver(const Session &session, bool required);

/// Until when to wait for a checkout. When Stripe does not answer, or not this key, an error says
/// what then: at once where only a link is waited for, else when the driver's patience has ended.
enum class WaitFor
{
    Link,     ///< there is an address to pay at
    End,      ///< paid or abandoned
    Cancelled ///< the same, or that it cannot be ended: its money is on its way, for days maybe
};

/// Follows a checkout in the books while whoever drives it works; the address to pay at and a line
/// of progress go to standard error as they come, unless the session is quiet. Answers it as it
/// stands then.
Answer<Checkout> waitFor(
    const Session &session, MaybeDriver driver, const QUuid &checkout, WaitFor until);

} // namespace holdfast::cli
