// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hold.h"
#include "listing.h"

#include <optional>

namespace holdfast {

/// Whose holds are called one's own.
struct Own
{
    QUuid cart = {};   ///< in view; null: none
    QString desk = {}; ///< with its other carts
};

/// What takes the slots of one listing, in words.
struct Taken
{
    Listing listing;
    QVector<HoldRow> holds = {}; ///< of this listing, the next to lapse first; may not be known yet
    Own own = {};
    std::optional<Instant> now = {}; ///< the database's; nothing while it is not known

    /// "Capacity 20: 17 sold, 3 held (2 × Front 4:12, 1 × this cart 13:58), none available".
    QString sentence() const;
    /// "Next hold lapses in 4:12"; empty when nothing is held or the time is not known.
    QString lapse() const;
    /// All of it, a line each, for a hint.
    QString lines() const;
};

/// "3 available", "Sold out", "No limit": of a placement, which its listing limits too.
QString placementStock(const Listing &listing, const Variant &variant);
bool isPlacementFree(const Listing &listing, const Variant &variant);
/// Why a listing that is not of the default edition cannot be sold.
QString otherEditionText(const Listing &listing);
/// "+500.00", "-50.00", or nothing when it costs the same.
QString priceDifference(const Listing &listing, const Variant &variant);

} // namespace holdfast
