// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steprail.h"

#include "icons.h"
#include "theme.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace holdfast {

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepRail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepRail::setSteps(const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(tr("Step %L1 of %L2").arg(current + 1).arg(steps.size()));
    setAccessibleDescription(steps.value(current));
    updateGeometry();
    update();
}

int StepRail::rowHeight() const
{
    return fontMetrics().height() + step(this, 4);
}

QSize StepRail::sizeHint() const
{
    const QFontMetrics strong(typeFont(font(), Type::Body, true));
    int widest = fontMetrics().averageCharWidth() * 16;
    for (const QString &text : m_steps)
        widest = std::max(widest, strong.horizontalAdvance(text));
    widest = std::min(widest, fontMetrics().averageCharWidth() * 26);
    return {widest + step(this, 12), int(m_steps.size()) * rowHeight()};
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int dot = step(this, 5);
    const QFont strong = typeFont(font(), Type::Body, true);
    const auto visual = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const int top = i * rowHeight();
        const QRect mark = visual(QRect(step(this, 2), top + (rowHeight() - dot) / 2, dot, dot));
        const bool now = i == m_current;
        const bool done = i < m_current;
        painter.setPen(now || done ? QPen(Qt::NoPen) : QPen(palette().color(QPalette::Shadow), 1));
        painter.setBrush(now    ? palette().color(QPalette::Highlight)
                         : done ? tone.tint
                                : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            const int inset = dot / 5;
            icon(QStringLiteral("check"), palette())
                .paint(&painter, mark.adjusted(inset, inset, -inset, -inset));
        } else {
            painter.setFont(typeFont(font(), Type::Caption, now));
            painter.setPen(now ? palette().color(QPalette::HighlightedText) : tone.muted);
            painter.drawText(mark, Qt::AlignCenter, locale().toString(i + 1));
        }
        painter.setFont(now ? strong : font());
        painter.setPen(now ? palette().color(QPalette::WindowText) : tone.muted);
        const QRect room =
            visual(QRect(step(this, 10), top, width() - step(this, 11), rowHeight()));
        painter.drawText(room,
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            painter.fontMetrics().elidedText(m_steps.at(i), Qt::ElideRight, room.width()));
    }
}

} // namespace holdfast
