// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

namespace holdfast {

void SqliteStore::setOrderState(
    SqliteBooks &books, qint64 number, const QString &state, const QString &why)
{
    QString from;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT state FROM sales_order WHERE number = ?"), {number});
        rows.next();
        from = rows.text(0);
    }
    m_session.run(
        QStringLiteral("UPDATE sales_order SET state = ? WHERE number = ?"), {state, number});
    m_session.run(
        QStringLiteral(
            "INSERT INTO order_event (order_number, sequence, kind, from_state, to_state, "
            "at, desk, person, login, operation, why) "
            "SELECT ?, max(sequence) + 1, 'moved', ?, ?, ?, ?, ?, '', ?, ? "
            "FROM order_event WHERE order_number = ?"),
        {number, from, state, books.at(), books.call().actor.desk, books.call().actor.person,
            plain(books.call().operation), why, number});
}

Result<Order> SqliteStore::moveOrder(
    const Call &call, qint64 number, OrderState state, const QString &why)
{
    if (const auto fine = guarded([&] { checkWhy(why); }); !fine)
        return fine.error();
    return operate<Order>(
        call, Right::Staff,
        {QStringLiteral("move_order"), QString::number(number), orderStateName(state), why},
        [&](SqliteBooks &books) {
            const QString from = orderStateName(readOrder(number).state);
            QString right;
            {
                Rows rows = m_session.run(
                    QStringLiteral("SELECT right_needed FROM order_move WHERE from_state = ? AND "
                                   "to_state = ?"),
                    {from, orderStateName(state)});
                if (rows.next())
                    right = rows.text(0);
            }
            if (right.isEmpty() || right == QLatin1String("none")) {
                refuse("no_such_move",
                    {{QStringLiteral("order"), number}, {QStringLiteral("from"), from},
                        {QStringLiteral("to"), orderStateName(state)}});
            }
            if (right == QLatin1String("manager")) {
                require(Right::Manager);
                needWhy(why);
                // The books must not say that money went back which the provider still has.
                if (m_session
                        .run(QStringLiteral("SELECT 1 FROM payment WHERE order_number = ? "
                                            "AND provider_payment IS NOT NULL"),
                            {number})
                        .next())
                    refuse("provider_refunds", {{QStringLiteral("order"), number}});
                if (state == OrderState::Cancelled)
                    returnSlots(books, number, why);
                m_session.run(
                    QStringLiteral(
                        "INSERT INTO payment (order_number, checkout_id, kind, tender, "
                        "amount_minor, currency, at, desk, person, login, operation) "
                        "SELECT order_number, checkout_id, 'refund', tender, amount_minor, "
                        "currency, ?, ?, ?, '', ? FROM payment "
                        "WHERE order_number = ? AND kind = 'payment'"),
                    {books.at(), call.actor.desk, call.actor.person, plain(call.operation),
                        number});
            }
            setOrderState(books, number, orderStateName(state), why);
            return QString();
        },
        [&](const QString &, qint64) { return readOrder(number); });
}

void SqliteStore::returnSlots(SqliteBooks &books, qint64 number, const QString &why)
{
    struct Sold
    {
        qint64 listing;
        qint64 variant;
        qint64 quantity;
    };
    QVector<Sold> sold;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT listing_id, coalesce(variant_id, 0), quantity FROM order_line "
                           "WHERE order_number = ? ORDER BY listing_id, coalesce(variant_id, 0)"),
            {number});
        while (rows.next())
            sold.append({rows.number(0), rows.number(1), rows.number(2)});
    }
    for (const Sold &line : std::as_const(sold)) {
        books.book(QStringLiteral("return"), line.listing, line.variant, line.quantity,
            -line.quantity, 0, QStringLiteral("order %1: %2").arg(number).arg(why));
    }
}

} // namespace holdfast
