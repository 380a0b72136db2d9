// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liveboard.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace holdfast {

/// A dot with the freshness in words: full when live, half when stale, hollow when offline, so that
/// the shape says it too.
class FreshnessDot : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessDot(QWidget *parent = nullptr);
    void setState(LiveBoard::State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LiveBoard::State m_state = LiveBoard::State::Connecting;
};

/// The window's lower edge: who, where, which database, how fresh, and what the clocks disagree on.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// `openPayment` brings back one of the payments that go on out of sight.
    StatusLine(const Actor &actor, const QString &database, QAction *openPayment,
        QWidget *parent = nullptr);

    void show(const LiveBoard &live);
    /// How many payments go on out of sight.
    void showPayments(int count);
    /// The last notice, to be read again after it has gone.
    void setNotice(const QString &text);

private:
    QLabel *m_freshness;
    FreshnessDot *m_dot;
    QLabel *m_skew;
    QToolButton *m_payments;
    QLabel *m_notice;
    QTimer m_forget; ///< what was said of one moment is not true for long
};

} // namespace holdfast
