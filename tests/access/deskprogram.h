// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownprocess.h"
#include "testdatabase.h"

namespace holdfast::test {

class Screen;

/// The program `holdfast` as a desk runs it: a process of its own, at home in a folder of its own.
class DeskProgram
{
public:
    /// With the rights of staff.
    DeskProgram(const TestDatabase &database, const QString &desk, const Screen &screen);

    qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_home;
    OwnProcess m_process;
};

} // namespace holdfast::test
