// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QJsonObject>

namespace holdfast {

/// The error for a rule that the database would not break. Both engines name the rule by the same
/// `reason` and give the same facts; the sentence is made here, once. The facts become the detail.
Error refusal(const QString &reason, const QJsonObject &facts = {});

} // namespace holdfast
