// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace holdfast::test {

/// What a person could not read on a window that is shown: texts wider or higher than their
/// place, texts that lie over each other, numbers in cells and heads of columns that are elided.
/// What is elided on purpose and has its whole text in a tool tip is left out.
QStringList cutOff(const QWidget &window);

} // namespace holdfast::test
