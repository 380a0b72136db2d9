// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Whether the provider has been asked for it, and may have done it.
bool mayBeGiven(const Refund &refund)
{
    return std::any_of(
        refund.requests.cbegin(), refund.requests.cend(), [](const StoredRequest &one) {
            return one.outcome.isEmpty() || one.outcome == QLatin1String("done");
        });
}

const StoredRequest &requestOf(const Refund &refund, const QString &key)
{
    const auto found = std::find_if(refund.requests.cbegin(), refund.requests.cend(),
        [&](const StoredRequest &one) { return one.request.key == key; });
    if (found == refund.requests.cend())
        refuseMissing("request", key);
    return *found;
}

void needAsked(const Refund &refund)
{
    if (refund.state != RefundState::Asked) {
        refuse("refund_ended", {{QStringLiteral("refund"), plain(refund.id)},
                                   {QStringLiteral("state"), refundStateName(refund.state)}});
    }
}

} // namespace

Refund SqliteStore::readProvidedRefund(const QUuid &id)
{
    Refund refund = readRefund(id);
    if (settlesAtOnce(refund.tender) || refund.plan.totalMinor == 0) {
        refuse("refund_not_provided", {{QStringLiteral("refund"), plain(id)},
                                          {QStringLiteral("tender"), tenderName(refund.tender)}});
    }
    return refund;
}

void SqliteStore::sayOfRefund(const QUuid &refund, const QString &said)
{
    m_session.run(QStringLiteral("UPDATE refund SET said = ? WHERE id = ?"),
        {keptSaying(said), plain(refund)});
}

void SqliteStore::setRefundState(SqliteBooks &books, const QUuid &refund, RefundState state)
{
    m_session.run(QStringLiteral("UPDATE refund SET state = ?, ended_at = ? WHERE id = ?"),
        {refundStateName(state),
            orNull(state == RefundState::Pending ? std::nullopt : std::optional(books.at())),
            plain(refund)});
}

void SqliteStore::failRefund(SqliteBooks &books, const Refund &refund, const QString &said)
{
    setRefundState(books, refund.id, RefundState::Failed);
    if (refund.state == RefundState::Succeeded && isOfOrder(refund))
        writeRefundPayment(books, refund, QStringLiteral("refund_returned"));
    writeRefundEvent(books, refund.order, QStringLiteral("refund_failed"), keptSaying(said));
    if (refund.review != 0)
        return settleReview(books, refund.review);
    m_session.run(
        QStringLiteral("INSERT INTO review (reason, checkout_id, payment, amount_minor, currency, "
                       "at, operation, refund_id) VALUES ('refund_failed', ?, ?, ?, ?, ?, ?, ?)"),
        {plain(refund.checkout), QStringLiteral("refund ") + plain(refund.id),
            refund.plan.totalMinor, refund.currency.code(), books.at(),
            plain(books.call().operation), plain(refund.id)});
}

Result<StoredRequest> SqliteStore::storeRefundRequest(
    const Call &call, const QUuid &refund, const ProviderRequest &request, bool live)
{
    const QString body = QString::fromUtf8(request.body);
    return operate<StoredRequest>(
        call, Right::Staff,
        {QStringLiteral("store_refund_request"), plain(refund), request.path, request.key, body,
            QString::number(live)},
        [&](SqliteBooks &books) {
            needPath(RequestPurpose::Refund, request.path, {});
            needToken(request.key, QStringLiteral("key"), maxTokenLength);
            const Refund known = readProvidedRefund(refund);
            needAsked(known);
            needMode(known.live, live);
            for (const StoredRequest &earlier : known.requests) {
                if (earlier.outcome.isEmpty())
                    return earlier.request.key;
            }
            return insertRequest(books, known.checkout, RequestPurpose::Refund, request, refund);
        },
        [&](const QString &key, qint64) { return requestOf(readRefund(refund), key); });
}

Result<Refund> SqliteStore::closeRefundRequest(const Call &call, const QUuid &refund,
    const QString &key, const QString &outcome, const QString &said)
{
    return operate<Refund>(
        call, Right::Staff,
        {QStringLiteral("close_refund_request"), plain(refund), key, outcome, said},
        [&](SqliteBooks &books) {
            const QLatin1String declined("declined");
            needOutcome(outcome);
            if (key.isEmpty() && outcome != declined)
                refuse("bad_text", {{QStringLiteral("field"), QStringLiteral("outcome")}});
            readProvidedRefund(refund);
            m_session.run(QStringLiteral("UPDATE provider_request SET outcome = ? "
                                         "WHERE key = ? AND refund_id = ? AND outcome = ''"),
                {outcome, key, plain(refund)});
            sayOfRefund(refund, said);
            const Refund now = readRefund(refund);
            const QString came = key.isEmpty() ? outcome : requestOf(now, key).outcome;
            // What a new_key may have done has been looked for.
            if (came == declined && outcome == declined && !mayBeGiven(now)
                && now.state == RefundState::Asked)
                failRefund(books, now, said);
            return QString();
        },
        [&](const QString &, qint64) { return readRefund(refund); });
}

Result<Refund> SqliteStore::giveUpRefund(const Call &call, const QUuid &refund, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate<Refund>(
        call, Right::Manager, {QStringLiteral("give_up_refund"), plain(refund), why},
        [&](SqliteBooks &books) {
            const Refund known = readProvidedRefund(refund);
            needAsked(known);
            if (mayBeGiven(known))
                refuse("refund_asked_for", {{QStringLiteral("refund"), plain(refund)}});
            sayOfRefund(refund, why);
            failRefund(books, known, why);
            return QString();
        },
        [&](const QString &, qint64) { return readRefund(refund); });
}

Result<Refund> SqliteStore::noteRefund(const Call &call, const QUuid &refund, RefundState state,
    const QString &providerRefund, const QString &key, const QString &said)
{
    return operate<Refund>(
        call, Right::Staff,
        {QStringLiteral("note_refund"), plain(refund), refundStateName(state), providerRefund, key,
            said},
        [&](SqliteBooks &books) {
            needToken(providerRefund, QStringLiteral("refund"), maxTokenLength);
            if (state == RefundState::Asked)
                refuse("bad_text", {{QStringLiteral("field"), QStringLiteral("state")}});
            const Refund known = readProvidedRefund(refund);
            const bool other =
                known.providerRefund.isEmpty()
                    ? m_session
                          .run(QStringLiteral("SELECT 1 FROM refund WHERE provider_refund = ?"),
                              {providerRefund})
                          .next()
                    : known.providerRefund != providerRefund;
            if (other) {
                refuse("other_refund",
                    {{QStringLiteral("refund"), plain(refund)},
                        {QStringLiteral("provider_refund"), known.providerRefund.isEmpty()
                                                                ? providerRefund
                                                                : known.providerRefund}});
            }
            m_session.run(QStringLiteral("UPDATE refund SET provider_refund = ? WHERE id = ?"),
                {providerRefund, plain(refund)});
            m_session.run(QStringLiteral("UPDATE provider_request SET outcome = 'done' "
                                         "WHERE key = ? AND refund_id = ? AND outcome = ''"),
                {key, plain(refund)});
            if (state == RefundState::Failed && known.state != RefundState::Failed) {
                failRefund(books, known, said);
            } else if (state == RefundState::Succeeded && known.isUnderWay()) {
                setRefundState(books, refund, state);
                settleRefund(books, known, std::nullopt);
            } else if (state == RefundState::Pending && known.state == RefundState::Asked) {
                setRefundState(books, refund, state);
            }
            // What was said before is of another time, unless this answer is itself behind the
            // times.
            if (readRefund(refund).state == state)
                sayOfRefund(refund, said);
            return QString();
        },
        [&](const QString &, qint64) { return readRefund(refund); });
}

Result<Refund> SqliteStore::noteRefundUnreachable(
    const Call &call, const QUuid &refund, const QString &said)
{
    return operate<Refund>(
        call, Right::Staff, {QStringLiteral("note_refund_unreachable"), plain(refund), said},
        [&](SqliteBooks &) {
            readProvidedRefund(refund);
            sayOfRefund(refund, said);
            return QString();
        },
        [&](const QString &, qint64) { return readRefund(refund); });
}

} // namespace holdfast
