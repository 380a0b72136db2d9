// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

Card::Card(QWidget *content, QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    // What lies on it keeps clear of the hairline.
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(content);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones(palette()).line, 1));
    painter.setBrush(palette().color(QPalette::Base));
    const int radius = cornerRadius(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace holdfast
