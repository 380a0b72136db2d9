// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace holdfast {

enum class DecimalFault
{
    None,
    Form,
    Decimals,
    Range
};

struct Decimal
{
    DecimalFault fault = DecimalFault::None;
    qint64 units = 0; ///< the number times ten to the power of `decimals`
};

/// Reads [-]digits[.digits] in ASCII with at most `decimals` digits behind the point. `limit` is
/// the largest magnitude in units. A wrong form is told before too many decimals, those before the
/// range.
Decimal readDecimal(QStringView text, int decimals, qint64 limit);

} // namespace holdfast
