// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomemark.h"

#include "theme.h"

#include <QPainter>

namespace holdfast {

OutcomeMark::OutcomeMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OutcomeMark::setSign(Sign sign, bool large)
{
    m_sign = sign;
    m_large = large;
    setVisible(sign != Sign::None);
    updateGeometry();
    update();
}

QSize OutcomeMark::sizeHint() const
{
    return QSize(1, 1) * step(this, m_large ? 14 : 7);
}

void OutcomeMark::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    const bool good = m_sign == Sign::Done;
    const bool bad = m_sign == Sign::Attention;
    const int side = std::min(width(), height());
    const auto at = [side](qreal x, qreal y) { return QPointF(x * side, y * side); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(good ? tone.goodGround : bad ? tone.warningGround : tone.track);
    painter.drawEllipse(QRectF(0, 0, side, side));
    const QColor ink = good ? tone.good : bad ? tone.warning : tone.muted;
    painter.setPen(QPen(ink, side / 12.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_sign) {
    case Sign::Done:
        painter.drawPolyline(QPolygonF{at(0.29, 0.53), at(0.44, 0.68), at(0.72, 0.36)});
        break;
    case Sign::Over:
        painter.drawLine(at(0.35, 0.35), at(0.65, 0.65));
        painter.drawLine(at(0.65, 0.35), at(0.35, 0.65));
        break;
    case Sign::Underway:
        painter.drawEllipse(at(0.5, 0.5), 0.27 * side, 0.27 * side);
        painter.drawPolyline(QPolygonF{at(0.5, 0.36), at(0.5, 0.51), at(0.6, 0.58)});
        break;
    case Sign::Attention:
        painter.drawLine(at(0.5, 0.28), at(0.5, 0.55));
        painter.drawPoint(at(0.5, 0.72));
        break;
    case Sign::None:
        break;
    }
}

} // namespace holdfast
