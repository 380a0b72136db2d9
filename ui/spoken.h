// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;
class QModelIndex;
class QTableView;

namespace holdfast {

/// A text that screen readers read out when it comes up, wherever the keyboard is.
class NoticeText : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeText(QWidget *parent);

    /// Has it read out again, as it says something else now. Nothing while it is not shown: then
    /// showing it does that.
    void announce();
};

/// Tells screen readers that a cell says something else now, which Qt leaves them to find out.
void announceCell(QTableView *view, const QModelIndex &cell);

/// The button that clears the line has a name only if it is given one.
void nameClearButton(QLineEdit *line);

} // namespace holdfast
