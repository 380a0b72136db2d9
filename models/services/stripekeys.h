// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"
#include "stripecheck.h"
#include "stripeendpoint.h"
#include "stripekey.h"

#include <functional>
#include <QObject>

namespace holdfast {

enum class StripeKeySource
{
    Environment, ///< STRIPE_API_KEY, which wins
    ThisRun,     ///< given to this run of the program alone
    Keychain
};

struct StripeKeyInUse
{
    StripeKey key;
    StripeKeySource source = StripeKeySource::Keychain;
};

/// What Stripe lets the key in use do.
struct StripeKeyReport
{
    StripeKeyInUse inUse;
    QVector<StripePermission> permissions = {};

    /// Nothing that is required is missing.
    bool suffices() const;
};

/// Opens a connection to Stripe with a key.
using StripeFactory = std::function<Result<std::unique_ptr<PaymentProvider>>(const StripeKey &key)>;

/// A connection to Stripe itself, or to what stands in for it.
std::unique_ptr<PaymentProvider> makeStripe(const StripeKey &key, const StripeEndpoint &endpoint);

/// STRIPE_API_KEY, if it was given and is not empty. Takes it out of the environment, so that no
/// program started from this one inherits it. To be called before there are threads.
std::optional<QString> takeStripeKeyFromEnvironment();

/// This desk's key to Stripe. On a shared database each desk has its own, in its own keychain, so
/// the secret is not called after a database.
class StripeKeys final : public QObject
{
    Q_OBJECT

public:
    /// `keychain` outlives it. `handedIn`: what the environment gave.
    StripeKeys(SecretStore *keychain, StripeFactory connect, std::optional<QString> handedIn = {},
        QObject *parent = nullptr);

    /// The key to use; nothing when there is none. Validation when what was found is no key;
    /// otherwise errors of SecretStore.
    QFuture<Result<std::optional<StripeKeyInUse>>> inUse() const;
    /// A connection with a key.
    Result<std::unique_ptr<PaymentProvider>> connectWith(const StripeKey &key) const;
    /// What the key in use may do. NotFound when there is none, Forbidden when Stripe does not know
    /// it.
    QFuture<Result<StripeKeyReport>> test(bool givesRefunds) const;

    /// Whether the environment has named a key, which what is stored here does not change.
    bool isHandedIn() const { return m_handedIn.has_value(); }
    /// Puts a key, as typed, into the keychain; it takes the place of one kept for this run.
    QFuture<Result<StripeKey>> store(const QString &typed);
    /// Keeps a key, as typed, until the program ends.
    Result<StripeKey> keepForThisRun(const QString &typed);
    /// Forgets the key of this run and the keychain's.
    QFuture<Result<void>> remove();

Q_SIGNALS:
    /// Another key may be in use now.
    void changed();

private:
    SecretStore *m_keychain;
    StripeFactory m_connect;
    std::optional<QString> m_handedIn;
    std::optional<StripeKey> m_thisRun;
};

} // namespace holdfast
