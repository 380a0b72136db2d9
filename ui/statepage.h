// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"

#include <QLabel>

namespace holdfast {

/// An empty, loading or broken state: a title, one sentence, and at most two things to do about it.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    void showState(const QString &title, const QString &sentence, const QString &firstAction = {},
        const QString &secondAction = {});
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    void firstWanted();
    void secondWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    ActionButton *m_first;
    ActionButton *m_second;
};

} // namespace holdfast
