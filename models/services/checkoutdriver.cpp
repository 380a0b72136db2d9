// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutdriver.h"

#include "answers.h"
#include "checkoutdrive.h"
#include "refunddrive.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// A desk without a key waits so long at most until another takes its checkout up.
constexpr Millis between = 5s;
constexpr Millis settlerTerm = 20s;
constexpr Millis presenceTerm = 30s;
constexpr Millis refusedFor = 2min;
constexpr Millis failedEvery = 1h;
/// Stripe has events of a month, and few of them are these.
constexpr int maxFailed = 5'000;

QString modeName(bool live)
{
    return live ? QStringLiteral("live") : QStringLiteral("test");
}

template <class T>
QVector<QUuid> idsOf(const QVector<T> &things)
{
    QVector<QUuid> ids;
    for (const T &thing : things)
        ids.append(thing.id);
    return ids;
}

/// Those among the provider's refunds that the books say have succeeded.
Result<QVector<QUuid>> succeededOf(Store &store, const QStringList &providerRefunds)
{
    QVector<QUuid> succeeded;
    for (const QString &name : providerRefunds) {
        const auto refund = store.refundOfProvider(name);
        if (!refund)
            return refund.error();
        if (*refund && (*refund)->state == RefundState::Succeeded)
            succeeded.append((*refund)->id);
    }
    return succeeded;
}

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
    QStringList names{settler(), refunder(), here()};
    for (auto it = m_drives.cbegin(); it != m_drives.cend(); ++it)
        names.append(leaseName(it.key()));
    for (auto it = m_refunds.cbegin(); it != m_refunds.cend(); ++it)
        names.append(RefundDrive::leaseName(it.key()));
    qDeleteAll(std::exchange(m_drives, {}));
    qDeleteAll(std::exchange(m_refunds, {}));
    giveUp(names);
}

void CheckoutDriver::giveUp(const QStringList &leases) const
{
    m_desk.database->run([leases, holder = m_holder](Store &store) -> Result<void> {
        for (const QString &name : leases) {
            if (const auto dropped = store.dropLease(name, holder); !dropped)
                return dropped;
        }
        return {};
    });
}

bool CheckoutDriver::isOfMode(std::optional<bool> live) const
{
    return live.value_or(m_provider->isLive()) == m_provider->isLive();
}

QString CheckoutDriver::presence(std::optional<bool> live)
{
    const QString any = QStringLiteral("driver:");
    return live ? any + modeName(*live) + QLatin1Char(':') : any;
}

QString CheckoutDriver::here() const
{
    return presence(m_provider->isLive()) + m_holder;
}

QString CheckoutDriver::leaseName(const QUuid &checkout)
{
    return QStringLiteral("checkout:") + checkout.toString(QUuid::WithoutBraces);
}

QString CheckoutDriver::modeLease(const QString &work) const
{
    return work + QLatin1Char(':') + modeName(m_provider->isLive());
}

Millis CheckoutDriver::paced(Millis wait) const
{
    return Millis(qint64(double(wait.count()) * m_settings.pace));
}

void CheckoutDriver::begin()
{
    m_tick.start(qMax(Millis(1), paced(between)));
    lookForWork();
}

void CheckoutDriver::drive(const QUuid &checkout)
{
    follow(checkout, DriveUntil::End)->wake();
}

CheckoutDrive *CheckoutDriver::follow(const QUuid &checkout, DriveUntil until)
{
    if (CheckoutDrive *there = m_drives.value(checkout)) {
        if (until == DriveUntil::End)
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

void CheckoutDriver::giveBack(const QUuid &refund)
{
    followRefund(refund, DriveUntil::End)->wake();
}

RefundDrive *CheckoutDriver::followRefund(const QUuid &refund, DriveUntil until)
{
    if (RefundDrive *there = m_refunds.value(refund)) {
        if (until == DriveUntil::End)
            there->stayToTheEnd();
        return there;
    }
    auto *drive = new RefundDrive(*this, refund, until);
    m_refunds.insert(refund, drive);
    connect(drive, &RefundDrive::over, this, [this, refund] { m_refunds.remove(refund); });
    return drive;
}

void CheckoutDriver::standBack()
{
    m_standsBackUntil = m_clock->monotonic() + paced(refusedFor);
    giveUp({settler(), refunder(), here()});
}

void CheckoutDriver::leaveSettling()
{
    m_leavesSettlingUntil = m_clock->monotonic() + paced(refusedFor);
    giveUp({settler()});
}

void CheckoutDriver::leaveRefunds()
{
    m_leavesRefundsUntil = m_clock->monotonic() + paced(refusedFor);
    giveUp({refunder()});
}

bool CheckoutDriver::isOver(const std::optional<Millis> &until) const
{
    return !until || m_clock->monotonic() >= *until;
}

void CheckoutDriver::lookForWork()
{
    if (!isOver(m_standsBackUntil))
        return;
    const auto look = [holder = m_holder, presence = here(), settler = settler(),
                          refunder = refunder(), live = m_provider->isLive(),
                          settling = isOver(m_leavesSettlingUntil),
                          refunds = isOver(m_leavesRefundsUntil)](Store &store) -> Result<Work> {
        Work work;
        const auto here = store.takeLease(presence, holder, presenceTerm);
        if (!here)
            return here.error();
        const auto settles =
            settling ? store.takeLease(settler, holder, settlerTerm) : Result<bool>(false);
        if (!settles)
            return settles.error();
        if (*settles) {
            const auto checkouts = store.watchedCheckouts();
            if (!checkouts)
                return checkouts.error();
            for (const Checkout &checkout : *checkouts) {
                if (checkout.isLive().value_or(live) == live)
                    work.checkouts.append(checkout.id);
            }
        }
        if (!refunds)
            return work;
        const auto gives = store.takeLease(refunder, holder, settlerTerm);
        if (!gives)
            return gives.error();
        work.hasRefunds = *gives;
        if (*gives) {
            const auto watched = store.watchedRefunds();
            if (!watched)
                return watched.error();
            for (const Refund &refund : *watched) {
                if (refund.live.value_or(live) == live)
                    work.refunds.append(refund.id);
            }
        }
        return work;
    };
    whenDone(m_desk.database->run(look), this, [this](const Result<Work> &found) {
        if (!found)
            return;
        // Whatever another driver has is refused to us by its lease.
        for (const QUuid &checkout : found->checkouts) {
            if (!m_drives.contains(checkout))
                follow(checkout, DriveUntil::End);
        }
        for (const QUuid &refund : found->refunds) {
            if (!m_refunds.contains(refund))
                followRefund(refund, DriveUntil::End);
        }
        if (!found->hasRefunds || !isOver(m_looksForFailedAfter))
            return;
        m_looksForFailedAfter = m_clock->monotonic() + paced(failedEvery);
        findFailedRefunds([this](const Failed &failed) {
            if (failed.trouble)
                Q_EMIT refundTroubled({}, *failed.trouble);
            for (const QUuid &refund : failed.refunds)
                followRefund(refund, DriveUntil::End);
        });
    });
}

void CheckoutDriver::findFailedRefunds(std::function<void(const Failed &)> then)
{
    // Nobody is the holder: neither this driver nor a settler that is run again asks anew.
    const QString nobody = newId().toString(QUuid::WithoutBraces);
    whenDone(m_desk.database->run([lease = eventReader(), nobody](Store &store) {
        return store.takeLease(lease, nobody, failedEvery);
    }),
        this, [this, nobody, then = std::move(then)](const Result<bool> &mine) {
            if (!mine.value_or(false))
                return then({});
            listFailedRefunds({}, {}, [this, nobody, then](const Failed &failed) {
                if (!failed.asked) {
                    m_desk.database->run([lease = eventReader(), nobody](Store &store) {
                        return store.dropLease(lease, nobody);
                    });
                    if (!failed.trouble)
                        m_looksForFailedAfter = m_clock->monotonic() + paced(refusedFor);
                }
                then(failed);
            });
        });
}

void CheckoutDriver::listFailedRefunds(
    const QString &olderThan, const QStringList &names, std::function<void(const Failed &)> then)
{
    EventSearch search;
    search.types = {QStringLiteral("refund.failed")};
    search.olderThan = olderThan;
    whenDone(m_provider->listEvents(search), this,
        [this, names, then = std::move(then)](const ProviderAnswer<ProviderEvents> &answer) {
            if (!answer.isDone()) {
                Failed none;
                none.asked = false;
                if (answer.outcome == Outcome::AccessDenied)
                    none.trouble = answer.error;
                return then(none);
            }
            QStringList all = names;
            for (const ProviderEvent &event : answer.value->events)
                all.append(event.object);
            all.removeDuplicates();
            if (answer.value->more && !answer.value->events.isEmpty() && all.size() < maxFailed)
                return listFailedRefunds(answer.value->events.first().id, all, then);
            whenDone(m_desk.database->run([all](Store &store) { return succeededOf(store, all); }),
                this, [then](const Result<QVector<QUuid>> &refunds) {
                    Failed failed;
                    failed.refunds = refunds.value_or(QVector<QUuid>());
                    failed.asked = refunds.has_value();
                    then(failed);
                });
        });
}

struct CheckoutDriver::Pass
{
    QPromise<Result<SettleReport>> promise;
    SettleReport report = {};
    qsizetype left = 0;
    QObject context; ///< while this lives, it hears the driver

    void oneDone()
    {
        if (--left > 0)
            return;
        promise.addResult(report);
        promise.finish();
    }
    void count(const CheckoutDrive &drive)
    {
        switch (drive.standing()) {
        case CheckoutDrive::Standing::Elsewhere:
            ++report.elsewhere;
            break;
        case CheckoutDrive::Standing::Paid:
            ++report.paid;
            break;
        case CheckoutDrive::Standing::Review:
            ++report.reviews;
            break;
        case CheckoutDrive::Standing::Abandoned:
            ++report.abandoned;
            break;
        case CheckoutDrive::Standing::InFlight:
            ++report.inFlight;
            break;
        }
    }
    void count(const RefundDrive &drive)
    {
        if (drive.isElsewhere())
            ++report.elsewhere;
        else if (drive.refund().isUnderWay())
            ++report.inFlight;
        else if (drive.refund().state == RefundState::Succeeded)
            ++report.refunds;
        else
            ++report.refundsFailed;
    }
};

Answer<SettleReport> CheckoutDriver::settleOnce()
{
    const auto pass = std::make_shared<Pass>();
    pass->promise.start();
    const auto unasked = [report = &pass->report](
                             const QUuid &, const Error &error) { report->unasked = error; };
    const auto refused = [unasked](const QUuid &id, const Error &error) {
        // What a key of the other mode began is another desk's to ask about.
        if (error.kind == ErrorKind::Forbidden && !error.detail.contains(QStringLiteral("live")))
            unasked(id, error);
    };
    connect(this, &CheckoutDriver::unreachable, &pass->context, unasked);
    connect(this, &CheckoutDriver::refundUnreachable, &pass->context, unasked);
    connect(this, &CheckoutDriver::troubled, &pass->context, refused);
    connect(this, &CheckoutDriver::refundTroubled, &pass->context, refused);
    const auto look = [](Store &store) -> Result<Work> {
        const auto checkouts = store.watchedCheckouts();
        if (!checkouts)
            return checkouts.error();
        const auto refunds = store.watchedRefunds();
        if (!refunds)
            return refunds.error();
        return Work{idsOf(*checkouts), idsOf(*refunds), true};
    };
    // Whatever is to be looked at, the end is found once.
    pass->left = 1;
    const auto lookAt = [this, pass](const auto &ids, const auto &drives, auto take) {
        for (const QUuid &id : ids) {
            ++pass->report.looked;
            if (drives.contains(id)) {
                ++pass->report.inFlight;
                continue;
            }
            ++pass->left;
            auto *drive = (this->*take)(id, DriveUntil::Rest);
            connect(drive, &ProviderDrive::over, this, [drive, pass] {
                pass->count(*drive);
                pass->oneDone();
            });
        }
    };
    whenDone(m_desk.database->run(look), this, [this, pass, lookAt](const Result<Work> &found) {
        if (!found) {
            pass->promise.addResult(found.error());
            pass->promise.finish();
            return;
        }
        lookAt(found->checkouts, m_drives, &CheckoutDriver::follow);
        lookAt(found->refunds, m_refunds, &CheckoutDriver::followRefund);
        findFailedRefunds([this, pass, lookAt](const Failed &failed) {
            pass->report.trouble = failed.trouble;
            lookAt(failed.refunds, m_refunds, &CheckoutDriver::followRefund);
            pass->oneDone();
        });
    });
    return pass->promise.future();
}

} // namespace holdfast
