// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdisplay.h"

#include "theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QWindow>

namespace holdfast {

namespace {

const QString openKey = QStringLiteral("customerDisplay/open");
const QString geometryKey = QStringLiteral("customerDisplay/geometry");

QScreen *otherScreen()
{
    const QScreen *desk = QApplication::primaryScreen();
    if (const QWidget *window = QApplication::activeWindow())
        desk = window->screen();
    for (QScreen *screen : QApplication::screens()) {
        if (screen != desk)
            return screen;
    }
    return nullptr;
}

} // namespace

CustomerDisplay::CustomerDisplay(CustomerFeed *feed, DocumentDesk *documents)
    : QWidget(nullptr, Qt::Window | Qt::WindowDoesNotAcceptFocus)
    , m_feed(feed)
    , m_documents(documents)
    , m_code(new QrCodeView(this))
{
    setObjectName(QStringLiteral("customerDisplay"));
    setWindowTitle(tr("Customer display"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    // It would otherwise keep the program running when the desk's window is closed.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    m_code->setFocusPolicy(Qt::NoFocus);
    m_code->setAttribute(Qt::WA_TransparentForMouseEvents);
    // Elsewhere a larger code would be no better; here it is scanned from farther away.
    m_code->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    m_code->hide();
    setMinimumSize(480, 320);
    resize(960, 600);
    connect(feed, &CustomerFeed::changed, this, &CustomerDisplay::arrange);
    connect(documents, &DocumentDesk::businessChanged, this, &CustomerDisplay::arrange);
    arrange();
}

void CustomerDisplay::toggleBy(QAction *action, QSettings *settings)
{
    m_action = action;
    m_settings = settings;
    connect(action, &QAction::toggled, this, [this](bool shown) {
        if (shown) {
            place();
        } else {
            keep();
            hide();
        }
        if (m_settings)
            m_settings->setValue(openKey, shown);
    });
    if (m_settings && m_settings->value(openKey, false).toBool())
        action->setChecked(true);
}

void CustomerDisplay::place()
{
    const QByteArray kept =
        m_settings ? m_settings->value(geometryKey).toByteArray() : QByteArray();
    if (!kept.isEmpty() && restoreGeometry(kept)) {
        // The second screen may be gone, and the desk's own is needed.
        if (!otherScreen())
            setWindowState(windowState() & ~Qt::WindowFullScreen);
        show();
        return;
    }
    if (QScreen *screen = otherScreen()) {
        setGeometry(screen->availableGeometry());
        showFullScreen();
        return;
    }
    show();
}

void CustomerDisplay::keep()
{
    if (m_settings && isVisible())
        m_settings->setValue(geometryKey, saveGeometry());
}

void CustomerDisplay::leave()
{
    keep();
    m_leaving = true;
    close();
}

void CustomerDisplay::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (!m_leaving && m_action)
        m_action->setChecked(false);
}

void CustomerDisplay::mouseDoubleClickEvent(QMouseEvent *)
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void CustomerDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CustomerDisplay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

QStringList CustomerDisplay::texts() const
{
    QStringList texts;
    for (const Item &item : m_items)
        texts.append(item.text);
    return texts;
}

QVector<QRectF> CustomerDisplay::places() const
{
    QVector<QRectF> places;
    for (const Item &item : m_items)
        places.append(item.place);
    for (const QRectF &place : {m_logoPlace, m_markPlace}) {
        if (!place.isEmpty())
            places.append(place);
    }
    if (!m_code->isHidden())
        places.append(m_code->geometry());
    return places;
}

QColor CustomerDisplay::colorOf(Tone tone) const
{
    const Tones &tones = holdfast::tones(palette());
    switch (tone) {
    case Tone::Plain:
        return palette().color(QPalette::WindowText);
    case Tone::Muted:
        return tones.muted;
    case Tone::Good:
        return tones.good;
    case Tone::Warning:
        return tones.warning;
    case Tone::Urgent:
        return tones.urgent;
    }
    return {};
}

QFont CustomerDisplay::fontOf(const Item &item) const
{
    QFont font = QApplication::font(this);
    font.setPixelSize(std::max(8, int(std::lround(item.pixels))));
    font.setWeight(item.strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void CustomerDisplay::addMoney(
    const QRectF &place, const QString &text, qreal pixels, bool strong, Qt::Alignment align)
{
    Item item{place, text, pixels, strong, align};
    const qreal width = QFontMetricsF(fontOf(item)).horizontalAdvance(text) * 1.02;
    if (width > place.width())
        item.pixels *= place.width() / width;
    m_items.append(item);
}

void CustomerDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto mirrored = [this](const QRectF &place) {
        if (layoutDirection() == Qt::LeftToRight)
            return place;
        return QRectF(QPointF(width() - place.right(), place.top()), place.size());
    };
    if (!m_logoPlace.isEmpty())
        painter.drawImage(mirrored(m_logoPlace), m_documents->logo());
    for (const QRectF &rule : std::as_const(m_rules))
        painter.fillRect(mirrored(rule), holdfast::tones(palette()).line);
    if (!m_markPlace.isEmpty()) {
        const qreal side = m_markPlace.width();
        const auto at = [&](qreal x, qreal y) {
            return m_markPlace.topLeft() + QPointF(x * side, y * side);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(holdfast::tones(palette()).goodGround);
        painter.drawEllipse(m_markPlace);
        painter.setPen(
            QPen(colorOf(Tone::Good), side / 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.30, 0.53), at(0.44, 0.67), at(0.71, 0.37)});
    }
    for (const Item &item : std::as_const(m_items)) {
        painter.setFont(fontOf(item));
        painter.setPen(colorOf(item.tone));
        const QRectF place = mirrored(item.place);
        const auto align = QStyle::visualAlignment(layoutDirection(), item.align);
        if (item.wraps)
            painter.drawText(place, int(align) | Qt::TextWordWrap, item.text);
        else
            painter.drawText(place, int(align),
                painter.fontMetrics().elidedText(item.text, Qt::ElideRight, int(place.width())));
    }
}

} // namespace holdfast
