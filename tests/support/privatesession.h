// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcessEnvironment>

namespace holdfast::test {

/// A desktop session without a desktop: a D-Bus of its own, where nothing is started on demand, and
/// a home folder that is gone afterwards. Linux only.
class PrivateSession
{
public:
    /// Why there can be none here, for QSKIP; empty: there can.
    static QString missing();
    /// Whether this process runs inside of one.
    static bool isHere();
    /// Runs this program again with the same arguments inside of one; answers its exit code.
    static int runInside();
    /// This process's, but at home in a folder where nobody has been, and without a desktop.
    static QProcessEnvironment environmentIn(const QDir &home);
};

} // namespace holdfast::test
