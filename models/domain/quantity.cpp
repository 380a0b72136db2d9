// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"

#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Counts
{
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

static Error notACount(const QString &text, const QString &field, qint64 least)
{
    return invalidValue(field, text,
        //: %1 is a field such as "quantity", %4 what was typed, in quotation marks.
        Counts::tr("The %1 must be a whole number from %2 to %3, written in digits: %4 is not.")
            .arg(fieldName(field), QString::number(least), QString::number(maxQuantity),
                quoted(text)));
}

Result<qint64> parseCount(const QString &text, const QString &field, qint64 least)
{
    if (text.isEmpty())
        return notACount(text, field, least);
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return notACount(text, field, least);
        value = value * 10 + (c.unicode() - u'0');
        if (value > maxQuantity)
            return notACount(text, field, least);
    }
    if (value < least)
        return notACount(text, field, least);
    return value;
}

Result<qint64> parseQuantity(const QString &text)
{
    return parseCount(text, u"quantity"_qs, 1);
}

Result<qint64> checkQuantity(qint64 quantity)
{
    if (quantity < 1 || quantity > maxQuantity)
        return notACount(QString::number(quantity), u"quantity"_qs, 1);
    return quantity;
}

Result<qint64> parseCapacity(const QString &text)
{
    return parseCount(text, u"capacity"_qs, 0);
}

} // namespace holdfast
