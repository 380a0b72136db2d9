// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salescript.h"

namespace holdfast::test {
namespace {

QString describe(const Sale &sale)
{
    return QStringLiteral("%1 %2 %3")
        .arg(sale.checkout.id.toString(), orderStateName(sale.order.state))
        .arg(sale.order.number);
}

} // namespace

const SaleScript::Line SaleScript::lines[3] = {
    {"CA#quarter", "", 2}, {"NY#quarter", "", 1}, {"CA#full", "back-cover", 1}};

SaleScript::SaleScript(Kind kind, int run)
    : m_kind(kind)
    , m_desk(QStringLiteral("Desk %1").arg(run))
{
}

Call SaleScript::call(int step) const
{
    const QUuid ours(QStringLiteral("{5f0c6a54-7ad0-4b2c-8f25-0c1d6d0a7e11}"));
    return {QUuid::createUuidV5(ours, QStringLiteral("%1, step %2").arg(m_desk).arg(step)),
        {m_desk, QStringLiteral("dana")}};
}

Result<QString> SaleScript::run(Store &store, int step, Made &made) const
{
    const Call call = this->call(step);
    if (step == 0) {
        const auto cart = store.newCart(call, QString());
        if (!cart)
            return cart.error();
        made.cart = cart->id;
        return cart->id.toString();
    }
    if (step <= 3) {
        const Line &line = lines[step - 1];
        const auto held = store.hold(
            call, made.cart, QLatin1String(line.code), QLatin1String(line.variant), line.quantity);
        if (!held)
            return held.error();
        return QStringLiteral("%1 x%2").arg(held->line.hold.id.toString()).arg(held->line.quantity);
    }
    if (step == 4 && m_kind == Kind::StartAndConfirm) {
        const auto checkout = store.startCheckout(call, made.cart, Tender::Cash);
        if (!checkout)
            return checkout.error();
        made.checkout = checkout->id;
        return QStringLiteral("%1 %2").arg(checkout->id.toString()).arg(checkout->order);
    }
    const auto sale = m_kind == Kind::SoldAtOnce ? store.sell(call, made.cart, Tender::Cash, {})
                                                 : store.confirmCheckout(call, made.checkout, {});
    if (!sale)
        return sale.error();
    return describe(*sale);
}

} // namespace holdfast::test
