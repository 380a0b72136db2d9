// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"

#include <QLabel>
#include <QListWidget>

namespace holdfast {

/// To which other desk the cart goes, in the cart's place.
class HandOverPage : public QFrame
{
    Q_OBJECT

public:
    explicit HandOverPage(QWidget *parent = nullptr);

    /// The desks are still to be named.
    void begin(const QString &cart);
    void setDesks(const QStringList &desks);
    void setUsable(bool usable);
    /// What was asked for was not done.
    void endWaiting();

Q_SIGNALS:
    void wanted(const QString &desk);
    void left();

private:
    void accept();
    void refresh();

    QLabel *m_sentence;
    QLabel *m_state; ///< in the place of the desks while there are none
    QListWidget *m_desks;
    ActionButton *m_give;
    ActionButton *m_back;
    bool m_usable = false;
    bool m_waiting = false;
};

} // namespace holdfast
