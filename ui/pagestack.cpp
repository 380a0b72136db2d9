// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

namespace holdfast {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    const QSize widest = QStackedWidget::minimumSizeHint();
    return currentWidget() ? QSize(widest.width(), currentWidget()->minimumSizeHint().height())
                           : widest;
}

QSize PageStack::sizeHint() const
{
    const QSize widest = QStackedWidget::sizeHint();
    return currentWidget() ? QSize(widest.width(), currentWidget()->sizeHint().height()) : widest;
}

bool PageStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int PageStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace holdfast
