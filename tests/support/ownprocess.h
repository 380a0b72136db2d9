// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace holdfast::test {

/// A program that runs no longer than this object, nor than this process, whatever ends it. Linux
/// only.
class OwnProcess : public QProcess
{
public:
    OwnProcess();
    ~OwnProcess() override { end(); }

    /// Asks it to end, and makes it.
    void end();
    /// The next line it says; ends the program when none comes.
    QString awaitLine();
};

} // namespace holdfast::test
