// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stripekeys.h"

namespace holdfast {

/// Which Stripe key this desk uses, in a sentence; no more of it than its last four characters.
QString stripeStateText(const Result<std::optional<StripeKeyInUse>> &found);

} // namespace holdfast
