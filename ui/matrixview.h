// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrixmodel.h"

#include <functional>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace holdfast {

/// The database's time now; nothing while it is not known.
using DatabaseNow = std::function<std::optional<Instant>()>;

/// A cell of the board: the number or the word at the end, a thin bar of what is sold and held
/// beneath, and at the start what else matters.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(DatabaseNow now, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    DatabaseNow m_now;
};

/// Market codes with their names, and ad sizes over the numbers they belong to.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// The board: markets by ad sizes. Arrows move, typing jumps to a market, Enter activates. Rows
/// share the height there is, between compact and comfortable.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel *model, DatabaseNow now, QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void slotActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace holdfast
