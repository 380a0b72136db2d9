// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <cmath>
#include <QApplication>
#include <QEvent>
#include <QFontMetrics>

namespace holdfast {

namespace {

const Tones &lightTones()
{
    static const Tones tones{
        .muted = QColor(0x55, 0x60, 0x6c),
        .line = QColor(0xdc, 0xe1, 0xe6),
        .track = QColor(0xe3, 0xe8, 0xec),
        .sold = QColor(0x68, 0x7c, 0x8d),
        .held = QColor(0x1f, 0x8c, 0xb0),
        .accent = QColor(0x0b, 0x63, 0x80),
        .tint = QColor(0xdf, 0xef, 0xf5),
        .warning = QColor(0x83, 0x53, 0x00),
        .urgent = QColor(0xb0, 0x24, 0x1c),
        .good = QColor(0x17, 0x69, 0x3a),
        .warningGround = QColor(0xfd, 0xf1, 0xd8),
        .urgentGround = QColor(0xfd, 0xe9, 0xe7),
        .goodGround = QColor(0xe4, 0xf4, 0xea),
    };
    return tones;
}

const Tones &darkTones()
{
    static const Tones tones{
        .muted = QColor(0x9d, 0xa9, 0xb5),
        .line = QColor(0x30, 0x39, 0x42),
        .track = QColor(0x2d, 0x36, 0x3f),
        .sold = QColor(0x84, 0x96, 0xa6),
        .held = QColor(0x4f, 0xb3, 0xd4),
        .accent = QColor(0x6c, 0xc5, 0xe2),
        .tint = QColor(0x1f, 0x3a, 0x46),
        .warning = QColor(0xe8, 0xb8, 0x5a),
        .urgent = QColor(0xff, 0x94, 0x8a),
        .good = QColor(0x74, 0xca, 0x96),
        .warningGround = QColor(0x3a, 0x2f, 0x17),
        .urgentGround = QColor(0x42, 0x22, 0x20),
        .goodGround = QColor(0x1b, 0x36, 0x27),
    };
    return tones;
}

class MutedText : public QObject
{
public:
    explicit MutedText(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
        apply(widget);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange
            || event->type() == QEvent::ApplicationPaletteChange)
            apply(static_cast<QWidget *>(watched));
        return false;
    }

private:
    void apply(QWidget *widget)
    {
        const QColor color = tones(QApplication::palette()).muted;
        if (widget->palette().color(QPalette::WindowText) == color)
            return;
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, color);
        widget->setPalette(palette);
    }
};

} // namespace

QPalette palette(bool dark)
{
    const Tones &tone = dark ? darkTones() : lightTones();
    const QColor window = dark ? QColor(0x14, 0x18, 0x1d) : QColor(0xf2, 0xf4, 0xf6);
    const QColor base = dark ? QColor(0x1c, 0x22, 0x28) : QColor(0xff, 0xff, 0xff);
    const QColor text = dark ? QColor(0xe7, 0xeb, 0xef) : QColor(0x18, 0x1e, 0x25);
    const QColor highlight = dark ? QColor(0x2b, 0x7f, 0x9c) : QColor(0x0b, 0x63, 0x80);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, dark ? QColor(0x20, 0x27, 0x2e) : QColor(0xf8, 0xf9, 0xfb));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, dark ? QColor(0x26, 0x2e, 0x36) : QColor(0xfd, 0xfd, 0xfe));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, tone.urgent);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, tone.accent);
    p.setColor(QPalette::LinkVisited, tone.accent);
    p.setColor(QPalette::PlaceholderText, tone.muted);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, dark ? QColor(0x36, 0x40, 0x4a) : QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::Midlight, tone.track);
    p.setColor(QPalette::Mid, tone.line);
    p.setColor(QPalette::Dark, dark ? QColor(0x0d, 0x10, 0x13) : QColor(0xb4, 0xbd, 0xc6));
    p.setColor(QPalette::Shadow, dark ? QColor(0x68, 0x76, 0x84) : QColor(0x8a, 0x95, 0xa0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, tone.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, tone.track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, tone.muted);
    return p;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

const Tones &tones(const QPalette &palette)
{
    return isDark(palette) ? darkTones() : lightTones();
}

void applyAppearance(Appearance appearance)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    QApplication::setPalette(palette(dark));
}

int step(const QWidget *widget, int n)
{
    const int height = QFontMetrics(QApplication::font(widget)).height();
    return n * std::max(4, int(std::lround(height / 4.25)));
}

int cornerRadius(const QWidget *widget)
{
    return widget ? step(widget, 3) / 2 : 6;
}

QFont typeFont(const QFont &base, Type type, bool strong)
{
    const qreal factor = type == Type::Caption ? 0.85
                         : type == Type::Title ? 1.25
                         : type == Type::Total ? 1.75
                                               : 1.0;
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(base.pixelSize() * factor)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setType(QWidget *widget, Type type, bool strong)
{
    widget->setFont(typeFont(QApplication::font(widget), type, strong));
}

void setMuted(QWidget *widget)
{
    new MutedText(widget);
}

} // namespace holdfast
