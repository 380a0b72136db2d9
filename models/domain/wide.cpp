// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wide.h"

namespace holdfast {
namespace {

struct Product
{
    quint64 high = 0;
    quint64 low = 0;
};

Product multiplyWide(quint64 a, quint64 b)
{
    constexpr quint64 half = 0xffffffff;
    const quint64 lowLow = (a & half) * (b & half);
    const quint64 highLow = (a >> 32) * (b & half);
    const quint64 lowHigh = (a & half) * (b >> 32);
    const quint64 highHigh = (a >> 32) * (b >> 32);
    const quint64 middle = (lowLow >> 32) + (highLow & half) + (lowHigh & half);
    return {highHigh + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32),
        (middle << 32) | (lowLow & half)};
}

} // namespace

std::optional<Division> multiplyThenDivide(quint64 a, quint64 b, quint64 c)
{
    constexpr quint64 largestDivisor = quint64(1) << 63;
    const Product product = multiplyWide(a, b);
    if (c > largestDivisor || product.high >= c)
        return std::nullopt;
    if (product.high == 0)
        return Division{product.low / c, product.low % c};

    // Long division, bit by bit. The remainder stays below c, so doubling it cannot overflow.
    Division result{0, product.high};
    for (int bit = 63; bit >= 0; --bit) {
        result.remainder = (result.remainder << 1) | ((product.low >> bit) & 1);
        result.quotient <<= 1;
        if (result.remainder >= c) {
            result.remainder -= c;
            result.quotient |= 1;
        }
    }
    return result;
}

} // namespace holdfast
