// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace holdfast {

/// Scrolls its content up and down where the height does not suffice, never sideways: it is at
/// least as wide as the content and the bar.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `content`, which shows the background of what lies below.
    ColumnScroll(QWidget *content, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace holdfast
