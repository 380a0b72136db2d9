// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast::bench {

/// What the program calls itself with to be one of the windows that `ui` measures.
inline constexpr const char *uiDeskWord = "ui-desk";

/// `ui-desk window FILE STARTED`: the program's window on an SQLite file until it can be used.
/// `ui-desk bare ROWS STARTED`: a QMainWindow with a QTableView of so many rows, the same way.
/// `ui-desk frames FILE SCENARIO SECONDS`: the window under changes.
/// `ui-desk sale URL KIND`: see saleDesk.
/// STARTED is when this process was asked for, by the steady clock, in nanoseconds. Prints one
/// JSON object.
int uiDesk(int argc, char **argv);

} // namespace holdfast::bench
