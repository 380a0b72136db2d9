// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refund.h"

#include <optional>

namespace holdfast {

/// Why money that a provider has could not become a sale by itself.
enum class ReviewReason
{
    Late,         ///< its holds had been given back
    Short,        ///< less than was agreed
    Over,         ///< more than was agreed
    Duplicate,    ///< its checkout had been paid already
    Mismatched,   ///< another currency, or another session's
    RefundFailed, ///< it was to go back, and came back
};

QString reviewReasonName(ReviewReason reason); ///< "late"
std::optional<ReviewReason> reviewReasonFromName(const QString &name);

/// A payment that waits for a person's decision: its slots are taken after all, others are, or it
/// goes back, in one or several steps. It is open for as long as anything is `left` of it.
struct ReviewItem
{
    qint64 id = 0;
    ReviewReason reason = ReviewReason::Late;
    QUuid checkout = {};
    qint64 order = 0;     ///< that it was meant for
    QString payment = {}; ///< what the provider knows it by; of RefundFailed "refund <id>"
    Money amount = {};
    Money left = {};              ///< neither sold for nor given back, nor on its way back
    Money agreed = {};            ///< what its order asks for
    qint64 soldOrder = 0;         ///< the order that it paid in the end; 0: none
    QUuid failedRefund = {};      ///< of RefundFailed
    QVector<Refund> refunds = {}; ///< oldest first, failed ones too
    QString customer = {};        ///< e-mail; empty for a walk-in
    Instant at = {};
    bool open = true;
    QString resolution = {}; ///< what was decided, as a sentence; empty while open
    std::optional<Instant> resolvedAt = {};
    QString person = {}; ///< who decided
};

} // namespace holdfast
