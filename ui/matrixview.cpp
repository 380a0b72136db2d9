// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include "theme.h"
#include "words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace holdfast {

namespace {

constexpr int typeAheadMs = 1000;

/// Where the text of a row stands: in its middle, or above the bar where rows are compact.
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

int barHeight(const QWidget *widget)
{
    return std::max(3, step(widget) * 3 / 4);
}

int barTopOf(const QRect &cell, const QWidget *widget)
{
    return cell.bottom() - (isTight(cell, widget) ? barHeight(widget) : step(widget, 2));
}

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
    if (stock == Stock::InCart && free.isValid())
        return others > 0 ? tr("%L1 left, %L2 held").arg(free.toLongLong()).arg(others)
                          : tr("%L1 left").arg(free.toLongLong());
    if (stock == Stock::SoldOut && held > 0) {
        const QVariant lapse = index.data(BoardModel::NextLapseRole);
        const auto now = m_now();
        return now && lapse.isValid() && !m_old
                   ? countdownText(instantFromMs(lapse.toLongLong()) - *now)
                   : tr("%L1 held").arg(held);
    }
    return held > 0 ? tr("%L1 held").arg(held) : QString();
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

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

void MatrixHeader::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    headerDataChanged(orientation(), 0, std::max(0, count() - 1));
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    if (orientation() == Qt::Horizontal)
        return {metrics.averageCharWidth() * 12, metrics.height() + step(this, m_dense ? 2 : 4)};
    const QString name =
        model()->headerData(section, Qt::Vertical, MatrixModel::MarketNameRole).toString();
    const int code = metrics.averageCharWidth() * 6;
    if (m_dense)
        return {code + step(this, 4), metrics.height()};
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
    if (orientation() == Qt::Horizontal || !isTight(rect, this))
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
    const int codeWidth = !m_dense ? std::max(painter->fontMetrics().averageCharWidth() * 5,
                              painter->fontMetrics().horizontalAdvance(text) + pad)
                                   : content.width();
    const auto start =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const QRect row = textRect(content, barTopOf(rect, this), painter->fontMetrics());
    const QRect code(row.left(), row.top(), codeWidth, row.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), row, code), start, text);
    if (m_dense) {
        painter->restore();
        return;
    }
    const QRect rest(code.right() + 1, row.top(), row.right() - code.right(), row.height());
    painter->setFont(font());
    painter->setPen(tone.muted);
    painter->drawText(QStyle::visualRect(layoutDirection(), row, rest), start,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

MatrixView::MatrixView(MatrixModel *matrix, DatabaseNow now, QWidget *parent)
    : QTableView(parent)
    , m_matrix(matrix)
    , m_sizesHeader(new MatrixHeader(Qt::Horizontal, this))
    , m_marketsHeader(new MatrixHeader(Qt::Vertical, this))
    , m_delegate(new MatrixDelegate(std::move(now), this))
    , m_tint(new ChangeTint(this, [matrix](qint64 id) { return matrix->indexOf(id); }))
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Board: markets by ad sizes"));
    setHorizontalHeader(m_sizesHeader);
    setVerticalHeader(m_marketsHeader);
    setModel(matrix);
    setItemDelegate(m_delegate);
    m_delegate->setTint(m_tint);
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(matrix, &MatrixModel::reshaped, this, &MatrixView::fit);
    connect(this, &QTableView::doubleClicked, this, &MatrixView::slotActivated);
    fit();
}

int MatrixView::labelWidth() const
{
    return fontMetrics().averageCharWidth() * 6 + step(this, 4);
}

/// How many lanes show all markets at once; nothing when none do.
std::optional<int> MatrixView::lanesFor(int rowHeight) const
{
    const int cells = m_size.isEmpty() ? m_matrix->sizes() : 1;
    const int lane = labelWidth() + cells * fontMetrics().averageCharWidth() * 11;
    const int most = std::max(1, (width() - verticalScrollBar()->sizeHint().width()) / lane);
    const int fitting = std::max(1, viewport()->height() / rowHeight);
    const int needed = std::max(1, (m_matrix->markets() + fitting - 1) / fitting);
    return needed <= most ? std::optional(needed) : std::nullopt;
}

void MatrixView::fit()
{
    const int height = fontMetrics().height();
    const int tight = tightHeight(fontMetrics());
    const int compact = height + step(this, 3);
    const int comfortable = height + step(this, 9);
    const auto airy = lanesFor(compact);
    const auto dense = airy ? airy : lanesFor(tight);
    const int least = !airy && dense ? tight : compact;
    const int lanes = dense.value_or(1);
    m_matrix->setLanes(lanes);
    m_sizesHeader->setDense(lanes > 1);
    m_marketsHeader->setDense(lanes > 1);
    const int rows = std::max(1, m_matrix->rowCount());
    verticalHeader()->setMinimumSectionSize(tight);
    const int size = std::clamp(viewport()->height() / rows, least, comfortable);
    if (verticalHeader()->defaultSectionSize() != size)
        verticalHeader()->setDefaultSectionSize(size);
    fitColumns();
}

void MatrixView::showSize(const QString &size)
{
    m_size = size;
    fit();
}

void MatrixView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(
        fontMetrics().averageCharWidth() * (m_matrix->lanes() > 1 ? 6 : 12));
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        const bool label = m_matrix->isLabelColumn(column);
        header->setSectionResizeMode(column, label ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (label)
            header->resizeSection(column, labelWidth());
        setColumnHidden(column, !label && !m_size.isEmpty() && m_matrix->sizeAt(column) != m_size);
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isColumnHidden(current.column()))
        return;
    for (int size = 0; size < m_matrix->sizes(); ++size) {
        const int column = current.column() - m_matrix->sizeOf(current.column()) + size;
        if (!isColumnHidden(column)) {
            setCurrentIndex(m_matrix->index(current.row(), column));
            return;
        }
    }
}

int MatrixView::firstSize() const
{
    int size = 0;
    while (size + 1 < m_matrix->sizes() && isColumnHidden(size))
        ++size;
    return size;
}

void MatrixView::setOld(bool old)
{
    m_delegate->setOld(old);
    viewport()->update();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MatrixView::keyboardSearch(const QString &text)
{
    if (!m_typedAt.isValid() || m_typedAt.elapsed() > typeAheadMs)
        m_typed.clear();
    m_typed += text;
    m_typedAt.restart();
    const QModelIndex current = currentIndex();
    const QModelIndex found = m_matrix->find(
        m_typed, current.isValid() ? m_matrix->sizeOf(current.column()) : firstSize());
    if (found.isValid())
        setCurrentIndex(found);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat() || !currentIndex().isValid())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT placementsWanted();
    else
        Q_EMIT slotActivated(currentIndex());
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint pos;
    const qint64 id = m_matrix->listingAt(menuIndex(this, event, &pos));
    if (id != 0)
        Q_EMIT menuWanted(id, pos);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (const qint64 id = m_matrix->listingAt(index)) {
            Q_EMIT hintWanted(id, help->globalPos(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

QModelIndex menuIndex(
    const QAbstractItemView *view, const QContextMenuEvent *event, QPoint *globalPos)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        *globalPos = event->globalPos();
        return view->indexAt(event->pos());
    }
    const QModelIndex index = view->currentIndex();
    *globalPos = view->viewport()->mapToGlobal(view->visualRect(index).center());
    return index;
}

} // namespace holdfast
