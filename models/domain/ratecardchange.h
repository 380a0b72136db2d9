// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ratecard.h"

namespace holdfast {

/// What importing a rate card would make of one listing.
struct RateCardChange
{
    QString code;
    QString title = {};
    bool isNew = false;
    Money price = {};
    std::optional<qint64> capacity = {}; ///< nothing: unlimited
    std::optional<Money> priceBefore = {};
    bool capacityChanges = false;
    std::optional<qint64> capacityBefore = {};
    bool textChanges = false; ///< title, description, the market's name or tax, on sale or not
};

/// What `card` would add and change among `listings`, in the card's order; what stays as it is is
/// left out. The store's dry run counts, this names.
QVector<RateCardChange> rateCardChanges(const RateCard &card, const QVector<Listing> &listings);

} // namespace holdfast
