// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace holdfast::cli {

/// Makes sure that file descriptors 0 to 2 are taken, so that no database connection becomes one of
/// them, and that a reader who goes away does not kill the program. Call first in main.
void secureStandardStreams();

/// Whether everything was written.
bool writeOut(const QString &text);
void writeErr(const QString &text);

/// One line of standard input, without its end. From a terminal: asked for with `prompt` on
/// standard error, and not echoed. Validation error when there is no line or it is no UTF-8.
Result<QString> readSecret(const QString &prompt);

} // namespace holdfast::cli
