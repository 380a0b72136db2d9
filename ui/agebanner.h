// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"

#include <QLabel>

namespace holdfast {

/// Says above old numbers how old they are and why, and offers to try again. The numbers beneath
/// stay readable.
class AgeBanner : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBanner(QWidget *parent = nullptr);

    void showSentence(const QString &sentence);

Q_SIGNALS:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_icon;
    QLabel *m_sentence;
    ActionButton *m_retry;
};

} // namespace holdfast
