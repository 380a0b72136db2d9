// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkout.h"
#include "order.h"

namespace holdfast::test {

struct Sample
{
    QString currency = QStringLiteral("USD");
    int lines = 2;
    qint64 priceMinor = 100'000;
    qint64 discountMinor = 0;
    qint64 shippingMinor = 0;
    QVector<int> taxPpm{80'000};
    bool customer = true;
};

/// An order as the books would hold it: `sample.lines` lines of one, two, three ... slots, paid in
/// cash with a little change.
inline Order sampleOrder(const Sample &sample)
{
    const Currency currency = Currency::fromCode(sample.currency).value();
    static const QStringList markets{QStringLiteral("CA"), QStringLiteral("NY"),
        QStringLiteral("IL"), QStringLiteral("MO"), QStringLiteral("TX")};
    static const QStringList sizes{QStringLiteral("quarter"), QStringLiteral("half"),
        QStringLiteral("full"), QStringLiteral("single")};
    static const QStringList titles{QStringLiteral("Quarter page ad"),
        QStringLiteral("Half page ad"), QStringLiteral("Full page ad"),
        QStringLiteral("Single listing")};
    Order order;
    order.number = 1042;
    order.state = OrderState::Paid;
    order.desk = QStringLiteral("Front");
    order.person = QStringLiteral("dana");
    order.createdAt = instantFromMs(1'795'858'200'000); // 28 November 2026, 09:30
    QVector<LineAmount> amounts;
    for (int i = 0; i < sample.lines; ++i) {
        OrderLine line;
        line.position = i + 1;
        line.market = markets.at(i % markets.size());
        line.code = line.market + u'#' + sizes.at(i % sizes.size());
        line.title = titles.at(i % titles.size());
        line.variant = i % 3 == 1 ? QStringLiteral("inside-front") : QString();
        line.quantity = i % 4 + 1;
        line.unitPrice = {sample.priceMinor + i, currency};
        line.taxPpm = sample.taxPpm.at(i % sample.taxPpm.size());
        amounts.append({line.unitPrice.minor * line.quantity, line.taxPpm});
        order.lines.append(line);
    }
    const TotalledLines totals =
        totalLines(amounts, sample.discountMinor, sample.shippingMinor, currency).value();
    for (int i = 0; i < sample.lines; ++i)
        order.lines[i].totals = totals.lines.at(i);
    order.totals = totals.totals;
    if (sample.customer)
        order.customer = Customer{.email = QStringLiteral("dana@bigsky.example"),
            .name = QStringLiteral("Dana Whitehorse"),
            .phone = QStringLiteral("+1 555 0142"),
            .business = QStringLiteral("Big Sky Goods"),
            .address = QStringLiteral("12 Prairie Road, Bozeman, MT 59715"),
            .taxNumber = QStringLiteral("81-2345678")};
    Payment payment;
    payment.kind = QStringLiteral("payment");
    payment.tender = tenderName(Tender::Cash);
    payment.amount = {order.totals.totalMinor, currency};
    payment.receivedMinor = order.totals.totalMinor + 500;
    payment.changeMinor = 500;
    payment.at = order.createdAt + Millis(90'000);
    payment.desk = order.desk;
    payment.person = order.person;
    order.payments = {payment};
    order.events = {{order.createdAt, QStringLiteral("created"), {}, QStringLiteral("pending"),
                        order.desk, order.person, {}},
        {payment.at, QStringLiteral("moved"), QStringLiteral("pending"), QStringLiteral("paid"),
            order.desk, order.person, {}}};
    return order;
}

/// The order sold on account instead.
inline Order onAccount(Order order)
{
    order.payments.first().tender = tenderName(Tender::Account);
    order.payments.first().receivedMinor.reset();
    order.payments.first().changeMinor.reset();
    return order;
}

/// Some of it given back; all of it ends the order.
inline Order refunded(Order order, qint64 minor)
{
    Payment refund = order.payments.first();
    refund.kind = QStringLiteral("refund");
    refund.amount.minor = minor;
    refund.receivedMinor.reset();
    refund.changeMinor.reset();
    refund.at = order.createdAt + Millis(3'600'000);
    order.payments.append(refund);
    if (minor == order.totals.totalMinor) {
        order.state = OrderState::Refunded;
        order.events.append({refund.at, QStringLiteral("moved"), QStringLiteral("paid"),
            QStringLiteral("refunded"), order.desk, order.person, QStringLiteral("double")});
    }
    return order;
}

} // namespace holdfast::test
