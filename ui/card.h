// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace holdfast {

/// A surface to put one thing on: the base colour, a hairline around, round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(QWidget *content, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace holdfast
