// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace holdfast {

/// A listing's code: market '#' ad size, "CA#quarter".
struct ListingCode
{
    QString market;
    QString size;

    QString text() const { return market + QLatin1Char('#') + size; }
    friend bool operator==(const ListingCode &, const ListingCode &) = default;
};

/// Reads a code as people type it: the market in any case becomes upper case, the size lower case.
/// Validation error, saying what a code looks like, when it is not one.
Result<ListingCode> parseListingCode(const QString &text);

/// A market's code: 1 to 8 letters, digits or '-', beginning with a letter; upper case.
Result<QString> parseMarket(const QString &text);
/// An ad size or a variant: 1 to 32 letters, digits or '-', beginning with a letter or digit; lower
/// case. `what` names it in the error ("ad size").
Result<QString> parseSlug(const QString &text, const QString &what);

} // namespace holdfast
