// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "cart.h"
#include "sqlsession.h"

#include <QJsonObject>

namespace holdfast {

/// Rows as the tables have them.
struct ListingRecord
{
    qint64 id = 0;
    QString code;
    qint64 priceMinor = 0;
    QString currency;
    std::optional<qint64> capacity;
    qint64 sold = 0;
    qint64 held = 0;
    bool active = true;
    std::optional<qint64> maxPerOrder;
    qint64 revision = 0;
    qint64 lapsed = 0; ///< of `held`: slots of holds that have lapsed and await their sweeping
    QString hash;      ///< of its newest ledger row; null where that row is missing
    QString title;
    int taxPpm = 0;
};

struct VariantRecord
{
    qint64 id = 0;
    qint64 listingId = 0;
    QString code;
    QString title;
    qint64 priceDifferenceMinor = 0;
    std::optional<qint64> capacity;
    qint64 sold = 0;
    qint64 held = 0;
    bool active = true;
    qint64 lapsed = 0;
};

/// What a line takes slots of: a listing, and a variant within it or not.
struct Slots
{
    ListingRecord listing;
    std::optional<VariantRecord> variant;

    qint64 variantId() const { return variant ? variant->id : 0; }
    /// What can be held now, in both; nothing: without limit.
    std::optional<qint64> free() const;
    /// Today's price of one.
    qint64 priceMinor() const;
};

struct HoldRecord
{
    QUuid id;
    QUuid lineId;
    QUuid cartId;
    qint64 listingId = 0;
    qint64 variantId = 0; ///< 0: none
    qint64 quantity = 0;
    qint64 unitPriceMinor = 0;
    QString state;
    bool kept = false;
    int extensions = 0;
    QUuid checkoutId;
    qint64 lineAt = 0;
    qint64 expiresAt = 0;

    bool aliveAt(qint64 at) const
    {
        return state == QLatin1String("active") && (kept || expiresAt > at);
    }
};

struct CartRecord
{
    QUuid id;
    QUuid customerId; ///< null: walk-in
    QString desk;
    QString state;
    bool single = false;
    int number = 1;
};

/// The bookkeeping inside one write transaction of SQLite: what the inner functions of PostgreSQL
/// do (resources/schema/postgres/operations), under the same names and in the same order, so that
/// both engines refuse the same things for the same reason. Everything throws Failure.
class SqliteBooks
{
public:
    SqliteBooks(SqlSession &session, const Call &call, qint64 at)
        : m_session(session)
        , m_call(call)
        , m_at(at)
    {
    }

    qint64 at() const { return m_at; }
    const Call &call() const { return m_call; }
    SqlSession &session() { return m_session; }

    qint64 setting(const QString &key);
    std::optional<ListingRecord> listing(const QString &code);
    ListingRecord listing(qint64 id);
    Slots slotsOf(qint64 listing, qint64 variant);
    std::optional<VariantRecord> variant(qint64 listing, const QString &code);
    /// Nothing for 0, the listing itself.
    std::optional<VariantRecord> variant(qint64 id);
    std::optional<HoldRecord> hold(const QUuid &id);
    std::optional<HoldRecord> line(const QUuid &cart, const QUuid &line);
    std::optional<HoldRecord> line(const QUuid &cart, qint64 listing, qint64 variant);
    /// In lock order; of the cart, or of the checkout (active ones).
    QVector<HoldRecord> linesOf(const QUuid &cart);
    QVector<HoldRecord> holdsOf(const QUuid &checkout);
    /// Every active hold that is in no checkout.
    QVector<HoldRecord> unpaidHolds();
    std::optional<CartRecord> cart(const QUuid &id);
    /// The open single carts of which nothing is held any more.
    QVector<QUuid> lapsedSingles();

    void needOpenCart(const QUuid &cart);
    /// Whether as many are free; what is not on sale is refused for that.
    static bool isFree(const Slots &of, qint64 asked);
    [[noreturn]] void refuseSoldOut(const Slots &of, qint64 asked);
    /// Counts in the tables and in `of`, and writes the ledger. False, with nothing changed, when
    /// it would not fit.
    bool book(const QString &kind, Slots &of, qint64 quantity, qint64 sold, qint64 held,
        const QString &why);
    bool book(const QString &kind, qint64 listing, qint64 variant, qint64 quantity, qint64 sold,
        qint64 held, const QString &why);
    struct Swept
    {
        qint64 holds = 0;
        qint64 slotCount = 0;
    };
    Swept sweepListing(qint64 listing);
    /// Afterwards none of what is held has lapsed.
    void sweep(Slots &of);
    /// Adds to what the cart holds of it. Answers the line as it was written.
    HeldLine hold(const QUuid &cart, const QString &code, const QString &variant, qint64 quantity);
    /// Makes the line ask for so many. Answers it as it was written.
    HeldLine setLine(const QUuid &cart, Slots &of, const std::optional<HoldRecord> &line,
        qint64 quantity, const QString &kind);
    void checkLine(const QUuid &cart, const Slots &of, const std::optional<HoldRecord> &line,
        qint64 quantity, qint64 unitPriceMinor);
    void endHold(const HoldRecord &hold, const QString &why);
    void dropLine(const HoldRecord &line, const QString &why);
    /// A single cart has come to nothing, and nothing of it is held any more.
    void closeCart(const QUuid &cart);
    /// One row for numbers that were set rather than counted.
    void recordListing(const QString &kind, const std::optional<ListingRecord> &before,
        ListingRecord after, const QString &why);
    void recordVariant(const QString &kind, const std::optional<VariantRecord> &before,
        const VariantRecord &after, const QString &why);

private:
    HeldLine heldLine(const QUuid &cart, const Slots &of, const HoldRecord &hold) const;
    struct Counted; // the numbers of a listing or variant before and after
    void writeLedger(ListingRecord &listing, const VariantRecord *variant, qint64 sequence,
        const QString &kind, qint64 quantity, const Counted &counted, const QString &why);

    SqlSession &m_session;
    const Call &m_call;
    qint64 m_at;
};

[[noreturn]] void refuse(const char *reason, const QJsonObject &facts = {});
/// Refuses because there is no such cart, line, listing ...
[[noreturn]] void refuseMissing(const char *what, const QString &key);
QVariant orNull(const QUuid &id);
QVariant variantOrNull(qint64 variant);

} // namespace holdfast
