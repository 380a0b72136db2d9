// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include <algorithm>
#include <QJsonArray>

namespace holdfast {
namespace {

const QString linesInOrder =
    QStringLiteral(" ORDER BY h.line_at, h.listing_id, coalesce(h.variant_id, 0)");

struct Snapshot
{
    QUuid holdId;
    qint64 listingId = 0;
    qint64 variantId = 0;
    QString code;
    QString variant;
    QString title;
    QString market;
    qint64 quantity = 0;
    qint64 unitPriceMinor = 0;
    int taxPpm = 0;
    QString currency;
    bool alive = false;
};

qint64 valueOf(const Result<Money> &money)
{
    if (!money)
        refuse("too_large");
    return money->minor;
}

[[noreturn]] void refuseProviders(Tender tender)
{
    refuse("provider_confirms", {{QStringLiteral("tender"), tenderName(tender)}});
}

/// Whether there is a session, or a request that may have opened one.
bool mayBePaid(const Checkout &checkout)
{
    const auto isUnknown = [](const StoredRequest &stored) { return stored.outcome.isEmpty(); };
    return checkout.session
           || std::any_of(checkout.requests.cbegin(), checkout.requests.cend(), isUnknown);
}

} // namespace

void needInFlight(const Checkout &checkout)
{
    if (checkout.inFlight())
        return;
    refuse("checkout_ended", {{QStringLiteral("checkout"), plain(checkout.id)},
                                 {QStringLiteral("state"), checkoutStateName(checkout.state)},
                                 {QStringLiteral("order"), checkout.order}});
}

QUuid SqliteStore::startCheckout(SqliteBooks &books, const QUuid &cart, Tender tender, qint64 like)
{
    const qint64 at = books.at();
    QVector<Snapshot> lines;
    QJsonArray lapsed;
    {
        Rows rows = m_session.run(
            QStringLiteral(
                "SELECT h.id, h.listing_id, coalesce(h.variant_id, 0), l.code, v.code, "
                "l.title, l.market, h.quantity, h.unit_price_minor, "
                "coalesce(k.tax_ppm, m.tax_ppm), h.currency, "
                "h.state = 'active' AND (h.kept OR h.expires_at > ?) "
                "FROM hold h JOIN listing l ON l.id = h.listing_id "
                "JOIN market m ON m.code = l.market "
                "LEFT JOIN variant v ON v.id = h.variant_id "
                "LEFT JOIN order_line k ON k.order_number = ? AND k.listing_id = h.listing_id "
                "AND coalesce(k.variant_id, 0) = coalesce(h.variant_id, 0) "
                "WHERE h.cart_id = ? AND h.in_cart")
                + linesInOrder,
            {at, like, plain(cart)});
        while (rows.next()) {
            lines.append({rows.uuid(0), rows.number(1), rows.number(2), rows.text(3), rows.text(4),
                rows.text(5), rows.text(6), rows.number(7), rows.number(8), int(rows.number(9)),
                rows.text(10), rows.yes(11)});
            if (!lines.last().alive)
                lapsed.append(lines.last().code);
        }
    }
    if (lines.isEmpty())
        refuse("cart_empty", {{QStringLiteral("cart"), plain(cart)}});
    if (!lapsed.isEmpty())
        refuse("holds_lapsed", {{QStringLiteral("codes"), lapsed}});
    const CartRecord owner = *books.cart(cart);
    if (tender == Tender::Account && owner.customerId.isNull())
        refuse("customer_needed");

    const QString currency = lines.first().currency;
    const Currency unit = Currency::fromCode(currency).value_or(Currency());
    QVector<LineAmount> amounts;
    for (const Snapshot &line : std::as_const(lines)) {
        amounts.append(
            {valueOf(multiply({line.unitPriceMinor, unit}, line.quantity)), line.taxPpm});
    }
    const qint64 shipping = like == 0 ? books.setting(QStringLiteral("shipping_minor"))
                                      : readOrder(like).totals.shippingMinor;
    const auto totalled = totalLines(amounts, 0, shipping, unit);
    if (!totalled || totalled->totals.totalMinor > maxMinor)
        refuse("too_large");
    const Totals &totals = totalled->totals;
    const bool provided = !settlesAtOnce(tender);
    if (provided && totals.totalMinor == 0)
        refuse("nothing_to_pay");

    qint64 number = 0;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT coalesce(max(number), 1000) + 1 FROM sales_order"));
        rows.next();
        number = rows.number(0);
    }
    const Actor &actor = books.call().actor;
    const QString operation = plain(books.call().operation);
    m_session.run(
        QStringLiteral(
            "INSERT INTO sales_order (number, state, cart_id, customer_id, customer_email, "
            "customer_name, customer_phone, customer_business, customer_address, "
            "customer_tax_number, currency, subtotal_minor, discount_minor, "
            "shipping_minor, tax_minor, total_minor, desk, person, created_at) "
            "SELECT ?, 'pending', c.id, u.id, coalesce(u.email, ''), coalesce(u.name, ''), "
            "coalesce(u.phone, ''), coalesce(u.business, ''), coalesce(u.address, ''), "
            "coalesce(u.tax_number, ''), ?, ?, ?, ?, ?, ?, ?, ?, ? "
            "FROM cart c LEFT JOIN customer u ON u.id = c.customer_id WHERE c.id = ?"),
        {number, currency, totals.subtotalMinor, totals.discountMinor, totals.shippingMinor,
            totals.taxMinor, totals.totalMinor, actor.desk, actor.person, at, plain(cart)});
    m_session.run(
        QStringLiteral(
            "INSERT INTO order_event (order_number, sequence, kind, from_state, to_state, "
            "at, desk, person, login, operation, why) "
            "VALUES (?, 1, 'created', '', 'pending', ?, ?, ?, '', ?, '')"),
        {number, at, actor.desk, actor.person, operation});
    for (int i = 0; i < lines.size(); ++i) {
        const Snapshot &line = lines[i];
        const LineTotals &sum = totalled->lines[i];
        m_session.run(
            QStringLiteral("INSERT INTO order_line (order_number, position, hold_id, listing_id, "
                           "variant_id, code, variant_code, title, market, quantity, "
                           "unit_price_minor, tax_ppm, subtotal_minor, discount_minor, tax_minor, "
                           "total_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {number, i + 1, plain(line.holdId), line.listingId, variantOrNull(line.variantId),
                line.code, line.variant, line.title, line.market, line.quantity,
                line.unitPriceMinor, line.taxPpm, sum.subtotalMinor, sum.discountMinor,
                sum.taxMinor, sum.totalMinor});
    }
    const QUuid checkout = newId();
    const qint64 expires = at + 1000 * books.setting(QStringLiteral("checkout_seconds"));
    m_session.run(
        QStringLiteral(
            "INSERT INTO checkout (id, cart_id, order_number, tender, state, amount_minor, "
            "currency, created_at, expires_at, desk, person, why) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"),
        {plain(checkout), plain(cart), number, tenderName(tender),
            checkoutStateName(provided ? CheckoutState::Preparing : CheckoutState::Open),
            totals.totalMinor, currency, at, expires, actor.desk, actor.person});
    m_session.run(
        QStringLiteral("UPDATE hold SET checkout_id = ?, kept = ?, expires_at = max(expires_at, ?) "
                       "WHERE cart_id = ? AND in_cart AND state = 'active'"),
        {plain(checkout), int(provided), expires, plain(cart)});
    m_session.run(QStringLiteral("UPDATE cart SET state = 'checkout' WHERE id = ?"), {plain(cart)});
    return checkout;
}

void SqliteStore::settleCheckout(SqliteBooks &books, const Checkout &checkout,
    std::optional<qint64> receivedMinor, const QString &providerPayment)
{
    const QUuid &id = checkout.id;
    needInFlight(checkout);
    if (checkout.tender == Tender::Cash) {
        if (!receivedMinor)
            receivedMinor = checkout.amount.minor;
        if (*receivedMinor < checkout.amount.minor) {
            refuse(
                "cash_short", {{QStringLiteral("received_minor"), *receivedMinor},
                                  {QStringLiteral("total_minor"), checkout.amount.minor},
                                  {QStringLiteral("currency"), checkout.amount.currency.code()}});
        }
        if (*receivedMinor > maxMinor)
            refuse("too_large");
    } else if (receivedMinor) {
        refuse("nothing_received");
    }
    {
        QJsonArray lapsed;
        Rows rows = m_session.run(
            QStringLiteral("SELECT l.code FROM hold h JOIN listing l ON l.id = h.listing_id "
                           "WHERE h.checkout_id = ? AND h.in_cart "
                           "AND NOT (h.state = 'active' AND (h.kept OR h.expires_at > ?))")
                + linesInOrder,
            {plain(id), books.at()});
        while (rows.next())
            lapsed.append(rows.text(0));
        if (!lapsed.isEmpty())
            refuse("holds_lapsed", {{QStringLiteral("codes"), lapsed}});
    }
    const QVector<HoldRecord> holds = books.holdsOf(id);
    for (const HoldRecord &hold : holds) {
        books.book(QStringLiteral("sale"), hold.listingId, hold.variantId, hold.quantity,
            hold.quantity, -hold.quantity, QStringLiteral("order %1").arg(checkout.order));
    }
    m_session.run(QStringLiteral("UPDATE hold SET state = 'completed', in_cart = 0, kept = 0, "
                                 "ended_at = ? WHERE checkout_id = ? AND state = 'active'"),
        {books.at(), plain(id)});
    const std::optional<qint64> change =
        receivedMinor ? std::optional(*receivedMinor - checkout.amount.minor) : std::nullopt;
    m_session.run(QStringLiteral(
                      "INSERT INTO payment (order_number, checkout_id, kind, tender, amount_minor, "
                      "currency, received_minor, change_minor, provider_payment, at, desk, person, "
                      "login, operation) VALUES (?, ?, 'payment', ?, ?, ?, ?, ?, nullif(?, ''), ?, "
                      "?, ?, '', ?)"),
        {checkout.order, plain(id), tenderName(checkout.tender), checkout.amount.minor,
            checkout.amount.currency.code(), orNull(receivedMinor), orNull(change), providerPayment,
            books.at(), books.call().actor.desk, books.call().actor.person,
            plain(books.call().operation)});
    m_session.run(QStringLiteral("UPDATE checkout SET state = 'settled', ended_at = ?, "
                                 "received_minor = ?, change_minor = ? WHERE id = ?"),
        {books.at(), orNull(receivedMinor), orNull(change), plain(id)});
    setOrderState(books, checkout.order, QStringLiteral("paid"), tenderName(checkout.tender));
    m_session.run(
        QStringLiteral("UPDATE cart SET state = 'ordered' WHERE id = ?"), {plain(checkout.cart)});
}

void SqliteStore::abandonCheckout(SqliteBooks &books, const Checkout &checkout, const QString &why)
{
    const QVector<HoldRecord> holds = books.holdsOf(checkout.id);
    for (const HoldRecord &hold : holds)
        books.endHold(hold, why);
    m_session.run(
        QStringLiteral(
            "UPDATE checkout SET state = 'abandoned', ended_at = ?, why = ? WHERE id = ?"),
        {books.at(), why, plain(checkout.id)});
    setOrderState(books, checkout.order, QStringLiteral("cancelled"), why);
    const CartRecord cart = *books.cart(checkout.cart);
    if (cart.single)
        return books.closeCart(cart.id);
    const auto other = openCartOf(cart.customerId, cart.desk, cart.number, cart.id);
    if (!other) {
        m_session.run(
            QStringLiteral("UPDATE cart SET state = 'open' WHERE id = ?"), {plain(cart.id)});
        return;
    }
    // Its owner has opened another cart meanwhile: the lapsed lines go there.
    m_session.run(
        QStringLiteral(
            "UPDATE hold SET in_cart = 0 WHERE cart_id = ? AND in_cart AND EXISTS (SELECT 1 "
            "FROM hold o WHERE o.cart_id = ? AND o.in_cart "
            "AND o.listing_id = hold.listing_id "
            "AND coalesce(o.variant_id, 0) = coalesce(hold.variant_id, 0))"),
        {plain(cart.id), plain(*other)});
    m_session.run(QStringLiteral("UPDATE hold SET cart_id = ? WHERE cart_id = ? AND in_cart"),
        {plain(*other), plain(cart.id)});
    m_session.run(QStringLiteral("UPDATE cart SET state = 'merged', merged_into = ? WHERE id = ?"),
        {plain(*other), plain(cart.id)});
}

Result<Checkout> SqliteStore::startCheckout(const Call &call, const QUuid &cart, Tender tender)
{
    return operate<Checkout>(
        call, Right::Staff, {QStringLiteral("start_checkout"), plain(cart), tenderName(tender)},
        [&](SqliteBooks &books) {
            books.needOpenCart(cart);
            return plain(startCheckout(books, cart, tender));
        },
        [&](const QString &answer, qint64 at) {
            return readCheckout(QUuid::fromString(answer), at);
        });
}

Result<Sale> SqliteStore::confirmCheckout(
    const Call &call, const QUuid &checkout, std::optional<qint64> receivedMinor)
{
    return operate<Sale>(
        call, Right::Staff,
        {QStringLiteral("confirm_checkout"), plain(checkout),
            receivedMinor ? QString::number(*receivedMinor) : QString()},
        [&](SqliteBooks &books) {
            const Checkout known = readCheckout(checkout, books.at());
            if (!settlesAtOnce(known.tender))
                refuseProviders(known.tender);
            settleCheckout(books, known, receivedMinor, {});
            return QString();
        },
        [&](const QString &, qint64 at) { return readSale(checkout, at); });
}

Result<Sale> SqliteStore::sell(
    const Call &call, const QUuid &cart, Tender tender, const Tendered &tendered)
{
    const auto text = [](std::optional<qint64> value) {
        return value ? QString::number(*value) : QString();
    };
    return operate<Sale>(
        call, Right::Staff,
        {QStringLiteral("sell"), plain(cart), tenderName(tender), text(tendered.receivedMinor),
            text(tendered.expectedTotalMinor)},
        [&](SqliteBooks &books) {
            books.needOpenCart(cart);
            if (!settlesAtOnce(tender))
                refuseProviders(tender);
            const Checkout checkout = readCheckout(startCheckout(books, cart, tender), books.at());
            const Money total = checkout.amount;
            if (tendered.expectedTotalMinor && *tendered.expectedTotalMinor != total.minor) {
                refuse("total_changed",
                    {{QStringLiteral("expected_minor"), *tendered.expectedTotalMinor},
                        {QStringLiteral("total_minor"), total.minor},
                        {QStringLiteral("currency"), total.currency.code()}});
            }
            settleCheckout(books, checkout, tendered.receivedMinor, {});
            return plain(checkout.id);
        },
        [&](const QString &answer, qint64 at) { return readSale(QUuid::fromString(answer), at); });
}

Result<Checkout> SqliteStore::cancelCheckout(
    const Call &call, const QUuid &checkout, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate<Checkout>(
        call, Right::Staff, {QStringLiteral("cancel_checkout"), plain(checkout), why},
        [&](SqliteBooks &books) {
            const Checkout known = readCheckout(checkout, books.at());
            needInFlight(known);
            if (settlesAtOnce(known.tender) || !mayBePaid(known))
                abandonCheckout(books, known, why);
            else
                markEnding(known, why);
            return QString();
        },
        [&](const QString &, qint64 at) { return readCheckout(checkout, at); });
}

Result<Checkout> SqliteStore::forceCheckout(
    const Call &call, const QUuid &checkout, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate<Checkout>(
        call, Right::Manager, {QStringLiteral("force_checkout"), plain(checkout), why},
        [&](SqliteBooks &books) {
            const Checkout known = readCheckout(checkout, books.at());
            needInFlight(known);
            abandonCheckout(books, known, why);
            return QString();
        },
        [&](const QString &, qint64 at) { return readCheckout(checkout, at); });
}

} // namespace holdfast
