// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "setuppage.h"
#include "setupplan.h"

namespace holdfast {

/// The key to Stripe, now or later.
class SetupStripePage : public SetupPage
{
    Q_OBJECT

public:
    SetupStripePage(const SetupTools &tools, SetupPlan *plan, QWidget *parent);

    void enter() override;
    QString nextText() const override;

private:
    void lookUp();

    StripeKeys *m_keys;
    SetupPlan *m_plan;
    QLabel *m_state;
    ActionButton *m_enter;
    bool m_hasKey = false;
};

} // namespace holdfast
