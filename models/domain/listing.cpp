// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

static std::optional<qint64> availableOf(std::optional<qint64> capacity, qint64 sold, qint64 held)
{
    if (!capacity)
        return std::nullopt;
    const qint64 unsold = *capacity - std::clamp<qint64>(sold, 0, std::max<qint64>(*capacity, 0));
    return std::max<qint64>(0, unsold - std::max<qint64>(held, 0));
}

std::optional<qint64> Variant::available() const
{
    return availableOf(capacity, sold, held);
}

std::optional<qint64> Listing::available() const
{
    return availableOf(capacity, sold, held);
}

StockWord stockWord(bool active, std::optional<qint64> available, qint64 lowThreshold, bool inCart)
{
    if (!active)
        return {Stock::NotOnSale};
    if (inCart)
        return {Stock::InCart};
    if (!available)
        return {Stock::InStock};
    if (*available <= 0)
        return {Stock::SoldOut};
    return {*available <= lowThreshold ? Stock::Only : Stock::Available, *available};
}

QString stockText(StockWord word)
{
    switch (word.stock) {
    case Stock::SoldOut:
        return u"Sold out"_qs;
    case Stock::Only:
        return u"Only %1 left"_qs.arg(word.count);
    case Stock::Available:
        return u"%1 available"_qs.arg(word.count);
    case Stock::InStock:
        return u"In stock"_qs;
    case Stock::InCart:
        return u"In cart"_qs;
    case Stock::NotOnSale:
        return u"Not on sale"_qs;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace holdfast
