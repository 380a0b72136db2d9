// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changetint.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace holdfast {

namespace {

constexpr qint64 fadeMs = 160;
constexpr int frameMs = 16;

} // namespace

ChangeTint::ChangeTint(QAbstractItemView *view, IndexOf indexOf)
    : QObject(view)
    , m_view(view)
    , m_indexOf(std::move(indexOf))
{
    m_clock.start();
}

void ChangeTint::note(const QVector<qint64> &listingIds)
{
    if (!m_view->isVisible()
        || m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view) <= 0)
        return;
    const QRect seen = m_view->viewport()->rect();
    for (const qint64 id : listingIds) {
        const QModelIndex index = m_indexOf(id);
        if (index.isValid() && m_view->visualRect(index).intersects(seen))
            m_since.insert(id, m_clock.elapsed());
    }
    if (!m_since.isEmpty() && !m_timer.isActive())
        m_timer.start(frameMs, Qt::PreciseTimer, this);
}

qreal ChangeTint::strength(qint64 listingId) const
{
    const auto since = m_since.constFind(listingId);
    if (since == m_since.cend())
        return 0;
    return std::clamp(1.0 - double(m_clock.elapsed() - *since) / fadeMs, 0.0, 1.0);
}

void ChangeTint::paint(QPainter *painter, const QRect &rect, qint64 listingId) const
{
    const qreal share = strength(listingId);
    if (share <= 0)
        return;
    QColor color = tones(m_view->palette()).held;
    color.setAlphaF(float(0.28 * share));
    painter->fillRect(rect, color);
}

void ChangeTint::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    for (auto it = m_since.begin(); it != m_since.end();) {
        m_view->update(m_indexOf(it.key()));
        if (m_clock.elapsed() - it.value() >= fadeMs)
            it = m_since.erase(it);
        else
            ++it;
    }
    if (m_since.isEmpty())
        m_timer.stop();
}

} // namespace holdfast
