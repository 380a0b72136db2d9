// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "spoken.h"

#include <functional>
#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

class QHBoxLayout;

namespace holdfast {

/// What the window says without asking for an answer.
struct Notice
{
    enum class Tone
    {
        Done,
        Warning,
        Problem
    };
    Tone tone = Tone::Done;
    QString text;
    QAction *action = nullptr; ///< what can be done about it; outlives the window's notices
    /// Whether it is still so, asked while it is shown; it goes when not. Empty: it is.
    std::function<bool()> stands = {};
};

/// The one place that turns an error into what a person sees. `detail` goes to the log.
Notice noticeFor(const Error &error);

/// After this error of the `asked`th asking nobody knows whether what was asked for has happened:
/// ask again with the same call. A defect is asked for once more only: nobody mends it meanwhile,
/// and what stands recorded then shows when it is read again.
bool mayHaveHappened(const Error &error, int asked);

/// Version and licence. Does not wait.
void showAbout(QWidget *window);

/// Asks whether to close `window` though a payment is under way; `close` is called when the answer
/// is yes. Does not wait.
QDialog *askToCloseWhilePaying(QWidget *window, std::function<void()> close);
/// The same while a customer pays by `provider`, where the payment goes on without this desk.
QDialog *askToCloseWhileProviderPays(
    QWidget *window, const QString &provider, std::function<void()> close);

/// Asks whether to give up setting up, where something typed would be lost; `changed` says what has
/// been changed all the same. `leave` is called when the answer is yes. Does not wait.
QDialog *askToLeaveSetup(QWidget *window, const QString &changed, std::function<void()> leave);
/// Asks whether to bring `database` up to date, which other desks may have to follow.
QDialog *askToUpdateDatabase(
    QWidget *window, const QString &database, std::function<void()> update);
/// The same about settings that were changed and not kept.
QDialog *askToDropChanges(QWidget *window, std::function<void()> drop);

/// Shows one notice over the page, without taking the focus. A success goes by itself, and so does
/// what is not so any more.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    /// `dismiss` takes it away by its key.
    NoticeBar(QAction *dismiss, QWidget *parent);

    void showNotice(const Notice &notice);
    void dismiss();
    const QString text() const { return m_text->text(); }
    /// At the lower edge of `room`, from where lines begin.
    void setPlace(const QRect &room);

Q_SIGNALS:
    /// It needs another height, or none.
    void heightChanged(int height);
    void shown(const holdfast::Notice &notice);
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    Notice::Tone m_tone = Notice::Tone::Done;
    NoticeText *m_text;
    QHBoxLayout *m_layout;
    QPointer<QWidget> m_action; ///< the button of what can be done about it
    QToolButton *m_close;
    QTimer m_timer;
    std::function<bool()> m_stands;
    QTimer m_look;
    QRect m_room;
};

} // namespace holdfast
