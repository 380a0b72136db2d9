// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownprocess.h"

namespace holdfast::test {

/// A screen with a keyboard and a mouse that nobody sees (Xvfb), of its own.
class Screen
{
public:
    /// Why there can be none here, for QSKIP; empty: there can.
    static QString missing();
    Screen();

    /// For DISPLAY.
    QString name() const { return m_name; }

private:
    OwnProcess m_server;
    QString m_name;
};

} // namespace holdfast::test
