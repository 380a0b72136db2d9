// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "codes.h"
#include "quantity.h"
#include "services.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Inventory
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

std::optional<Error> faultOf(const ListingChange &change)
{
    if (change.isEmpty()) {
        return Error{ErrorKind::Validation,
            Inventory::tr("Nothing to change. Give a price, a capacity or whether it is on sale.")};
    }
    if (change.priceMinor && (*change.priceMinor < 0 || *change.priceMinor > maxMinor)) {
        return Error{ErrorKind::Validation,
            Inventory::tr("A price cannot be negative or beyond a million billion. Give another."),
            {{QStringLiteral("field"), QStringLiteral("price")},
                {QStringLiteral("price_minor"), *change.priceMinor}}};
    }
    if (change.capacity && *change.capacity
        && (**change.capacity < 0 || **change.capacity > maxQuantity)) {
        return Error{ErrorKind::Validation,
            Inventory::tr("A capacity is a whole number from 0 to %1, or unlimited.")
                .arg(maxQuantity),
            {{QStringLiteral("field"), QStringLiteral("capacity")}}};
    }
    return std::nullopt;
}

} // namespace

InventoryService::InventoryService(Desk desk)
    : m_desk(std::move(desk))
{
}

Answer<Board> InventoryService::board(const QString &market, const QString &size) const
{
    BoardQuery query;
    if (!market.isEmpty()) {
        const auto parsed = parseMarket(market);
        if (!parsed)
            return refused<Board>(parsed.error());
        query.market = *parsed;
    }
    if (!size.isEmpty()) {
        const auto parsed = parseSlug(size, QStringLiteral("ad size"));
        if (!parsed)
            return refused<Board>(parsed.error());
        query.size = *parsed;
    }
    return m_desk.database->run([query](Store &store) { return store.board(query); });
}

Answer<Listing> InventoryService::adjust(
    const QString &code, const ListingChange &change, const QString &why) const
{
    const auto listing = parseListingCode(code);
    if (!listing)
        return refused<Listing>(listing.error());
    if (const auto fault = faultOf(change))
        return refused<Listing>(*fault);
    const auto reason = reasonText(why);
    if (!reason)
        return refused<Listing>(reason.error());
    return runChange(m_desk, "adjust",
        [call = Call::by(m_desk.actor), code = listing->text(), change, reason = *reason](
            Store &store) { return store.adjustListing(call, code, change, reason); });
}

Answer<ImportReport> InventoryService::importRateCard(const RateCard &card, bool dryRun) const
{
    return m_desk.database->run([call = Call::by(m_desk.actor), card, dryRun](Store &store) {
        return store.importRateCard(call, card, dryRun);
    });
}

Answer<CardPreview> InventoryService::previewRateCard(const CardPreview &read) const
{
    return m_desk.database->run([call = Call::by(m_desk.actor), read](
                                    Store &store) { return previewIn(store, call, read); });
}

Answer<QVector<HoldRow>> InventoryService::holds() const
{
    return m_desk.database->run([](Store &store) { return store.holds(); });
}

Answer<Instant> InventoryService::now() const
{
    return m_desk.database->run([](Store &store) { return store.now(); });
}

Answer<void> InventoryService::release(const QUuid &hold, const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<void>(reason.error());
    return runChange(
        m_desk, "release", [call = Call::by(m_desk.actor), hold, reason = *reason](Store &store) {
            return store.releaseHold(call, hold, reason);
        });
}

Answer<ReleaseReport> InventoryService::releaseAll(const QString &why) const
{
    const auto reason = reasonText(why);
    if (!reason)
        return refused<ReleaseReport>(reason.error());
    return runChange(
        m_desk, "release all", [call = Call::by(m_desk.actor), reason = *reason](Store &store) {
            return store.releaseAll(call, reason);
        });
}

Answer<QVector<LedgerRow>> InventoryService::ledger(const QString &code, int limit) const
{
    QString listing;
    if (!code.isEmpty()) {
        const auto parsed = parseListingCode(code);
        if (!parsed)
            return refused<QVector<LedgerRow>>(parsed.error());
        listing = parsed->text();
    }
    return m_desk.database->run(
        [listing, limit](Store &store) { return store.ledger(listing, limit); });
}

} // namespace holdfast
