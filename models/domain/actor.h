// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newid.h"

#include <QString>

namespace holdfast {

/// What a person may do. Each right includes those before it.
enum class Right
{
    Staff,
    Manager,
    Admin
};

QString rightName(Right right);

/// Who does it and where. Both are recorded with every change.
struct Actor
{
    QString desk;
    QString person;
};

/// One intended change. The id makes it happen at most once: the database remembers the answer, so
/// asking again with the same id and the same arguments returns what happened the first time.
struct Call
{
    QUuid operation;
    Actor actor;

    static Call by(const Actor &actor) { return {newId(), actor}; }
};

} // namespace holdfast
