// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "text.h"

namespace holdfast::cli {

Table::Table(QVector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &cell : cells)
        safe.append(printable(cell));
    m_rows.append(safe);
}

QString Table::text() const
{
    QStringList titles;
    QVector<qsizetype> widths;
    for (const Column &column : m_columns) {
        titles.append(column.title);
        widths.append(column.title.size());
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }

    QString text;
    const auto append = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                line += QLatin1String("  ");
            line += m_columns[i].align == Align::Right ? cells[i].rightJustified(widths[i])
                                                       : cells[i].leftJustified(widths[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    append(titles);
    for (const QStringList &row : m_rows)
        append(row);
    return text;
}

} // namespace holdfast::cli
