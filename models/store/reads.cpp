// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

#include "refusals.h"

namespace holdfast {
namespace {

const QString atNow = QStringLiteral("(SELECT at FROM clock)");
const QString clockCte = QStringLiteral("WITH clock(at) AS (SELECT {now})");

Currency currencyOf(const QString &code)
{
    const auto currency = Currency::fromCode(code);
    if (!currency)
        throw Failure{{ErrorKind::Internal, currency.error().text, {}}};
    return *currency;
}

QString idList(const QSet<qint64> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(QLatin1Char(','));
}

} // namespace

void totalCart(Cart &cart, qint64 shippingMinor)
{
    QVector<LineAmount> amounts;
    QVector<qsizetype> charged;
    Currency currency;
    for (qsizetype i = 0; i < cart.lines.size(); ++i) {
        CartLine &line = cart.lines[i];
        line.totals = {};
        // Of what is charged; where nothing is, of what was to be.
        if (charged.isEmpty())
            currency = line.unitPrice.currency;
        if (line.hold.state != HoldState::Active)
            continue;
        const auto subtotal = multiply(line.unitPrice, line.quantity);
        if (!subtotal)
            throw Failure{subtotal.error()};
        amounts.append({subtotal->minor, line.taxPpm});
        charged.append(i);
    }
    // An empty cart costs nothing, shipping included.
    const auto totalled = totalLines(amounts, 0, amounts.isEmpty() ? 0 : shippingMinor, currency);
    if (!totalled)
        throw Failure{totalled.error()};
    for (qsizetype i = 0; i < charged.size(); ++i)
        cart.lines[charged[i]].totals = totalled->lines[i];
    cart.totals = totalled->totals;
}

HeldLine totalLine(CartLine line, const QUuid &cart, Instant asOf)
{
    Cart one;
    one.lines.append(std::move(line));
    totalCart(one, 0);
    return {one.lines.first(), cart, asOf};
}

Instant SqlStore::readNow()
{
    Rows rows = runTimed(clockCte + QStringLiteral(" SELECT at FROM clock"), {});
    rows.next();
    return instantFromMs(rows.number(0));
}

Result<Instant> SqlStore::now()
{
    return guarded([&] { return readNow(); });
}

BoardSql boardSql(const QString &where, const QVariantList &binds)
{
    // BETWEEN 0, for PostgreSQL takes a range without statistics to be a few rows, a bound alone to
    // be a third of the table, next to which it stops to care how it reads the rest.
    // Looking for the next lapse costs an index probe a listing, so the whole board asks for it
    // only where somebody may be waiting: where nothing is left.
    const QString wanted =
        where.isEmpty()
            ? QStringLiteral("l.held > 0 AND l.capacity <= l.sold + l.held - coalesce(p.slots, 0)")
            : QStringLiteral("l.held > 0");
    BoardSql sql;
    sql.binds = binds;
    sql.listings =
        clockCte + QStringLiteral(R"(,
        lapsed AS (SELECT listing_id, CAST(sum(quantity) AS bigint) AS slots FROM holds
            WHERE state = 'active' AND NOT kept AND expires_at BETWEEN 0 AND )")
        + atNow + QStringLiteral(R"( GROUP BY listing_id)
        SELECT l.id, l.code, l.edition, l.market, l.market_name, l.size, l.size_rank, l.title,
            l.description, l.price_minor, l.currency, l.tax_ppm, l.capacity, l.sold,
            l.held - coalesce(p.slots, 0), l.active, l.max_per_order, l.revision, )")
        + atNow + QStringLiteral(", CASE WHEN ") + wanted + QStringLiteral(R"( THEN
                (SELECT min(h.expires_at) FROM holds h WHERE h.listing_id = l.id
                    AND h.state = 'active' AND NOT h.kept AND h.expires_at > )")
        + atNow
        + QStringLiteral(
            ") END, (SELECT value FROM settings WHERE key = 'low_stock_threshold'), "
            "l.edition_is_default FROM listings l LEFT JOIN lapsed p ON p.listing_id = l.id")
        + where + QStringLiteral(" ORDER BY l.market, l.size_rank, l.code");
    sql.variants =
        clockCte + QStringLiteral(R"(,
        lapsed AS (SELECT variant_id, CAST(sum(quantity) AS bigint) AS slots FROM holds
            WHERE state = 'active' AND NOT kept AND expires_at BETWEEN 0 AND )")
        + atNow + QStringLiteral(R"( AND variant_id IS NOT NULL GROUP BY variant_id)
        SELECT v.id, v.listing_id, v.code, v.title, v.price_difference_minor, v.capacity, v.sold,
            v.held - coalesce(p.slots, 0), v.active
        FROM variants v LEFT JOIN lapsed p ON p.variant_id = v.id)")
        + (where.isEmpty() ? QString()
                           : QStringLiteral(" WHERE v.listing_id IN (SELECT l.id FROM listings l")
                                 + where + QLatin1Char(')'))
        + QStringLiteral(" ORDER BY v.id");
    return sql;
}

void readListings(Rows &rows, Board &board)
{
    // What is the same in every row, or in most, is decoded once.
    QString currencyCode;
    Currency currency;
    while (rows.next()) {
        if (board.listings.isEmpty()) {
            board.asOf = instantFromMs(rows.number(18));
            board.lowStockThreshold = rows.number(20);
        }
        if (const QString code = rows.text(10); code != currencyCode) {
            currency = currencyOf(code);
            currencyCode = code;
        }
        Listing listing;
        listing.id = rows.number(0);
        listing.code = rows.text(1);
        listing.edition = rows.text(2);
        listing.market = rows.text(3);
        listing.marketName = rows.text(4);
        listing.size = rows.text(5);
        listing.sizeRank = int(rows.number(6));
        listing.title = rows.text(7);
        listing.description = rows.text(8);
        listing.price = {rows.number(9), currency};
        listing.taxPpm = int(rows.number(11));
        listing.capacity = rows.maybeNumber(12);
        listing.sold = rows.number(13);
        listing.held = rows.number(14);
        listing.active = rows.yes(15);
        listing.maxPerOrder = rows.maybeNumber(16);
        listing.revision = rows.number(17);
        if (const auto lapse = rows.maybeNumber(19))
            listing.nextLapse = instantFromMs(*lapse);
        listing.inDefaultEdition = rows.yes(21);
        board.listings.append(std::move(listing));
    }
}

void readVariants(Rows &rows, Board &board)
{
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        for (qsizetype i = places.size(); i < board.listings.size(); ++i)
            places.insert(board.listings[i].id, i);
        const auto place = places.constFind(rows.number(1));
        if (place == places.cend())
            continue;
        board.listings[*place].variants.append({rows.number(0), rows.text(2), rows.text(3),
            rows.number(4), rows.maybeNumber(5), rows.number(6), rows.number(7), rows.yes(8)});
    }
}

Result<Board> SqlStore::board(const BoardQuery &query)
{
    return snapshot([&] {
        QStringList conditions;
        QVariantList binds;
        if (!query.market.isEmpty()) {
            conditions.append(QStringLiteral("l.market = ?"));
            binds << query.market;
        }
        if (!query.size.isEmpty()) {
            conditions.append(QStringLiteral("l.size = ?"));
            binds << query.size;
        }
        if (!query.ids.isEmpty())
            conditions.append(QStringLiteral("l.id IN (%1)").arg(idList(query.ids)));
        const BoardSql sql =
            boardSql(conditions.isEmpty()
                         ? QString()
                         : QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND ")),
                binds);
        const bool recurs = query.ids.isEmpty();
        Board board;
        {
            Rows rows = runTimed(sql.listings, sql.binds, recurs);
            readListings(rows, board);
        }
        if (board.listings.isEmpty()) {
            board.asOf = readNow();
            return board;
        }
        Rows rows = runTimed(sql.variants, sql.binds, recurs);
        readVariants(rows, board);
        return board;
    });
}

Result<QVector<Cart>> SqlStore::openCarts(const QString &desk)
{
    QVector<QUuid> ids;
    const auto found = guarded([&] {
        Rows rows =
            desk.isEmpty()
                ? m_session.run(
                    QStringLiteral("SELECT id FROM carts WHERE state IN ('open', 'checkout') "
                                   "ORDER BY created_at DESC, id"))
                : m_session.run(
                    QStringLiteral("SELECT id FROM carts WHERE state IN ('open', 'checkout') "
                                   "AND desk = ? ORDER BY created_at DESC, id"),
                    {desk});
        while (rows.next())
            ids.append(rows.uuid(0));
    });
    if (!found)
        return found.error();
    QVector<Cart> carts;
    for (const QUuid &id : std::as_const(ids)) {
        auto one = cart(id);
        if (!one)
            return one.error();
        carts.append(std::move(*one));
    }
    return carts;
}

Result<QVector<HoldRow>> SqlStore::holds()
{
    return guarded([&] {
        QVector<HoldRow> holds;
        Rows rows = runTimed(
            clockCte + QStringLiteral(R"(
            SELECT h.id, h.expires_at, h.extensions, h.kept, h.cart_id, l.code, v.code, h.quantity, c.desk,
                h.person, u.email, h.created_at
            FROM holds h
            JOIN listings l ON l.id = h.listing_id
            JOIN carts c ON c.id = h.cart_id
            LEFT JOIN variants v ON v.id = h.variant_id
            LEFT JOIN customers u ON u.id = c.customer_id
            WHERE h.state = 'active' AND (h.kept OR h.expires_at > )")
                + atNow + QStringLiteral(") ORDER BY h.expires_at, h.created_at, l.code, h.id"),
            {});
        while (rows.next()) {
            HoldRow row;
            row.hold = {rows.uuid(0), HoldState::Active, instantFromMs(rows.number(1)),
                int(rows.number(2)), rows.yes(3)};
            row.cart = rows.uuid(4);
            row.code = rows.text(5);
            row.variant = rows.text(6);
            row.quantity = rows.number(7);
            row.desk = rows.text(8);
            row.person = rows.text(9);
            row.customerEmail = rows.text(10);
            row.createdAt = instantFromMs(rows.number(11));
            holds.append(std::move(row));
        }
        return holds;
    });
}

Result<QVector<OrderRow>> SqlStore::orders(std::optional<OrderState> state, int limit)
{
    return guarded([&] {
        const QString sql = QStringLiteral(R"(
            SELECT o.number, o.state, o.customer_email, o.desk, o.person, o.created_at, o.total_minor,
                o.currency, (SELECT count(*) FROM order_lines n WHERE n.order_number = o.number)
            FROM orders o %1 ORDER BY o.number DESC LIMIT %2)")
                                .arg(state ? QStringLiteral("WHERE o.state = ?") : QString())
                                .arg(qMax(0, limit));
        QVector<OrderRow> orders;
        Rows rows = state ? m_session.run(sql, {orderStateName(*state)}) : m_session.run(sql);
        while (rows.next()) {
            orders.append({rows.number(0), *orderStateFromName(rows.text(1)), rows.text(2),
                rows.text(3), rows.text(4), instantFromMs(rows.number(5)),
                {rows.number(6), currencyOf(rows.text(7))}, int(rows.number(8))});
        }
        return orders;
    });
}

Result<QVector<LedgerRow>> SqlStore::ledger(const QString &code, int limit)
{
    return guarded([&] {
        require(Right::Manager);
        const QString columns = ledgerSelect();
        const QString tail = QStringLiteral(" LIMIT %1").arg(qMax(0, limit));
        if (!code.isEmpty()) {
            Rows known =
                m_session.run(QStringLiteral("SELECT 1 FROM listings WHERE code = ?"), {code});
            if (!known.next()) {
                throw Failure{refusal(QStringLiteral("not_found"),
                    {{QStringLiteral("what"), QStringLiteral("listing")},
                        {QStringLiteral("key"), code}})};
            }
        }
        Rows rows =
            code.isEmpty()
                ? m_session.run(
                    columns + QStringLiteral(" ORDER BY at DESC, listing_id DESC, sequence DESC")
                    + tail)
                : m_session.run(
                    columns + QStringLiteral(" WHERE code = ? ORDER BY sequence DESC") + tail,
                    {code});
        QVector<LedgerRow> ledger;
        while (rows.next()) {
            ledger.prepend(ledgerRow(rows));
        }
        return ledger;
    });
}

Result<QHash<QString, QString>> SqlStore::settings()
{
    return guarded([&] {
        QHash<QString, QString> settings;
        Rows rows = m_session.run(QStringLiteral("SELECT key, value FROM settings"));
        while (rows.next())
            settings.insert(rows.text(0), rows.text(1));
        return settings;
    });
}

} // namespace holdfast
