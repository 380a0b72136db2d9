// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecardchange.h"

#include <QHash>

namespace holdfast {

QVector<RateCardChange> rateCardChanges(const RateCard &card, const QVector<Listing> &listings)
{
    QHash<QString, const Listing *> known;
    for (const Listing &listing : listings)
        known.insert(listing.code, &listing);
    QVector<RateCardChange> changes;
    for (const RateCardListing &row : card.listings) {
        RateCardChange change{
            .code = row.code(), .title = row.title, .price = row.price, .capacity = row.capacity};
        const Listing *old = known.value(change.code);
        change.isNew = !old;
        if (old) {
            if (old->price != row.price)
                change.priceBefore = old->price;
            change.capacityChanges = old->capacity != row.capacity;
            change.capacityBefore = old->capacity;
            change.textChanges = old->title != row.title || old->description != row.description
                                 || old->active != row.active || old->marketName != row.marketName
                                 || old->taxPpm != row.taxPpm;
            if (!change.priceBefore && !change.capacityChanges && !change.textChanges)
                continue;
        }
        changes.append(change);
    }
    return changes;
}

} // namespace holdfast
