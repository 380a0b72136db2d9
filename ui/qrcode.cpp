// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include "theme.h"

#include <cmath>
#include <QPainter>
#include <qrcodegen.hpp>

namespace holdfast {

namespace {

constexpr int leastSide = 240;
constexpr int leastPixels = 3;
constexpr int mostSide = 420;

int squares(const QrCode &code)
{
    return code.size() + 2 * QrCode::quietZone;
}

} // namespace

std::optional<QrCode> QrCode::of(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        // A screen is neither dirty nor torn: the least correction makes the largest squares.
        const auto made =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        QrCode code;
        code.m_size = made.getSize();
        code.m_dark.reserve(code.m_size * code.m_size);
        for (int y = 0; y < code.m_size; ++y) {
            for (int x = 0; x < code.m_size; ++x)
                code.m_dark.append(made.getModule(x, y));
        }
        return code;
    } catch (const std::length_error &) {
        return {};
    }
}

QrCodeView::QrCodeView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumSize(mostSide, mostSide);
}

void QrCodeView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = QrCode::of(text);
    updateGeometry();
    update();
}

QSize QrCodeView::minimumSizeHint() const
{
    const int side = m_code ? std::max(leastSide, leastPixels * squares(*m_code)) : leastSide;
    return {side, side};
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = cornerRadius(this);
    if (!m_code) {
        const int side = std::min({width(), height(), leastSide});
        const QRectF place((width() - side) / 2.0, (height() - side) / 2.0, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tones(palette()).line, 1));
        painter.setBrush(tones(palette()).track);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    // From here on in the pixels of the screen: at 150 % a widget may begin between two of them.
    const QRectF room = painter.deviceTransform().mapRect(QRectF(rect()));
    const qreal scale = room.width() / width();
    painter.setWorldTransform(painter.deviceTransform().inverted(), true);
    const int side = int(std::floor(std::min(room.width(), room.height())));
    const int pixels = std::max(1, side / squares(*m_code));
    const int code = pixels * m_code->size();
    const int white =
        std::max(pixels * squares(*m_code), std::min(side, int(std::ceil(leastSide * scale))));
    const QPoint middle(int(std::floor(room.center().x())), int(std::floor(room.center().y())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const QRect ground(middle - QPoint(white / 2, white / 2), QSize(white, white));
    painter.drawRoundedRect(ground, radius * scale, radius * scale);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QPoint origin = ground.topLeft() + QPoint((white - code) / 2, (white - code) / 2);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y))
                painter.fillRect(
                    QRect(origin + QPoint(x, y) * pixels, QSize(pixels, pixels)), Qt::black);
        }
    }
}

} // namespace holdfast
