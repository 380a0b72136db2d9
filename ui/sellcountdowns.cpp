// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "sellpage.h"

#include <QPointer>

namespace holdfast {

namespace {

/// Whether the line is still there and as it was when `so` held first.
std::function<bool()> whileLine(
    const CartModel &cart, const QUuid &id, bool (*so)(const CartModel &, const CartLine &))
{
    return [cart = QPointer(&cart), id, so] {
        const CartLine *line = cart ? cart->line(cart->rowOf(id)) : nullptr;
        return line && so(*cart, *line);
    };
}

std::function<bool()> whileRunningOut(const CartModel &cart, const QUuid &id)
{
    return whileLine(cart, id, [](const CartModel &model, const CartLine &line) {
        return !model.isLapsed(line) && model.urgency(line) != Urgency::Calm;
    });
}

std::function<bool()> whileLapsed(const CartModel &cart, const QUuid &id)
{
    return whileLine(cart, id,
        [](const CartModel &model, const CartLine &line) { return model.isLapsed(line); });
}

} // namespace

/// What is said when the time of a hold runs out.
void SellPage::connectCountdowns()
{
    const std::pair<CartModel *, SellController *> here[] = {
        {m_cart, m_controller}, {m_purchaseCart, m_purchase}};
    for (const auto &[cart, controller] : here) {
        connect(cart, &CartModel::runningOut, this,
            [this, cart = cart](const QUuid &line) { runningOut(*cart, line); });
        connect(cart, &CartModel::lapsed, this,
            [this, cart = cart, controller = controller](const QUuid &line) {
                lapsed(*cart, line);
                controller->reread();
            });
    }
    connect(m_deskCarts, &DeskCarts::runningOut, this,
        [this](const Cart &cart, const CartModel &model, const CartLine &line) {
            Q_EMIT notice({Notice::Tone::Warning,
                tr("The hold of %1 in the parked cart “%2” is about to lapse.")
                    .arg(m_cart->title(line), cartName(cart)),
                nullptr, whileRunningOut(model, line.id)});
        });
    connect(m_deskCarts, &DeskCarts::lapsed, this,
        [this](const Cart &cart, const CartModel &model, const CartLine &line) {
            Q_EMIT notice({Notice::Tone::Warning,
                tr("The hold of %1 in the parked cart “%2” has lapsed.")
                    .arg(m_cart->title(line), cartName(cart)),
                nullptr, whileLapsed(model, line.id)});
        });
}

void SellPage::runningOut(const CartModel &cart, const QUuid &id)
{
    const CartLine *line = cart.line(cart.rowOf(id));
    if (line)
        Q_EMIT notice({Notice::Tone::Warning,
            tr("The hold of %1 is about to lapse. %2 extends it.")
                .arg(cart.title(*line), keyText(m_actions.extend)),
            nullptr, whileRunningOut(cart, id)});
}

void SellPage::lapsed(const CartModel &cart, const QUuid &id)
{
    const CartLine *line = cart.line(cart.rowOf(id));
    if (line)
        Q_EMIT notice({Notice::Tone::Warning,
            (CartModel::isGivenBack(*line)
                    ? tr("%1 was given back. %2 holds it again if it is still free.")
                    : tr("The hold of %1 has lapsed. %2 holds it again if it is still free."))
                .arg(cart.title(*line), keyText(m_actions.holdAgain)),
            nullptr, whileLapsed(cart, id)});
    refresh();
}

} // namespace holdfast
