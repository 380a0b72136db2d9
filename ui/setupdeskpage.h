// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"
#include "setupplan.h"

namespace holdfast {

/// What the desk is called, and who is at it.
class SetupDeskPage : public SetupPage
{
    Q_OBJECT

public:
    SetupDeskPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent);

    void enter() override;
    void leave() override;
    bool isComplete() const override;
    bool isTouched() const override { return m_touched; }

private:
    SetupTools m_tools;
    SetupPlan *m_plan;
    QLineEdit *m_desk;
    QLineEdit *m_person;
    QLabel *m_loginHint;
    QString m_ownPerson; ///< as typed, while a server's login stands in its place
    bool m_touched = false;
};

} // namespace holdfast
