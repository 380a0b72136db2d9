// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "icons.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace holdfast {

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

QColor blend(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
        float(a.greenF() + (b.greenF() - a.greenF()) * share),
        float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

void drawRounded(
    QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const Tones &tone = tones(palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = isPrimary(widget);
    QColor fill =
        primary && enabled ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (!enabled)
        fill = Qt::transparent;
    else if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fill = blend(fill, palette.color(QPalette::Text), 0.16);
    else if (option->state & QStyle::State_MouseOver)
        fill = blend(fill, palette.color(QPalette::Text), 0.07);
    const QPen edge = primary && enabled ? QPen(Qt::NoPen) : QPen(tone.line, 1);
    drawRounded(painter, option->rect, fill, edge, cornerRadius(widget));
    if ((option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange))
        drawRounded(painter, option->rect.adjusted(1, 1, -1, -1), Qt::NoBrush,
            QPen(primary ? palette.color(QPalette::HighlightedText) : tone.accent, 2),
            cornerRadius(widget) - 1);
}

void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tones &tone = tones(option->palette);
    if (option->state & QStyle::State_On)
        drawRounded(painter, option->rect, tone.tint, Qt::NoPen, cornerRadius(widget));
    else if (option->state & QStyle::State_Sunken)
        drawRounded(painter, option->rect, tone.line, Qt::NoPen, cornerRadius(widget));
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        drawRounded(painter, option->rect, tone.track, Qt::NoPen, cornerRadius(widget));
}

void drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tones &tone = tones(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled =
        (option->state & QStyle::State_Enabled) && !(option->state & QStyle::State_ReadOnly);
    drawRounded(painter, option->rect,
        option->palette.color(enabled ? QPalette::Base : QPalette::Window),
        focus ? QPen(tone.accent, 2) : QPen(option->palette.color(QPalette::Shadow), 1),
        cornerRadius(widget));
}

/// The box or circle of a choice. Fusion's own edge cannot be seen on a dark ground.
void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const QPalette &palette = option->palette;
    const Tones &tone = tones(palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect place(0, 0, side, side);
    place.moveCenter(option->rect.center());
    const bool focus = option->state & QStyle::State_HasFocus;
    drawRounded(painter, place, palette.color(enabled ? QPalette::Base : QPalette::Window),
        focus ? QPen(tone.accent, 2) : QPen(palette.color(QPalette::Shadow), 1),
        round ? side / 2.0 : side / 5.0);
    if (!(option->state & QStyle::State_On))
        return;
    const QColor mark = enabled ? tone.accent : tone.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(place).adjusted(0.3 * side, 0.3 * side, -0.3 * side, -0.3 * side);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(inner);
    } else {
        painter->setPen(QPen(mark, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({QPointF(inner.left(), inner.center().y()),
            QPointF(inner.left() + 0.38 * inner.width(), inner.bottom()), inner.topRight()}));
    }
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    drawLineEdit(option, painter, widget);
    const int size = step(widget, 2);
    const QRect place = QStyle::visualRect(option->direction, option->rect,
        QRect(option->rect.right() - step(widget, 3) - size, option->rect.center().y() - size / 4,
            size, size / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tones(option->palette).muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawPolyline(QPolygonF({QPointF(place.left(), place.top()),
        QPointF(place.center().x(), place.bottom()), QPointF(place.right(), place.top())}));
    painter->restore();
}

} // namespace

HoldfastStyle::HoldfastStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void HoldfastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawLineEdit(option, painter, widget);
            return;
        }
        break;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            drawLineEdit(option, painter, widget);
            return;
        }
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        drawRounded(painter, option->rect, Qt::NoBrush, QPen(tones(option->palette).accent, 2),
            cornerRadius(widget) - 1);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HoldfastStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        const auto *view = qobject_cast<const QHeaderView *>(widget);
        if (element == CE_HeaderEmptyArea && view && view->orientation() == Qt::Vertical)
            return;
        painter->setPen(tones(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader copy(*header);
        copy.palette.setColor(QPalette::ButtonText, tones(option->palette).muted);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isPrimary(widget)
        && (option->state & State_Enabled)) {
        QStyleOptionButton copy(*button);
        copy.palette.setColor(
            QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HoldfastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box && !box->editable) {
        drawComboBox(box, painter, widget);
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // Where the page shines through, so it does beneath the bar.
    const auto *area = widget && widget->parentWidget() ? qobject_cast<const QAbstractScrollArea *>(
                           widget->parentWidget()->parentWidget())
                                                        : nullptr;
    if (!area || area->viewport()->autoFillBackground())
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const QRect handle = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const QColor color = option->state & State_MouseOver ? tones(option->palette).sold
                                                         : option->palette.color(QPalette::Dark);
    drawRounded(painter, handle.adjusted(2, 2, -2, -2), color, Qt::NoPen,
        std::min(handle.width(), handle.height()) / 2.0 - 2);
}

QRect HoldfastStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const int pad = step(widget);
    return rect.adjusted(pad, 0, -pad, 0);
}

QRect HoldfastStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rect;
    const int pad = step(widget);
    return option->direction == Qt::LeftToRight ? rect.adjusted(pad, 0, 0, 0)
                                                : rect.adjusted(0, 0, -pad, 0);
}

int HoldfastStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return widget ? step(widget, 5) / 2 : 10;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return widget ? step(widget, 2) : 8;
    case PM_HeaderGripMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon HoldfastStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    QPalette colors = widget ? widget->palette() : QPalette();
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("remove"), colors);
    case SP_MessageBoxWarning:
        colors.setColor(QPalette::ButtonText, tones(colors).warning);
        return icon(QStringLiteral("warning"), colors);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

void HoldfastStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt would have a name in Latin letters stand at the far end of its place.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->layoutDirection() == Qt::RightToLeft)
        label->setAlignment(visualAlignment(Qt::RightToLeft, label->alignment()));
}

int HoldfastStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Table_GridLineColor && option)
        return int(tones(option->palette).line.rgb());
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    // Who scrolls past a box is not to choose something else on the way.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_ComboBox_AllowWheelScrolling)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize HoldfastStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!widget)
        return result;
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), size.height() + step(widget, 4)));
        result.rwidth() += step(widget, 2);
        break;
    case CT_ToolButton:
        result = size + QSize(step(widget, 4), step(widget, 2));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), size.height() + step(widget, 2)));
        break;
    default:
        break;
    }
    return result;
}

} // namespace holdfast
