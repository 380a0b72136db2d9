// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databasesetup.h"

namespace holdfast {

/// Why a database cannot be joined, and what to do: two sentences for the person at the desk.
QString joinText(const JoinReport &report, const ConnectionSpec &spec);
/// What was reached, when it can be sold from.
QString joinedText(const StoreStatus &status);
/// Whether the database's owner can mend it from here: it is empty, or older than the program.
bool canBeSetUp(JoinFault fault);

} // namespace holdfast
