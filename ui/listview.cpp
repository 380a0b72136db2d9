// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listview.h"

#include "format.h"
#include "matrixview.h"
#include "spoken.h"
#include "theme.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

namespace holdfast {

namespace {

constexpr int typeAheadMs = 1000;
constexpr int catchUpMs = 5000;
/// Ordering many thousands of rows takes longer than a frame, which shall be one in hundreds.
constexpr qint64 pauseFactor = 500;

} // namespace

void ListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const Tones &tone = tones(option->palette);
    // Selected rows are tinted rather than filled, so that the colours of states stay readable.
    option->palette.setColor(QPalette::Highlight, tone.tint);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (index.column() == BoardModel::PriceColumn)
        option->text = formatAmount(index.data(BoardModel::MoneyRole).value<Money>());
    if (index.column() == BoardModel::TitleColumn) {
        if (const int placements = index.data(BoardModel::PlacementsRole).toInt())
            option->text = tr("%1, %n placement(s)", "title", placements).arg(option->text);
        // A title keeps its own direction: "1/4 page" does not end in its number.
        if (option->direction == Qt::RightToLeft)
            option->text = QChar(0x2068) + option->text + QChar(0x2069);
    }
    if (index.column() == BoardModel::HeldColumn) {
        if (const qint64 own = index.data(BoardModel::OwnHeldRole).toLongLong())
            option->text =
                tr("%1, %L2 here", "held in all, by this desk").arg(option->text).arg(own);
    }
    const auto stock = Stock(index.data(BoardModel::StockRole).toInt());
    QColor color;
    if (m_old)
        color = tone.muted;
    else if (stock == Stock::SoldOut || stock == Stock::NotOnSale)
        color = tone.muted;
    else if (index.column() == BoardModel::StockColumn && stock == Stock::Only)
        color = tone.warning;
    else if (index.column() == BoardModel::StockColumn && stock == Stock::InCart)
        color = tone.accent;
    if (color.isValid()) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

void ListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (m_tint && index.column() == BoardModel::AvailableColumn)
        m_tint->paint(painter, option.rect, index.data(BoardModel::ListingIdRole).toLongLong());
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += step(option.widget, 4);
    return size;
}

ListView::ListView(ListingsModel *list, QWidget *parent)
    : RowTable(parent)
    , m_list(list)
    , m_delegate(new ListDelegate(this))
    , m_tint(new ChangeTint(this, [list](qint64 id) {
        const int row = list->rowOf(id);
        return row < 0 ? QModelIndex() : list->index(row, BoardModel::AvailableColumn);
    }))
{
    setObjectName(QStringLiteral("listView"));
    setAccessibleName(tr("Board: all listings"));
    setModel(list);
    setItemDelegate(m_delegate);
    m_delegate->setTint(m_tint);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(BoardModel::TitleColumn, QHeaderView::Stretch);
    fitColumns();
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT slotActivated(m_list->listingAt(index.row())); });
    m_catchUp.setInterval(catchUpMs);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        const bool due = !m_caughtUp.isValid() || m_caughtUp.elapsed() >= m_pauseMs;
        if (!due || !m_list->isBehind() || !isVisible() || hasFocus() || underMouse())
            return;
        m_caughtUp.start();
        m_list->catchUp();
        m_pauseMs = m_caughtUp.restart() * pauseFactor;
    });
    m_catchUp.start();
}

/// Where there is little room, what the selected slot's details and the filter say too makes room
/// for what is left and what it costs.
void ListView::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    const int widths[BoardModel::ColumnCount] = {14, 14, 11, 24, 13, 13, 9, 14, 17};
    int wanted = 0;
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        // A hidden column has no size hint.
        setColumnHidden(column, false);
        const int width =
            std::max(em * widths[column], horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        wanted += width;
    }
    for (const auto column : {BoardModel::MarketColumn, BoardModel::SoldColumn,
             BoardModel::HeldColumn, BoardModel::SizeColumn, BoardModel::AvailableColumn}) {
        if (wanted <= viewport()->width())
            return;
        wanted -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

void ListView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    fitColumns();
}

qint64 ListView::currentListing() const
{
    return currentIndex().isValid() ? m_list->listingAt(currentIndex().row()) : 0;
}

void ListView::select(qint64 listingId)
{
    const int row = m_list->rowOf(listingId);
    if (row < 0 || currentListing() == listingId)
        return;
    setCurrentIndex(m_list->index(row, BoardModel::CodeColumn));
}

void ListView::setOld(bool old)
{
    m_delegate->setOld(old);
    viewport()->update();
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // As in the matrix.
    if (hasFocus())
        RowTable::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentListingChanged(m_list->listingAt(current.row()));
}

void ListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Nothing else is chosen in the place of what a filter hides.
    if (currentIndex().isValid() && currentIndex().row() >= start && currentIndex().row() <= end)
        setCurrentIndex({});
    RowTable::rowsAboutToBeRemoved(parent, start, end);
}

void ListView::keyboardSearch(const QString &text)
{
    if (!m_typedAt.isValid() || m_typedAt.elapsed() > typeAheadMs)
        m_typed.clear();
    m_typed += text;
    m_typedAt.restart();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QModelIndex index = m_list->index(row, BoardModel::CodeColumn);
        if (index.data().toString().startsWith(m_typed, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void ListView::dataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    RowTable::dataChanged(first, last, roles);
    if (QItemSelectionRange(first, last).contains(currentIndex()))
        announceCell(this, currentIndex());
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_list->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        // Rows are chosen whole: the ends that matter are those of the list.
        if (last >= 0)
            setCurrentIndex(m_list->index(
                event->key() == Qt::Key_Home ? 0 : last, std::max(0, currentIndex().column())));
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        RowTable::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat() || !currentIndex().isValid())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT placementsWanted();
    else
        Q_EMIT slotActivated(currentListing());
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint pos;
    const QModelIndex index = menuIndex(this, event, &pos);
    if (index.isValid())
        Q_EMIT menuWanted(m_list->listingAt(index.row()), pos);
}

bool ListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid()) {
            Q_EMIT hintWanted(m_list->listingAt(index.row()), help->globalPos(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    RowTable::paintEvent(event);
    if (m_list->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tones(palette()).muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
        tr("No listing matches the filter."));
}

} // namespace holdfast
