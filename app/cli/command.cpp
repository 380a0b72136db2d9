// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace holdfast::cli {

Answer<Output> afterChange(Answer<Output> reading, QObject *context)
{
    return reading.then(context, [](Result<Output> answer) -> Result<Output> {
        if (answer)
            return answer;
        Error error = answer.error();
        error.text =
            QStringLiteral("The change was made, but its outcome could not be read. ") + error.text;
        error.detail.insert(QStringLiteral("changed"), true);
        return error;
    });
}

} // namespace holdfast::cli
