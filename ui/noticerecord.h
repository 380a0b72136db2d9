// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attention.h"
#include "liveboard.h"
#include "noticesdialog.h"

#include <QPointer>

namespace holdfast {

/// Keeps what is said, shows it again when asked, and calls for attention where nobody looks at the
/// window. Besides what it is given it tells when the connection is lost and when it is back; the
/// board's banner says that too, so no notice covers what somebody reads.
class NoticeRecord : public QObject
{
    Q_OBJECT

public:
    /// For `window`, which owns it; `clock` and `log` outlive it. Without `log` it keeps its own.
    NoticeRecord(const Clock *clock, NoticeLog *log, QWidget *window);

    void add(const Notice &notice);
    void follow(LiveBoard *live);
    void show();
    NoticeLog *log() const { return m_log; }

private:
    void changed(LiveBoard::State state);

    QWidget *m_window;
    NoticeLog *m_log;
    Attention *m_attention;
    QPointer<NoticesDialog> m_dialog;
    bool m_connected = false;
    bool m_lost = false;
};

} // namespace holdfast
