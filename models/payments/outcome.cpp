// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString outcomeName(Outcome outcome)
{
    static constexpr QLatin1StringView names[]{"done"_L1, "declined"_L1, "retry_same"_L1,
        "new_key"_L1, "unknown"_L1, "access_denied"_L1, "defect"_L1};
    return nameOfValue(names, outcome);
}

} // namespace holdfast
