// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <algorithm>
#include <QRandomGenerator>

namespace holdfast {
namespace {

Millis part(Millis whole, double of)
{
    return Millis(qint64(double(whole.count()) * of));
}

constexpr Millis quickest{1000};
constexpr Millis slowest{5000};
constexpr Millis quickFor{30'000};
/// For each of these the pace slows by a second.
constexpr Millis step{30'000};

} // namespace

Chance randomChance()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

RetryPolicy::RetryPolicy(const Clock *clock, RetryLimits limits, Chance chance)
    : m_clock(clock)
    , m_limits(limits)
    , m_chance(std::move(chance))
    , m_wait(limits.first)
{
}

std::optional<Millis> RetryPolicy::next(Outcome outcome, std::optional<Millis> retryAfter)
{
    if (outcome != Outcome::RetrySame && outcome != Outcome::Unknown)
        return std::nullopt;
    const Millis now = m_clock->monotonic();
    if (!m_failingSince)
        m_failingSince = now;
    const Millis wait =
        std::max(part(m_wait, 0.5 + m_chance() / 2), retryAfter.value_or(Millis(0)));
    if (now + wait - *m_failingSince > m_limits.patience)
        return std::nullopt;
    m_wait = std::min(m_wait * 2, m_limits.longest);
    return wait;
}

void RetryPolicy::reset()
{
    m_wait = m_limits.first;
    m_failingSince.reset();
}

PollPace::PollPace(const Clock *clock, Chance chance)
    : m_clock(clock)
    , m_chance(std::move(chance))
    , m_since(clock->monotonic())
{
}

Millis PollPace::next(std::optional<Millis> retryAfter) const
{
    const Millis slowing = std::max(m_clock->monotonic() - m_since - quickFor, Millis(0));
    const Millis pace = std::min(quickest + Millis(slowing.count() * 1000 / step.count()), slowest);
    return std::max(part(pace, 0.9 + m_chance() / 5), retryAfter.value_or(Millis(0)));
}

void PollPace::restart()
{
    m_since = m_clock->monotonic();
}

} // namespace holdfast
