// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"

#include <QSystemTrayIcon>

namespace holdfast {

/// Tells somebody who looks at another program: through the system's notifications where it has
/// them, and by the mark that the system puts on a window that wants attention. Says nothing while
/// the window or one of its dialogs is in front.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// For `window`, which owns it.
    explicit Attention(QWidget *window);

    void call(const Notice &notice);

Q_SIGNALS:
    /// What the system was asked to show.
    void called(const holdfast::Notice &notice);

private:
    QWidget *m_window;
    QSystemTrayIcon m_icon; ///< there only while it says something
};

} // namespace holdfast
