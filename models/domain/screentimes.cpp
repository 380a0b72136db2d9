// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screentimes.h"

#include <algorithm>

namespace holdfast {

Urgency ScreenTimes::urgency(Millis left) const
{
    return left < urgent ? Urgency::Urgent : left < warning ? Urgency::Warning : Urgency::Calm;
}

ScreenTimes screenTimes(const QHash<QString, QString> &settings)
{
    ScreenTimes times;
    const auto read = [&](const char *key, Millis &time) {
        bool isNumber = false;
        const qint64 seconds = settings.value(QLatin1String(key)).toLongLong(&isNumber);
        if (isNumber)
            time = std::chrono::seconds(seconds);
    };
    read("hold_seconds", times.hold);
    read("warning_seconds", times.warning);
    read("urgent_seconds", times.urgent);
    read("refresh_seconds", times.refresh);
    read("stale_seconds", times.stale);
    times.warning = std::min(times.warning, times.hold / 2);
    times.stale = std::max(times.stale, 2 * times.refresh);
    return times;
}

} // namespace holdfast
