// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"

#include "privatesession.h"
#include "screen.h"

using namespace Qt::StringLiterals;

namespace holdfast::test {

DeskProgram::DeskProgram(
    const TestDatabase &database, const QString &desk, const Screen &screen, const Stripe &stripe)
{
    auto environment = PrivateSession::environmentIn(QDir(m_home.path()));
    environment.insert(u"DISPLAY"_s, screen.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // Otherwise it waits to be told by the desktop that there is a screen reader.
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    if (const StoreConfig config = database.config(Right::Staff); config.password)
        environment.insert(u"PGPASSWORD"_s, *config.password());
    QStringList arguments{
        u"--db"_s, database.url(Right::Staff), u"--desk"_s, desk, u"--as"_s, u"Dana"_s};
    if (stripe.key.isEmpty()) {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    } else {
        environment.insert(u"STRIPE_API_KEY"_s, QString::fromLatin1(stripe.key));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        arguments += {u"--stripe-url"_s, stripe.url};
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_home.filePath(u"said"_s));
    }
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(HOLDFAST_WINDOW), arguments);
    if (!m_process.waitForStarted())
        qFatal("The window cannot be run: %s", qPrintable(m_process.errorString()));
}

} // namespace holdfast::test
