// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providerpayview.h"

#include <QVector>

namespace holdfast::test {

/// As long as those of Stripe are.
inline QUrl longLink()
{
    const QString key = QStringLiteral("fidkdWxOYHwnPyd1blpxYHZxWjA0S1VqT2lCVnV0PTxMTzJ0aVZvR09");
    return QUrl(QStringLiteral("https://checkout.stripe.com/c/pay/cs_test_%1#%2%2%2%2%2%2")
                    .arg(QString(58, u'a'), key));
}

inline ProviderPayView payView(ProviderPayView::Phase phase, Instant now)
{
    using namespace std::chrono_literals;
    ProviderPayView view;
    view.phase = phase;
    view.order = 10'482;
    view.total = {691'200};
    view.customer = QStringLiteral("Big Sky Goods, Dana Whitehorse");
    view.link = longLink();
    view.linkUntil = now + 31min + 42s;
    view.heldUntil = now + 36min + 42s;
    view.asOf = now;
    view.said = QStringLiteral("Waiting for the customer.");
    view.saidAt = now - 12s;
    switch (phase) {
    case ProviderPayView::Phase::Preparing:
        view.link.clear();
        view.linkUntil.reset();
        view.said.clear();
        break;
    case ProviderPayView::Phase::DeclinedOnce:
        view.said = QStringLiteral("The card has insufficient funds.");
        break;
    case ProviderPayView::Phase::Waiting:
        view.said = QStringLiteral("The payment is being processed.");
        break;
    case ProviderPayView::Phase::Unknown:
        view.said = QStringLiteral("The answer did not come within 20 s.");
        view.mayForce = true;
        break;
    case ProviderPayView::Phase::Ended:
        view.why = QStringLiteral("The link ran out before anybody paid.");
        break;
    default:
        break;
    }
    return view;
}

struct NamedPhase
{
    const char *name;
    ProviderPayView::Phase phase;
};

inline QVector<NamedPhase> allPhases()
{
    using Phase = ProviderPayView::Phase;
    return {{"preparing", Phase::Preparing}, {"open", Phase::Open},
        {"declined", Phase::DeclinedOnce}, {"waiting", Phase::Waiting}, {"unknown", Phase::Unknown},
        {"ending", Phase::Ending}, {"nodriver", Phase::NoDriver}, {"paid", Phase::Paid},
        {"review", Phase::Review}, {"ended", Phase::Ended}};
}

} // namespace holdfast::test
