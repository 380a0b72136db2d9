// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrixdelegate.h"
#include "matrixheader.h"
#include "matrixmodel.h"

#include <QElapsedTimer>
#include <QTableView>

namespace holdfast {

/// The board: markets by ad sizes. Arrows move, typing jumps to a market, Enter activates. Rows
/// share the height there is, between compact and comfortable; markets that would not fit below
/// each other stand in lanes side by side if they then all fit.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel *model, DatabaseNow now, QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override;
    /// Shows this ad size alone; empty: all.
    void showSize(const QString &size);
    /// The first place among the sizes that is shown.
    int firstSize() const;
    void setOld(bool old);
    ChangeTint *tint() const { return m_tint; }

Q_SIGNALS:
    void slotActivated(const QModelIndex &index);
    /// Ctrl+Enter: the keyboard is to choose a placement.
    void placementsWanted();
    void menuWanted(qint64 listingId, const QPoint &globalPos);
    void hintWanted(qint64 listingId, const QPoint &globalPos, const QRect &cell);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(
        const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void fitColumns();
    std::optional<int> lanesFor(int rowHeight) const;
    int labelWidth() const;

    MatrixModel *m_matrix;
    MatrixHeader *m_sizesHeader;
    MatrixHeader *m_marketsHeader;
    MatrixDelegate *m_delegate;
    ChangeTint *m_tint;
    QString m_size;
    QString m_typed;
    QElapsedTimer m_typedAt;
};

/// Where the menu of a view's listing belongs: at the pointer, or asked for by key at the current
/// cell. Invalid when there is none.
QModelIndex menuIndex(
    const QAbstractItemView *view, const QContextMenuEvent *event, QPoint *globalPos);

} // namespace holdfast
