// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actor.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString rightName(Right right)
{
    static constexpr QLatin1StringView names[] = {"staff"_L1, "manager"_L1, "admin"_L1};
    return nameOfValue(names, right);
}

} // namespace holdfast
