// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldboard.h"

#include <algorithm>

namespace holdfast {

std::optional<Board> ToldBoard::news(const Board &read)
{
    if (!hasRowsOf(read)) {
        // Listings of our own: those of `read` are also the receiver's, who would have to copy them
        // all at his first change.
        m_told = Board{read.asOf, read.lowStockThreshold,
            QVector<Listing>(read.listings.cbegin(), read.listings.cend())};
        m_rowOf.clear();
        m_rowOf.reserve(read.listings.size());
        for (qsizetype row = 0; row < read.listings.size(); ++row)
            m_rowOf.insert(read.listings.at(row).id, row);
        return std::nullopt;
    }
    Board news{read.asOf, read.lowStockThreshold, {}};
    for (qsizetype row = 0; row < read.listings.size(); ++row) {
        const Listing &listing = read.listings.at(row);
        if (m_told->listings.at(row) == listing)
            continue;
        m_told->listings[row] = listing;
        news.listings.append(listing);
    }
    return news;
}

Board ToldBoard::tell(Board some)
{
    for (Listing &listing : some.listings) {
        if (listing.available() != 0)
            listing.nextLapse.reset();
        const auto row = m_rowOf.constFind(listing.id);
        if (row == m_rowOf.cend())
            forget();
        else
            m_told->listings[*row] = listing;
    }
    return some;
}

void ToldBoard::forget()
{
    m_told.reset();
    m_rowOf.clear();
}

bool ToldBoard::hasRowsOf(const Board &read) const
{
    return m_told && m_told->lowStockThreshold == read.lowStockThreshold
           && std::equal(m_told->listings.cbegin(), m_told->listings.cend(), read.listings.cbegin(),
               read.listings.cend(),
               [](const Listing &a, const Listing &b) { return a.id == b.id; });
}

} // namespace holdfast
