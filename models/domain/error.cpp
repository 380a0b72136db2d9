// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString errorKindName(ErrorKind kind)
{
    static constexpr QLatin1StringView names[] = {"Validation"_L1, "SoldOut"_L1, "Expired"_L1,
        "Conflict"_L1, "Forbidden"_L1, "NotFound"_L1, "Busy"_L1, "Offline"_L1, "Declined"_L1,
        "Internal"_L1};
    return nameOfValue(names, kind);
}

} // namespace holdfast
