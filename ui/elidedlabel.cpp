// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(
        &painter, rect(), int(side), palette(), isEnabled(), shown, foregroundRole());
    if (toolTip() != (shown == text() ? QString() : text()))
        setToolTip(shown == text() ? QString() : text());
}

} // namespace holdfast
