// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace holdfast::test {
namespace {

const QString itself = u"org.a11y.atspi.Accessible"_s;

/// The only answer of a call, or an empty one when there is none.
template <class T>
T only(const QDBusMessage &answer)
{
    const QVariantList all = answer.arguments();
    return answer.type() == QDBusMessage::ReplyMessage && all.size() == 1
               ? qdbus_cast<T>(all.first())
               : T();
}

struct Extents
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Extents &extents)
{
    argument.beginStructure();
    argument >> extents.x >> extents.y >> extents.width >> extents.height;
    argument.endStructure();
    return argument;
}

} // namespace

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

Accessible::Accessible(const QDBusConnection &bus, Reference reference)
    : m_bus(bus)
    , m_reference(std::move(reference))
{
}

QDBusMessage Accessible::call(
    const QString &interface, const char *method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(
        m_reference.service, m_reference.path.path(), interface, QLatin1String(method));
    message.setArguments(arguments);
    return m_bus.call(message);
}

QString Accessible::property(const char *name) const
{
    return only<QDBusVariant>(
        call(u"org.freedesktop.DBus.Properties"_s, "Get", {itself, QLatin1String(name)}))
        .variant()
        .toString();
}

QString Accessible::role() const
{
    return only<QString>(call(itself, "GetRoleName"));
}

quint64 Accessible::states() const
{
    const auto halves = only<QList<uint>>(call(itself, "GetState"));
    return halves.size() == 2 ? quint64(halves[1]) << 32 | halves[0] : 0;
}

QVector<Accessible> Accessible::children() const
{
    QVector<Accessible> all;
    const auto references = only<QList<Reference>>(call(itself, "GetChildren"));
    for (const Reference &reference : references)
        all.append({m_bus, reference});
    return all;
}

QRect Accessible::onScreen() const
{
    constexpr uint ofTheScreen = 0;
    const auto extents =
        only<Extents>(call(u"org.a11y.atspi.Component"_s, "GetExtents", {ofTheScreen}));
    return {extents.x, extents.y, extents.width, extents.height};
}

/// `seen` answers whether it has seen enough.
template <class Seen>
bool Accessible::walk(const Seen &seen, int depth) const
{
    const auto all = children();
    for (const Accessible &child : all) {
        if (!child.is(Showing))
            continue;
        const QString role = child.role();
        if (seen(child, role, depth))
            return true;
        if (role != "menu item"_L1 && child.walk(seen, depth + 1))
            return true;
    }
    return false;
}

QVector<Accessible> Accessible::shown() const
{
    QVector<Accessible> all;
    walk(
        [&](const Accessible &each, const QString &, int) {
            all.append(each);
            return false;
        },
        0);
    return all;
}

std::optional<Accessible> Accessible::find(
    const QString &role, const QRegularExpression &name) const
{
    std::optional<Accessible> found;
    walk(
        [&](const Accessible &each, const QString &itsRole, int) {
            if (itsRole == role && name.match(each.name()).hasMatch())
                found = each;
            return found.has_value();
        },
        0);
    return found;
}

QByteArray Accessible::tree() const
{
    QByteArray lines;
    walk(
        [&](const Accessible &each, const QString &role, int depth) {
            lines +=
                QByteArray(2 * depth, ' ') + role.toUtf8() + " \"" + each.name().toUtf8() + "\"\n";
            return false;
        },
        0);
    return lines;
}

} // namespace holdfast::test
