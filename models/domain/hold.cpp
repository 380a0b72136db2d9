// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace holdfast {

static constexpr QLatin1StringView stateNames[] = {
    "active"_L1, "released"_L1, "expired"_L1, "completed"_L1};

QString holdStateName(HoldState state)
{
    return nameOfValue(stateNames, state);
}

std::optional<HoldState> holdStateFromName(const QString &name)
{
    return valueOfName<HoldState>(stateNames, name);
}

bool holdMayMove(HoldState from, HoldState to)
{
    return from == HoldState::Active && to != HoldState::Active;
}

} // namespace holdfast
