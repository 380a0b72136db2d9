// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveboard.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace holdfast {

namespace {

bool before(const Listing &a, const Listing &b)
{
    return std::tie(a.market, a.sizeRank, a.code, a.id)
           < std::tie(b.market, b.sizeRank, b.code, b.id);
}

} // namespace

LiveBoard::LiveBoard(ChangeFeed *feed, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    connect(feed, &ChangeFeed::settingsRead, this, [this](const auto &settings) {
        if (std::exchange(m_settings, settings) != settings)
            Q_EMIT settingsChanged();
    });
    connect(feed, &ChangeFeed::boardRead, this, &LiveBoard::replace);
    connect(feed, &ChangeFeed::listingsRead, this, &LiveBoard::merge);
    connect(feed, &ChangeFeed::cartsChanged, this, &LiveBoard::cartsChanged);
    connect(feed, &ChangeFeed::ordersChanged, this, &LiveBoard::ordersChanged);
    connect(feed, &ChangeFeed::lost, this, &LiveBoard::lose);
    connect(feed, &ChangeFeed::alive, this, [this](qint64 skewMs) {
        m_skew = Millis(skewMs);
        heard();
    });
    connect(&m_timer, &QTimer::timeout, this, &LiveBoard::tick);
    m_timer.start(1000);
    feed->start();
}

std::optional<Millis> LiveBoard::age() const
{
    if (!m_heardAt)
        return {};
    return m_clock->monotonic() - *m_heardAt;
}

std::optional<Instant> LiveBoard::databaseNow() const
{
    if (m_board.asOf == Instant())
        return {};
    return m_board.asOf + (m_clock->monotonic() - m_readAt);
}

void LiveBoard::refresh()
{
    m_feed->refresh();
}

void LiveBoard::tick()
{
    if (m_state == State::Live && age() && *age() >= times().stale)
        setState(State::Stale);
    // A lapse is no change in the database, so nothing announces it.
    if (const auto now = databaseNow();
        now && !m_lapses.empty() && *now >= m_lapses.begin()->first) {
        while (!m_lapses.empty() && *now >= m_lapses.begin()->first)
            m_lapses.erase(m_lapses.begin());
        if (m_state != State::Offline)
            m_feed->refresh();
    }
    Q_EMIT ageChanged();
}

void LiveBoard::replace(const Board &board)
{
    m_board = board;
    index();
    read(board);
    Q_EMIT boardReplaced(m_board);
    m_error = {};
    m_heardAt = m_clock->monotonic();
    setState(State::Live);
    Q_EMIT ageChanged();
}

void LiveBoard::merge(const Board &board)
{
    bool sorted = true;
    for (const Listing &listing : board.listings) {
        const qsizetype row = m_rowOf.value(listing.id, -1);
        if (row >= 0) {
            sorted = sorted && !before(listing, m_board.listings.at(row))
                     && !before(m_board.listings.at(row), listing);
            setLapse(m_board.listings.at(row), false);
            m_board.listings[row] = listing;
            setLapse(listing, true);
        } else {
            m_board.listings.append(listing);
            sorted = false;
        }
    }
    if (!sorted) {
        std::sort(m_board.listings.begin(), m_board.listings.end(), before);
        index();
    }
    read(board);
    if (!board.listings.isEmpty())
        Q_EMIT listingsChanged(board.listings);
    heard();
}

void LiveBoard::read(const Board &board)
{
    m_board.asOf = board.asOf;
    m_board.lowStockThreshold = board.lowStockThreshold;
    m_readAt = m_clock->monotonic();
    while (!m_lapses.empty() && m_lapses.begin()->first <= board.asOf)
        m_lapses.erase(m_lapses.begin());
}

void LiveBoard::index()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_board.listings.size());
    m_lapses.clear();
    for (qsizetype row = 0; row < m_board.listings.size(); ++row) {
        m_rowOf.insert(m_board.listings.at(row).id, row);
        setLapse(m_board.listings.at(row), true);
    }
}

void LiveBoard::setLapse(const Listing &listing, bool waiting)
{
    if (!listing.nextLapse)
        return;
    if (waiting)
        m_lapses.insert({*listing.nextLapse, listing.id});
    else
        m_lapses.erase({*listing.nextLapse, listing.id});
}

void LiveBoard::lose(const Error &error)
{
    m_error = error;
    setState(State::Offline);
}

void LiveBoard::heard()
{
    m_heardAt = m_clock->monotonic();
    if (m_state == State::Stale)
        setState(State::Live);
    Q_EMIT ageChanged();
}

void LiveBoard::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace holdfast
