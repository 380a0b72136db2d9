// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpanswer.h"
#include "stripekey.h"

#include <QJsonObject>

namespace holdfast {

/// What was asked, as far as it matters for understanding the answer.
struct StripeQuestion
{
    QString path;
    bool changes = false; ///< a POST
};

/// What an answer means. When it is Done, `content` is the object that came, not yet looked at.
struct StripeVerdict
{
    Outcome outcome = Outcome::Unknown;
    Error error = {};
    QJsonObject content = {};
    bool givenBackBefore = false; ///< as AnswerFacts
    bool notKnown = false;        ///< as AnswerFacts
};

/// The one place that decides. Whatever cannot be understood is Unknown: believing a proxy's page
/// or half an answer would lose a payment.
StripeVerdict judge(const HttpAnswer &answer, const StripeQuestion &question, const StripeKey &key);

/// For an answer that says it went well, but not what.
StripeVerdict unreadable(
    const HttpAnswer &answer, const StripeQuestion &question, const StripeKey &key);

} // namespace holdfast
