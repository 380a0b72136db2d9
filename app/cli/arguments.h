// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "result.h"

namespace holdfast::cli {

/// The id of a `what` ("cart"), with or without braces. Validation error naming the text.
Result<QUuid> parseId(const QString &text, const QString &what);

/// The line of `cart` that `text` names: its id, or CODE or CODE:VARIANT where that is one line.
/// An id is taken as it is: whether the cart has it is for the store to say.
Result<QUuid> parseLine(const QString &text, const Cart &cart);

Result<qint64> parseOrderNumber(const QString &text);
Result<bool> parseYesNo(const QString &text, const QString &field);

} // namespace holdfast::cli
