// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecard.h"

#include "codes.h"
#include "quantity.h"
#include "ratecardtable.h"
#include "text.h"
#include "totals.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct RateCards
{
    Q_DECLARE_TR_FUNCTIONS(RateCards)
};

constexpr int maxTitleLength = 200;
constexpr int maxDescriptionLength = 2000;

/// What later rows are compared with.
struct KnownMarket
{
    int taxLine = 0;
    int taxPpm = 0;
    int nameLine = 0; ///< 0: no row has named it yet
    QString name = {};
};

struct KnownListing
{
    int line = 0;
    bool sound = false;
    Money price = {};
    qint64 sold = 0;
    qint64 variantsSold = 0;
};

Result<qint64> parseSold(const QString &text)
{
    return text.isEmpty() ? Result<qint64>(0) : parseCount(text, u"sold count"_qs, 0);
}

Result<bool> parseYesNo(const QString &text)
{
    if (text.isEmpty() || text.compare("yes"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("no"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return invalidValue(u"active"_qs, text,
        //: "yes" and "no" stand in the file as they are in every language.
        RateCards::tr("%1 is neither yes nor no. Write one of them.").arg(quoted(text)));
}

Result<Money> parsePrice(const QString &text, Currency currency)
{
    auto price = parseMoney(text, currency);
    if (price && price->minor < 0) {
        return invalidValue(u"price"_qs, text,
            RateCards::tr("The price %1 is below zero. Write 0 or more.").arg(quoted(text)));
    }
    return price;
}

/// The capacity and sold columns, which both files have.
struct Stocked
{
    std::optional<qint64> capacity = {};
    qint64 sold = 0;
};

Stocked takeStock(RateCardTable &table, int capacityColumn, int soldColumn)
{
    Stocked stock;
    const QString capacityCell = table.cell(capacityColumn);
    if (!capacityCell.isEmpty())
        stock.capacity = table.take(capacityColumn, parseCapacity(capacityCell));
    const auto sold = table.take(soldColumn, parseSold(table.cell(soldColumn)));
    stock.sold = sold.value_or(0);
    if (sold && stock.capacity && *sold > *stock.capacity) {
        table.fault(soldColumn,
            RateCards::tr(
                "%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.",
                nullptr, int(*sold))
                .arg(*stock.capacity));
    }
    return stock;
}

class ListingsReader
{
public:
    explicit ListingsReader(const QByteArray &bytes)
        : m_table(bytes, {{"market"_L1}, {"market_name"_L1, false}, {"tax_percent"_L1}, {"size"_L1},
                             {"title"_L1}, {"description"_L1, false}, {"price"_L1}, {"currency"_L1},
                             {"capacity"_L1, false}, {"sold"_L1, false}, {"active"_L1, false}})
    {
    }

    void read(RateCardReading &reading)
    {
        while (m_table.next()) {
            RateCardListing listing = takeRow();
            if (m_table.rowIsSound())
                reading.card.listings.append(std::move(listing));
        }
        if (m_known.isEmpty() && !m_table.hasFaults()) {
            m_table.fileFault(RateCards::tr(
                "The file has no listings. Write one line for each beneath the header."));
        }
        for (RateCardListing &listing : reading.card.listings)
            listing.marketName = m_markets.value(listing.market).name;
        reading.listingFaults = m_table.faults();
    }

    QHash<QString, KnownListing> known() const { return m_known; }

private:
    enum Column
    {
        Market,
        MarketName,
        TaxPercent,
        Size,
        Title,
        Description,
        Price,
        CurrencyCode,
        Capacity,
        Sold,
        Active
    };

    RateCardListing takeRow()
    {
        RateCardListing row;
        row.line = m_table.line();
        const auto market = take(Market, parseMarket(cell(Market)));
        const auto name =
            take(MarketName, cleanText(cell(MarketName), u"market name"_qs, maxNameLength));
        const auto tax = take(TaxPercent, parsePercent(cell(TaxPercent)));
        const auto size = take(Size, parseSlug(cell(Size), u"ad size"_qs));
        row.market = market.value_or(QString());
        row.taxPpm = tax.value_or(0);
        row.size = size.value_or(QString());
        row.title =
            take(Title, requireText(cell(Title), u"title"_qs, maxTitleLength)).value_or(QString());
        row.description =
            take(Description, cleanText(cell(Description), u"description"_qs, maxDescriptionLength))
                .value_or(QString());
        if (const auto currency = take(CurrencyCode, Currency::fromCode(cell(CurrencyCode))))
            row.price = take(Price, parsePrice(cell(Price), *currency)).value_or(Money{});
        const Stocked stock = takeStock(m_table, Capacity, Sold);
        row.capacity = stock.capacity;
        row.sold = stock.sold;
        row.active = take(Active, parseYesNo(cell(Active))).value_or(true);

        if (market && tax)
            compareTax(*market, *tax);
        if (market && name)
            compareName(*market, *name);
        if (market && size)
            remember(row);
        return row;
    }

    void compareTax(const QString &market, int taxPpm)
    {
        KnownMarket &known = m_markets[market];
        if (known.taxLine == 0) {
            known.taxLine = m_table.line();
            known.taxPpm = taxPpm;
        } else if (known.taxPpm != taxPpm) {
            m_table.fault(TaxPercent,
                //: %1 is a market; of the other % each stands for percent.
                RateCards::tr("The tax of %1 is %2 % here, but %3 % in line %4. Write one rate for "
                              "each market.")
                    .arg(market, percentText(taxPpm), percentText(known.taxPpm),
                        QString::number(known.taxLine)));
        }
    }

    void compareName(const QString &market, const QString &name)
    {
        KnownMarket &known = m_markets[market];
        if (name.isEmpty())
            return;
        if (known.nameLine == 0) {
            known.nameLine = m_table.line();
            known.name = name;
        } else if (known.name != name) {
            m_table.fault(MarketName,
                //: %1 is a market
                RateCards::tr(
                    "%1 is named %2 here, but %3 in line %4. Write one name for each market.")
                    .arg(
                        market, quoted(name), quoted(known.name), QString::number(known.nameLine)));
        }
    }

    void remember(const RateCardListing &row)
    {
        KnownListing &known = m_known[row.code()];
        if (known.line > 0) {
            m_table.fault(
                Size, RateCards::tr("%1 already stands in line %2. Remove one of the two lines.")
                          .arg(row.code(), QString::number(known.line)));
            return;
        }
        known = {row.line, m_table.rowIsSound(), row.price, row.sold};
    }

    QString cell(Column column) const { return m_table.cell(column); }
    template <class T>
    std::optional<T> take(Column column, Result<T> read)
    {
        return m_table.take(column, std::move(read));
    }

    RateCardTable m_table;
    QHash<QString, KnownMarket> m_markets;
    QHash<QString, KnownListing> m_known;
};

class VariantsReader
{
public:
    VariantsReader(const QByteArray &bytes, QHash<QString, KnownListing> listings)
        : m_table(bytes, {{"market"_L1}, {"size"_L1}, {"variant"_L1}, {"title"_L1},
                             {"price_difference"_L1}, {"capacity"_L1, false}, {"sold"_L1, false}})
        , m_listings(std::move(listings))
    {
    }

    void read(RateCardReading &reading)
    {
        if (!reading.card.listings.isEmpty())
            m_currency = reading.card.listings.first().price.currency;
        while (m_table.next()) {
            RateCardVariant variant = takeRow();
            if (m_table.rowIsSound())
                reading.card.variants.append(std::move(variant));
        }
        reading.variantFaults = m_table.faults();
    }

private:
    enum Column
    {
        Market,
        Size,
        VariantCode,
        Title,
        PriceDifference,
        Capacity,
        Sold
    };

    RateCardVariant takeRow()
    {
        RateCardVariant row;
        row.line = m_table.line();
        const auto market = take(Market, parseMarket(cell(Market)));
        const auto size = take(Size, parseSlug(cell(Size), u"ad size"_qs));
        const auto variant = take(VariantCode, parseSlug(cell(VariantCode), u"variant"_qs));
        row.market = market.value_or(QString());
        row.size = size.value_or(QString());
        row.variant = variant.value_or(QString());
        row.title =
            take(Title, requireText(cell(Title), u"title"_qs, maxTitleLength)).value_or(QString());

        const auto listing = market && size ? m_listings.find(row.code()) : m_listings.end();
        const bool isInCard = listing != m_listings.end() && listing->sound;
        row.currency = isInCard ? listing->price.currency : m_currency;
        const auto difference =
            take(PriceDifference, parseMoney(cell(PriceDifference), row.currency));
        row.priceDifferenceMinor = difference.value_or(Money{}).minor;
        const Stocked stock = takeStock(m_table, Capacity, Sold);
        row.capacity = stock.capacity;
        row.sold = stock.sold;

        if (market && size && variant)
            checkFirst(row);
        if (isInCard && difference)
            checkPrice(listing->price, *difference);
        if (isInCard && m_table.rowIsSound())
            countSold(*listing, row);
        return row;
    }

    void checkFirst(const RateCardVariant &row)
    {
        int &line = m_lines[row.code() + u'#' + row.variant];
        if (line > 0) {
            m_table.fault(VariantCode,
                RateCards::tr(
                    "The variant %1 of %2 already stands in line %3. Remove one of the two lines.")
                    .arg(row.variant, row.code(), QString::number(line)));
            return;
        }
        line = row.line;
    }

    void checkPrice(Money price, Money difference)
    {
        // Both are within maxMinor, so the sum fits.
        const Money whole{price.minor + difference.minor, price.currency};
        if (whole.minor < 0) {
            m_table.fault(PriceDifference,
                RateCards::tr(
                    "With the difference %1 the price %2 falls below zero. Lower the difference.")
                    .arg(toPlainText(difference), toPlainText(price)));
        } else if (whole.minor > maxMinor) {
            m_table.fault(PriceDifference,
                RateCards::tr(
                    "With the difference %1 the price %2 becomes too large. Lower the difference.")
                    .arg(toPlainText(difference), toPlainText(price)));
        }
    }

    void countSold(KnownListing &listing, const RateCardVariant &row)
    {
        const bool alreadyOver = listing.variantsSold > listing.sold;
        listing.variantsSold += row.sold;
        if (!alreadyOver && listing.variantsSold > listing.sold) {
            m_table.fault(
                Sold, RateCards::tr("The variants of %1 have %2 sold up to here, but the listing "
                                    "has %3 in all. Correct one of them.")
                          .arg(row.code(), QString::number(listing.variantsSold),
                              QString::number(listing.sold)));
        }
    }

    QString cell(Column column) const { return m_table.cell(column); }
    template <class T>
    std::optional<T> take(Column column, Result<T> read)
    {
        return m_table.take(column, std::move(read));
    }

    RateCardTable m_table;
    QHash<QString, KnownListing> m_listings;
    QHash<QString, int> m_lines;
    Currency m_currency; ///< of variants whose listing is not in the card
};

} // namespace

RateCardReading readRateCard(const QByteArray &listings, const QByteArray &variants)
{
    RateCardReading reading;
    ListingsReader listingsReader(listings);
    listingsReader.read(reading);
    if (!variants.isEmpty())
        VariantsReader(variants, listingsReader.known()).read(reading);
    return reading;
}

} // namespace holdfast
