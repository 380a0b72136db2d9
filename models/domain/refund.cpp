// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refund.h"

#include "allocation.h"
#include "names.h"
#include "order.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Refunds
{
    Q_DECLARE_TR_FUNCTIONS(Refunds)
};

constexpr QLatin1StringView stateNames[] = {"asked"_L1, "pending"_L1, "succeeded"_L1, "failed"_L1};

Error refused(const QString &text)
{
    return {ErrorKind::Validation, text};
}

/// part/whole of `amount`, which fits since part is at most whole.
qint64 share(qint64 amount, qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : multiplyDivide(amount, part, whole).value_or(0);
}

/// What has been decided to go back of a line.
struct Given
{
    qint64 quantity = 0;
    qint64 amountMinor = 0;
    qint64 taxMinor = 0;
    qint64 returned = 0;
};

struct Books
{
    QHash<int, Given> lines;
    qint64 shippingMinor = 0;
};

Books booksOf(const QVector<Refund> &refunds)
{
    Books books;
    for (const Refund &refund : refunds) {
        // Of other money, or the second attempt at one that counts already.
        if (refund.review != 0)
            continue;
        books.shippingMinor += refund.plan.shippingMinor;
        for (const RefundLine &line : refund.plan.lines) {
            Given &given = books.lines[line.position];
            given.quantity += line.quantity;
            given.amountMinor += line.amountMinor;
            given.taxMinor += line.taxMinor;
            given.returned += line.returned;
        }
    }
    return books;
}

qint64 leftOf(const OrderLine &line, const Given &given)
{
    return line.totals.totalMinor - given.amountMinor;
}

/// `amount` more of the line's money, with its tax.
RefundLine partOf(const OrderLine &line, const Given &given, qint64 amount)
{
    const qint64 tax =
        share(line.totals.taxMinor, given.amountMinor + amount, line.totals.totalMinor)
        - given.taxMinor;
    return {line.position, 0, amount, std::clamp<qint64>(tax, 0, amount), 0};
}

/// `quantity` more of the line's slots, less what parts of its money were given back before.
RefundLine slotsOf(const OrderLine &line, const Given &given, qint64 quantity)
{
    const qint64 upTo = given.quantity + quantity;
    const qint64 amount =
        std::clamp<qint64>(share(line.totals.totalMinor, upTo, line.quantity) - given.amountMinor,
            0, leftOf(line, given));
    RefundLine part = partOf(line, given, amount);
    part.quantity = quantity;
    part.returned = quantity;
    return part;
}

} // namespace

QString refundStateName(RefundState state)
{
    return nameOfValue(stateNames, state);
}

std::optional<RefundState> refundStateFromName(const QString &name)
{
    return valueOfName<RefundState>(stateNames, name);
}

Result<RefundPlan> planRefund(
    const Order &order, const QVector<Refund> &refunds, const RefundWish &wish)
{
    const Books books = booksOf(refunds);
    const bool whole = wish.lines.isEmpty();
    QHash<int, qint64> wanted;
    for (const auto &[position, quantity] : wish.lines) {
        const bool known = std::any_of(order.lines.cbegin(), order.lines.cend(),
            [p = position](const OrderLine &line) { return line.position == p; });
        if (!known)
            return refused(Refunds::tr("Order %1 has no line %2.").arg(order.number).arg(position));
        wanted[position] += quantity;
    }
    RefundPlan plan;
    QVector<qint64> left;
    QVector<const OrderLine *> lines;
    qint64 sum = 0;
    for (const OrderLine &line : order.lines) {
        if (!whole && !wanted.contains(line.position))
            continue;
        const Given given = books.lines.value(line.position);
        const qint64 slotsLeft = line.quantity - given.quantity;
        const qint64 quantity = whole ? slotsLeft : wanted.value(line.position);
        if (!whole && (quantity < 1 || quantity > slotsLeft)) {
            return refused(Refunds::tr("Of line %1 (%2) there are %3 to give back, not %4.")
                               .arg(line.position)
                               .arg(line.code)
                               .arg(slotsLeft)
                               .arg(quantity));
        }
        lines.append(&line);
        RefundLine part = slotsOf(line, given, quantity);
        if (wish.keepSlots)
            part.returned = 0;
        else if (whole)
            part.returned = line.quantity - given.returned;
        left.append(wish.amountMinor ? leftOf(line, given) : part.amountMinor);
        sum += left.last();
        if (!wish.amountMinor && (quantity > 0 || part.amountMinor > 0 || part.returned > 0))
            plan.lines.append(part);
    }
    const qint64 shippingLeft = order.totals.shippingMinor - books.shippingMinor;
    if (whole) {
        left.append(shippingLeft);
        sum += shippingLeft;
    }
    const bool nothing = sum == 0 && (wish.amountMinor ? whole : plan.lines.isEmpty());
    if (nothing)
        return refused(Refunds::tr("Nothing of order %1 is left to give back.").arg(order.number));
    if (whole && wish.amountMinor == sum && !wish.keepSlots)
        return planRefund(order, refunds, RefundWish());
    if (!wish.amountMinor) {
        plan.shippingMinor = whole ? shippingLeft : 0;
        plan.totalMinor = sum;
        return plan;
    }
    if (*wish.amountMinor <= 0 || *wish.amountMinor > sum) {
        const Money most{sum, order.totals.currency};
        return refused(
            //: %1 %2 is an amount and its currency
            Refunds::tr("Of this %1 %2 can be given back at most. Give an amount above zero up to "
                        "that.")
                .arg(toPlainText(most), most.currency.code()));
    }
    const QVector<qint64> parts = allocate(*wish.amountMinor, left);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (parts[i] > 0)
            plan.lines.append(partOf(*lines[i], books.lines.value(lines[i]->position), parts[i]));
    }
    plan.shippingMinor = whole ? parts.last() : 0;
    plan.totalMinor = *wish.amountMinor;
    return plan;
}

} // namespace holdfast
