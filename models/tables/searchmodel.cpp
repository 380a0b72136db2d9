// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmodel.h"

#include "words.h"

#include <algorithm>
#include <QRegularExpression>

namespace holdfast {

namespace {

/// A letter alone would find half of them.
constexpr int leastForCustomers = 2;

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
    query.words = foldWords(rest);
    static const QRegularExpression number(QStringLiteral("^\\s*#?([0-9]{1,15})\\s*$"));
    if (const auto match = number.match(text); match.hasMatch())
        query.order = match.captured(1).toLongLong();
    return query;
}

SearchModel::SearchModel(BoardModel *board, QObject *parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(board, &BoardModel::structureChanged, this, &SearchModel::search);
    connect(board, &BoardModel::dataChanged, this, [this] {
        if (!m_matches.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void SearchModel::setText(const QString &text)
{
    const qint64 before = m_query.quantity;
    m_query = TypedQuery::parse(text);
    search();
    if (before != m_query.quantity && !m_matches.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString SearchModel::customerWords() const
{
    const QString words = m_query.words.join(QLatin1Char(' '));
    return words.size() < leastForCustomers ? QString() : words;
}

void SearchModel::setCustomers(const QString &words, const QVector<Customer> &customers)
{
    if (words != customerWords())
        return;
    m_customerWords = words;
    m_customers = customers;
    QVector<Match> found = matches();
    const auto before = m_matches.size();
    // Whoever has gone down the list meanwhile stays where they are.
    if (found.size() > before && std::equal(m_matches.cbegin(), m_matches.cend(), found.cbegin())) {
        beginInsertRows({}, int(before), int(found.size()) - 1);
        m_matches = std::move(found);
        endInsertRows();
        return;
    }
    search();
}

QVector<SearchModel::Match> SearchModel::matches() const
{
    QVector<Match> found;
    if (m_query.words.isEmpty())
        return found;
    const QString &first = m_query.words.first();
    for (int row = 0; row < m_board->rowCount(); ++row) {
        const Listing &listing = m_board->listings().at(row);
        if (!listing.active)
            continue;
        const ListingWords &words = m_board->words(row);
        const bool all = beginWords(words.own, m_query.words);
        if (!all && words.withVariant.isEmpty())
            continue;
        const QString market = listing.market.toCaseFolded();
        const int rank = market == first ? 0 : market.startsWith(first) ? 1 : 2;
        if (all)
            found.append({listing.id, {}, rank});
        for (int i = 0; i < listing.variants.size(); ++i) {
            const Variant &variant = listing.variants.at(i);
            if (variant.active && beginWords(words.withVariant.at(i), m_query.words))
                found.append({listing.id, variant.code, rank});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Match &a, const Match &b) { return a.rank < b.rank; });
    if (found.size() > maxMatches)
        found.resize(maxMatches);
    const QString wanted = customerWords();
    for (const Customer &customer : m_customers) {
        // While the next answer is on its way those who still match stay.
        const bool still =
            wanted == m_customerWords
            || beginWords(
                foldedWords({customer.email, customer.name, customer.business, customer.phone}),
                m_query.words);
        if (!wanted.isEmpty() && still)
            found.append({0, {}, 0, 0, customer.id});
    }
    if (m_query.order > 0)
        found.append({0, {}, 0, m_query.order});
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

bool SearchModel::isInVain(bool forCustomersToo) const
{
    const QString wanted = forCustomersToo ? customerWords() : QString();
    const bool known = wanted.isEmpty() || wanted == m_customerWords;
    return m_matches.isEmpty() && !m_query.words.isEmpty() && m_board->rowCount() > 0 && known;
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

QVariant SearchModel::customerData(const Customer &customer, int role) const
{
    QStringList names{customer.name, customer.business};
    names.removeAll(QString());
    const QString who = names.isEmpty() ? customer.email : names.join(QStringLiteral(", "));
    switch (role) {
    case Qt::DisplayRole:
        return who;
    case Qt::AccessibleTextRole:
        return names.isEmpty() ? tr("Customer %1").arg(customer.email)
                               : tr("Customer %1, %2").arg(who, customer.email);
    case StockTextRole:
        return names.isEmpty() ? QString() : customer.email;
    case CustomerRole:
        return QVariant::fromValue(customer);
    default:
        return {};
    }
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Match &match = m_matches.at(index.row());
    if (match.order > 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Order %1").arg(match.order);
        return role == OrderRole ? QVariant(match.order) : QVariant();
    }
    if (!match.customer.isNull()) {
        const auto found = std::find_if(m_customers.cbegin(), m_customers.cend(),
            [&](const Customer &customer) { return customer.id == match.customer; });
        return found == m_customers.cend() ? QVariant() : customerData(*found, role);
    }
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
