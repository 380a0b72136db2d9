// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast::bench {

/// What `ui` calls its sales, and how the database is during each.
inline constexpr const char *saleKinds[] = {"prompt", "delayed", "frozen"};

/// `ui-desk sale URL KIND`: sells four listings on a PostgreSQL by keys alone, from the search line
/// to the order's number: `prompt` as fast as it answers, `delayed` with a network that takes 200
/// ms there and back, `frozen` with one that stands still from the third listing until the window
/// has said so. Prints one JSON object.
int saleDesk(int argc, char **argv, const QString &url, const QString &kind);

} // namespace holdfast::bench
