// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

static QJsonObject sessionJson(const SessionRecord &session)
{
    return {
        {u"id"_s, session.id},
        {u"url"_s, orNull(session.url)},
        {u"standing"_s, sessionStandingName(session.standing)},
        {u"payment"_s, orNull(session.payment)},
        {u"decline"_s, orNull(session.decline)},
        {u"live"_s, session.live},
        {u"created_at"_s, toIso(session.createdAt)},
        {u"expires_at"_s, toIso(session.expiresAt)},
    };
}

QJsonObject checkoutJson(const Checkout &checkout)
{
    return {
        {u"id"_s, idJson(checkout.id)},
        {u"cart"_s, idJson(checkout.cart)},
        {u"order"_s, QString::number(checkout.order)},
        {u"state"_s, checkoutStateName(checkout.state)},
        {u"tender"_s, tenderName(checkout.tender)},
        {u"amount_minor"_s, checkout.amount.minor},
        {u"currency"_s, checkout.amount.currency.code()},
        {u"received_minor"_s, orNull(checkout.receivedMinor)},
        {u"change_minor"_s, orNull(checkout.changeMinor)},
        {u"created_at"_s, toIso(checkout.createdAt)},
        {u"expires_at"_s, toIso(checkout.expiresAt)},
        {u"ended_at"_s, orNull(checkout.endedAt)},
        {u"desk"_s, checkout.desk},
        {u"person"_s, checkout.person},
        {u"why"_s, checkout.why},
        {u"ending_why"_s, orNull(checkout.endingWhy)},
        {u"said"_s, orNull(checkout.said)},
        {u"said_at"_s, orNull(checkout.saidAt)},
        {u"session"_s,
            checkout.session ? QJsonValue(sessionJson(*checkout.session)) : QJsonValue()},
        {u"as_of"_s, toIso(checkout.asOf)},
    };
}

static QJsonObject refundLineJson(const RefundLine &line)
{
    return {
        {u"position"_s, line.position},
        {u"quantity"_s, line.quantity},
        {u"amount_minor"_s, line.amountMinor},
        {u"tax_minor"_s, line.taxMinor},
        {u"returned"_s, line.returned},
    };
}

QJsonObject refundJson(const Refund &refund)
{
    return {
        {u"id"_s, idJson(refund.id)},
        {u"order"_s, QString::number(refund.order)},
        {u"review"_s,
            refund.review == 0 ? QJsonValue() : QJsonValue(QString::number(refund.review))},
        {u"state"_s, refundStateName(refund.state)},
        {u"tender"_s, tenderName(refund.tender)},
        {u"amount_minor"_s, refund.plan.totalMinor},
        {u"shipping_minor"_s, refund.plan.shippingMinor},
        {u"currency"_s, refund.currency.code()},
        {u"lines"_s, jsonArray(refund.plan.lines, refundLineJson)},
        {u"provider_refund"_s, orNull(refund.providerRefund)},
        {u"said"_s, orNull(refund.said)},
        {u"why"_s, refund.why},
        {u"at"_s, toIso(refund.at)},
        {u"ended_at"_s, orNull(refund.endedAt)},
        {u"desk"_s, refund.desk},
        {u"person"_s, refund.person},
    };
}

QJsonObject reviewJson(const ReviewItem &item)
{
    return {
        {u"id"_s, QString::number(item.id)},
        {u"reason"_s, reviewReasonName(item.reason)},
        {u"checkout"_s, idJson(item.checkout)},
        {u"order"_s, QString::number(item.order)},
        {u"payment"_s, item.payment},
        {u"amount_minor"_s, item.amount.minor},
        {u"currency"_s, item.amount.currency.code()},
        {u"left_minor"_s, item.left.minor},
        {u"agreed_minor"_s, item.agreed.minor},
        {u"agreed_currency"_s, item.agreed.currency.code()},
        {u"customer"_s, orNull(item.customer)},
        {u"at"_s, toIso(item.at)},
        {u"sold_order"_s,
            item.soldOrder == 0 ? QJsonValue() : QJsonValue(QString::number(item.soldOrder))},
        {u"failed_refund"_s, idJson(item.failedRefund)},
        {u"refunds"_s, jsonArray(item.refunds, refundJson)},
        {u"open"_s, item.open},
        {u"resolution"_s, orNull(item.resolution)},
        {u"resolved_at"_s, orNull(item.resolvedAt)},
        {u"person"_s, orNull(item.person)},
    };
}

QJsonObject settleReportJson(const SettleReport &report)
{
    return {
        {u"looked"_s, report.looked},
        {u"paid"_s, report.paid},
        {u"abandoned"_s, report.abandoned},
        {u"reviews"_s, report.reviews},
        {u"in_flight"_s, report.inFlight},
        {u"refunds"_s, report.refunds},
        {u"refunds_failed"_s, report.refundsFailed},
        {u"elsewhere"_s, report.elsewhere},
        {u"unasked"_s, report.unasked ? QJsonValue(report.unasked->text) : QJsonValue()},
    };
}

} // namespace holdfast::cli
