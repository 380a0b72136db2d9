// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"
#include "hold.h"
#include "totals.h"

#include <optional>
#include <QStringList>
#include <QVector>

namespace holdfast {

/// A line is the face of a hold in a cart. Its price was locked when the slots were held.
struct CartLine
{
    QUuid id = {}; ///< stays the same when a lapsed line is held again
    qint64 listingId = 0;
    QString code = {};
    QString variant = {}; ///< empty: none
    QString title = {};
    qint64 quantity = 0;
    Money unitPrice = {};
    int taxPpm = 0;
    LineTotals totals = {}; ///< zero while the hold is not active: a lapsed line is not charged
    Hold hold = {};
};

struct Cart
{
    QUuid id = {};
    QString state = {};  ///< "open", "checkout", "ordered", "merged" or "closed"
    bool single = false; ///< made for one purchase, beside the one that its owner may have open
    std::optional<Customer> customer = {};
    QString desk = {};
    int number = 1;        ///< tells the walk-in carts of a desk apart
    QString cameFrom = {}; ///< the desk that handed it over last; empty: it was begun here
    QVector<CartLine> lines = {};
    Totals totals = {};
    Instant asOf = {}; ///< the database's time of this reading: countdowns are reckoned from it
};

/// What happened to one line of a walk-in cart when it was merged into the customer's cart.
struct MergeNote
{
    enum class Outcome
    {
        Moved,
        Added,
        Refused
    };
    Outcome outcome = Outcome::Moved;
    QString code;
    QString variant = {};
    qint64 quantity = 0;
    QString reason = {}; ///< of Refused: a sentence
};

struct AttachResult
{
    Cart cart; ///< the one to go on with: may have another id than the one attached to
    QVector<MergeNote> notes = {};
};

/// The outcome of an operation on one line.
struct HeldLine
{
    CartLine line;
    QUuid cart = {};
    Instant asOf = {};
};

} // namespace holdfast
