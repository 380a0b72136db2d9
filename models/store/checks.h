// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"

namespace holdfast {

/// What every engine asks of a caller before it does anything. Each throws Failure (Validation).
void needCaller(const Call &call);
/// A reason that has to be given.
void needWhy(const QString &why);
/// A reason that may be empty.
void checkWhy(const QString &why);

} // namespace holdfast
