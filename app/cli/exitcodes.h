// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace holdfast::cli {

/// What the program tells its caller. Scripts rely on these numbers.
enum ExitCode : int
{
    Done = 0,
    Failed = 1,     ///< offline, busy, declined, or a defect
    WrongUsage = 2, ///< the command line itself makes no sense
    Refused = 3,    ///< by a rule: sold out, expired, conflict, validation, not found
    NotAllowed = 4,
    FoundFaults = 5, ///< `db verify`
};

ExitCode exitCodeOf(ErrorKind kind);

} // namespace holdfast::cli
