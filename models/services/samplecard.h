// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ratecard.h"
#include "result.h"

namespace holdfast {

/// The rate card that comes with the program. Internal when the program is incomplete.
Result<RateCard> sampleRateCard();

} // namespace holdfast
