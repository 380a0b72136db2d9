// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticerecord.h"

namespace holdfast {

NoticeRecord::NoticeRecord(const Clock *clock, NoticeLog *log, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_log(log ? log : new NoticeLog(clock, this))
    , m_attention(new Attention(window))
{
}

void NoticeRecord::add(const Notice &notice)
{
    m_log->add(notice);
    m_attention->call(notice);
}

void NoticeRecord::follow(LiveBoard *live)
{
    connect(live, &LiveBoard::stateChanged, this, &NoticeRecord::changed);
    changed(live->state());
}

void NoticeRecord::changed(LiveBoard::State state)
{
    const bool connected = state == LiveBoard::State::Live || state == LiveBoard::State::Stale;
    if (m_connected && state == LiveBoard::State::Offline) {
        m_lost = true;
        add({Notice::Tone::Problem,
            tr("The connection to the database is lost. Holdfast goes on trying.")});
    } else if (m_lost && connected) {
        m_lost = false;
        add({Notice::Tone::Done, tr("The connection to the database is back.")});
    }
    m_connected = connected;
}

void NoticeRecord::show()
{
    if (!m_dialog) {
        m_dialog = new NoticesDialog(m_log, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace holdfast
