// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdownlabel.h"

#include "countdown.h"
#include "theme.h"
#include "words.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace holdfast {

namespace {

/// The number, a gap and the ring, to the pixel: the row begins where its name does.
int paintedWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + metrics.height() / 3 + metrics.ascent() + 2;
}

} // namespace

CountdownLabel::CountdownLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setType(this, Type::Title);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountdownLabel::count(
    std::optional<Instant> until, Instant now, const ScreenTimes &times, const QString &over)
{
    setVisible(until.has_value());
    if (!until)
        return;
    m_left = std::max(Millis::zero(), *until - now);
    if (until != m_until) {
        m_until = until;
        m_full = std::max(Millis(1), m_left);
    }
    m_urgency = times.urgency(m_left);
    m_counting = m_left > Millis::zero();
    say(m_counting ? countdownText(m_left) : over);
}

void CountdownLabel::setWord(const QString &word)
{
    setVisible(true);
    m_counting = false;
    say(word);
}

void CountdownLabel::say(const QString &text)
{
    update();
    if (text == m_text)
        return;
    const bool wider = text.size() != m_text.size();
    m_text = text;
    setAccessibleName(tr("%1: %2", "what counts down, what is left").arg(m_name, text));
    if (wider)
        updateGeometry();
}

QSize CountdownLabel::sizeHint() const
{
    const QFontMetrics value = fontMetrics();
    const QFontMetrics name(typeFont(QApplication::font(this), Type::Caption));
    const int wide = m_counting ? paintedWidth(value, m_text) : value.horizontalAdvance(m_text);
    return {std::max(name.horizontalAdvance(m_name), wide) + 1, name.height() + value.height()};
}

void CountdownLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QFont caption = typeFont(QApplication::font(this), Type::Caption);
    const int nameHeight = QFontMetrics(caption).height();
    painter.setFont(caption);
    painter.setPen(tones(palette()).muted);
    painter.drawText(QRect(0, 0, width(), nameHeight), start, m_name);
    painter.setFont(font());
    const QRect value(0, nameHeight, width(), height() - nameHeight);
    if (!m_counting) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(value, start | Qt::AlignVCenter, m_text);
        return;
    }
    const QRect number(0, value.top(), paintedWidth(fontMetrics(), m_text), value.height());
    paintCountdown(&painter, QStyle::visualRect(layoutDirection(), value, number), m_text,
        double(m_left.count()) / double(m_full.count()), m_urgency, palette(), layoutDirection());
}

} // namespace holdfast
