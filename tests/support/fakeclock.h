// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>

namespace holdfast::test {

/// Time that only the test moves. Any thread may read it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = instantFromMs(1'795'000'000'000))
        : m_now(toMs(start))
    {
    }
    Instant now() const override { return instantFromMs(m_now); }
    Millis monotonic() const override { return Millis(m_now); }
    void advance(Millis by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace holdfast::test
