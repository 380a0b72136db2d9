// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupreadypage.h"

#include "theme.h"
#include "whendone.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast {

SetupReadyPage::SetupReadyPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent)
    : SetupPage("setupReadyPage", tr("Ready"), tr("Ready to sell"), readyText(*plan), parent)
    , m_tools(tools)
    , m_plan(plan)
    , m_rows(new QGridLayout)
    , m_thisRun(new QCheckBox(tr("&Keep the password for this run only"), this))
{
    m_rows->setHorizontalSpacing(step(this, 6));
    m_rows->setVerticalSpacing(step(this, 3));
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
    body()->addSpacing(step(this, 3));
    m_thisRun->setObjectName(QStringLiteral("passwordThisRunBox"));
    m_thisRun->setToolTip(tr("It is asked for again when Holdfast is started"));
    m_thisRun->hide();
    finishBody();
    body()->insertWidget(body()->count() - 1, m_thisRun);
}

QString SetupReadyPage::readyText(const SetupPlan &plan)
{
    return tr("This is what the desk will use. %1", "what has been changed: sentences")
        .arg(plan.changesText());
}

QString SetupReadyPage::nextText() const
{
    return tr("Start selling");
}

void SetupReadyPage::addRow(const QString &what, const QString &value)
{
    auto *caption = new QLabel(what, this);
    setMuted(caption);
    auto *text = new QLabel(value, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setAccessibleName(tr("%1: %2").arg(what, value));
    const int row = m_rows->rowCount();
    m_rows->addWidget(caption, row, 0, Qt::AlignTop);
    m_rows->addWidget(text, row, 1);
}

QString SetupReadyPage::placeText() const
{
    if (m_plan->place == SetupPlan::Place::Server)
        return tr("%1 on %2").arg(m_plan->server.database, m_plan->server.host);
    return QDir::toNativeSeparators(m_plan->spec().path);
}

QString SetupReadyPage::listingsText() const
{
    if (m_plan->place == SetupPlan::Place::Sample)
        return tr("The sample rate card");
    if (m_plan->card) {
        return tr("%L1 new and %L2 changed from the rate card")
            .arg(m_plan->cardReport.added)
            .arg(m_plan->cardReport.changed);
    }
    if (m_plan->place == SetupPlan::Place::Server && m_plan->serverStatus.listings > 0)
        return tr("%L1 in the database").arg(m_plan->serverStatus.listings);
    return QFileInfo::exists(m_plan->spec().path) ? tr("As they are in the database")
                                                  : tr("None yet");
}

void SetupReadyPage::enter()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRow(tr("Database"), placeText());
    addRow(tr("Listings"), listingsText());
    addRow(tr("Desk"), m_plan->desk);
    addRow(tr("Person"), m_plan->person);
    m_made = false;
    setSentence(readyText(*m_plan));
    notice()->clear();
}

void SetupReadyPage::leave()
{
    if (m_made) {
        keepPassword();
        return;
    }
    setBusy(true);
    const bool server = m_plan->place == SetupPlan::Place::Server;
    if (server && !m_plan->card) {
        m_made = true;
        keepPassword();
        return;
    }
    m_changing = true;
    notice()->showWorking(server ? tr("Importing the rate card…") : tr("Making the database…"));
    whenDone(m_tools.databases->make(m_plan->spec(), server ? m_plan->password : std::nullopt,
                 m_plan->actor(), {m_plan->place == SetupPlan::Place::Sample, m_plan->card}),
        this, [this](const Result<StoreStatus> &status) { made(status); });
}

void SetupReadyPage::made(const Result<StoreStatus> &status)
{
    m_changing = false;
    const bool server = m_plan->place == SetupPlan::Place::Server;
    if (status)
        m_plan->noteChange(
            server ? tr("The rate card has been imported.") : tr("The database has been made."));
    else if (mayHaveHappened(status.error(), 1))
        m_plan->noteChange(server ? tr("The rate card may have been imported.")
                                  : tr("The database may have been made."));
    setSentence(readyText(*m_plan));
    if (!status) {
        setBusy(false);
        notice()->showNotice(noticeFor(status.error()));
        return;
    }
    m_made = true;
    // What is in the database now must not be imported again on the way back.
    m_plan->card.reset();
    keepPassword();
}

void SetupReadyPage::keepPassword()
{
    const bool server = m_plan->place == SetupPlan::Place::Server;
    if (!server || !m_plan->password || m_thisRun->isChecked()) {
        setBusy(false);
        Q_EMIT done();
        return;
    }
    setBusy(true);
    notice()->showWorking(tr("Putting the password into the keychain…"));
    whenDone(m_tools.secrets->write(databaseSecretKey(m_plan->server), *m_plan->password), this,
        [this](const Result<void> &kept) {
            setBusy(false);
            if (kept) {
                notice()->clear();
                Q_EMIT done();
                return;
            }
            m_thisRun->show();
            m_thisRun->setFocus();
            notice()->showNotice(noticeFor(kept.error()));
        });
}

void SetupReadyPage::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace holdfast
