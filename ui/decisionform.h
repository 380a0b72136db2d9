// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "backoff.h"
#include "checkout.h"
#include "result.h"

#include <optional>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast {

/// What every decision about money needs: why, what it comes to, what is in its way, and the
/// button that does it (Enter in the reason, Ctrl+Enter anywhere; Escape leaves). Stands beneath
/// the choices of its page, which says when it is ready. Nobody can leave or decide anew before
/// it is known what became of a decision.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the names of its parts: "refundReasonEdit".
    DecisionForm(const QString &prefix, const QString &leaveLabel, QWidget *page);

    /// A new decision: no reason yet, nothing in its way.
    void begin();
    void setUsable(bool usable);
    /// `label` names what the button does; `summary` what it comes to. With an `obstacle` it cannot
    /// be done.
    void setReady(const QString &label, const QString &summary, const QString &obstacle = {});
    /// The answer was an error: says it until something changes. When it leaves open what became of
    /// the decision, it goes on waiting, and wants the same asked again once that is possible.
    void refuse(const Error &error);
    /// What was asked for has been answered.
    void endWaiting();
    bool isWaiting() const { return m_waiting; }
    QString reason() const { return m_reason->text(); }
    void focusReason() { m_reason->setFocus(); }
    /// The first and last of its parts in the order of Tab.
    QWidget *first() const { return m_reason; }

Q_SIGNALS:
    void decided(const QString &reason);
    /// The same decision, with the same call.
    void askAgainWanted();
    /// The choices must stay as they are while it waits.
    void waitingChanged(bool waiting);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void accept();
    void leave();
    void ask();
    void setWaiting(bool waiting);
    void refresh();

    QLineEdit *m_reason;
    QLabel *m_summary;
    QLabel *m_problem;
    ActionButton *m_leave;
    ActionButton *m_decide;
    QString m_obstacle;
    QString m_refusal;
    QTimer m_askAgain;
    Backoff m_backoff{RetryTimings{}};
    int m_asked = 0;       ///< how often, for this decision
    bool m_asking = false; ///< an answer is on its way
    bool m_usable = false;
    bool m_waiting = false;
};

/// The ways to give money back: first as it came, then the others that are possible. The data of
/// an item is the number of its Tender, and nothing for the first.
void offerTenders(QComboBox *box, Tender paidBy, bool hasCustomer);
std::optional<Tender> chosenTender(const QComboBox *box);

} // namespace holdfast
