// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellcontroller.h"

#include "whendone.h"

#include <algorithm>

namespace holdfast {

SellController::SellController(Desk desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_carts(desk)
    , m_checkouts(desk)
{
}

template <class T, class Function>
void SellController::ask(const Answer<T> &answer, Function function)
{
    ++m_pending;
    Q_EMIT stateChanged();
    whenDone(answer, this, [this, function = std::move(function)](const Result<T> &result) mutable {
        --m_pending;
        function(result);
        answered();
    });
}

void SellController::answered()
{
    if (m_pending == 0 && m_waitingPayment)
        startPayment();
    Q_EMIT stateChanged();
}

bool SellController::mayPay() const
{
    const auto holds = [](const CartLine &line) { return line.hold.state == HoldState::Active; };
    if (!mayEdit())
        return false;
    if (!m_cart || m_cart->lines.isEmpty())
        return m_adding > 0;
    return std::all_of(m_cart->lines.begin(), m_cart->lines.end(), holds);
}

qint64 SellController::quantity(const QUuid &id) const
{
    const CartLine *known = line(id);
    return m_wanted.value(id, known ? known->quantity : 0);
}

void SellController::setUsable(bool usable)
{
    if (usable == m_usable)
        return;
    m_usable = usable;
    Q_EMIT stateChanged();
    if (!usable)
        return;
    if (m_outcomeUnknown)
        resolveUnknownPayment();
    else
        reread();
}

void SellController::cartsChanged(const QSet<QUuid> &carts)
{
    if (m_usable && m_outcomeUnknown && m_pending == 0) {
        resolveUnknownPayment();
        return;
    }
    if (!m_usable || m_paying)
        return;
    if (carts.isEmpty() || !m_cart || carts.contains(m_cart->id))
        reread();
}

void SellController::reread()
{
    if (m_cart)
        show(m_cart->id);
    else
        resume();
}

void SellController::show(const QUuid &cart)
{
    const quint64 reading = ++m_reading;
    ask(m_carts.show(cart), [this, reading](const Result<Cart> &answer) {
        if (reading != m_reading || (m_paying && !m_waitingPayment))
            return;
        if (answer)
            accept(*answer);
        else if (answer.error().kind == ErrorKind::NotFound)
            close();
        else
            fail(answer.error());
    });
}

void SellController::resume()
{
    const quint64 reading = ++m_reading;
    ask(m_carts.openCarts(), [this, reading](const Result<QVector<Cart>> &answer) {
        if (reading != m_reading || m_cart || !answer)
            return;
        const auto open = [](const Cart &cart) {
            return cart.state == QLatin1String("open") && !cart.lines.isEmpty();
        };
        const auto found = std::find_if(answer->begin(), answer->end(), open);
        if (found != answer->end())
            accept(*found);
    });
}

void SellController::accept(const Cart &cart)
{
    if (cart.state != QLatin1String("open")) {
        close();
        return;
    }
    m_cart = cart;
    Q_EMIT cartChanged(*m_cart);
}

void SellController::close()
{
    ++m_reading;
    m_cart.reset();
    m_wanted.clear();
    Q_EMIT cartClosed();
    Q_EMIT stateChanged();
}

void SellController::fail(const Error &error)
{
    Q_EMIT failed(error);
}

void SellController::withCart(std::function<void(const QUuid &)> work)
{
    if (m_cart) {
        work(m_cart->id);
        return;
    }
    ask(m_carts.open({}), [this, work = std::move(work)](const Result<Cart> &answer) {
        if (!answer) {
            m_adding = 0;
            fail(answer.error());
            return;
        }
        if (!m_cart)
            accept(*answer);
        work(answer->id);
    });
}

void SellController::add(const QString &code, const QString &variant, qint64 quantity)
{
    if (!mayEdit())
        return;
    ++m_adding;
    withCart([this, code, variant, quantity](const QUuid &cart) {
        ask(m_carts.add(cart, code, variant, quantity),
            [this, cart](const Result<HeldLine> &answer) {
                --m_adding;
                if (!answer) {
                    fail(answer.error());
                    return;
                }
                show(cart);
                Q_EMIT added(answer->line.id);
            });
    });
}

const CartLine *SellController::line(const QUuid &id) const
{
    if (!m_cart)
        return nullptr;
    const auto found = std::find_if(m_cart->lines.cbegin(), m_cart->lines.cend(),
        [&](const CartLine &line) { return line.id == id; });
    return found == m_cart->lines.cend() ? nullptr : &*found;
}

void SellController::changeQuantity(const QUuid &id, qint64 difference)
{
    const CartLine *known = line(id);
    if (!mayEdit() || !known)
        return;
    const qint64 wanted = quantity(id) + difference;
    if (wanted < 1)
        return;
    m_wanted.insert(id, wanted);
    ask(m_carts.setQuantity(m_cart->id, id, wanted),
        [this, id, wanted](const Result<HeldLine> &answer) {
            if (!answer)
                fail(answer.error());
            if (!answer || m_wanted.value(id) == wanted)
                m_wanted.remove(id);
            reread();
        });
}

void SellController::holdAgain(const QUuid &id)
{
    const CartLine *known = line(id);
    if (!mayEdit() || !known)
        return;
    ask(m_carts.setQuantity(m_cart->id, id, known->quantity),
        [this](const Result<HeldLine> &answer) {
            if (!answer)
                fail(answer.error());
            reread();
        });
}

void SellController::remove(const QUuid &id)
{
    if (!mayEdit() || !line(id))
        return;
    ask(m_carts.remove(m_cart->id, id), [this](const Result<void> &answer) {
        if (!answer)
            fail(answer.error());
        reread();
    });
}

void SellController::clear()
{
    if (!mayEdit() || !m_cart)
        return;
    ask(m_carts.clear(m_cart->id), [this](const Result<void> &answer) {
        if (!answer)
            fail(answer.error());
        reread();
    });
}

void SellController::extend(const QUuid &id)
{
    const CartLine *known = line(id);
    if (!mayEdit() || !known)
        return;
    ask(m_carts.extend(known->hold.id), [this](const Result<HeldLine> &answer) {
        if (!answer)
            fail(answer.error());
        reread();
    });
}

void SellController::attach(const Customer &customer)
{
    if (!mayEdit())
        return;
    withCart([this, customer](const QUuid &cart) {
        ask(m_carts.attach(cart, customer), [this](const Result<AttachResult> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            ++m_reading;
            accept(answer->cart);
            Q_EMIT attached(*answer);
        });
    });
}

void SellController::pay(Tender tender, std::optional<qint64> receivedMinor, qint64 totalMinor)
{
    if (!mayPay())
        return;
    m_paying = true;
    m_waitingPayment = Payment{tender, receivedMinor, totalMinor};
    if (m_pending == 0)
        startPayment();
    Q_EMIT stateChanged();
}

void SellController::startPayment()
{
    const Payment payment = *std::exchange(m_waitingPayment, std::nullopt);
    if (!m_cart || m_cart->totals.totalMinor != payment.totalMinor) {
        endPayment({ErrorKind::Conflict,
            tr("The total has changed meanwhile and nothing was taken. Look at it and take it "
               "again.")});
        return;
    }
    ++m_reading;
    const auto sale = m_checkouts.pay(m_cart->id, payment.tender, payment.receivedMinor);
    ask(sale, [this](const Result<Sale> &answer) {
        if (answer) {
            m_paying = false;
            close();
            Q_EMIT sold(answer->order);
        } else if (answer.error().kind == ErrorKind::Offline) {
            m_outcomeUnknown = true;
            fail({ErrorKind::Offline,
                tr("The database was lost during the payment. Do not take it again: Holdfast looks "
                   "it up as soon as the database is back."),
                answer.error().detail});
            if (m_usable)
                resolveUnknownPayment();
        } else {
            endPayment(answer.error());
        }
    });
}

void SellController::endPayment(const Error &error)
{
    m_paying = false;
    m_outcomeUnknown = false;
    fail(error);
    reread();
}

void SellController::resolveUnknownPayment()
{
    const QUuid cart = m_cart ? m_cart->id : QUuid();
    ask(m_carts.show(cart), [this, cart](const Result<Cart> &answer) {
        if (!answer && answer.error().kind == ErrorKind::Offline)
            return;
        if (answer && answer->state == QLatin1String("open")) {
            endPayment({ErrorKind::Conflict,
                tr("The payment was not recorded and nothing was sold. Take it again.")});
            return;
        }
        ask(m_checkouts.orders({}, 100), [this, cart](const Result<QVector<OrderRow>> &rows) {
            if (!rows)
                return;
            QVector<qint64> numbers;
            for (const OrderRow &row : *rows) {
                if (row.desk == m_desk.actor.desk)
                    numbers.append(row.number);
            }
            findOrderOf(cart, numbers);
        });
    });
}

void SellController::findOrderOf(const QUuid &cart, QVector<qint64> numbers)
{
    if (numbers.isEmpty()) {
        endPayment({ErrorKind::Conflict, tr("The cart is gone and no order of this desk was made "
                                            "from it. Look at the orders.")});
        return;
    }
    const qint64 number = numbers.takeFirst();
    ask(m_checkouts.order(number), [this, cart, numbers](const Result<Order> &answer) {
        if (!answer && answer.error().kind == ErrorKind::Offline)
            return;
        if (!answer || answer->cart != cart) {
            findOrderOf(cart, numbers);
            return;
        }
        m_paying = false;
        m_outcomeUnknown = false;
        close();
        Q_EMIT sold(*answer);
    });
}

} // namespace holdfast
