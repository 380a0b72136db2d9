// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "businessdetails.h"
#include "checkout.h"
#include "order.h"

#include <functional>

namespace holdfast {

enum class DocumentKind
{
    Receipt,
    Invoice,
    InsertionOrder ///< what is to be printed in the directory, and where, for both to sign
};

/// Which sheet of paper this is, so that nobody takes two for two sales.
enum class DocumentIssue
{
    Original,
    Copy,   ///< another one at the sale
    Reprint ///< made later, from the books
};

/// All that an order's receipt, invoice and insertion order say, free of words and layout.
struct OrderDocument
{
    struct Line
    {
        QString title = {};
        QString market = {};
        QString size = {};
        QString placement = {}; ///< empty: none
        qint64 quantity = 0;
        qint64 unitPriceMinor = 0;
        qint64 discountMinor = 0;
        qint64 amountMinor = 0; ///< before discount and tax
    };

    /// The tax of one rate. Over the lines, as the order reckons it.
    struct Tax
    {
        int ppm = 0;
        qint64 netMinor = 0;
        qint64 taxMinor = 0;
    };

    DocumentKind kind = DocumentKind::Receipt;
    DocumentIssue issue = DocumentIssue::Original;
    Instant issuedAt = {}; ///< when this sheet was made
    BusinessDetails business = {};

    qint64 number = 0;
    OrderState state = OrderState::Pending;
    std::optional<Instant> endedAt = {}; ///< of a cancelled or refunded one
    Instant orderedAt = {};
    QString desk = {};
    QString person = {};
    std::optional<Customer> customer = {};

    QVector<Line> lines = {};
    Totals totals = {};
    QVector<Tax> taxes = {};        ///< highest rate first
    QVector<Payment> payments = {}; ///< oldest first
    qint64 paidMinor = 0;           ///< money taken; a sale on account has taken none
    qint64 refundedMinor = 0;       ///< money, or credit on the account, given back
    qint64 dueMinor = 0;            ///< what the customer still owes; never negative
    bool onAccount = false;         ///< some of it was sold on account
};

/// How a placement is called; nothing where nobody knows.
using PlacementTitle = std::function<QString(const QString &listing, const QString &placement)>;

/// `order` as a document of the business `details` describe, made at `issuedAt`.
OrderDocument orderDocument(const Order &order, DocumentKind kind, DocumentIssue issue,
    Instant issuedAt, const BusinessDetails &details, const PlacementTitle &placementTitle = {});

} // namespace holdfast
