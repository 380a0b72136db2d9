// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartoutput.h"

#include "json.h"
#include "views.h"

namespace holdfast::cli {

Output cartOutput(const Cart &cart)
{
    return {cartJson(cart), cartText(cart)};
}

Answer<Output> changedCart(const Session &session, const QUuid &cart)
{
    return afterChange(
        shown(session.carts().show(cart), session.context, cartOutput), session.context);
}

Answer<Output> changedLine(const Session &session, const HeldLine &held)
{
    const auto cart = shown(
        session.carts().show(held.cart), session.context, [line = held.line.id](const Cart &now) {
            Output output = cartOutput(now);
            output.json.insert(QStringLiteral("line"), idJson(line));
            return output;
        });
    return afterChange(cart, session.context);
}

} // namespace holdfast::cli
