// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripedesk.h"

using namespace Qt::StringLiterals;

namespace holdfast::test {

ProviderRequest requestFor(const Checkout &checkout, RequestPurpose purpose, int attempt)
{
    const QString id = checkout.id.toString(QUuid::WithoutBraces);
    return {purpose == RequestPurpose::Create ? u"/v1/checkout/sessions"_qs
                                              : u"/v1/checkout/sessions/cs_%1/expire"_qs.arg(id),
        u"%1-%2-%3"_qs.arg(requestPurposeName(purpose)).arg(attempt).arg(id),
        "mode=payment&line_items%5B0%5D%5Bprice_data%5D%5Bunit_amount%5D="
            + QByteArray::number(checkout.amount.minor) + "&client_reference_id=" + id.toLatin1()};
}

SessionRecord sessionFor(const Checkout &checkout, SessionStanding standing)
{
    const QString id = checkout.id.toString(QUuid::WithoutBraces);
    SessionRecord session;
    session.id = u"cs_"_qs + id;
    session.standing = standing;
    if (standing == SessionStanding::Open)
        session.url = u"https://checkout.example/c/pay/cs_"_qs + id + u"#fid'2%20x"_qs;
    if (standing == SessionStanding::Paid || standing == SessionStanding::Waiting)
        session.payment = u"pi_"_qs + id;
    session.createdAt = checkout.createdAt + Millis(1'000);
    session.expiresAt = checkout.createdAt + Millis(2'101'000);
    return session;
}

ReceivedPayment paymentFor(const Checkout &checkout, qint64 more)
{
    const QString id = checkout.id.toString(QUuid::WithoutBraces);
    Money amount = checkout.amount;
    amount.minor += more;
    return {u"cs_"_qs + id, u"pi_"_qs + id, amount};
}

ProviderRequest requestFor(const Refund &refund, int attempt)
{
    const QString id = refund.id.toString(QUuid::WithoutBraces);
    return {u"/v1/refunds"_qs, u"refund-%1-%2"_qs.arg(attempt).arg(id),
        "payment_intent=" + refund.payment.toLatin1()
            + "&amount=" + QByteArray::number(refund.plan.totalMinor)};
}

Refund noted(Shop &shop, const QUuid &refund, RefundState state, const QString &said)
{
    return must(shop->noteRefund(
        Shop::call(), refund, state, u"re_"_qs + refund.toString(QUuid::WithoutBraces), {}, said));
}

Checkout stripeCheckout(
    Shop &shop, const QString &stage, const QString &code, qint64 quantity, const QString &email)
{
    const QUuid cart = shop.newCart(email);
    shop.hold(cart, code, quantity);
    const Checkout begun = must(shop->startCheckout(Shop::call(), cart, Tender::Stripe));
    const auto note = [&](SessionStanding standing, const QString &key) {
        return must(
            shop->noteSession(Shop::call(), begun.id, sessionFor(begun, standing), key, {}));
    };
    if (stage == u"preparing")
        return begun;
    const ProviderRequest create = requestFor(begun);
    must(shop->storeRequest(Shop::call(), begun.id, RequestPurpose::Create, create, false));
    if (stage == u"requested")
        return shop.checkout(begun.id);
    if (stage == u"failed")
        return must(shop->closeRequest(
            Shop::call(), begun.id, create.key, u"declined"_qs, u"Not this country."_qs));
    const Checkout open = note(SessionStanding::Open, create.key);
    if (stage == u"declined") {
        SessionRecord session = sessionFor(begun);
        session.decline = u"Your card has insufficient funds."_qs;
        return must(shop->noteSession(Shop::call(), begun.id, session, {}, session.decline));
    }
    if (stage == u"unknown")
        return must(shop->noteUnreachable(Shop::call(), begun.id, u"No answer."_qs));
    if (stage == u"waiting")
        return note(SessionStanding::Waiting, {});
    if (stage == u"paid")
        return note(SessionStanding::Paid, {});
    if (stage == u"mismatched")
        return note(SessionStanding::Mismatched, {});
    if (stage == u"ending")
        return must(shop->cancelCheckout(Shop::call(), begun.id, u"she went away"_qs));
    if (stage == u"settled")
        return must(shop->fulfil(Shop::call(), begun.id, paymentFor(begun))).checkout;
    if (stage == u"late")
        return must(shop->forceCheckout(Shop::call(), begun.id, u"the slots are needed"_qs));
    if (stage == u"expired")
        return note(SessionStanding::Expired, {});
    if (stage != u"open")
        qFatal("no stage %s", qPrintable(stage));
    return open;
}

Checkout stripeCheckout(Shop &shop, const QString &stage)
{
    return stripeCheckout(
        shop, stage, u"CA#quarter"_qs, 1, newId().toString(QUuid::Id128) + u"@shop.example"_qs);
}

} // namespace holdfast::test
