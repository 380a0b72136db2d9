// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"
#include "outcomemark.h"

#include <QUrl>
#include <QUuid>

namespace holdfast {

/// What the page of a payment by a provider shows.
struct ProviderPayView
{
    enum class Phase
    {
        Preparing,
        Open,
        DeclinedOnce, ///< a card was refused; the customer can still pay
        Waiting,      ///< the customer is through, the money is not (a bank debit)
        Unknown,      ///< the provider cannot be reached
        Ending,       ///< its end was asked for and is not certain yet
        NoDriver,     ///< nobody with a key is there to ask
        Paid,
        Review, ///< the money came and could not become the sale
        Ended,
    };

    Phase phase = Phase::Preparing;
    qint64 order = 0;
    QUuid cart = {};
    Money total = {};
    QString customer = {};
    QString provider = QStringLiteral("Stripe");
    bool live = false; ///< real money
    QUrl link = {};    ///< taken for none unless it is https, or this machine's own
    std::optional<Instant> linkUntil = {};
    std::optional<Instant> heldUntil = {};
    Instant asOf = {};                  ///< the database's time when this was read
    QString said = {};                  ///< what the provider, or the way to it, said last
    std::optional<Instant> saidAt = {}; ///< by the database's clock
    QString why = {};                   ///< of Ended: a sentence
    bool forced = false;                ///< of Ended: money may still come
    bool mayCancel = true;
    bool mayForce = false; ///< the person is a manager
};

/// How a phase looks.
struct ProviderPayFace
{
    QString title = {};
    QString sentence = {};
    OutcomeMark::Sign sign = OutcomeMark::Sign::None;
    bool code = false; ///< shows the code, if there is a link, and how long it can be paid
    bool final = false;
    QString done = {};   ///< the button that leaves the page; empty: none
    bool cancel = false; ///< it can be called off
    bool force = false;  ///< a manager can give the slots back at once
    bool counts = false; ///< the slots are held by the clock, not until an answer comes
};

/// Reasons are stored as they were typed, or as parts of sentences. Not for an empty one.
QString asSentence(const QString &why);
ProviderPayFace faceOf(const ProviderPayView &view);
/// Whether the customer can be sent there now.
bool isPayable(const ProviderPayView &view, Instant now);

} // namespace holdfast
