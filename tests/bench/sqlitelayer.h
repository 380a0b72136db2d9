// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workloads.h"

namespace holdfast::bench {

/// The same prepared statements by the store's session and by the sqlite3 library, in turn: a
/// durable INSERT, as every operation ends with one, and a SELECT by key, which waits for no disk.
QJsonObject sqliteLayer(const Target &target, const Options &options);

} // namespace holdfast::bench
