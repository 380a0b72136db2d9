// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "money.h"

#include <optional>
#include <QString>
#include <QUuid>

namespace holdfast {

/// Why money that a provider has could not become a sale by itself.
enum class ReviewReason
{
    Late,       ///< its holds had been given back
    Short,      ///< less than was agreed
    Over,       ///< more than was agreed
    Duplicate,  ///< its checkout had been paid already
    Mismatched, ///< another currency, or another session's
};

QString reviewReasonName(ReviewReason reason); ///< "late"
std::optional<ReviewReason> reviewReasonFromName(const QString &name);

/// A payment that waits for a person's decision.
struct ReviewItem
{
    qint64 id = 0;
    ReviewReason reason = ReviewReason::Late;
    QUuid checkout = {};
    qint64 order = 0;
    QString payment = {}; ///< what the provider knows it by
    Money amount = {};
    Money agreed = {};     ///< what its order asks for
    QString customer = {}; ///< e-mail; empty for a walk-in
    Instant at = {};
    bool open = true;
    QString resolution = {}; ///< what was decided, as a sentence; empty while open
    std::optional<Instant> resolvedAt = {};
    QString person = {}; ///< who decided
};

} // namespace holdfast
