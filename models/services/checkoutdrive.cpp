// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutdrive.h"

#include "crashpoint.h"
#include "text.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Millis leaseTerm = 30s;
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

RetryLimits limitsAt(double pace)
{
    const RetryLimits usual;
    const auto at = [pace](Millis wait) { return Millis(qint64(double(wait.count()) * pace)); };
    return {at(usual.first), at(usual.longest), at(usual.patience)};
}

SessionRecord recordOf(const PaymentSession &session)
{
    return {session.id, session.url.toString(QUrl::FullyEncoded), session.standing(),
        session.paymentId, session.lastDecline, session.live, session.createdAt, session.expiresAt};
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

Error otherMode(bool live)
{
    return {ErrorKind::Forbidden,
        live ? QStringLiteral("This payment is about real money, and this desk's key to Stripe is "
                              "for tests. A desk with a live key has to finish it.")
             : QStringLiteral("This payment is a test, and this desk's key to Stripe is for real "
                              "money. A desk with a test key has to finish it."),
        {{QStringLiteral("live"), live}}};
}

} // namespace

CheckoutDrive::CheckoutDrive(
    CheckoutDriver &driver, const QUuid &checkout, CheckoutDriver::Until until)
    : QObject(&driver)
    , m_driver(driver)
    , m_provider(*driver.m_provider)
    , m_database(*driver.m_desk.database)
    , m_id(checkout)
    , m_until(until)
    , m_retry(driver.m_clock, limitsAt(driver.m_settings.pace))
    , m_pace(driver.m_clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckoutDrive::step);
    later(0ms);
}

Agreed CheckoutDrive::agreed() const
{
    return {m_checkout.amount, m_id.toString(QUuid::WithoutBraces)};
}

void CheckoutDrive::wake()
{
    m_pace.restart();
    if (!m_busy)
        m_timer.start(0);
}

void CheckoutDrive::later(Millis wait)
{
    m_busy = false;
    m_timer.start(Millis(qint64(double(wait.count()) * m_driver.m_settings.pace)));
}

void CheckoutDrive::rest(Millis wait)
{
    m_failures = 0;
    if (m_until == CheckoutDriver::Until::Rest)
        finish();
    else
        later(wait);
}

void CheckoutDrive::finish()
{
    m_timer.stop();
    m_busy = true;
    if (m_standing == Standing::InFlight && m_checkout.state == CheckoutState::Abandoned)
        m_standing = Standing::Abandoned;
    if (m_standing == Standing::InFlight && m_checkout.state == CheckoutState::Settled)
        m_standing = Standing::Paid;
    m_database.run([id = m_id, holder = m_driver.m_holder](Store &store) {
        return store.dropLease(CheckoutDriver::leaseName(id), holder);
    });
    Q_EMIT over();
    deleteLater();
}

void CheckoutDrive::hear(const AnswerFacts &facts)
{
    HF_CRASH_POINT("driver: answered");
    if (facts.providerTime)
        m_driver.m_providerEpoch = *facts.providerTime - m_driver.m_clock->monotonic();
}

template <class Work, class Then>
void CheckoutDrive::books(Work work, Then then, bool isLook)
{
    whenDone(
        m_database.run(std::move(work)), this, [this, isLook, then = std::move(then)](auto answer) {
            if (!answer)
                return booksFailed(answer.error());
            // What can be read may still refuse to be written.
            if (!isLook)
                m_failures = 0;
            then(*answer);
        });
}

void CheckoutDrive::booksFailed(const Error &error)
{
    ++m_failures;
    const bool passes = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy;
    // Another driver, or a person at a desk, was quicker: the next look shows what is so now.
    const bool changed = error.kind == ErrorKind::Conflict && m_failures < 3;
    if (!passes && !changed)
        Q_EMIT m_driver.troubled(m_id, error);
    if (error.kind == ErrorKind::NotFound)
        return finish();
    if (m_until == CheckoutDriver::Until::Rest && m_failures > 5)
        return finish();
    later(changed ? 0ms : Millis(qMin(500 * m_failures, 10'000)));
}

void CheckoutDrive::step()
{
    m_busy = true;
    books(
        [id = m_id, holder = m_driver.m_holder](Store &store) -> Result<Look> {
            const auto mine = store.takeLease(CheckoutDriver::leaseName(id), holder, leaseTerm);
            if (!mine)
                return mine.error();
            auto checkout = store.checkout(id);
            if (!checkout)
                return checkout.error();
            return Look{*mine, std::move(*checkout)};
        },
        [this](const Look &look) {
            m_checkout = look.checkout;
            Q_EMIT m_driver.changed(m_checkout);
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
    if (!m_driver.mayDrive(checkout)) {
        Q_EMIT m_driver.troubled(m_id, otherMode(*checkout.isLive()));
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
        return cancel(checkout.state == CheckoutState::Unknown
                          ? checkout.said
                          : QStringLiteral("the desk that started it is gone"));
    if (!m_driver.m_providerEpoch)
        return learnTime();
    prepare(checkout);
}

void CheckoutDrive::learnTime()
{
    whenDone(m_provider.findSessions({m_checkout.asOf, {}}), this,
        [this](const ProviderAnswer<FoundSessions> &answer) {
            hear(answer.facts);
            if (m_driver.m_providerEpoch && answer.isDone()) {
                m_retry.reset();
                return step();
            }
            askAgain(answer.outcome, answer.retryAfter, answer.error);
        });
}

void CheckoutDrive::prepare(const Checkout &checkout)
{
    books([number = checkout.order](Store &store) { return store.order(number); },
        [this](const Order &order) {
            const DriverSettings &settings = m_driver.m_settings;
            SessionTerms terms;
            terms.expiresAt =
                *m_driver.m_providerEpoch + m_driver.m_clock->monotonic() + settings.sessionTime;
            terms.successUrl = settings.paidPage;
            const auto request =
                m_provider.sessionRequest(order, terms, newId().toString(QUuid::WithoutBraces));
            if (!request) {
                Q_EMIT m_driver.troubled(m_id, request.error());
                return cancel(request.error().text);
            }
            books(
                [call = call(), id = m_id, request = *request, live = m_provider.isLive()](
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
    whenDone(m_provider.createSession(stored.request, agreed()), this,
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
                Q_EMIT m_driver.troubled(m_id, answer.error);
                return close(key, QStringLiteral("declined"), answer.error.text);
            case Outcome::AccessDenied:
                if (m_certain == key) {
                    Q_EMIT m_driver.troubled(m_id, answer.error);
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
    whenDone(m_provider.findSessions({stored.createdAt - clocksApart, olderThan}), this,
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
            close(stored.request.key, QStringLiteral("new_key"),
                QStringLiteral("Stripe has no session of this attempt."));
        });
}

void CheckoutDrive::readSession(const QString &session, const QString &key)
{
    whenDone(m_provider.readSession(session, agreed()), this,
        [this, key](const ProviderAnswer<PaymentSession> &answer) {
            hear(answer.facts);
            if (!answer.isDone())
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            note(*answer.value, key);
        });
}

void CheckoutDrive::note(const PaymentSession &session, const QString &key)
{
    m_retry.reset();
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
            Q_EMIT m_driver.changed(m_checkout);
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
        Q_EMIT m_driver.troubled(m_id, *session.mismatch);
        return cancel(session.mismatch->text);
    }
    const bool toEnd = !m_checkout.inFlight() || !m_checkout.endingWhy.isEmpty();
    if (standing == SessionStanding::Expired
        || (toEnd && session.status == SessionStatus::Open && !m_expireRefused))
        return later(0ms);
    m_expireRefused = false;
    rest(standing == SessionStanding::Waiting ? onItsWay : m_pace.next());
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
            Q_EMIT m_driver.changed(m_checkout);
            Q_EMIT m_driver.fulfilled(fulfilment);
            m_standing = fulfilment.order ? Standing::Paid : Standing::Review;
            finish();
        });
}

void CheckoutDrive::expire(const QString &session)
{
    if (const StoredRequest *stored = unanswered(m_checkout, RequestPurpose::Expire))
        return sendExpire(*stored);
    const auto request = m_provider.expireRequest(session, newId().toString(QUuid::WithoutBraces));
    if (!request) {
        Q_EMIT m_driver.troubled(m_id, request.error());
        return readSession(session);
    }
    books(
        [call = call(), id = m_id, request = *request, live = m_provider.isLive()](Store &store) {
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
    whenDone(m_provider.expireSession(stored.request, agreed()), this,
        [this, stored](const ProviderAnswer<PaymentSession> &answer) {
            hear(answer.facts);
            const QString &key = stored.request.key;
            switch (answer.outcome) {
            case Outcome::Done:
                return note(*answer.value, key);
            case Outcome::Declined:
            case Outcome::NewKey:
            case Outcome::Defect: {
                // Most likely it has just been paid: what it is now decides.
                m_expireRefused = true;
                const QString outcome = answer.outcome == Outcome::NewKey
                                            ? QStringLiteral("new_key")
                                            : QStringLiteral("declined");
                books(
                    [call = call(), id = m_id, key, outcome, said = answer.error.text](
                        Store &store) { return store.closeRequest(call, id, key, outcome, said); },
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
        [this](const Checkout &checkout) { later(checkout.inFlight() ? m_pace.next() : 0ms); });
}

void CheckoutDrive::askAgain(Outcome outcome, std::optional<Millis> retryAfter, const Error &error)
{
    if (const auto wait = m_retry.next(outcome, retryAfter)) {
        // The policy's waits have the pace already.
        m_busy = false;
        m_timer.start(*wait);
        return;
    }
    const bool denied = outcome == Outcome::AccessDenied;
    if (denied) {
        Q_EMIT m_driver.troubled(m_id, error);
        m_driver.standBack();
    }
    unreachable(error, denied);
}

void CheckoutDrive::unreachable(const Error &error, bool denied)
{
    // Another desk's key may be let in where this one is not.
    const auto goOn = [this, denied] { denied ? finish() : rest(slow); };
    if (m_unreachable)
        return goOn();
    books([call = call(), id = m_id, said = error.text](
              Store &store) { return store.noteUnreachable(call, id, said); },
        [this, goOn](const Checkout &checkout) {
            m_unreachable = true;
            m_checkout = checkout;
            Q_EMIT m_driver.changed(m_checkout);
            goOn();
        });
}

} // namespace holdfast
