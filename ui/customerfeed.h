// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cartmodel.h"
#include "order.h"
#include "providerpayview.h"

#include <QUrl>

namespace holdfast {

/// All that a customer may see. It has no place for names, addresses, notes or what other people
/// buy, so none of it can be shown by mistake.
struct CustomerScene
{
    enum class Phase
    {
        Idle,
        Cart,
        Paying, ///< by a provider
        Paid
    };

    struct Line
    {
        QString title = {}; ///< "CA Full page, Inside front cover"
        qint64 quantity = 0;
        Money amount = {}; ///< without tax
        bool lapsed = false;

        friend bool operator==(const Line &, const Line &) = default;
    };

    Phase phase = Phase::Idle;
    QVector<Line> lines = {};
    Totals totals = {};
    std::optional<Millis> left = {}; ///< of the time the slots are held, or the link can be paid
    Urgency urgency = Urgency::Calm; ///< of what is left
    QUrl link = {};                  ///< of Paying; empty while there is nothing to scan
    QString said = {};               ///< of Paying: a sentence
    bool testMode = false;           ///< of Paying: no real money
    bool settled = true;             ///< of Paid; otherwise on account
    std::optional<Money> change = {};

    friend bool operator==(const CustomerScene &, const CustomerScene &) = default;
};

/// Tells what the customer may see of the sale under way. It is told what is so and decides
/// nothing.
class CustomerFeed : public QObject
{
    Q_OBJECT

public:
    /// `cart` and `clock` outlive it.
    CustomerFeed(const CartModel *cart, const Clock *clock, QObject *parent = nullptr);

    /// After the model has it.
    void setCart(const std::optional<Cart> &cart) { setCart(m_cart, cart); }
    /// From now on of this model, which outlives it.
    void setCart(const CartModel *model, const std::optional<Cart> &cart);
    void setProvider(const std::optional<ProviderPayView> &view);
    void setSold(const std::optional<Order> &order);
    /// A second has passed.
    void tick();
    const CustomerScene &scene() const { return m_scene; }

Q_SIGNALS:
    void changed(const holdfast::CustomerScene &scene);

private:
    void refresh();
    void showCart(CustomerScene &scene) const;
    void showProvider(CustomerScene &scene) const;
    void showSold(CustomerScene &scene) const;

    const CartModel *m_cart;
    const Clock *m_clock;
    QUuid m_cartId;
    Totals m_totals;
    std::optional<ProviderPayView> m_provider;
    DatabaseTime m_providerTime;
    std::optional<Order> m_sold;
    CustomerScene m_scene;
};

} // namespace holdfast
