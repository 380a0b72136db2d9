// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripestate.h"

#include "messages.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::StripeState)
};

} // namespace

QString stripeStateText(const Result<std::optional<StripeKeyInUse>> &found)
{
    if (!found)
        return noticeFor(found.error()).text;
    if (!found->has_value())
        return Text::tr("There is no Stripe key yet: cards cannot be taken.");
    const StripeKey &key = (*found)->key;
    return key.isLive() ? Text::tr("The live key that ends in %1 is used.").arg(key.lastFour())
                        : Text::tr("The test key that ends in %1 is used; no real money moves.")
                              .arg(key.lastFour());
}

} // namespace holdfast
