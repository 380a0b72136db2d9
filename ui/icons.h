// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace holdfast {

/// One of our own icons ("search", "extend", "remove", "plus", "minus", "copy", "check",
/// "warning"), in the colour that a palette has for a button's text. Draws sharp at any size.
QIcon icon(const QString &name, const QPalette &palette);

/// What windows and notifications of the program are known by.
QIcon programIcon();

} // namespace holdfast
