// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"
#include "stripeendpoint.h"
#include "stripekey.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace holdfast {

struct HttpAnswer;
struct StripeQuestion;

struct StripeConfig
{
    StripeKey key;
    StripeEndpoint endpoint = StripeEndpoint::production();
    Millis timeout = std::chrono::seconds(80); ///< from question to the end of its answer
};

/// Stripe Checkout. Has a QNetworkAccessManager of its own, and so one TLS policy: the system's
/// certificates, TLS 1.2 or newer, no exceptions. Redirects are not followed, cookies not kept.
class StripeGateway final : public PaymentProvider
{
public:
    explicit StripeGateway(StripeConfig config);
    ~StripeGateway() override;
    StripeGateway(const StripeGateway &) = delete;
    StripeGateway &operator=(const StripeGateway &) = delete;

    bool isLive() const override { return m_config.key.isLive(); }

    Result<ProviderRequest> sessionRequest(
        const Order &order, const SessionTerms &terms, const QString &key) const override;
    Result<ProviderRequest> expireRequest(
        const QString &session, const QString &key) const override;
    Result<ProviderRequest> refundRequest(
        const RefundTerms &terms, const QString &key) const override;

    Asked<PaymentSession> createSession(
        const ProviderRequest &stored, const Agreed &agreed) override;
    Asked<PaymentSession> readSession(const QString &id, const Agreed &agreed) override;
    Asked<PaymentSession> expireSession(
        const QString &id, const ProviderRequest &stored, const Agreed &agreed) override;
    Asked<FoundSessions> findSessions(const SessionSearch &search) override;

    Asked<ProviderRefund> createRefund(const ProviderRequest &stored) override;
    Asked<ProviderRefund> readRefund(const QString &id) override;
    Asked<ProviderRefunds> refundsOf(const QString &payment) override;

    Asked<ProviderEvents> listEvents(const EventSearch &search) override;

private:
    template <class T>
    using Reader = std::function<std::optional<T>(const QJsonObject &)>;

    template <class T>
    Asked<T> change(const QString &path, const ProviderRequest &stored, Reader<T> read);
    template <class T>
    Asked<T> get(const QString &path, const Result<QByteArray> &query, Reader<T> read);
    template <class T>
    Asked<T> understood(QNetworkReply *reply, const StripeQuestion &question, Reader<T> read);

    QNetworkRequest request(const QString &path, const QByteArray &query = {}) const;
    void whenAnswered(QNetworkReply *reply, std::function<void(const HttpAnswer &)> then);

    StripeConfig m_config;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace holdfast
