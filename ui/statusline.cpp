// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "format.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace holdfast {

namespace {

constexpr int noticeTimeMs = 20'000;

constexpr Millis skewShown{2000};

QLabel *part(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    setMuted(label);
    return label;
}

} // namespace

FreshnessDot::FreshnessDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FreshnessDot::setState(LiveBoard::State state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

QSize FreshnessDot::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {side, side};
}

void FreshnessDot::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const QRectF circle = QRectF((width() - side) / 2, (height() - side) / 2, side, side)
                              .adjusted(side * 0.16, side * 0.16, -side * 0.16, -side * 0.16);
    const QColor color = m_state == LiveBoard::State::Live      ? tone.good
                         : m_state == LiveBoard::State::Stale   ? tone.warning
                         : m_state == LiveBoard::State::Offline ? tone.urgent
                                                                : tone.muted;
    painter.setPen(QPen(color, side * 0.13));
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (m_state == LiveBoard::State::Live)
        painter.drawEllipse(circle);
    else if (m_state == LiveBoard::State::Stale)
        painter.drawChord(circle, 90 * 16, 180 * 16);
}

StatusLine::StatusLine(
    const Actor &actor, const QString &database, QAction *openPayment, QWidget *parent)
    : QWidget(parent)
    , m_freshness(part("freshnessLabel", this))
    , m_dot(new FreshnessDot(this))
    , m_skew(part("skewLabel", this))
    , m_payments(new QToolButton(this))
    , m_notice(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    auto *desk = part("deskLabel", this);
    desk->setText(tr("Desk %1").arg(actor.desk));
    desk->setToolTip(tr("%1 at desk %2").arg(actor.person, actor.desk));
    auto *where = part("databaseLabel", this);
    where->setText(database);
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, m_notice, &QLabel::clear);
    m_notice->setObjectName(QStringLiteral("lastNoticeLabel"));
    setMuted(m_notice);
    m_notice->setAlignment(Qt::AlignCenter);
    m_payments->setObjectName(QStringLiteral("paymentsButton"));
    m_payments->setAutoRaise(true);
    m_payments->setFocusPolicy(Qt::TabFocus);
    m_payments->setToolTip(
        QStringLiteral("%1 (%2)").arg(openPayment->toolTip(), keyText(openPayment)));
    // The pages above stay where they are when it comes.
    m_payments->setText(QStringLiteral("0"));
    setMinimumHeight(m_payments->sizeHint().height() + 2 * step(this, 2));
    m_payments->hide();
    connect(m_payments, &QToolButton::clicked, openPayment, &QAction::trigger);
    connect(openPayment, &QAction::changed, m_payments,
        [this, openPayment] { m_payments->setEnabled(openPayment->isEnabled()); });
    m_skew->hide();
    QPalette colors = m_skew->palette();
    colors.setColor(QPalette::WindowText, tones(palette()).warning);
    m_skew->setPalette(colors);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(this, 4), step(this, 2), step(this, 4), step(this, 2));
    layout->setSpacing(step(this, 4));
    layout->addWidget(desk);
    layout->addWidget(where);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_payments);
    layout->addWidget(m_skew);
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(step(this));
    fresh->addWidget(m_dot);
    fresh->addWidget(m_freshness);
    layout->addLayout(fresh);
    m_freshness->setText(tr("opening"));
}

void StatusLine::show(const LiveBoard &live)
{
    m_dot->setState(live.state());
    const QString age = live.age() ? formatAge(*live.age()) : QString();
    switch (live.state()) {
    case LiveBoard::State::Connecting:
        m_freshness->setText(tr("opening"));
        break;
    case LiveBoard::State::Live:
        m_freshness->setText(tr("live, %1 ago").arg(age));
        break;
    case LiveBoard::State::Stale:
        m_freshness->setText(tr("stale, %1 old").arg(age));
        break;
    case LiveBoard::State::Offline:
        m_freshness->setText(
            age.isEmpty() ? tr("offline") : tr("offline, last seen %1 ago").arg(age));
        break;
    }
    m_freshness->setToolTip(live.error().text);
    m_dot->setToolTip(m_freshness->text());
    const Millis skew = live.skew();
    m_skew->setVisible(std::abs(skew.count()) > skewShown.count());
    m_skew->setText(skew.count() > 0 ? tr("This clock is %1 ahead").arg(formatAge(skew))
                                     : tr("This clock is %1 behind").arg(formatAge(-skew)));
}

void StatusLine::showPayments(int count)
{
    m_payments->setText(tr("%Ln payment(s) under way", nullptr, count));
    m_payments->setVisible(count > 0);
}

void StatusLine::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_forget.start(noticeTimeMs);
}

} // namespace holdfast
