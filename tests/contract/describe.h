// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QSet>
#include <QVector>

namespace holdfast::test {

/// Answers as text that two databases give alike when they did the same: what an engine numbers by
/// itself (the ids of carts, lines, holds, checkouts and customers, and the numbers of orders and
/// reviews) is called by the order in which this database showed it first.
class Describer
{
public:
    QVector<QUuid> carts;
    QVector<QUuid> lines;
    QVector<QUuid> holds;
    QVector<QUuid> checkouts;
    QVector<qint64> orders;
    QVector<qint64> reviews;
    QVector<QUuid> refunds;
    /// The checkouts that were last seen in flight.
    QSet<QUuid> inFlight;

    QString operator()(const Cart &cart);
    QString operator()(const HeldLine &held);
    QString operator()(const AttachResult &attached);
    QString operator()(const Checkout &checkout);
    QString operator()(const Order &order);
    QString operator()(const Sale &sale);
    QString operator()(const StoredRequest &request) const;
    QString operator()(const ReviewItem &item);
    QString operator()(const Refund &refund);
    QString operator()(const Fulfilment &fulfilment);
    QString operator()(const Listing &listing);
    QString operator()(const Board &board);
    QString operator()(const HoldRow &row);
    QString operator()(const OrderRow &row);
    QString operator()(const ImportReport &report) const;
    QString operator()(const ReleaseReport &report) const;
    QString operator()(const SweepReport &report) const;
    QString operator()(const Error &error);

    template <class T>
    QString answer(const Result<T> &result)
    {
        if (!result)
            return (*this)(result.error());
        if constexpr (std::is_void_v<T>)
            return QStringLiteral("ok");
        else
            return QStringLiteral("ok ") + (*this)(*result);
    }

    /// A text of the database with everything in it that has another name here.
    QString renamed(const QString &text);

private:
    QString called(const char *what, QVector<QUuid> &known, const QUuid &id);
    QString numbered(const char *what, QVector<qint64> &known, qint64 number);
    QString all(const QVector<Refund> &list);
    QString order(qint64 number) { return numbered("order", orders, number); }
    QString line(const CartLine &line);
    QString customer(const std::optional<Customer> &customer);
    QString value(const QString &name, const QJsonValue &value);

    QVector<QUuid> m_customers;
};

} // namespace holdfast::test
