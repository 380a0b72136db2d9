// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "documents.h"
#include "postgresanswers.h"
#include "postgresstore.h"
#include "refusals.h"
#include "text.h"

#include <algorithm>
#include <QJsonArray>

namespace holdfast {
namespace {

constexpr int maxLeaseLength = 200;

void needLeaseName(const QString &text, const QString &field)
{
    if (text.isEmpty() || !cleanText(text, field, maxLeaseLength))
        throw Failure{refusal(QStringLiteral("bad_text"), {{QStringLiteral("field"), field}})};
}

void needLeaseNames(const QString &name, const QString &holder)
{
    needLeaseName(name, QStringLiteral("name"));
    needLeaseName(holder, QStringLiteral("holder"));
}

} // namespace

Result<QVector<Checkout>> PostgresStore::watchedCheckouts()
{
    return guarded([&] {
        return listFrom(
            document("watched_checkouts", {}).value(QLatin1String("checkouts")), checkoutFrom);
    });
}

Result<QVector<ReviewItem>> PostgresStore::reviews(bool all)
{
    return guarded([&] {
        return listFrom(document("review_list", {all}).value(QLatin1String("reviews")), reviewFrom);
    });
}

Result<Checkout> PostgresStore::forceCheckout(
    const Call &call, const QUuid &checkout, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        return checkoutFrom(operate(call, "op_force_checkout", {plain(checkout), why}));
    });
}

Result<StoredRequest> PostgresStore::storeRequest(const Call &call, const QUuid &checkout,
    RequestPurpose purpose, const ProviderRequest &request, bool live)
{
    return guarded([&] {
        return storedRequestFrom(operate(call, "op_store_request",
            {plain(checkout), requestPurposeName(purpose), request.path, request.key,
                QString::fromUtf8(request.body), live}));
    });
}

Result<Checkout> PostgresStore::closeRequest(const Call &call, const QUuid &checkout,
    const QString &key, const QString &outcome, const QString &said)
{
    return guarded([&] {
        return checkoutFrom(
            operate(call, "op_close_request", {plain(checkout), key, outcome, sendable(said)}));
    });
}

Result<Checkout> PostgresStore::noteSession(const Call &call, const QUuid &checkout,
    const SessionRecord &session, const QString &key, const QString &said)
{
    return guarded([&] {
        return checkoutFrom(operate(call, "op_note_session",
            {plain(checkout), session.id, session.url, sessionStandingName(session.standing),
                session.payment, session.decline, session.live, toMs(session.createdAt),
                toMs(session.expiresAt), session.failed, key, sendable(said)}));
    });
}

Result<Checkout> PostgresStore::noteUnreachable(
    const Call &call, const QUuid &checkout, const QString &said)
{
    return guarded([&] {
        return checkoutFrom(
            operate(call, "op_note_unreachable", {plain(checkout), sendable(said)}));
    });
}

Result<Fulfilment> PostgresStore::fulfil(
    const Call &call, const QUuid &checkout, const ReceivedPayment &payment)
{
    return guarded([&] {
        return fulfilmentFrom(operate(call, "op_fulfil",
            {plain(checkout), payment.session, payment.payment, payment.amount.minor,
                payment.amount.currency.code()}));
    });
}

Result<bool> PostgresStore::takeLease(const QString &name, const QString &holder, Millis term)
{
    return guarded([&] {
        needLeaseNames(name, holder);
        bool taken = false;
        insist("take_lease", [&] {
            Rows rows = m_session.run(
                QStringLiteral("SELECT take_lease(?, ?, ?)"), {name, holder, qint64(term.count())});
            rows.next();
            taken = rows.yes(0);
        });
        return taken;
    });
}

Result<void> PostgresStore::dropLease(const QString &name, const QString &holder)
{
    return guarded([&] {
        needLeaseNames(name, holder);
        insist("drop_lease", [&] {
            m_session.run(QStringLiteral("SELECT drop_lease(?, ?)"), {name, holder});
        });
    });
}

Result<QStringList> PostgresStore::leases(const QString &prefix)
{
    return guarded([&] {
        QStringList names;
        Rows rows = m_session.run(QStringLiteral("SELECT name FROM leases WHERE until > now_ms() "
                                                 "AND starts_with(name, ?)"),
            {prefix});
        while (rows.next())
            names.append(rows.text(0));
        std::sort(names.begin(), names.end());
        return names;
    });
}

} // namespace holdfast
