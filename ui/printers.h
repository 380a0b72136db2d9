// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QStringList>

namespace holdfast {

/// The printers that this computer knows, asked off the UI thread: a print server may take its
/// time.
QFuture<QStringList> printerNames();

} // namespace holdfast
