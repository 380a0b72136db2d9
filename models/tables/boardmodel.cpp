// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmodel.h"

#include "words.h"

#include <algorithm>
#include <QLocale>
#include <tuple>

namespace holdfast {

namespace {

bool before(const Listing &a, const Listing &b)
{
    return std::tie(a.market, a.sizeRank, a.code, a.id)
           < std::tie(b.market, b.sizeRank, b.code, b.id);
}

bool samePlace(const Listing &a, const Listing &b)
{
    return !before(a, b) && !before(b, a);
}

bool sameVariant(const Variant &a, const Variant &b)
{
    return std::tie(
               a.id, a.code, a.title, a.priceDifferenceMinor, a.capacity, a.sold, a.held, a.active)
           == std::tie(
               b.id, b.code, b.title, b.priceDifferenceMinor, b.capacity, b.sold, b.held, b.active);
}

bool sameListing(const Listing &a, const Listing &b)
{
    const auto facts = [](const Listing &l) {
        return std::tie(l.revision, l.sold, l.held, l.capacity, l.active, l.price, l.nextLapse,
            l.title, l.description, l.marketName, l.size, l.taxPpm, l.maxPerOrder);
    };
    return facts(a) == facts(b)
           && std::equal(a.variants.begin(), a.variants.end(), b.variants.begin(), b.variants.end(),
               sameVariant);
}

QVariant optionalValue(std::optional<qint64> number)
{
    return number ? QVariant::fromValue(*number) : QVariant();
}

} // namespace

BoardModel::BoardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BoardModel::replace(const Board &board)
{
    const bool threshold = m_lowThreshold != board.lowStockThreshold;
    m_lowThreshold = board.lowStockThreshold;
    merge(board.listings);
    if (threshold && !m_listings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BoardModel::update(const QVector<Listing> &listings)
{
    QVector<int> changed;
    QHash<qint64, Listing> moved;
    for (const Listing &listing : listings) {
        const int row = rowOf(listing.id);
        if (row < 0 || !samePlace(m_listings.at(row), listing)) {
            moved.insert(listing.id, listing);
        } else if (!sameListing(m_listings.at(row), listing)) {
            m_listings[row] = listing;
            changed.append(row);
        }
    }
    emitChanged(changed);
    if (moved.isEmpty())
        return;
    QVector<Listing> next;
    for (const Listing &listing : std::as_const(m_listings)) {
        if (!moved.contains(listing.id))
            next.append(listing);
    }
    for (const Listing &listing : std::as_const(moved))
        next.append(listing);
    merge(std::move(next));
}

void BoardModel::setInCart(const QSet<qint64> &listingIds)
{
    if (listingIds == m_inCart)
        return;
    QVector<int> rows;
    for (int row = 0; row < m_listings.size(); ++row) {
        const qint64 id = m_listings.at(row).id;
        if (listingIds.contains(id) != m_inCart.contains(id))
            rows.append(row);
    }
    m_inCart = listingIds;
    emitChanged(rows);
}

void BoardModel::merge(QVector<Listing> next)
{
    std::sort(next.begin(), next.end(), before);
    next.erase(std::unique(next.begin(), next.end(), samePlace), next.end());
    const auto rows = m_listings.size();
    QVector<qint64> order;
    for (const Listing &listing : std::as_const(m_listings))
        order.append(listing.id);
    removeMissing(next);
    insertNew(next);
    applyChanges(next);
    const bool same =
        rows == m_listings.size()
        && std::equal(order.begin(), order.end(), m_listings.begin(), m_listings.end(),
            [](qint64 id, const Listing &listing) { return id == listing.id; });
    if (!same)
        Q_EMIT structureChanged();
}

void BoardModel::removeMissing(const QVector<Listing> &next)
{
    const auto stays = [&](const Listing &listing) {
        return std::binary_search(next.begin(), next.end(), listing, before);
    };
    for (int last = int(m_listings.size()) - 1; last >= 0;) {
        if (stays(m_listings.at(last))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stays(m_listings.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_listings.remove(first, last - first + 1);
        indexRows();
        endRemoveRows();
        last = first - 1;
    }
}

void BoardModel::insertNew(const QVector<Listing> &next)
{
    for (int row = 0; row < next.size();) {
        int end = row;
        while (end < next.size()
               && (row >= m_listings.size() || !samePlace(next.at(end), m_listings.at(row))))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            QVector<Listing> merged = m_listings.mid(0, row);
            merged += next.mid(row, end - row);
            merged += m_listings.mid(row);
            m_listings = std::move(merged);
            indexRows();
            endInsertRows();
        }
        row = end + 1;
    }
}

void BoardModel::applyChanges(const QVector<Listing> &next)
{
    QVector<int> changed;
    for (int row = 0; row < next.size(); ++row) {
        if (sameListing(m_listings.at(row), next.at(row)))
            continue;
        m_listings[row] = next.at(row);
        changed.append(row);
    }
    emitChanged(changed);
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
    for (int row = 0; row < m_listings.size(); ++row)
        m_rowOf.insert(m_listings.at(row).id, row);
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

QVariant BoardModel::value(const Listing &listing, int column) const
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
    case StockColumn:
        return int(stockOf(listing).stock);
    default:
        return text(listing, column);
    }
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
        return tr("%1, %2, %3")
            .arg(itemTitle(listing.code, listing.title, {}), stockLabel(stockOf(listing)),
                text(listing, index.column()));
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
