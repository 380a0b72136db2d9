// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace holdfast {

/// The most slots one line may ask for, and the largest capacity.
inline constexpr qint64 maxQuantity = 1'000'000'000;

/// A whole number from 1 to maxQuantity, ASCII digits only. Validation error naming the text.
Result<qint64> parseQuantity(const QString &text);
Result<qint64> checkQuantity(qint64 quantity);

/// A whole number from `least` to maxQuantity, ASCII digits only; `field` names it in the error.
Result<qint64> parseCount(const QString &text, const QString &field, qint64 least);

/// A capacity: a whole number from 0 to maxQuantity.
Result<qint64> parseCapacity(const QString &text);

} // namespace holdfast
