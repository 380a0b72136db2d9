// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QtGlobal>

namespace holdfast {

struct Division
{
    quint64 quotient = 0;
    quint64 remainder = 0;
};

/// a * b / c without loss in between. Nothing when c is 0 or above 2^63, or the quotient does not
/// fit 64 bits.
std::optional<Division> multiplyThenDivide(quint64 a, quint64 b, quint64 c);

/// How far a number is from zero; of the smallest one too.
constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

} // namespace holdfast
