// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartview.h"

#include "countdown.h"
#include "format.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace holdfast {

void CartDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool lapsed = index.data(CartModel::LapsedRole).toBool();
    const int pad = step(option.widget, 2);
    const int height = option.fontMetrics.height();
    const int top = option.rect.top() + (option.rect.height() - 2 * height) / 2;
    const int left = option.rect.left()
                     + (index.column() == CartModel::ItemColumn ? step(option.widget, 4) : pad);
    const int right = option.rect.right()
                      - (index.column() == CartModel::TotalColumn ? step(option.widget, 4) : pad);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect first = mirrored(QRect(left, top, right - left + 1, height));
    const QRect second = mirrored(QRect(left, top + height, right - left + 1, height));
    const auto start =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto end =
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
    const QFont small = typeFont(option.font, Type::Caption);
    const QColor text = lapsed ? tone.muted : option.palette.color(QPalette::Text);

    painter->save();
    painter->fillRect(option.rect, selected ? tone.tint : option.palette.color(QPalette::Base));
    painter->setFont(option.font);
    painter->setPen(text);
    const auto fit = [&](const QString &string, int width) {
        return painter->fontMetrics().elidedText(string, Qt::ElideRight, width);
    };
    switch (index.column()) {
    case CartModel::ItemColumn: {
        if (selected) {
            QRect band = option.rect;
            band.setWidth(std::max(3, step(option.widget) * 3 / 4));
            painter->fillRect(mirrored(band), tone.accent);
        }
        painter->setFont(typeFont(option.font, Type::Body, !lapsed));
        painter->drawText(first, start, fit(index.data().toString(), first.width()));
        painter->setFont(small);
        painter->setPen(tone.muted);
        const QString each = formatAmount(index.data(CartModel::UnitPriceRole).value<Money>());
        QString detail = tr("%L1 × %2", "quantity, price")
                             .arg(index.data(CartModel::QuantityRole).toLongLong())
                             .arg(each);
        const QString placement = index.data(CartModel::VariantTitleRole).toString();
        if (!placement.isEmpty())
            detail = tr("%1, %2", "quantity and price, placement").arg(detail, placement);
        painter->drawText(second, start, fit(detail, second.width()));
        break;
    }
    case CartModel::RemainingColumn:
        if (lapsed || index.data(CartModel::KeptRole).toBool())
            painter->drawText(first, end, fit(index.data().toString(), first.width()));
        else
            paintCountdown(painter, first, index.data().toString(),
                index.data(CartModel::ShareRole).toDouble(),
                Urgency(index.data(CartModel::UrgencyRole).toInt()), option.palette,
                option.direction);
        break;
    default:
        painter->drawText(
            first, end, formatAmount(index.data(CartModel::TotalRole).value<Money>()));
        if (lapsed) {
            painter->setFont(small);
            painter->drawText(second, end, fit(tr("not counted"), second.width()));
        }
    }
    painter->setPen(tone.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int pad = step(option.widget, 2);
    int width = metrics.averageCharWidth() * 12;
    if (index.column() == CartModel::RemainingColumn)
        width = std::max(countdownWidth(metrics, QStringLiteral("00:00")),
                    metrics.horizontalAdvance(tr("Lapsed")))
                + 2 * pad;
    else if (index.column() == CartModel::TotalColumn)
        width = std::max(metrics.horizontalAdvance(
                             formatAmount(index.data(CartModel::TotalRole).value<Money>())),
                    metrics.horizontalAdvance(tr("not counted")) * 85 / 100)
                + pad + step(option.widget, 4);
    return {width, 2 * metrics.height() + step(option.widget, 4)};
}

CartView::CartView(CartModel *model, QWidget *parent)
    : RowTable(parent)
    , m_cart(model)
{
    setObjectName(QStringLiteral("cartView"));
    setAccessibleName(tr("Cart lines"));
    setModel(model);
    setItemDelegate(new CartDelegate(this));
    setAlternatingRowColors(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSectionResizeMode(CartModel::ItemColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(
        CartModel::RemainingColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(CartModel::TotalColumn, QHeaderView::ResizeToContents);
    fitColumns();
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!currentIndex().isValid() && m_cart->rowCount() > 0)
            setCurrentIndex(m_cart->index(m_cart->rowCount() - 1, 0));
        Q_EMIT currentLineChanged();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int, int last) { setCurrentIndex(m_cart->index(last, 0)); });
}

void CartView::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + step(this, 4));
}

void CartView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_cart)
        fitColumns();
}

void CartView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && currentIndex().isValid() && text.size() == 1 && text >= QLatin1String("1")
        && text <= QLatin1String("9"))
        Q_EMIT digitTyped(text);
    else
        RowTable::keyPressEvent(event);
}

QUuid CartView::currentLine() const
{
    return currentIndex().data(CartModel::LineIdRole).toUuid();
}

void CartView::select(const QUuid &line)
{
    if (const int row = m_cart->rowOf(line); row >= 0)
        setCurrentIndex(m_cart->index(row, 0));
}

void CartView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

} // namespace holdfast
