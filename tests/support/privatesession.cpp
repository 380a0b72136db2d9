// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatesession.h"

#include "ownprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

constexpr auto inside = "HOLDFAST_TEST_INSIDE_SESSION";

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

} // namespace

QString PrivateSession::missing()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        return u"There is no dbus-daemon here, so there is no session to try this in."_s;
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
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("There is no place for a configuration of D-Bus.");
    QByteArray text = busConfiguration;
    configuration.write(text.replace("%1", home.path().toUtf8()));
    configuration.close();

    OwnProcess bus;
    bus.start(u"dbus-daemon"_s,
        {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.awaitLine());
    environment.insert(QLatin1String(inside), u"1"_s);

    OwnProcess self;
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    self.waitForFinished(-1);
    bus.end();
    return self.exitStatus() == QProcess::NormalExit ? self.exitCode() : 1;
}

QProcessEnvironment PrivateSession::environmentIn(const QDir &home)
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

} // namespace holdfast::test
