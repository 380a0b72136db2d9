// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cartmodel.h"
#include "rowtable.h"

#include <QStyledItemDelegate>

namespace holdfast {

/// A cart line in two rows of text: what and how many, the countdown, the price.
class CartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The lines of the cart. Keeps its current line while lines come and go.
class CartView : public RowTable
{
    Q_OBJECT

public:
    explicit CartView(CartModel *model, QWidget *parent = nullptr);

    QUuid currentLine() const;
    void select(const QUuid &line);

Q_SIGNALS:
    void currentLineChanged();
    /// Where no other key is meant: how many the current line is to ask for.
    void digitTyped(const QString &digit);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    CartModel *m_cart;
};

} // namespace holdfast
