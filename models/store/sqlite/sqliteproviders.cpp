// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark.h"
#include "sqlitestore.h"

#include <algorithm>
#include <QRegularExpression>

namespace holdfast {
namespace {

/// Whether a session that is known to stand so may be said to stand otherwise: what has come to its
/// end stays there, but money that came after all is heard of.
bool mayBecome(SessionStanding known, SessionStanding told)
{
    switch (known) {
    case SessionStanding::Paid:
        return told == SessionStanding::Paid || told == SessionStanding::Mismatched;
    case SessionStanding::Expired:
        return told != SessionStanding::Open && told != SessionStanding::Waiting;
    default:
        return true;
    }
}

} // namespace

QString keptSaying(const QString &said)
{
    QList<uint> characters = said.toUcs4();
    characters.resize(qMin<qsizetype>(characters.size(), 500));
    for (uint &character : characters) {
        if (QChar::category(char32_t(character)) == QChar::Other_Control)
            character = u' ';
    }
    QString text;
    for (const uint character : std::as_const(characters))
        text += QChar::fromUcs4(char32_t(character));
    return text;
}

void needOutcome(const QString &outcome)
{
    if (outcome != QLatin1String("declined") && outcome != QLatin1String("new_key"))
        refuse("bad_text", {{QStringLiteral("field"), QStringLiteral("outcome")}});
}

void needPath(RequestPurpose purpose, const QString &path, const QString &session)
{
    const QString sessions = QStringLiteral("/v1/checkout/sessions");
    bool fits = path == QLatin1String("/v1/refunds");
    if (purpose == RequestPurpose::Create)
        fits = path == sessions;
    if (purpose == RequestPurpose::Expire) {
        static const QRegularExpression any(
            QStringLiteral("\\A/v1/checkout/sessions/[^/?#]+/expire\\z"));
        fits = session.isEmpty() ? any.match(path).hasMatch()
                                 : path == QStringLiteral("%1/%2/expire").arg(sessions, session);
    }
    if (!fits)
        refuse("bad_text", {{QStringLiteral("field"), QStringLiteral("path")}});
}

void needMode(std::optional<bool> known, bool live)
{
    if (known && *known != live)
        refuse("other_mode", {{QStringLiteral("live"), *known}});
}

void SqliteStore::readProviderFacts(Checkout &checkout)
{
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT session, url, standing, payment, decline, live, created_at, "
                           "expires_at FROM provider_session WHERE checkout_id = ?"),
            {plain(checkout.id)});
        if (rows.next()) {
            checkout.session = SessionRecord{rows.text(0), rows.text(1),
                sessionStandingFromName(rows.text(2)).value_or(SessionStanding::Mismatched),
                rows.text(3), rows.text(4), rows.yes(5), instantFromMs(rows.number(6)),
                instantFromMs(rows.number(7))};
        }
    }
    checkout.requests =
        readRequests(QStringLiteral("checkout_id = ? AND refund_id IS NULL"), checkout.id);
}

QVector<StoredRequest> SqliteStore::readRequests(const QString &where, const QUuid &of)
{
    QVector<StoredRequest> requests;
    Rows rows = m_session.run(QStringLiteral("SELECT purpose, path, key, body, created_at, outcome "
                                             "FROM provider_request WHERE ")
                                  + where + QStringLiteral(" ORDER BY created_at, key"),
        {plain(of)});
    while (rows.next()) {
        requests.append({requestPurposeFromName(rows.text(0)).value_or(RequestPurpose::Create),
            {rows.text(1), rows.text(2), rows.text(3).toUtf8()}, instantFromMs(rows.number(4)),
            rows.text(5)});
    }
    return requests;
}

QString SqliteStore::insertRequest(SqliteBooks &books, const QUuid &checkout,
    RequestPurpose purpose, const ProviderRequest &request, const QUuid &refund)
{
    Rows inserted = m_session.run(
        QStringLiteral("INSERT INTO provider_request (key, checkout_id, purpose, path, body, "
                       "created_at, desk, person, refund_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (key) DO NOTHING"),
        {request.key, plain(checkout), requestPurposeName(purpose), request.path,
            QString::fromUtf8(request.body), books.at(), books.call().actor.desk,
            books.call().actor.person, orNull(refund)});
    if (inserted.affected() == 0)
        refuse("key_reused", {{QStringLiteral("key"), request.key}});
    return request.key;
}

Checkout SqliteStore::readProvided(const QUuid &id, qint64 at)
{
    Checkout checkout = readCheckout(id, at);
    if (settlesAtOnce(checkout.tender)) {
        refuse("not_provided", {{QStringLiteral("checkout"), plain(id)},
                                   {QStringLiteral("tender"), tenderName(checkout.tender)}});
    }
    return checkout;
}

void SqliteStore::say(SqliteBooks &books, const QUuid &checkout, const QString &said)
{
    m_session.run(QStringLiteral("UPDATE checkout SET said = ?, said_at = ? WHERE id = ?"),
        {keptSaying(said), books.at(), plain(checkout)});
}

void SqliteStore::markEnding(const Checkout &checkout, const QString &why)
{
    if (checkout.session
        && (checkout.session->standing == SessionStanding::Waiting
            || checkout.session->standing == SessionStanding::Paid)) {
        refuse("payment_on_its_way", {{QStringLiteral("checkout"), plain(checkout.id)},
                                         {QStringLiteral("order"), checkout.order}});
    }
    m_session.run(
        QStringLiteral("UPDATE checkout SET ending_why = ? WHERE id = ? AND ending_why = ''"),
        {why, plain(checkout.id)});
}

Result<StoredRequest> SqliteStore::storeRequest(const Call &call, const QUuid &checkout,
    RequestPurpose purpose, const ProviderRequest &request, bool live)
{
    return operate<StoredRequest>(
        call, Right::Staff,
        {QStringLiteral("store_request"), plain(checkout), requestPurposeName(purpose),
            request.path, request.key, QString::fromUtf8(request.body), QString::number(live)},
        [&](SqliteBooks &books) {
            needToken(request.key, QStringLiteral("key"), maxTokenLength);
            if (purpose == RequestPurpose::Refund)
                refuse("bad_text", {{QStringLiteral("field"), QStringLiteral("purpose")}});
            const Checkout known = readProvided(checkout, books.at());
            needPath(purpose, request.path, known.session ? known.session->id : QString());
            const bool mayLive = purpose == RequestPurpose::Expire
                                 && known.state == CheckoutState::Abandoned && known.session
                                 && known.session->standing != SessionStanding::Expired;
            if (!mayLive)
                needInFlight(known);
            needMode(known.live, live);
            if (purpose == RequestPurpose::Create && known.session)
                refuse("has_session", {{QStringLiteral("checkout"), plain(checkout)}});
            for (const StoredRequest &earlier : known.requests) {
                if (earlier.purpose == purpose && earlier.outcome.isEmpty())
                    return earlier.request.key;
            }
            insertRequest(books, checkout, purpose, request, {});
            if (purpose == RequestPurpose::Create && !known.live) {
                m_session.run(QStringLiteral("UPDATE checkout SET live = ? WHERE id = ?"),
                    {int(live), plain(checkout)});
            }
            return request.key;
        },
        [&](const QString &key, qint64 at) {
            const Checkout known = readCheckout(checkout, at);
            const auto stored = std::find_if(known.requests.begin(), known.requests.end(),
                [&](const StoredRequest &one) { return one.request.key == key; });
            if (stored == known.requests.end())
                refuseMissing("request", key);
            return *stored;
        });
}

Result<Checkout> SqliteStore::closeRequest(const Call &call, const QUuid &checkout,
    const QString &key, const QString &outcome, const QString &said)
{
    return operate<Checkout>(
        call, Right::Staff, {QStringLiteral("close_request"), plain(checkout), key, outcome, said},
        [&](SqliteBooks &books) {
            needOutcome(outcome);
            readProvided(checkout, books.at());
            m_session.run(
                QStringLiteral(
                    "UPDATE provider_request SET outcome = ? "
                    "WHERE key = ? AND checkout_id = ? AND outcome = '' AND refund_id IS NULL"),
                {outcome, key, plain(checkout)});
            say(books, checkout, said);
            const Checkout now = readCheckout(checkout, books.at());
            const auto closed = std::find_if(now.requests.begin(), now.requests.end(),
                [&](const StoredRequest &one) { return one.request.key == key; });
            if (closed == now.requests.end())
                refuseMissing("request", key);
            if (!now.inFlight() || now.session)
                return QString();
            // What a new_key may have done has been looked for.
            const auto noSession = [](const StoredRequest &one) {
                return one.purpose != RequestPurpose::Create
                       || one.outcome == QLatin1String("declined")
                       || one.outcome == QLatin1String("new_key");
            };
            const auto known = [](const StoredRequest &one) { return !one.outcome.isEmpty(); };
            if (closed->purpose == RequestPurpose::Create && outcome == QLatin1String("declined")
                && std::all_of(now.requests.begin(), now.requests.end(), noSession)) {
                abandonCheckout(books, now, now.said);
            } else if (!now.endingWhy.isEmpty()
                       && std::all_of(now.requests.begin(), now.requests.end(), known)) {
                abandonCheckout(books, now, now.endingWhy);
            }
            return QString();
        },
        [&](const QString &, qint64 at) { return readCheckout(checkout, at); });
}

SessionRecord SqliteStore::keepSession(const Checkout &checkout, SessionRecord session)
{
    const auto isOfAnother = [&] {
        if (checkout.session)
            return checkout.session->id != session.id;
        return m_session
            .run(QStringLiteral("SELECT 1 FROM provider_session WHERE session = ?"), {session.id})
            .next();
    };
    if (isOfAnother()) {
        refuse("other_session",
            {{QStringLiteral("checkout"), plain(checkout.id)},
                {QStringLiteral("session"), checkout.session ? checkout.session->id : session.id}});
    }
    if (checkout.session && !mayBecome(checkout.session->standing, session.standing))
        return *checkout.session;
    if (session.standing != SessionStanding::Open)
        session.url.clear();
    m_session.run(
        QStringLiteral(
            "INSERT INTO provider_session (checkout_id, session, url, standing, payment, decline, "
            "live, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (checkout_id) DO UPDATE SET url = excluded.url, "
            "standing = excluded.standing, payment = excluded.payment, "
            "decline = excluded.decline, live = excluded.live, "
            "created_at = excluded.created_at, expires_at = excluded.expires_at"),
        {plain(checkout.id), session.id, session.url, sessionStandingName(session.standing),
            session.payment, session.decline, int(session.live), toMs(session.createdAt),
            toMs(session.expiresAt)});
    return session;
}

Result<Checkout> SqliteStore::noteSession(const Call &call, const QUuid &checkout,
    const SessionRecord &session, const QString &key, const QString &said)
{
    return operate<Checkout>(
        call, Right::Staff,
        {QStringLiteral("note_session"), plain(checkout), session.id, session.url,
            sessionStandingName(session.standing), session.payment, session.decline,
            QString::number(session.live), QString::number(toMs(session.createdAt)),
            QString::number(toMs(session.expiresAt)), QString::number(session.failed), key, said},
        [&](SqliteBooks &books) {
            needToken(session.id, QStringLiteral("session"), maxTokenLength);
            const Checkout known = readProvided(checkout, books.at());
            const SessionRecord now = keepSession(known, session);
            m_session.run(
                QStringLiteral(
                    "UPDATE provider_request SET outcome = 'done' "
                    "WHERE key = ? AND checkout_id = ? AND outcome = '' AND refund_id IS NULL"),
                {key, plain(checkout)});
            if (!said.isEmpty())
                say(books, checkout, said);
            if (!known.inFlight())
                return QString();
            if (now.standing == SessionStanding::Expired) {
                const Remark ended =
                    session.failed ? Remark::MoneyDidNotCome : Remark::SessionExpired;
                abandonCheckout(books, known,
                    known.endingWhy.isEmpty() ? storedRemark(ended) : known.endingWhy);
            } else {
                m_session.run(QStringLiteral("UPDATE checkout SET state = 'open' WHERE id = ?"),
                    {plain(checkout)});
            }
            return QString();
        },
        [&](const QString &, qint64 at) { return readCheckout(checkout, at); });
}

Result<Checkout> SqliteStore::noteUnreachable(
    const Call &call, const QUuid &checkout, const QString &said)
{
    return operate<Checkout>(
        call, Right::Staff, {QStringLiteral("note_unreachable"), plain(checkout), said},
        [&](SqliteBooks &books) {
            const bool inFlight = readProvided(checkout, books.at()).inFlight();
            say(books, checkout, said);
            if (inFlight) {
                m_session.run(QStringLiteral("UPDATE checkout SET state = 'unknown' WHERE id = ?"),
                    {plain(checkout)});
            }
            return QString();
        },
        [&](const QString &, qint64 at) { return readCheckout(checkout, at); });
}

Result<QVector<Checkout>> SqliteStore::watchedCheckouts()
{
    return snapshot([&] {
        QVector<QUuid> ids;
        {
            Rows rows = m_session.run(QStringLiteral(R"(
                SELECT k.id FROM checkout k LEFT JOIN provider_session s ON s.checkout_id = k.id
                WHERE k.tender NOT IN ('cash', 'account')
                    AND (k.state IN ('preparing', 'open', 'unknown')
                        OR k.state = 'abandoned' AND CASE WHEN s.session IS NULL
                            THEN EXISTS (SELECT 1 FROM provider_request q WHERE q.checkout_id = k.id
                                AND q.purpose = 'create' AND q.outcome = '')
                            ELSE s.standing <> 'expired' AND NOT EXISTS (SELECT 1 FROM review r
                                WHERE r.payment = coalesce(nullif(s.payment, ''), s.session)) END)
                ORDER BY k.created_at, k.id)"));
            while (rows.next())
                ids.append(rows.uuid(0));
        }
        const qint64 at = toMs(m_config.clock->now());
        QVector<Checkout> watched;
        for (const QUuid &id : std::as_const(ids))
            watched.append(readCheckout(id, at));
        return watched;
    });
}

} // namespace holdfast
