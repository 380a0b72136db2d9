// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purchasestrip.h"

#include "format.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

PurchaseStrip::PurchaseStrip(const CartModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_item(new QLabel(this))
    , m_quantity(new QLabel(this))
    , m_customer(new QLabel(this))
    , m_left(new CountdownLabel(tr("Hold"), this))
{
    setObjectName(QStringLiteral("purchaseStrip"));
    setAccessibleName(tr("Bought by itself"));
    m_item->setObjectName(QStringLiteral("purchaseItem"));
    m_item->setTextFormat(Qt::PlainText);
    m_item->setWordWrap(true);
    setType(m_item, Type::Body, true);
    for (QLabel *label : {m_quantity, m_customer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setMuted(label);
    }
    m_quantity->setObjectName(QStringLiteral("purchaseQuantity"));
    m_customer->setObjectName(QStringLiteral("purchaseCustomer"));
    m_left->setObjectName(QStringLiteral("purchaseLeft"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(step(this));
    texts->addWidget(m_item);
    texts->addWidget(m_quantity);
    texts->addWidget(m_customer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 3));
    layout->addLayout(texts, 1);
    layout->addWidget(m_left, 0, Qt::AlignTop);
}

void PurchaseStrip::setCart(const Cart &cart)
{
    if (cart.lines.isEmpty())
        return;
    const CartLine &line = cart.lines.first();
    m_item->setText(m_model->title(line));
    m_quantity->setText(
        tr("%L1 at %2", "quantity, price").arg(line.quantity).arg(formatMoney(line.unitPrice)));
    m_customer->setText(cart.customer ? tr("for %1").arg(cart.customer->email) : tr("Walk-in"));
    tick(cart.asOf);
}

void PurchaseStrip::tick(std::optional<Instant> now)
{
    const CartLine *line = m_model->line(0);
    if (!line || !now)
        return;
    if (m_model->isLapsed(*line))
        m_left->setWord(CartModel::endedWord(*line));
    else
        m_left->count(line->hold.expiresAt, *now, m_model->times(), CartModel::endedWord(*line));
}

} // namespace holdfast
