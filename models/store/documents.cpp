// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "refusals.h"
#include "sqlstore.h"

#include <algorithm>
#include <QJsonArray>

namespace holdfast {
namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

std::optional<qint64> maybe(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QUuid uuid(const QJsonObject &object, const char *key)
{
    return QUuid::fromString(text(object, key));
}

Instant moment(const QJsonObject &object, const char *key)
{
    return instantFromMs(number(object, key));
}

std::optional<Instant> maybeMoment(const QJsonObject &object, const char *key)
{
    const auto ms = maybe(object, key);
    return ms ? std::optional(instantFromMs(*ms)) : std::nullopt;
}

std::optional<bool> maybeYes(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

Currency currency(const QJsonObject &object, const char *key = "currency")
{
    return Currency::fromCode(text(object, key)).value_or(Currency());
}

CartLine lineFrom(const QJsonObject &o)
{
    CartLine line;
    line.id = uuid(o, "line");
    line.listingId = number(o, "listing");
    line.code = text(o, "code");
    line.variant = text(o, "variant");
    line.title = text(o, "title");
    line.quantity = number(o, "quantity");
    line.unitPrice = {number(o, "unit_price"), currency(o)};
    line.taxPpm = int(number(o, "tax_ppm"));
    line.hold = {uuid(o, "hold"), holdStateFromName(text(o, "state")).value_or(HoldState::Expired),
        moment(o, "expires_at"), int(number(o, "extensions")),
        o.value(QLatin1String("kept")).toBool()};
    return line;
}

std::optional<Customer> customerFrom(const QJsonObject &o)
{
    const QJsonValue value = o.value(QLatin1String("customer"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject c = value.toObject();
    return Customer{uuid(c, "id"), text(c, "email"), text(c, "name"), text(c, "phone"),
        text(c, "business"), text(c, "address"), text(c, "tax_number")};
}

std::optional<SessionRecord> sessionFrom(const QJsonObject &o)
{
    const QJsonValue value = o.value(QLatin1String("session"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject s = value.toObject();
    return SessionRecord{text(s, "id"), text(s, "url"),
        sessionStandingFromName(text(s, "standing")).value_or(SessionStanding::Mismatched),
        text(s, "payment"), text(s, "decline"), s.value(QLatin1String("live")).toBool(),
        moment(s, "created_at"), moment(s, "expires_at")};
}

QJsonValue jsonOrNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

HeldLine heldLineFrom(const QJsonObject &o)
{
    return totalLine(lineFrom(o), uuid(o, "cart"), moment(o, "now"));
}

Cart cartFrom(const QJsonObject &o)
{
    Cart cart;
    cart.id = uuid(o, "id");
    cart.state = text(o, "state");
    cart.single = o.value(QLatin1String("single")).toBool();
    cart.customer = customerFrom(o);
    cart.desk = text(o, "desk");
    cart.number = int(number(o, "number"));
    cart.cameFrom = text(o, "came_from");
    cart.asOf = moment(o, "now");
    const QJsonArray lines = o.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &line : lines)
        cart.lines.append(lineFrom(line.toObject()));
    totalCart(cart, number(o, "shipping"));
    return cart;
}

AttachResult attachResultFrom(const QJsonObject &o)
{
    AttachResult result;
    result.cart = cartFrom(o.value(QLatin1String("cart")).toObject());
    const QJsonArray notes = o.value(QLatin1String("notes")).toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const QString outcome = text(note, "outcome");
        MergeNote merged;
        merged.outcome = outcome == QLatin1String("refused") ? MergeNote::Outcome::Refused
                         : outcome == QLatin1String("added") ? MergeNote::Outcome::Added
                                                             : MergeNote::Outcome::Moved;
        merged.code = text(note, "code");
        merged.variant = text(note, "variant");
        merged.quantity = number(note, "quantity");
        const QJsonObject facts = note.value(QLatin1String("refusal")).toObject();
        if (!facts.isEmpty())
            merged.reason = refusal(text(facts, "reason"), facts).text;
        result.notes.append(merged);
    }
    return result;
}

Checkout checkoutFrom(const QJsonObject &o)
{
    Checkout checkout;
    checkout.id = uuid(o, "id");
    checkout.cart = uuid(o, "cart");
    checkout.order = number(o, "order");
    checkout.state = checkoutStateFromName(text(o, "state")).value_or(CheckoutState::Unknown);
    checkout.tender = tenderFromName(text(o, "tender")).value_or(Tender::Cash);
    checkout.amount = {number(o, "amount"), currency(o)};
    checkout.receivedMinor = maybe(o, "received");
    checkout.changeMinor = maybe(o, "change");
    checkout.createdAt = moment(o, "created_at");
    checkout.expiresAt = moment(o, "expires_at");
    checkout.endedAt = maybeMoment(o, "ended_at");
    checkout.desk = text(o, "desk");
    checkout.person = text(o, "person");
    checkout.why = text(o, "why");
    checkout.asOf = moment(o, "now");
    checkout.endingWhy = text(o, "ending_why");
    checkout.said = text(o, "said");
    checkout.saidAt = maybeMoment(o, "said_at");
    checkout.session = sessionFrom(o);
    checkout.live = maybeYes(o, "live");
    const QJsonArray requests = o.value(QLatin1String("requests")).toArray();
    for (const QJsonValue &request : requests)
        checkout.requests.append(storedRequestFrom(request.toObject()));
    return checkout;
}

StoredRequest storedRequestFrom(const QJsonObject &o)
{
    return {requestPurposeFromName(text(o, "purpose")).value_or(RequestPurpose::Create),
        {text(o, "path"), text(o, "key"), text(o, "body").toUtf8()}, moment(o, "created_at"),
        text(o, "outcome")};
}

Refund refundFrom(const QJsonObject &o)
{
    Refund refund;
    refund.id = uuid(o, "id");
    refund.order = number(o, "order");
    refund.review = number(o, "review");
    refund.tender = tenderFromName(text(o, "tender")).value_or(Tender::Cash);
    refund.payment = text(o, "payment");
    refund.plan.totalMinor = number(o, "amount");
    refund.plan.shippingMinor = number(o, "shipping");
    refund.currency = currency(o);
    refund.state = refundStateFromName(text(o, "state")).value_or(RefundState::Asked);
    refund.providerRefund = text(o, "provider_refund");
    refund.said = text(o, "said");
    refund.why = text(o, "why");
    refund.at = moment(o, "at");
    refund.endedAt = maybeMoment(o, "ended_at");
    refund.desk = text(o, "desk");
    refund.person = text(o, "person");
    refund.checkout = uuid(o, "checkout");
    refund.live = maybeYes(o, "live");
    refund.asOf = moment(o, "now");
    const QJsonArray lines = o.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject l = value.toObject();
        refund.plan.lines.append({int(number(l, "position")), number(l, "quantity"),
            number(l, "amount"), number(l, "tax"), number(l, "returned")});
    }
    const QJsonArray requests = o.value(QLatin1String("requests")).toArray();
    for (const QJsonValue &request : requests)
        refund.requests.append(storedRequestFrom(request.toObject()));
    return refund;
}

ReviewItem reviewFrom(const QJsonObject &o)
{
    ReviewItem item;
    item.id = number(o, "id");
    item.reason = reviewReasonFromName(text(o, "reason")).value_or(ReviewReason::Mismatched);
    item.checkout = uuid(o, "checkout");
    item.order = number(o, "order");
    item.payment = text(o, "payment");
    item.amount = {number(o, "amount"), currency(o)};
    item.left = {number(o, "left"), item.amount.currency};
    item.soldOrder = number(o, "sold_order");
    item.failedRefund = uuid(o, "failed_refund");
    const QJsonArray refunds = o.value(QLatin1String("refunds")).toArray();
    for (const QJsonValue &refund : refunds)
        item.refunds.append(refundFrom(refund.toObject()));
    item.agreed = {number(o, "agreed"), currency(o, "agreed_currency")};
    item.customer = text(o, "customer");
    item.at = moment(o, "at");
    item.open = o.value(QLatin1String("open")).toBool();
    item.resolution = text(o, "resolution");
    item.resolvedAt = maybeMoment(o, "resolved_at");
    item.person = text(o, "person");
    return item;
}

Fulfilment fulfilmentFrom(const QJsonObject &o)
{
    Fulfilment fulfilment;
    fulfilment.checkout = checkoutFrom(o.value(QLatin1String("checkout")).toObject());
    const QJsonValue order = o.value(QLatin1String("order"));
    if (order.isObject())
        fulfilment.order = orderFrom(order.toObject());
    const QJsonValue review = o.value(QLatin1String("review"));
    if (review.isObject())
        fulfilment.review = reviewFrom(review.toObject());
    return fulfilment;
}

Order orderFrom(const QJsonObject &o)
{
    Order order;
    const Currency unit = currency(o);
    order.number = number(o, "number");
    order.state = orderStateFromName(text(o, "state")).value_or(OrderState::Pending);
    order.customer = customerFrom(o);
    order.desk = text(o, "desk");
    order.person = text(o, "person");
    order.createdAt = moment(o, "created_at");
    order.cart = uuid(o, "cart");
    order.checkout = uuid(o, "checkout");
    order.totals = {unit, number(o, "subtotal"), number(o, "discount"), number(o, "shipping"),
        number(o, "tax"), number(o, "total")};
    const QJsonArray lines = o.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject l = value.toObject();
        order.lines.append({int(number(l, "position")), text(l, "code"), text(l, "variant"),
            text(l, "title"), text(l, "market"), number(l, "quantity"),
            {number(l, "unit_price"), unit}, int(number(l, "tax_ppm")),
            {number(l, "subtotal"), number(l, "discount"), number(l, "tax"), number(l, "total")}});
    }
    const QJsonArray payments = o.value(QLatin1String("payments")).toArray();
    for (const QJsonValue &value : payments) {
        const QJsonObject p = value.toObject();
        order.payments.append({text(p, "kind"), text(p, "tender"), {number(p, "amount"), unit},
            maybe(p, "received"), maybe(p, "change"), text(p, "provider_payment"), moment(p, "at"),
            text(p, "desk"), text(p, "person")});
    }
    const QJsonArray refunds = o.value(QLatin1String("refunds")).toArray();
    for (const QJsonValue &refund : refunds)
        order.refunds.append(refundFrom(refund.toObject()));
    const QJsonArray events = o.value(QLatin1String("events")).toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject e = value.toObject();
        order.events.append({moment(e, "at"), text(e, "kind"), text(e, "from"), text(e, "to"),
            text(e, "desk"), text(e, "person"), text(e, "why")});
    }
    return order;
}

ImportReport importReportFrom(const QJsonObject &o, bool dryRun)
{
    return {int(number(o, "added")), int(number(o, "changed")), int(number(o, "unchanged")),
        int(number(o, "variants_added")), int(number(o, "variants_changed")),
        int(number(o, "variants_unchanged")), dryRun};
}

QJsonObject rateCardDocument(const RateCard &card)
{
    QVector<RateCardListing> listings = card.listings;
    std::sort(listings.begin(), listings.end(),
        [](const auto &a, const auto &b) { return a.code() < b.code(); });
    QJsonArray listingArray;
    for (const RateCardListing &l : std::as_const(listings)) {
        listingArray.append(QJsonObject{{QStringLiteral("line"), l.line},
            {QStringLiteral("market"), l.market}, {QStringLiteral("market_name"), l.marketName},
            {QStringLiteral("tax_ppm"), l.taxPpm}, {QStringLiteral("size"), l.size},
            {QStringLiteral("title"), l.title}, {QStringLiteral("description"), l.description},
            {QStringLiteral("price"), l.price.minor},
            {QStringLiteral("currency"), l.price.currency.code()},
            {QStringLiteral("capacity"), jsonOrNull(l.capacity)}, {QStringLiteral("sold"), l.sold},
            {QStringLiteral("active"), l.active}});
    }
    QJsonArray variantArray;
    for (const RateCardVariant &v : card.variants) {
        variantArray.append(QJsonObject{{QStringLiteral("line"), v.line},
            {QStringLiteral("market"), v.market}, {QStringLiteral("size"), v.size},
            {QStringLiteral("variant"), v.variant}, {QStringLiteral("title"), v.title},
            {QStringLiteral("price_difference"), v.priceDifferenceMinor},
            {QStringLiteral("currency"), v.currency.code()},
            {QStringLiteral("capacity"), jsonOrNull(v.capacity)},
            {QStringLiteral("sold"), v.sold}});
    }
    return {{QStringLiteral("listings"), listingArray}, {QStringLiteral("variants"), variantArray}};
}

} // namespace holdfast
