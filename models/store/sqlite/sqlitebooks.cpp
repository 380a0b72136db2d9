// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebooks.h"

#include "ledger.h"
#include "quantity.h"
#include "refusals.h"

namespace holdfast {
namespace {

// The sum is what its lapsed holds still count, the hash is where its ledger's chain goes on.
const QString listingSelect = QStringLiteral(
    "SELECT l.id, l.code, l.price_minor, l.currency, l.capacity, l.sold, l.held, l.active, "
    "l.max_per_order, l.revision, (SELECT sum(quantity) FROM hold WHERE listing_id = l.id "
    "AND state = 'active' AND NOT kept AND expires_at <= ?), (SELECT hash FROM ledger "
    "WHERE listing_id = l.id AND sequence = l.revision), l.title, "
    "(SELECT tax_ppm FROM market WHERE code = l.market) FROM listing l WHERE ");
const QString listingByCode =
    listingSelect
    + QStringLiteral("l.edition_id = (SELECT id FROM edition WHERE is_default) AND l.code = ?");
const QString listingById = listingSelect + QStringLiteral("l.id = ?");
const QString variantSelect = QStringLiteral(
    "SELECT v.id, v.listing_id, v.code, v.title, v.price_difference_minor, v.capacity, v.sold, "
    "v.held, v.active, (SELECT sum(quantity) FROM hold WHERE listing_id = v.listing_id "
    "AND variant_id = v.id AND state = 'active' AND NOT kept AND expires_at <= ?) "
    "FROM variant v WHERE ");
const QString variantByCode = variantSelect + QStringLiteral("v.listing_id = ? AND v.code = ?");
const QString variantById = variantSelect + QStringLiteral("v.id = ?");
const QString holdSelect = QStringLiteral(
    "SELECT id, line_id, cart_id, listing_id, coalesce(variant_id, 0), quantity, "
    "unit_price_minor, state, kept, extensions, checkout_id, line_at, expires_at FROM hold WHERE ");
const QString holdById = holdSelect + QStringLiteral("id = ?");
const QString lineById = holdSelect + QStringLiteral("cart_id = ? AND in_cart AND line_id = ?");
const QString inLockOrder = QStringLiteral(" ORDER BY listing_id, coalesce(variant_id, 0)");
const QString linesInLockOrder =
    holdSelect + QStringLiteral("cart_id = ? AND in_cart") + inLockOrder;
const QString holdsInLockOrder =
    holdSelect + QStringLiteral("checkout_id = ? AND state = 'active'") + inLockOrder;
const QString unpaidInLockOrder = holdSelect
                                  + QStringLiteral("state = 'active' AND checkout_id IS NULL")
                                  + inLockOrder + QStringLiteral(", created_at, id");
const QString lapsed =
    QStringLiteral(" listing_id = ? AND state = 'active' AND NOT kept AND expires_at <= ?");

ListingRecord listingFrom(const Rows &rows)
{
    return {rows.number(0), rows.text(1), rows.number(2), rows.text(3), rows.maybeNumber(4),
        rows.number(5), rows.number(6), rows.yes(7), rows.maybeNumber(8), rows.number(9),
        rows.number(10), rows.text(11), rows.text(12), int(rows.number(13))};
}

VariantRecord variantFrom(const Rows &rows)
{
    return {rows.number(0), rows.number(1), rows.text(2), rows.text(3), rows.number(4),
        rows.maybeNumber(5), rows.number(6), rows.number(7), rows.yes(8), rows.number(9)};
}

HoldRecord holdFrom(const Rows &rows)
{
    return {rows.uuid(0), rows.uuid(1), rows.uuid(2), rows.number(3), rows.number(4),
        rows.number(5), rows.number(6), rows.text(7), rows.yes(8), int(rows.number(9)),
        rows.uuid(10), rows.number(11), rows.number(12)};
}

QVector<HoldRecord> holdsFrom(Rows rows)
{
    QVector<HoldRecord> holds;
    while (rows.next())
        holds.append(holdFrom(rows));
    return holds;
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
    Rows rows = m_session.run(listingByCode, {m_at, code});
    return rows.next() ? std::optional(listingFrom(rows)) : std::nullopt;
}

ListingRecord SqliteBooks::listing(qint64 id)
{
    Rows rows = m_session.run(listingById, {m_at, id});
    rows.next();
    return listingFrom(rows);
}

std::optional<VariantRecord> SqliteBooks::variant(qint64 listing, const QString &code)
{
    Rows rows = m_session.run(variantByCode, {m_at, listing, code});
    return rows.next() ? std::optional(variantFrom(rows)) : std::nullopt;
}

std::optional<VariantRecord> SqliteBooks::variant(qint64 id)
{
    if (id == 0)
        return std::nullopt;
    Rows rows = m_session.run(variantById, {m_at, id});
    rows.next();
    return variantFrom(rows);
}

Slots SqliteBooks::slotsOf(qint64 listing, qint64 variant)
{
    return {this->listing(listing), this->variant(variant)};
}

std::optional<qint64> Slots::free() const
{
    const auto left = [](const auto &of) {
        return of.capacity ? std::optional(*of.capacity - of.sold - of.held + of.lapsed)
                           : std::nullopt;
    };
    std::optional<qint64> free = left(listing);
    if (const auto ofVariant = variant ? left(*variant) : std::nullopt)
        free = free ? qMin(*free, *ofVariant) : *ofVariant;
    return free ? std::optional(qMax<qint64>(0, *free)) : std::nullopt;
}

qint64 Slots::priceMinor() const
{
    return qMax<qint64>(0, listing.priceMinor + (variant ? variant->priceDifferenceMinor : 0));
}

std::optional<HoldRecord> SqliteBooks::hold(const QUuid &id)
{
    Rows rows = m_session.run(holdById, {plain(id)});
    return rows.next() ? std::optional(holdFrom(rows)) : std::nullopt;
}

std::optional<HoldRecord> SqliteBooks::line(const QUuid &cart, const QUuid &line)
{
    Rows rows = m_session.run(lineById, {plain(cart), plain(line)});
    return rows.next() ? std::optional(holdFrom(rows)) : std::nullopt;
}

std::optional<HoldRecord> SqliteBooks::line(const QUuid &cart, qint64 listing, qint64 variant)
{
    // Most often there is none, and Qt describes every column even of no row.
    QUuid id;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT id FROM hold WHERE cart_id = ? AND in_cart AND listing_id = ? "
                           "AND coalesce(variant_id, 0) = ?"),
            {plain(cart), listing, variant});
        if (!rows.next())
            return std::nullopt;
        id = rows.uuid(0);
    }
    return hold(id);
}

QVector<HoldRecord> SqliteBooks::linesOf(const QUuid &cart)
{
    return holdsFrom(m_session.run(linesInLockOrder, {plain(cart)}));
}

QVector<HoldRecord> SqliteBooks::holdsOf(const QUuid &checkout)
{
    return holdsFrom(m_session.run(holdsInLockOrder, {plain(checkout)}));
}

QVector<HoldRecord> SqliteBooks::unpaidHolds()
{
    return holdsFrom(m_session.run(unpaidInLockOrder));
}

std::optional<CartRecord> SqliteBooks::cart(const QUuid &id)
{
    Rows rows = m_session.run(
        QStringLiteral(
            "SELECT id, customer_id, desk, state, single, number FROM cart WHERE id = ?"),
        {plain(id)});
    if (!rows.next())
        return std::nullopt;
    return CartRecord{
        rows.uuid(0), rows.uuid(1), rows.text(2), rows.text(3), rows.yes(4), int(rows.number(5))};
}

QVector<QUuid> SqliteBooks::lapsedSingles()
{
    QVector<QUuid> ids;
    Rows rows = m_session.run(
        QStringLiteral("SELECT id FROM cart WHERE state = 'open' AND single AND NOT EXISTS "
                       "(SELECT 1 FROM hold WHERE cart_id = cart.id AND in_cart AND state = "
                       "'active') ORDER BY id"));
    while (rows.next())
        ids.append(rows.uuid(0));
    return ids;
}

void SqliteBooks::needOpenCart(const QUuid &cart)
{
    Rows rows = m_session.run(QStringLiteral("SELECT state FROM cart WHERE id = ?"), {plain(cart)});
    if (!rows.next())
        refuseMissing("cart", plain(cart));
    if (const QString state = rows.text(0); state != QLatin1String("open")) {
        refuse("cart_not_open",
            {{QStringLiteral("cart"), plain(cart)}, {QStringLiteral("state"), state}});
    }
}

bool SqliteBooks::isFree(const Slots &of, qint64 asked)
{
    const auto free = of.free();
    return !of.listing.active || !free || *free >= asked;
}

void SqliteBooks::refuseSoldOut(const Slots &of, qint64 asked)
{
    QJsonObject facts{{QStringLiteral("code"), of.listing.code},
        {QStringLiteral("variant"), of.variant ? of.variant->code : QString()},
        {QStringLiteral("asked"), asked}, {QStringLiteral("free"), of.free().value_or(0)},
        {QStringLiteral("next_lapse"), QJsonValue::Null}, {QStringLiteral("now"), m_at}};
    // Where the variant is what is short, only its own holds would free it.
    const auto ofListing = Slots{of.listing, std::nullopt}.free();
    const bool variantShort = of.variant && (!ofListing || *ofListing >= asked);
    Rows rows = m_session.run(
        QStringLiteral("SELECT min(expires_at) FROM hold WHERE listing_id = ? AND state = 'active' "
                       "AND NOT kept AND expires_at > ? AND (? = 0 OR variant_id = ?)"),
        {of.listing.id, m_at, variantShort ? of.variantId() : 0, of.variantId()});
    rows.next();
    if (const auto lapse = rows.maybeNumber(0))
        facts.insert(QStringLiteral("next_lapse"), *lapse);
    refuse("sold_out", facts);
}

bool SqliteBooks::book(
    const QString &kind, Slots &of, qint64 quantity, qint64 sold, qint64 held, const QString &why)
{
    ListingRecord &l = of.listing;
    if (!fits(l.capacity, l.sold, l.held, sold + held))
        return false;
    if (of.variant && !fits(of.variant->capacity, of.variant->sold, of.variant->held, sold + held))
        return false;
    const Numbers before = numbersOf(l);
    l.sold += sold;
    l.held += held;
    l.revision += of.variant ? 2 : 1;
    m_session.run(
        QStringLiteral("UPDATE listing SET sold = ?, held = ?, revision = ? WHERE id = ?"),
        {l.sold, l.held, l.revision, l.id});
    writeLedger(
        l, nullptr, l.revision - (of.variant ? 1 : 0), kind, quantity, {before, numbersOf(l)}, why);
    if (of.variant) {
        VariantRecord &v = *of.variant;
        const Numbers variantBefore = numbersOf(v);
        v.sold += sold;
        v.held += held;
        m_session.run(QStringLiteral("UPDATE variant SET sold = ?, held = ? WHERE id = ?"),
            {v.sold, v.held, v.id});
        writeLedger(l, &v, l.revision, kind, quantity, {variantBefore, numbersOf(v)}, why);
    }
    return true;
}

bool SqliteBooks::book(const QString &kind, qint64 listing, qint64 variant, qint64 quantity,
    qint64 sold, qint64 held, const QString &why)
{
    Slots of = slotsOf(listing, variant);
    return book(kind, of, quantity, sold, held, why);
}

void SqliteBooks::writeLedger(ListingRecord &listing, const VariantRecord *variant, qint64 sequence,
    const QString &kind, qint64 quantity, const Counted &counted, const QString &why)
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
        if (listing.hash.isEmpty()) {
            throw Failure{{ErrorKind::Internal,
                QStringLiteral("The ledger of %1 lacks its row %2. Run \"holdfast-cli db verify\".")
                    .arg(listing.code)
                    .arg(sequence - 1),
                {}}};
        }
        row.previousHash = listing.hash.toLatin1();
    }
    listing.hash = QString::fromLatin1(ledgerHash(row));
    const auto &b = row.before;
    const QVariant none{QMetaType(QMetaType::LongLong)};
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
            plain(row.operation), why, listing.hash});
}

void SqliteBooks::recordListing(const QString &kind, const std::optional<ListingRecord> &before,
    ListingRecord after, const QString &why)
{
    writeLedger(after, nullptr, after.revision, kind, 0,
        {before ? std::optional(numbersOf(*before)) : std::nullopt, numbersOf(after)}, why);
}

void SqliteBooks::recordVariant(const QString &kind, const std::optional<VariantRecord> &before,
    const VariantRecord &after, const QString &why)
{
    ListingRecord of = listing(after.listingId);
    ++of.revision;
    m_session.run(
        QStringLiteral("UPDATE listing SET revision = ? WHERE id = ?"), {of.revision, of.id});
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

void SqliteBooks::sweep(Slots &of)
{
    if (of.listing.lapsed == 0)
        return;
    sweepListing(of.listing.id);
    of = slotsOf(of.listing.id, of.variantId());
}

} // namespace holdfast
