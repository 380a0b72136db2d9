// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdown.h"

#include "theme.h"

#include <cmath>
#include <QStyle>

namespace holdfast {

QColor urgencyColor(Urgency urgency, const QPalette &palette)
{
    const Tones &tone = tones(palette);
    switch (urgency) {
    case Urgency::Warning:
        return tone.warning;
    case Urgency::Urgent:
        return tone.urgent;
    default:
        return palette.color(QPalette::Text);
    }
}

int countdownWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + metrics.height() + metrics.height() / 2;
}

void paintCountdown(QPainter *painter, const QRect &rect, const QString &text, double share,
    Urgency urgency, const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor color = urgencyColor(urgency, palette);
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = metrics.ascent();
    const int width = metrics.horizontalAdvance(text);
    const int gap = metrics.height() / 3;
    const QRect number = QStyle::visualRect(
        direction, rect, QRect(rect.right() - width + 1, rect.top(), width, rect.height()));
    const QRectF ring = QStyle::visualRect(direction, rect,
        QRect(rect.right() - width - gap - side, rect.center().y() - side / 2, side, side));
    painter->save();
    painter->setPen(color);
    painter->drawText(number, Qt::AlignCenter, text);
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal pen = std::max(1.5, side / 7.0);
    const QRectF inner = ring.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter->setPen(QPen(tones(palette).track, pen));
    painter->drawEllipse(inner);
    const QColor arc = urgency == Urgency::Calm ? tones(palette).held : color;
    painter->setPen(QPen(arc, pen, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(inner, 90 * 16, int(std::lround(share * 360 * 16)));
    painter->restore();
}

} // namespace holdfast
