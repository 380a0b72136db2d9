// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include "theme.h"
#include "words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace holdfast {

namespace {

constexpr int typeAheadMs = 1000;

QColor stockColor(Stock stock, const QPalette &palette)
{
    const Tones &tone = tones(palette);
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

/// Where the text of a row stands: in its middle, or above the bar where rows are compact.
QRect textRect(const QRect &cell, int barTop, const QFontMetrics &metrics)
{
    QRect rect = cell;
    if (cell.center().y() + metrics.height() / 2 > barTop)
        rect.setBottom(barTop);
    return rect;
}

int barTopOf(const QRect &cell, const QWidget *widget)
{
    return cell.bottom() - step(widget, 2);
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
}

} // namespace

MatrixDelegate::MatrixDelegate(DatabaseNow now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

void MatrixDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const Tones &tone = tones(palette);
    const QWidget *widget = option.widget;
    const bool current = option.state & QStyle::State_HasFocus;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, tone.tint);
    painter->setPen(tone.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int pad = step(widget, 3);
    const QRect content = option.rect.adjusted(pad, 0, -pad, 0);
    if (!index.data(BoardModel::ListingIdRole).isValid()) {
        painter->setPen(tone.muted);
        painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        painter->restore();
        return;
    }
    const auto stock = Stock(index.data(BoardModel::StockRole).toInt());
    const qint64 held = index.data(BoardModel::HeldRole).toLongLong();
    const int barHeight = std::max(3, step(widget) * 3 / 4);
    const int barTop = barTopOf(option.rect, widget);
    const QRect text = textRect(content, barTop, option.fontMetrics);
    const bool strong = stock == Stock::Only || stock == Stock::InCart;
    const QFont main = typeFont(option.font, Type::Body, strong);
    const QFont small = typeFont(option.font, Type::Caption);
    const QString word = index.data(BoardModel::StockShortRole).toString();
    painter->setFont(main);
    painter->setPen(stockColor(stock, palette));
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const int room = text.width();
    const QString shownWord = QFontMetrics(main).elidedText(word, Qt::ElideRight, room);
    painter->drawText(text, int(end), shownWord);

    QString aside;
    if (stock == Stock::InCart && index.data(BoardModel::AvailableRole).isValid()) {
        aside = tr("%L1 left").arg(index.data(BoardModel::AvailableRole).toLongLong());
    } else if (stock == Stock::SoldOut && held > 0) {
        const QVariant lapse = index.data(BoardModel::NextLapseRole);
        if (const auto now = m_now(); now && lapse.isValid())
            aside = countdownText(instantFromMs(lapse.toLongLong()) - *now);
    } else if (held > 0) {
        aside = tr("%L1 held").arg(held);
    }
    const int asideRoom = room - QFontMetrics(main).horizontalAdvance(shownWord) - step(widget, 2);
    if (!aside.isEmpty() && QFontMetrics(small).horizontalAdvance(aside) <= asideRoom) {
        painter->setFont(small);
        painter->setPen(tone.muted);
        painter->drawText(text,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            aside);
    }
    paintBar(painter, QRectF(content.left(), barTop, content.width(), barHeight), index, palette,
        option.direction);
    if (current || selected) {
        painter->setRenderHint(QPainter::Antialiasing);
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

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    if (orientation() == Qt::Horizontal)
        return {metrics.averageCharWidth() * 12, metrics.height() + step(this, 4)};
    const QString name =
        model()->headerData(section, Qt::Vertical, MatrixModel::MarketNameRole).toString();
    const int code = metrics.averageCharWidth() * 6;
    const int width =
        code + std::min(metrics.averageCharWidth() * 18, metrics.horizontalAdvance(name));
    return {width + step(this, 7), metrics.height()};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tones &tone = tones(palette());
    const int pad = step(this, 3);
    const QRect content = rect.adjusted(pad, 0, -pad, 0);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(tone.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (orientation() == Qt::Horizontal) {
        painter->setPen(tone.muted);
        painter->setFont(typeFont(font(), Type::Body, true));
        painter->drawText(content,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
        painter->restore();
        return;
    }
    const QString name =
        model()->headerData(section, Qt::Vertical, MatrixModel::MarketNameRole).toString();
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(typeFont(font(), Type::Body, true));
    const int codeWidth = std::max(painter->fontMetrics().averageCharWidth() * 5,
        painter->fontMetrics().horizontalAdvance(text) + pad);
    const auto start =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const QRect row = textRect(content, barTopOf(rect, this), painter->fontMetrics());
    const QRect code(row.left(), row.top(), codeWidth, row.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), row, code), start, text);
    const QRect rest(code.right() + 1, row.top(), row.right() - code.right(), row.height());
    painter->setFont(font());
    painter->setPen(tone.muted);
    painter->drawText(QStyle::visualRect(layoutDirection(), row, rest), start,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

MatrixView::MatrixView(MatrixModel *matrix, DatabaseNow now, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Board: markets by ad sizes"));
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, this));
    setModel(matrix);
    setItemDelegate(new MatrixDelegate(std::move(now), this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->viewport()->setAutoFillBackground(true);
        header->viewport()->setBackgroundRole(QPalette::Base);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(matrix, &QAbstractItemModel::rowsInserted, this, &MatrixView::fitRows);
    connect(matrix, &QAbstractItemModel::rowsRemoved, this, &MatrixView::fitRows);
    connect(this, &QTableView::doubleClicked, this, &MatrixView::slotActivated);
    fitRows();
}

void MatrixView::fitRows()
{
    const int height = fontMetrics().height();
    const int compact = height + step(this, 3);
    const int comfortable = height + step(this, 9);
    const int rows = model() ? model()->rowCount() : 0;
    const int room = rows > 0 ? viewport()->height() / rows : comfortable;
    verticalHeader()->setMinimumSectionSize(compact);
    const int size = std::clamp(room, compact, comfortable);
    if (verticalHeader()->defaultSectionSize() != size)
        verticalHeader()->setDefaultSectionSize(size);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void MatrixView::keyboardSearch(const QString &text)
{
    if (!m_typedAt.isValid() || m_typedAt.elapsed() > typeAheadMs)
        m_typed.clear();
    m_typed += text;
    m_typedAt.restart();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString code = model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const QString name =
            model()->headerData(row, Qt::Vertical, MatrixModel::MarketNameRole).toString();
        if (code.startsWith(m_typed, Qt::CaseInsensitive)
            || (m_typed.size() > 2 && name.startsWith(m_typed, Qt::CaseInsensitive))) {
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
            return;
        }
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat() && currentIndex().isValid())
        Q_EMIT slotActivated(currentIndex());
}

} // namespace holdfast
