// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

namespace holdfast {
namespace {

/// Whether a refund is of what an order was paid, at the first or a later attempt.
const QString ofOrder = QStringLiteral(
    "(r.review_id IS NULL OR EXISTS (SELECT 1 FROM review v WHERE v.id = r.review_id "
    "AND v.refund_id IS NOT NULL))");

/// A line of an order and what has been decided to go back of it.
struct SoldLine
{
    qint64 listing = 0;
    qint64 variant = 0;
    QString code = {};
    qint64 quantity = 0;
    qint64 totalMinor = 0;
    qint64 taxMinor = 0;
    qint64 given = 0; ///< slots
    qint64 givenMinor = 0;
    qint64 givenTaxMinor = 0;
    qint64 returned = 0;
};

QMap<int, SoldLine> soldLines(SqlSession &session, qint64 order)
{
    QMap<int, SoldLine> lines;
    Rows rows = session.run(
        QStringLiteral(
            "SELECT n.position, n.listing_id, coalesce(n.variant_id, 0), n.code, n.quantity, "
            "n.total_minor, n.tax_minor, sum(g.quantity), sum(g.amount_minor), sum(g.tax_minor), "
            "sum(g.returned) FROM order_line n LEFT JOIN (refund_line g JOIN refund r "
            "ON r.id = g.refund_id AND r.review_id IS NULL) ON g.order_number = n.order_number "
            "AND g.position = n.position WHERE n.order_number = ? GROUP BY n.position"),
        {order});
    while (rows.next()) {
        lines.insert(int(rows.number(0)),
            {rows.number(1), rows.number(2), rows.text(3), rows.number(4), rows.number(5),
                rows.number(6), rows.number(7), rows.number(8), rows.number(9), rows.number(10)});
    }
    return lines;
}

qint64 shippingLeft(SqlSession &session, const Order &order)
{
    Rows rows = session.run(QStringLiteral("SELECT sum(shipping_minor) FROM refund "
                                           "WHERE order_number = ? AND review_id IS NULL"),
        {order.number});
    rows.next();
    return order.totals.shippingMinor - rows.number(0);
}

/// Refuses a plan that does not fit what is left of the order.
void checkPlan(SqlSession &session, const Order &order, const QMap<int, SoldLine> &sold,
    const RefundPlan &plan)
{
    const QString currency = order.totals.currency.code();
    const auto check = [&](int position, const QString &code, const char *what, qint64 asked,
                           qint64 left) {
        if (asked >= 0 && asked <= left)
            return;
        refuse("refund_too_much",
            {{QStringLiteral("order"), order.number}, {QStringLiteral("position"), position},
                {QStringLiteral("code"), code}, {QStringLiteral("what"), QLatin1String(what)},
                {QStringLiteral("asked"), asked}, {QStringLiteral("left"), left},
                {QStringLiteral("currency"), currency}});
    };
    QHash<int, int> times;
    for (const RefundLine &line : plan.lines)
        ++times[line.position];
    qint64 sum = 0;
    for (const RefundLine &line : plan.lines) {
        const auto of = sold.constFind(line.position);
        if (of == sold.cend() || times.value(line.position) > 1) {
            refuse("no_such_line", {{QStringLiteral("order"), order.number},
                                       {QStringLiteral("position"), line.position}});
        }
        check(line.position, of->code, "quantity", line.quantity, of->quantity - of->given);
        check(line.position, of->code, "amount", line.amountMinor, of->totalMinor - of->givenMinor);
        check(line.position, of->code, "tax", line.taxMinor,
            qMin(of->taxMinor - of->givenTaxMinor, line.amountMinor));
        check(line.position, of->code, "returned", line.returned,
            line.quantity + of->given - of->returned);
        sum += line.amountMinor;
    }
    check(0, QString(), "shipping", plan.shippingMinor, shippingLeft(session, order));
    if (plan.totalMinor != sum + plan.shippingMinor) {
        refuse(
            "refund_not_its_parts", {{QStringLiteral("order"), order.number},
                                        {QStringLiteral("total_minor"), plan.totalMinor},
                                        {QStringLiteral("parts_minor"), sum + plan.shippingMinor},
                                        {QStringLiteral("currency"), currency}});
    }
    if (plan.totalMinor == 0 && plan.lines.isEmpty())
        refuse("nothing_to_refund", {{QStringLiteral("order"), order.number}});
}

} // namespace

bool SqliteStore::isOfOrder(const Refund &refund)
{
    return m_session
        .run(QStringLiteral("SELECT 1 FROM refund r WHERE r.id = ? AND ") + ofOrder,
            {plain(refund.id)})
        .next();
}

void SqliteStore::writeRefundEvent(
    SqliteBooks &books, qint64 order, const QString &kind, const QString &why)
{
    m_session.run(
        QStringLiteral("INSERT INTO order_event (order_number, sequence, kind, from_state, "
                       "to_state, at, desk, person, login, operation, why) "
                       "SELECT number, (SELECT max(sequence) + 1 FROM order_event "
                       "WHERE order_number = number), ?, state, state, ?, ?, ?, '', ?, ? "
                       "FROM sales_order WHERE number = ?"),
        {kind, books.at(), books.call().actor.desk, books.call().actor.person,
            plain(books.call().operation), why, order});
}

void SqliteStore::writeRefundPayment(SqliteBooks &books, const Refund &refund, const QString &kind)
{
    m_session.run(
        QStringLiteral("INSERT INTO payment (order_number, checkout_id, kind, tender, "
                       "amount_minor, currency, at, desk, person, login, operation, "
                       "provider_payment, refund_id) "
                       "SELECT r.order_number, k.id, ?, r.tender, r.amount_minor, r.currency, ?, "
                       "?, ?, '', ?, r.payment, r.id FROM refund r "
                       "JOIN checkout k ON k.order_number = r.order_number WHERE r.id = ?"),
        {kind, books.at(), books.call().actor.desk, books.call().actor.person,
            plain(books.call().operation), plain(refund.id)});
}

Refund SqliteStore::addRefund(SqliteBooks &books, const Order &order, Refund refund)
{
    if (!settlesAtOnce(refund.tender) && refund.payment.isEmpty()) {
        refuse("provider_has_none", {{QStringLiteral("order"), order.number},
                                        {QStringLiteral("tender"), tenderName(refund.tender)}});
    }
    if (refund.tender == Tender::Account && !order.customer)
        refuse("nobody_to_credit", {{QStringLiteral("order"), order.number}});
    refund.id = books.call().operation;
    const bool now = settlesAtOnce(refund.tender) || refund.plan.totalMinor == 0;
    refund.state = now ? RefundState::Succeeded : RefundState::Asked;
    m_session.run(
        QStringLiteral("INSERT INTO refund (id, order_number, review_id, tender, payment, "
                       "amount_minor, shipping_minor, currency, state, why, at, ended_at, desk, "
                       "person, login, operation) "
                       "VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)"),
        {plain(refund.id), order.number, refund.review, tenderName(refund.tender),
            settlesAtOnce(refund.tender) ? QVariant(QMetaType(QMetaType::QString))
                                         : QVariant(refund.payment),
            refund.plan.totalMinor, refund.plan.shippingMinor, refund.currency.code(),
            refundStateName(refund.state), refund.why, books.at(),
            orNull(now ? std::optional(books.at()) : std::nullopt), books.call().actor.desk,
            books.call().actor.person, plain(books.call().operation)});
    for (const RefundLine &line : std::as_const(refund.plan.lines)) {
        m_session.run(
            QStringLiteral("INSERT INTO refund_line (refund_id, order_number, position, quantity, "
                           "amount_minor, tax_minor, returned) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {plain(refund.id), order.number, line.position, line.quantity, line.amountMinor,
                line.taxMinor, line.returned});
    }
    if (!now)
        writeRefundEvent(books, order.number, QStringLiteral("refund_asked"), refund.why);
    return refund;
}

void SqliteStore::settleRefund(
    SqliteBooks &books, const Refund &refund, std::optional<OrderState> state)
{
    const bool counts = isOfOrder(refund);
    if (counts)
        writeRefundPayment(books, refund, QStringLiteral("refund"));
    writeRefundEvent(books, refund.order, QStringLiteral("refund_succeeded"), refund.why);
    if (!counts)
        return;
    QString from;
    qint64 total = 0;
    qint64 back = 0;
    bool mayBeCancelled = false;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT o.state, o.total_minor, (SELECT sum(r.amount_minor) "
                           "FROM refund r WHERE r.order_number = o.number "
                           "AND r.state = 'succeeded' AND ")
                + ofOrder
                + QStringLiteral("), EXISTS (SELECT 1 FROM order_move m WHERE m.from_state "
                                 "= o.state AND m.to_state = 'cancelled') "
                                 "FROM sales_order o WHERE o.number = ?"),
            {refund.order});
        rows.next();
        from = rows.text(0);
        total = rows.number(1);
        back = rows.number(2);
        mayBeCancelled = rows.yes(3);
    }
    if (from == QLatin1String("cancelled") || from == QLatin1String("refunded") || back < total)
        return;
    bool unpaid = false;
    bool unreturned = false;
    for (const SoldLine &line : soldLines(m_session, refund.order)) {
        unpaid = unpaid || line.given < line.quantity;
        unreturned = unreturned || line.returned < line.quantity;
    }
    // Of what cost nothing there is always everything back: its slots count.
    if (total == 0 && unpaid)
        return;
    if (!state)
        state = mayBeCancelled && !unreturned ? OrderState::Cancelled : OrderState::Refunded;
    setOrderState(books, refund.order, orderStateName(*state), refund.why);
}

Refund SqliteStore::giveBack(SqliteBooks &books, const Order &order, const RefundPlan &plan,
    std::optional<Tender> tender, std::optional<OrderState> state, const QString &why)
{
    if (!orderMayMove(order.state, OrderState::Refunded)) {
        refuse("not_refundable", {{QStringLiteral("order"), order.number},
                                     {QStringLiteral("state"), orderStateName(order.state)}});
    }
    const QMap<int, SoldLine> sold = soldLines(m_session, order.number);
    checkPlan(m_session, order, sold, plan);
    Refund refund;
    refund.order = order.number;
    refund.plan = plan;
    refund.currency = order.totals.currency;
    refund.why = why;
    for (const Payment &payment : order.payments) {
        if (payment.kind != QLatin1String("payment"))
            continue;
        refund.tender = tender.value_or(tenderFromName(payment.tender).value_or(Tender::Cash));
        refund.payment = payment.providerPayment;
    }
    refund = addRefund(books, order, refund);
    struct Return
    {
        qint64 listing;
        qint64 variant;
        qint64 quantity;
    };
    QVector<Return> returns;
    for (const RefundLine &line : plan.lines) {
        if (line.returned > 0) {
            const SoldLine &of = *sold.constFind(line.position);
            returns.append({of.listing, of.variant, line.returned});
        }
    }
    std::sort(returns.begin(), returns.end(), [](const Return &a, const Return &b) {
        return std::pair(a.listing, a.variant) < std::pair(b.listing, b.variant);
    });
    for (const Return &line : std::as_const(returns)) {
        books.book(QStringLiteral("return"), line.listing, line.variant, line.quantity,
            -line.quantity, 0, QStringLiteral("order %1: %2").arg(order.number).arg(why));
    }
    if (refund.state == RefundState::Succeeded)
        settleRefund(books, refund, state);
    return refund;
}

void SqliteStore::giveBackRest(
    SqliteBooks &books, const Order &order, OrderState state, const QString &why)
{
    RefundPlan plan;
    const QMap<int, SoldLine> sold = soldLines(m_session, order.number);
    for (auto line = sold.cbegin(); line != sold.cend(); ++line) {
        const RefundLine rest{line.key(), line->quantity - line->given,
            line->totalMinor - line->givenMinor, line->taxMinor - line->givenTaxMinor,
            state == OrderState::Cancelled ? line->quantity - line->returned : 0};
        if (rest.quantity > 0 || rest.amountMinor > 0 || rest.returned > 0)
            plan.lines.append(rest);
        plan.totalMinor += rest.amountMinor;
    }
    plan.shippingMinor = shippingLeft(m_session, order);
    plan.totalMinor += plan.shippingMinor;
    giveBack(books, order, plan, std::nullopt, state, why);
}

Result<Refund> SqliteStore::refundOrder(const Call &call, qint64 number, const RefundPlan &plan,
    std::optional<Tender> tender, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    QStringList request{QStringLiteral("refund_order"), QString::number(number),
        QString::number(plan.shippingMinor), QString::number(plan.totalMinor),
        tender ? tenderName(*tender) : QString(), why};
    for (const RefundLine &line : plan.lines) {
        request << QString::number(line.position) << QString::number(line.quantity)
                << QString::number(line.amountMinor) << QString::number(line.taxMinor)
                << QString::number(line.returned);
    }
    return operate<Refund>(
        call, Right::Manager, request,
        [&](SqliteBooks &books) {
            return plain(giveBack(books, readOrder(number), plan, tender, std::nullopt, why).id);
        },
        [&](const QString &answer, qint64) { return readRefund(QUuid::fromString(answer)); });
}

Refund SqliteStore::readRefund(const QUuid &id)
{
    Refund refund;
    refund.id = id;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT r.order_number, coalesce(r.review_id, 0), r.tender, r.payment, "
                           "r.amount_minor, r.shipping_minor, r.currency, r.state, "
                           "r.provider_refund, r.said, r.why, r.at, r.ended_at, r.desk, r.person, "
                           "k.id, coalesce(k.live, s.live) FROM refund r "
                           "JOIN checkout k ON k.order_number = r.order_number "
                           "LEFT JOIN provider_session s ON s.checkout_id = k.id WHERE r.id = ?"),
            {plain(id)});
        if (!rows.next())
            refuseMissing("refund", plain(id));
        refund.order = rows.number(0);
        refund.review = rows.number(1);
        refund.tender = tenderFromName(rows.text(2)).value_or(Tender::Cash);
        refund.payment = rows.text(3);
        refund.plan.totalMinor = rows.number(4);
        refund.plan.shippingMinor = rows.number(5);
        refund.currency = Currency::fromCode(rows.text(6)).value_or(Currency());
        refund.state = refundStateFromName(rows.text(7)).value_or(RefundState::Asked);
        refund.providerRefund = rows.text(8);
        refund.said = rows.text(9);
        refund.why = rows.text(10);
        refund.at = instantFromMs(rows.number(11));
        if (const auto ended = rows.maybeNumber(12))
            refund.endedAt = instantFromMs(*ended);
        refund.desk = rows.text(13);
        refund.person = rows.text(14);
        refund.checkout = rows.uuid(15);
        if (!rows.isNull(16))
            refund.live = rows.yes(16);
    }
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT position, quantity, amount_minor, tax_minor, returned "
                           "FROM refund_line WHERE refund_id = ? ORDER BY position"),
            {plain(id)});
        while (rows.next()) {
            refund.plan.lines.append({int(rows.number(0)), rows.number(1), rows.number(2),
                rows.number(3), rows.number(4)});
        }
    }
    refund.requests = readRequests(QStringLiteral("refund_id = ?"), id);
    refund.asOf = m_config.clock->now();
    return refund;
}

QVector<Refund> SqliteStore::readRefunds(const QString &where, const QVariantList &binds)
{
    QVector<QUuid> ids;
    {
        Rows rows = m_session.run(QStringLiteral("SELECT id FROM refund WHERE ") + where
                                      + QStringLiteral(" ORDER BY at, id"),
            binds);
        while (rows.next())
            ids.append(rows.uuid(0));
    }
    QVector<Refund> refunds;
    for (const QUuid &id : std::as_const(ids))
        refunds.append(readRefund(id));
    return refunds;
}

Result<Refund> SqliteStore::refund(const QUuid &refund)
{
    return snapshot([&] { return readRefund(refund); });
}

Result<QVector<Refund>> SqliteStore::watchedRefunds()
{
    return snapshot(
        [&] { return readRefunds(QStringLiteral("state IN ('asked', 'pending')"), {}); });
}

Result<std::optional<Refund>> SqliteStore::refundOfProvider(const QString &providerRefund)
{
    return snapshot([&]() -> std::optional<Refund> {
        const auto found = readRefunds(QStringLiteral("provider_refund = ?"), {providerRefund});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

} // namespace holdfast
