// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <optional>
#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace holdfast {

struct CsvRow
{
    int line = 0; ///< of the file, from 1, where the row begins
    QStringList fields;
};

/// One thing wrong in a file, for a person to find: line from 1; the column's name, or empty.
struct FileFault
{
    int line = 0;
    QString column = {};
    QString text = {};
};

/// The faults of one file: the first `maxFaults` that were added, then one that says there are
/// more.
class FileFaults
{
public:
    static constexpr int maxFaults = 100;

    void add(int line, const QString &column, const QString &text);
    bool isEmpty() const { return m_faults.isEmpty(); }
    bool isFull() const { return m_firstLeftOut > 0; }
    int count() const { return int(m_faults.size()); }
    /// In the order of their lines.
    QVector<FileFault> sorted() const;

private:
    QVector<FileFault> m_faults;
    int m_firstLeftOut = 0;
};

/// Reads RFC 4180 CSV in UTF-8 row by row (a byte order mark is skipped; CRLF, LF and CR end lines;
/// blank lines are passed over). The first row is the header: every other row must have as many
/// fields. Faults are bytes that are not UTF-8, NULs, quotation marks left open or out of place,
/// text after a closing one, and too few or too many fields. A row with a fault is not answered.
class CsvReader
{
public:
    /// `faults` must outlive the reader.
    CsvReader(const QByteArray &bytes, FileFaults &faults);

    /// The next row without a fault; nothing at the end of the file, or when `faults` is full. When
    /// the header has a fault no row is answered, but all are read for their faults.
    std::optional<CsvRow> next();

private:
    bool readRow(CsvRow &row);
    bool readField(QString &field, const QString &column);
    bool readQuoted(QString &field, const QString &column);
    bool decode(QByteArrayView bytes, int line, const QString &column, QString &field);
    bool checkCount(const CsvRow &row, qsizetype count);
    QString columnName(qsizetype index) const;
    bool atRowEnd() const;
    void skipToLineEnd();
    void passLineEnd();

    QByteArray m_bytes;
    FileFaults &m_faults;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_headerRead = false;
    QStringList m_header; ///< empty: not read yet, or faulty
};

struct CsvFile
{
    QVector<CsvRow> rows; ///< the first is the header; none when the header has a fault
    QVector<FileFault> faults;
};

/// The whole file. Never fails: what is wrong is in `faults`, and rows with a fault are left out.
CsvFile readCsv(const QByteArray &bytes);

/// One row as RFC 4180 text with a line feed at its end; fields are quoted only where they need it.
QByteArray csvLine(const QStringList &fields);

} // namespace holdfast
