// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screentimes.h"

#include <optional>
#include <QWidget>

namespace holdfast {

/// What is left until a moment, under its name: the number with its ring, or a word in its place.
class CountdownLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownLabel(const QString &name, QWidget *parent = nullptr);

    /// `now` is the database's time, `times` when to warn. `over` stands there when nothing is
    /// left.
    void count(
        std::optional<Instant> until, Instant now, const ScreenTimes &times, const QString &over);
    void setWord(const QString &word);
    /// What it says now: "12:41", or the word.
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);

    QString m_name;
    QString m_text;
    bool m_counting = false;
    std::optional<Instant> m_until;
    Millis m_full{1}; ///< what was left when the moment became known
    Millis m_left{0};
    Urgency m_urgency = Urgency::Calm;
};

} // namespace holdfast
