// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundnotice.h"

#include "format.h"
#include "whendone.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RefundNotice)
};

Notice noticeOf(Notice::Tone tone, const QString &done, const QString &money)
{
    return {tone, done.isEmpty() ? money : Text::tr("%1 %2", "two sentences").arg(done, money)};
}

} // namespace

void tellOfRefund(const CheckoutService &checkouts, const Refund &refund, const QString &done,
    QObject *context, std::function<void(const Notice &)> tell)
{
    const QString amount = formatMoney(refund.amount());
    if (!refund.isUnderWay()) {
        tell(noticeOf(Notice::Tone::Done, done, Text::tr("%1 is given back.").arg(amount)));
        return;
    }
    whenDone(checkouts.isDriven(refund.live), context,
        [amount, done, tell = std::move(tell)](const Result<bool> &driven) {
            if (driven.value_or(true)) {
                tell(noticeOf(Notice::Tone::Done, done,
                    Text::tr("%1 is to be given back; Stripe is being asked.").arg(amount)));
                return;
            }
            tell(noticeOf(Notice::Tone::Warning, done,
                Text::tr("%1 is to be given back, but no desk with a Stripe key is running. Start "
                         "one, or set this desk's key.")
                    .arg(amount)));
        });
}

} // namespace holdfast
