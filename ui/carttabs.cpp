// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carttabs.h"

#include "countdown.h"
#include "theme.h"
#include "words.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace holdfast {

struct CartTabs::Parts
{
    QString name;
    QString count; ///< empty: it has nothing yet
    QString left;  ///< until the next hold lapses, or that one has
};

CartTabs::CartTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("cartTabs"));
    setAccessibleName(tr("Open carts"));
    setDrawBase(false);
    setDocumentMode(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_tabs.size())
            Q_EMIT chosen(m_tabs.at(index).cart);
    });
}

CartTabs::Parts CartTabs::partsOf(int index) const
{
    const DeskCarts::Tab tab = m_tabs.value(index);
    return {tab.name, tab.lines == 0 ? QString() : QLocale().toString(tab.lines),
        tab.soonest  ? countdownText(*tab.soonest)
        : tab.lapsed ? tr("Lapsed")
                     : QString()};
}

void CartTabs::setTabs(const QVector<DeskCarts::Tab> &tabs, int current)
{
    const QSignalBlocker quiet(this);
    // Qt asks for the sizes of those that are left meanwhile.
    while (count() > tabs.size())
        removeTab(count() - 1);
    m_tabs = tabs;
    for (int i = 0; i < tabs.size(); ++i) {
        const DeskCarts::Tab &tab = tabs.at(i);
        const Parts parts = partsOf(i);
        QString text = tab.cart.isNull()
                           ? tab.name
                           : tr("%1, %n line(s)", "cart", int(tab.lines)).arg(tab.name);
        if (!parts.left.isEmpty())
            text = tr("%1, %2", "cart with its lines, countdown").arg(text, parts.left);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (i == count())
            addTab(text);
        else if (tabText(i) != text)
            setTabText(i, text);
        setTabToolTip(
            i, tab.cameFrom.isEmpty()
                   ? tab.name
                   : tr("%1, handed over by %2", "cart, desk").arg(tab.name, tab.cameFrom));
    }
    setCurrentIndex(current);
    update();
}

QSize CartTabs::sizeFor(int index, int nameWidth) const
{
    const Parts parts = partsOf(index);
    const QFontMetrics small(typeFont(font(), Type::Caption));
    int width = nameWidth + step(this, 6);
    for (const QString &part : {parts.count, parts.left}) {
        if (!part.isEmpty())
            width += small.horizontalAdvance(part) + step(this, 2);
    }
    return {width, fontMetrics().height() + step(this, 4)};
}

QSize CartTabs::tabSizeHint(int index) const
{
    const QFontMetrics strong(typeFont(font(), Type::Body, true));
    const int em = fontMetrics().averageCharWidth();
    return sizeFor(
        index, std::min(em * 18, strong.horizontalAdvance(m_tabs.value(index).name) + 1));
}

QSize CartTabs::minimumTabSizeHint(int index) const
{
    const QFontMetrics strong(typeFont(font(), Type::Body, true));
    const int em = fontMetrics().averageCharWidth();
    return sizeFor(
        index, std::min(em * 11, strong.horizontalAdvance(m_tabs.value(index).name) + 1));
}

void CartTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Where there are more than fit, the buttons that scroll stand over them.
    QRegion room(rect());
    const auto buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            room -= button->geometry();
    }
    painter.setClipRegion(room);
    for (int i = 0; i < std::min(count(), int(m_tabs.size())); ++i)
        paintTab(&painter, i);
}

void CartTabs::paintTab(QPainter *painter, int index) const
{
    const Tones &tone = tones(palette());
    const DeskCarts::Tab &tab = m_tabs.at(index);
    const Parts parts = partsOf(index);
    const QRect rect = tabRect(index);
    const bool current = index == currentIndex();
    const QFont small = typeFont(font(), Type::Caption);
    const QFontMetrics smallMetrics(small);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect, part);
    };
    if (current) {
        QRect band = rect;
        band.setTop(rect.bottom() - std::max(2, step(this) / 2) + 1);
        painter->fillRect(band, tone.accent);
    }
    if (current && hasFocus()) {
        painter->setPen(tone.accent);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    int right = rect.right() - step(this, 3);
    painter->setFont(small);
    const auto put = [&](const QString &text, const QColor &color) {
        if (text.isEmpty())
            return;
        const int width = smallMetrics.horizontalAdvance(text);
        painter->setPen(color);
        painter->drawText(mirrored(QRect(right - width, rect.top(), width + 1, rect.height())),
            Qt::AlignCenter, text);
        right -= width + step(this, 2);
    };
    put(parts.left, tab.soonest ? urgencyColor(tab.urgency, palette()) : tone.muted);
    put(parts.count, tone.muted);
    const int left = rect.left() + step(this, 3);
    const QFont name = typeFont(font(), Type::Body, current);
    painter->setFont(name);
    painter->setPen(current ? palette().color(QPalette::WindowText) : tone.muted);
    const QRect room = mirrored(QRect(left, rect.top(), right - left + 1, rect.height()));
    painter->drawText(room,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        QFontMetrics(name).elidedText(parts.name, Qt::ElideRight, room.width()));
}

void CartTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace holdfast
