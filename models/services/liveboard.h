// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "screentimes.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <set>

namespace holdfast {

/// What the screen may believe. Lives on the UI thread; keeps the board current from the feed,
/// knows how old it is, and says when it must not be sold from. Nothing but a whole board ends
/// Offline: a sign of life alone does not say what was missed.
class LiveBoard : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Connecting, ///< no board yet
        Live,
        Stale, ///< connected, but nothing heard for longer than `times().stale`
        Offline,
    };
    Q_ENUM(State)

    /// `feed` and `clock` outlive it. Starts the feed.
    LiveBoard(ChangeFeed *feed, const Clock *clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Board &board() const { return m_board; }
    /// As the settings that were read last have them.
    ScreenTimes times() const { return screenTimes(m_settings); }
    /// Since the last contact; nothing before the first.
    std::optional<Millis> age() const;
    /// This machine's clock minus the database's.
    Millis skew() const { return m_skew; }
    /// Why it is Offline; empty text otherwise.
    Error error() const { return m_error; }
    /// The database's time, reckoned from the last reading; nothing before the first.
    std::optional<Instant> databaseNow() const;
    /// Asks the feed to read everything now.
    void refresh();
    /// Looks at the clock; called by a timer every second, and by tests.
    void tick();

Q_SIGNALS:
    void stateChanged(holdfast::LiveBoard::State state);
    void settingsChanged();
    /// The whole board may differ.
    void boardReplaced(const holdfast::Board &board);
    /// These listings differ; all others are as they were.
    void listingsChanged(const QVector<holdfast::Listing> &listings);
    void cartsChanged(const QSet<QUuid> &carts);
    void ordersChanged();
    /// A second has passed or contact was made.
    void ageChanged();

private:
    void setState(State state);
    void replace(const Board &board);
    void merge(const Board &board);
    void lose(const Error &error);
    void heard();
    void read(const Board &board);
    void index();
    void setLapse(const Listing &listing, bool waiting);

    ChangeFeed *m_feed;
    const Clock *m_clock;
    QTimer m_timer;
    State m_state = State::Connecting;
    QHash<QString, QString> m_settings;
    Board m_board;
    std::optional<Millis> m_heardAt;
    Millis m_readAt{0};
    QHash<qint64, qsizetype> m_rowOf;
    /// The holds of the board that will lapse, the next first: with what a change costs not
    /// growing with the board.
    std::set<std::pair<Instant, qint64>> m_lapses;
    Millis m_skew{0};
    Error m_error;
};

} // namespace holdfast
