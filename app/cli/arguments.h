// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cart.h"
#include "store.h"

namespace holdfast::cli {

/// The id of a `what` ("cart"), with or without braces. Validation error naming the text.
Result<QUuid> parseId(const QString &text, const QString &what);

/// The line of `cart` that `text` names: its id, or CODE or CODE:VARIANT where that is one line.
/// An id is taken as it is: whether the cart has it is for the store to say.
Result<QUuid> parseLine(const QString &text, const Cart &cart);

Result<qint64> parseOrderNumber(const QString &text);
/// A line of an order, "2" or "2:1": its position and how many slots of it, all that are left when
/// the text names no number.
Result<QPair<int, qint64>> parseOrderLine(const QString &text, const Order &order);
/// "CA#full:run x2", "CA#quarter": a listing, its variant, and how many.
Result<WantedLine> parseWantedLine(const QString &text);
Result<qint64> parseReviewNumber(const QString &text);
Result<bool> parseYesNo(const QString &text, const QString &field);

} // namespace holdfast::cli
