// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace holdfast::cli {

/// What became of a refund that was decided here.
struct Followed
{
    Refund refund = {};
    QString note = {}; ///< who gives the money back, when it is not this run
};

/// Asks Stripe for a refund and waits until the customer has the money or it has failed, with
/// lines of progress on standard error. Without a key here, or with `noWait`, it says who will do
/// it. One that is not under way is answered as it is.
Answer<Followed> follow(const Session &session, const Refund &refund, bool noWait);

} // namespace holdfast::cli
