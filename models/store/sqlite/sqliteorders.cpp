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
            const Order order = readOrder(number);
            const QString from = orderStateName(order.state);
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
                giveBackRest(books, order, state, why);
                return QString();
            }
            setOrderState(books, number, orderStateName(state), why);
            return QString();
        },
        [&](const QString &, qint64) { return readOrder(number); });
}

} // namespace holdfast
