// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace holdfast::test {

QString Screen::missing()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return u"There is no Xvfb here (Debian: xvfb), so there is no screen for a window."_s;
    return {};
}

Screen::Screen()
{
    // It takes a free number and says which on its standard output.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s,
                                  u"0"_s, u"1280x800x24"_s});
    m_name = u':' + m_server.awaitLine();
}

} // namespace holdfast::test
