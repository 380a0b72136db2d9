// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerdrive.h"

#include "crashpoint.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Millis leaseTerm = 30s;

RetryLimits limitsAt(double pace)
{
    const RetryLimits usual;
    const auto at = [pace](Millis wait) { return Millis(qint64(double(wait.count()) * pace)); };
    return {at(usual.first), at(usual.longest), at(usual.patience)};
}

} // namespace

ProviderDrive::ProviderDrive(CheckoutDriver &driver, const QString &lease, Until until)
    : QObject(&driver)
    , m_driver(driver)
    , m_lease(lease)
    , m_until(until)
    , m_retry(driver.m_clock, limitsAt(driver.m_settings.pace))
    , m_pace(driver.m_clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProviderDrive::step);
    later(0ms);
}

void ProviderDrive::wake()
{
    m_pace.restart();
    if (m_busy)
        m_isWoken = true;
    else
        m_timer.start(0);
}

void ProviderDrive::beginStep()
{
    m_busy = true;
    m_isWoken = false;
}

void ProviderDrive::later(Millis wait)
{
    m_busy = false;
    if (m_isWoken)
        wait = 0ms;
    m_timer.start(Millis(qint64(double(wait.count()) * m_driver.m_settings.pace)));
}

void ProviderDrive::rest(Millis wait)
{
    m_failures = 0;
    if (m_until == Until::Rest)
        finish();
    else
        later(wait);
}

void ProviderDrive::finish()
{
    m_timer.stop();
    m_busy = true;
    database().run([lease = m_lease, holder = holder()](
                       Store &store) { return store.dropLease(lease, holder); });
    Q_EMIT over();
    deleteLater();
}

void ProviderDrive::hear(const AnswerFacts &facts)
{
    HF_CRASH_POINT("driver: answered");
    m_isKnown = !facts.notKnown;
    if (facts.providerTime)
        m_driver.m_providerEpoch = *facts.providerTime - m_driver.m_clock->monotonic();
}

std::optional<Instant> ProviderDrive::providerTime() const
{
    if (!m_driver.m_providerEpoch)
        return std::nullopt;
    return *m_driver.m_providerEpoch + m_driver.m_clock->monotonic();
}

void ProviderDrive::answeredWell()
{
    m_retry.reset();
    asked(std::nullopt);
}

Result<bool> ProviderDrive::takeLease(Store &store, const QString &lease, const QString &holder)
{
    return store.takeLease(lease, holder, leaseTerm);
}

Error ProviderDrive::otherMode(bool live)
{
    return {ErrorKind::Forbidden,
        live ? tr("This is about real money, and this desk's key to Stripe is for "
                  "tests. A desk with a live key has to finish it.")
             : tr("This is a test, and this desk's key to Stripe is for real money. A "
                  "desk with a test key has to finish it."),
        {{QStringLiteral("live"), live}}};
}

void ProviderDrive::booksFailed(const Error &error)
{
    ++m_failures;
    const bool passes = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy;
    // Another driver, or a person at a desk, was quicker: the next look shows what is so now.
    const bool changed = error.kind == ErrorKind::Conflict && m_failures < 3;
    if (!passes && !changed)
        troubled(error);
    if (error.kind == ErrorKind::NotFound)
        return finish();
    if (m_until == Until::Rest && m_failures > 5)
        return finish();
    later(changed ? 0ms : Millis(qMin(500 * m_failures, 10'000)));
}

void ProviderDrive::askAgain(Outcome outcome, std::optional<Millis> retryAfter, const Error &error)
{
    if (const auto wait = m_retry.next(outcome, retryAfter)) {
        // The policy's waits have the pace already. Who is waited for asks at once, unless the
        // provider has said when.
        m_busy = false;
        m_timer.start(m_isWoken ? retryAfter.value_or(0ms) : *wait);
        asked(error);
        return;
    }
    const bool denied = outcome == Outcome::AccessDenied;
    if (denied)
        troubled(error);
    cannotBeReached(error, denied);
}

} // namespace holdfast
