// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace holdfast::test {

/// A desktop session without a desktop: a D-Bus of its own, where nothing is started on demand, and
/// a home folder that is gone afterwards.
class PrivateSession
{
public:
    /// Why there can be none here, for QSKIP; empty: there can.
    static QString missing();
    /// Whether this process runs inside of one.
    static bool isHere();
    /// Runs this program again with the same arguments inside of one; answers its exit code.
    static int runInside();
};

/// gnome-keyring in the session that this process runs in, with one keyring.
class SecretService
{
public:
    ~SecretService() { stop(); }

    /// Makes it run, with an unlocked keyring, if it does not. What it kept before is still there.
    void start();
    /// Nobody is there who could unlock it but `start`.
    void lock();
    void stop();

private:
    QProcess m_daemon;
    bool m_isLocked = false;
};

} // namespace holdfast::test
