// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace holdfast::cli {

/// Columns of text for a terminal. Cells are made safe to print.
class Table
{
public:
    enum class Align
    {
        Left,
        Right
    };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(QVector<Column> columns);

    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The title line and the rows; no blanks at line ends.
    QString text() const;

private:
    QVector<Column> m_columns;
    QVector<QStringList> m_rows;
};

} // namespace holdfast::cli
