// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"
#include "sqlitestore.h"

namespace holdfast {
namespace {

const QString lineSelect = QStringLiteral(R"(
    SELECT h.line_id, h.listing_id, l.code, v.code, l.title, h.quantity, h.unit_price_minor, h.currency,
        m.tax_ppm, h.id, h.state, h.expires_at, h.extensions, h.kept, h.cart_id
    FROM hold h JOIN listing l ON l.id = h.listing_id JOIN market m ON m.code = l.market
    LEFT JOIN variant v ON v.id = h.variant_id)");

CartLine lineFrom(const Rows &rows, qint64 at)
{
    CartLine line;
    line.id = rows.uuid(0);
    line.listingId = rows.number(1);
    line.code = rows.text(2);
    line.variant = rows.text(3);
    line.title = rows.text(4);
    line.quantity = rows.number(5);
    line.unitPrice = {rows.number(6), Currency::fromCode(rows.text(7)).value_or(Currency())};
    line.taxPpm = int(rows.number(8));
    line.hold.id = rows.uuid(9);
    line.hold.state = holdStateFromName(rows.text(10)).value_or(HoldState::Expired);
    line.hold.expiresAt = instantFromMs(rows.number(11));
    line.hold.extensions = int(rows.number(12));
    line.hold.kept = rows.yes(13);
    if (line.hold.state == HoldState::Active && !line.hold.kept && rows.number(11) <= at)
        line.hold.state = HoldState::Expired;
    return line;
}

} // namespace

HeldLine SqliteStore::heldLine(const QString &hold, qint64 at)
{
    Rows rows = m_session.run(lineSelect + QStringLiteral(" WHERE h.id = ?"), {hold});
    rows.next();
    return totalLine(lineFrom(rows, at), rows.uuid(14), instantFromMs(at));
}

Cart SqliteStore::readCart(const QUuid &id, qint64 at)
{
    Cart cart;
    cart.id = id;
    cart.asOf = instantFromMs(at);
    {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT c.state, c.desk, u.id, u.email, u.name, u.phone, "
                "u.business, u.address, u.tax_number, "
                "(SELECT value FROM setting WHERE key = 'shipping_minor'), c.single, c.number, "
                "(SELECT desk_before FROM cart_event WHERE cart_id = c.id "
                "ORDER BY sequence DESC LIMIT 1) "
                "FROM cart c LEFT JOIN customer u ON u.id = c.customer_id WHERE c.id = ?"),
            {plain(id)});
        if (!rows.next())
            refuseMissing("cart", plain(id));
        cart.state = rows.text(0);
        cart.desk = rows.text(1);
        cart.single = rows.yes(10);
        cart.number = int(rows.number(11));
        cart.cameFrom = rows.text(12);
        if (!rows.isNull(2)) {
            cart.customer = Customer{rows.uuid(2), rows.text(3), rows.text(4), rows.text(5),
                rows.text(6), rows.text(7), rows.text(8)};
        }
        const qint64 shipping = rows.number(9);
        Rows lines = m_session.run(
            lineSelect
                + QStringLiteral(" WHERE h.cart_id = ? AND h.in_cart "
                                 "ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0)"),
            {plain(id)});
        while (lines.next())
            cart.lines.append(lineFrom(lines, at));
        totalCart(cart, shipping);
    }
    return cart;
}

Checkout SqliteStore::readCheckout(const QUuid &id, qint64 at)
{
    Rows rows = m_session.run(
        QStringLiteral(
            "SELECT cart_id, order_number, state, tender, amount_minor, currency, "
            "received_minor, change_minor, created_at, expires_at, ended_at, desk, person, "
            "why, ending_why, said, said_at, live FROM checkout WHERE id = ?"),
        {plain(id)});
    if (!rows.next())
        refuseMissing("checkout", plain(id));
    Checkout checkout;
    checkout.id = id;
    checkout.cart = rows.uuid(0);
    checkout.order = rows.number(1);
    checkout.state = checkoutStateFromName(rows.text(2)).value_or(CheckoutState::Unknown);
    checkout.tender = tenderFromName(rows.text(3)).value_or(Tender::Cash);
    checkout.amount = {rows.number(4), Currency::fromCode(rows.text(5)).value_or(Currency())};
    checkout.receivedMinor = rows.maybeNumber(6);
    checkout.changeMinor = rows.maybeNumber(7);
    checkout.createdAt = instantFromMs(rows.number(8));
    checkout.expiresAt = instantFromMs(rows.number(9));
    if (const auto ended = rows.maybeNumber(10))
        checkout.endedAt = instantFromMs(*ended);
    checkout.desk = rows.text(11);
    checkout.person = rows.text(12);
    checkout.why = rows.text(13);
    checkout.endingWhy = rows.text(14);
    checkout.said = rows.text(15);
    if (const auto said = rows.maybeNumber(16))
        checkout.saidAt = instantFromMs(*said);
    if (!rows.isNull(17))
        checkout.live = rows.yes(17);
    checkout.asOf = instantFromMs(at);
    if (!settlesAtOnce(checkout.tender))
        readProviderFacts(checkout);
    return checkout;
}

Order SqliteStore::readOrder(qint64 number)
{
    Order order;
    order.number = number;
    Currency unit;
    {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT o.state, o.cart_id, k.id, o.customer_id, o.customer_email, "
                "o.customer_name, o.customer_phone, o.customer_business, "
                "o.customer_address, o.customer_tax_number, o.currency, o.subtotal_minor, "
                "o.discount_minor, o.shipping_minor, o.tax_minor, o.total_minor, o.desk, "
                "o.person, o.created_at FROM sales_order o LEFT JOIN checkout k "
                "ON k.order_number = o.number WHERE o.number = ?"),
            {number});
        if (!rows.next())
            refuseMissing("order", QString::number(number));
        order.state = orderStateFromName(rows.text(0)).value_or(OrderState::Pending);
        order.cart = rows.uuid(1);
        order.checkout = rows.uuid(2);
        if (!rows.isNull(3)) {
            order.customer = Customer{rows.uuid(3), rows.text(4), rows.text(5), rows.text(6),
                rows.text(7), rows.text(8), rows.text(9)};
        }
        unit = Currency::fromCode(rows.text(10)).value_or(Currency());
        order.totals = {unit, rows.number(11), rows.number(12), rows.number(13), rows.number(14),
            rows.number(15)};
        order.desk = rows.text(16);
        order.person = rows.text(17);
        order.createdAt = instantFromMs(rows.number(18));
    }
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT position, code, variant_code, title, market, quantity, "
                           "unit_price_minor, tax_ppm, subtotal_minor, discount_minor, tax_minor, "
                           "total_minor FROM order_line WHERE order_number = ? ORDER BY position"),
            {number});
        while (rows.next()) {
            order.lines.append({int(rows.number(0)), rows.text(1), rows.text(2), rows.text(3),
                rows.text(4), rows.number(5), {rows.number(6), unit}, int(rows.number(7)),
                {rows.number(8), rows.number(9), rows.number(10), rows.number(11)}});
        }
    }
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT kind, tender, amount_minor, received_minor, change_minor, "
                           "coalesce(provider_payment, ''), at, desk, person FROM payment WHERE "
                           "order_number = ? ORDER BY id"),
            {number});
        while (rows.next()) {
            order.payments.append({rows.text(0), rows.text(1), {rows.number(2), unit},
                rows.maybeNumber(3), rows.maybeNumber(4), rows.text(5),
                instantFromMs(rows.number(6)), rows.text(7), rows.text(8)});
        }
    }
    bool refunded = order.payments.size() > 1;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT at, kind, from_state, to_state, desk, person, why "
                           "FROM order_event WHERE order_number = ? ORDER BY sequence"),
            {number});
        while (rows.next()) {
            order.events.append({instantFromMs(rows.number(0)), rows.text(1), rows.text(2),
                rows.text(3), rows.text(4), rows.text(5), rows.text(6)});
            refunded = refunded || order.events.last().kind.startsWith(QLatin1String("refund"));
        }
    }
    // Not asked for where there is none: a sale answers its order.
    if (refunded)
        order.refunds = readRefunds(QStringLiteral("order_number = ?"), {number});
    return order;
}

Sale SqliteStore::readSale(const QUuid &checkout, qint64 at)
{
    Sale sale;
    sale.checkout = readCheckout(checkout, at);
    sale.order = readOrder(sale.checkout.order);
    return sale;
}

Result<Cart> SqliteStore::cart(const QUuid &cart)
{
    return snapshot([&] { return readCart(cart, toMs(m_config.clock->now())); });
}

Result<Checkout> SqliteStore::checkout(const QUuid &checkout)
{
    return snapshot([&] { return readCheckout(checkout, toMs(m_config.clock->now())); });
}

Result<Order> SqliteStore::order(qint64 number)
{
    return snapshot([&] { return readOrder(number); });
}

} // namespace holdfast
