// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimal.h"

#include <algorithm>

namespace holdfast {

static bool areDigits(QStringView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Decimal readDecimal(QStringView text, int decimals, qint64 limit)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!areDigits(whole) || (point >= 0 && !areDigits(fraction)))
        return {DecimalFault::Form};
    if (fraction.size() > decimals)
        return {DecimalFault::Decimals};

    qint64 units = 0;
    const auto append = [&](int digit) {
        if (units > (limit - digit) / 10)
            return false;
        units = units * 10 + digit;
        return true;
    };
    for (const QStringView digits : {whole, fraction}) {
        for (const QChar c : digits) {
            if (!append(c.unicode() - u'0'))
                return {DecimalFault::Range};
        }
    }
    for (qsizetype i = fraction.size(); i < decimals; ++i) {
        if (!append(0))
            return {DecimalFault::Range};
    }
    return {DecimalFault::None, negative ? -units : units};
}

} // namespace holdfast
