// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace holdfast {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const QScrollBar *bar = verticalScrollBar();
    const int width = bar->isVisibleTo(this) ? bar->sizeHint().width() : 0;
    return {widget()->minimumSizeHint().width() + width, QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace holdfast
