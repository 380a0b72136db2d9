// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "provider.h"

#include <QTest>
#include <QVector>

namespace holdfast::test {

inline Currency currencyOf(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

inline OrderLine orderLine(const char *code, qint64 quantity, Money unit, int taxPpm = 80'000)
{
    OrderLine line;
    line.code = QString::fromLatin1(code);
    line.market = line.code.section(QLatin1Char('#'), 0, 0);
    line.title = QStringLiteral("Page ") + line.code;
    line.quantity = quantity;
    line.unitPrice = unit;
    line.taxPpm = taxPpm;
    return line;
}

/// An order that adds up.
inline Order orderOf(QVector<OrderLine> lines, qint64 discountMinor = 0, qint64 shippingMinor = 0)
{
    QVector<LineAmount> amounts;
    for (const OrderLine &line : lines)
        amounts.append({multiply(line.unitPrice, line.quantity).value().minor, line.taxPpm});
    const auto totalled =
        totalLines(amounts, discountMinor, shippingMinor, lines.first().unitPrice.currency).value();
    Order order;
    order.number = 1042;
    order.cart = QUuid::createUuid();
    order.checkout = QUuid::createUuid();
    for (int i = 0; i < lines.size(); ++i) {
        lines[i].position = i + 1;
        lines[i].totals = totalled.lines[i];
    }
    order.lines = lines;
    order.totals = totalled.totals;
    return order;
}

inline Order smallOrder()
{
    return orderOf({orderLine("CA#quarter", 2, {100'000, currencyOf("USD")})});
}

/// Of a session that lasts 35 minutes by `now`.
inline SessionTerms termsAt(Instant now)
{
    SessionTerms terms;
    terms.expiresAt = now + std::chrono::minutes(35);
    terms.successUrl = QUrl(QStringLiteral("https://holdfast.example/thanks"));
    return terms;
}

inline QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The answer, once it is there; Unknown when it does not come.
template <class T>
ProviderAnswer<T> answerOf(const Asked<T> &asked)
{
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 60'000))
        return {};
    return asked.result();
}

} // namespace holdfast::test
