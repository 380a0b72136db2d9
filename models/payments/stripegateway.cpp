// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripegateway.h"

#include "formbody.h"
#include "stripereader.h"
#include "striperequests.h"
#include "stripeverdict.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeGateways
{
    Q_DECLARE_TR_FUNCTIONS(StripeGateways)
};

Q_LOGGING_CATEGORY(lcPayments, "holdfast.payments", QtWarningMsg)

constexpr qint64 largestAnswer = 8 * 1024 * 1024;
const QString sessionsPath = u"/v1/checkout/sessions"_qs;
const QString refundsPath = u"/v1/refunds"_qs;

/// Why a request was given up, kept with its reply.
struct GivenUp
{
    bool late = false;
    bool tooLarge = false;
};

HttpAnswer::Transport transportOf(QNetworkReply::NetworkError error, const GivenUp &givenUp)
{
    if (givenUp.late)
        return HttpAnswer::Transport::TimedOut;
    if (givenUp.tooLarge)
        return HttpAnswer::Transport::TooLarge;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return HttpAnswer::Transport::Insecure;
    // Qt makes an error of every status from 400 on; those answers are whole all the same.
    const bool isStatus = error == QNetworkReply::ProtocolInvalidOperationError // 400
                          || (error >= QNetworkReply::ContentAccessDenied
                              && error <= QNetworkReply::UnknownContentError)
                          || (error >= QNetworkReply::InternalServerError
                              && error <= QNetworkReply::UnknownServerError);
    const bool isWhole = error == QNetworkReply::NoError || isStatus;
    return isWhole ? HttpAnswer::Transport::Whole : HttpAnswer::Transport::Broken;
}

HttpAnswer answerOf(QNetworkReply &reply, const GivenUp &givenUp)
{
    HttpAnswer answer;
    answer.transport = transportOf(reply.error(), givenUp);
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.transport != HttpAnswer::Transport::Whole)
        answer.cause = reply.errorString();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    if (reply.isOpen())
        answer.body = reply.readAll();
    return answer;
}

template <class T>
Asked<T> ready(ProviderAnswer<T> answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

template <class T>
Asked<T> refusedHere(const Error &error)
{
    ProviderAnswer<T> answer;
    answer.outcome = Outcome::Defect;
    answer.error = error;
    return ready(std::move(answer));
}

Error noSuchThing(const QString &what)
{
    return {ErrorKind::Internal,
        StripeGateways::tr(
            "What was to be asked of Stripe cannot be sent. This is a fault of the program."),
        {{u"what"_qs, what}}};
}

} // namespace

StripeGateway::StripeGateway(StripeConfig config)
    : m_config(std::move(config))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

StripeGateway::~StripeGateway()
{
    const auto open = m_network->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : open)
        reply->abort();
}

QNetworkRequest StripeGateway::request(const QString &path, const QByteArray &query) const
{
    QUrl url = m_config.endpoint.base();
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", m_config.key.authorization());
    request.setRawHeader("Stripe-Version", stripeVersion);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Holdfast");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What Qt does when a connection ends early was tried with HTTP/1.1.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
#if QT_CONFIG(ssl)
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
#endif
    return request;
}

void StripeGateway::whenAnswered(QNetworkReply *reply, std::function<void(const HttpAnswer &)> then)
{
    auto givenUp = std::make_shared<GivenUp>();
    QTimer::singleShot(m_config.timeout, reply, [reply, givenUp] {
        givenUp->late = reply->isRunning();
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, givenUp] {
        if (reply->bytesAvailable() <= largestAnswer)
            return;
        givenUp->tooLarge = true;
        reply->abort();
    });
    QObject::connect(
        reply, &QNetworkReply::finished, reply, [reply, givenUp, then = std::move(then)] {
            reply->deleteLater();
            then(answerOf(*reply, *givenUp));
        });
}

template <class T>
Asked<T> StripeGateway::understood(
    QNetworkReply *reply, const StripeQuestion &question, Reader<T> read)
{
    auto promise = std::make_shared<QPromise<ProviderAnswer<T>>>();
    promise->start();
    whenAnswered(reply, [this, promise, question, read = std::move(read)](const HttpAnswer &http) {
        StripeVerdict verdict = judge(http, question, m_config.key);
        ProviderAnswer<T> answer;
        if (verdict.outcome == Outcome::Done) {
            answer.value = read(verdict.content);
            if (!answer.value)
                verdict = unreadable(http, question, m_config.key);
        }
        answer.outcome = verdict.outcome;
        answer.error = verdict.error;
        answer.retryAfter = http.retryAfter();
        answer.facts = http.facts();
        answer.facts.givenBackBefore = verdict.givenBackBefore;
        answer.facts.notKnown = verdict.notKnown;
        qCDebug(lcPayments).noquote()
            << (question.changes ? "POST" : "GET") << question.path << http.status
            << answer.facts.requestId << outcomeName(answer.outcome);
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return promise->future();
}

template <class T>
Asked<T> StripeGateway::change(const QString &path, const ProviderRequest &stored, Reader<T> read)
{
    // Whoever can write to the database could otherwise have this key asked for anything.
    if (stored.path != path || !isSendable(stored))
        return refusedHere<T>(noSuchThing(u"stored request"_qs));
    QNetworkRequest post = request(stored.path);
    post.setRawHeader("Idempotency-Key", stored.key.toLatin1());
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_qs);
    return understood<T>(m_network->post(post, stored.body), {stored.path, true}, std::move(read));
}

template <class T>
Asked<T> StripeGateway::get(const QString &path, const Result<QByteArray> &query, Reader<T> read)
{
    if (!query)
        return refusedHere<T>(query.error());
    return understood<T>(m_network->get(request(path, *query)), {path, false}, std::move(read));
}

Result<ProviderRequest> StripeGateway::sessionRequest(
    const Order &order, const SessionTerms &terms, const QString &key) const
{
    return stripeSessionRequest(order, terms, key);
}

Result<ProviderRequest> StripeGateway::expireRequest(
    const QString &session, const QString &key) const
{
    return stripeExpireRequest(session, key);
}

Result<ProviderRequest> StripeGateway::refundRequest(
    const RefundTerms &terms, const QString &key) const
{
    return stripeRefundRequest(terms, key);
}

Asked<PaymentSession> StripeGateway::createSession(
    const ProviderRequest &stored, const Agreed &agreed)
{
    return change<PaymentSession>(sessionsPath, stored,
        [agreed](const QJsonObject &object) { return readStripeSession(object, agreed); });
}

Asked<PaymentSession> StripeGateway::readSession(const QString &id, const Agreed &agreed)
{
    if (!isStripeId(id))
        return refusedHere<PaymentSession>(noSuchThing(u"session id"_qs));
    FormBody query;
    query.add(u"expand[]"_qs, u"payment_intent"_qs);
    return get<PaymentSession>(sessionsPath + u'/' + id, query.bytes(),
        [agreed](const QJsonObject &object) { return readStripeSession(object, agreed); });
}

Asked<PaymentSession> StripeGateway::expireSession(
    const QString &id, const ProviderRequest &stored, const Agreed &agreed)
{
    return change<PaymentSession>(u"%1/%2/expire"_qs.arg(sessionsPath, id), stored,
        [agreed](const QJsonObject &object) { return readStripeSession(object, agreed); });
}

Asked<FoundSessions> StripeGateway::findSessions(const SessionSearch &search)
{
    FormBody query;
    query.addNumber(u"limit"_qs, 100);
    query.addNumber(u"created[gte]"_qs, toMs(search.createdSince) / 1000);
    query.add(u"starting_after"_qs, search.olderThan);
    return get<FoundSessions>(sessionsPath, query.bytes(), readStripeSessions);
}

Asked<ProviderRefund> StripeGateway::createRefund(const ProviderRequest &stored)
{
    return change<ProviderRefund>(refundsPath, stored, readStripeRefund);
}

Asked<ProviderRefund> StripeGateway::readRefund(const QString &id)
{
    if (!isStripeId(id))
        return refusedHere<ProviderRefund>(noSuchThing(u"refund id"_qs));
    return get<ProviderRefund>(refundsPath + u'/' + id, QByteArray(), readStripeRefund);
}

Asked<ProviderRefunds> StripeGateway::refundsOf(const QString &payment)
{
    if (!isStripeId(payment))
        return refusedHere<ProviderRefunds>(noSuchThing(u"payment id"_qs));
    FormBody query;
    query.addNumber(u"limit"_qs, 100);
    query.add(u"payment_intent"_qs, payment);
    return get<ProviderRefunds>(refundsPath, query.bytes(), readStripeRefunds);
}

Asked<ProviderEvents> StripeGateway::listEvents(const EventSearch &search)
{
    FormBody query;
    query.addNumber(u"limit"_qs, std::clamp(search.limit, 1, 100));
    query.add(u"ending_before"_qs, search.newerThan);
    query.add(u"starting_after"_qs, search.olderThan);
    if (search.createdSince)
        query.addNumber(u"created[gte]"_qs, toMs(*search.createdSince) / 1000);
    for (const QString &type : search.types)
        query.add(u"types[]"_qs, type);
    return get<ProviderEvents>(u"/v1/events"_qs, query.bytes(), readStripeEvents);
}

} // namespace holdfast
