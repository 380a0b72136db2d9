// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeverdict.h"

#include "text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeVerdicts
{
    Q_DECLARE_TR_FUNCTIONS(StripeVerdicts)
};

/// The "error" of an answer, as far as decisions need it.
struct Complaint
{
    QString type;
    QString code;
    QString param;
    QString message; ///< printable, without keys
    QString decline;
};

struct Case
{
    const HttpAnswer &answer;
    const StripeQuestion &question;
    const StripeKey &key;
    Complaint complaint = {};

    StripeVerdict as(Outcome outcome, ErrorKind kind, const QString &text) const
    {
        QJsonObject detail{{u"provider"_qs, u"stripe"_qs}, {u"outcome"_qs, outcomeName(outcome)},
            {u"request"_qs, question.path}};
        const auto note = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                detail.insert(name, value);
        };
        if (answer.status > 0)
            detail.insert(u"status"_qs, answer.status);
        note(u"request_id"_qs, printable(answer.facts().requestId));
        note(u"type"_qs, complaint.type);
        note(u"code"_qs, complaint.code);
        note(u"param"_qs, complaint.param);
        note(u"decline_code"_qs, complaint.decline);
        note(u"message"_qs, complaint.message);
        note(u"cause"_qs, key.redacted(printable(answer.cause)));
        return {outcome, {kind, text, detail}};
    }
    StripeVerdict declined(const QString &text) const
    {
        return as(Outcome::Declined, ErrorKind::Declined, text);
    }
};

StripeVerdict unheard(const Case &c)
{
    using Transport = HttpAnswer::Transport;
    QString text = StripeVerdicts::tr("Stripe cannot be reached, so what was asked may or may not "
                                      "have happened. Check the network; it is asked again.");
    if (c.answer.transport == Transport::TimedOut) {
        text = StripeVerdicts::tr("Stripe did not answer in time, so what was asked may or may not "
                                  "have happened. It is asked again.");
    } else if (c.answer.transport == Transport::Insecure) {
        text =
            StripeVerdicts::tr("The connection to Stripe is not secure, so nothing was entrusted "
                               "to it. Check this computer's clock, and the network for a filter "
                               "that opens encrypted connections.");
    }
    return c.as(Outcome::Unknown, ErrorKind::Offline, text);
}

StripeVerdict foreign(const Case &c)
{
    return c.as(Outcome::Unknown, ErrorKind::Offline,
        StripeVerdicts::tr(
            "What answered (HTTP %1) cannot be understood, so what was asked may or "
            "may not have happened. Check the network for a sign-in page or a proxy; "
            "Stripe is asked again.")
            .arg(c.answer.status));
}

StripeVerdict busy(const Case &c)
{
    return c.as(Outcome::RetrySame, ErrorKind::Busy,
        StripeVerdicts::tr("Stripe is busy at the moment. It is asked again."));
}

StripeVerdict spent(const Case &c)
{
    return c.as(Outcome::NewKey, ErrorKind::Conflict,
        StripeVerdicts::tr(
            "Stripe failed and will not take this attempt again. Find out what became "
            "of it, then try anew."));
}

bool isAboutRefunds(const StripeQuestion &question)
{
    return question.path == "/v1/refunds"_L1 || question.path.startsWith("/v1/refunds/"_L1);
}

/// The permission, in the Dashboard's words, that a request needs.
QString permissionFor(const StripeQuestion &question)
{
    if (isAboutRefunds(question))
        return question.changes ? StripeVerdicts::tr("Charges and Refunds: write")
                                : StripeVerdicts::tr("Charges and Refunds: read");
    if (question.path.startsWith("/v1/events"_L1))
        return StripeVerdicts::tr("Events: read");
    return question.changes
               ? StripeVerdicts::tr("Checkout Sessions: write")
               : StripeVerdicts::tr("Checkout Sessions: write, and PaymentIntents: read");
}

StripeVerdict denied(const Case &c)
{
    const QString end = c.key.lastFour();
    QString text;
    if (c.answer.status == 403) {
        text = StripeVerdicts::tr("The Stripe key that ends in %1 may not do this. Give it the "
                                  "permission \"%2\" in Stripe's Dashboard.")
                   .arg(end, permissionFor(c.question));
    } else if (c.answer.status == 404) {
        text = StripeVerdicts::tr(
            "Stripe does not know this payment under the key that ends in %1. Use the key of the "
            "account that it was begun with; test and live keys do not see each other's.")
                   .arg(end);
    } else {
        text = StripeVerdicts::tr("Stripe does not accept the key that ends in %1. Put a valid one "
                                  "into the settings.")
                   .arg(end);
    }
    StripeVerdict verdict = c.as(Outcome::AccessDenied, ErrorKind::Forbidden, text);
    verdict.notKnown = c.answer.status == 404;
    return verdict;
}

StripeVerdict defect(const Case &c)
{
    return c.as(Outcome::Defect, ErrorKind::Internal,
        StripeVerdicts::tr(
            "Stripe does not take what it was asked. This is a fault of the program: "
            "report it with the number %1.")
            .arg(c.answer.facts().requestId.isEmpty() ? u"\u2013"_qs
                                                      : printable(c.answer.facts().requestId)));
}

/// The refusals that a person can do something about.
QString refusalText(const Complaint &complaint)
{
    const QString &code = complaint.code;
    if (code == "amount_too_small"_L1)
        return StripeVerdicts::tr("The total is less than Stripe takes. Take another tender.");
    if (code == "amount_too_large"_L1)
        return StripeVerdicts::tr("The total is more than Stripe takes. Split the sale, or take "
                                  "another tender.");
    if (code == "charge_already_refunded"_L1)
        return StripeVerdicts::tr("This payment has been given back already.");
    if (code == "charge_disputed"_L1)
        return StripeVerdicts::tr(
            "The customer's bank disputes this payment, so it cannot be given "
            "back here. Answer the dispute in Stripe's Dashboard.");
    // Of a refund it comes without a code.
    if (code == "balance_insufficient"_L1
        || complaint.message.startsWith("Insufficient funds in your Stripe balance"_L1))
        return StripeVerdicts::tr(
            "There is not enough money in your Stripe balance to give this back. Add some in "
            "Stripe's Dashboard, or give it back in another way.");
    if (code == "email_invalid"_L1)
        return StripeVerdicts::tr(
            "Stripe does not take the customer's e-mail address. Correct it.");
    return {};
}

/// Stripe has no code for the second: an amount above what is left of a payment.
bool saysGivenBack(const Case &c)
{
    return isAboutRefunds(c.question)
           && (c.complaint.code == "charge_already_refunded"_L1
               || c.complaint.message.contains(
                   "greater than unrefunded amount"_L1, Qt::CaseInsensitive));
}

StripeVerdict badRequest(const Case &c)
{
    const Complaint &complaint = c.complaint;
    if (complaint.type == "idempotency_error"_L1)
        return spent(c);
    if (complaint.type == "card_error"_L1) {
        return c.declined(
            StripeVerdicts::tr("The payment was declined: %1").arg(complaint.message));
    }
    if (const QString text = refusalText(complaint); !text.isEmpty())
        return c.declined(text);
    // Only the desk's clock can do this: the moment was reckoned from it, or stored too long ago.
    if (complaint.param == "expires_at"_L1)
        return spent(c);
    if (complaint.code == "resource_missing"_L1)
        return denied(c);
    // What a refund is built of does not change, so it is the payment's state that forbids it.
    const bool aboutState = isAboutRefunds(c.question)
                            || (complaint.code.isEmpty()
                                && (complaint.param.isEmpty() || complaint.param == "amount"_L1));
    if (c.question.changes && aboutState)
        return c.declined(StripeVerdicts::tr("Stripe refuses this: %1").arg(complaint.message));
    return defect(c);
}

bool isPassing(const HttpAnswer &answer)
{
    const int status = answer.status;
    return status == 409 || status == 424 || status == 429 || status >= 500
           || answer.shouldRetry().value_or(false);
}

StripeVerdict passing(const Case &c)
{
    // What limiters refuse is not kept under the key, and reading again never harms.
    if (c.answer.status == 429 || !c.question.changes)
        return busy(c);
    const bool isKept = c.answer.facts().replayed || !c.answer.shouldRetry().value_or(true);
    return isKept ? spent(c) : busy(c);
}

std::optional<Complaint> complaintIn(const QJsonObject &content, const StripeKey &key)
{
    const QJsonObject error = content[u"error"].toObject();
    if (error[u"type"].toString().isEmpty())
        return std::nullopt;
    const auto text = [&](QStringView name) {
        return key.redacted(printable(error[name].toString().left(500)));
    };
    return Complaint{
        text(u"type"), text(u"code"), text(u"param"), text(u"message"), text(u"decline_code")};
}

} // namespace

StripeVerdict judge(const HttpAnswer &answer, const StripeQuestion &question, const StripeKey &key)
{
    Case c{answer, question, key};
    if (answer.transport == HttpAnswer::Transport::TooLarge)
        return foreign(c);
    if (answer.transport != HttpAnswer::Transport::Whole || answer.status == 0)
        return unheard(c);
    const QJsonDocument document =
        answer.isJson() ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
    if (!document.isObject())
        return foreign(c);
    if (answer.status == 200)
        return {Outcome::Done, {}, document.object()};
    const auto complaint = complaintIn(document.object(), key);
    if (!complaint || answer.status < 400)
        return foreign(c);
    c.complaint = *complaint;
    if (isPassing(answer))
        return passing(c);
    switch (answer.status) {
    case 400:
    case 402: {
        StripeVerdict verdict = badRequest(c);
        verdict.givenBackBefore = verdict.outcome == Outcome::Declined && saysGivenBack(c);
        return verdict;
    }
    case 401:
    case 403:
        return denied(c);
    case 404:
        return complaint->code == "resource_missing"_L1 ? denied(c) : defect(c);
    default:
        return defect(c);
    }
}

StripeVerdict unreadable(
    const HttpAnswer &answer, const StripeQuestion &question, const StripeKey &key)
{
    return foreign({answer, question, key});
}

} // namespace holdfast
