// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString namesInSentence(QStringList names)
{
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return Names::tr("%1 and %2", "all names but the last, the last")
        .arg(names.join(Names::tr(", ", "between names")), last);
}

} // namespace holdfast
