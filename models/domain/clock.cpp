// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDateTime>

namespace holdfast {

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

SystemClock::SystemClock()
{
    m_since.start();
}

Instant SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Millis SystemClock::monotonic() const
{
    return Millis(m_since.elapsed());
}

} // namespace holdfast
