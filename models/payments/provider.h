// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkout.h"
#include "order.h"
#include "outcome.h"

#include <QFuture>
#include <QHash>
#include <QUrl>

namespace holdfast {

/// What the page of a payment session shows and where it ends.
struct SessionTerms
{
    /// By the provider's clock (AnswerFacts::providerTime), at least 30 minutes off: Stripe refuses
    /// exactly 30, so 31 at least.
    Instant expiresAt = {};
    QUrl successUrl =
        {}; ///< https (or loopback): a page that says "you may close this". Proves nothing
    QUrl cancelUrl = {}; ///< may be empty: the page then has no way back
    QString locale = {}; ///< "de"; empty: the customer's browser decides
    QString taxName = QStringLiteral("Tax");
    QString shippingName = QStringLiteral("Shipping");
};

/// What a session must be about; what it says otherwise is its `mismatch`.
struct Agreed
{
    Money total = {};
    QString reference = {};
};

/// What an order and its sessions agree on. The reference is the checkout's id.
Agreed agreedOf(const Order &order);

enum class SessionStatus
{
    Open,
    Complete,
    Expired
};

enum class SessionPayment
{
    Unpaid,
    Paid,
    NotRequired
};

struct PaymentSession
{
    QString id = {};
    SessionStatus status = SessionStatus::Open;
    SessionPayment payment = SessionPayment::Unpaid;
    QUrl url = {}; ///< while open: for the customer's browser
    Money total = {};
    QString reference = {};
    QHash<QString, QString> metadata = {};
    /// What a payment is known by: confirming is idempotent by it. Empty until the customer acts.
    QString paymentId = {};
    /// Why the last card was refused, in the provider's words; empty when none was.
    QString lastDecline = {};
    /// A payment by a method that takes time has come to nothing: its session takes no other.
    bool failed = false;
    Instant createdAt = {};
    Instant expiresAt = {};
    bool live = false;                  ///< real money
    std::optional<Error> mismatch = {}; ///< it is not what was agreed; names both

    SessionStanding standing() const;
};

/// A session among others. Whether its amount is right is seen when it is read.
struct FoundSession
{
    QString id = {};
    QString reference = {};
    Instant createdAt = {};
};

struct FoundSessions
{
    QVector<FoundSession> sessions = {}; ///< newest first
    bool more = false;                   ///< older ones remain: ask with `olderThan`
};

struct SessionSearch
{
    Instant createdSince = {};
    QString olderThan = {}; ///< the id of the last one seen
};

struct RefundTerms
{
    QString payment = {}; ///< PaymentSession::paymentId
    Money amount = {};
    qint64 order = 0;
    QString reference = {}; ///< the refund's own id in the books: to find it again
    bool duplicate = false; ///< because the customer paid twice
};

enum class RefundStanding
{
    Pending,   ///< on its way, or waiting for the customer: keep asking
    Succeeded, ///< may still turn to Failed days later
    Failed,    ///< the money came back: give it back by another way
    Cancelled,
};

struct ProviderRefund
{
    QString id = {};
    RefundStanding standing = RefundStanding::Pending;
    Money amount = {};
    QString payment = {};
    QString reference = {};
    QString failure = {}; ///< the provider's word for why it failed
    Instant createdAt = {};
};

struct ProviderRefunds
{
    QVector<ProviderRefund> refunds = {}; ///< newest first
    bool more = false;
};

/// Something that happened at the provider: a reason to read the object, never a fact to act on.
struct ProviderEvent
{
    QString id = {};
    QString type = {}; ///< "checkout.session.completed"
    Instant createdAt = {};
    QString object = {};    ///< the id of what it is about
    QString payment = {};   ///< the payment's id, where it has one
    QString reference = {}; ///< of a session: Agreed::reference
};

/// `newerThan` pages forward: ask again with the last id until `more` is false. Without it
/// `createdSince` gives the newest page, and `olderThan` pages back. Events are kept for 30 days.
struct EventSearch
{
    QString newerThan = {};
    QString olderThan = {};
    std::optional<Instant> createdSince = {};
    QStringList types = {}; ///< at most 20; none: all
    int limit = 100;        ///< 1..100
};

struct ProviderEvents
{
    QVector<ProviderEvent> events = {}; ///< oldest first; may hold ones already seen
    bool more = false;
};

template <class T>
using Asked = QFuture<ProviderAnswer<T>>;

/// A provider that takes payments on a page of its own. Changes come in two steps, because they
/// must be stored between them: a *request* is built (pure, no network), and a stored request is
/// sent. What is sent is what its builder makes: a stored path that is another than that of what
/// it is sent for is a Defect, and not sent. Nothing blocks; answers arrive on the thread that the
/// provider lives on, which needs an event loop. Destroying a provider answers what is still open
/// with Unknown. Nothing is retried in here: RetryPolicy says when.
class PaymentProvider
{
public:
    virtual ~PaymentProvider() = default;

    /// Whether it is asked with a key for real money. What a key of one mode has begun, one of the
    /// other does not see.
    virtual bool isLive() const = 0;

    /// A session that asks for exactly the total of `order`. Validation when that cannot be:
    /// nothing to pay, a currency or amount that the provider does not take, an address that is not
    /// https. `key`: 1..255 of letters, digits and ".:_-"; a UUID of the attempt.
    virtual Result<ProviderRequest> sessionRequest(
        const Order &order, const SessionTerms &terms, const QString &key) const = 0;
    virtual Result<ProviderRequest> expireRequest(
        const QString &session, const QString &key) const = 0;
    virtual Result<ProviderRequest> refundRequest(
        const RefundTerms &terms, const QString &key) const = 0;

    /// The session must be looked at for a `mismatch` before its link is shown. When the answer is
    /// `replayed` it shows the session as it was when it was made: read it before going by it.
    virtual Asked<PaymentSession> createSession(
        const ProviderRequest &stored, const Agreed &agreed) = 0;
    virtual Asked<PaymentSession> readSession(const QString &id, const Agreed &agreed) = 0;
    /// Done: dead. Declined: it is not open any more (paid, or expired before): read it and go by
    /// that. Everything else: it may still be paid.
    virtual Asked<PaymentSession> expireSession(
        const QString &id, const ProviderRequest &stored, const Agreed &agreed) = 0;
    /// To find a session whose answer was lost and whose key is too old to ask again (24 hours).
    virtual Asked<FoundSessions> findSessions(const SessionSearch &search) = 0;

    /// When the answer is `replayed` the refund may have gone on since: read it.
    virtual Asked<ProviderRefund> createRefund(const ProviderRequest &stored) = 0;
    virtual Asked<ProviderRefund> readRefund(const QString &id) = 0;
    virtual Asked<ProviderRefunds> refundsOf(const QString &payment) = 0;

    virtual Asked<ProviderEvents> listEvents(const EventSearch &search) = 0;
};

} // namespace holdfast
