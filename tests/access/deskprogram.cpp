// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"

#include "privatesession.h"
#include "screen.h"

using namespace Qt::StringLiterals;

namespace holdfast::test {

DeskProgram::DeskProgram(const TestDatabase &database, const QString &desk, const Screen &screen)
{
    auto environment = PrivateSession::environmentIn(QDir(m_home.path()));
    environment.insert(u"DISPLAY"_s, screen.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // Otherwise it waits to be told by the desktop that there is a screen reader.
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    if (const StoreConfig config = database.config(Right::Staff); config.password)
        environment.insert(u"PGPASSWORD"_s, *config.password());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QStringLiteral(HOLDFAST_WINDOW),
        {u"--db"_s, database.url(Right::Staff), u"--desk"_s, desk, u"--as"_s, u"Dana"_s});
    if (!m_process.waitForStarted())
        qFatal("The window cannot be run: %s", qPrintable(m_process.errorString()));
}

} // namespace holdfast::test
