// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "codes.h"
#include "quantity.h"
#include "services.h"
#include "text.h"

namespace holdfast {
namespace {

/// The lease that says that a desk is there; of an empty name: how all of them begin.
QString leaseOf(const QString &desk)
{
    return QStringLiteral("desk:") + desk;
}

Result<WantedLine> wantedLine(const QString &code, const QString &variant, qint64 quantity)
{
    const auto listing = parseListingCode(code);
    if (!listing)
        return listing.error();
    const auto placement = variant.isEmpty() ? Result<QString>(QString())
                                             : parseSlug(variant, QStringLiteral("variant"));
    if (!placement)
        return placement.error();
    const auto checked = checkQuantity(quantity);
    if (!checked)
        return checked.error();
    return WantedLine{listing->text(), *placement, quantity};
}

} // namespace

CartService::CartService(Desk desk)
    : m_desk(std::move(desk))
{
}

Answer<Cart> CartService::open(const QString &email) const
{
    auto address = email.isEmpty() ? Result<QString>(QString()) : parseEmail(email);
    if (!address)
        return refused<Cart>(address.error());
    return runChange(
        m_desk, "new cart", [call = Call::by(m_desk.actor), address = *address](Store &store) {
            return store.newCart(call, address);
        });
}

Answer<Cart> CartService::show(const QUuid &cart) const
{
    return m_desk.database->run([cart](Store &store) { return store.cart(cart); });
}

Answer<QVector<Cart>> CartService::openCarts() const
{
    return m_desk.database->run(
        [desk = m_desk.actor.desk](Store &store) { return store.openCarts(desk); });
}

Answer<QVector<Customer>> CartService::findCustomers(const QString &words, int limit) const
{
    return m_desk.database->run(
        [words, limit](Store &store) { return store.customers(words, limit); });
}

Answer<QVector<Cart>> CartService::allOpenCarts() const
{
    return m_desk.database->run([](Store &store) { return store.openCarts({}); });
}

Answer<Cart> CartService::another() const
{
    return runChange(m_desk, "another cart",
        [call = Call::by(m_desk.actor)](Store &store) { return store.anotherCart(call); });
}

Answer<Cart> CartService::handOver(const QUuid &cart, const QString &desk) const
{
    const auto to = requireText(desk, QStringLiteral("desk"), maxNameLength);
    if (!to)
        return refused<Cart>(to.error());
    return runChange(
        m_desk, "hand over", [call = Call::by(m_desk.actor), cart, to = *to](Store &store) {
            return store.handOver(call, cart, to);
        });
}

Answer<bool> CartService::announce(const QString &window, Millis term) const
{
    return m_desk.database->run([lease = leaseOf(m_desk.actor.desk), window, term](
                                    Store &store) { return store.takeLease(lease, window, term); });
}

Answer<void> CartService::leave(const QString &window) const
{
    return m_desk.database->run([lease = leaseOf(m_desk.actor.desk), window](
                                    Store &store) { return store.dropLease(lease, window); });
}

Answer<QStringList> CartService::desksThere() const
{
    return m_desk.database->run([own = m_desk.actor.desk](Store &store) -> Result<QStringList> {
        const auto leases = store.leases(leaseOf({}));
        if (!leases)
            return leases.error();
        QStringList desks;
        for (const QString &lease : *leases) {
            const QString desk = lease.mid(leaseOf({}).size());
            if (desk != own)
                desks.append(desk);
        }
        return desks;
    });
}

Answer<AttachResult> CartService::attach(const QUuid &cart, const Customer &customer) const
{
    auto checked = checkCustomer(customer);
    if (!checked)
        return refused<AttachResult>(checked.error());
    return runChange(
        m_desk, "attach", [call = Call::by(m_desk.actor), cart, customer = *checked](Store &store) {
            return store.attachCustomer(call, cart, customer);
        });
}

Answer<HeldLine> CartService::add(
    const QUuid &cart, const QString &code, const QString &variant, qint64 quantity) const
{
    return add(newCall(), cart, code, variant, quantity);
}

Answer<HeldLine> CartService::add(const Call &call, const QUuid &cart, const QString &code,
    const QString &variant, qint64 quantity) const
{
    const auto wanted = wantedLine(code, variant, quantity);
    if (!wanted)
        return refused<HeldLine>(wanted.error());
    return runChange(m_desk, "hold", [call, cart, wanted = *wanted](Store &store) {
        return store.hold(call, cart, wanted.code, wanted.variant, wanted.quantity);
    });
}

Answer<Cart> CartService::buyNow(
    const QString &email, const QString &code, const QString &variant, qint64 quantity) const
{
    const auto address = email.isEmpty() ? Result<QString>(QString()) : parseEmail(email);
    if (!address)
        return refused<Cart>(address.error());
    const auto wanted = wantedLine(code, variant, quantity);
    if (!wanted)
        return refused<Cart>(wanted.error());
    return runChange(m_desk, "buy now",
        [call = Call::by(m_desk.actor), address = *address, wanted = *wanted](Store &store) {
            return store.buyNow(call, address, wanted.code, wanted.variant, wanted.quantity);
        });
}

Answer<HeldLine> CartService::setQuantity(
    const QUuid &cart, const QUuid &line, qint64 quantity) const
{
    const auto checked = checkQuantity(quantity);
    if (!checked)
        return refused<HeldLine>(checked.error());
    return runChange(
        m_desk, "quantity", [call = Call::by(m_desk.actor), cart, line, quantity](Store &store) {
            return store.setQuantity(call, cart, line, quantity);
        });
}

Answer<void> CartService::remove(const QUuid &cart, const QUuid &line) const
{
    return runChange(m_desk, "remove", [call = Call::by(m_desk.actor), cart, line](Store &store) {
        return store.removeLine(call, cart, line);
    });
}

Answer<void> CartService::clear(const QUuid &cart) const
{
    return runChange(m_desk, "clear", [call = Call::by(m_desk.actor), cart](Store &store) {
        return store.clearCart(call, cart);
    });
}

Answer<HeldLine> CartService::extend(const QUuid &hold, const QString &why) const
{
    const auto reason = optionalReason(why);
    if (!reason)
        return refused<HeldLine>(reason.error());
    return runChange(
        m_desk, "extend", [call = Call::by(m_desk.actor), hold, reason = *reason](Store &store) {
            return store.extendHold(call, hold, reason);
        });
}

} // namespace holdfast
