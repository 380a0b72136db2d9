// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecardtable.h"

#include "ratecard.h"
#include "text.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct RateCards
{
    Q_DECLARE_TR_FUNCTIONS(RateCards)
};

} // namespace

RateCardTable::RateCardTable(const QByteArray &bytes, std::initializer_list<ColumnRule> rules)
    : m_reader(bytes.size() <= maxRateCardBytes ? bytes : QByteArray(), m_faults)
{
    for (const ColumnRule &rule : rules)
        m_columns.append({rule, -1});
    if (bytes.size() > maxRateCardBytes)
        fileFault(
            RateCards::tr("The file is larger than %1 MB. Split it.").arg(maxRateCardBytes >> 20));
    else
        readHeader();
}

void RateCardTable::readHeader()
{
    const auto header = m_reader.next();
    if (!header) {
        if (m_faults.isEmpty())
            fileFault(RateCards::tr(
                "The file is empty. Write the names of the columns in its first line."));
        return;
    }
    if (header->fields.size() == 1 && m_columns.size() > 1) {
        m_faults.add(header->line, {},
            RateCards::tr("The header has one column alone. Separate the columns by commas."));
        m_isReadable = false;
        return;
    }
    for (qsizetype i = 0; i < header->fields.size(); ++i) {
        const QString name = header->fields[i].trimmed();
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
            [&](const Column &c) { return name.compare(c.rule.name, Qt::CaseInsensitive) == 0; });
        if (name.isEmpty()) {
            m_faults.add(header->line, {},
                RateCards::tr("Column %1 has no name. Name it, or remove it.").arg(i + 1));
        } else if (column == m_columns.end()) {
            m_faults.add(header->line, shortened(name),
                RateCards::tr("The column %1 is not known. Remove it, or correct its name.")
                    .arg(quoted(name)));
        } else if (column->index >= 0) {
            m_faults.add(header->line, column->rule.name,
                RateCards::tr("The column %1 is there twice. Remove one of the two.")
                    .arg(quoted(column->rule.name)));
        } else {
            column->index = i;
        }
    }
    for (const Column &column : qAsConst(m_columns)) {
        if (column.index < 0 && column.rule.required) {
            m_faults.add(header->line, column.rule.name,
                RateCards::tr("The column %1 is missing. Add it.").arg(quoted(column.rule.name)));
        }
    }
}

bool RateCardTable::next()
{
    if (!m_isReadable)
        return false;
    auto row = m_reader.next();
    if (!row)
        return false;
    m_row = *std::move(row);
    m_rowIsSound = true;
    return true;
}

QString RateCardTable::cell(int column) const
{
    const qsizetype index = m_columns[column].index;
    return index < 0 ? QString() : m_row.fields[index];
}

void RateCardTable::fault(int column, const QString &text)
{
    m_rowIsSound = false;
    // That the column is missing has been said once; each line need not say it again.
    if (m_columns[column].index >= 0)
        m_faults.add(m_row.line, m_columns[column].rule.name, text);
}

void RateCardTable::fileFault(const QString &text)
{
    m_faults.add(1, {}, text);
}

} // namespace holdfast
