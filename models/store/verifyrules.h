// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace holdfast {

/// A statement over the views whose every row is a fault: subject and two numbers for the sentence.
struct VerifyRule
{
    const char *sql;
    QString (*text)(qint64 first, qint64 second);
};

/// What holds between rows, but for the ledger.
const QVector<VerifyRule> &verifyRules();

} // namespace holdfast
