// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

namespace holdfast {

Agreed agreedOf(const Order &order)
{
    return {{order.totals.totalMinor, order.totals.currency},
        order.checkout.toString(QUuid::WithoutBraces)};
}

SessionStanding PaymentSession::standing() const
{
    // What nobody can pay any more is dead, whatever it was about.
    if (payment == SessionPayment::Unpaid && (status == SessionStatus::Expired || failed))
        return SessionStanding::Expired;
    if (mismatch)
        return SessionStanding::Mismatched;
    if (payment != SessionPayment::Unpaid)
        return SessionStanding::Paid;
    switch (status) {
    case SessionStatus::Open:
        return SessionStanding::Open;
    case SessionStatus::Complete:
        return SessionStanding::Waiting;
    case SessionStatus::Expired:
        return SessionStanding::Expired;
    }
    Q_UNREACHABLE();
}

} // namespace holdfast
