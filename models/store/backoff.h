// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <algorithm>

namespace holdfast {

/// How long to wait between attempts to reach a database. `longest` is also the pace for a database
/// that answers but cannot be used (another schema version, a missing right): people mend that.
struct RetryTimings
{
    Millis first{250};
    Millis longest{5000};
};

/// Doubles from `first` to `longest`.
class Backoff
{
public:
    explicit Backoff(RetryTimings timings)
        : m_timings(timings)
        , m_next(timings.first)
    {
    }

    Millis next()
    {
        const Millis wait = m_next;
        m_next = std::min(m_next * 2, m_timings.longest);
        return wait;
    }
    Millis longest() const { return m_timings.longest; }
    void reset() { m_next = m_timings.first; }

private:
    RetryTimings m_timings;
    Millis m_next;
};

} // namespace holdfast
