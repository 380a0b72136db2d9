// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <csignal>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;
constexpr auto inside = "HOLDFAST_TEST_INSIDE_SESSION";

const QString service = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;

const QByteArray busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

/// Whatever ends this process ends that one.
void bindToThisProcess(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
}

QProcessEnvironment environmentIn(const QDir &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"data", "config", "cache", "state", "run"})
        home.mkpath(QLatin1String(folder));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, home.filePath(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
    QFile::setPermissions(home.filePath(u"run"_s),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "GNOME_DESKTOP_SESSION_ID",
             "GNOME_KEYRING_CONTROL", "STRIPE_API_KEY"})
        environment.remove(QLatin1String(name));
    return environment;
}

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

QString PrivateSession::missing()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return u"There is no %1 here, so no secret service can be tried."_s.arg(
                QLatin1String(program));
    }
    return {};
}

bool PrivateSession::isHere()
{
    return qEnvironmentVariableIsSet(inside);
}

int PrivateSession::runInside()
{
    const QTemporaryDir home;
    auto environment = environmentIn(QDir(home.path()));
    QFile configuration(home.filePath(u"bus.conf"_s));
    insist(configuration.open(QIODevice::WriteOnly), "no place for a configuration");
    QByteArray text = busConfiguration;
    configuration.write(text.replace("%1", home.path().toUtf8()));
    configuration.close();

    QProcess bus;
    bindToThisProcess(bus);
    bus.start(u"dbus-daemon"_s,
        {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    while (!bus.canReadLine()) {
        if (!bus.waitForReadyRead(patienceMs))
            qFatal("no D-Bus: %s", bus.readAllStandardError().constData());
    }
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(bus.readLine()).trimmed());
    environment.insert(QLatin1String(inside), u"1"_s);

    QProcess self;
    bindToThisProcess(self);
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    self.waitForFinished(-1);
    end(bus);
    return self.exitStatus() == QProcess::NormalExit ? self.exitCode() : 1;
}

void SecretService::start()
{
    if (m_daemon.state() == QProcess::Running && !m_isLocked)
        return;
    stop();
    bindToThisProcess(m_daemon);
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
    end(m_daemon);
    insist(
        QTest::qWaitFor(
            [] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(service); },
            patienceMs),
        "it does not end");
}

} // namespace holdfast::test
