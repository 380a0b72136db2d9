// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takentext.h"

#include "format.h"
#include "words.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>

namespace holdfast {

namespace {

constexpr int namedHolds = 3;
constexpr int listedHolds = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::TakenText)
};

QString whose(const HoldRow &hold, const Own &own)
{
    if (hold.cart == own.cart)
        return Text::tr("this cart");
    return hold.desk == own.desk ? Text::tr("this desk") : hold.desk;
}

QString freeText(const Listing &listing)
{
    const auto free = listing.available();
    if (!listing.active)
        return Text::tr("not on sale");
    if (!free)
        return Text::tr("any number available");
    return *free == 0 ? Text::tr("none available") : Text::tr("%Ln available", nullptr, int(*free));
}

QString holdLine(const HoldRow &hold, const Taken &taken)
{
    const QString who = whose(hold, taken.own);
    if (hold.hold.kept)
        return Text::tr("%Ln held by %1, which is being paid", nullptr, int(hold.quantity))
            .arg(who);
    const QString until = formatTimeOfDay(hold.hold.expiresAt);
    if (!taken.now)
        return Text::tr("%Ln held by %1 until %2", nullptr, int(hold.quantity)).arg(who, until);
    return Text::tr("%Ln held by %1 until %2, %3 left", nullptr, int(hold.quantity))
        .arg(who, until, countdownText(hold.hold.expiresAt - *taken.now));
}

} // namespace

QString Taken::sentence() const
{
    QStringList named;
    // The holds may have been read before the last of them ended.
    const auto alive = listing.held > 0 ? holds : QVector<HoldRow>();
    for (const HoldRow &hold : alive.mid(0, namedHolds)) {
        const QString left = hold.hold.kept ? Text::tr("paying")
                             : now          ? countdownText(hold.hold.expiresAt - *now)
                                            : QString();
        named.append(Text::tr("%L1 × %2 %3", "how many, desk, time left")
                         .arg(hold.quantity)
                         .arg(whose(hold, own), left));
    }
    if (alive.size() > namedHolds)
        named.append(Text::tr("%Ln more", "holds", int(alive.size()) - namedHolds));
    const QString held = named.isEmpty() ? Text::tr("%Ln held", nullptr, int(listing.held))
                                         : Text::tr("%Ln held (%1)", nullptr, int(listing.held))
                                               .arg(named.join(Text::tr(", ", "between holds")));
    const QString sold = Text::tr("%Ln sold", nullptr, int(listing.sold));
    if (!listing.capacity)
        return Text::tr("No limit: %1, %2").arg(sold, held);
    // Who holds them comes last, as it may have to be cut off.
    return Text::tr("Capacity %L1: %2, %3, %4")
        .arg(*listing.capacity)
        .arg(sold, freeText(listing), held);
}

QString Taken::lapse() const
{
    if (listing.held == 0 || !now)
        return {};
    // On a whole board only what is sold out knows it; the holds know it always.
    std::optional<Instant> next = listing.nextLapse;
    for (const HoldRow &hold : holds) {
        if (!hold.hold.kept && (!next || hold.hold.expiresAt < *next))
            next = hold.hold.expiresAt;
    }
    if (!next || *next < *now)
        return {};
    return Text::tr("Next hold lapses in %1").arg(countdownText(*next - *now));
}

QString Taken::lines() const
{
    QStringList all{
        Text::tr("%1, %2", "listing, price")
            .arg(itemTitle(listing.code, listing.title, {}), formatMoney(listing.price))};
    const QString sold = Text::tr("%Ln sold", nullptr, int(listing.sold));
    const QString held = Text::tr("%Ln held", nullptr, int(listing.held));
    all.append(listing.capacity
                   ? Text::tr("%Ln slot(s): %1, %2, %3", nullptr, int(*listing.capacity))
                         .arg(sold, held, freeText(listing))
                   : Text::tr("No limit: %1, %2").arg(sold, held));
    for (const HoldRow &hold : holds.mid(0, listedHolds))
        all.append(holdLine(hold, *this));
    if (holds.size() > listedHolds)
        all.append(Text::tr("%Ln more hold(s)", nullptr, int(holds.size()) - listedHolds));
    if (const QString next = lapse(); !next.isEmpty())
        all.append(next);
    for (const Variant &variant : listing.variants) {
        if (variant.active)
            all.append(Text::tr("%1: %2", "placement, its stock")
                           .arg(variant.title, placementStock(listing, variant)));
    }
    return all.join(QLatin1Char('\n'));
}

bool isPlacementFree(const Listing &listing, const Variant &variant)
{
    return listing.active && listing.available().value_or(1) > 0
           && variant.available().value_or(1) > 0;
}

QString placementStock(const Listing &listing, const Variant &variant)
{
    if (!isPlacementFree(listing, variant))
        return Text::tr("Sold out");
    constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
    const qint64 free =
        std::min(variant.available().value_or(noLimit), listing.available().value_or(noLimit));
    return free == noLimit ? Text::tr("No limit") : Text::tr("%Ln available", nullptr, int(free));
}

QString otherEditionText(const Listing &listing)
{
    return Text::tr("Only the default edition is sold here. %1 is of edition %2.")
        .arg(listing.code, listing.edition);
}

QString priceDifference(const Listing &listing, const Variant &variant)
{
    if (variant.priceDifferenceMinor == 0)
        return {};
    const QString amount = formatAmount({variant.priceDifferenceMinor, listing.price.currency});
    return variant.priceDifferenceMinor > 0 ? QLocale().positiveSign() + amount : amount;
}

} // namespace holdfast
