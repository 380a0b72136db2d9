// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

namespace holdfast {
namespace {

constexpr int maxReviews = 1000;

const QString reviewSelect = QStringLiteral(R"(
    SELECT r.id, r.reason, r.checkout_id, k.order_number, r.payment, r.amount_minor, r.currency,
        k.amount_minor, k.currency, o.customer_email, r.at, r.resolution, r.resolved_at,
        r.resolved_by_person
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
    return item;
}

ReviewReason reasonFor(const Checkout &checkout, const Money &paid)
{
    if (checkout.state == CheckoutState::Settled)
        return ReviewReason::Duplicate;
    if (checkout.state == CheckoutState::Abandoned)
        return ReviewReason::Late;
    if (paid.currency != checkout.amount.currency)
        return ReviewReason::Mismatched;
    return paid.minor < checkout.amount.minor ? ReviewReason::Short : ReviewReason::Over;
}

} // namespace

QString SqliteStore::bookPayment(
    SqliteBooks &books, const Checkout &checkout, const ReceivedPayment &payment)
{
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT order_number FROM payment WHERE provider_payment = ? "
                           "AND kind = 'payment'"),
            {payment.payment});
        if (rows.next())
            return QStringLiteral("order %1").arg(rows.number(0));
    }
    const auto review = [&]() -> std::optional<QString> {
        Rows rows = m_session.run(
            QStringLiteral("SELECT id FROM review WHERE payment = ?"), {payment.payment});
        if (!rows.next())
            return std::nullopt;
        return QStringLiteral("review %1").arg(rows.number(0));
    };
    if (const auto known = review())
        return *known;
    if (checkout.inFlight() && payment.amount == checkout.amount) {
        settleCheckout(books, checkout, std::nullopt, payment.payment);
        return QStringLiteral("order %1").arg(checkout.order);
    }
    m_session.run(
        QStringLiteral("INSERT INTO review (reason, checkout_id, payment, amount_minor, currency, "
                       "at, operation) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {reviewReasonName(reasonFor(checkout, payment.amount)), plain(checkout.id), payment.payment,
            payment.amount.minor, payment.amount.currency.code(), books.at(),
            plain(books.call().operation)});
    if (checkout.inFlight()) {
        abandonCheckout(books, checkout, QStringLiteral("the payment was not what was agreed"));
    }
    return *review();
}

Result<Fulfilment> SqliteStore::fulfil(
    const Call &call, const QUuid &checkout, const ReceivedPayment &payment)
{
    return operate<Fulfilment>(
        call, Right::Staff,
        {QStringLiteral("fulfil"), plain(checkout), payment.session, payment.payment,
            QString::number(payment.amount.minor), payment.amount.currency.code()},
        [&](SqliteBooks &books) {
            needToken(payment.payment, QStringLiteral("payment"), maxTokenLength);
            if (payment.amount.minor < 0)
                refuse("bad_price");
            return bookPayment(books, readProvided(checkout, books.at()), payment);
        },
        [&](const QString &answer, qint64 at) {
            Fulfilment done;
            done.checkout = readCheckout(checkout, at);
            const qint64 number = answer.section(QLatin1Char(' '), 1).toLongLong();
            if (answer.startsWith(QLatin1String("order")))
                done.order = readOrder(number);
            else
                done.review = readReview(number);
            return done;
        });
}

ReviewItem SqliteStore::readReview(qint64 id)
{
    Rows rows = m_session.run(reviewSelect + QStringLiteral(" WHERE r.id = ?"), {id});
    if (!rows.next())
        refuseMissing("review", QString::number(id));
    return reviewFrom(rows);
}

Result<QVector<ReviewItem>> SqliteStore::reviews(bool all)
{
    return snapshot([&] {
        QVector<ReviewItem> items;
        Rows rows = m_session.run(
            reviewSelect + (all ? QString() : QStringLiteral(" WHERE r.resolved_at IS NULL"))
            + QStringLiteral(" ORDER BY r.at DESC, r.id DESC LIMIT %1").arg(maxReviews));
        while (rows.next())
            items.prepend(reviewFrom(rows));
        return items;
    });
}

} // namespace holdfast
