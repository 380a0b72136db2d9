// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripecheck.h"

#include "whendone.h"

#include <QCoreApplication>
#include <QPromise>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeChecks
{
    Q_DECLARE_TR_FUNCTIONS(StripeChecks)
};

using Permissions = QVector<StripePermission>;
using Standing = StripePermission::Standing;

enum Which
{
    Sessions,
    Payments,
    Events,
    Refunds
};

// Stripe's own ids are longer and have no such words in them.
const QString noSession = u"cs_test_holdfastKeyCheck"_qs;
const QString noPayment = u"pi_holdfastKeyCheck"_qs;

constexpr auto eventsAreKept = std::chrono::days(30);

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Asks one question after the other, then deletes itself and with it the provider, which must not
/// go while one of its answers is being delivered.
class KeyCheck final : public QObject
{
public:
    KeyCheck(std::unique_ptr<PaymentProvider> provider, bool givesRefunds)
        : m_provider(std::move(provider))
        , m_permissions(stripePermissions(givesRefunds))
    {
        m_promise.start();
    }

    QFuture<Result<Permissions>> start()
    {
        askEvents();
        return m_promise.future();
    }

private:
    /// What an answer says of the permission to ask; nothing when it says none, and all is over.
    template <class T>
    std::optional<Standing> standingBy(const ProviderAnswer<T> &answer)
    {
        if (answer.isDone() || answer.outcome == Outcome::Declined)
            return Standing::Granted;
        if (answer.outcome == Outcome::AccessDenied) {
            if (answer.error.detail[u"code"] == "resource_missing"_L1)
                return Standing::Granted; // it looked, and there is none
            if (answer.error.detail[u"status"] == 403)
                return Standing::Missing;
        }
        end(answer.error);
        return std::nullopt;
    }

    void askEvents()
    {
        EventSearch search;
        search.types = {u"checkout.session.completed"_qs};
        search.limit = 1;
        whenDone(m_provider->listEvents(search), this, [this](const auto &answer) {
            const auto standing = standingBy(answer);
            if (!standing)
                return;
            m_permissions[Events].standing = *standing;
            if (answer.isDone() && !answer.value->events.isEmpty())
                m_session = answer.value->events.last().object;
            askSessions(answer.facts.providerTime);
        });
    }

    void askSessions(std::optional<Instant> now)
    {
        SessionSearch search;
        search.createdSince = now.value_or(SystemClock().now()) - eventsAreKept;
        whenDone(m_provider->findSessions(search), this, [this](const auto &answer) {
            const auto standing = standingBy(answer);
            if (!standing)
                return;
            m_permissions[Sessions].standing = *standing;
            if (m_session.isEmpty() && answer.isDone() && !answer.value->sessions.isEmpty())
                m_session = answer.value->sessions.first().id;
            if (m_session.isEmpty() || *standing == Standing::Missing)
                askToExpire();
            else
                askPayment();
        });
    }

    /// A payment is read as a part of its session, so there must be one that somebody has paid.
    void askPayment()
    {
        whenDone(m_provider->readSession(m_session, {}), this, [this](const auto &answer) {
            const auto standing = standingBy(answer);
            if (!standing)
                return;
            const bool shown = answer.isDone() && !answer.value->paymentId.isEmpty();
            if (shown || *standing == Standing::Missing)
                m_permissions[Payments].standing = *standing;
            askToExpire();
        });
    }

    void askToExpire()
    {
        const auto request = m_provider->expireRequest(noSession, freshKey());
        if (!request)
            return end(request.error());
        whenDone(
            m_provider->expireSession(noSession, *request, {}), this, [this](const auto &answer) {
                const auto standing = standingBy(answer);
                if (!standing)
                    return;
                if (*standing == Standing::Missing)
                    m_permissions[Sessions].standing = Standing::Missing;
                askToRefund();
            });
    }

    void askToRefund()
    {
        RefundTerms terms;
        terms.payment = noPayment;
        terms.amount = Money{100};
        terms.reference = freshKey();
        const auto request = m_provider->refundRequest(terms, terms.reference);
        if (!request)
            return end(request.error());
        whenDone(m_provider->createRefund(*request), this, [this](const auto &answer) {
            const auto standing = standingBy(answer);
            if (!standing)
                return;
            m_permissions[Refunds].standing = *standing;
            end(m_permissions);
        });
    }

    void end(const Result<Permissions> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    std::unique_ptr<PaymentProvider> m_provider;
    Permissions m_permissions;
    QPromise<Result<Permissions>> m_promise;
    QString m_session;
};

} // namespace

Permissions stripePermissions(bool givesRefunds)
{
    Permissions all(4);
    all[Sessions] = {StripeChecks::tr("Checkout Sessions: write"),
        StripeChecks::tr("To open, watch and end the page that a customer pays on")};
    all[Payments] = {StripeChecks::tr("PaymentIntents: read"),
        StripeChecks::tr("To see what was paid, and why a card was refused")};
    all[Events] = {StripeChecks::tr("Events: read"),
        StripeChecks::tr("To hear of refunds that fail days after they were given")};
    all[Refunds] = {StripeChecks::tr("Charges and Refunds: write"),
        StripeChecks::tr("To give money back; only where refunds are given"), givesRefunds};
    return all;
}

QFuture<Result<Permissions>> tryStripePermissions(
    std::unique_ptr<PaymentProvider> provider, bool givesRefunds)
{
    return (new KeyCheck(std::move(provider), givesRefunds))->start();
}

} // namespace holdfast
