// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"
#include "providerrequest.h"

#include <optional>
#include <QString>
#include <QUuid>
#include <QVector>

namespace holdfast {

enum class CheckoutState
{
    Preparing,
    Open,
    Unknown,
    Settled,
    Abandoned
};

QString checkoutStateName(CheckoutState state); ///< "open"
std::optional<CheckoutState> checkoutStateFromName(const QString &name);

/// How a checkout is paid.
enum class Tender
{
    Cash,
    Account,
    Stripe
};

/// Whether one transaction takes the money and makes the order; otherwise a provider is asked, and
/// the checkout is in flight until that has answered.
constexpr bool settlesAtOnce(Tender tender)
{
    return tender != Tender::Stripe;
}

QString tenderName(Tender tender); ///< "cash"
std::optional<Tender> tenderFromName(const QString &name);
Result<Tender> parseTender(const QString &text);

/// What a provider's session means for the sale.
enum class SessionStanding
{
    Open,       ///< the customer can still pay, also after a declined card
    Paid,       ///< fulfil, once
    Waiting,    ///< the customer is through, the money is not (a bank debit): keep the holds
    Expired,    ///< dead: nobody can pay it any more
    Mismatched, ///< not what was agreed: never fulfil
};

QString sessionStandingName(SessionStanding standing); ///< "waiting"
std::optional<SessionStanding> sessionStandingFromName(const QString &name);

/// What the books keep of the session that a provider opened for a checkout.
struct SessionRecord
{
    QString id = {};
    QString url = {}; ///< for the customer's browser; empty once nobody can pay there any more
    SessionStanding standing = SessionStanding::Open;
    QString payment = {}; ///< what the provider knows the payment by; empty until the customer acts
    QString decline = {}; ///< why the last card was refused; empty when none was
    bool live = false;    ///< real money
    Instant createdAt = {};
    Instant expiresAt = {};
    /// It is over because a payment by a method that takes time came to nothing. Not kept: the
    /// checkout's reason says so.
    bool failed = false;
};

/// What a stored request is to do.
enum class RequestPurpose
{
    Create, ///< open the session
    Expire, ///< end it
    Refund, ///< give money back
};

QString requestPurposeName(RequestPurpose purpose); ///< "create"
std::optional<RequestPurpose> requestPurposeFromName(const QString &name);

/// A request as it was stored before it was sent.
struct StoredRequest
{
    RequestPurpose purpose = RequestPurpose::Create;
    ProviderRequest request = {};
    Instant createdAt = {};
    /// "done", "declined", "new_key": what it came to, finally. Empty: not known, it may have
    /// happened.
    QString outcome = {};
};

/// Money that a provider says it has for a checkout.
struct ReceivedPayment
{
    QString session = {};
    QString payment = {}; ///< what the provider knows it by; the session's id where it has none
    Money amount = {};
};

/// One attempt to get a cart paid.
struct Checkout
{
    QUuid id = {};
    QUuid cart = {};
    qint64 order = 0;
    CheckoutState state = CheckoutState::Preparing;
    Tender tender = Tender::Cash;
    Money amount = {};
    std::optional<qint64> receivedMinor = {};
    std::optional<qint64> changeMinor = {};
    Instant createdAt = {};
    Instant expiresAt = {};
    std::optional<Instant> endedAt = {};
    QString desk = {};
    QString person = {};
    QString why = {}; ///< of an abandoned one
    Instant asOf = {};

    // Of a tender that does not settle at once.
    QString endingWhy = {}; ///< somebody wants it to end: its session is to be ended first
    QString said = {};      ///< what the provider, or the way to it, said last: a sentence
    std::optional<Instant> saidAt = {};
    std::optional<SessionRecord> session = {};
    /// Whether it is asked for by a key of real money; not known before it is.
    std::optional<bool> live = {};
    QVector<StoredRequest> requests = {}; ///< oldest first; refunds have their own

    /// Whether it is about real money: only a key of that mode sees it at the provider. Nothing as
    /// long as nobody has been asked.
    std::optional<bool> isLive() const { return session ? std::optional(session->live) : live; }
    bool inFlight() const
    {
        return state == CheckoutState::Preparing || state == CheckoutState::Open
               || state == CheckoutState::Unknown;
    }
};

} // namespace holdfast
