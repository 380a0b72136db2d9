// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"
#include "services.h"

#include <functional>
#include <QTimer>
#include <QUrl>

namespace holdfast {

class CheckoutDrive;
class RefundDrive;

/// How long a driver stays with something.
enum class DriveUntil
{
    End,
    Rest ///< leaves it when it would have to wait
};

struct DriverSettings
{
    /// Where the customer's browser goes after paying: https. It proves nothing.
    QUrl paidPage = QUrl(QStringLiteral("https://stripe.com/"));
    Millis sessionTime = std::chrono::minutes(35); ///< Stripe's least is 30, and exactly 30 fails
    double pace = 1.0; ///< every wait is multiplied by this: tests are in a hurry
};

/// What one pass of the settler came to.
struct SettleReport
{
    /// Checkouts and refunds that a provider may still have something to say about.
    int looked = 0;
    int paid = 0;          ///< became paid orders
    int abandoned = 0;     ///< their slots are free again
    int reviews = 0;       ///< payments that need a decision
    int inFlight = 0;      ///< still open, or could not be asked
    int refunds = 0;       ///< refunds whose money the customer has
    int refundsFailed = 0; ///< refunds whose money is still here, and needs a decision
    int elsewhere = 0;     ///< another driver has them, or only one with another key can
    /// Why the provider could not be asked about some of them, which are in flight still.
    std::optional<Error> unasked = {};
    /// Why nobody can tell whether refunds have come back: this key may not ask.
    std::optional<Error> trouble = {};
};

/// Takes checkouts by a provider through to their end, whoever started them: opens the session,
/// asks how it stands, books what was paid, ends what is to be ended. It needs the key, the window
/// does not: a desk without one starts a checkout in the database and watches it there.
///
/// Everything is in the database before it goes over the network, and every step begins with what
/// the database says now: killed at any moment, it or another driver goes on from there. Leases
/// keep two drivers from doing the same work; if they do all the same, nothing happens twice.
///
/// Lives on a thread with an event loop; blocks nowhere. The database and the clock outlive it.
class CheckoutDriver final : public QObject
{
    Q_OBJECT

public:
    CheckoutDriver(Desk desk, std::unique_ptr<PaymentProvider> provider, const Clock *clock,
        DriverSettings settings = {}, QObject *parent = nullptr);
    ~CheckoutDriver() override;

    /// Whether this driver's key can see it at the provider. One that another key began, with other
    /// money (test or real), is left alone: asked about it, the provider knows nothing, which says
    /// nothing.
    bool mayDrive(const Checkout &checkout) const { return isOfMode(checkout.isLive()); }
    bool mayDrive(const Refund &refund) const { return isOfMode(refund.live); }
    /// From now on drives whatever no driver has, and says that a driver is here.
    void begin();
    /// Drives this checkout to its end, now: also when it waits between two questions.
    void drive(const QUuid &checkout);
    /// Asks for this refund, now, and follows it to its end.
    void giveBack(const QUuid &refund);
    /// One look at every checkout and refund that no other driver has: each goes as far as it can
    /// without waiting for its customer.
    Answer<SettleReport> settleOnce();

    /// The lease of a checkout: nobody has it who does not drive it.
    static QString leaseName(const QUuid &checkout);
    /// What the names of the leases begin with that say that a desk, or service, drives checkouts:
    /// of this mode, or of any.
    static QString presence(std::optional<bool> live = {});

Q_SIGNALS:
    /// What the books say of a checkout that is being driven; at every look.
    void changed(const holdfast::Checkout &checkout);
    /// Its money became a sale or a case for review; at most once a payment and driver.
    void fulfilled(const holdfast::Fulfilment &fulfilment);
    /// The provider was asked about it. `trouble`: it did not answer, or not usefully, and is asked
    /// again; none when it did.
    void asked(const QUuid &checkout, const std::optional<holdfast::Error> &trouble);
    /// It has not answered for so long that it is asked only now and then.
    void unreachable(const QUuid &checkout, const holdfast::Error &error);
    /// Something needs a person: a key that is refused, an order that Stripe cannot take.
    void troubled(const QUuid &checkout, const holdfast::Error &error);
    /// Nothing more is to be done for it here.
    void finished(const QUuid &checkout);
    /// What the books say of a refund that is being driven; at every look.
    void refundChanged(const holdfast::Refund &refund);
    void refundAsked(const QUuid &refund, const std::optional<holdfast::Error> &trouble);
    void refundUnreachable(const QUuid &refund, const holdfast::Error &error);
    /// It needs a person: a key that may not give money back, or (no refund) may not ask which
    /// refunds came back.
    void refundTroubled(const QUuid &refund, const holdfast::Error &error);

private:
    friend class ProviderDrive;
    friend class CheckoutDrive;
    friend class RefundDrive;
    struct Work
    {
        QVector<QUuid> checkouts = {};
        QVector<QUuid> refunds = {};
        bool hasRefunds = false; ///< this driver is the one that looks for refunds
    };
    /// Refunds that the provider says have failed, and the books do not know of.
    struct Failed
    {
        QVector<QUuid> refunds = {};
        std::optional<Error> trouble = {}; ///< this key may not ask
        bool asked = true;                 ///< there is nothing to ask again
    };
    struct Pass;

    CheckoutDrive *follow(const QUuid &checkout, DriveUntil until);
    RefundDrive *followRefund(const QUuid &refund, DriveUntil until);
    /// The key was refused: for a while others are to find the work that this one cannot do.
    void standBack();
    /// This key does not know one of the checkouts: others are to look at those of desks that are
    /// gone, while this driver goes on with what it has and with refunds.
    void leaveSettling();
    /// This key may not give money back: as standBack, for refunds alone.
    void leaveRefunds();
    void lookForWork();
    /// A refund that has succeeded may fail days later. Calls `then` with those that have; with
    /// none when the provider does not answer, or somebody has asked it within the hour.
    void findFailedRefunds(std::function<void(const Failed &)> then);
    void listFailedRefunds(const QString &olderThan, const QStringList &names,
        std::function<void(const Failed &)> then);
    void giveUp(const QStringList &leases) const;
    bool isOfMode(std::optional<bool> live) const;
    /// A lease for work of this key's mode.
    QString modeLease(const QString &work) const;
    QString settler() const { return modeLease(QStringLiteral("settler")); }
    QString refunder() const { return modeLease(QStringLiteral("refunder")); }
    QString eventReader() const { return modeLease(QStringLiteral("refund-events")); }
    QString here() const; ///< the lease that says that this driver is here
    Millis paced(Millis wait) const;
    bool isOver(const std::optional<Millis> &until) const;

    Desk m_desk;
    std::unique_ptr<PaymentProvider> m_provider;
    const Clock *m_clock;
    DriverSettings m_settings;
    QString m_holder; ///< of leases: this object
    QHash<QUuid, CheckoutDrive *> m_drives;
    QHash<QUuid, RefundDrive *> m_refunds;
    /// The provider's clock less our monotonic one.
    std::optional<Instant> m_providerEpoch;
    QTimer m_tick;
    std::optional<Millis> m_standsBackUntil;
    std::optional<Millis> m_leavesSettlingUntil;
    std::optional<Millis> m_leavesRefundsUntil;
    std::optional<Millis> m_looksForFailedAfter;
};

} // namespace holdfast
