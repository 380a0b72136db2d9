// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stripedesk.h"

namespace holdfast::test {

/// A shop in the middle of a day: whatever an operation may need is there.
struct Scene
{
    explicit Scene(Engine engine = currentEngine());

    Shop shop;
    QUuid cart;        ///< a walk-in's, open, with one line
    HeldLine line;     ///< of that cart
    QUuid customers;   ///< ann's, open, with one line
    Checkout checkout; ///< under way, of a third cart
    Checkout begun;    ///< by Stripe: nothing was asked yet
    Checkout asked;    ///< by Stripe: a session was asked for
    Checkout open;     ///< by Stripe, with a session
    qint64 paidOrder = 0;
    RefundPlan plan;  ///< of all of paidOrder
    Refund refund;    ///< by Stripe, asked for, of another order
    Refund requested; ///< as that, and Stripe is being asked
    ReviewItem late;  ///< money that came too late
};

/// One operation of the store, asked in a way that succeeds.
struct Asking
{
    const char *name;
    Right right;
    /// The answer as text; `other`: the same operation with another argument.
    QString (*ask)(Scene &scene, Store &store, const Call &call, bool other);
};

/// Every operation that takes a Call.
const QVector<Asking> &askings();
/// The rows "sqlite: name" and "postgresql: name", with the columns "engine" and "asking", an
/// index.
void addAskings();
const Asking &currentAsking();

} // namespace holdfast::test
