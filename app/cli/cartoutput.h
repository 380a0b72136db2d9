// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace holdfast::cli {

Output cartOutput(const Cart &cart);
/// The cart as it is after a change of it.
Answer<Output> changedCart(const Session &session, const QUuid &cart);
/// The same, with the id of the line that was changed.
Answer<Output> changedLine(const Session &session, const HeldLine &held);

} // namespace holdfast::cli
