// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticelog.h"

#include "format.h"

namespace holdfast {

namespace {

QString toneText(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Done:
        return NoticeLog::tr("Done");
    case Notice::Tone::Warning:
        return NoticeLog::tr("Warning");
    case Notice::Tone::Problem:
        break;
    }
    return NoticeLog::tr("Problem");
}

} // namespace

NoticeLog::NoticeLog(const Clock *clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void NoticeLog::add(const Notice &notice)
{
    if (m_entries.size() == most) {
        beginRemoveRows({}, most - 1, most - 1);
        m_entries.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    // What can be done about it goes with its window.
    m_entries.append({m_clock->now(), {notice.tone, notice.text}});
    endInsertRows();
}

int NoticeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NoticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[m_entries.size() - 1 - index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.notice.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "time, kind, text")
            .arg(formatTime(entry.at), toneText(entry.notice.tone), entry.notice.text);
    case TimeRole:
        return formatTime(entry.at);
    case ToneRole:
        return int(entry.notice.tone);
    default:
        return {};
    }
}

} // namespace holdfast
