// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlinenotice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace holdfast {

/// One page of the way to a desk that sells: a title, a sentence, what is asked, and a place to say
/// what is wrong. It keeps what was typed when it is left and comes back.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    /// `step`: what the page is called among the steps.
    SetupPage(const char *name, const QString &step, const QString &title, const QString &sentence,
        QWidget *parent);

    QString stepText() const { return m_step; }
    /// It is shown: reads anew what pages before it decide, and takes the focus.
    virtual void enter() {}
    /// The person wants to go on. Says `done` when that is right, at once or later; otherwise the
    /// page tells why not.
    virtual void leave() { Q_EMIT done(); }
    /// Forgets what is under way; its answer no longer matters.
    virtual void stop() {}
    virtual bool isComplete() const { return true; }
    virtual bool isBusy() const { return false; }
    /// What is under way changes something, and goes on whether or not somebody looks.
    virtual bool isChanging() const { return false; }
    /// Whether leaving would lose what somebody has typed.
    virtual bool isTouched() const { return false; }
    virtual QString nextText() const;

Q_SIGNALS:
    /// What the page answers to isComplete, isBusy or nextText may differ.
    void changed();
    void done();

protected:
    QVBoxLayout *body() { return m_body; }
    void setSentence(const QString &sentence);
    InlineNotice *notice() { return m_notice; }
    /// A field with its caption above.
    QLineEdit *addField(const QString &caption, const char *name, int maxLength,
        QBoxLayout *to = nullptr, int stretch = 0);
    void addCaption(const QString &caption, QWidget *buddy, QBoxLayout *to);
    /// Ends the page: the notice, and room.
    void finishBody();

private:
    QString m_step;
    QVBoxLayout *m_body;
    QLabel *m_sentence;
    InlineNotice *m_notice;
};

} // namespace holdfast
