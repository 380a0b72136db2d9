// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace holdfast {

static constexpr QLatin1StringView reasonNames[] = {
    "late"_L1, "short"_L1, "over"_L1, "duplicate"_L1, "mismatched"_L1, "refund_failed"_L1};

QString reviewReasonName(ReviewReason reason)
{
    return nameOfValue(reasonNames, reason);
}

std::optional<ReviewReason> reviewReasonFromName(const QString &name)
{
    return valueOfName<ReviewReason>(reasonNames, name);
}

} // namespace holdfast
