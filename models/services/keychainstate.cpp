// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstate.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#endif

using namespace Qt::StringLiterals;

namespace holdfast {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

using Then = std::function<void(KeychainState)>;

constexpr int answerMs = 5'000;

const QString service = u"org.freedesktop.secrets"_qs;

template <class T, class Show>
void ask(const QDBusMessage &message, const Then &then, Show show)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then, show] {
        watcher->deleteLater();
        const QDBusPendingReply<T> reply = *watcher;
        if (reply.isValid()) {
            show(reply.value());
            return;
        }
        const bool nobody =
            reply.error().type() == QDBusError::ServiceUnknown
            || reply.error().name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
        then(nobody ? KeychainState::NoService : KeychainState::Unknown);
    });
}

void askCollection(const QString &path, const Then &then)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_qs, u"Get"_qs);
    get << u"org.freedesktop.Secret.Collection"_qs << u"Locked"_qs;
    ask<QDBusVariant>(get, then, [then](const QDBusVariant &locked) {
        then(locked.variant().toBool() ? KeychainState::Locked : KeychainState::Open);
    });
}

} // namespace

void askKeychainState(Then then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        then(KeychainState::NoService);
        return;
    }
    // There QtKeychain prefers KWallet, which says by itself that it is locked.
    if (qgetenv("XDG_CURRENT_DESKTOP") == "KDE") {
        then(KeychainState::Unknown);
        return;
    }
    QDBusMessage readAlias = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_qs,
        u"org.freedesktop.Secret.Service"_qs, u"ReadAlias"_qs);
    readAlias << u"default"_qs;
    ask<QDBusObjectPath>(readAlias, then, [then](const QDBusObjectPath &collection) {
        const bool none = collection.path() == "/"_L1;
        if (none)
            then(KeychainState::Open);
        else
            askCollection(collection.path(), then);
    });
}

void reconnectKeychain()
{
    // QtKeychain loads it in the same way, so this is the one that it uses.
    QLibrary libsecret(u"secret-1"_qs, 0);
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

#else

void askKeychainState(std::function<void(KeychainState)> then)
{
    then(KeychainState::Unknown);
}

void reconnectKeychain() {}

#endif

} // namespace holdfast
