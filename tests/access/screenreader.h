// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessible.h"
#include "ownprocess.h"

#include <QObject>

namespace holdfast::test {

class Screen;

/// What a person hears of the windows on a screen, and their keyboard and mouse: a client of AT-SPI
/// with a registry of its own.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// What a screen reader says by itself, in the moment that it is told.
    struct Heard
    {
        enum Kind
        {
            Focus,        ///< the keyboard is somewhere else
            Name,         ///< something says something else
            Notification, ///< something came up to be read at once
        };
        Kind kind;
        Reference where;
        QString name;
        QString description;
    };

    /// Why there can be none here, for QSKIP; empty: there can.
    static QString missing();
    /// The session that this process runs in has no other.
    explicit ScreenReader(const Screen &screen);
    ~ScreenReader() override;

    /// What the process shows; nothing as long as it is not there.
    std::optional<Accessible> program(qint64 processId) const;

    /// X's number of a key.
    void press(int keysym);
    void type(const QString &text);
    void click(const Accessible &there);

    const QVector<Heard> &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);
    void propertyChanged(const QDBusMessage &message);

private:
    void hear(Heard::Kind kind, const Accessible &where);
    void call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments);

    OwnProcess m_launcher;
    QDBusConnection m_bus{QString()};
    QVector<Heard> m_heard;
};

} // namespace holdfast::test
