// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QRect>
#include <QRegularExpression>
#include <QStringList>

class QDBusArgument;
class QDBusMessage;

namespace holdfast::test {

/// Where something stands in the accessible tree of all programs.
struct Reference
{
    QString service = {};
    QDBusObjectPath path = {};

    friend bool operator==(const Reference &, const Reference &) = default;
};
const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference);

/// Something in the accessible tree, as a screen reader has it over AT-SPI. What a program no
/// longer has, has no name and no children.
class Accessible
{
public:
    /// AT-SPI's numbers.
    enum State
    {
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Showing = 25,
        Visible = 30
    };

    Accessible() = default;
    Accessible(const QDBusConnection &bus, Reference reference);

    const Reference &reference() const { return m_reference; }
    QString name() const { return property("Name"); }
    QString description() const { return property("Description"); }
    QString role() const;
    bool is(State state) const { return states() >> state & 1; }
    QVector<Accessible> children() const;
    QRect onScreen() const;

    /// What is shown beneath and counts, each before what it has in it. Menus that are not open are
    /// passed over.
    QVector<Accessible> shown() const;
    /// The first of `shown` with this role whose name matches.
    std::optional<Accessible> find(const QString &role, const QRegularExpression &name) const;
    /// `shown`, to be read when a test has failed.
    QByteArray tree() const;

private:
    quint64 states() const;
    QString property(const char *name) const;
    QDBusMessage call(
        const QString &interface, const char *method, const QVariantList &arguments = {}) const;
    template <class Seen>
    bool walk(const Seen &seen, int depth) const;

    QDBusConnection m_bus{QString()};
    Reference m_reference;
};

} // namespace holdfast::test
