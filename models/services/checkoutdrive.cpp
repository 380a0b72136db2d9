// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutdrive.h"

#include "crashpoint.h"
#include "remark.h"
#include "text.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// Without a request after so long, whoever started it is gone and nobody has a link to pay at.
constexpr Millis forgotten = 2min;
/// Keys live a day at the provider; an hour is for clocks and slow networks.
constexpr Millis keyLife = 23h;
/// A person has to do something first.
constexpr Millis slow = 30s;
/// A bank debit takes days, and Stripe counts how often it is asked.
constexpr Millis onItsWay = 5min;
/// Sessions are found by when they were made, by the provider's clock.
constexpr Millis clocksApart = 10min;

SessionRecord recordOf(const PaymentSession &session)
{
    return {session.id, session.url.toString(QUrl::FullyEncoded), session.standing(),
        session.paymentId, session.lastDecline, session.live, session.createdAt, session.expiresAt,
        session.failed};
}

bool same(const SessionRecord &a, const SessionRecord &b)
{
    return a.id == b.id && a.url == b.url && a.standing == b.standing && a.payment == b.payment
           && a.decline == b.decline;
}

const StoredRequest *unanswered(const Checkout &checkout, RequestPurpose purpose)
{
    for (const StoredRequest &stored : checkout.requests) {
        if (stored.purpose == purpose && stored.outcome.isEmpty())
            return &stored;
    }
    return nullptr;
}

} // namespace

CheckoutDrive::CheckoutDrive(CheckoutDriver &driver, const QUuid &checkout, Until until)
    : ProviderDrive(driver, CheckoutDriver::leaseName(checkout), until)
    , m_id(checkout)
{
}

Agreed CheckoutDrive::agreed() const
{
    return {m_checkout.amount, m_id.toString(QUuid::WithoutBraces)};
}

void CheckoutDrive::step()
{
    beginStep();
    books(
        [id = m_id, lease = lease(), holder = holder()](Store &store) -> Result<Look> {
            const auto mine = takeLease(store, lease, holder);
            if (!mine)
                return mine.error();
            auto checkout = store.checkout(id);
            if (!checkout)
                return checkout.error();
            return Look{*mine, std::move(*checkout)};
        },
        [this](const Look &look) {
            m_checkout = look.checkout;
            Q_EMIT driver().changed(m_checkout);
            if (look.mine)
                return decide(look.checkout);
            m_standing = Standing::Elsewhere;
            finish();
        },
        true);
}

void CheckoutDrive::decide(const Checkout &checkout)
{
    const bool toEnd = !checkout.inFlight() || !checkout.endingWhy.isEmpty();
    if (checkout.state == CheckoutState::Settled || settlesAtOnce(checkout.tender))
        return finish();
    if (!driver().mayDrive(checkout)) {
        troubled(otherMode(*checkout.isLive()));
        m_standing = Standing::Elsewhere;
        return finish();
    }
    if (checkout.session) {
        const SessionStanding standing = checkout.session->standing;
        if (standing == SessionStanding::Expired && !checkout.inFlight())
            return finish();
        if (toEnd && (standing == SessionStanding::Open || standing == SessionStanding::Mismatched))
            return expire(checkout.session->id);
        return readSession(checkout.session->id);
    }
    if (const StoredRequest *stored = unanswered(checkout, RequestPurpose::Create)) {
        if (checkout.asOf - stored->createdAt > keyLife)
            return lookForSession(*stored);
        return sendCreate(*stored);
    }
    if (!checkout.inFlight())
        return finish();
    if (toEnd)
        return cancel(checkout.endingWhy);
    if (checkout.requests.isEmpty() && checkout.asOf - checkout.createdAt > forgotten)
        return cancel(checkout.state == CheckoutState::Unknown ? checkout.said
                                                               : storedRemark(Remark::DeskIsGone));
    if (!providerTime())
        return learnTime();
    prepare(checkout);
}

void CheckoutDrive::learnTime()
{
    whenDone(provider().findSessions({m_checkout.asOf, {}}), this,
        [this](const ProviderAnswer<FoundSessions> &answer) {
            hear(answer.facts);
            if (providerTime() && answer.isDone()) {
                answeredWell();
                return step();
            }
            askAgain(answer.outcome, answer.retryAfter, answer.error);
        });
}

void CheckoutDrive::prepare(const Checkout &checkout)
{
    books([number = checkout.order](Store &store) { return store.order(number); },
        [this](const Order &order) {
            SessionTerms terms;
            terms.expiresAt = *providerTime() + settings().sessionTime;
            terms.successUrl = settings().paidPage;
            const auto request =
                provider().sessionRequest(order, terms, newId().toString(QUuid::WithoutBraces));
            if (!request) {
                troubled(request.error());
                return cancel(request.error().text);
            }
            books(
                [call = call(), id = m_id, request = *request, live = provider().isLive()](
                    Store &store) {
                    return store.storeRequest(call, id, RequestPurpose::Create, request, live);
                },
                [this, key = request->key](const StoredRequest &stored) {
                    HF_CRASH_POINT("driver: request stored");
                    if (stored.request.key == key)
                        m_certain = key;
                    sendCreate(stored);
                });
        },
        true);
}

void CheckoutDrive::sendCreate(const StoredRequest &stored)
{
    HF_CRASH_POINT("driver: before sending");
    whenDone(provider().createSession(stored.request, agreed()), this,
        [this, stored](const ProviderAnswer<PaymentSession> &answer) {
            hear(answer.facts);
            const QString &key = stored.request.key;
            switch (answer.outcome) {
            case Outcome::Done:
                if (answer.facts.replayed)
                    return readSession(answer.value->id, key);
                return note(*answer.value, key);
            case Outcome::Declined:
            case Outcome::Defect:
                troubled(answer.error);
                return close(key, QStringLiteral("declined"), answer.error.text);
            case Outcome::AccessDenied:
                if (m_certain == key) {
                    troubled(answer.error);
                    return close(key, QStringLiteral("declined"), answer.error.text);
                }
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            case Outcome::NewKey:
                return lookForSession(stored);
            case Outcome::RetrySame:
            case Outcome::Unknown:
                m_certain.clear();
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            }
        });
}

void CheckoutDrive::lookForSession(const StoredRequest &stored, const QString &olderThan)
{
    whenDone(provider().findSessions({stored.createdAt - clocksApart, olderThan}), this,
        [this, stored](const ProviderAnswer<FoundSessions> &answer) {
            hear(answer.facts);
            if (!answer.isDone())
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            for (const FoundSession &found : answer.value->sessions) {
                if (found.reference == agreed().reference)
                    return readSession(found.id, stored.request.key);
            }
            if (answer.value->more && !answer.value->sessions.isEmpty())
                return lookForSession(stored, answer.value->sessions.last().id);
            close(stored.request.key, QStringLiteral("new_key"), storedRemark(Remark::NoSession));
        });
}

void CheckoutDrive::readSession(const QString &session, const QString &key)
{
    whenDone(provider().readSession(session, agreed()), this,
        [this, key](const ProviderAnswer<PaymentSession> &answer) {
            hear(answer.facts);
            if (!answer.isDone())
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            note(*answer.value, key);
        });
}

void CheckoutDrive::note(const PaymentSession &session, const QString &key)
{
    answeredWell();
    m_unreachable = false;
    const SessionRecord record = recordOf(session);
    const bool known = key.isEmpty() && m_checkout.session && same(*m_checkout.session, record)
                       && (!m_checkout.inFlight() || m_checkout.state == CheckoutState::Open)
                       && record.standing != SessionStanding::Expired;
    if (known)
        return afterNote(session);
    const QString said = session.mismatch ? session.mismatch->text : QString();
    books([call = call(), id = m_id, record, key, said](
              Store &store) { return store.noteSession(call, id, record, key, said); },
        [this, session](const Checkout &checkout) {
            m_checkout = checkout;
            Q_EMIT driver().changed(m_checkout);
            afterNote(session);
        });
}

void CheckoutDrive::afterNote(const PaymentSession &session)
{
    const SessionStanding standing = session.standing();
    const bool paid = session.payment != SessionPayment::Unpaid;
    if (standing == SessionStanding::Paid || (standing == SessionStanding::Mismatched && paid))
        return fulfil(session);
    if (standing == SessionStanding::Mismatched && m_checkout.inFlight()
        && m_checkout.endingWhy.isEmpty()) {
        troubled(*session.mismatch);
        return cancel(session.mismatch->text);
    }
    const bool toEnd = !m_checkout.inFlight() || !m_checkout.endingWhy.isEmpty();
    if (standing == SessionStanding::Expired
        || (toEnd && session.status == SessionStatus::Open && !m_expireRefused))
        return later(0ms);
    m_expireRefused = false;
    rest(standing == SessionStanding::Waiting ? onItsWay : pace().next());
}

void CheckoutDrive::fulfil(const PaymentSession &session)
{
    const ReceivedPayment payment{
        session.id, session.paymentId.isEmpty() ? session.id : session.paymentId, session.total};
    HF_CRASH_POINT("driver: before fulfilling");
    books([call = call(), id = m_id, payment](
              Store &store) { return store.fulfil(call, id, payment); },
        [this](const Fulfilment &fulfilment) {
            m_checkout = fulfilment.checkout;
            Q_EMIT driver().changed(m_checkout);
            Q_EMIT driver().fulfilled(fulfilment);
            m_standing = fulfilment.order ? Standing::Paid : Standing::Review;
            finish();
        });
}

void CheckoutDrive::expire(const QString &session)
{
    if (const StoredRequest *stored = unanswered(m_checkout, RequestPurpose::Expire))
        return sendExpire(*stored);
    const auto request = provider().expireRequest(session, newId().toString(QUuid::WithoutBraces));
    if (!request) {
        troubled(request.error());
        return readSession(session);
    }
    books(
        [call = call(), id = m_id, request = *request, live = provider().isLive()](Store &store) {
            return store.storeRequest(call, id, RequestPurpose::Expire, request, live);
        },
        [this](const StoredRequest &stored) {
            HF_CRASH_POINT("driver: request stored");
            sendExpire(stored);
        });
}

void CheckoutDrive::sendExpire(const StoredRequest &stored)
{
    HF_CRASH_POINT("driver: before sending");
    whenDone(provider().expireSession(m_checkout.session->id, stored.request, agreed()), this,
        [this, stored](const ProviderAnswer<PaymentSession> &answer) {
            hear(answer.facts);
            const QString &key = stored.request.key;
            switch (answer.outcome) {
            case Outcome::Done:
                return note(*answer.value, key);
            case Outcome::Declined:
            case Outcome::NewKey:
            case Outcome::Defect: {
                // Most likely it has just been paid: what it is now decides, and what is said
                // of it. The refusal itself would only puzzle.
                m_expireRefused = true;
                const QString outcome = answer.outcome == Outcome::NewKey
                                            ? QStringLiteral("new_key")
                                            : QStringLiteral("declined");
                books([call = call(), id = m_id, key, outcome](
                          Store &store) { return store.closeRequest(call, id, key, outcome, {}); },
                    [this](const Checkout &checkout) { readSession(checkout.session->id); });
                return;
            }
            case Outcome::RetrySame:
            case Outcome::Unknown:
            case Outcome::AccessDenied:
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            }
        });
}

void CheckoutDrive::cancel(const QString &why)
{
    books([call = call(), id = m_id, why = why.left(maxReasonLength)](
              Store &store) { return store.cancelCheckout(call, id, why); },
        [this](const Checkout &) { later(0ms); });
}

void CheckoutDrive::close(const QString &key, const QString &outcome, const QString &said)
{
    books([call = call(), id = m_id, key, outcome, said](
              Store &store) { return store.closeRequest(call, id, key, outcome, said); },
        [this](const Checkout &checkout) { later(checkout.inFlight() ? pace().next() : 0ms); });
}

void CheckoutDrive::troubled(const Error &error)
{
    Q_EMIT driver().troubled(m_id, error);
}

void CheckoutDrive::asked(const std::optional<Error> &trouble)
{
    Q_EMIT driver().asked(m_id, trouble);
}

CheckoutDrive::Standing CheckoutDrive::standing() const
{
    if (m_standing == Standing::InFlight && m_checkout.state == CheckoutState::Abandoned)
        return Standing::Abandoned;
    if (m_standing == Standing::InFlight && m_checkout.state == CheckoutState::Settled)
        return Standing::Paid;
    return m_standing;
}

void CheckoutDrive::cannotBeReached(const Error &error, bool denied)
{
    if (denied && isKnown())
        standBack();
    else if (denied)
        driver().leaveSettling();
    // Another desk's key may be let in where this one is not.
    const auto goOn = [this, denied, error] {
        if (denied)
            return finish();
        Q_EMIT driver().unreachable(m_id, error);
        rest(slow);
    };
    if (m_unreachable)
        return goOn();
    books([call = call(), id = m_id, said = error.text](
              Store &store) { return store.noteUnreachable(call, id, said); },
        [this, goOn](const Checkout &checkout) {
            m_unreachable = true;
            m_checkout = checkout;
            Q_EMIT driver().changed(m_checkout);
            goOn();
        });
}

} // namespace holdfast
