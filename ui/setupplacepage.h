// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicecard.h"
#include "setuppage.h"
#include "setupplan.h"

namespace holdfast {

/// The first question: where the data is.
class SetupPlacePage : public SetupPage
{
    Q_OBJECT

public:
    SetupPlacePage(SetupPlan *plan, QWidget *parent);

    void enter() override;

Q_SIGNALS:
    void placeChosen();
    void confirmed();

private:
    ChoiceCard *addCard(
        const char *name, SetupPlan::Place place, const QString &title, const QString &sentence);

    SetupPlan *m_plan;
    QVector<ChoiceCard *> m_cards;
};

} // namespace holdfast
