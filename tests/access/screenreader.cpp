// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include "screen.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;

/// Empty: there is none.
QString launcherProgram()
{
    return QStandardPaths::findExecutable(
        u"at-spi-bus-launcher"_s, {u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s, u"/usr/lib"_s});
}

const QString launcherName = u"org.a11y.Bus"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const QString connectionName = u"accessibility"_s;

/// AT-SPI's number of what is done with a key.
constexpr uint pressAndReleaseKeysym = 3;

} // namespace

QString ScreenReader::missing()
{
    if (launcherProgram().isEmpty())
        return u"There is no at-spi-bus-launcher here (Debian: at-spi2-core), so no screen reader "
               "can be tried."_s;
    return {};
}

ScreenReader::ScreenReader(const Screen &screen)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.name());
    environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_launcher.setProcessEnvironment(environment);
    m_launcher.start(launcherProgram(), {u"--launch-immediately"_s});
    auto session = QDBusConnection::sessionBus();
    // The launcher has its name before it has its bus, and the bus before anybody is registered
    // there.
    const auto connected = [this, &session] {
        const QDBusReply<QString> address = session.call(QDBusMessage::createMethodCall(
            launcherName, u"/org/a11y/bus"_s, launcherName, u"GetAddress"_s));
        if (!address.isValid() || address.value().isEmpty())
            return false;
        QDBusConnection::disconnectFromBus(connectionName);
        m_bus = QDBusConnection::connectToBus(address, connectionName);
        return m_bus.isConnected() && m_bus.interface()->startService(registry).isValid();
    };
    if (!QTest::qWaitFor(connected, patienceMs))
        qFatal("The accessibility bus does not start: %s", qPrintable(m_bus.lastError().message()));

    const QString events = u"org.a11y.atspi.Event.Object"_s;
    m_bus.connect({}, {}, events, u"StateChanged"_s, this, SLOT(stateChanged(QDBusMessage)));
    m_bus.connect({}, {}, events, u"PropertyChange"_s, this, SLOT(propertyChanged(QDBusMessage)));
    call(u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s,
        {u"object:"_s, QStringList(), QString()});
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

void ScreenReader::call(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(registry, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qFatal("%s: %s", qPrintable(method), qPrintable(answer.errorMessage()));
}

std::optional<Accessible> ScreenReader::program(qint64 processId) const
{
    const Accessible all(m_bus, {registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    const auto programs = all.children();
    for (const Accessible &program : programs) {
        if (m_bus.interface()->servicePid(program.reference().service) == uint(processId))
            return program;
    }
    return {};
}

void ScreenReader::press(int keysym)
{
    call(u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
        u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
        {keysym, QString(), pressAndReleaseKeysym});
}

void ScreenReader::type(const QString &text)
{
    // In ASCII, a key's number is its letter's.
    for (const QChar c : text)
        press(c.unicode());
}

void ScreenReader::click(const Accessible &there)
{
    const QPoint at = there.onScreen().center();
    call(u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
        u"org.a11y.atspi.DeviceEventController"_s, u"GenerateMouseEvent"_s,
        {at.x(), at.y(), u"b1c"_s});
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const QString state = arguments.value(0).toString();
    if (arguments.value(1).toInt() == 0)
        return;
    const Accessible where(m_bus, {message.service(), QDBusObjectPath(message.path())});
    if (state == "focused"_L1)
        hear(Heard::Focus, where);
    else if (state == "showing"_L1 && where.role() == "notification"_L1)
        hear(Heard::Notification, where);
}

void ScreenReader::propertyChanged(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() == "accessible-name"_L1)
        hear(Heard::Name, {m_bus, {message.service(), QDBusObjectPath(message.path())}});
}

void ScreenReader::hear(Heard::Kind kind, const Accessible &where)
{
    m_heard.append({kind, where.reference(), where.name(), where.description()});
}

} // namespace holdfast::test
