// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "actor.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonObject customerJson(const Customer &customer)
{
    return {
        {u"id"_s, idJson(customer.id)},
        {u"email"_s, customer.email},
        {u"name"_s, customer.name},
        {u"phone"_s, customer.phone},
        {u"business"_s, customer.business},
        {u"address"_s, customer.address},
        {u"tax_number"_s, customer.taxNumber},
    };
}

QJsonValue orNull(const std::optional<Customer> &customer)
{
    return customer ? QJsonValue(customerJson(*customer)) : QJsonValue();
}

namespace {

QJsonObject variantJson(const Variant &variant)
{
    return {
        {u"code"_s, variant.code},
        {u"title"_s, variant.title},
        {u"price_difference_minor"_s, variant.priceDifferenceMinor},
        {u"capacity"_s, orNull(variant.capacity)},
        {u"sold"_s, variant.sold},
        {u"held"_s, variant.held},
        {u"available"_s, orNull(variant.available())},
        {u"active"_s, variant.active},
    };
}

QJsonObject holdJson(const Hold &hold, Instant asOf)
{
    return {
        {u"id"_s, idJson(hold.id)},
        {u"state"_s, holdStateName(hold.state)},
        {u"expires_at"_s, toIso(hold.expiresAt)},
        {u"seconds_left"_s, secondsLeft(hold, asOf)},
        {u"extensions"_s, hold.extensions},
        {u"kept"_s, hold.kept},
    };
}

void insertAmounts(QJsonObject &line, const LineTotals &totals)
{
    line.insert(u"subtotal_minor"_s, totals.subtotalMinor);
    line.insert(u"discount_minor"_s, totals.discountMinor);
    line.insert(u"tax_minor"_s, totals.taxMinor);
    line.insert(u"total_minor"_s, totals.totalMinor);
}

QJsonObject totalsJson(const Totals &totals)
{
    return {
        {u"subtotal_minor"_s, totals.subtotalMinor},
        {u"discount_minor"_s, totals.discountMinor},
        {u"shipping_minor"_s, totals.shippingMinor},
        {u"tax_minor"_s, totals.taxMinor},
        {u"total_minor"_s, totals.totalMinor},
        {u"currency"_s, totals.currency.code()},
    };
}

QJsonObject cartLineJson(const CartLine &line, Instant asOf)
{
    QJsonObject json{
        {u"id"_s, idJson(line.id)},
        {u"code"_s, line.code},
        {u"variant"_s, orNull(line.variant)},
        {u"title"_s, line.title},
        {u"quantity"_s, line.quantity},
        {u"unit_price_minor"_s, line.unitPrice.minor},
        {u"currency"_s, line.unitPrice.currency.code()},
        {u"tax_ppm"_s, line.taxPpm},
        {u"hold"_s, holdJson(line.hold, asOf)},
    };
    insertAmounts(json, line.totals);
    return json;
}

QJsonObject orderLineJson(const OrderLine &line)
{
    QJsonObject json{
        {u"position"_s, line.position},
        {u"code"_s, line.code},
        {u"variant"_s, orNull(line.variant)},
        {u"title"_s, line.title},
        {u"market"_s, line.market},
        {u"quantity"_s, line.quantity},
        {u"unit_price_minor"_s, line.unitPrice.minor},
        {u"currency"_s, line.unitPrice.currency.code()},
        {u"tax_ppm"_s, line.taxPpm},
    };
    insertAmounts(json, line.totals);
    return json;
}

QJsonObject paymentJson(const Payment &payment)
{
    return {
        {u"kind"_s, payment.kind},
        {u"tender"_s, payment.tender},
        {u"amount_minor"_s, payment.amount.minor},
        {u"currency"_s, payment.amount.currency.code()},
        {u"received_minor"_s, orNull(payment.receivedMinor)},
        {u"change_minor"_s, orNull(payment.changeMinor)},
        {u"at"_s, toIso(payment.at)},
        {u"desk"_s, payment.desk},
        {u"person"_s, payment.person},
    };
}

QJsonObject eventJson(const OrderEvent &event)
{
    return {
        {u"at"_s, toIso(event.at)},
        {u"kind"_s, event.kind},
        {u"from"_s, orNull(event.from)},
        {u"to"_s, orNull(event.to)},
        {u"desk"_s, event.desk},
        {u"person"_s, event.person},
        {u"why"_s, event.why},
    };
}

QJsonObject numbersJson(const Numbers &numbers, bool ofVariant)
{
    return {
        {u"capacity"_s, orNull(numbers.capacity)},
        {u"sold"_s, numbers.sold},
        {u"held"_s, numbers.held},
        {ofVariant ? u"price_difference_minor"_s : u"price_minor"_s, numbers.priceMinor},
        {u"active"_s, numbers.active},
    };
}

QString outcomeName(MergeNote::Outcome outcome)
{
    switch (outcome) {
    case MergeNote::Outcome::Moved:
        return u"moved"_s;
    case MergeNote::Outcome::Added:
        return u"added"_s;
    case MergeNote::Outcome::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue idJson(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

qint64 secondsLeft(const Hold &hold, Instant asOf)
{
    if (hold.state != HoldState::Active)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(hold.expiresAt - asOf).count();
    return std::max<qint64>(0, left);
}

QJsonObject errorJson(const Error &error)
{
    // The store gives moments as it keeps them; scripts read all times alike.
    QJsonObject detail = error.detail;
    for (const QString &key : {u"now"_s, u"next_lapse"_s}) {
        if (detail.value(key).isDouble())
            detail[key] = toIso(instantFromMs(detail.value(key).toInteger()));
    }
    return {{u"error"_s, QJsonObject{
                             {u"kind"_s, errorKindName(error.kind)},
                             {u"text"_s, error.text},
                             {u"detail"_s, detail},
                         }}};
}

QJsonObject listingJson(const Listing &listing, qint64 lowStockThreshold)
{
    const auto word = stockWord(listing.active, listing.available(), lowStockThreshold, false);
    return {
        {u"code"_s, listing.code},
        {u"edition"_s, listing.edition},
        {u"market"_s, listing.market},
        {u"market_name"_s, listing.marketName},
        {u"size"_s, listing.size},
        {u"title"_s, listing.title},
        {u"description"_s, listing.description},
        {u"price_minor"_s, listing.price.minor},
        {u"currency"_s, listing.price.currency.code()},
        {u"tax_ppm"_s, listing.taxPpm},
        {u"capacity"_s, orNull(listing.capacity)},
        {u"sold"_s, listing.sold},
        {u"held"_s, listing.held},
        {u"available"_s, orNull(listing.available())},
        {u"active"_s, listing.active},
        {u"stock"_s, stockText(word)},
        {u"max_per_order"_s, orNull(listing.maxPerOrder)},
        {u"next_lapse"_s, orNull(listing.nextLapse)},
        {u"revision"_s, listing.revision},
        {u"variants"_s, jsonArray(listing.variants, variantJson)},
    };
}

QJsonObject boardJson(const Board &board)
{
    return {
        {u"as_of"_s, toIso(board.asOf)},
        {u"listings"_s, jsonArray(board.listings,
                            [&](const Listing &listing) {
                                return listingJson(listing, board.lowStockThreshold);
                            })},
    };
}

QJsonObject cartJson(const Cart &cart)
{
    return {
        {u"id"_s, idJson(cart.id)},
        {u"state"_s, cart.state},
        {u"single"_s, cart.single},
        {u"customer"_s, orNull(cart.customer)},
        {u"desk"_s, cart.desk},
        {u"number"_s, cart.number},
        {u"came_from"_s, orNull(cart.cameFrom)},
        {u"as_of"_s, toIso(cart.asOf)},
        {u"lines"_s, jsonArray(cart.lines,
                         [&](const CartLine &line) { return cartLineJson(line, cart.asOf); })},
        {u"totals"_s, totalsJson(cart.totals)},
    };
}

QJsonObject holdRowJson(const HoldRow &row, Instant asOf)
{
    QJsonObject json = holdJson(row.hold, asOf);
    json.insert(u"cart"_s, idJson(row.cart));
    json.insert(u"code"_s, row.code);
    json.insert(u"variant"_s, orNull(row.variant));
    json.insert(u"quantity"_s, row.quantity);
    json.insert(u"desk"_s, row.desk);
    json.insert(u"person"_s, row.person);
    json.insert(u"customer"_s, orNull(row.customerEmail));
    json.insert(u"created_at"_s, toIso(row.createdAt));
    return json;
}

QJsonObject mergeNoteJson(const MergeNote &note)
{
    return {
        {u"outcome"_s, outcomeName(note.outcome)},
        {u"code"_s, note.code},
        {u"variant"_s, orNull(note.variant)},
        {u"quantity"_s, note.quantity},
        {u"reason"_s, orNull(note.reason)},
    };
}

QJsonObject orderJson(const Order &order)
{
    return {
        {u"number"_s, QString::number(order.number)},
        {u"state"_s, orderStateName(order.state)},
        {u"customer"_s, orNull(order.customer)},
        {u"desk"_s, order.desk},
        {u"person"_s, order.person},
        {u"created_at"_s, toIso(order.createdAt)},
        {u"cart"_s, idJson(order.cart)},
        {u"checkout"_s, idJson(order.checkout)},
        {u"lines"_s, jsonArray(order.lines, orderLineJson)},
        {u"totals"_s, totalsJson(order.totals)},
        {u"payments"_s, jsonArray(order.payments, paymentJson)},
        {u"refunds"_s, jsonArray(order.refunds, refundJson)},
        {u"events"_s, jsonArray(order.events, eventJson)},
    };
}

QJsonObject orderRowJson(const OrderRow &row)
{
    return {
        {u"number"_s, QString::number(row.number)},
        {u"state"_s, orderStateName(row.state)},
        {u"customer"_s, orNull(row.customerEmail)},
        {u"desk"_s, row.desk},
        {u"person"_s, row.person},
        {u"created_at"_s, toIso(row.createdAt)},
        {u"lines"_s, row.lines},
        {u"total_minor"_s, row.total.minor},
        {u"currency"_s, row.total.currency.code()},
    };
}

QJsonObject ledgerRowJson(const LedgerRow &row)
{
    const bool ofVariant = row.variantId != 0;
    return {
        {u"code"_s, row.code},
        {u"variant"_s, orNull(row.variant)},
        {u"sequence"_s, row.sequence},
        {u"kind"_s, row.kind},
        {u"quantity"_s, row.quantity},
        {u"before"_s, row.before ? QJsonValue(numbersJson(*row.before, ofVariant)) : QJsonValue()},
        {u"after"_s, numbersJson(row.after, ofVariant)},
        {u"at"_s, toIso(row.at)},
        {u"desk"_s, row.desk},
        {u"person"_s, row.person},
        {u"login"_s, orNull(row.login)},
        {u"operation"_s, idJson(row.operation)},
        {u"why"_s, row.why},
        {u"hash"_s, QString::fromLatin1(row.hash)},
    };
}

QJsonObject faultJson(const QString &file, const FileFault &fault)
{
    return {
        {u"file"_s, file},
        {u"line"_s, fault.line},
        {u"column"_s, orNull(fault.column)},
        {u"text"_s, fault.text},
    };
}

QJsonObject statusJson(const StoreStatus &status)
{
    return {
        {u"engine"_s, status.engine},
        {u"initialised"_s, status.initialised},
        {u"schema"_s, status.schema},
        {u"program_schema"_s, status.programSchema},
        {u"right"_s, status.right ? QJsonValue(rightName(*status.right)) : QJsonValue()},
        {u"login"_s, orNull(status.login)},
        {u"now"_s, toIso(status.now)},
        {u"listings"_s, status.listings},
        {u"active_holds"_s, status.activeHolds},
        {u"orders"_s, status.orders},
    };
}

QJsonObject verifyJson(const VerifyReport &report)
{
    return {
        {u"ok"_s, report.findings.isEmpty()},
        {u"listings"_s, report.listings},
        {u"ledger_rows"_s, report.ledgerRows},
        {u"orders"_s, report.orders},
        {u"holds"_s, report.holds},
        {u"findings"_s, jsonArray(report.findings,
                            [](const Finding &finding) {
                                return QJsonObject{
                                    {u"subject"_s, finding.subject},
                                    {u"text"_s, finding.text},
                                    {u"ledger_sequence"_s, finding.ledgerSequence > 0
                                                               ? QJsonValue(finding.ledgerSequence)
                                                               : QJsonValue()},
                                };
                            })},
    };
}

} // namespace holdfast::cli
