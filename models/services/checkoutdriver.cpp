// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutdriver.h"

#include "answers.h"
#include "checkoutdrive.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// A desk without a key waits so long at most until another takes its checkout up.
constexpr Millis between = 5s;
constexpr Millis settlerTerm = 20s;
constexpr Millis presenceTerm = 30s;
constexpr Millis refusedFor = 2min;

const QString settler = QStringLiteral("settler");

} // namespace

CheckoutDriver::CheckoutDriver(Desk desk, std::unique_ptr<PaymentProvider> provider,
    const Clock *clock, DriverSettings settings, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
    , m_provider(std::move(provider))
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_holder(newId().toString(QUuid::WithoutBraces))
{
    connect(&m_tick, &QTimer::timeout, this, &CheckoutDriver::lookForWork);
}

CheckoutDriver::~CheckoutDriver()
{
    // Before the provider goes: it answers what is open, and nobody shall act on that any more.
    QStringList names{settler, presence() + m_holder};
    for (auto it = m_drives.cbegin(); it != m_drives.cend(); ++it)
        names.append(leaseName(it.key()));
    qDeleteAll(std::exchange(m_drives, {}));
    m_desk.database->run([names, holder = m_holder](Store &store) -> Result<void> {
        for (const QString &name : names) {
            if (const auto dropped = store.dropLease(name, holder); !dropped)
                return dropped;
        }
        return {};
    });
}

bool CheckoutDriver::mayDrive(const Checkout &checkout) const
{
    return checkout.isLive().value_or(m_provider->isLive()) == m_provider->isLive();
}

QString CheckoutDriver::leaseName(const QUuid &checkout)
{
    return QStringLiteral("checkout:") + checkout.toString(QUuid::WithoutBraces);
}

void CheckoutDriver::begin()
{
    m_tick.start(Millis(qMax<qint64>(1, qint64(double(between.count()) * m_settings.pace))));
    lookForWork();
}

void CheckoutDriver::drive(const QUuid &checkout)
{
    follow(checkout, Until::End)->wake();
}

CheckoutDrive *CheckoutDriver::follow(const QUuid &checkout, Until until)
{
    if (CheckoutDrive *there = m_drives.value(checkout)) {
        if (until == Until::End)
            there->stayToTheEnd();
        return there;
    }
    auto *drive = new CheckoutDrive(*this, checkout, until);
    m_drives.insert(checkout, drive);
    connect(drive, &CheckoutDrive::over, this, [this, checkout] {
        m_drives.remove(checkout);
        Q_EMIT finished(checkout);
    });
    return drive;
}

void CheckoutDriver::standBack()
{
    m_standsBackUntil =
        m_clock->monotonic() + Millis(qint64(double(refusedFor.count()) * m_settings.pace));
    m_desk.database->run([holder = m_holder](Store &store) -> Result<void> {
        if (const auto dropped = store.dropLease(settler, holder); !dropped)
            return dropped;
        return store.dropLease(presence() + holder, holder);
    });
}

void CheckoutDriver::lookForWork()
{
    if (m_standsBackUntil && m_clock->monotonic() < *m_standsBackUntil)
        return;
    m_standsBackUntil.reset();
    const auto work =
        m_desk.database->run([holder = m_holder](Store &store) -> Result<QVector<Checkout>> {
            const auto here = store.takeLease(presence() + holder, holder, presenceTerm);
            if (!here)
                return here.error();
            const auto mine = store.takeLease(settler, holder, settlerTerm);
            if (!mine)
                return mine.error();
            return *mine ? store.watchedCheckouts() : QVector<Checkout>();
        });
    whenDone(work, this, [this](const Result<QVector<Checkout>> &found) {
        if (!found)
            return;
        // Whatever another driver has is refused to us by its lease.
        for (const Checkout &checkout : *found) {
            if (!m_drives.contains(checkout.id) && mayDrive(checkout))
                follow(checkout.id, Until::End);
        }
    });
}

Answer<SettleReport> CheckoutDriver::settleOnce()
{
    struct Pass
    {
        QPromise<Result<SettleReport>> promise;
        SettleReport report = {};
        int left = 0;

        void done()
        {
            promise.addResult(report);
            promise.finish();
        }
    };
    const auto pass = std::make_shared<Pass>();
    pass->promise.start();
    const auto work = m_desk.database->run([](Store &store) { return store.watchedCheckouts(); });
    whenDone(work, this, [this, pass](const Result<QVector<Checkout>> &found) {
        if (!found) {
            pass->promise.addResult(found.error());
            pass->promise.finish();
            return;
        }
        pass->report.looked = int(found->size());
        pass->left = int(found->size());
        if (found->isEmpty())
            return pass->done();
        for (const Checkout &checkout : *found) {
            if (m_drives.contains(checkout.id)) {
                ++pass->report.inFlight;
                if (--pass->left == 0)
                    pass->done();
                continue;
            }
            CheckoutDrive *drive = follow(checkout.id, Until::Rest);
            connect(drive, &CheckoutDrive::over, this, [drive, pass] {
                switch (drive->standing()) {
                case CheckoutDrive::Standing::Elsewhere:
                    ++pass->report.elsewhere;
                    break;
                case CheckoutDrive::Standing::Paid:
                    ++pass->report.paid;
                    break;
                case CheckoutDrive::Standing::Review:
                    ++pass->report.reviews;
                    break;
                case CheckoutDrive::Standing::Abandoned:
                    ++pass->report.abandoned;
                    break;
                case CheckoutDrive::Standing::InFlight:
                    ++pass->report.inFlight;
                    break;
                }
                if (--pass->left == 0)
                    pass->done();
            });
        }
    });
    return pass->promise.future();
}

} // namespace holdfast
