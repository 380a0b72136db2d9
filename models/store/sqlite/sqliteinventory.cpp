// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "refusals.h"
#include "remark.h"
#include "sqlitestore.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "documents.h"

namespace holdfast {
namespace {

constexpr qint64 thirtyDaysMs = qint64(30) * 24 * 60 * 60 * 1000;

} // namespace

Result<Listing> SqliteStore::adjustListing(
    const Call &call, const QString &code, const ListingChange &change, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    const auto text = [](const auto &value) {
        return value && *value ? QString::number(**value) : QStringLiteral("-");
    };
    BoardQuery query;
    const auto done = operate<qint64>(
        call, Right::Manager,
        {QStringLiteral("adjust_listing"), code,
            change.priceMinor ? QString::number(*change.priceMinor) : QString(),
            change.capacity ? text(change.capacity) : QString(),
            change.active ? QString::number(*change.active) : QString(),
            change.maxPerOrder ? text(change.maxPerOrder) : QString(), why},
        [&](SqliteBooks &books) {
            if (change.priceMinor && (*change.priceMinor < 0 || *change.priceMinor > maxMinor))
                refuse("bad_price", {{QStringLiteral("price_minor"), *change.priceMinor}});
            const auto outside = [](const std::optional<std::optional<qint64>> &value,
                                     qint64 least) {
                return value && *value && (**value < least || **value > maxQuantity);
            };
            if (outside(change.capacity, 0))
                refuse("bad_quantity", {{QStringLiteral("quantity"), **change.capacity}});
            if (outside(change.maxPerOrder, 1))
                refuse("bad_quantity", {{QStringLiteral("quantity"), **change.maxPerOrder}});
            const auto known = books.listing(code);
            if (!known)
                refuseMissing("listing", code);
            Slots of{*known, std::nullopt};
            books.sweep(of);
            const ListingRecord before = of.listing;
            ListingRecord after = before;
            if (change.priceMinor)
                after.priceMinor = *change.priceMinor;
            if (change.capacity)
                after.capacity = *change.capacity;
            if (change.active)
                after.active = *change.active;
            if (change.maxPerOrder)
                after.maxPerOrder = *change.maxPerOrder;
            if (after.capacity && *after.capacity < after.sold + after.held) {
                refuse("capacity_taken",
                    {{QStringLiteral("code"), code}, {QStringLiteral("capacity"), *after.capacity},
                        {QStringLiteral("sold"), after.sold},
                        {QStringLiteral("held"), after.held}});
            }
            ++after.revision;
            m_session.run(
                QStringLiteral("UPDATE listing SET price_minor = ?, capacity = ?, active = ?, "
                               "max_per_order = ?, revision = ? WHERE id = ?"),
                {after.priceMinor, orNull(after.capacity), int(after.active),
                    orNull(after.maxPerOrder), after.revision, after.id});
            books.recordListing(QStringLiteral("adjust"), before, after, why);
            return QString::number(after.id);
        },
        [](const QString &answer, qint64) { return answer.toLongLong(); });
    if (!done)
        return done.error();
    query.ids.insert(*done);
    auto changed = board(query);
    if (!changed)
        return changed.error();
    return changed->listings.value(0);
}

Result<void> SqliteStore::changeSetting(
    const Call &call, const QString &key, const QString &value, const QString &why)
{
    if (const auto fine = guarded([&] { needWhy(why); }); !fine)
        return fine.error();
    return operate(call, Right::Admin, {QStringLiteral("change_setting"), key, value, why},
        [&](SqliteBooks &books) {
            Rows rows = m_session.run(
                QStringLiteral("SELECT value, minimum, maximum FROM setting WHERE key = ?"), {key});
            if (!rows.next()) {
                refuse("not_found", {{QStringLiteral("what"), QStringLiteral("setting")},
                                        {QStringLiteral("key"), key}});
            }
            const qint64 before = rows.number(0);
            bool isNumber = false;
            const qint64 after = value.toLongLong(&isNumber);
            if (!isNumber || after < rows.number(1) || after > rows.number(2)) {
                refuse("bad_setting",
                    {{QStringLiteral("key"), key},
                        {QStringLiteral("value"),
                            isNumber ? QJsonValue(after) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("minimum"), rows.number(1)},
                        {QStringLiteral("maximum"), rows.number(2)}});
            }
            m_session.run(
                QStringLiteral("UPDATE setting SET value = ? WHERE key = ?"), {after, key});
            m_session.run(
                QStringLiteral(
                    "INSERT INTO setting_event (key, value_before, value_after, at, desk, "
                    "person, login, operation, why) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)"),
                {key, before, after, books.at(), call.actor.desk, call.actor.person,
                    plain(call.operation), why});
            return QString();
        });
}

bool SqliteStore::importMarket(SqliteBooks &books, const RateCardListing &row)
{
    QString name;
    qint64 taxPpm = 0;
    {
        Rows rows = m_session.run(
            QStringLiteral("SELECT name, tax_ppm FROM market WHERE code = ?"), {row.market});
        if (!rows.next()) {
            m_session.run(
                QStringLiteral("INSERT INTO market (code, name, tax_ppm) VALUES (?, ?, ?)"),
                {row.market, row.marketName, row.taxPpm});
            return false;
        }
        name = rows.text(0);
        taxPpm = rows.number(1);
    }
    if (name == row.marketName && taxPpm == row.taxPpm)
        return false;
    m_session.run(QStringLiteral("UPDATE market SET name = ?, tax_ppm = ? WHERE code = ?"),
        {row.marketName, row.taxPpm, row.market});
    m_session.run(
        QStringLiteral("INSERT INTO market_event (market, name_before, name_after, tax_ppm_before, "
                       "tax_ppm_after, at, desk, person, login, operation, why) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, 'rate card')"),
        {row.market, name, row.marketName, taxPpm, row.taxPpm, books.at(), books.call().actor.desk,
            books.call().actor.person, plain(books.call().operation)});
    return true;
}

QString SqliteStore::importListing(
    SqliteBooks &books, const RateCardListing &row, bool marketChanged)
{
    m_session.run(
        QStringLiteral("INSERT INTO ad_size (code, rank) SELECT ?, max(rank) + 1 FROM ad_size "
                       "WHERE true ON CONFLICT DO NOTHING"),
        {row.size});
    const QString code = row.code();
    const auto known = books.listing(code);
    if (!known) {
        m_session.run(
            QStringLiteral(
                "INSERT INTO listing (edition_id, market, size, code, title, description, "
                "price_minor, currency, capacity, sold, held, active, revision) "
                "SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 1 FROM edition WHERE is_default"),
            {row.market, row.size, code, row.title, row.description, row.price.minor,
                row.price.currency.code(), orNull(row.capacity), row.sold, int(row.active)});
        books.recordListing(QStringLiteral("import"), std::nullopt, *books.listing(code),
            QStringLiteral("rate card"));
        return QStringLiteral("added");
    }
    if (known->currency != row.price.currency.code()) {
        refuse(
            "currency_fixed", {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code},
                                  {QStringLiteral("currency"), known->currency}});
    }
    Slots of{*known, std::nullopt};
    books.sweep(of);
    const ListingRecord before = of.listing;
    if (row.capacity && *row.capacity < before.sold + before.held) {
        refuse("capacity_taken",
            {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code},
                {QStringLiteral("capacity"), *row.capacity}, {QStringLiteral("sold"), before.sold},
                {QStringLiteral("held"), before.held}});
    }
    const auto described = [&] {
        Rows rows = m_session.run(
            QStringLiteral("SELECT title, description FROM listing WHERE id = ?"), {before.id});
        rows.next();
        return rows.text(0) == row.title && rows.text(1) == row.description;
    };
    if (!marketChanged && before.priceMinor == row.price.minor && before.capacity == row.capacity
        && before.active == row.active && described())
        return QStringLiteral("unchanged");
    ListingRecord after = before;
    after.priceMinor = row.price.minor;
    after.capacity = row.capacity;
    after.active = row.active;
    ++after.revision;
    m_session.run(QStringLiteral("UPDATE listing SET title = ?, description = ?, price_minor = ?, "
                                 "capacity = ?, active = ?, revision = ? WHERE id = ?"),
        {row.title, row.description, after.priceMinor, orNull(after.capacity), int(after.active),
            after.revision, after.id});
    books.recordListing(QStringLiteral("import"), before, after, QStringLiteral("rate card"));
    return QStringLiteral("changed");
}

QString SqliteStore::importVariant(SqliteBooks &books, const RateCardVariant &row)
{
    const QString code = row.code();
    const auto listing = books.listing(code);
    if (!listing) {
        refuse("variant_without_listing",
            {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code}});
    }
    if (listing->currency != row.currency.code()) {
        refuse(
            "currency_fixed", {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code},
                                  {QStringLiteral("currency"), listing->currency}});
    }
    if (listing->priceMinor + row.priceDifferenceMinor < 0) {
        refuse("variant_below_zero",
            {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code},
                {QStringLiteral("variant"), row.variant}});
    }
    const auto known = books.variant(listing->id, row.variant);
    if (!known) {
        {
            Rows rows = m_session.run(
                QStringLiteral("SELECT coalesce(sum(sold), 0) FROM variant WHERE listing_id = ?"),
                {listing->id});
            rows.next();
            if (row.sold + rows.number(0) > listing->sold) {
                refuse("variant_oversold",
                    {{QStringLiteral("line"), row.line}, {QStringLiteral("code"), code},
                        {QStringLiteral("variant"), row.variant},
                        {QStringLiteral("sold"), listing->sold}});
            }
        }
        m_session.run(
            QStringLiteral("INSERT INTO variant (listing_id, code, title, price_difference_minor, "
                           "capacity, sold, held, active) VALUES (?, ?, ?, ?, ?, ?, 0, 1)"),
            {listing->id, row.variant, row.title, row.priceDifferenceMinor, orNull(row.capacity),
                row.sold});
        books.recordVariant(QStringLiteral("import"), std::nullopt,
            *books.variant(listing->id, row.variant), QStringLiteral("rate card"));
        return QStringLiteral("variants_added");
    }
    Slots of{*listing, known};
    books.sweep(of);
    const VariantRecord before = *of.variant;
    if (row.capacity && *row.capacity < before.sold + before.held) {
        refuse("capacity_taken",
            {{QStringLiteral("line"), row.line},
                {QStringLiteral("code"), code + QLatin1Char(' ') + row.variant},
                {QStringLiteral("capacity"), *row.capacity}, {QStringLiteral("sold"), before.sold},
                {QStringLiteral("held"), before.held}});
    }
    if (before.title == row.title && before.priceDifferenceMinor == row.priceDifferenceMinor
        && before.capacity == row.capacity)
        return QStringLiteral("variants_unchanged");
    VariantRecord after = before;
    after.title = row.title;
    after.priceDifferenceMinor = row.priceDifferenceMinor;
    after.capacity = row.capacity;
    m_session.run(QStringLiteral("UPDATE variant SET title = ?, price_difference_minor = ?, "
                                 "capacity = ? WHERE id = ?"),
        {after.title, after.priceDifferenceMinor, orNull(after.capacity), after.id});
    books.recordVariant(QStringLiteral("import"), before, after, QStringLiteral("rate card"));
    return QStringLiteral("variants_changed");
}

void SqliteStore::touchListingsOf(
    SqliteBooks &books, const QSet<QString> &markets, const RateCard &but)
{
    if (markets.isEmpty())
        return;
    QSet<QString> named;
    for (const RateCardListing &row : but.listings)
        named.insert(row.code());
    QVector<qint64> ids;
    {
        Rows rows =
            m_session.run(QStringLiteral("SELECT id, market, code FROM listing ORDER BY id"));
        while (rows.next()) {
            if (markets.contains(rows.text(1)) && !named.contains(rows.text(2)))
                ids.append(rows.number(0));
        }
    }
    for (const qint64 id : std::as_const(ids)) {
        const ListingRecord before = books.listing(id);
        ListingRecord after = before;
        ++after.revision;
        m_session.run(
            QStringLiteral("UPDATE listing SET revision = ? WHERE id = ?"), {after.revision, id});
        books.recordListing(
            QStringLiteral("import"), before, after, QStringLiteral("rate card: market"));
    }
}

Result<ImportReport> SqliteStore::importRateCard(
    const Call &call, const RateCard &card, bool dryRun)
{
    const QByteArray digest = QCryptographicHash::hash(
        QJsonDocument(rateCardDocument(card)).toJson(QJsonDocument::Compact),
        QCryptographicHash::Sha256);
    RateCard sorted = card;
    std::sort(sorted.listings.begin(), sorted.listings.end(),
        [](const auto &a, const auto &b) { return a.code() < b.code(); });
    std::optional<QJsonObject> tried;
    const auto done = operate<ImportReport>(
        call, Right::Manager,
        {QStringLiteral("import_rate_card"), QString::number(dryRun),
            QString::fromLatin1(digest.toHex())},
        [&](SqliteBooks &books) {
            QJsonObject counts;
            QJsonArray faults;
            QSet<QString> markets;
            QSet<QString> changed;
            for (const RateCardListing &row : std::as_const(sorted.listings)) {
                if (markets.contains(row.market))
                    continue;
                markets.insert(row.market);
                if (importMarket(books, row))
                    changed.insert(row.market);
            }
            const auto each = [&](const auto &rows, auto import) {
                for (const auto &row : rows) {
                    try {
                        const QString outcome = import(row);
                        counts.insert(outcome, counts.value(outcome).toInteger() + 1);
                    } catch (const Failure &failure) {
                        if (failure.lost || failure.error.kind == ErrorKind::Internal)
                            throw;
                        faults.append(failure.error.detail);
                    }
                }
            };
            each(sorted.listings, [&](const RateCardListing &row) {
                return importListing(books, row, changed.contains(row.market));
            });
            touchListingsOf(books, changed, sorted);
            each(sorted.variants,
                [&](const RateCardVariant &row) { return importVariant(books, row); });
            if (!faults.isEmpty())
                refuse("card_refused", {{QStringLiteral("faults"), faults}});
            if (dryRun) {
                tried = counts;
                throw Failure{};
            }
            return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
        },
        [](const QString &answer, qint64) {
            return importReportFrom(QJsonDocument::fromJson(answer.toUtf8()).object(), false);
        });
    if (tried)
        return importReportFrom(*tried, true);
    return done;
}

Result<SweepReport> SqliteStore::sweep(const Call &call)
{
    return operate<SweepReport>(
        call, Right::Staff, {QStringLiteral("sweep")},
        [&](SqliteBooks &books) {
            SweepReport report;
            QVector<QUuid> checkouts;
            {
                Rows rows = m_session.run(
                    QStringLiteral(
                        "SELECT id FROM checkout WHERE state IN ('preparing', 'open', "
                        "'unknown') AND expires_at <= ? AND tender IN ('cash', 'account') "
                        "ORDER BY created_at, cart_id"),
                    {books.at()});
                while (rows.next())
                    checkouts.append(rows.uuid(0));
            }
            for (const QUuid &id : std::as_const(checkouts)) {
                const QVector<HoldRecord> holds = books.holdsOf(id);
                for (const HoldRecord &hold : holds) {
                    ++report.expiredHolds;
                    report.freedSlots += hold.quantity;
                }
                const Checkout late = readCheckout(id, books.at());
                abandonCheckout(books, late, storedRemark(Remark::NotPaidInTime));
                ++report.abandonedCheckouts;
            }
            QVector<qint64> listings;
            {
                Rows rows = m_session.run(
                    QStringLiteral(
                        "SELECT DISTINCT listing_id FROM hold WHERE state = 'active' AND NOT "
                        "kept AND expires_at <= ? ORDER BY listing_id"),
                    {books.at()});
                while (rows.next())
                    listings.append(rows.number(0));
            }
            for (const qint64 listing : std::as_const(listings)) {
                const auto swept = books.sweepListing(listing);
                report.expiredHolds += swept.holds;
                report.freedSlots += swept.slotCount;
            }
            const QVector<QUuid> unpaid = books.lapsedSingles();
            for (const QUuid &cart : unpaid)
                books.closeCart(cart);
            const qint64 tooOld = books.at() - thirtyDaysMs;
            Rows first =
                m_session.run(QStringLiteral("SELECT at FROM operation ORDER BY id LIMIT 1"));
            // Ids begin with the time: while the first is young, none is old.
            if (first.next() && first.number(0) < tooOld) {
                Rows pruned =
                    m_session.run(QStringLiteral("DELETE FROM operation WHERE at < ?"), {tooOld});
                report.prunedOperations = pruned.affected();
            }
            return QStringLiteral("%1 %2 %3 %4")
                .arg(report.expiredHolds)
                .arg(report.freedSlots)
                .arg(report.abandonedCheckouts)
                .arg(report.prunedOperations);
        },
        [](const QString &answer, qint64) {
            const QStringList parts = answer.split(QLatin1Char(' '));
            return SweepReport{parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toLongLong(),
                parts[3].toLongLong()};
        });
}

} // namespace holdfast
