// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownprocess.h"

namespace holdfast::test {

/// gnome-keyring in the session that this process runs in, with one keyring.
class SecretService
{
public:
    /// Why there can be none here, for QSKIP; empty: there can.
    static QString missing();

    ~SecretService() { stop(); }

    /// Makes it run, with an unlocked keyring, if it does not. What it kept before is still there.
    void start();
    /// Nobody is there who could unlock it but `start`.
    void lock();
    void stop();

private:
    OwnProcess m_daemon;
    bool m_isLocked = false;
};

} // namespace holdfast::test
