// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"

namespace holdfast {

/// What a form says about itself, in its place on the form: nothing, that it is at work, how it
/// went, or what is wrong. Takes no room while it says nothing.
class InlineNotice : public QFrame
{
    Q_OBJECT

public:
    explicit InlineNotice(QWidget *parent);

    void showNotice(const Notice &notice);
    void showWorking(const QString &text);
    void clear();
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);

    NoticeText *m_text;
    std::optional<Notice::Tone> m_tone; ///< none: at work
};

} // namespace holdfast
