// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticelog.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace holdfast {

/// A notice of the log: when, a mark in the colour of its kind, and the whole text over as many
/// lines as it needs.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NoticeDelegate(QListView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect textRect(const QStyleOptionViewItem &option, int width, const QString &text) const;
    int timeWidth(const QStyleOptionViewItem &option) const;

    QListView *m_view;
};

/// The notices so far. Not modal: it may stay open while working. Copy takes the chosen ones to the
/// clipboard.
class NoticesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `log` outlives it.
    NoticesDialog(NoticeLog *log, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void copy();

    NoticeLog *m_log;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace holdfast
