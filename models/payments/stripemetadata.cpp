// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripemetadata.h"

#include "codes.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeMetadata
{
    Q_DECLARE_TR_FUNCTIONS(StripeMetadata)
};

constexpr int maxNamedLines = 10;

QString compact(const QVector<OrderLine> &lines)
{
    QStringList items;
    for (const OrderLine &line : lines) {
        QString item = line.code;
        if (!line.variant.isEmpty())
            item += u'/' + line.variant;
        items.append(item + u':' + QString::number(line.quantity));
    }
    return items.join(u' ');
}

Error overLimit(const QString &what)
{
    return {ErrorKind::Internal,
        StripeMetadata::tr(
            "The order's notes do not fit Stripe's limits. This is a fault of the program."),
        {{u"field"_qs, u"metadata"_qs}, {u"what"_qs, what}}};
}

} // namespace

Metadata metadataOf(const Order &order)
{
    Metadata metadata{{u"orderNumber"_qs, QString::number(order.number)},
        {u"cartId"_qs, order.cart.toString(QUuid::WithoutBraces)}};
    if (order.lines.size() == 1) {
        const OrderLine &line = order.lines.first();
        const auto code = parseListingCode(line.code);
        const QString size = code ? code->size : QString();
        metadata.append({u"state"_qs, cut(line.market, maxMetadataValue)});
        metadata.append({u"adType"_qs, cut(size, maxMetadataValue)});
        metadata.append({u"adTitle"_qs, cut(line.title, maxMetadataValue)});
    }
    if (order.lines.size() > 1 && order.lines.size() <= maxNamedLines) {
        const QString items = compact(order.lines);
        if (items.size() <= maxMetadataValue)
            metadata.append({u"cartItems"_qs, items});
    }
    return metadata;
}

Result<void> addMetadata(FormBody &body, const QString &prefix, const Metadata &metadata)
{
    if (metadata.size() > maxMetadataEntries)
        return overLimit(u"entries"_qs);
    for (const auto &[name, value] : metadata) {
        if (name.isEmpty() || name.size() > maxMetadataName || name.contains(u'[')
            || name.contains(u']'))
            return overLimit(name);
        if (value.size() > maxMetadataValue)
            return overLimit(name);
        body.add(u"%1[%2]"_qs.arg(prefix, name), value);
    }
    return {};
}

QString cut(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    const bool splitsPair = text[length - 2].isHighSurrogate();
    return text.left(splitsPair ? length - 2 : length - 1) + u'\u2026';
}

} // namespace holdfast
