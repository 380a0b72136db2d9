// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionform.h"

#include "messages.h"
#include "text.h"
#include "theme.h"
#include "words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

namespace holdfast {

DecisionForm::DecisionForm(const QString &prefix, const QString &leaveLabel, QWidget *page)
    : QWidget(page)
    , m_reason(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_leave(new ActionButton(leaveLabel, tr("Esc"), this))
    , m_decide(new ActionButton(QString(), tr("Ctrl+Enter"), this))
{
    const auto name = [&prefix](QObject *part, const char *what) {
        part->setObjectName(prefix + QLatin1String(what));
    };
    name(m_reason, "ReasonEdit");
    name(m_summary, "Summary");
    name(m_problem, "Problem");
    name(m_leave, "BackButton");
    name(m_decide, "DecideButton");
    auto *caption = new QLabel(tr("R&eason, for the history"), this);
    setMuted(caption);
    caption->setBuddy(m_reason);
    m_reason->setAccessibleName(plainText(caption->text()));
    m_reason->setMaxLength(maxReasonLength);
    for (QLabel *label : {m_summary, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    // Keeps its place, so that the buttons do not jump.
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().height());
    m_decide->setPrimary(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_leave);
    buttons->addWidget(m_decide, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this));
    layout->addWidget(caption);
    layout->addWidget(m_reason);
    layout->addSpacing(step(this, 2));
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_refusal.clear();
        refresh();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionForm::accept);
    connect(m_decide, &QPushButton::clicked, this, &DecisionForm::accept);
    connect(m_leave, &QPushButton::clicked, this, &DecisionForm::leave);
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &DecisionForm::ask);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(Qt::CTRL | key), page);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        enter->setAutoRepeat(false);
        connect(enter, &QShortcut::activated, this, &DecisionForm::accept);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DecisionForm::leave);
    refresh();
}

void DecisionForm::begin()
{
    setWaiting(false);
    m_reason->clear();
    m_refusal.clear();
    refresh();
}

void DecisionForm::setUsable(bool usable)
{
    m_usable = usable;
    if (!usable)
        m_askAgain.stop();
    else if (m_waiting && !m_asking && !m_askAgain.isActive())
        ask();
    refresh();
}

void DecisionForm::setReady(const QString &label, const QString &summary, const QString &obstacle)
{
    const bool same =
        label == m_decide->text() && summary == m_summary->text() && obstacle == m_obstacle;
    m_decide->setLabel(label);
    m_summary->setText(summary);
    m_obstacle = obstacle;
    if (!same && !m_waiting)
        m_refusal.clear();
    refresh();
}

void DecisionForm::refuse(const Error &error)
{
    m_asking = false;
    if (!mayHaveHappened(error, m_asked)) {
        m_refusal = noticeFor(error).text;
        endWaiting();
        return;
    }
    m_refusal = error.kind == ErrorKind::Offline
                    ? tr("The database was lost before it answered. Do not give the money by hand: "
                         "Holdfast asks what became of this as soon as the database is back.")
                    : tr("This is not confirmed yet. Do not give the money by hand: Holdfast keeps "
                         "asking until it is known what became of it.");
    if (m_usable)
        m_askAgain.start(m_backoff.next());
    refresh();
}

void DecisionForm::endWaiting()
{
    setWaiting(false);
    refresh();
}

void DecisionForm::setWaiting(bool waiting)
{
    m_askAgain.stop();
    m_asking = false;
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    m_asked = 0;
    m_backoff.reset();
    m_reason->setReadOnly(waiting);
    m_leave->setEnabled(!waiting);
    Q_EMIT waitingChanged(waiting);
}

void DecisionForm::refresh()
{
    const bool said = !m_reason->text().trimmed().isEmpty();
    QString hint = m_refusal;
    if (hint.isEmpty() && !m_usable)
        hint = tr("This waits for the database.");
    if (hint.isEmpty())
        hint = m_obstacle;
    if (hint.isEmpty() && !said)
        hint = tr("Say why: the reason stays in the history.");
    m_problem->setText(hint);
    QPalette colors = m_problem->palette();
    const Tones &tone = tones(palette());
    colors.setColor(QPalette::WindowText, m_refusal.isEmpty() ? tone.muted : tone.urgent);
    m_problem->setPalette(colors);
    m_decide->setEnabled(m_usable && !m_waiting && m_obstacle.isEmpty() && said);
}

void DecisionForm::accept()
{
    if (!m_decide->isEnabled()) {
        if (m_reason->text().trimmed().isEmpty())
            m_reason->setFocus();
        return;
    }
    m_refusal.clear();
    // What was chosen is about to be locked, and would take the keyboard with it.
    m_reason->setFocus();
    setWaiting(true);
    m_asking = true;
    m_asked = 1;
    refresh();
    Q_EMIT decided(m_reason->text().trimmed());
}

void DecisionForm::ask()
{
    m_asking = true;
    ++m_asked;
    Q_EMIT askAgainWanted();
}

void DecisionForm::leave()
{
    if (!m_waiting)
        Q_EMIT left();
}

void DecisionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void offerTenders(QComboBox *box, Tender paidBy, bool hasCustomer)
{
    box->clear();
    box->addItem(DecisionForm::tr("As it was paid: %1").arg(tenderLabel(tenderName(paidBy))));
    for (const Tender other : {Tender::Cash, Tender::Account}) {
        if (other != paidBy && (other != Tender::Account || hasCustomer))
            box->addItem(tenderLabel(tenderName(other)), int(other));
    }
}

std::optional<Tender> chosenTender(const QComboBox *box)
{
    const QVariant chosen = box->currentData();
    return chosen.isValid() ? std::optional(Tender(chosen.toInt())) : std::nullopt;
}

} // namespace holdfast
