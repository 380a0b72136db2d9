// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workloads.h"

namespace holdfast::bench {

/// The first argument that makes the program one desk of the workload `fairness`.
inline constexpr const char *fairnessDeskWord = "fairness-desk";

/// Holds as fast as it can, and says how many times and how long the longest took. `arguments`: the
/// file, the desk's number, the seconds, the listings' codes.
int fairnessDesk(const QStringList &arguments);

} // namespace holdfast::bench
