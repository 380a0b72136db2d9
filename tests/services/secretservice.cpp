// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;

const QString service = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;

QDBusMessage called(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    return QDBusReply<QDBusObjectPath>(
        called(servicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}))
        .value();
}

bool isUnlocked()
{
    const QDBusReply<QDBusVariant> locked =
        called(defaultCollection().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.isValid() && !locked.value().variant().toBool();
}

void insist(bool happened, const char *what)
{
    if (!happened)
        qFatal("the secret service: %s", what);
}

} // namespace

QString SecretService::missing()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        return u"There is no gnome-keyring-daemon here, so no secret service can be tried."_s;
    return {};
}

void SecretService::start()
{
    if (m_daemon.state() == QProcess::Running && !m_isLocked)
        return;
    stop();
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QStringList arguments{u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
        u"--control-directory="_s + runtime + u"/keyring"_s};
    m_daemon.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_daemon.waitForStarted(patienceMs)) {
        // In a container, a program that may lock memory by its file's rights is not let run; a
        // copy has no such rights, and needs none here.
        const QString copy = runtime + u"/gnome-keyring-daemon"_s;
        QFile::copy(QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s), copy);
        m_daemon.start(copy, arguments);
        insist(m_daemon.waitForStarted(patienceMs), "it cannot be run");
    }
    m_daemon.write("the password of the keyring");
    m_daemon.closeWriteChannel();
    insist(QTest::qWaitFor(
               [] {
                   return QDBusConnection::sessionBus().interface()->isServiceRegistered(service)
                          && isUnlocked();
               },
               patienceMs),
        "it does not start");
    m_isLocked = false;
}

void SecretService::lock()
{
    start();
    called(servicePath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
        {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()})});
    insist(!isUnlocked(), "it does not lock");
    m_isLocked = true;
}

void SecretService::stop()
{
    m_daemon.end();
    insist(
        QTest::qWaitFor(
            [] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(service); },
            patienceMs),
        "it does not end");
}

} // namespace holdfast::test
