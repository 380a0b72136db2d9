// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listview.h"

#include "format.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace holdfast {

void dressTable(QTableView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + step(view, 4));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 8);
}

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
    const auto stock = Stock(index.data(BoardModel::StockRole).toInt());
    QColor color;
    if (stock == Stock::SoldOut || stock == Stock::NotOnSale)
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

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += step(option.widget, 4);
    return size;
}

ListView::ListView(BoardModel *board, QWidget *parent)
    : QTableView(parent)
    , m_board(board)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("listView"));
    setAccessibleName(tr("Board: all listings"));
    m_sorted->setSourceModel(board);
    m_sorted->setSortRole(BoardModel::ValueRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setItemDelegate(new ListDelegate(this));
    dressTable(this);
    setAlternatingRowColors(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(BoardModel::TitleColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    const int widths[BoardModel::ColumnCount] = {14, 14, 11, 24, 13, 13, 9, 9, 15};
    for (int column = 0; column < BoardModel::ColumnCount; ++column)
        setColumnWidth(column, em * widths[column]);
    // The id as a tie-breaker is the source's order: sorting by nothing keeps the board's.
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT slotActivated(index.data(BoardModel::ListingIdRole).toLongLong());
    });
}

qint64 ListView::currentListing() const
{
    return currentIndex().data(BoardModel::ListingIdRole).toLongLong();
}

void ListView::select(qint64 listingId)
{
    const int row = m_board->rowOf(listingId);
    if (row < 0 || currentListing() == listingId)
        return;
    setCurrentIndex(m_sorted->mapFromSource(m_board->index(row, BoardModel::CodeColumn)));
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentListingChanged(current.data(BoardModel::ListingIdRole).toLongLong());
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat() && currentIndex().isValid())
        Q_EMIT slotActivated(currentListing());
}

} // namespace holdfast
