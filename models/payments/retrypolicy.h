// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <functional>

namespace holdfast {

/// A number from 0 up to, but not including, 1. Tests give their own.
using Chance = std::function<double()>;
Chance randomChance();

struct RetryLimits
{
    Millis first{500};
    Millis longest{5000};
    /// How long to go on after the first failure. A stored request may be sent again later all the
    /// same, for as long as its key lives (24 hours).
    Millis patience{60'000};
};

/// When to ask a provider again for the same thing: the wait doubles from `first` to `longest`, is
/// shortened by chance to no less than its half so that desks do not ask in step, and is never
/// shorter than the provider wants. Waits nowhere itself. The clock outlives it.
class RetryPolicy
{
public:
    explicit RetryPolicy(
        const Clock *clock, RetryLimits limits = {}, Chance chance = randomChance());

    /// How long to wait before the same request is sent again; nothing when that is of no use
    /// (any outcome but RetrySame and Unknown) or patience has ended, and then the state is
    /// unknown.
    std::optional<Millis> next(Outcome outcome, std::optional<Millis> retryAfter);
    /// After an answer that says what is: patience begins anew with the next failure.
    void reset();

private:
    const Clock *m_clock;
    RetryLimits m_limits;
    Chance m_chance;
    Millis m_wait;
    std::optional<Millis> m_failingSince = {};
};

/// How often an open session is read: every second for half a minute, then ever more slowly, and
/// from two and a half minutes on every five seconds, each varied a little by chance; never sooner
/// than the provider wants. A session of 35 minutes is read some 450 times; Stripe grants 500 on
/// average. The clock outlives it.
class PollPace
{
public:
    explicit PollPace(const Clock *clock, Chance chance = randomChance());

    Millis next(std::optional<Millis> retryAfter = {}) const;
    /// Something happened: as quick as at the beginning.
    void restart();

private:
    const Clock *m_clock;
    Chance m_chance;
    Millis m_since;
};

} // namespace holdfast
