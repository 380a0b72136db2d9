// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "refusals.h"
#include "sqlsession.h"
#include "text.h"

namespace holdfast {
namespace {

void checkText(const QString &text, const QString &field, int maxLength)
{
    if (!cleanText(text, field, maxLength)) {
        throw Failure{refusal(QStringLiteral("bad_text"), {{QStringLiteral("field"), field}})};
    }
}

} // namespace

void needCaller(const Call &call)
{
    if (call.operation.isNull() || call.actor.desk.isEmpty() || call.actor.person.isEmpty())
        throw Failure{refusal(QStringLiteral("nobody"))};
    checkText(call.actor.desk, QStringLiteral("desk"), maxNameLength);
    checkText(call.actor.person, QStringLiteral("person"), maxNameLength);
}

void needWhy(const QString &why)
{
    if (why.trimmed().isEmpty())
        throw Failure{refusal(QStringLiteral("why_needed"))};
    checkWhy(why);
}

void checkWhy(const QString &why)
{
    checkText(why, QStringLiteral("why"), maxReasonLength);
}

} // namespace holdfast
