// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicecard.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

namespace {

constexpr int endless = 100'000;

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    return typeFont(font(), Type::Body, true);
}

QRect ChoiceCard::textRect(const QRect &within) const
{
    const int mark = step(this, 11);
    return within.adjusted(mark, step(this, 3), -step(this, 4), -step(this, 3));
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room = textRect(QRect(0, 0, width, endless));
    const int title = QFontMetrics(titleFont())
                          .boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text())
                          .height();
    const int sentence =
        fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_sentence).height();
    return title + step(this) + sentence + step(this, 6);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2 + step(this, 7)};
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    Q_EMIT confirmed();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    if (isChecked())
        ground = tone.tint;
    else if (underMouse())
        ground = palette().color(QPalette::AlternateBase);
    const bool marked = hasFocus();
    const qreal pen = marked ? 2 : 1;
    painter.setPen(QPen(isChecked() || marked ? tone.accent : tone.line, pen));
    painter.setBrush(ground);
    const int radius = cornerRadius(this);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    const QRect room = textRect(rect());
    const QFontMetrics titleMetrics(titleFont());
    const qreal dot = step(this, 4);
    const QRect titleRect = titleMetrics.boundingRect(room, Qt::TextWordWrap, text());
    QRectF mark(step(this, 4), room.top() + (titleMetrics.height() - dot) / 2, dot, dot);
    mark = QStyle::visualRect(layoutDirection(), rect(), mark.toRect());
    painter.setPen(QPen(isChecked() ? tone.accent : palette().color(QPalette::Shadow), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(mark.adjusted(0.75, 0.75, -0.75, -0.75));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.accent);
        const qreal inset = dot * 0.28;
        painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
    }

    const int flags =
        Qt::TextWordWrap | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QRect visual = QStyle::visualRect(layoutDirection(), rect(), room);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont());
    painter.drawText(visual, flags, text());
    painter.setFont(font());
    painter.setPen(tone.muted);
    painter.drawText(visual.adjusted(0, titleRect.height() + step(this), 0, 0), flags, m_sentence);
}

} // namespace holdfast
