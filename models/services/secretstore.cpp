// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct SecretStores
{
    Q_DECLARE_TR_FUNCTIONS(SecretStores)
};

const QString faultKey = u"keychain"_qs;

QString faultName(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoService:
        return u"no_service"_qs;
    case SecretFault::Locked:
        return u"locked"_qs;
    case SecretFault::Failed:
        return u"failed"_qs;
    }
    Q_UNREACHABLE();
}

QString faultText(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoService:
        return SecretStores::tr("There is no keychain service here that could keep secrets. "
                                "Install one (on Linux gnome-keyring or KWallet) and sign in "
                                "again.");
    case SecretFault::Locked:
        return SecretStores::tr("The system keychain is locked. Unlock it and try again.");
    case SecretFault::Failed:
        return SecretStores::tr("The system keychain did not do what it was asked. Look whether "
                                "it opens in the system's own program for passwords, and try "
                                "again.");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SecretFault> secretFaultOf(const Error &error)
{
    const QString name = error.detail[faultKey].toString();
    for (const auto fault : {SecretFault::NoService, SecretFault::Locked, SecretFault::Failed}) {
        if (name == faultName(fault))
            return fault;
    }
    return std::nullopt;
}

Error secretError(SecretFault fault, const QString &cause)
{
    Error error{ErrorKind::Offline, faultText(fault), {{faultKey, faultName(fault)}}};
    if (!cause.isEmpty())
        error.detail.insert(u"cause"_qs, cause);
    return error;
}

QFuture<Result<std::optional<QString>>> SessionSecrets::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    std::optional<QString> secret;
    if (found != m_secrets.constEnd())
        secret = *found;
    return QtFuture::makeReadyFuture(Result<std::optional<QString>>(secret));
}

QFuture<Result<void>> SessionSecrets::write(const QString &key, const QString &secret)
{
    m_secrets.insert(key, secret);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> SessionSecrets::remove(const QString &key)
{
    m_secrets.remove(key);
    return QtFuture::makeReadyFuture(Result<void>());
}

QString databaseSecretKey(const ConnectionSpec &spec)
{
    return u"database:%1@%2:%3/%4"_qs.arg(spec.user, spec.host, spec.port, spec.database);
}

} // namespace holdfast
