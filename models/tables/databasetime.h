// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace holdfast {

/// The database's time on this screen: a reading of the database's clock, carried on by the
/// monotonic clock since it came in. Countdowns are reckoned from this, never from the wall clock.
class DatabaseTime
{
public:
    DatabaseTime() = default;
    DatabaseTime(Instant asOf, Millis receivedAt)
        : m_asOf(asOf)
        , m_receivedAt(receivedAt)
    {
    }

    Instant at(Millis monotonic) const { return m_asOf + (monotonic - m_receivedAt); }
    /// What is left until `moment`; never negative.
    Millis until(Instant moment, Millis monotonic) const
    {
        return std::max(Millis::zero(), moment - at(monotonic));
    }

private:
    Instant m_asOf = {};
    Millis m_receivedAt{0};
};

} // namespace holdfast
