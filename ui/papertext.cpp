// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertext.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Paper)
};

} // namespace

QString paperText(Paper paper)
{
    switch (paper) {
    case Paper::Roll80:
        return Text::tr("Roll, 80 mm wide");
    case Paper::A4:
        return Text::tr("A4");
    case Paper::Letter:
        return Text::tr("Letter");
    }
    Q_UNREACHABLE();
}

} // namespace holdfast
