// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QVector>
#include <tuple>

namespace holdfast::test {

/// What a signal from another thread brought to this one. QSignalSpy listens on the sender's
/// thread, without a lock.
template <class... Args>
class Heard
{
public:
    template <class Sender>
    Heard(Sender *sender, void (Sender::*signal)(Args...))
    {
        QObject::connect(sender, signal, &m_context, [this](const std::decay_t<Args> &...args) {
            m_heard.append(std::make_tuple(args...));
        });
    }

    /// What has arrived, including what was still on its way.
    qsizetype count() const
    {
        QCoreApplication::sendPostedEvents();
        return m_heard.size();
    }
    template <std::size_t argument = 0>
    auto last() const
    {
        return std::get<argument>(m_heard.last());
    }

private:
    QVector<std::tuple<std::decay_t<Args>...>> m_heard;
    QObject m_context;
};

} // namespace holdfast::test
