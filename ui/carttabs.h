// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcarts.h"

#include <QTabBar>

namespace holdfast {

/// The desk's open carts side by side: whose each is, how many lines it has, and when it is about
/// to lapse. Who shows them decides which is current.
class CartTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit CartTabs(QWidget *parent = nullptr);

    void setTabs(const QVector<DeskCarts::Tab> &tabs, int current);

Q_SIGNALS:
    /// Somebody wants this one; null: the one that is to begin.
    void chosen(const QUuid &cart);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts; // what is written on a tab
    Parts partsOf(int index) const;
    QSize sizeFor(int index, int nameWidth) const;
    void paintTab(QPainter *painter, int index) const;

    QVector<DeskCarts::Tab> m_tabs;
};

} // namespace holdfast
