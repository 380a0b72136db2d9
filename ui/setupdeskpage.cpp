// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupdeskpage.h"

#include "text.h"
#include "theme.h"

namespace holdfast {

SetupDeskPage::SetupDeskPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent)
    : SetupPage("setupDeskPage", tr("Desk"), tr("Who sells here?"),
        tr("Holds, sales and every change carry both names, so that others can see who has what."),
        parent)
    , m_tools(tools)
    , m_plan(plan)
    , m_loginHint(new QLabel(this))
{
    m_desk = addField(tr("&Desk"), "deskEdit", maxNameLength);
    m_desk->setPlaceholderText(tr("Front desk"));
    m_person = addField(tr("&Person"), "personEdit", maxNameLength);
    m_loginHint->setWordWrap(true);
    setMuted(m_loginHint);
    m_loginHint->setText(tr("On a server the login says who it is."));
    body()->addWidget(m_loginHint);
    finishBody();
    m_desk->setText(m_plan->desk);
    m_ownPerson = m_plan->person;
    connect(m_desk, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        m_ownPerson = text;
    });
}

void SetupDeskPage::enter()
{
    const bool server = m_plan->place == SetupPlan::Place::Server;
    m_person->setText(server ? m_plan->server.user : m_ownPerson);
    m_person->setReadOnly(server);
    m_person->setFocusPolicy(server ? Qt::NoFocus : Qt::StrongFocus);
    m_loginHint->setVisible(server);
    m_desk->setFocus();
    m_desk->selectAll();
}

bool SetupDeskPage::isComplete() const
{
    return !m_desk->text().trimmed().isEmpty() && !m_person->text().trimmed().isEmpty();
}

void SetupDeskPage::leave()
{
    const auto desk = requireText(m_desk->text(), QStringLiteral("desk"), maxNameLength);
    const auto person = requireText(m_person->text(), QStringLiteral("person"), maxNameLength);
    if (!desk || !person) {
        notice()->showNotice(noticeFor(desk ? person.error() : desk.error()));
        return;
    }
    notice()->clear();
    m_plan->desk = *desk;
    m_plan->person = *person;
    Q_EMIT done();
}

} // namespace holdfast
