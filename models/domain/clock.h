// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QElapsedTimer>
#include <QString>

namespace holdfast {

/// A moment in UTC. The database keeps moments as 64-bit milliseconds since 1970.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Millis = std::chrono::milliseconds;

inline Instant instantFromMs(qint64 ms)
{
    return Instant(Millis(ms));
}
inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
/// "2026-11-20T09:30:00.000Z"
QString toIso(Instant instant);

/// Where time comes from. `now` is truth for the embedded database only: with a server, the
/// server's clock decides. `monotonic` never jumps and measures waiting: countdowns, freshness,
/// back-off. Implementations may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual Millis monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    SystemClock();
    Instant now() const override;
    Millis monotonic() const override;

private:
    QElapsedTimer m_since;
};

} // namespace holdfast
