// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QHash>

namespace holdfast {

/// How near the end of a hold, or of a link to pay by, is.
enum class Urgency
{
    Calm,
    Warning,
    Urgent
};

/// What a desk's screen goes by, when it warns and how often it asks: settings of the installation.
struct ScreenTimes
{
    Millis hold{900'000};    ///< a hold has at first
    Millis warning{120'000}; ///< with less than this left
    Millis urgent{30'000};   ///< with less than this left
    Millis refresh{10'000};  ///< between two readings of everything
    Millis stale{30'000};    ///< without contact

    Urgency urgency(Millis left) const;

    friend bool operator==(const ScreenTimes &, const ScreenTimes &) = default;
};

/// Of the settings by their keys; what is not there, or not a number, stays as above. `warning` is
/// at most half of `hold`, for a hold that has just begun is not about to lapse, and `stale` at
/// least twice `refresh`, for a board that is read in time is not stale.
ScreenTimes screenTimes(const QHash<QString, QString> &settings);

} // namespace holdfast
