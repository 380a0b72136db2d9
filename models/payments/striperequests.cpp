// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "striperequests.h"

#include "formbody.h"
#include "stripeamount.h"
#include "stripeendpoint.h"
#include "stripemetadata.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeRequests
{
    Q_DECLARE_TR_FUNCTIONS(StripeRequests)
};

constexpr int maxItems = 100;
constexpr qint64 maxItemQuantity = 999'999;
constexpr int maxItemName = 250;

struct Item
{
    QString name;
    QString code = {};
    Money amount = {}; ///< of all
    Money unit = {};
    qint64 quantity = 1;
};

Error defect(const QString &text, const QString &what)
{
    return {ErrorKind::Internal, text, {{u"what"_qs, what}}};
}

bool isKey(const QString &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._:-]{1,255}\\z"_qs);
    return form.match(key).hasMatch();
}

Result<ProviderRequest> request(const QString &path, const QString &key, const FormBody &body)
{
    if (!isKey(key)) {
        return defect(
            StripeRequests::tr(
                "The request has no proper key of its own. This is a fault of the program."),
            u"idempotency key"_qs);
    }
    auto bytes = body.bytes();
    if (!bytes)
        return bytes.error();
    return ProviderRequest{path, key, *bytes};
}

Item lineItem(const OrderLine &line, Currency currency)
{
    const LineTotals &totals = line.totals;
    Item item;
    item.name = line.title.isEmpty() ? line.code : line.title;
    if (!line.variant.isEmpty())
        item.name += u", "_qs + line.variant;
    item.code = line.code;
    item.amount = {totals.subtotalMinor - totals.discountMinor, currency};
    item.unit = item.amount;
    const auto whole = multiply(line.unitPrice, line.quantity);
    if (whole && *whole == item.amount && line.quantity <= maxItemQuantity) {
        item.unit = line.unitPrice;
        item.quantity = line.quantity;
    } else if (line.quantity > 1) {
        item.name = u"%1 \u00d7 %2"_qs.arg(QString::number(line.quantity), item.name);
    }
    return item;
}

/// What the customer's page lists. It adds up to the order's total, or is an error.
Result<QVector<Item>> itemsOf(const Order &order, const SessionTerms &terms)
{
    const Currency currency = order.totals.currency;
    QVector<Item> items;
    for (const OrderLine &line : order.lines)
        items.append(lineItem(line, currency));
    const auto extra = [&](const QString &name, qint64 minor) {
        if (minor != 0)
            items.append({name, {}, {minor, currency}, {minor, currency}});
    };
    extra(terms.taxName, order.totals.taxMinor);
    extra(terms.shippingName, order.totals.shippingMinor);
    Money sum{0, currency};
    for (const Item &item : items) {
        const auto added = add(sum, item.amount);
        if (!added)
            return added.error();
        sum = *added;
    }
    if (sum.minor != order.totals.totalMinor) {
        return defect(StripeRequests::tr(
                          "Order %1 does not add up to its total. This is a fault of the program.")
                          .arg(order.number),
            u"total"_qs);
    }
    return items;
}

bool isTakenAsItIs(const QVector<Item> &items)
{
    return items.size() <= maxItems
           && std::all_of(items.begin(), items.end(), [](const Item &item) {
                  return item.unit.minor >= 0 && toStripeAmount(item.unit).has_value();
              });
}

Result<void> addItems(FormBody &body, const Order &order, const SessionTerms &terms)
{
    const Money total{order.totals.totalMinor, order.totals.currency};
    if (total.minor <= 0) {
        return Error{ErrorKind::Validation,
            StripeRequests::tr("There is nothing to pay. Settle order %1 by cash or on account.")
                .arg(order.number),
            {{u"field"_qs, u"total"_qs}}};
    }
    if (const auto whole = toStripeAmount(total); !whole)
        return whole.error();
    auto items = itemsOf(order, terms);
    if (!items)
        return items.error();
    if (!isTakenAsItIs(*items)) {
        // The total can be asked for though a part of it cannot: the parts are on the receipt.
        *items = {{StripeRequests::tr("Order %1").arg(order.number), {}, total, total}};
    }
    for (int i = 0; i < items->size(); ++i) {
        const Item &item = items->at(i);
        const QString at = u"line_items[%1]"_qs.arg(i);
        body.addNumber(at + "[quantity]"_L1, item.quantity);
        body.add(at + "[price_data][currency]"_L1, stripeCurrency(item.unit.currency));
        body.addNumber(at + "[price_data][unit_amount]"_L1, *toStripeAmount(item.unit));
        body.add(at + "[price_data][product_data][name]"_L1, cut(item.name, maxItemName));
        body.add(at + "[price_data][product_data][description]"_L1, item.code);
    }
    return {};
}

Error unsafePage(const QString &which)
{
    return {ErrorKind::Validation,
        StripeRequests::tr("The page that customers come to after Stripe must be an https address. "
                           "Correct it in the settings."),
        {{u"field"_qs, which}}};
}

} // namespace

Result<ProviderRequest> stripeSessionRequest(
    const Order &order, const SessionTerms &terms, const QString &key)
{
    if (!StripeEndpoint::isSafe(terms.successUrl))
        return unsafePage(u"success_url"_qs);
    if (!terms.cancelUrl.isEmpty() && !StripeEndpoint::isSafe(terms.cancelUrl))
        return unsafePage(u"cancel_url"_qs);
    // Neither payment_method_types nor ui_mode: Stripe has taken back the one and renamed the
    // values of the other, and what happens without them has stayed the same.
    FormBody body;
    body.add(u"mode"_qs, u"payment"_qs);
    body.addUrl(u"success_url"_qs, terms.successUrl);
    body.addUrl(u"cancel_url"_qs, terms.cancelUrl);
    body.addNumber(u"expires_at"_qs, toMs(terms.expiresAt) / 1000);
    body.add(u"client_reference_id"_qs, agreedOf(order).reference);
    if (order.customer)
        body.add(u"customer_email"_qs, order.customer->email);
    body.add(u"locale"_qs, terms.locale);
    body.addFlag(u"adaptive_pricing[enabled]"_qs, false);
    if (const auto added = addItems(body, order, terms); !added)
        return added.error();
    // A payment does not inherit the session's notes, and refunds are found by the payment's.
    const Metadata metadata = metadataOf(order);
    for (const QString &prefix : {u"metadata"_qs, u"payment_intent_data[metadata]"_qs}) {
        if (const auto added = addMetadata(body, prefix, metadata); !added)
            return added.error();
    }
    body.add(
        u"payment_intent_data[description]"_qs, StripeRequests::tr("Order %1").arg(order.number));
    return request(u"/v1/checkout/sessions"_qs, key, body);
}

Result<ProviderRequest> stripeExpireRequest(const QString &session, const QString &key)
{
    if (!isStripeId(session)) {
        return defect(
            StripeRequests::tr("There is no such payment session. This is a fault of the program."),
            u"session id"_qs);
    }
    return request(u"/v1/checkout/sessions/%1/expire"_qs.arg(session), key, {});
}

Result<ProviderRequest> stripeRefundRequest(const RefundTerms &terms, const QString &key)
{
    if (!isStripeId(terms.payment) || !terms.payment.startsWith("pi_"_L1)) {
        return Error{ErrorKind::Validation,
            StripeRequests::tr(
                "Stripe took no money for this order, so there is none to give back."),
            {{u"field"_qs, u"payment"_qs}}};
    }
    const auto amount = toStripeAmount(terms.amount);
    if (!amount)
        return amount.error();
    if (*amount <= 0) {
        return Error{ErrorKind::Validation,
            StripeRequests::tr("A refund gives back more than nothing. Correct the amount."),
            {{u"field"_qs, u"amount"_qs}}};
    }
    FormBody body;
    body.add(u"payment_intent"_qs, terms.payment);
    body.addNumber(u"amount"_qs, *amount);
    // Never "fraudulent": it would block the customer's card and e-mail address.
    body.add(u"reason"_qs, terms.duplicate ? u"duplicate"_qs : u"requested_by_customer"_qs);
    const auto added = addMetadata(body, u"metadata"_qs,
        {{u"orderNumber"_qs, QString::number(terms.order)}, {u"refund"_qs, terms.reference}});
    if (!added)
        return added.error();
    return request(u"/v1/refunds"_qs, key, body);
}

bool isStripeId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_]{1,255}\\z"_qs);
    return form.match(text).hasMatch();
}

bool isSendable(const ProviderRequest &request)
{
    static const QRegularExpression path(u"\\A(/[A-Za-z0-9_]+)+\\z"_qs);
    return path.match(request.path).hasMatch() && isKey(request.key);
}

} // namespace holdfast
