// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stripedesk.h"
#include "windowdesk.h"

#include <QPushButton>
#include <QTextBrowser>

namespace holdfast::test {

/// An order of ann's with two of CA#quarter and one of NY#quarter, paid in cash.
inline Order cashOrder(Shop &shop)
{
    const QUuid cart = shop.newCart(QStringLiteral("ann@example.com"));
    shop.hold(cart, QStringLiteral("CA#quarter"), 2);
    shop.hold(cart, QStringLiteral("NY#quarter"), 1);
    return must(shop->sell(Shop::call(), cart, Tender::Cash, {})).order;
}

/// Money for one of CA#quarter that came when its slots had been given back; `more` than agreed.
inline ReviewItem lateMoney(Shop &shop, qint64 more = 0)
{
    const Checkout late = stripeCheckout(shop, QStringLiteral("late"));
    return *must(shop->fulfil(Shop::call(), late.id, paymentFor(late, more))).review;
}

/// Goes on by Tab until the part has the focus.
inline bool tabTo(WindowDesk &desk, const char *name)
{
    for (int i = 0; i < 40; ++i) {
        QWidget *focus = desk.window.focusWidget();
        if (focus && focus->objectName() == QLatin1String(name))
            return true;
        desk.press(Qt::Key_Tab);
    }
    return false;
}

inline QString details(const WindowDesk &desk)
{
    return desk.find<QTextBrowser>("orderDetails")->toPlainText();
}

inline QString button(const WindowDesk &desk, const char *name)
{
    return desk.find<QPushButton>(name)->text();
}

} // namespace holdfast::test
