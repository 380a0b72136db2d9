// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerfeed.h"

#include "checkout.h"

namespace holdfast {

namespace {

/// So that nothing is drawn anew between two seconds.
Millis wholeSeconds(Millis left)
{
    return Millis((left.count() + 999) / 1000 * 1000);
}

} // namespace

CustomerFeed::CustomerFeed(const CartModel *cart, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_cart(cart)
    , m_clock(clock)
{
}

void CustomerFeed::setCart(const CartModel *model, const std::optional<Cart> &cart)
{
    m_cart = model;
    m_cartId = cart ? cart->id : QUuid();
    m_totals = cart ? cart->totals : Totals();
    if (m_cart->rowCount() > 0)
        m_sold.reset();
    refresh();
}

void CustomerFeed::setProvider(const std::optional<ProviderPayView> &view)
{
    m_provider = view;
    if (view)
        m_providerTime = DatabaseTime(view->asOf, m_clock->monotonic());
    refresh();
}

void CustomerFeed::setSold(const std::optional<Order> &order)
{
    m_sold = order;
    refresh();
}

void CustomerFeed::tick()
{
    refresh();
}

void CustomerFeed::refresh()
{
    CustomerScene scene;
    if (m_provider)
        showProvider(scene);
    else if (m_sold)
        showSold(scene);
    else if (m_cart->rowCount() > 0)
        showCart(scene);
    if (scene.left)
        scene.urgency = m_cart->times().urgency(*scene.left);
    if (scene == m_scene)
        return;
    m_scene = scene;
    Q_EMIT changed(m_scene);
}

void CustomerFeed::showCart(CustomerScene &scene) const
{
    scene.phase = CustomerScene::Phase::Cart;
    scene.totals = m_totals;
    for (int row = 0; row < m_cart->rowCount(); ++row) {
        const CartLine &line = *m_cart->line(row);
        const bool lapsed = m_cart->isLapsed(line);
        const Money amount = m_cart->index(row, 0).data(CartModel::TotalRole).value<Money>();
        scene.lines.append({m_cart->title(line), line.quantity, amount, lapsed});
        if (!lapsed && !m_cart->index(row, 0).data(CartModel::KeptRole).toBool()) {
            const Millis left = m_cart->remaining(line);
            scene.left = scene.left ? std::min(*scene.left, left) : left;
        }
    }
    if (scene.left)
        scene.left = wholeSeconds(*scene.left);
}

void CustomerFeed::showProvider(CustomerScene &scene) const
{
    using Phase = ProviderPayView::Phase;
    const ProviderPayView &view = *m_provider;
    const bool isOfCart = view.cart.isNull() || view.cart == m_cartId;
    if (isOfCart)
        showCart(scene);
    scene.totals.currency = view.total.currency;
    scene.totals.totalMinor = view.total.minor;
    scene.left.reset();
    if (view.phase == Phase::Paid) {
        scene.phase = CustomerScene::Phase::Paid;
        scene.lines.clear();
        return;
    }
    if (view.phase == Phase::Ended) {
        scene.phase = isOfCart && m_cart->rowCount() > 0 ? CustomerScene::Phase::Cart
                                                         : CustomerScene::Phase::Idle;
        return;
    }
    scene.phase = CustomerScene::Phase::Paying;
    scene.testMode = !view.live && !view.link.isEmpty();
    const Instant now = m_providerTime.at(m_clock->monotonic());
    if (faceOf(view).code && isPayable(view, now)) {
        scene.link = view.link;
        if (view.linkUntil)
            scene.left = wholeSeconds(*view.linkUntil - now);
    }
    if (view.phase == Phase::DeclinedOnce)
        scene.said = tr("That card was declined. You can try another.");
    else if (view.phase == Phase::Waiting)
        scene.said = tr("Your bank is on its way to confirm the payment.");
    else if (scene.link.isEmpty())
        scene.said = tr("One moment, please.");
}

void CustomerFeed::showSold(CustomerScene &scene) const
{
    scene.phase = CustomerScene::Phase::Paid;
    scene.totals = m_sold->totals;
    if (m_sold->payments.isEmpty())
        return;
    const Payment &payment = m_sold->payments.last();
    scene.settled = payment.tender != tenderName(Tender::Account);
    if (payment.receivedMinor)
        scene.change = Money{payment.changeMinor.value_or(0), m_sold->totals.currency};
}

} // namespace holdfast
