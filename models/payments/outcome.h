// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "error.h"

#include <optional>

namespace holdfast {

/// What became of a request to a payment provider. Closed: a driver branches on it and on nothing
/// else.
///
/// The network may have delivered a request twice (Qt sends a POST again by itself when a
/// connection closes early), so only Done, Declined, AccessDenied and Defect say what became of
/// *this* request; after RetrySame and Unknown it may have been carried out. And none of them
/// speaks of an earlier sending: a request that was once Unknown stays so until it is Done under
/// its key.
enum class Outcome
{
    Done,
    /// The provider understood and refuses for good, and nothing was changed: a card, an amount, a
    /// session that is no longer open. The text says why.
    Declined,
    /// Ask again with the same key and body after `retryAfter`.
    RetrySame,
    /// This key can never answer otherwise. Look for what it may have done (findSessions,
    /// refundsOf); if that is nothing, build the request anew under a new key.
    NewKey,
    /// No answer, or none that can be read. Ask again with the same key and body; when patience
    /// ends, the state is unknown and what is held stays held.
    Unknown,
    /// The key is wrong, may not do this, or belongs to another account. A person has to act.
    AccessDenied,
    /// The program asked for nonsense.
    Defect,
};

QString outcomeName(Outcome outcome); ///< "retry_same"

/// What an answer says besides its content.
struct AnswerFacts
{
    /// The provider's clock. Moments it is told (when a session expires) are reckoned from this and
    /// never from a desk's clock.
    std::optional<Instant> providerTime = {};
    QString requestId = {}; ///< to quote to the provider's support
    bool replayed = false;  ///< the answer to an earlier sending under the same key
    /// The key is let in, but knows nothing of what was asked about: another account's has to ask.
    bool notKnown = false;
    /// A refund is refused because not so much of the payment is left to give back.
    bool givenBackBefore = false;
};

/// An answer of a payment provider.
template <class T>
struct [[nodiscard]] ProviderAnswer
{
    Outcome outcome = Outcome::Unknown;
    std::optional<T> value = {}; ///< exactly when Done
    Error error = {};            ///< unless Done; holds no secret
    /// How long the provider wants to be left alone, when it said so; of any outcome.
    std::optional<Millis> retryAfter = {};
    AnswerFacts facts = {};

    bool isDone() const { return outcome == Outcome::Done; }
};

} // namespace holdfast
