// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupplacepage.h"

#include "theme.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast {

SetupPlacePage::SetupPlacePage(SetupPlan *plan, QWidget *parent)
    : SetupPage("setupPlacePage", tr("Database"), tr("Where is the data?"),
        tr("Holdfast sells from one database. You can change this later under File, Set up."),
        parent)
    , m_plan(plan)
{
    const auto exists = [](const ConnectionSpec &spec) { return QFileInfo::exists(spec.path); };
    const ConnectionSpec local = Configuration::embedded();
    const QString path = QDir::toNativeSeparators(local.path);
    addCard("sampleCard", SetupPlan::Place::Sample, tr("Try it with sample data"),
        exists(Configuration::sample())
            ? tr("Opens the sample database of this computer again, as it was left.")
            : tr("A small rate card with made-up prices, in a file of its own. Nothing to install, "
                 "nothing to lose."));
    addCard("localCard", SetupPlan::Place::Local,
        exists(local) ? tr("Use the database on this computer")
                      : tr("New database on this computer"),
        exists(local) ? tr("One desk, no server. It is at %1.").arg(path)
                      : tr("One desk, no server. It will be kept at %1.").arg(path));
    addCard("serverCard", SetupPlan::Place::Server, tr("Join a PostgreSQL server"),
        tr("Many desks share one database. You need its address, a login and a password from "
           "your administrator."));
    m_cards.at(int(m_plan->place))->setChecked(true);
    finishBody();
}

ChoiceCard *SetupPlacePage::addCard(
    const char *name, SetupPlan::Place place, const QString &title, const QString &sentence)
{
    auto *card = new ChoiceCard(title, sentence, this);
    card->setObjectName(QLatin1String(name));
    body()->addWidget(card);
    body()->addSpacing(step(this));
    m_cards.append(card);
    connect(card, &ChoiceCard::toggled, this, [this, place](bool on) {
        if (!on)
            return;
        m_plan->place = place;
        Q_EMIT placeChosen();
    });
    connect(card, &ChoiceCard::confirmed, this, &SetupPlacePage::confirmed);
    return card;
}

void SetupPlacePage::enter()
{
    m_cards.at(int(m_plan->place))->setChecked(true);
    m_cards.at(int(m_plan->place))->setFocus(Qt::TabFocusReason);
}

} // namespace holdfast
