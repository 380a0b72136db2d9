// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdocument.h"

#include <algorithm>

namespace holdfast {

namespace {

bool isOver(OrderState state)
{
    return state == OrderState::Cancelled || state == OrderState::Refunded;
}

void addTax(QVector<OrderDocument::Tax> &taxes, const OrderLine &line)
{
    auto tax = std::find_if(
        taxes.begin(), taxes.end(), [&](const auto &each) { return each.ppm == line.taxPpm; });
    if (tax == taxes.end())
        tax = taxes.insert(taxes.end(), {line.taxPpm, 0, 0});
    tax->netMinor += line.totals.subtotalMinor - line.totals.discountMinor;
    tax->taxMinor += line.totals.taxMinor;
}

void addPayments(OrderDocument &document)
{
    qint64 credited = 0;
    for (const Payment &payment : std::as_const(document.payments)) {
        const bool account = payment.tender == tenderName(Tender::Account);
        const bool taken = payment.kind == QLatin1String("payment");
        // A refund that came back is none.
        const qint64 sign = payment.kind == QLatin1String("refund_returned") ? -1 : 1;
        if (!taken)
            document.refundedMinor += sign * payment.amount.minor;
        else if (!account)
            document.paidMinor += payment.amount.minor;
        if (!taken && account)
            credited += sign * payment.amount.minor;
        document.onAccount = document.onAccount || account;
    }
    if (!isOver(document.state))
        document.dueMinor =
            std::max<qint64>(0, document.totals.totalMinor - document.paidMinor - credited);
}

} // namespace

OrderDocument orderDocument(const Order &order, DocumentKind kind, DocumentIssue issue,
    Instant issuedAt, const BusinessDetails &details, const PlacementTitle &placementTitle)
{
    OrderDocument document;
    document.kind = kind;
    document.issue = issue;
    document.issuedAt = issuedAt;
    document.business = details;
    document.number = order.number;
    document.state = order.state;
    document.orderedAt = order.createdAt;
    document.desk = order.desk;
    document.person = order.person;
    document.customer = order.customer;
    document.totals = order.totals;
    document.payments = order.payments;
    for (const OrderLine &line : order.lines) {
        QString placement;
        if (!line.variant.isEmpty()) {
            placement = placementTitle ? placementTitle(line.code, line.variant) : QString();
            if (placement.isEmpty())
                placement = line.variant;
        }
        document.lines.append(
            {line.title, line.market, line.code.section(u'#', 1), placement, line.quantity,
                line.unitPrice.minor, line.totals.discountMinor, line.totals.subtotalMinor});
        addTax(document.taxes, line);
    }
    std::stable_sort(document.taxes.begin(), document.taxes.end(),
        [](const auto &a, const auto &b) { return a.ppm > b.ppm; });
    for (const OrderEvent &event : order.events) {
        // What happens to a refund afterwards names the state too, and changes nothing of it.
        const auto to = orderStateFromName(event.to);
        if (event.kind == QLatin1String("moved") && to && *to == order.state && isOver(order.state))
            document.endedAt = event.at;
    }
    addPayments(document);
    return document;
}

} // namespace holdfast
