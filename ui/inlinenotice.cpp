// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinenotice.h"

#include "theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace holdfast {

InlineNotice::InlineNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new NoticeText(this))
{
    setObjectName(QStringLiteral("inlineNotice"));
    m_text->setObjectName(QStringLiteral("inlineNoticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    const int begin = step(this, 5);
    const int end = step(this, 3);
    layout->setContentsMargins(
        isRightToLeft() ? end : begin, step(this, 2), isRightToLeft() ? begin : end, step(this, 2));
    layout->addWidget(m_text);
    hide();
}

void InlineNotice::showNotice(const Notice &notice)
{
    m_tone = notice.tone;
    say(notice.text);
}

void InlineNotice::showWorking(const QString &text)
{
    m_tone.reset();
    say(text);
}

void InlineNotice::say(const QString &text)
{
    const bool again = isVisible();
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    if (again)
        m_text->announce();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineNotice::clear()
{
    m_text->clear();
    hide();
}

void InlineNotice::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    QColor color = tone.held;
    QColor ground = tone.tint;
    if (m_tone == Notice::Tone::Done) {
        color = tone.good;
        ground = tone.goodGround;
    } else if (m_tone == Notice::Tone::Warning) {
        color = tone.warning;
        ground = tone.warningGround;
    } else if (m_tone == Notice::Tone::Problem) {
        color = tone.urgent;
        ground = tone.urgentGround;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const int radius = cornerRadius(this);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(color);
    const qreal band = step(this);
    const qreal left =
        layoutDirection() == Qt::LeftToRight ? step(this, 2) : width() - step(this, 2) - band;
    painter.drawRoundedRect(
        QRectF(left, step(this, 2), band, height() - 2.0 * step(this, 2)), band / 2, band / 2);
}

} // namespace holdfast
