// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "documents.h"
#include "postgresanswers.h"
#include "postgresstore.h"

#include <QJsonDocument>

namespace holdfast {
namespace {

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant nameOrNull(std::optional<Tender> tender)
{
    return tender ? QVariant(tenderName(*tender)) : QVariant(QMetaType(QMetaType::QString));
}

} // namespace

Result<Refund> PostgresStore::refund(const QUuid &refund)
{
    return guarded([&] { return refundFrom(document("refund_document", {plain(refund)})); });
}

Result<QVector<Refund>> PostgresStore::watchedRefunds()
{
    return guarded([&] {
        return listFrom(
            document("watched_refunds", {}).value(QLatin1String("refunds")), refundFrom);
    });
}

Result<std::optional<Refund>> PostgresStore::refundOfProvider(const QString &providerRefund)
{
    return guarded([&]() -> std::optional<Refund> {
        const QJsonValue found =
            document("refund_of_provider", {providerRefund}).value(QLatin1String("refund"));
        return found.isObject() ? std::optional(refundFrom(found.toObject())) : std::nullopt;
    });
}

Result<Refund> PostgresStore::refundOrder(const Call &call, qint64 number, const RefundPlan &plan,
    std::optional<Tender> tender, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        QJsonArray lines;
        for (const RefundLine &line : plan.lines) {
            lines.append(QJsonObject{{QStringLiteral("position"), line.position},
                {QStringLiteral("quantity"), line.quantity},
                {QStringLiteral("amount"), line.amountMinor},
                {QStringLiteral("tax"), line.taxMinor},
                {QStringLiteral("returned"), line.returned}});
        }
        return refundFrom(operate(call, "op_refund_order",
            {number, json(lines), plan.shippingMinor, plan.totalMinor, nameOrNull(tender), why}));
    });
}

Result<ReviewItem> PostgresStore::refundReview(const Call &call, qint64 review,
    std::optional<qint64> amountMinor, std::optional<Tender> tender, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        return reviewFrom(operate(
            call, "op_refund_review", {review, orNull(amountMinor), nameOrNull(tender), why}));
    });
}

Result<ReviewItem> PostgresStore::sellReview(
    const Call &call, qint64 review, const QVector<WantedLine> &instead, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        QJsonArray lines;
        for (const WantedLine &line : instead) {
            lines.append(QJsonObject{{QStringLiteral("code"), line.code},
                {QStringLiteral("variant"), line.variant},
                {QStringLiteral("quantity"), line.quantity}});
        }
        return reviewFrom(operate(call, "op_sell_review", {review, json(lines), why}));
    });
}

Result<StoredRequest> PostgresStore::storeRefundRequest(
    const Call &call, const QUuid &refund, const ProviderRequest &request, bool live)
{
    return guarded([&] {
        return storedRequestFrom(operate(call, "op_store_refund_request",
            {plain(refund), request.path, request.key, QString::fromUtf8(request.body), live}));
    });
}

Result<Refund> PostgresStore::noteRefund(const Call &call, const QUuid &refund, RefundState state,
    const QString &providerRefund, const QString &key, const QString &said)
{
    return guarded([&] {
        return refundFrom(operate(call, "op_note_refund",
            {plain(refund), refundStateName(state), providerRefund, key, sendable(said)}));
    });
}

Result<Refund> PostgresStore::closeRefundRequest(const Call &call, const QUuid &refund,
    const QString &key, const QString &outcome, const QString &said)
{
    return guarded([&] {
        return refundFrom(operate(
            call, "op_close_refund_request", {plain(refund), key, outcome, sendable(said)}));
    });
}

Result<Refund> PostgresStore::giveUpRefund(
    const Call &call, const QUuid &refund, const QString &why)
{
    return guarded([&] {
        needWhy(why);
        return refundFrom(operate(call, "op_give_up_refund", {plain(refund), why}));
    });
}

Result<Refund> PostgresStore::noteRefundUnreachable(
    const Call &call, const QUuid &refund, const QString &said)
{
    return guarded([&] {
        return refundFrom(
            operate(call, "op_note_refund_unreachable", {plain(refund), sendable(said)}));
    });
}

} // namespace holdfast
