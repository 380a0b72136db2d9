// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newid.h"
#include "quantity.h"
#include "refusals.h"
#include "sqlitebooks.h"
#include "sqlitestore.h"

namespace holdfast {
namespace {

/// The most a cart may cost before tax and shipping: whatever those become, its total can be
/// reckoned.
constexpr qint64 maxCartMinor = 499'500'000'000'000;

void checkAsked(qint64 quantity)
{
    if (quantity < 1 || quantity > maxQuantity)
        refuse("bad_quantity", {{QStringLiteral("quantity"), quantity}});
}

[[noreturn]] void refuseEnded(SqliteBooks &books, const HoldRecord &hold)
{
    refuse("hold_ended",
        {{QStringLiteral("hold"), plain(hold.id)},
            {QStringLiteral("code"), books.listing(hold.listingId).code},
            {QStringLiteral("state"),
                hold.state == QLatin1String("active") ? QStringLiteral("expired") : hold.state}});
}

HoldRecord lockHold(SqliteBooks &books, const QUuid &id)
{
    const auto hold = books.hold(id);
    if (!hold)
        refuseMissing("hold", plain(id));
    return *hold;
}

} // namespace

void SqliteBooks::checkLine(const QUuid &cart, const Slots &of,
    const std::optional<HoldRecord> &line, qint64 quantity, qint64 unitPriceMinor)
{
    const ListingRecord &l = of.listing;
    if (!l.active || (of.variant && !of.variant->active))
        refuse("not_on_sale", {{QStringLiteral("code"), l.code}});
    // One pass over the lines: how many there are and in what other currency something is held; how
    // many slots of this listing the others hold, and what those cost.
    Rows rows = m_session.run(
        QStringLiteral("SELECT count(*), min(CASE WHEN alive AND currency <> ? THEN currency END), "
                       "sum(CASE WHEN alive AND listing_id = ? THEN quantity END), "
                       "sum(CASE WHEN alive THEN quantity * unit_price_minor END), "
                       "CASE WHEN (SELECT single FROM cart WHERE id = ?) THEN 0 "
                       "ELSE (SELECT value FROM setting WHERE key = 'max_lines') END "
                       "FROM (SELECT currency, listing_id, quantity, unit_price_minor, id <> ? AND "
                       "state = 'active' AND (kept OR expires_at > ?) AS alive "
                       "FROM hold WHERE cart_id = ? AND in_cart)"),
        {l.currency, l.id, plain(cart), line ? plain(line->id) : QString(), m_at, plain(cart)});
    rows.next();
    if (!rows.isNull(1)) {
        refuse("other_currency",
            {{QStringLiteral("code"), l.code}, {QStringLiteral("currency"), l.currency},
                {QStringLiteral("cart_currency"), rows.text(1)}});
    }
    // A single cart has no room beside its first line.
    const qint64 lines = rows.number(0);
    if (const qint64 most = rows.number(4); !line && lines > 0 && lines >= most) {
        if (most == 0)
            refuse("single_cart");
        refuse("too_many_lines", {{QStringLiteral("max"), most}});
    }
    const qint64 asked = rows.number(2) + quantity;
    if (l.maxPerOrder && asked > *l.maxPerOrder) {
        refuse("too_many_per_order",
            {{QStringLiteral("code"), l.code}, {QStringLiteral("max"), *l.maxPerOrder},
                {QStringLiteral("asked"), asked}});
    }
    const auto amount = multiply({unitPriceMinor, {}}, quantity);
    if (!amount || amount->minor > maxCartMinor - rows.number(3))
        refuse("too_large");
}

HeldLine SqliteBooks::setLine(const QUuid &cart, Slots &of, const std::optional<HoldRecord> &line,
    qint64 quantity, const QString &kind)
{
    checkAsked(quantity);
    const bool alive = line && line->aliveAt(m_at);
    const qint64 more = quantity - (alive ? line->quantity : 0);
    if (more > 0) {
        checkLine(cart, of, line, quantity, alive ? line->unitPriceMinor : of.priceMinor());
        sweep(of);
        if (!book(kind, of, more, 0, more, QString()))
            refuseSoldOut(of, more);
    } else if (more < 0) {
        book(kind, of, more, 0, more, QString());
    }
    HoldRecord now = alive ? *line : HoldRecord();
    now.quantity = quantity;
    if (alive) {
        m_session.run(
            QStringLiteral("UPDATE hold SET quantity = ? WHERE id = ?"), {quantity, plain(now.id)});
        return heldLine(cart, of, now);
    }
    if (line) {
        m_session.run(
            QStringLiteral("UPDATE hold SET in_cart = 0 WHERE id = ?"), {plain(line->id)});
    }
    now.id = newId();
    now.lineId = line ? line->lineId : now.id;
    now.unitPriceMinor = of.priceMinor();
    Rows rows = m_session.run(
        QStringLiteral("INSERT INTO hold (id, line_id, cart_id, listing_id, variant_id, quantity, "
                       "unit_price_minor, currency, state, in_cart, line_at, created_at, "
                       "expires_at, desk, person) "
                       "SELECT ?, ?, ?, ?, ?, ?, ?, ?, 'active', 1, ?, ?, ? + 1000 * value, ?, ? "
                       "FROM setting WHERE key = 'hold_seconds' RETURNING expires_at"),
        {plain(now.id), plain(now.lineId), plain(cart), of.listing.id,
            variantOrNull(of.variantId()), quantity, now.unitPriceMinor, of.listing.currency,
            line ? line->lineAt : m_at, m_at, m_at, m_call.actor.desk, m_call.actor.person});
    rows.next();
    now.expiresAt = rows.number(0);
    return heldLine(cart, of, now);
}

HeldLine SqliteBooks::heldLine(const QUuid &cart, const Slots &of, const HoldRecord &hold) const
{
    CartLine line;
    line.id = hold.lineId;
    line.listingId = of.listing.id;
    line.code = of.listing.code;
    line.variant = of.variant ? of.variant->code : QString();
    line.title = of.listing.title;
    line.quantity = hold.quantity;
    line.unitPrice = {
        hold.unitPriceMinor, Currency::fromCode(of.listing.currency).value_or(Currency())};
    line.taxPpm = of.listing.taxPpm;
    line.hold = {
        hold.id, HoldState::Active, instantFromMs(hold.expiresAt), hold.extensions, hold.kept};
    return totalLine(std::move(line), cart, instantFromMs(m_at));
}

HeldLine SqliteBooks::hold(
    const QUuid &cart, const QString &code, const QString &variant, qint64 quantity)
{
    checkAsked(quantity);
    const auto found = listing(code);
    if (!found)
        refuseMissing("listing", code);
    Slots of{*found, std::nullopt};
    if (!variant.isEmpty()) {
        of.variant = this->variant(found->id, variant);
        if (!of.variant)
            refuseMissing("variant", code + QLatin1Char(' ') + variant);
    }
    if (!isFree(of, quantity)) {
        const auto into = this->cart(cart);
        if (into && into->state == QLatin1String("open"))
            refuseSoldOut(of, quantity);
    }
    needOpenCart(cart);
    const auto there = line(cart, found->id, of.variantId());
    const qint64 has = there && there->aliveAt(m_at) ? there->quantity : 0;
    return setLine(cart, of, there, has + quantity, QStringLiteral("hold"));
}

void SqliteBooks::endHold(const HoldRecord &hold, const QString &why)
{
    const bool late = !hold.kept && hold.expiresAt <= m_at;
    Rows rows = m_session.run(
        QStringLiteral("UPDATE hold SET state = ?, kept = 0, ended_at = ?, ended_why = ? "
                       "WHERE id = ? AND state = 'active'"),
        {late ? QStringLiteral("expired") : QStringLiteral("released"), m_at,
            late ? QString() : why, plain(hold.id)});
    if (rows.affected() == 1) {
        book(late ? QStringLiteral("expire") : QStringLiteral("release"), hold.listingId,
            hold.variantId, hold.quantity, 0, -hold.quantity, late ? QString() : why);
    }
}

void SqliteBooks::dropLine(const HoldRecord &line, const QString &why)
{
    if (line.state == QLatin1String("active"))
        endHold(line, why);
    m_session.run(QStringLiteral("UPDATE hold SET in_cart = 0 WHERE id = ?"), {plain(line.id)});
}

void SqliteBooks::closeCart(const QUuid &cart)
{
    m_session.run(
        QStringLiteral("UPDATE hold SET in_cart = 0 WHERE cart_id = ? AND in_cart"), {plain(cart)});
    m_session.run(QStringLiteral("UPDATE cart SET state = 'closed' WHERE id = ?"), {plain(cart)});
}

Result<HeldLine> SqliteStore::hold(const Call &call, const QUuid &cart, const QString &code,
    const QString &variant, qint64 quantity)
{
    // The row as it was written; only the answer to a second asking is read.
    std::optional<HeldLine> made;
    return operate<HeldLine>(
        call, Right::Staff,
        {QStringLiteral("hold"), plain(cart), code, variant, QString::number(quantity)},
        [&](SqliteBooks &books) {
            made = books.hold(cart, code, variant, quantity);
            return plain(made->line.hold.id);
        },
        [&](const QString &answer, qint64 at) { return made ? *made : heldLine(answer, at); });
}

Result<HeldLine> SqliteStore::setQuantity(
    const Call &call, const QUuid &cart, const QUuid &line, qint64 quantity)
{
    std::optional<HeldLine> made;
    return operate<HeldLine>(
        call, Right::Staff,
        {QStringLiteral("set_quantity"), plain(cart), plain(line), QString::number(quantity)},
        [&](SqliteBooks &books) {
            checkAsked(quantity);
            books.needOpenCart(cart);
            const auto found = books.line(cart, line);
            if (!found)
                refuseMissing("line", plain(line));
            Slots of = books.slotsOf(found->listingId, found->variantId);
            const qint64 has = found->aliveAt(books.at()) ? found->quantity : 0;
            if (!books.isFree(of, quantity - has))
                books.refuseSoldOut(of, quantity - has);
            made = books.setLine(cart, of, found, quantity, QStringLiteral("change"));
            return plain(made->line.hold.id);
        },
        [&](const QString &answer, qint64 at) { return made ? *made : heldLine(answer, at); });
}

Result<void> SqliteStore::removeLine(const Call &call, const QUuid &cart, const QUuid &line)
{
    return operate(call, Right::Staff, {QStringLiteral("remove_line"), plain(cart), plain(line)},
        [&](SqliteBooks &books) {
            books.needOpenCart(cart);
            const auto found = books.line(cart, line);
            if (!found)
                refuseMissing("line", plain(line));
            books.dropLine(*found, QStringLiteral("removed from the cart"));
            if (books.cart(cart)->single)
                books.closeCart(cart);
            return QString();
        });
}

Result<void> SqliteStore::clearCart(const Call &call, const QUuid &cart)
{
    return operate(
        call, Right::Staff, {QStringLiteral("clear_cart"), plain(cart)}, [&](SqliteBooks &books) {
            books.needOpenCart(cart);
            const QVector<HoldRecord> lines = books.linesOf(cart);
            for (const HoldRecord &line : lines)
                books.dropLine(line, QStringLiteral("cart cleared"));
            if (books.cart(cart)->single)
                books.closeCart(cart);
            return QString();
        });
}

Result<HeldLine> SqliteStore::extendHold(const Call &call, const QUuid &hold, const QString &why)
{
    if (const auto fine = guarded([&] { checkWhy(why); }); !fine)
        return fine.error();
    return operate<HeldLine>(
        call, Right::Staff, {QStringLiteral("extend_hold"), plain(hold), why},
        [&](SqliteBooks &books) {
            const HoldRecord record = lockHold(books, hold);
            if (!record.aliveAt(books.at()))
                refuseEnded(books, record);
            if (!record.checkoutId.isNull())
                refuse("being_paid", {{QStringLiteral("checkout"), plain(record.checkoutId)}});
            const qint64 most = books.setting(QStringLiteral("hold_extensions"));
            if (record.extensions >= most) {
                require(Right::Manager);
                if (why.trimmed().isEmpty())
                    refuse("extended_enough", {{QStringLiteral("max"), most}});
            }
            const qint64 full = books.at() + 1000 * books.setting(QStringLiteral("hold_seconds"));
            m_session.run(QStringLiteral("UPDATE hold SET extensions = extensions + 1, "
                                         "expires_at = max(expires_at, ?) WHERE id = ?"),
                {full, plain(hold)});
            m_session.run(
                QStringLiteral(
                    "INSERT INTO hold_event (hold_id, sequence, kind, at, desk, person, "
                    "login, operation, why) VALUES (?, ?, 'extended', ?, ?, ?, '', ?, ?)"),
                {plain(hold), record.extensions + 1, books.at(), call.actor.desk, call.actor.person,
                    plain(call.operation), why});
            return plain(hold);
        },
        [&](const QString &answer, qint64 at) { return heldLine(answer, at); });
}

Result<void> SqliteStore::releaseHold(const Call &call, const QUuid &hold, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate(call, Right::Manager, {QStringLiteral("release_hold"), plain(hold), why},
        [&](SqliteBooks &books) {
            const HoldRecord record = lockHold(books, hold);
            if (!record.aliveAt(books.at()))
                refuseEnded(books, record);
            if (!record.checkoutId.isNull())
                refuse("being_paid", {{QStringLiteral("checkout"), plain(record.checkoutId)}});
            books.endHold(record, why);
            return QString();
        });
}

Result<ReleaseReport> SqliteStore::releaseAll(const Call &call, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate<ReleaseReport>(
        call, Right::Manager, {QStringLiteral("release_all"), why},
        [&](SqliteBooks &books) {
            ReleaseReport report;
            const QVector<HoldRecord> holds = books.unpaidHolds();
            for (const HoldRecord &hold : holds) {
                if (hold.expiresAt > books.at()) {
                    ++report.holds;
                    report.slotCount += hold.quantity;
                }
                books.endHold(hold, why);
            }
            Rows rows = m_session.run(
                QStringLiteral(
                    "SELECT count(*) FROM hold WHERE state = 'active' AND checkout_id IS "
                    "NOT NULL AND (kept OR expires_at > ?)"),
                {books.at()});
            rows.next();
            report.kept = rows.number(0);
            return QStringLiteral("%1 %2 %3")
                .arg(report.holds)
                .arg(report.slotCount)
                .arg(report.kept);
        },
        [](const QString &answer, qint64) {
            return ReleaseReport{answer.section(QLatin1Char(' '), 0, 0).toLongLong(),
                answer.section(QLatin1Char(' '), 1, 1).toLongLong(),
                answer.section(QLatin1Char(' '), 2, 2).toLongLong()};
        });
}

} // namespace holdfast
