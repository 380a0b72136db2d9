// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdatabase.h"
#include "together.h"

#include <random>

namespace holdfast::test {

/// What the answers to many calls were, by outcome.
using Tally = QMap<QString, int>;

inline Actor desk(int number)
{
    return {QStringLiteral("Desk %1").arg(number), QStringLiteral("dana")};
}

/// One desk that does whatever comes, and remembers which calls were done and which were not.
class Busybody
{
public:
    Busybody(Store &store, int number)
        : m_store(store)
        , m_who(desk(number))
        , m_random(std::mt19937::result_type(number) + 1)
    {
        fresh();
    }

    void act()
    {
        const QString code = oneOf({"CA#quarter", "CA#full", "NY#quarter"});
        const QString variant =
            code == QLatin1String("CA#full") ? oneOf({"", "back-cover", "run"}) : QString();
        switch (m_random() % 13) {
        case 0:
        case 1:
        case 2:
        case 3:
            note(m_store.hold(call(), m_cart, code, variant, 1 + qint64(m_random() % 2)));
            break;
        case 4:
            withLine([this](const CartLine &line) {
                note(m_store.setQuantity(call(), m_cart, line.id, 1 + qint64(m_random() % 3)));
            });
            break;
        case 5:
            withLine([this](const CartLine &line) {
                note(m_store.extendHold(call(), line.hold.id, QStringLiteral("asked for")));
            });
            break;
        case 6:
            note(m_store.clearCart(call(), m_cart));
            break;
        case 7:
            sell();
            break;
        case 8:
            checkOut();
            break;
        case 9:
            note(m_store.sweep(call()));
            break;
        case 10:
            releaseSomebodys();
            break;
        case 11:
            disturb();
            break;
        case 12:
            buy(code, variant);
            break;
        }
    }

    Tally tally;
    QSet<QUuid> done;
    QSet<QUuid> refused;
    int sales = 0;

private:
    Call call()
    {
        m_call = Call::by(m_who);
        return m_call;
    }
    template <class T>
    bool note(const Result<T> &answer)
    {
        const QString kind = outcome(answer);
        const bool sweeping = !answer
                              && answer.error().detail.value(QLatin1String("reason"))
                                     == QLatin1String("busy_sweeping");
        ++tally[sweeping ? QStringLiteral("Sweeping") : kind];
        if (!sweeping && (kind == QLatin1String("Internal") || kind == QLatin1String("Busy")))
            qWarning() << answer.error().text << answer.error().detail;
        (answer ? done : refused).insert(m_call.operation);
        return answer.has_value();
    }
    QString oneOf(std::initializer_list<const char *> list)
    {
        return QString::fromLatin1(list.begin()[m_random() % list.size()]);
    }
    void fresh()
    {
        const auto cart = m_store.newCart(call(), QString());
        if (note(cart))
            m_cart = cart->id;
    }
    template <class Work>
    void withLine(Work work)
    {
        const auto cart = m_store.cart(m_cart);
        if (cart && !cart->lines.isEmpty())
            work(cart->lines[qsizetype(m_random() % std::size_t(cart->lines.size()))]);
    }
    void sell()
    {
        if (note(m_store.sell(call(), m_cart, Tender::Cash, {}))) {
            ++sales;
            fresh();
        }
    }
    void buy(const QString &code, const QString &variant)
    {
        const QString email = oneOf({"", "ann@a.example"});
        const auto single = m_store.buyNow(call(), email, code, variant, 1);
        if (!note(single))
            return;
        switch (m_random() % 4) {
        case 0:
            if (note(m_store.sell(call(), single->id, Tender::Cash, {})))
                ++sales;
            break;
        case 1:
            if (const auto checkout = m_store.startCheckout(call(), single->id, Tender::Cash);
                note(checkout))
                note(m_store.cancelCheckout(call(), checkout->id, QStringLiteral("not now")));
            break;
        case 2:
            note(m_store.clearCart(call(), single->id));
            break;
        default:
            break;
        }
    }
    void checkOut()
    {
        const auto checkout = m_store.startCheckout(call(), m_cart, Tender::Cash);
        if (!note(checkout))
            return;
        if (m_random() % 2 == 0) {
            note(
                m_store.cancelCheckout(call(), checkout->id, QStringLiteral("changed their mind")));
            return;
        }
        if (note(m_store.confirmCheckout(call(), checkout->id, {})))
            ++sales;
        else
            note(m_store.cancelCheckout(call(), checkout->id, QStringLiteral("lapsed")));
        fresh();
    }
    void releaseSomebodys()
    {
        const auto holds = m_store.holds();
        if (!holds)
            ++tally[outcome(holds)];
        else if (!holds->isEmpty())
            note(m_store.releaseHold(call(),
                holds->at(qsizetype(m_random() % std::size_t(holds->size()))).hold.id,
                QStringLiteral("needed elsewhere")));
    }
    void disturb()
    {
        switch (m_random() % 4) {
        case 0:
            note(m_store.adjustListing(call(), oneOf({"CA#quarter", "CA#full"}),
                {.priceMinor = 1000, .capacity = std::optional(qint64(8 + m_random() % 400))},
                QStringLiteral("more paper")));
            break;
        case 1:
            note(m_store.releaseAll(call(), QStringLiteral("closing")));
            break;
        case 2: {
            const auto attached = m_store.attachCustomer(
                call(), m_cart, Customer{{}, QStringLiteral("ann@a.example")});
            if (note(attached))
                m_cart = attached->cart.id;
            break;
        }
        case 3:
            fresh();
            break;
        }
    }

    Store &m_store;
    Actor m_who;
    std::mt19937 m_random;
    QUuid m_cart;
    Call m_call;
};

} // namespace holdfast::test
