// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripekeys.h"

#include "secrecy.h"
#include "stripegateway.h"

#include <algorithm>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

using Secret = std::optional<QString>;
using Found = Result<std::optional<StripeKeyInUse>>;

const QString secretKey = u"stripe"_qs;

Found found(const QString &text, StripeKeySource source)
{
    auto key = StripeKey::parse(text);
    if (key)
        return std::optional(StripeKeyInUse{*std::move(key), source});
    Error error = key.error();
    error.text =
        source == StripeKeySource::Environment
            ? StripeKeys::tr("STRIPE_API_KEY is not usable. %1").arg(error.text)
            : StripeKeys::tr("The keychain's Stripe key is not usable. %1").arg(error.text);
    return error;
}

template <class T>
QFuture<Result<T>> refusal(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

Error noKey()
{
    return {ErrorKind::NotFound,
        StripeKeys::tr("There is no Stripe key here. Store one, or hand it in by the environment "
                       "variable STRIPE_API_KEY.")};
}

} // namespace

bool StripeKeyReport::suffices() const
{
    return std::none_of(
        permissions.cbegin(), permissions.cend(), [](const StripePermission &permission) {
            return permission.required
                   && permission.standing == StripePermission::Standing::Missing;
        });
}

std::unique_ptr<PaymentProvider> makeStripe(const StripeKey &key, const StripeEndpoint &endpoint)
{
    return std::make_unique<StripeGateway>(StripeConfig{key, endpoint});
}

std::optional<QString> takeStripeKeyFromEnvironment()
{
    const auto text = takeFromEnvironment("STRIPE_API_KEY");
    return text && !text->trimmed().isEmpty() ? text : std::nullopt;
}

StripeKeys::StripeKeys(
    SecretStore *keychain, StripeFactory connect, std::optional<QString> handedIn, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_connect(std::move(connect))
    , m_handedIn(std::move(handedIn))
{
}

QFuture<Found> StripeKeys::inUse() const
{
    if (m_handedIn)
        return QtFuture::makeReadyFuture(found(*m_handedIn, StripeKeySource::Environment));
    if (m_thisRun) {
        return QtFuture::makeReadyFuture(
            Found(StripeKeyInUse{*m_thisRun, StripeKeySource::ThisRun}));
    }
    return m_keychain->read(secretKey).then([](const Result<Secret> &secret) -> Found {
        if (!secret)
            return secret.error();
        if (!*secret)
            return std::optional<StripeKeyInUse>();
        return found(**secret, StripeKeySource::Keychain);
    });
}

Result<std::unique_ptr<PaymentProvider>> StripeKeys::connectWith(const StripeKey &key) const
{
    return m_connect(key);
}

QFuture<Result<StripeKeyReport>> StripeKeys::test(bool givesRefunds) const
{
    using Permissions = Result<QVector<StripePermission>>;
    return inUse()
        .then([connect = m_connect, givesRefunds](const Found &key) {
            if (!key)
                return refusal<StripeKeyReport>(key.error());
            if (!*key)
                return refusal<StripeKeyReport>(noKey());
            auto provider = connect((*key)->key);
            if (!provider)
                return refusal<StripeKeyReport>(provider.error());
            return tryStripePermissions(*std::move(provider), givesRefunds)
                .then([inUse = **key](const Permissions &tried) -> Result<StripeKeyReport> {
                    if (!tried)
                        return tried.error();
                    return StripeKeyReport{inUse, *tried};
                });
        })
        .unwrap();
}

QFuture<Result<StripeKey>> StripeKeys::store(const QString &typed)
{
    const auto key = StripeKey::parse(typed);
    if (!key)
        return refusal<StripeKey>(key.error());
    return m_keychain->write(secretKey, typed.trimmed())
        .then(
            [self = QPointer(this), key = *key](const Result<void> &written) -> Result<StripeKey> {
                if (!written)
                    return written.error();
                if (self) {
                    self->m_thisRun.reset();
                    Q_EMIT self->changed();
                }
                return key;
            });
}

Result<StripeKey> StripeKeys::keepForThisRun(const QString &typed)
{
    auto key = StripeKey::parse(typed);
    if (!key)
        return key;
    m_thisRun.emplace(*key);
    Q_EMIT changed();
    return key;
}

QFuture<Result<void>> StripeKeys::remove()
{
    const bool hadThisRuns = m_thisRun.has_value();
    m_thisRun.reset();
    Q_EMIT changed();
    return m_keychain->remove(secretKey).then(
        [self = QPointer(this), hadThisRuns](const Result<void> &removed) -> Result<void> {
            const bool nothingElse =
                hadThisRuns && !removed && secretFaultOf(removed.error()) == SecretFault::NoService;
            if (!removed && !nothingElse)
                return removed;
            if (self)
                Q_EMIT self->changed();
            return {};
        });
}

} // namespace holdfast
