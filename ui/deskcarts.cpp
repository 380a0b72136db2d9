// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcarts.h"

#include "newid.h"
#include "whendone.h"

#include <algorithm>

namespace holdfast {

namespace {

constexpr qint64 delayMs = 100;
/// The readings share the connection with the sales.
constexpr qint64 pauseMs = 800;
constexpr qint64 restFactor = 4;
constexpr Millis announceEvery{20'000};
constexpr Millis announceFor{60'000};

bool holdsAnything(const Cart &cart)
{
    return std::any_of(cart.lines.cbegin(), cart.lines.cend(),
        [](const CartLine &line) { return line.hold.state == HoldState::Active; });
}

} // namespace

DeskCarts::DeskCarts(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_carts({})
    , m_window(newId().toString(QUuid::WithoutBraces))
{
    m_announce.setInterval(announceEvery);
    connect(&m_announce, &QTimer::timeout, this, &DeskCarts::announce);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DeskCarts::read);
    refresh();
}

DeskCarts::~DeskCarts()
{
    if (m_announced && m_usable)
        m_carts.leave(m_window);
}

void DeskCarts::setDesk(const Desk &desk)
{
    m_desk = desk.actor.desk;
    m_carts = CartService(desk);
}

void DeskCarts::announce()
{
    m_announced = true;
    m_carts.announce(m_window, announceFor);
}

void DeskCarts::setUsable(bool usable)
{
    if (usable == m_usable)
        return;
    m_usable = usable;
    if (!usable) {
        m_announce.stop();
        return;
    }
    announce();
    m_announce.start();
    wantReading();
}

void DeskCarts::cartsChanged(const QSet<QUuid> &carts)
{
    // Whoever shows the one in view reads it.
    if (carts.size() == 1 && carts.contains(m_current))
        return;
    wantReading();
}

void DeskCarts::wantReading()
{
    m_wanted = true;
    if (!m_usable || m_reading || m_soon.isActive())
        return;
    const qint64 pause = m_readAt.isValid() ? m_pauseMs - m_readAt.elapsed() : 0;
    m_soon.start(int(std::max(delayMs, pause)));
}

void DeskCarts::read()
{
    if (!m_usable)
        return;
    m_wanted = false;
    m_reading = true;
    m_readAt.start();
    whenDone(m_carts.openCarts(), this, [this](const Result<QVector<Cart>> &answer) {
        m_reading = false;
        m_pauseMs = std::max(pauseMs, restFactor * m_readAt.restart());
        if (answer)
            accept(*answer);
        if (m_wanted)
            wantReading();
    });
}

void DeskCarts::accept(QVector<Cart> carts)
{
    const auto gone = [](const Cart &cart) {
        return cart.state != QLatin1String("open") || cart.single;
    };
    carts.removeIf(gone);
    QSet<QUuid> open;
    // They come newest first.
    for (auto cart = carts.crbegin(); cart != carts.crend(); ++cart) {
        open.insert(cart->id);
        const auto known = m_known.constFind(cart->id);
        const bool isNew = known == m_known.cend();
        // What lapsed before this window was opened would fill the row for ever.
        const bool first = !m_read || m_stale.contains(cart->id);
        if (isNew && first && cart->id != m_current && !holdsAnything(*cart)) {
            m_stale.insert(cart->id);
            continue;
        }
        m_stale.remove(cart->id);
        if (isNew || known->cart.asOf <= cart->asOf)
            keep(*cart);
        if (!isNew || !m_read || cart->cameFrom.isEmpty()
            || m_arrivalsTold.value(cart->id) == cart->cameFrom)
            continue;
        m_arrivalsTold.insert(cart->id, cart->cameFrom);
        Q_EMIT arrived(*cart);
    }
    m_read = true;
    const QList<QUuid> ids = m_known.keys();
    for (const QUuid &id : ids) {
        if (id != m_current && !open.contains(id)) {
            drop(id);
            lookFor(id);
        }
    }
    refresh();
}

void DeskCarts::lookFor(const QUuid &cart)
{
    whenDone(m_carts.show(cart), this, [this](const Result<Cart> &found) {
        if (!found || found->state != QLatin1String("open") || found->desk == m_desk)
            return;
        m_arrivalsTold.remove(found->id);
        Q_EMIT takenAway(*found);
    });
}

void DeskCarts::keep(const Cart &cart)
{
    auto known = m_known.find(cart.id);
    if (known == m_known.end()) {
        m_order.append(cart.id);
        auto *model = new CartModel(m_clock, this);
        model->setTimes(m_times);
        known = m_known.insert(cart.id, {cart, model});
        connect(model, &CartModel::runningOut, this, [this, id = cart.id](const QUuid &line) {
            const Known &of = m_known[id];
            if (id != m_current)
                Q_EMIT runningOut(of.cart, *of.model, *of.model->line(of.model->rowOf(line)));
        });
        connect(model, &CartModel::lapsed, this, [this, id = cart.id](const QUuid &line) {
            const Known &of = m_known[id];
            if (id != m_current)
                Q_EMIT lapsed(of.cart, *of.model, *of.model->line(of.model->rowOf(line)));
        });
    }
    known->cart = cart;
    known->model->setCart(cart);
}

void DeskCarts::drop(const QUuid &cart)
{
    const auto known = m_known.constFind(cart);
    if (known == m_known.cend())
        return;
    known->model->deleteLater();
    m_known.erase(known);
    m_order.removeOne(cart);
    m_seen.remove(cart);
    if (m_current == cart)
        m_current = QUuid();
    refresh();
}

void DeskCarts::setCurrent(const std::optional<Cart> &cart)
{
    m_current = cart ? cart->id : QUuid();
    if (cart) {
        keep(*cart);
        m_seen.insert(cart->id);
    }
    refresh();
}

void DeskCarts::setTimes(const ScreenTimes &times)
{
    m_times = times;
    for (const Known &known : std::as_const(m_known))
        known.model->setTimes(times);
    refresh();
}

void DeskCarts::tick()
{
    const QList<QUuid> ids = m_known.keys();
    for (const QUuid &id : ids)
        m_known[id].model->tick();
    refresh();
}

int DeskCarts::current() const
{
    const auto found = std::find_if(
        m_tabs.cbegin(), m_tabs.cend(), [this](const Tab &tab) { return tab.cart == m_current; });
    return int(found - m_tabs.cbegin());
}

QHash<qint64, qint64> DeskCarts::heldSlots() const
{
    QHash<qint64, qint64> all;
    for (const Known &known : std::as_const(m_known)) {
        if (known.cart.id == m_current)
            continue;
        const auto held = known.model->heldSlots();
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            all[it.key()] += it.value();
    }
    return all;
}

DeskCarts::Tab DeskCarts::tabOf(const Known &known) const
{
    Tab tab{known.cart.id, cartName(known.cart), known.cart.cameFrom, known.cart.lines.size()};
    for (const CartLine &line : known.cart.lines) {
        if (known.model->isLapsed(line)) {
            tab.lapsed = tab.lapsed || line.hold.state != HoldState::Released;
            continue;
        }
        const Millis left = known.model->remaining(line);
        const Urgency urgency = m_times.urgency(left);
        if (line.hold.kept || urgency == Urgency::Calm)
            continue;
        tab.soonest = std::min(tab.soonest.value_or(left), left);
        tab.urgency = std::max(tab.urgency, urgency);
    }
    return tab;
}

void DeskCarts::refresh()
{
    QVector<Tab> tabs;
    for (const QUuid &id : std::as_const(m_order)) {
        const Known &known = m_known[id];
        const bool stays = known.cart.customer && m_seen.contains(id);
        if (id == m_current || stays || !known.cart.lines.isEmpty())
            tabs.append(tabOf(known));
    }
    if (m_current.isNull())
        tabs.append({QUuid(), tr("New cart")});
    const auto held = heldSlots();
    if (tabs == m_tabs && m_current == m_told && held == m_held)
        return;
    m_tabs = tabs;
    m_held = held;
    m_told = m_current;
    Q_EMIT changed();
}

QString customerName(const Customer &customer)
{
    return !customer.business.isEmpty() ? customer.business
           : !customer.name.isEmpty()   ? customer.name
                                        : customer.email;
}

QString cartName(const Cart &cart)
{
    if (cart.customer)
        return customerName(*cart.customer);
    return cart.number > 1 ? DeskCarts::tr("Walk-in %L1").arg(cart.number)
                           : DeskCarts::tr("Walk-in");
}

} // namespace holdfast
