// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionspec.h"
#include "result.h"

#include <optional>
#include <QFuture>
#include <QHash>
#include <QString>

namespace holdfast {

/// Why a secret store did not do what it was asked.
enum class SecretFault
{
    NoService, ///< nothing on this computer keeps secrets
    Locked,    ///< a person has to unlock it, or has refused
    Failed,
};

/// Which of them `error` is; nothing when it did not come from a secret store.
std::optional<SecretFault> secretFaultOf(const Error &error);
Error secretError(SecretFault fault, const QString &cause = {});

/// Where secrets live: the system keychain. Answers arrive on the thread that asked, which needs an
/// event loop. Errors: Offline, with a SecretFault; the text says what to do. None holds a secret.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing when there is surely no such secret; a locked store is an error.
    virtual QFuture<Result<std::optional<QString>>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QString &secret) = 0;
    /// It is not an error if there was no such secret.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

/// QtKeychain, service name "Holdfast".
class Keychain final : public SecretStore
{
public:
    /// A keychain that asks a person to unlock it is waited for as long as `patience`; then the
    /// answer is Locked, and what was asked may still happen later.
    explicit Keychain(Millis patience = std::chrono::seconds(60));

    QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    Millis m_patience;
};

/// Keeps secrets in memory, for as long as it lives.
class SessionSecrets final : public SecretStore
{
public:
    QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QHash<QString, QString> m_secrets;
};

/// The key that a database's password is kept under: user, host, port and database.
QString databaseSecretKey(const ConnectionSpec &spec);

} // namespace holdfast
