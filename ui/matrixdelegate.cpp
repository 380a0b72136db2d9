// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixdelegate.h"

#include "matrixmodel.h"
#include "theme.h"
#include "words.h"

#include <QApplication>
#include <QPainter>

namespace holdfast {

namespace {

int barHeight(const QWidget *widget)
{
    return std::max(3, step(widget) * 3 / 4);
}

} // namespace

QRect textRect(const QRect &cell, int barTop, const QFontMetrics &metrics)
{
    QRect rect = cell;
    if (cell.center().y() + metrics.height() / 2 > barTop)
        rect.setBottom(barTop);
    return rect;
}

int tightHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2;
}

bool isTight(const QRect &cell, const QWidget *widget)
{
    return cell.height() < widget->fontMetrics().height() + step(widget, 3);
}

int barTopOf(const QRect &cell, const QWidget *widget)
{
    return cell.bottom() - (isTight(cell, widget) ? barHeight(widget) : step(widget, 2));
}

namespace {

/// A corner folded over: there is more to this cell.
void paintCorner(QPainter *painter, const QRect &cell, const QColor &color,
    Qt::LayoutDirection direction, int side)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const QPointF corner =
        mirrored ? QPointF(cell.left(), cell.top()) : QPointF(cell.right() + 1, cell.top());
    const qreal inward = mirrored ? side : -side;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{corner, corner + QPointF(inward, 0), corner + QPointF(0, side)});
    painter->setRenderHint(QPainter::Antialiasing, false);
}

QString heldText(qint64 held)
{
    return MatrixDelegate::tr("%Ln held", nullptr, int(held));
}

void paintBar(QPainter *painter, const QRectF &bar, const QModelIndex &index,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    const QVariant capacity = index.data(BoardModel::CapacityRole);
    if (!capacity.isValid())
        return;
    const Tones &tone = tones(palette);
    const double all = std::max(1.0, capacity.toDouble());
    const double sold = std::min(1.0, index.data(BoardModel::SoldRole).toDouble() / all);
    const double held = std::min(1.0 - sold, index.data(BoardModel::HeldRole).toDouble() / all);
    const double own = std::min(held, index.data(BoardModel::OwnHeldRole).toDouble() / all);
    const auto part = [&](double from, double share) {
        QRectF piece(bar.left() + from * bar.width(), bar.top(), share * bar.width(), bar.height());
        if (direction == Qt::RightToLeft)
            piece.moveRight(bar.right() - from * bar.width());
        return piece;
    };
    painter->fillRect(bar, tone.track);
    painter->fillRect(part(0, sold), tone.sold);
    if (held > 0)
        painter->fillRect(part(sold, held), tone.held);
    if (own > 0)
        painter->fillRect(part(sold, own), tone.accent);
}

} // namespace

MatrixDelegate::MatrixDelegate(DatabaseNow now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

QColor MatrixDelegate::stockColor(Stock stock, const QPalette &palette) const
{
    const Tones &tone = tones(palette);
    if (m_old)
        return tone.muted;
    switch (stock) {
    case Stock::SoldOut:
    case Stock::NotOnSale:
        return tone.muted;
    case Stock::Only:
        return tone.warning;
    case Stock::InCart:
        return tone.accent;
    default:
        return palette.color(QPalette::Text);
    }
}

QString MatrixDelegate::aside(const QModelIndex &index, Stock stock) const
{
    const qint64 held = index.data(BoardModel::HeldRole).toLongLong();
    const qint64 others = held - index.data(BoardModel::OwnHeldRole).toLongLong();
    const QVariant free = index.data(BoardModel::AvailableRole);
    if (stock == Stock::InCart && free.isValid()) {
        const QString left = tr("%Ln left", nullptr, free.toInt());
        return others > 0 ? tr("%1, %2", "left, held").arg(left, heldText(others)) : left;
    }
    if (stock == Stock::SoldOut && held > 0) {
        const QVariant lapse = index.data(BoardModel::NextLapseRole);
        const auto now = m_now();
        return now && lapse.isValid() && !m_old
                   ? countdownText(instantFromMs(lapse.toLongLong()) - *now)
                   : heldText(held);
    }
    return held > 0 ? heldText(held) : QString();
}

void MatrixDelegate::paintLabel(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const int pad = step(option.widget, 2);
    const QRect cell = option.rect.adjusted(pad, 0, 0, 0);
    painter->save();
    painter->setPen(tone.line);
    if (!isTight(cell, option.widget))
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topLeft(), cell.bottomLeft());
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->setFont(typeFont(option.font, Type::Body, true));
    const QRect text = textRect(
        cell.adjusted(pad, 0, 0, 0), barTopOf(option.rect, option.widget), option.fontMetrics);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

void MatrixDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(MatrixModel::IsLabelRole).toBool()) {
        paintLabel(painter, option, index);
        return;
    }
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const QPalette &palette = option.palette;
    const Tones &tone = tones(palette);
    const QWidget *widget = option.widget;
    const bool current = option.state & QStyle::State_HasFocus;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, tone.tint);
    painter->setPen(tone.line);
    if (!isTight(option.rect, widget))
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int pad =
        step(widget, option.rect.width() < option.fontMetrics.averageCharWidth() * 16 ? 2 : 3);
    const QRect content = option.rect.adjusted(pad, 0, -pad, 0);
    const QVariant id = index.data(BoardModel::ListingIdRole);
    if (!id.isValid()) {
        painter->setPen(tone.muted);
        painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        painter->restore();
        return;
    }
    if (m_tint)
        m_tint->paint(painter, option.rect, id.toLongLong());
    const auto stock = Stock(index.data(BoardModel::StockRole).toInt());
    const int barTop = barTopOf(option.rect, widget);
    const QRect text = textRect(content, barTop, option.fontMetrics);
    const bool strong = !m_old && (stock == Stock::Only || stock == Stock::InCart);
    const QFont main = typeFont(option.font, Type::Body, strong);
    const QFont small = typeFont(option.font, Type::Caption);
    const auto end =
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
    const auto start =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int room = text.width();
    const QString word = QFontMetrics(main).elidedText(
        index.data(BoardModel::StockShortRole).toString(), Qt::ElideRight, room);
    painter->setFont(main);
    painter->setPen(stockColor(stock, palette));
    painter->drawText(text, end, word);
    const int asideRoom = room - QFontMetrics(main).horizontalAdvance(word) - step(widget, 2);
    const QString more = aside(index, stock);
    if (!more.isEmpty() && QFontMetrics(small).horizontalAdvance(more) <= asideRoom) {
        painter->setFont(small);
        painter->setPen(tone.muted);
        painter->drawText(text, start, more);
    }
    painter->setOpacity(m_old ? 0.5 : 1.0);
    paintBar(painter, QRectF(content.left(), barTop, content.width(), barHeight(widget)), index,
        palette, option.direction);
    painter->setOpacity(1.0);
    if (index.data(BoardModel::OwnHeldRole).toLongLong() > 0) {
        const QRect mark(option.rect.left(), option.rect.top(), step(widget), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), tone.accent);
    }
    if (index.data(BoardModel::PlacementsRole).toInt() > 0)
        paintCorner(painter, option.rect, tone.sold, option.direction, step(widget, 2));
    if (current || selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(current ? tone.accent : tone.line, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 14, metrics.height() + step(option.widget, 4)};
}

} // namespace holdfast
