// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype maxColumns = 1000;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// How many lines end in `bytes`; CR LF counts once.
int lineEndsIn(QByteArrayView bytes)
{
    int count = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool pairFollows = i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (bytes[i] == '\n' || (bytes[i] == '\r' && !pairFollows))
            ++count;
    }
    return count;
}

/// How many bytes stand before the first line that is not UTF-8. No character holds the byte of a
/// line end, so each line can be judged alone.
qsizetype startOfBrokenLine(QByteArrayView bytes)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isLineEnd(bytes[i]))
            continue;
        if (!bytes.sliced(start, i - start).isValidUtf8())
            return start;
        start = i + 1;
    }
    return start;
}

} // namespace

void FileFaults::add(int line, const QString &column, const QString &text)
{
    if (m_faults.size() < maxFaults)
        m_faults.append({line, column, text});
    else if (m_firstLeftOut == 0)
        m_firstLeftOut = line;
}

QVector<FileFault> FileFaults::sorted() const
{
    QVector<FileFault> faults = m_faults;
    std::stable_sort(faults.begin(), faults.end(),
        [](const FileFault &a, const FileFault &b) { return a.line < b.line; });
    if (isFull()) {
        faults.append({m_firstLeftOut, {},
            Csv::tr("There are more faults. Correct these %1 first, then read the file again.")
                .arg(maxFaults)});
    }
    return faults;
}

CsvReader::CsvReader(const QByteArray &bytes, FileFaults &faults)
    : m_bytes(bytes)
    , m_faults(faults)
{
    if (m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    } else if (m_bytes.startsWith("\xFF\xFE") || m_bytes.startsWith("\xFE\xFF")) {
        m_faults.add(1, {}, Csv::tr("The file is in UTF-16. Save it as CSV in UTF-8."));
        m_at = m_bytes.size();
    }
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_bytes.size() && !m_faults.isFull()) {
        if (isLineEnd(m_bytes[m_at])) {
            passLineEnd();
            continue;
        }
        const bool isHeader = !m_headerRead;
        CsvRow row{m_line, {}};
        const bool sound = readRow(row);
        m_headerRead = true;
        if (isHeader && sound)
            m_header = row.fields;
        if (sound && !m_header.isEmpty())
            return row;
    }
    return std::nullopt;
}

bool CsvReader::readRow(CsvRow &row)
{
    const qsizetype wanted = m_headerRead ? m_header.size() : maxColumns;
    bool sound = true;
    for (qsizetype count = 0;;) {
        QString field;
        sound = readField(field, columnName(count)) && sound;
        if (count++ < wanted)
            row.fields.append(std::move(field));
        if (!atRowEnd()) {
            ++m_at;
            continue;
        }
        passLineEnd();
        return sound && checkCount(row, count);
    }
}

bool CsvReader::checkCount(const CsvRow &row, qsizetype count)
{
    if (!m_headerRead) {
        if (count <= maxColumns)
            return true;
        m_faults.add(row.line, {},
            Csv::tr("The header has %1 columns; no more than %2 can be read. Remove some.")
                .arg(QString::number(count), QString::number(maxColumns)));
        return false;
    }
    if (m_header.isEmpty() || count == m_header.size())
        return true;
    m_faults.add(row.line, {},
        Csv::tr("The line has %n fields, but the header has %1. Write one field for each column; "
                "put a field that contains a comma in quotation marks.",
            nullptr, int(count))
            .arg(m_header.size()));
    return false;
}

bool CsvReader::readField(QString &field, const QString &column)
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
        return readQuoted(field, column);
    const qsizetype start = m_at;
    while (!atRowEnd() && m_bytes[m_at] != ',') {
        if (m_bytes[m_at] == '"') {
            m_faults.add(m_line, column,
                Csv::tr("A quotation mark stands inside a field. Put the whole field in quotation "
                        "marks and write the one inside twice."));
            skipToLineEnd();
            return false;
        }
        ++m_at;
    }
    return decode(QByteArrayView(m_bytes).sliced(start, m_at - start), m_line, column, field);
}

bool CsvReader::readQuoted(QString &field, const QString &column)
{
    const int firstLine = m_line;
    const QByteArrayView bytes(m_bytes);
    QByteArray content;
    for (;;) {
        const qsizetype start = m_at + 1;
        const qsizetype quote = m_bytes.indexOf('"', start);
        if (quote < 0) {
            m_faults.add(firstLine, column,
                Csv::tr(
                    "A quotation mark is opened here and never closed. Close it, or remove it."));
            m_line += lineEndsIn(bytes.sliced(start));
            m_at = m_bytes.size();
            return false;
        }
        content += bytes.sliced(start, quote - start);
        m_at = quote + 1;
        if (m_at == m_bytes.size() || m_bytes[m_at] != '"')
            break;
        content += '"';
    }
    m_line += lineEndsIn(content);
    if (!atRowEnd() && m_bytes[m_at] != ',') {
        m_faults.add(m_line, column,
            Csv::tr("Text follows a closing quotation mark. Write a quotation mark inside a field "
                    "twice."));
        skipToLineEnd();
        return false;
    }
    return decode(content, firstLine, column, field);
}

bool CsvReader::decode(QByteArrayView bytes, int line, const QString &column, QString &field)
{
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        m_faults.add(line + lineEndsIn(bytes.first(nul)), column,
            Csv::tr("The field contains a NUL byte. Remove it, or save the file as CSV in UTF-8."));
        return false;
    }
    if (!bytes.isValidUtf8()) {
        m_faults.add(line + lineEndsIn(bytes.first(startOfBrokenLine(bytes))), column,
            Csv::tr("The field is not in UTF-8. Save the file as CSV in UTF-8."));
        return false;
    }
    // Only the file may begin with a byte order mark; in a field it is a character like any other.
    using Flag = QStringConverter::Flag;
    field =
        QStringDecoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom)(bytes);
    return true;
}

QString CsvReader::columnName(qsizetype index) const
{
    return index < m_header.size() ? shortened(m_header[index].trimmed()) : QString();
}

bool CsvReader::atRowEnd() const
{
    return m_at == m_bytes.size() || isLineEnd(m_bytes[m_at]);
}

void CsvReader::skipToLineEnd()
{
    while (!atRowEnd())
        ++m_at;
}

void CsvReader::passLineEnd()
{
    if (m_at == m_bytes.size())
        return;
    const bool isPair =
        m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

CsvFile readCsv(const QByteArray &bytes)
{
    FileFaults faults;
    CsvReader reader(bytes, faults);
    CsvFile file;
    while (auto row = reader.next())
        file.rows.append(*std::move(row));
    file.faults = faults.sorted();
    return file;
}

QByteArray csvLine(const QStringList &fields)
{
    const auto needsQuotes = [](const QString &field) {
        return std::any_of(field.begin(), field.end(),
            [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    };
    QByteArray line;
    for (const QString &field : fields) {
        if (&field != &fields.first())
            line += ',';
        if (needsQuotes(field))
            line += '"' + QString(field).replace(u'"', u"\"\""_qs).toUtf8() + '"';
        else
            line += field.toUtf8();
    }
    // An empty line would be passed over as blank.
    if (line.isEmpty() && !fields.isEmpty())
        line = "\"\"";
    return line + '\n';
}

} // namespace holdfast
