// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"
#include "sellcontroller.h"

#include <algorithm>

namespace holdfast {

QVector<CartLine> SellController::missingFrom(const Cart &cart) const
{
    QVector<CartLine> missing;
    if (!m_cart || m_cart->id != cart.id)
        return missing;
    for (const CartLine &known : m_cart->lines) {
        // A merge may put another line in its place.
        const bool there =
            std::any_of(cart.lines.cbegin(), cart.lines.cend(), [&](const CartLine &line) {
                return line.listingId == known.listingId && line.variant == known.variant;
            });
        if (!there && !m_leaving.contains(known.id))
            missing.append(known);
    }
    return missing;
}

void SellController::leave(const QVector<CartLine> &lines)
{
    for (const CartLine &line : lines)
        m_leaving.insert(line.id);
}

void SellController::stays(const QVector<CartLine> &lines, const Error &error)
{
    if (mayHaveHappened(error, 1))
        return;
    for (const CartLine &line : lines)
        m_leaving.remove(line.id);
}

void SellController::remove(const QUuid &id)
{
    const CartLine *gone = line(id);
    if (!mayEdit() || !gone)
        return;
    CartLine line = *gone;
    line.quantity = quantity(id);
    leave({line});
    ask(m_carts.remove(m_cart->id, id),
        [this, cart = m_cart->id, line](const Result<void> &answer) mutable {
            if (answer) {
                // What was asked for before has been answered by now.
                if (this->line(line.id))
                    line.quantity = quantity(line.id);
                keepForUndo(cart, {{line}});
                Q_EMIT removed(line);
            } else {
                stays({line}, answer.error());
                fail(answer.error());
            }
            reread();
        });
}

void SellController::clear()
{
    if (!mayEdit() || !m_cart)
        return;
    QVector<CartLine> lines = m_cart->lines;
    for (CartLine &line : lines)
        line.quantity = quantity(line.id);
    leave(lines);
    ask(m_carts.clear(m_cart->id), [this, cart = m_cart->id, lines](const Result<void> &answer) {
        if (answer) {
            QVector<Removed> gone;
            for (CartLine line : lines) {
                if (this->line(line.id))
                    line.quantity = quantity(line.id);
                gone.append({line});
            }
            // What came in meanwhile went with them.
            if (m_cart && m_cart->id == cart)
                leave(m_cart->lines);
            keepForUndo(cart, gone);
            Q_EMIT cleared();
        } else {
            stays(lines, answer.error());
            fail(answer.error());
        }
        reread();
    });
}

void SellController::keepForUndo(const QUuid &cart, const QVector<Removed> &lines)
{
    constexpr qsizetype most = 50;
    if (m_removed.size() == most)
        m_removed.removeFirst();
    if (!lines.isEmpty())
        m_removed.append({cart, lines});
}

qsizetype SellController::lastRemoval() const
{
    for (qsizetype i = m_removed.size() - 1; m_cart && i >= 0; --i) {
        if (m_removed.at(i).first == m_cart->id)
            return i;
    }
    return -1;
}

bool SellController::mayUndo() const
{
    return mayEdit() && lastRemoval() >= 0;
}

void SellController::undo(const Obstacle &obstacle)
{
    if (!mayUndo())
        return;
    const auto [cart, lines] = m_removed.takeAt(lastRemoval());
    const auto back = std::make_shared<QVector<BroughtBack>>();
    for (Removed removed : lines) {
        if (!removed.call)
            removed.call = m_carts.newCall();
        const auto answered = [this, back, removed, cart = cart, all = lines.size()](
                                  const Result<HeldLine> &answer) {
            back->append({removed.line, answer});
            // Nobody knows whether it is back, or nobody could be asked: it may be tried again.
            if (!answer && mayHaveHappened(answer.error(), 2))
                keepForUndo(cart, {removed});
            if (back->size() < all)
                return;
            reread();
            if (answer)
                Q_EMIT added(answer->line.id);
            Q_EMIT broughtBack(*back);
        };
        if (const auto error = obstacle(removed.line)) {
            answered(*error);
            continue;
        }
        const CartLine &line = removed.line;
        ask(m_carts.add(*removed.call, cart, line.code, line.variant, line.quantity), answered);
    }
}

} // namespace holdfast
