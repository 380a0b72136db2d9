// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refunddrive.h"

#include "crashpoint.h"
#include "remark.h"

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// Keys live a day at the provider; an hour is for clocks and slow networks.
constexpr Millis keyLife = 23h;
/// A person has to do something first.
constexpr Millis slow = 30s;
/// What Stripe was doing when it failed is listed by then.
constexpr Millis listedAfter = 10min;
constexpr int fewReads = 5;

const StoredRequest *unanswered(const Refund &refund)
{
    for (const StoredRequest &stored : refund.requests) {
        if (stored.outcome.isEmpty())
            return &stored;
    }
    return nullptr;
}

RefundState stateOf(RefundStanding standing)
{
    switch (standing) {
    case RefundStanding::Pending:
        return RefundState::Pending;
    case RefundStanding::Succeeded:
        return RefundState::Succeeded;
    case RefundStanding::Failed:
    case RefundStanding::Cancelled:
        break;
    }
    return RefundState::Failed;
}

QString sayingOf(const ProviderRefund &refund)
{
    switch (refund.standing) {
    case RefundStanding::Pending:
    case RefundStanding::Succeeded:
        return {};
    case RefundStanding::Cancelled:
        return storedRemark(Remark::RefundCancelled);
    case RefundStanding::Failed:
        break;
    }
    return refund.failure.isEmpty() ? storedRemark(Remark::RefundFailed)
                                    : storedRemark(Remark::RefundFailedBecause, refund.failure);
}

/// The first that the books have for none of their refunds; empty: there is none.
Result<QString> unknownOf(Store &store, const QStringList &providerRefunds)
{
    for (const QString &name : providerRefunds) {
        const auto refund = store.refundOfProvider(name);
        if (!refund)
            return refund.error();
        if (!*refund)
            return name;
    }
    return QString();
}

} // namespace

RefundDrive::RefundDrive(CheckoutDriver &driver, const QUuid &refund, Until until)
    : ProviderDrive(driver, leaseName(refund), until)
    , m_id(refund)
{
}

QString RefundDrive::leaseName(const QUuid &refund)
{
    return QStringLiteral("refund:") + refund.toString(QUuid::WithoutBraces);
}

void RefundDrive::step()
{
    beginStep();
    books(
        [id = m_id, lease = lease(), holder = holder()](Store &store) -> Result<Look> {
            const auto mine = takeLease(store, lease, holder);
            if (!mine)
                return mine.error();
            auto refund = store.refund(id);
            if (!refund)
                return refund.error();
            return Look{*mine, std::move(*refund)};
        },
        [this](const Look &look) {
            accept(look.refund);
            m_elsewhere = !look.mine || !driver().mayDrive(m_refund);
            if (!m_elsewhere)
                return decide();
            if (look.mine && m_refund.isUnderWay())
                troubled(otherMode(*m_refund.live));
            finish();
        },
        true);
}

void RefundDrive::accept(const Refund &refund)
{
    m_refund = refund;
    Q_EMIT driver().refundChanged(m_refund);
}

void RefundDrive::decide()
{
    if (!m_refund.providerRefund.isEmpty() && m_refund.state != RefundState::Failed)
        return read(m_refund.providerRefund, {});
    if (m_refund.state != RefundState::Asked)
        return finish();
    if (const StoredRequest *stored = unanswered(m_refund)) {
        const bool tooOld = m_refund.asOf - stored->createdAt > keyLife;
        if (!tooOld && stored->request.key == m_sent)
            return send(*stored);
        // Sent by another driver, whose key with Stripe may be another than ours: Stripe may take
        // what we send for something new.
        return lookFor(stored->request.key, false, [this, tooOld, stored = *stored] {
            if (tooOld)
                close(stored.request.key, QStringLiteral("new_key"), {});
            else
                send(stored);
        });
    }
    if (!m_refund.requests.isEmpty())
        return lookFor({}, false, [this] { prepare(); });
    prepare();
}

RefundTerms RefundDrive::terms() const
{
    RefundTerms terms;
    terms.payment = m_refund.payment;
    terms.amount = m_refund.amount();
    terms.order = m_refund.order;
    terms.reference = m_id.toString(QUuid::WithoutBraces);
    return terms;
}

void RefundDrive::prepare()
{
    const auto request = provider().refundRequest(terms(), newId().toString(QUuid::WithoutBraces));
    if (!request && request.error().kind == ErrorKind::Validation) {
        // It will never be otherwise: somebody has to decide about the money.
        troubled(request.error());
        return close({}, QStringLiteral("declined"), request.error().text);
    }
    if (!request)
        return cannotBeReached(request.error(), false);
    books([call = call(), id = m_id, request = *request, live = provider().isLive()](
              Store &store) { return store.storeRefundRequest(call, id, request, live); },
        [this, key = request->key](const StoredRequest &stored) {
            HF_CRASH_POINT("driver: refund stored");
            if (stored.request.key != key)
                return later(0ms);
            m_certain = key;
            send(stored);
        });
}

void RefundDrive::send(const StoredRequest &stored)
{
    // Who may write to the books may not all give money back.
    const auto meant = provider().refundRequest(terms(), stored.request.key);
    if (!meant || !(*meant == stored.request))
        return refuse();
    m_sent = stored.request.key;
    HF_CRASH_POINT("driver: before refunding");
    whenDone(provider().createRefund(stored.request), this,
        [this, stored](const ProviderAnswer<ProviderRefund> &answer) {
            hear(answer.facts);
            const QString &key = stored.request.key;
            const QString said = answer.error.text;
            switch (answer.outcome) {
            case Outcome::Done:
                if (answer.facts.replayed)
                    return read(answer.value->id, key);
                return note(*answer.value, key);
            case Outcome::Declined:
            case Outcome::Defect:
                return lookFor(key, answer.facts.givenBackBefore,
                    [this, key, said] { close(key, QStringLiteral("declined"), said); });
            case Outcome::NewKey:
                return lookFor(key, false, [this, stored, said] {
                    if (m_refund.asOf - stored.createdAt < listedAfter)
                        return rest(slow);
                    close(stored.request.key, QStringLiteral("new_key"), said);
                });
            case Outcome::AccessDenied:
                if (m_certain == key)
                    return deny(key, answer.error);
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            case Outcome::RetrySame:
            case Outcome::Unknown:
                m_certain.clear();
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            }
        });
}

void RefundDrive::deny(const QString &key, const Error &error)
{
    books(
        [call = call(), id = m_id, key, said = error.text, lease = lease(), holder = holder()](
            Store &store) -> Result<Refund> {
            // Another driver, whose key may do it, could have sent the same request by now.
            const auto mine = takeLease(store, lease, holder);
            if (!mine)
                return mine.error();
            if (!*mine)
                return Error{ErrorKind::Conflict, said};
            return store.closeRefundRequest(call, id, key, QStringLiteral("new_key"), said);
        },
        [this, error](const Refund &refund) {
            accept(refund);
            askAgain(Outcome::AccessDenied, std::nullopt, error);
        });
}

void RefundDrive::refuse()
{
    const QString said = storedRemark(Remark::RefundNotSent);
    if (!m_unreachable)
        troubled({ErrorKind::Conflict, shownRemark(said)});
    cannotBeReached({ErrorKind::Conflict, said}, false);
}

void RefundDrive::lookFor(const QString &key, bool byAnybody, std::function<void()> none)
{
    whenDone(provider().refundsOf(m_refund.payment), this,
        [this, key, byAnybody, none = std::move(none)](
            const ProviderAnswer<ProviderRefunds> &answer) {
            hear(answer.facts);
            if (!answer.isDone())
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            const QString reference = m_id.toString(QUuid::WithoutBraces);
            QHash<QString, ProviderRefund> others;
            for (const ProviderRefund &found : answer.value->refunds) {
                if (found.reference == reference)
                    return note(found, key);
                const bool gone = found.standing == RefundStanding::Pending
                                  || found.standing == RefundStanding::Succeeded;
                if (gone && found.reference.isEmpty() && found.amount == m_refund.amount())
                    others.insert(found.id, found);
            }
            if (!byAnybody || others.isEmpty())
                return none();
            books([names = others.keys()](Store &store) { return unknownOf(store, names); },
                [this, key, others, none](const QString &unknown) {
                    unknown.isEmpty() ? none() : note(others.value(unknown), key);
                },
                true);
        });
}

void RefundDrive::read(const QString &providerRefund, const QString &key)
{
    whenDone(provider().readRefund(providerRefund), this,
        [this, key](const ProviderAnswer<ProviderRefund> &answer) {
            hear(answer.facts);
            if (!answer.isDone())
                return askAgain(answer.outcome, answer.retryAfter, answer.error);
            note(*answer.value, key);
        });
}

void RefundDrive::note(const ProviderRefund &refund, const QString &key)
{
    answeredWell();
    m_unreachable = false;
    HF_CRASH_POINT("driver: before noting a refund");
    const RefundState state = stateOf(refund.standing);
    const QString said = sayingOf(refund);
    const bool known = key.isEmpty() && state == m_refund.state && said == m_refund.said;
    const auto goOn = [this] {
        if (m_refund.isUnderWay())
            rest(untilNextRead());
        else
            finish();
    };
    if (known)
        return goOn();
    books([call = call(), id = m_id, state, name = refund.id, key, said](
              Store &store) { return store.noteRefund(call, id, state, name, key, said); },
        [this, goOn](const Refund &noted) {
            accept(noted);
            goOn();
        });
}

Millis RefundDrive::untilNextRead()
{
    // A bank takes days, and Stripe counts how often it is asked.
    const Millis age = m_refund.asOf - m_refund.at;
    if (age > 3 * 24h)
        return 6h;
    if (age > 1h)
        return 1h;
    return ++m_reads < fewReads ? pace().next() : Millis(5min);
}

void RefundDrive::close(const QString &key, const QString &outcome, const QString &said)
{
    books([call = call(), id = m_id, key, outcome, said](
              Store &store) { return store.closeRefundRequest(call, id, key, outcome, said); },
        [this](const Refund &refund) {
            accept(refund);
            if (m_refund.isUnderWay())
                later(pace().next());
            else
                finish();
        });
}

void RefundDrive::cannotBeReached(const Error &error, bool denied)
{
    // Another desk's key may be let in where this one is not.
    const auto goOn = [this, denied, error] {
        if (denied)
            return finish();
        Q_EMIT driver().refundUnreachable(m_id, error);
        rest(slow);
    };
    if (denied)
        driver().leaveRefunds();
    if (m_unreachable)
        return goOn();
    books([call = call(), id = m_id, said = error.text](
              Store &store) { return store.noteRefundUnreachable(call, id, said); },
        [this, goOn](const Refund &refund) {
            m_unreachable = true;
            accept(refund);
            goOn();
        });
}

void RefundDrive::troubled(const Error &error)
{
    Q_EMIT driver().refundTroubled(m_id, error);
}

void RefundDrive::asked(const std::optional<Error> &trouble)
{
    Q_EMIT driver().refundAsked(m_id, trouble);
}

} // namespace holdfast
