// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmodel.h"

#include "words.h"

#include <algorithm>
#include <QLocale>
#include <tuple>
#include <utility>

namespace holdfast {

namespace {

constexpr int frameMs = 16;

bool before(const Listing &a, const Listing &b)
{
    return std::tie(a.market, a.sizeRank, a.code, a.id)
           < std::tie(b.market, b.sizeRank, b.code, b.id);
}

bool samePlace(const Listing &a, const Listing &b)
{
    return !before(a, b) && !before(b, a);
}

bool sameNumbers(const Listing &a, const Listing &b)
{
    return std::tie(a.sold, a.held, a.capacity, a.active)
           == std::tie(b.sold, b.held, b.capacity, b.active);
}

QVariant optionalValue(std::optional<qint64> number)
{
    return number ? QVariant::fromValue(*number) : QVariant();
}

} // namespace

BoardModel::BoardModel(QObject *parent)
    : StableTableModel(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &BoardModel::flush);
}

void BoardModel::replace(const Board &board)
{
    m_pending.clear();
    const bool threshold = m_lowThreshold != board.lowStockThreshold;
    m_lowThreshold = board.lowStockThreshold;
    merge(board.listings);
    if (threshold && !m_listings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BoardModel::update(const QVector<Listing> &listings)
{
    QVector<int> changed;
    QVector<qint64> numbers;
    QHash<qint64, Listing> moved;
    for (const Listing &listing : listings) {
        m_pending.remove(listing.id);
        const int row = rowOf(listing.id);
        if (row < 0 || !samePlace(m_listings.at(row), listing)) {
            moved.insert(listing.id, listing);
        } else if (m_listings.at(row) != listing) {
            if (!sameNumbers(m_listings.at(row), listing))
                numbers.append(listing.id);
            setRow(row, listing);
            changed.append(row);
        }
    }
    tell(changed, numbers);
    if (moved.isEmpty())
        return;
    QVector<Listing> next;
    next.reserve(m_listings.size() + moved.size());
    for (const Listing &listing : std::as_const(m_listings)) {
        if (!moved.contains(listing.id))
            next.append(listing);
    }
    for (const Listing &listing : std::as_const(moved))
        next.append(listing);
    merge(std::move(next));
}

void BoardModel::updateSoon(const QVector<Listing> &listings)
{
    if (!m_frame.isActive()) {
        update(listings);
        m_frame.start();
        return;
    }
    for (const Listing &listing : listings)
        m_pending.insert(listing.id, listing);
}

void BoardModel::flush()
{
    if (m_pending.isEmpty())
        return;
    const QVector<Listing> pending = m_pending.values();
    m_pending.clear();
    updateSoon(pending);
}

void BoardModel::setInCart(const QHash<qint64, qint64> &slotsOf)
{
    setSlots(m_inCart, slotsOf);
}

void BoardModel::setOwnHeld(const QHash<qint64, qint64> &slotsOf)
{
    setSlots(m_ownHeld, slotsOf);
}

void BoardModel::setSlots(Slots &member, const Slots &slotsOf)
{
    if (slotsOf == member)
        return;
    const Slots before = std::exchange(member, slotsOf);
    QVector<int> rows;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (rowOf(it.key()) >= 0 && member.value(it.key()) != it.value())
            rows.append(rowOf(it.key()));
    }
    for (auto it = member.cbegin(); it != member.cend(); ++it) {
        if (rowOf(it.key()) >= 0 && !before.contains(it.key()))
            rows.append(rowOf(it.key()));
    }
    emitChanged(rows);
}

void BoardModel::merge(QVector<Listing> next)
{
    if (!std::is_sorted(next.begin(), next.end(), before))
        std::sort(next.begin(), next.end(), before);
    next.erase(std::unique(next.begin(), next.end(), samePlace), next.end());
    const bool structure = follow(next);
    applyChanges(next);
    if (structure)
        Q_EMIT structureChanged();
}

bool BoardModel::follow(const QVector<Listing> &next)
{
    const auto ids = [](const QVector<Listing> &listings) {
        QVector<qint64> all;
        all.reserve(listings.size());
        for (const Listing &listing : listings)
            all.append(listing.id);
        return all;
    };
    return followRows(ids(m_listings), ids(next), [&](const QVector<int> &from) {
        QVector<Listing> rows;
        rows.reserve(from.size());
        for (const int row : from)
            rows.append(row >= 0 ? m_listings.at(row) : next.at(~row));
        m_listings = std::move(rows);
        indexRows();
    });
}

void BoardModel::applyChanges(const QVector<Listing> &next)
{
    QVector<int> changed;
    QVector<qint64> numbers;
    for (int row = 0; row < next.size(); ++row) {
        const Listing &listing = next.at(row);
        if (m_listings.at(row) == listing)
            continue;
        if (!sameNumbers(m_listings.at(row), listing))
            numbers.append(listing.id);
        setRow(row, listing);
        changed.append(row);
    }
    tell(changed, numbers);
}

void BoardModel::setRow(int row, const Listing &listing)
{
    count(m_listings.at(row), -1);
    count(listing, 1);
    m_listings[row] = listing;
    if (row < m_words.size())
        m_words[row].reset();
}

void BoardModel::tell(const QVector<int> &rows, const QVector<qint64> &numbers)
{
    if (!numbers.isEmpty())
        Q_EMIT numbersChanged(numbers);
    emitChanged(rows);
}

void BoardModel::emitChanged(const QVector<int> &unsorted)
{
    if (unsorted.isEmpty())
        return;
    if (unsorted.size() * 2 > m_listings.size()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    QVector<int> rows = unsorted;
    std::sort(rows.begin(), rows.end());
    for (int i = 0; i < rows.size();) {
        int end = i;
        while (end + 1 < rows.size() && rows.at(end + 1) <= rows.at(end) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(i), 0), index(rows.at(end), ColumnCount - 1));
        i = end + 1;
    }
}

void BoardModel::indexRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_listings.size());
    m_parts.clear();
    m_words.clear();
    for (int row = 0; row < m_listings.size(); ++row) {
        m_rowOf.insert(m_listings.at(row).id, row);
        count(m_listings.at(row), 1);
    }
}

void BoardModel::count(const Listing &listing, int sign)
{
    Part &part = m_parts[{listing.edition, listing.sizeRank, listing.size}];
    part.listings += sign;
    if (sellsByCode(listing))
        m_defaultEdition = listing.edition;
    if (listing.active)
        part.available += sign * listing.available().value_or(0);
}

QStringList BoardModel::editions() const
{
    QStringList editions;
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        const QString &edition = std::get<0>(it.key());
        if (it->listings > 0 && !editions.contains(edition))
            editions.append(edition);
    }
    return editions;
}

QStringList BoardModel::sizes() const
{
    QMap<int, QStringList> byRank;
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        const auto &[edition, rank, size] = it.key();
        if (it->listings > 0 && !byRank[rank].contains(size))
            byRank[rank].append(size);
    }
    QStringList sizes;
    for (const QStringList &some : std::as_const(byRank))
        sizes += some;
    return sizes;
}

qint64 BoardModel::available(const QString &edition, const QString &size) const
{
    qint64 sum = 0;
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        if ((edition.isEmpty() || edition == std::get<0>(it.key()))
            && (size.isEmpty() || size == std::get<2>(it.key())))
            sum += it->available;
    }
    return sum;
}

const ListingWords &BoardModel::words(int row) const
{
    m_words.resize(m_listings.size());
    std::optional<ListingWords> &words = m_words[row];
    if (!words) {
        const Listing &l = m_listings.at(row);
        words.emplace();
        words->own = foldedWords({l.market, l.marketName, l.size, sizeLabel(l.size), l.title});
        for (const Variant &variant : l.variants)
            words->withVariant.append(words->own + foldedWords({variant.code, variant.title}));
    }
    return *words;
}

const Listing *BoardModel::listing(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_listings.at(row);
}

const Listing *BoardModel::listing(const QString &code) const
{
    const auto found = std::find_if(m_listings.cbegin(), m_listings.cend(),
        [&](const Listing &listing) { return listing.code == code; });
    return found == m_listings.cend() ? nullptr : &*found;
}

StockWord BoardModel::stockOf(const Listing &listing) const
{
    return stockWord(
        listing.active, listing.available(), m_lowThreshold, m_inCart.contains(listing.id));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listings.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BoardModel::text(const Listing &listing, int column) const
{
    const QLocale locale;
    const auto number = [&](std::optional<qint64> value) {
        return value ? locale.toString(*value) : tr("Unlimited");
    };
    switch (column) {
    case CodeColumn:
        return listing.code;
    case MarketColumn:
        return listing.marketName.isEmpty() ? listing.market : listing.marketName;
    case SizeColumn:
        return sizeLabel(listing.size);
    case TitleColumn:
        return listing.title;
    case PriceColumn:
        return toPlainText(listing.price);
    case AvailableColumn:
        return number(listing.available());
    case SoldColumn:
        return number(listing.sold);
    case HeldColumn:
        return number(listing.held);
    case StockColumn:
        return stockLabel(stockOf(listing));
    default:
        return {};
    }
}

qint64 BoardModel::number(const Listing &listing, int column) const
{
    switch (column) {
    case PriceColumn:
        return listing.price.minor;
    case AvailableColumn:
        return listing.available().value_or(std::numeric_limits<qint64>::max());
    case SoldColumn:
        return listing.sold;
    case HeldColumn:
        return listing.held;
    case SizeColumn:
        return listing.sizeRank;
    default:
        return int(stockOf(listing).stock);
    }
}

QVariant BoardModel::value(const Listing &listing, int column) const
{
    const bool words = column == CodeColumn || column == MarketColumn || column == TitleColumn;
    return words ? QVariant(text(listing, column)) : QVariant(number(listing, column));
}

QString BoardModel::spoken(const Listing &listing, int column) const
{
    if (column == CodeColumn)
        return spokenListing(listing, stockOf(listing), inCart(listing.id));
    return tr("%1, %2: %3", "listing, column, value")
        .arg(itemTitle(listing.code, listing.title, {}),
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(listing, column));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Listing &listing = m_listings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(listing, index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() >= PriceColumn && index.column() <= HeldColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(listing, index.column());
    case Qt::AccessibleDescriptionRole:
        return listing.description.isEmpty()
                   ? tr("%1 each", "price").arg(toPlainText(listing.price))
                   : tr("%1 each. %2", "price, description")
                         .arg(toPlainText(listing.price), listing.description);
    case ListingIdRole:
        return listing.id;
    case ValueRole:
        return value(listing, index.column());
    case MoneyRole:
        return QVariant::fromValue(listing.price);
    case CodeRole:
        return listing.code;
    case TitleRole:
        return itemTitle(listing.code, listing.title, {});
    case StockRole:
        return int(stockOf(listing).stock);
    case StockShortRole:
        return stockShortLabel(stockOf(listing));
    case AvailableRole:
        return optionalValue(listing.available());
    case CapacityRole:
        return optionalValue(listing.capacity);
    case SoldRole:
        return listing.sold;
    case HeldRole:
        return listing.held;
    case InCartRole:
        return m_inCart.contains(listing.id);
    case OwnHeldRole:
        return ownHeld(listing.id);
    case PlacementsRole:
        return int(std::count_if(listing.variants.cbegin(), listing.variants.cend(),
            [](const Variant &variant) { return variant.active; }));
    case NextLapseRole:
        return listing.nextLapse ? QVariant::fromValue(toMs(*listing.nextLapse)) : QVariant();
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= PriceColumn && section <= HeldColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case MarketColumn:
        return tr("Market");
    case SizeColumn:
        return tr("Size");
    case TitleColumn:
        return tr("Title");
    case PriceColumn:
        return tr("Price");
    case AvailableColumn:
        return tr("Available");
    case SoldColumn:
        return tr("Sold");
    case HeldColumn:
        return tr("Held");
    default:
        return tr("Stock");
    }
}

} // namespace holdfast
