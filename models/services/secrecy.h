// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace holdfast {

/// Keeps what this process remembers, secrets among it, to itself: it leaves no core dump, and on
/// Linux other programs of the same user can neither attach to it nor look into its /proc. The
/// system's administrator still can. The first thing in main().
void keepMemoryPrivate();

/// A secret that was handed in as an environment variable; nothing when it is not set. Takes it out
/// of the environment, so that no program started from this one inherits it, and out of what the
/// system shows of it. To be called before there are threads.
std::optional<QString> takeFromEnvironment(const char *name);

/// PGPASSWORD.
std::optional<QString> takeDatabasePasswordFromEnvironment();

} // namespace holdfast
