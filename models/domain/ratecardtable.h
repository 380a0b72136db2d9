// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv.h"

#include <initializer_list>
#include <optional>

namespace holdfast {

struct ColumnRule
{
    QLatin1StringView name;
    bool required = true;
};

/// A CSV file with known columns in any order, read row by row. Cells are asked for by the index of
/// their rule. Everything that is wrong is collected; a row with a fault is not sound.
class RateCardTable
{
public:
    RateCardTable(const QByteArray &bytes, std::initializer_list<ColumnRule> rules);

    /// Goes to the next row; false at the end.
    bool next();
    bool rowIsSound() const { return m_rowIsSound; }
    int line() const { return m_row.line; }

    /// Empty when the file does not have the column.
    QString cell(int column) const;
    /// The value read from a cell; nothing after noting its error as a fault.
    template <class T>
    std::optional<T> take(int column, Result<T> read)
    {
        if (!read) {
            fault(column, read.error().text);
            return std::nullopt;
        }
        return *std::move(read);
    }
    void fault(int column, const QString &text);
    /// A fault of the file as a whole.
    void fileFault(const QString &text);
    bool hasFaults() const { return !m_faults.isEmpty(); }
    QVector<FileFault> faults() const { return m_faults.sorted(); }

private:
    void readHeader();

    struct Column
    {
        ColumnRule rule;
        qsizetype index = -1; ///< of its field, -1: the file does not have it
    };

    FileFaults m_faults;
    CsvReader m_reader;
    QVector<Column> m_columns;
    CsvRow m_row;
    bool m_isReadable = true; ///< the header can be told apart into columns
    bool m_rowIsSound = true;
};

} // namespace holdfast
