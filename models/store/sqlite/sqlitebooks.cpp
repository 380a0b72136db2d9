// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebooks.h"

#include "ledger.h"
#include "quantity.h"
#include "refusals.h"

namespace holdfast {
namespace {

const QString listingColumns = QStringLiteral(
    "SELECT l.id, l.code, l.title, l.description, l.price_minor, l.currency, l.capacity, l.sold, "
    "l.held, l.active, l.max_per_order, l.revision FROM listing l");
const QString variantColumns =
    QStringLiteral("SELECT id, listing_id, code, title, price_difference_minor, capacity, sold, "
                   "held, active FROM variant");
const QString holdColumns = QStringLiteral(
    "SELECT id, line_id, cart_id, listing_id, coalesce(variant_id, 0), quantity, "
    "unit_price_minor, state, kept, extensions, checkout_id, line_at, expires_at FROM hold");
const QString inLockOrder = QStringLiteral(" ORDER BY listing_id, coalesce(variant_id, 0)");
const QString lapsed =
    QStringLiteral(" listing_id = ? AND state = 'active' AND NOT kept AND expires_at <= ?");

ListingRecord listingFrom(const Rows &rows)
{
    return {rows.number(0), rows.text(1), rows.text(2), rows.text(3), rows.number(4), rows.text(5),
        rows.maybeNumber(6), rows.number(7), rows.number(8), rows.yes(9), rows.maybeNumber(10),
        rows.number(11)};
}

VariantRecord variantFrom(const Rows &rows)
{
    return {rows.number(0), rows.number(1), rows.text(2), rows.text(3), rows.number(4),
        rows.maybeNumber(5), rows.number(6), rows.number(7), rows.yes(8)};
}

HoldRecord holdFrom(const Rows &rows)
{
    return {rows.uuid(0), rows.uuid(1), rows.uuid(2), rows.number(3), rows.number(4),
        rows.number(5), rows.number(6), rows.text(7), rows.yes(8), int(rows.number(9)),
        rows.uuid(10), rows.number(11), rows.number(12)};
}

bool fits(std::optional<qint64> capacity, qint64 sold, qint64 held, qint64 more)
{
    return more <= 0 || !capacity || sold + held + more <= *capacity;
}

} // namespace

struct SqliteBooks::Counted
{
    std::optional<Numbers> before;
    Numbers after;
};

namespace {

Numbers numbersOf(const ListingRecord &l)
{
    return {l.capacity, l.sold, l.held, l.priceMinor, l.active};
}

Numbers numbersOf(const VariantRecord &v)
{
    return {v.capacity, v.sold, v.held, v.priceDifferenceMinor, v.active};
}

} // namespace

void refuse(const char *reason, const QJsonObject &facts)
{
    throw Failure{refusal(QString::fromLatin1(reason), facts)};
}

void refuseMissing(const char *what, const QString &key)
{
    refuse(
        "not_found", {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("key"), key}});
}

QVariant orNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(plain(id));
}

QVariant variantOrNull(qint64 variant)
{
    return variant ? QVariant(variant) : QVariant(QMetaType(QMetaType::LongLong));
}

qint64 SqliteBooks::setting(const QString &key)
{
    Rows rows = m_session.run(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    rows.next();
    return rows.number(0);
}

std::optional<ListingRecord> SqliteBooks::listing(const QString &code)
{
    Rows rows = m_session.run(
        listingColumns
            + QStringLiteral(" WHERE l.edition_id = (SELECT id FROM edition WHERE is_default) "
                             "AND l.code = ?"),
        {code});
    return rows.next() ? std::optional(listingFrom(rows)) : std::nullopt;
}

ListingRecord SqliteBooks::listing(qint64 id)
{
    Rows rows = m_session.run(listingColumns + QStringLiteral(" WHERE l.id = ?"), {id});
    rows.next();
    return listingFrom(rows);
}

std::optional<VariantRecord> SqliteBooks::variant(qint64 listing, const QString &code)
{
    Rows rows = m_session.run(
        variantColumns + QStringLiteral(" WHERE listing_id = ? AND code = ?"), {listing, code});
    return rows.next() ? std::optional(variantFrom(rows)) : std::nullopt;
}

VariantRecord SqliteBooks::variant(qint64 id)
{
    Rows rows = m_session.run(variantColumns + QStringLiteral(" WHERE id = ?"), {id});
    rows.next();
    return variantFrom(rows);
}

std::optional<HoldRecord> SqliteBooks::hold(const QUuid &id)
{
    Rows rows = m_session.run(holdColumns + QStringLiteral(" WHERE id = ?"), {plain(id)});
    return rows.next() ? std::optional(holdFrom(rows)) : std::nullopt;
}

std::optional<HoldRecord> SqliteBooks::line(const QUuid &cart, const QUuid &line)
{
    Rows rows = m_session.run(
        holdColumns + QStringLiteral(" WHERE cart_id = ? AND in_cart AND line_id = ?"),
        {plain(cart), plain(line)});
    return rows.next() ? std::optional(holdFrom(rows)) : std::nullopt;
}

std::optional<HoldRecord> SqliteBooks::line(const QUuid &cart, qint64 listing, qint64 variant)
{
    Rows rows =
        m_session.run(holdColumns
                          + QStringLiteral(" WHERE cart_id = ? AND in_cart AND listing_id = ? "
                                           "AND coalesce(variant_id, 0) = ?"),
            {plain(cart), listing, variant});
    return rows.next() ? std::optional(holdFrom(rows)) : std::nullopt;
}

QVector<HoldRecord> SqliteBooks::linesOf(const QUuid &cart)
{
    QVector<HoldRecord> lines;
    Rows rows =
        m_session.run(holdColumns + QStringLiteral(" WHERE cart_id = ? AND in_cart") + inLockOrder,
            {plain(cart)});
    while (rows.next())
        lines.append(holdFrom(rows));
    return lines;
}

QVector<HoldRecord> SqliteBooks::holdsOf(const QUuid &checkout)
{
    QVector<HoldRecord> holds;
    Rows rows = m_session.run(
        holdColumns + QStringLiteral(" WHERE checkout_id = ? AND state = 'active'") + inLockOrder,
        {plain(checkout)});
    while (rows.next())
        holds.append(holdFrom(rows));
    return holds;
}

QVector<HoldRecord> SqliteBooks::unpaidHolds()
{
    QVector<HoldRecord> holds;
    Rows rows = m_session.run(holdColumns
                              + QStringLiteral(" WHERE state = 'active' AND checkout_id IS NULL")
                              + inLockOrder + QStringLiteral(", created_at, id"));
    while (rows.next())
        holds.append(holdFrom(rows));
    return holds;
}

std::optional<CartRecord> SqliteBooks::cart(const QUuid &id)
{
    Rows rows = m_session.run(
        QStringLiteral("SELECT id, customer_id, desk, state FROM cart WHERE id = ?"), {plain(id)});
    if (!rows.next())
        return std::nullopt;
    return CartRecord{rows.uuid(0), rows.uuid(1), rows.text(2), rows.text(3)};
}

void SqliteBooks::touchCart(const QUuid &cart)
{
    m_session.run(
        QStringLiteral("UPDATE cart SET revision = revision + 1, updated_at = ? WHERE id = ?"),
        {m_at, plain(cart)});
}

CartRecord SqliteBooks::touchOpenCart(const QUuid &cart)
{
    const auto record = this->cart(cart);
    if (!record) {
        refuse("not_found", {{QStringLiteral("what"), QStringLiteral("cart")},
                                {QStringLiteral("key"), plain(cart)}});
    }
    if (record->state != QLatin1String("open")) {
        refuse("cart_not_open",
            {{QStringLiteral("cart"), plain(cart)}, {QStringLiteral("state"), record->state}});
    }
    touchCart(cart);
    return *record;
}

std::optional<qint64> SqliteBooks::freeSlots(qint64 listing, qint64 variant)
{
    std::optional<qint64> free;
    {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT capacity - sold - held + (SELECT coalesce(sum(quantity), 0) FROM "
                "hold WHERE")
                + lapsed + QStringLiteral(") FROM listing WHERE id = ?"),
            {listing, m_at, listing});
        rows.next();
        free = rows.maybeNumber(0);
    }
    if (variant) {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT capacity - sold - held + (SELECT coalesce(sum(quantity), 0) FROM "
                "hold WHERE")
                + lapsed + QStringLiteral(" AND variant_id = ?) FROM variant WHERE id = ?"),
            {listing, m_at, variant, variant});
        rows.next();
        if (const auto ofVariant = rows.maybeNumber(0))
            free = free ? qMin(*free, *ofVariant) : *ofVariant;
    }
    return free ? std::optional(qMax<qint64>(0, *free)) : std::nullopt;
}

void SqliteBooks::refuseSoldOut(qint64 listing, qint64 variant, qint64 asked)
{
    QJsonObject facts{{QStringLiteral("code"), this->listing(listing).code},
        {QStringLiteral("variant"), variant ? this->variant(variant).code : QString()},
        {QStringLiteral("asked"), asked},
        {QStringLiteral("free"), freeSlots(listing, variant).value_or(0)},
        {QStringLiteral("next_lapse"), QJsonValue::Null}, {QStringLiteral("now"), m_at}};
    // Where the variant is what is short, only its own holds would free it.
    const auto ofListing = freeSlots(listing, 0);
    const bool variantShort = variant && (!ofListing || *ofListing >= asked);
    Rows rows = m_session.run(
        QStringLiteral("SELECT min(expires_at) FROM hold WHERE listing_id = ? AND state = 'active' "
                       "AND NOT kept AND expires_at > ? AND (? = 0 OR variant_id = ?)"),
        {listing, m_at, variantShort ? variant : 0, variant});
    rows.next();
    if (const auto lapse = rows.maybeNumber(0))
        facts.insert(QStringLiteral("next_lapse"), *lapse);
    refuse("sold_out", facts);
}

bool SqliteBooks::book(const QString &kind, qint64 listing, qint64 variant, qint64 quantity,
    qint64 sold, qint64 held, const QString &why)
{
    ListingRecord l = this->listing(listing);
    const ListingRecord listingBefore = l;
    if (!fits(l.capacity, l.sold, l.held, sold + held))
        return false;
    std::optional<VariantRecord> v;
    if (variant) {
        v = this->variant(variant);
        if (!fits(v->capacity, v->sold, v->held, sold + held))
            return false;
    }
    l.sold += sold;
    l.held += held;
    l.revision += variant ? 2 : 1;
    m_session.run(
        QStringLiteral("UPDATE listing SET sold = ?, held = ?, revision = ? WHERE id = ?"),
        {l.sold, l.held, l.revision, listing});
    writeLedger(l, nullptr, l.revision - (variant ? 1 : 0), kind, quantity,
        {numbersOf(listingBefore), numbersOf(l)}, why);
    if (v) {
        const VariantRecord before = *v;
        v->sold += sold;
        v->held += held;
        m_session.run(QStringLiteral("UPDATE variant SET sold = ?, held = ? WHERE id = ?"),
            {v->sold, v->held, variant});
        writeLedger(l, &*v, l.revision, kind, quantity, {numbersOf(before), numbersOf(*v)}, why);
    }
    return true;
}

void SqliteBooks::writeLedger(const ListingRecord &listing, const VariantRecord *variant,
    qint64 sequence, const QString &kind, qint64 quantity, const Counted &counted,
    const QString &why)
{
    LedgerRow row;
    row.listingId = listing.id;
    row.sequence = sequence;
    row.code = listing.code;
    row.variantId = variant ? variant->id : 0;
    row.variant = variant ? variant->code : QString();
    row.kind = kind;
    row.quantity = quantity;
    row.before = counted.before;
    row.after = counted.after;
    row.at = instantFromMs(m_at);
    row.desk = m_call.actor.desk;
    row.person = m_call.actor.person;
    row.operation = m_call.operation;
    row.why = why;
    if (sequence > 1) {
        Rows rows = m_session.run(
            QStringLiteral("SELECT hash FROM ledger WHERE listing_id = ? AND sequence = ?"),
            {listing.id, sequence - 1});
        if (!rows.next()) {
            throw Failure{{ErrorKind::Internal,
                QStringLiteral("The ledger of %1 lacks its row %2. Run \"holdfast-cli db verify\".")
                    .arg(listing.code)
                    .arg(sequence - 1),
                {}}};
        }
        row.previousHash = rows.text(0).toLatin1();
    }
    const auto &b = row.before;
    const QVariant none(QMetaType(QMetaType::LongLong));
    m_session.run(
        QStringLiteral("INSERT INTO ledger (listing_id, sequence, variant_id, kind, quantity, "
                       "is_first, capacity_before, sold_before, held_before, price_before, "
                       "active_before, capacity_after, sold_after, held_after, price_after, "
                       "active_after, at, desk, person, login, operation, why, hash) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)"),
        {row.listingId, row.sequence, variantOrNull(row.variantId), kind, quantity, b ? 0 : 1,
            b ? orNull(b->capacity) : none, b ? QVariant(b->sold) : none,
            b ? QVariant(b->held) : none, b ? QVariant(b->priceMinor) : none,
            b ? QVariant(int(b->active)) : none, orNull(row.after.capacity), row.after.sold,
            row.after.held, row.after.priceMinor, int(row.after.active), m_at, row.desk, row.person,
            plain(row.operation), why, QString::fromLatin1(ledgerHash(row))});
}

void SqliteBooks::recordListing(const QString &kind, const std::optional<ListingRecord> &before,
    const ListingRecord &after, const QString &why)
{
    writeLedger(after, nullptr, after.revision, kind, 0,
        {before ? std::optional(numbersOf(*before)) : std::nullopt, numbersOf(after)}, why);
}

void SqliteBooks::recordVariant(const QString &kind, const std::optional<VariantRecord> &before,
    const VariantRecord &after, const QString &why)
{
    m_session.run(QStringLiteral("UPDATE listing SET revision = revision + 1 WHERE id = ?"),
        {after.listingId});
    const ListingRecord of = listing(after.listingId);
    writeLedger(of, &after, of.revision, kind, 0,
        {before ? std::optional(numbersOf(*before)) : std::nullopt, numbersOf(after)}, why);
}

SqliteBooks::Swept SqliteBooks::sweepListing(qint64 listing)
{
    struct Group
    {
        qint64 variant;
        qint64 holds;
        qint64 slotCount;
    };
    QVector<Group> groups;
    {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT coalesce(variant_id, 0), count(*), sum(quantity) FROM hold WHERE")
                + lapsed + QStringLiteral(" GROUP BY 1 ORDER BY 1"),
            {listing, m_at});
        while (rows.next())
            groups.append({rows.number(0), rows.number(1), rows.number(2)});
    }
    Swept swept;
    if (groups.isEmpty())
        return swept;
    m_session.run(QStringLiteral("UPDATE hold SET state = 'expired', ended_at = ? WHERE") + lapsed,
        {m_at, listing, m_at});
    for (const Group &group : std::as_const(groups)) {
        swept.holds += group.holds;
        swept.slotCount += group.slotCount;
        book(QStringLiteral("expire"), listing, group.variant, group.slotCount, 0, -group.slotCount,
            QString());
    }
    return swept;
}

} // namespace holdfast
