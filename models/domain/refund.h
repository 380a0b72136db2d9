// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkout.h"

#include <optional>
#include <QVector>

namespace holdfast {

struct Order;

enum class RefundState
{
    Asked,     ///< decided; the provider may not have heard of it yet
    Pending,   ///< the provider has taken it and the money is on its way
    Succeeded, ///< the customer has it; a provider may still say days later that it came back
    Failed,    ///< the money is still here: give it back by another way
};

QString refundStateName(RefundState state); ///< "asked"
std::optional<RefundState> refundStateFromName(const QString &name);

/// What goes back of one line of an order.
struct RefundLine
{
    int position = 0;
    qint64 quantity = 0;    ///< slots that are paid back whole; 0: a part of the line's money
    qint64 amountMinor = 0; ///< tax included
    qint64 taxMinor = 0;    ///< of the amount
    qint64 returned = 0;    ///< slots that are on sale again, of those paid back whole so far

    friend bool operator==(const RefundLine &, const RefundLine &) = default;
};

/// What goes back of an order: lines, and of its shipping.
struct RefundPlan
{
    QVector<RefundLine> lines = {}; ///< by position, none twice
    qint64 shippingMinor = 0;
    qint64 totalMinor = 0; ///< lines' amounts and shipping

    friend bool operator==(const RefundPlan &, const RefundPlan &) = default;
};

/// Money that goes back, or is to.
struct Refund
{
    QUuid id = {}; ///< of the call that made it; what the provider is told to find it again by
    qint64 order = 0;
    qint64 review = 0; ///< the case of the review queue that it settles; 0: none
    Tender tender = Tender::Cash;
    QString payment = {}; ///< what the provider knows the money by; empty: handed back at the desk
    RefundPlan plan = {}; ///< of a case of the review queue only the total
    Currency currency = {};
    RefundState state = RefundState::Asked;
    QString providerRefund = {}; ///< what the provider knows it by; empty until it answered
    QString said = {};           ///< why it failed, or cannot be asked for: a sentence
    QString why = {};
    Instant at = {};
    std::optional<Instant> endedAt = {};
    Instant asOf = {}; ///< the database's time of this reading
    QString desk = {};
    QString person = {};
    QUuid checkout = {};
    std::optional<bool> live = {};        ///< real money; not known of money without a session
    QVector<StoredRequest> requests = {}; ///< oldest first

    Money amount() const { return {plan.totalMinor, currency}; }
    /// The provider has still to be asked, or to finish.
    bool isUnderWay() const { return state == RefundState::Asked || state == RefundState::Pending; }
};

/// What somebody asks to be given back of an order.
struct RefundWish
{
    /// Position and number of slots. Empty: everything that is left, shipping included.
    QVector<QPair<int, qint64>> lines = {};
    /// Less than those lines, or than everything: spread over them in proportion to what is left
    /// of each, by largest remainder, ties to the earlier line, shipping last. No slots go back
    /// with it; exactly everything that is left is everything, and they do.
    std::optional<qint64> amountMinor = {};
    bool keepSlots = false; ///< what was sold stays sold
};

/// Reckons what goes back, to the last minor unit: the first n of a line's N slots are worth the
/// nearest to n/N of its total (half away from zero) and the tax of some of its money is its share
/// of the line's tax, reckoned alike, so that refunds one by one add up to the line exactly,
/// whatever their order. Slots go back on sale only where they are paid back whole, and each once.
/// A refund that failed counts like any other: its money waits in the review queue.
/// Validation when nothing is left to give back, a line or quantity is not there, or the amount is
/// not above zero or is more than is left.
Result<RefundPlan> planRefund(
    const Order &order, const QVector<Refund> &refunds, const RefundWish &wish);

} // namespace holdfast
