// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellcontroller.h"

#include "messages.h"

#include <algorithm>

namespace holdfast {

SellController::SellController(Owns owns, QObject *parent)
    : QObject(parent)
    , m_carts({})
    , m_checkouts({})
    , m_owns(owns)
{
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &SellController::askPayment);
}

void SellController::setDesk(const Desk &desk)
{
    m_desk = desk.actor.desk;
    m_carts = CartService(desk);
    m_checkouts = CheckoutService(desk);
}

void SellController::answered()
{
    if (m_pending == 0 && m_waitingPayment)
        startPayment();
    else if (m_pending == 0 && m_next && !m_changing)
        changeCart();
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
        m_askAgain.stop();
    else if (m_payment)
        askPayment();
    else
        reread();
    giveBack();
}

void SellController::cartsChanged(const QSet<QUuid> &carts)
{
    if (!m_usable || isPaying() || (!m_cart && m_owns == Owns::Purchase))
        return;
    if (carts.isEmpty() || !m_cart || carts.contains(m_cart->id))
        reread();
}

void SellController::reread()
{
    if (m_cart)
        show(m_cart->id);
    else if (m_owns == Owns::Purchase || !m_looked)
        resume();
}

void SellController::show(const QUuid &cart)
{
    const quint64 reading = ++m_reading;
    ask(m_carts.show(cart), [this, reading](const Result<Cart> &answer) {
        if (reading != m_reading || m_payment)
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
        m_looked = true;
        const bool single = m_owns == Owns::Purchase;
        const auto open = [&](const Cart &cart) {
            return cart.state == QLatin1String("open") && cart.single == single
                   && !cart.lines.isEmpty() && !m_givenUp.contains(cart.id);
        };
        const auto found = std::find_if(answer->begin(), answer->end(), open);
        if (found == answer->end())
            return;
        if (single && found->lines.first().hold.state != HoldState::Active) {
            m_givenUp.insert(found->id, found->lines.first());
            giveBack();
            return;
        }
        accept(*found);
        if (single)
            Q_EMIT resumed(*found);
    });
}

void SellController::buy(const QString &code, const QString &variant, qint64 quantity)
{
    if (!mayEdit() || m_cart || m_adding > 0)
        return;
    ++m_adding;
    ask(m_carts.buyNow({}, code, variant, quantity), [this](const Result<Cart> &answer) {
        --m_adding;
        if (!answer) {
            fail(answer.error());
            return;
        }
        ++m_reading;
        accept(*answer);
    });
}

void SellController::giveUp()
{
    if (!m_cart || isPaying())
        return;
    m_givenUp.insert(m_cart->id, m_cart->lines.value(0));
    close();
    giveBack();
}

void SellController::giveBack()
{
    if (!m_usable)
        return;
    const QList<QUuid> carts = m_givenUp.keys();
    for (const QUuid &cart : carts) {
        ask(m_carts.clear(cart), [this, cart](const Result<void> &answer) {
            const ErrorKind kind = answer ? ErrorKind::Internal : answer.error().kind;
            if (!answer && kind != ErrorKind::Conflict && kind != ErrorKind::NotFound)
                return fail(answer.error());
            const CartLine line = m_givenUp.take(cart);
            if (answer)
                Q_EMIT givenUp(line);
        });
    }
}

void SellController::accept(const Cart &cart)
{
    if (cart.state != QLatin1String("open")) {
        close();
        return;
    }
    const bool ours = m_cart && m_cart->id == cart.id && m_cart->desk == m_desk;
    if (ours && cart.desk != m_desk) {
        close();
        Q_EMIT takenAway(cart);
        return;
    }
    const QVector<CartLine> missing = missingFrom(cart);
    if (!m_cart || m_cart->id != cart.id)
        m_leaving.clear();
    m_cart = cart;
    m_looked = true;
    Q_EMIT cartChanged(*m_cart);
    if (!missing.isEmpty())
        Q_EMIT vanished(missing);
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

void SellController::withCart(std::function<void(const Result<QUuid> &)> work)
{
    if (m_cart) {
        work(m_cart->id);
        return;
    }
    ask(m_carts.another(), [this, work = std::move(work)](const Result<Cart> &answer) {
        if (!answer) {
            work(answer.error());
            return;
        }
        // Another one may have opened meanwhile: what is asked for fast belongs together.
        if (!m_cart)
            accept(*answer);
        work(m_cart ? m_cart->id : answer->id);
    });
}

void SellController::add(const QString &code, const QString &variant, qint64 quantity)
{
    if (!mayEdit())
        return;
    ++m_adding;
    withCart([this, code, variant, quantity](const Result<QUuid> &cart) {
        if (!cart) {
            --m_adding;
            fail(cart.error());
            return;
        }
        ask(m_carts.add(*cart, code, variant, quantity),
            [this, id = *cart](const Result<HeldLine> &answer) {
                --m_adding;
                if (!answer) {
                    fail(answer.error());
                    return;
                }
                show(id);
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
    setQuantity(id, quantity(id) + difference);
}

void SellController::setQuantity(const QUuid &id, qint64 wanted)
{
    if (!mayEdit() || !line(id) || wanted < 1)
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
    withCart([this, customer](const Result<QUuid> &cart) {
        if (!cart) {
            fail(cart.error());
            return;
        }
        ask(m_carts.attach(*cart, customer), [this](const Result<AttachResult> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            if (answer->cart.desk == m_desk) {
                acceptAttached(*answer);
                return;
            }
            // The customer is here now, and so is the cart.
            ask(m_carts.handOver(answer->cart.id, m_desk),
                [this, result = *answer](const Result<Cart> &taken) mutable {
                    if (taken)
                        result.cart = *taken;
                    else
                        fail(taken.error());
                    acceptAttached(result);
                });
        });
    });
}

void SellController::acceptAttached(const AttachResult &result)
{
    ++m_reading;
    for (auto &removal : m_removed) {
        if (m_cart && removal.first == m_cart->id)
            removal.first = result.cart.id;
    }
    accept(result.cart);
    Q_EMIT attached(result);
}

void SellController::handOver(const QString &desk)
{
    if (!mayEdit() || !m_cart)
        return;
    ask(m_carts.handOver(m_cart->id, desk), [this](const Result<Cart> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        close();
        Q_EMIT handedOver(*answer);
    });
}

void SellController::change(const QUuid &cart)
{
    if (!mayEdit() || cart == (m_cart ? m_cart->id : QUuid()))
        return;
    m_next = cart;
    if (m_pending == 0)
        changeCart();
    Q_EMIT stateChanged();
}

void SellController::changeCart()
{
    ++m_reading;
    m_looked = true;
    if (m_next->isNull()) {
        m_next.reset();
        m_cart.reset();
        m_wanted.clear();
        Q_EMIT parked();
        return;
    }
    m_changing = true;
    ask(m_carts.show(*m_next), [this](const Result<Cart> &answer) {
        m_changing = false;
        m_next.reset();
        ++m_reading;
        m_wanted.clear();
        if (!answer)
            fail(answer.error());
        else if (answer->state != QLatin1String("open") || answer->desk != m_desk)
            Q_EMIT notThere(*answer);
        else
            accept(*answer);
        Q_EMIT stateChanged();
    });
}

void SellController::pay(Tender tender, std::optional<qint64> receivedMinor, qint64 totalMinor)
{
    if (!mayPay())
        return;
    m_waitingPayment = Agreement{tender, {receivedMinor, totalMinor}};
    if (m_pending == 0)
        startPayment();
    Q_EMIT stateChanged();
}

void SellController::startPayment()
{
    const Agreement agreed = *std::exchange(m_waitingPayment, std::nullopt);
    if (!m_usable || !m_cart) {
        endPayment({m_usable ? ErrorKind::Conflict : ErrorKind::Offline,
            m_usable ? tr("The cart is gone and nothing was taken.")
                     : tr("The database was lost before the payment and nothing was taken.")});
        return;
    }
    ++m_reading;
    m_paymentsAsked = 0;
    m_backoff.reset();
    m_payment = PaymentRequest{m_checkouts.newCall(), m_cart->id, agreed.tender, agreed.tendered};
    askPayment();
}

void SellController::askPayment()
{
    m_askAgain.stop();
    if (!m_payment || m_askingPayment || !m_usable)
        return;
    m_askingPayment = true;
    ++m_paymentsAsked;
    ask(m_checkouts.pay(*m_payment), [this](const Result<Sale> &answer) {
        m_askingPayment = false;
        if (answer) {
            m_payment.reset();
            close();
            Q_EMIT sold(answer->order);
        } else if (mayHaveHappened(answer.error(), m_paymentsAsked)) {
            askPaymentAgain(answer.error());
        } else {
            endPayment(answer.error());
        }
    });
}

void SellController::askPaymentAgain(const Error &error)
{
    if (m_paymentsAsked == 1)
        fail({error.kind,
            error.kind == ErrorKind::Offline
                ? tr("The database was lost during the payment. Do not take it again: Holdfast "
                     "asks what became of it as soon as the database is back.")
                : tr("The payment is not confirmed yet. Do not take it again: Holdfast keeps "
                     "asking until it is known what became of it."),
            error.detail});
    if (m_usable)
        m_askAgain.start(m_backoff.next());
}

void SellController::endPayment(const Error &error)
{
    m_payment.reset();
    fail(error);
    if (m_usable)
        reread();
}

} // namespace holdfast
