// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspec.h"
#include "result.h"

#include <optional>
#include <QFuture>
#include <QString>

namespace holdfast {

/// Where secrets live: the system keychain. Answers arrive on the thread that asked, which needs an
/// event loop. Errors: Offline when there is no keychain service or it is locked; its text says so.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing when there is no such secret (a locked keychain may look the same, see QtKeychain).
    virtual QFuture<Result<std::optional<QString>>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QString &secret) = 0;
};

/// QtKeychain, service name "Holdfast".
class Keychain final : public SecretStore
{
public:
    QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QString &secret) override;
};

/// The key that a database's password is kept under: user, host, port and database.
QString databaseSecretKey(const ConnectionSpec &spec);

} // namespace holdfast
