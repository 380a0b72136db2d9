// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark.h"
#include "sqlitestore.h"

namespace holdfast {
namespace {

ReviewReason reasonFor(const Checkout &checkout, const Money &paid)
{
    if (checkout.state == CheckoutState::Settled)
        return ReviewReason::Duplicate;
    if (checkout.state == CheckoutState::Abandoned)
        return ReviewReason::Late;
    if (paid.currency != checkout.amount.currency)
        return ReviewReason::Mismatched;
    if (paid.minor == checkout.amount.minor)
        return ReviewReason::Mismatched;
    return paid.minor < checkout.amount.minor ? ReviewReason::Short : ReviewReason::Over;
}

/// Whether it is known of the session that it was not about this sale, whatever its sum.
bool isOfAnotherSale(const Checkout &checkout, const ReceivedPayment &payment)
{
    return checkout.session && checkout.session->id == payment.session
           && checkout.session->standing == SessionStanding::Mismatched;
}

} // namespace

QString SqliteStore::bookPayment(
    SqliteBooks &books, const Checkout &checkout, const ReceivedPayment &payment)
{
    const auto review = [&]() -> std::optional<QString> {
        Rows rows = m_session.run(
            QStringLiteral("SELECT id FROM review WHERE payment = ?"), {payment.payment});
        if (!rows.next())
            return std::nullopt;
        return QStringLiteral("review %1").arg(rows.number(0));
    };
    // A case stays one, whatever its money pays later.
    if (const auto known = review())
        return *known;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT order_number FROM payment WHERE provider_payment = ? "
                           "AND kind = 'payment'"),
            {payment.payment});
        if (rows.next())
            return QStringLiteral("order %1").arg(rows.number(0));
    }
    if (checkout.inFlight() && payment.amount == checkout.amount
        && !isOfAnotherSale(checkout, payment)) {
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
        abandonCheckout(books, checkout, storedRemark(Remark::NotAsAgreed));
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

} // namespace holdfast
