// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cartmodel.h"
#include "countdownlabel.h"

#include <QLabel>

namespace holdfast {

/// What is bought by itself, and how long it is held: above the payment, where no cart is in view.
class PurchaseStrip : public QFrame
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit PurchaseStrip(const CartModel *model, QWidget *parent = nullptr);

    void setCart(const Cart &cart);
    /// A second has passed.
    void tick(std::optional<Instant> now);

private:
    const CartModel *m_model;
    QLabel *m_item;
    QLabel *m_quantity;
    QLabel *m_customer;
    CountdownLabel *m_left;
};

} // namespace holdfast
