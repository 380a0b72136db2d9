// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newid.h"
#include "quantity.h"
#include "sqlitestore.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr int maxReviews = 1000;

const QString reviewSelect = QStringLiteral(R"(
    SELECT r.id, r.reason, r.checkout_id, k.order_number, r.payment, r.amount_minor, r.currency,
        k.amount_minor, k.currency, o.customer_email, r.at, r.resolution, r.resolved_at,
        r.resolved_by_person, coalesce(r.sold_order, 0), r.refund_id,
        r.amount_minor - coalesce((SELECT total_minor FROM sales_order WHERE number = r.sold_order), 0)
            - coalesce((SELECT sum(amount_minor) FROM refund
                WHERE review_id = r.id AND state <> 'failed'), 0)
    FROM review r JOIN checkout k ON k.id = r.checkout_id
    JOIN sales_order o ON o.number = k.order_number)");

Money moneyAt(const Rows &rows, int column)
{
    return {rows.number(column), Currency::fromCode(rows.text(column + 1)).value_or(Currency())};
}

ReviewItem reviewFrom(const Rows &rows)
{
    ReviewItem item;
    item.id = rows.number(0);
    item.reason = reviewReasonFromName(rows.text(1)).value_or(ReviewReason::Mismatched);
    item.checkout = rows.uuid(2);
    item.order = rows.number(3);
    item.payment = rows.text(4);
    item.amount = moneyAt(rows, 5);
    item.agreed = moneyAt(rows, 7);
    item.customer = rows.text(9);
    item.at = instantFromMs(rows.number(10));
    item.resolution = rows.text(11);
    if (const auto resolved = rows.maybeNumber(12))
        item.resolvedAt = instantFromMs(*resolved);
    item.open = !item.resolvedAt;
    item.person = rows.text(13);
    item.soldOrder = rows.number(14);
    item.failedRefund = rows.uuid(15);
    item.left = {rows.number(16), item.amount.currency};
    return item;
}

/// What a case is to be sold as.
struct LineToSell
{
    qint64 listing = 0;
    qint64 variant = 0;
    qint64 quantity = 0;
    std::optional<qint64> priceMinor = {}; ///< absent: today's
};

QVector<LineToSell> linesOf(SqlSession &session, qint64 order)
{
    QVector<LineToSell> lines;
    Rows rows = session.run(
        QStringLiteral(
            "SELECT listing_id, coalesce(variant_id, 0), quantity, unit_price_minor FROM "
            "order_line WHERE order_number = ? ORDER BY listing_id, coalesce(variant_id, 0)"),
        {order});
    while (rows.next())
        lines.append({rows.number(0), rows.number(1), rows.number(2), rows.number(3)});
    return lines;
}

void checkAsked(qint64 quantity)
{
    if (quantity < 1 || quantity > maxQuantity)
        refuse("bad_quantity", {{QStringLiteral("quantity"), quantity}});
}

/// In the order of locks, each thing once.
QVector<LineToSell> linesOf(SqliteBooks &books, const QVector<WantedLine> &wanted)
{
    QMap<std::pair<qint64, qint64>, LineToSell> lines;
    for (const WantedLine &want : wanted) {
        const auto listing = books.listing(want.code);
        if (!listing)
            refuseMissing("listing", want.code);
        const auto variant = want.variant.isEmpty() ? std::optional<VariantRecord>()
                                                    : books.variant(listing->id, want.variant);
        if (!want.variant.isEmpty() && !variant)
            refuseMissing("variant", want.code + QLatin1Char(' ') + want.variant);
        checkAsked(want.quantity);
        const qint64 variantId = variant ? variant->id : 0;
        LineToSell &line = lines[{listing->id, variantId}];
        line = {listing->id, variantId, line.quantity + want.quantity, {}};
    }
    return lines.values().toVector();
}

} // namespace

ReviewItem SqliteStore::readReview(qint64 id)
{
    ReviewItem item;
    {
        Rows rows = m_session.run(reviewSelect + QStringLiteral(" WHERE r.id = ?"), {id});
        if (!rows.next())
            refuseMissing("review", QString::number(id));
        item = reviewFrom(rows);
    }
    item.refunds = readRefunds(QStringLiteral("review_id = ?"), {id});
    return item;
}

Result<QVector<ReviewItem>> SqliteStore::reviews(bool all)
{
    return snapshot([&] {
        QVector<ReviewItem> items;
        {
            Rows rows = m_session.run(
                reviewSelect + (all ? QString() : QStringLiteral(" WHERE r.resolved_at IS NULL"))
                + QStringLiteral(" ORDER BY r.at DESC, r.id DESC LIMIT %1").arg(maxReviews));
            while (rows.next())
                items.prepend(reviewFrom(rows));
        }
        for (ReviewItem &item : items)
            item.refunds = readRefunds(QStringLiteral("review_id = ?"), {item.id});
        return items;
    });
}

void SqliteStore::settleReview(SqliteBooks &books, qint64 review)
{
    const ReviewItem item = readReview(review);
    if (item.left.minor > 0) {
        m_session.run(QStringLiteral("UPDATE review SET resolution = '', resolved_at = NULL, "
                                     "resolved_by_desk = '', resolved_by_person = '', "
                                     "resolved_by_login = '' WHERE id = ?"),
            {review});
        return;
    }
    if (!item.open)
        return;
    const bool refunded = std::any_of(item.refunds.cbegin(), item.refunds.cend(),
        [](const Refund &refund) { return refund.state != RefundState::Failed; });
    QString resolution =
        refunded ? QStringLiteral("Given back.") : QStringLiteral("There was no money.");
    if (item.soldOrder != 0) {
        resolution = (refunded ? QStringLiteral("Sold as order %1, the rest was given back.")
                               : QStringLiteral("Sold as order %1."))
                         .arg(item.soldOrder);
    }
    m_session.run(QStringLiteral("UPDATE review SET resolved_at = ?, resolved_by_desk = ?, "
                                 "resolved_by_person = ?, resolution = ? WHERE id = ?"),
        {books.at(), books.call().actor.desk, books.call().actor.person, resolution, review});
}

Result<ReviewItem> SqliteStore::refundReview(const Call &call, qint64 review,
    std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate<ReviewItem>(
        call, Right::Manager,
        {QStringLiteral("refund_review"), QString::number(review),
            amountMinor ? QString::number(*amountMinor) : QString(),
            tender ? tenderName(*tender) : QString(), why},
        [&](SqliteBooks &books) {
            const ReviewItem item = readReview(review);
            const qint64 amount = amountMinor.value_or(item.left.minor);
            if (item.amount.minor == 0 && amount == 0 && item.open) {
                settleReview(books, review);
                return QString();
            }
            if (amount <= 0 || amount > item.left.minor) {
                refuse("review_too_much",
                    {{QStringLiteral("review"), review}, {QStringLiteral("asked"), amount},
                        {QStringLiteral("left"), item.left.minor},
                        {QStringLiteral("currency"), item.amount.currency.code()}});
            }
            Refund refund;
            refund.payment = item.payment;
            if (!item.failedRefund.isNull()) {
                if (amount != item.amount.minor)
                    refuse("review_whole", {{QStringLiteral("review"), review}});
                refund = readRefund(item.failedRefund);
                for (RefundLine &line : refund.plan.lines)
                    line.returned = 0;
            }
            const Order order = readOrder(item.order);
            refund.order = order.number;
            refund.review = review;
            refund.tender = tender.value_or(readCheckout(item.checkout, books.at()).tender);
            refund.plan.totalMinor = amount;
            refund.currency = item.amount.currency;
            refund.why = why;
            refund = addRefund(books, order, refund);
            if (refund.state == RefundState::Succeeded)
                settleRefund(books, refund, std::nullopt);
            settleReview(books, review);
            return QString();
        },
        [&](const QString &, qint64) { return readReview(review); });
}

QUuid SqliteStore::holdForReview(
    SqliteBooks &books, const ReviewItem &item, const QVector<WantedLine> &instead)
{
    const QUuid cart = newId();
    // Nobody else's until it is sold, and single only then: a single one would take but one line.
    m_session.run(QStringLiteral("INSERT INTO cart (id, desk, state, created_at) "
                                 "VALUES (?, ?, 'open', ?)"),
        {plain(cart), plain(cart), books.at()});
    const QVector<LineToSell> lines =
        instead.isEmpty() ? linesOf(m_session, item.order) : linesOf(books, instead);
    QString currency;
    bool costs = instead.isEmpty() || books.setting(QStringLiteral("shipping_minor")) > 0;
    for (const LineToSell &line : lines) {
        Slots of = books.slotsOf(line.listing, line.variant);
        const QUuid hold =
            books.setLine(cart, of, std::nullopt, line.quantity, QStringLiteral("hold"))
                .line.hold.id;
        if (line.priceMinor) {
            m_session.run(QStringLiteral("UPDATE hold SET unit_price_minor = ? WHERE id = ?"),
                {*line.priceMinor, plain(hold)});
        }
        currency = of.listing.currency;
        costs = costs || of.priceMinor() > 0;
    }
    if (currency != item.amount.currency.code()) {
        refuse("review_currency", {{QStringLiteral("review"), item.id},
                                      {QStringLiteral("currency"), item.amount.currency.code()}});
    }
    if (!costs)
        refuse("review_buys_nothing", {{QStringLiteral("review"), item.id}});
    m_session.run(
        QStringLiteral("UPDATE cart SET customer_id = (SELECT customer_id FROM "
                       "sales_order WHERE number = ?), desk = ?, single = 1 WHERE id = ?"),
        {item.order, books.call().actor.desk, plain(cart)});
    return cart;
}

Result<ReviewItem> SqliteStore::sellReview(
    const Call &call, qint64 review, const QVector<WantedLine> &instead, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    QStringList request{QStringLiteral("sell_review"), QString::number(review), why};
    for (const WantedLine &line : instead)
        request << line.code << line.variant << QString::number(line.quantity);
    return operate<ReviewItem>(
        call, Right::Manager, request,
        [&](SqliteBooks &books) {
            const ReviewItem item = readReview(review);
            if (!item.failedRefund.isNull())
                refuse("review_goes_back", {{QStringLiteral("review"), review}});
            if (item.soldOrder != 0 || item.left.minor <= 0) {
                refuse("review_closed",
                    {{QStringLiteral("review"), review},
                        {QStringLiteral("order"), item.soldOrder ? QJsonValue(item.soldOrder)
                                                                 : QJsonValue(QJsonValue::Null)}});
            }
            if (item.reason == ReviewReason::Duplicate && instead.isEmpty()) {
                refuse("review_sold_once",
                    {{QStringLiteral("review"), review}, {QStringLiteral("order"), item.order}});
            }
            const qint64 most = books.setting(QStringLiteral("max_lines"));
            if (instead.size() > most)
                refuse("too_many_lines", {{QStringLiteral("max"), most}});
            const QUuid cart = holdForReview(books, item, instead);
            const qint64 like = instead.isEmpty() ? item.order : 0;
            const Checkout checkout =
                readCheckout(startCheckout(books, cart, Tender::Stripe, like), books.at());
            const qint64 rest = item.left.minor - checkout.amount.minor;
            if (rest < 0) {
                refuse("review_too_little",
                    {{QStringLiteral("review"), review}, {QStringLiteral("left"), item.left.minor},
                        {QStringLiteral("total_minor"), checkout.amount.minor},
                        {QStringLiteral("currency"), item.amount.currency.code()}});
            }
            m_session.run(
                QStringLiteral("UPDATE checkout SET live = (SELECT coalesce(k.live, s.live) "
                               "FROM checkout k LEFT JOIN provider_session s "
                               "ON s.checkout_id = k.id WHERE k.id = ?) WHERE id = ?"),
                {plain(item.checkout), plain(checkout.id)});
            settleCheckout(books, checkout, std::nullopt, item.payment);
            m_session.run(QStringLiteral("UPDATE review SET sold_order = ? WHERE id = ?"),
                {checkout.order, review});
            if (rest > 0) {
                Refund refund;
                refund.order = item.order;
                refund.review = review;
                refund.tender = Tender::Stripe;
                refund.payment = item.payment;
                refund.plan.totalMinor = rest;
                refund.currency = item.amount.currency;
                refund.why = why;
                addRefund(books, readOrder(item.order), refund);
            }
            settleReview(books, review);
            return QString();
        },
        [&](const QString &, qint64) { return readReview(review); });
}

} // namespace holdfast
