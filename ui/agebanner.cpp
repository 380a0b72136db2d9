// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agebanner.h"

#include "icons.h"
#include "spoken.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace holdfast {

AgeBanner::AgeBanner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new NoticeText(this))
    , m_retry(new ActionButton(tr("Try now"), QString(), this))
{
    setObjectName(QStringLiteral("boardBanner"));
    m_sentence->setObjectName(QStringLiteral("boardBannerText"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("boardRetryButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(this, 3), step(this), step(this, 2), step(this));
    layout->setSpacing(step(this, 2));
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &AgeBanner::retryWanted);
    dress();
}

void AgeBanner::showSentence(const QString &sentence)
{
    if (m_sentence->text() == sentence)
        return;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void AgeBanner::dress()
{
    const Tones &tone = tones(palette());
    QPalette own = m_sentence->palette();
    own.setColor(QPalette::WindowText, tone.warning);
    own.setColor(QPalette::ButtonText, tone.warning);
    m_sentence->setPalette(own);
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(QStringLiteral("warning"), own).pixmap(QSize(side, side)));
}

void AgeBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tones(palette()).warningGround);
}

void AgeBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        dress();
}

} // namespace holdfast
