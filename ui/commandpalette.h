// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace holdfast {

/// A command with its key at the end of the line.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Keeps the commands that have every word that was typed, in their text or in what they do.
class CommandFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// Everything that can be done, found by typing a part of it. Enter does it, after the palette has
/// gone; the keyboard never leaves the line.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QVector<Command> &commands, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void typed(const QString &text);
    void move(int rows);
    void run(const QModelIndex &index);

    QVector<Command> m_commands;
    QStandardItemModel *m_rows;
    CommandFilter *m_filter;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace holdfast
