// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

namespace holdfast::test {
namespace {

const QUuid nothing(QStringLiteral("{00000000-dead-4bee-8000-000000000001}"));

template <class T>
T at(const QVector<T> &known, int place, const T &otherwise)
{
    return place >= 0 && place < known.size() ? known[place] : otherwise;
}

QString performByAProvider(Store &store, Describer &names, const Step &step)
{
    using K = Step::Kind;
    const QUuid id = at(names.checkouts, step.checkout, nothing);
    const auto known = store.checkout(id);
    const QString place = QString::number(step.checkout);
    const QString session =
        QStringLiteral("cs_") + place + (step.payment == 2 ? QStringLiteral("_other") : QString());
    QString key = step.key;
    if (known && step.request >= 0 && !known->requests.isEmpty())
        key = known->requests[step.request % known->requests.size()].request.key;
    switch (step.kind) {
    case K::StoreRequest:
        return names.answer(store.storeRequest(step.call, id, step.purpose,
            {step.purpose == RequestPurpose::Create
                    ? QStringLiteral("/v1/checkout/sessions")
                    : QStringLiteral("/v1/checkout/sessions/%1/expire").arg(session),
                step.key, "a=%5B"},
            false));
    case K::CloseRequest:
        return names.answer(
            store.closeRequest(step.call, id, key, step.value, QStringLiteral("Not today.")));
    case K::NoteSession: {
        SessionRecord record;
        record.id = session;
        record.url = QStringLiteral("https://pay.example/") + session;
        record.standing = step.standing;
        if (step.standing != SessionStanding::Open || step.payment == 1)
            record.payment = QStringLiteral("pi_") + place + QStringLiteral("_0");
        record.decline = step.exact ? QString() : QStringLiteral("Too little.");
        record.live = step.exact;
        record.createdAt = known ? known->createdAt : Instant();
        record.expiresAt = record.createdAt + Millis(2'100'000);
        return names.answer(store.noteSession(
            step.call, id, record, step.request < 0 ? QString() : key, step.value));
    }
    case K::NoteUnreachable:
        return names.answer(store.noteUnreachable(step.call, id, step.value));
    default: {
        ReceivedPayment payment{session, QStringLiteral("pi_%1_%2").arg(place).arg(step.payment),
            known ? known->amount : Money()};
        if (!step.exact && step.request == 0)
            payment.amount.currency = Currency::fromCode(QStringLiteral("JPY")).value();
        else if (!step.exact)
            payment.amount.minor += step.request;
        return names.answer(store.fulfil(step.call, id, payment));
    }
    }
}

QString performMoneyBack(Store &store, Describer &names, const Step &step)
{
    using K = Step::Kind;
    const qint64 review = at(names.reviews, step.review, qint64(7'777));
    const QUuid id = at(names.refunds, step.refund, nothing);
    const auto known = store.refund(id);
    QString key = step.key;
    if (known && step.request >= 0 && !known->requests.isEmpty())
        key = known->requests[step.request % known->requests.size()].request.key;
    switch (step.kind) {
    case K::RefundOrder: {
        const qint64 number = at(names.orders, step.order, qint64(7));
        const auto order = store.order(number);
        RefundPlan plan;
        if (order) {
            RefundWish wish{{}, step.amount, step.keepSlots};
            if (!step.whole && !order->lines.isEmpty())
                wish.lines = {{order->lines.last().position, 1}};
            plan = planRefund(*order, order->refunds, wish).value_or(RefundPlan());
        }
        if (!step.exact && !plan.lines.isEmpty()) {
            RefundLine &line = plan.lines.last();
            line.quantity += step.request;
            line.amountMinor += step.payment;
            line.returned += step.payment - step.request;
        }
        return names.answer(store.refundOrder(step.call, number, plan, step.back, step.why));
    }
    case K::RefundReview:
        return names.answer(
            store.refundReview(step.call, review, step.amount, step.back, step.why));
    case K::SellReview: {
        QVector<WantedLine> instead;
        if (!step.code.isEmpty())
            instead = {
                {step.code, step.variant, step.quantity}, {QStringLiteral("CA#quarter"), {}, 1}};
        return names.answer(store.sellReview(step.call, review, instead, step.why));
    }
    case K::StoreRefundRequest:
        return names.answer(store.storeRefundRequest(
            step.call, id, {QStringLiteral("/v1/refunds"), step.key, "a=%5B"}, !step.exact));
    case K::CloseRefundRequest:
        return names.answer(
            store.closeRefundRequest(step.call, id, key, step.value, QStringLiteral("No.")));
    case K::NoteRefund:
        return names.answer(store.noteRefund(step.call, id, step.outcome,
            QStringLiteral("re_%1").arg(step.payment == 2 ? 0 : step.refund),
            step.request < 0 ? QString() : key, step.value));
    default:
        return names.answer(store.noteRefundUnreachable(step.call, id, step.value));
    }
}

} // namespace

QString perform(Store &store, Describer &names, const Step &step)
{
    using K = Step::Kind;
    const QUuid cart = at(names.carts, step.cart, nothing);
    const QUuid checkout = at(names.checkouts, step.checkout, nothing);
    const QUuid hold = at(names.holds, step.hold, nothing);
    // Mostly a line that its cart has, or the answer would nearly always be that it has not.
    QUuid line = at(names.lines, step.line, nothing);
    if (step.kind == K::SetQuantity || step.kind == K::RemoveLine) {
        const auto shown = store.cart(cart);
        if (shown && !shown->lines.isEmpty() && step.line % 5 != 0)
            line = shown->lines[qAbs(step.line) % shown->lines.size()].id;
    }
    switch (step.kind) {
    case K::NewCart:
        return names.answer(store.newCart(step.call, step.customer.email));
    case K::AnotherCart:
        return names.answer(store.anotherCart(step.call));
    case K::HandOver:
        return names.answer(store.handOver(step.call, cart, step.value));
    case K::BuyNow:
        return names.answer(
            store.buyNow(step.call, step.customer.email, step.code, step.variant, step.quantity));
    case K::Attach:
        return names.answer(store.attachCustomer(step.call, cart, step.customer));
    case K::Hold:
        return names.answer(store.hold(step.call, cart, step.code, step.variant, step.quantity));
    case K::SetQuantity:
        return names.answer(store.setQuantity(step.call, cart, line, step.quantity));
    case K::RemoveLine:
        return names.answer(store.removeLine(step.call, cart, line));
    case K::ClearCart:
        return names.answer(store.clearCart(step.call, cart));
    case K::ExtendHold:
        return names.answer(store.extendHold(step.call, hold, step.why));
    case K::ReleaseHold:
        return names.answer(store.releaseHold(step.call, hold, step.why));
    case K::ReleaseAll:
        return names.answer(store.releaseAll(step.call, step.why));
    case K::Sweep:
        return names.answer(store.sweep(step.call));
    case K::StartCheckout:
        return names.answer(store.startCheckout(step.call, cart, step.tender));
    case K::ConfirmCheckout:
        return names.answer(store.confirmCheckout(step.call, checkout, step.received));
    case K::Sell:
        return names.answer(store.sell(step.call, cart, step.tender, {step.received, {}}));
    case K::CancelCheckout:
        return names.answer(store.cancelCheckout(step.call, checkout, step.why));
    case K::ForceCheckout:
        return names.answer(store.forceCheckout(step.call, checkout, step.why));
    case K::StoreRequest:
    case K::CloseRequest:
    case K::NoteSession:
    case K::NoteUnreachable:
    case K::Fulfil:
        return performByAProvider(store, names, step);
    case K::RefundOrder:
    case K::RefundReview:
    case K::SellReview:
    case K::StoreRefundRequest:
    case K::CloseRefundRequest:
    case K::NoteRefund:
    case K::NoteRefundUnreachable:
        return performMoneyBack(store, names, step);
    case K::MoveOrder:
        return names.answer(store.moveOrder(
            step.call, at(names.orders, step.order, qint64(7)), step.state, step.why));
    case K::Adjust:
        return names.answer(store.adjustListing(step.call, step.code, step.change, step.why));
    case K::ChangeSetting:
        return names.answer(store.changeSetting(step.call, step.key, step.value, step.why));
    case K::Import:
        return names.answer(store.importRateCard(step.call, step.card, step.dryRun));
    case K::Advance:
        break;
    }
    return {};
}

} // namespace holdfast::test
