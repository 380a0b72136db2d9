// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicedelegate.h"

#include "theme.h"

#include <QPainter>

namespace holdfast {

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), option.fontMetrics.height() + step(option.widget, 3)};
}

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const QRectF room = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    const bool marked = (option.state & QStyle::State_HasFocus)
                        && (option.state & QStyle::State_KeyboardFocusChange);
    painter->setPen(marked ? QPen(tone.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(current                                    ? tone.tint
                      : (option.state & QStyle::State_MouseOver) ? tone.track
                                                                 : QColor(Qt::transparent));
    painter->drawRoundedRect(room, cornerRadius(option.widget), cornerRadius(option.widget));
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->setFont(typeFont(option.font, Type::Body, current));
    const int pad = step(option.widget, 2);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QRect text = option.rect.adjusted(pad, 0, -pad, 0);
    painter->drawText(text, int(align | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace holdfast
