// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// What the program itself writes into the books where people write their reasons.
enum class Remark
{
    CancelledAtDesk,
    DeskIsGone,
    SessionExpired,
    MoneyDidNotCome, ///< of a method that takes time
    NotPaidInTime,
    NotAsAgreed,
    TotalChanged,
    NoSession,
    RefundCancelled,
    RefundFailed,
    RefundFailedBecause, ///< ends in the provider's word for it
    RefundNotSent,
};

/// A remark as it is stored: in English, whatever language the desk speaks. `because` belongs to
/// RefundFailedBecause alone.
QString storedRemark(Remark remark, const QString &because = {});

/// A stored reason for people to read: what the program wrote is in the user's language, what a
/// person wrote is as it was written.
QString shownRemark(const QString &stored);

} // namespace holdfast
