// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include "spoken.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace holdfast {

namespace {

constexpr int typeAheadMs = 1000;

} // namespace

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

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // What QTableView adds is to tell screen readers that the keyboard is here (in Qt 6.4, even
    // when it is not, as while somebody types into the search).
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void MatrixView::dataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    if (QItemSelectionRange(first, last).contains(currentIndex()))
        announceCell(this, currentIndex());
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
