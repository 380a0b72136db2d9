// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"
#include "target.h"

namespace holdfast::bench {

/// The bare statements that a hold cannot do without, by libpq or the sqlite3 library, prepared
/// once, each durable by itself.
enum class Floor
{
    Insert,  ///< the hold's row
    Update,  ///< the counter's row, always the same one
    Classic, ///< what one would write without functions: begin, lock, sum, insert, commit
};

/// Makes the tables that the floors use.
void prepareFloors(const Target &target);
Outcome runFloor(const Target &target, Floor floor, const Pace &pace);

} // namespace holdfast::bench
