// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

namespace holdfast {

void flow(QBoxLayout *layout, int room)
{
    int wanted = 0;
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (!item->isEmpty())
            wanted += item->minimumSize().width() + (wanted > 0 ? layout->spacing() : 0);
    }
    layout->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace holdfast
