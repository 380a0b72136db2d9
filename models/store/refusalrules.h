// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "error.h"
#include "money.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

namespace holdfast {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

/// What the database says of a rule that it would not break.
struct Facts
{
    const QJsonObject &object;

    QString text(const char *name) const
    {
        const QJsonValue value = object.value(QLatin1String(name));
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    }
    qint64 number(const char *name) const { return object.value(QLatin1String(name)).toInteger(); }
    /// "1,250.00" of the fact's minor units and the currency that the facts name.
    QString money(const char *name) const { return money(number(name)); }
    QString money(qint64 minor) const
    {
        return toPlainText({minor, Currency::fromCode(text("currency")).value_or(Currency())});
    }
    bool has(const char *name) const
    {
        return !object.value(QLatin1String(name)).isNull() && object.contains(QLatin1String(name));
    }
};

/// How such a refusal reads.
struct RefusalRule
{
    ErrorKind kind;
    QString (*text)(const Facts &);
};

/// Those about paying and giving back, by their reason.
const QHash<QString, RefusalRule> &paymentRefusals();

} // namespace holdfast
