// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlayout.h"

namespace holdfast {

qreal DocumentPen::text(
    qreal x, qreal y, qreal width, const QString &text, const DocumentType &type)
{
    if (text.isEmpty())
        return 0;
    const qreal height = textHeight(text, type, width);
    add({DocumentItem::Kind::Text, {x, y, width, height}, text, type});
    return height;
}

void DocumentPen::rule(qreal x, qreal y, qreal width, qreal thickness, const QColor &ink)
{
    add({DocumentItem::Kind::Rule, {x, y, width, thickness}, {}, {.ink = ink}});
}

void DocumentPen::dashes(qreal x, qreal y, qreal width, const QColor &ink)
{
    add({DocumentItem::Kind::Dashes, {x, y, width, unitsPerPoint * 0.6}, {}, {.ink = ink}});
}

void DocumentPen::frame(const QRectF &place, const QColor &ink)
{
    add({DocumentItem::Kind::Frame, place, {}, {.ink = ink}});
}

QSizeF DocumentPen::logo(qreal x, qreal y, const QSizeF &bounds, Qt::Alignment align)
{
    if (m_pages.logo.isNull())
        return {};
    const QSizeF size = QSizeF(m_pages.logo.size()).scaled(bounds, Qt::KeepAspectRatio);
    const qreal left = align & Qt::AlignHCenter ? x + (bounds.width() - size.width()) / 2 : x;
    add({DocumentItem::Kind::Image, {QPointF(left, y), size}});
    return size;
}

} // namespace holdfast
