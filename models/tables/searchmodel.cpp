// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmodel.h"

#include "words.h"

#include <algorithm>
#include <QRegularExpression>

namespace holdfast {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s#,;:.()]+"));
    return text.toCaseFolded().split(gaps, Qt::SkipEmptyParts);
}

QString haystack(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts) {
        for (const QString &word : wordsOf(text))
            all += QLatin1Char(' ') + word;
    }
    return all;
}

bool holdsWord(const QString &words, const QString &prefix)
{
    return words.contains(QLatin1Char(' ') + prefix);
}

bool holdsAll(const QString &words, const QStringList &prefixes)
{
    return std::all_of(prefixes.begin(), prefixes.end(),
        [&](const QString &prefix) { return holdsWord(words, prefix); });
}

} // namespace

TypedQuery TypedQuery::parse(const QString &text)
{
    static const QRegularExpression quantity(
        QStringLiteral("^\\s*([0-9]{1,10})\\s*[xX\u00d7](?:\\s+|$)"));
    TypedQuery query;
    QString rest = text;
    if (const auto match = quantity.match(text); match.hasMatch()) {
        query.quantity = match.captured(1).toLongLong();
        rest = text.mid(match.capturedEnd());
    }
    query.words = wordsOf(rest);
    return query;
}

SearchModel::SearchModel(BoardModel *board, QObject *parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(board, &BoardModel::structureChanged, this, [this] {
        indexWords();
        search();
    });
    connect(board, &BoardModel::dataChanged, this, [this] {
        if (!m_matches.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    indexWords();
}

void SearchModel::indexWords()
{
    m_wordsOf.clear();
    for (const Listing &l : m_board->listings())
        m_wordsOf.insert(
            l.id, haystack({l.market, l.marketName, l.size, sizeLabel(l.size), l.title}));
}

void SearchModel::setText(const QString &text)
{
    const qint64 before = m_query.quantity;
    m_query = TypedQuery::parse(text);
    search();
    if (before != m_query.quantity && !m_matches.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVector<SearchModel::Match> SearchModel::matches() const
{
    QVector<Match> found;
    if (m_query.words.isEmpty())
        return found;
    for (const Listing &listing : m_board->listings()) {
        const QString words = m_wordsOf.value(listing.id);
        const QString market = listing.market.toCaseFolded();
        const int rank = market == m_query.words.first()            ? 0
                         : market.startsWith(m_query.words.first()) ? 1
                                                                    : 2;
        if (listing.active && holdsAll(words, m_query.words))
            found.append({listing.id, {}, rank});
        for (const Variant &variant : listing.variants) {
            const QString more = words + haystack({variant.code, variant.title});
            if (listing.active && variant.active && holdsAll(more, m_query.words))
                found.append({listing.id, variant.code, rank});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Match &a, const Match &b) { return a.rank < b.rank; });
    if (found.size() > maxMatches)
        found.resize(maxMatches);
    return found;
}

void SearchModel::search()
{
    QVector<Match> found = matches();
    if (found == m_matches)
        return;
    beginResetModel();
    m_matches = std::move(found);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

const Variant *SearchModel::variantOf(const Match &match) const
{
    const Listing *listing = m_board->listing(match.listingId);
    if (!listing || match.variant.isEmpty())
        return nullptr;
    const auto found = std::find_if(listing->variants.cbegin(), listing->variants.cend(),
        [&](const Variant &variant) { return variant.code == match.variant; });
    return found == listing->variants.cend() ? nullptr : &*found;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Match &match = m_matches.at(index.row());
    const Listing *listing = m_board->listing(match.listingId);
    if (!listing)
        return {};
    const Variant *variant = variantOf(match);
    const QString variantTitle = variant ? variant->title : QString();
    StockWord stock = m_board->stockOf(*listing);
    if (variant && variant->available()
        && (!listing->available() || *variant->available() < *listing->available()))
        stock = *variant->available() > 0 ? StockWord{Stock::Only, *variant->available()}
                                          : StockWord{Stock::SoldOut, 0};
    switch (role) {
    case Qt::DisplayRole:
        return itemTitle(listing->code, listing->title, variantTitle);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(
            itemTitle(listing->code, listing->title, variantTitle), stockLabel(stock));
    case VariantRole:
        return match.variant;
    case VariantTitleRole:
        return variantTitle;
    case QuantityRole:
        return m_query.quantity;
    case PriceRole: {
        Money price = listing->price;
        if (variant)
            price.minor += variant->priceDifferenceMinor;
        return QVariant::fromValue(price);
    }
    case StockTextRole:
        return stockLabel(stock);
    case BoardModel::StockRole:
        return int(stock.stock);
    default:
        return m_board->index(m_board->rowOf(match.listingId), 0).data(role);
    }
}

} // namespace holdfast
