// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"
#include "setupplan.h"

#include <QCheckBox>
#include <QGridLayout>

namespace holdfast {

/// The last page: what was chosen, and where all of it is done.
class SetupReadyPage : public SetupPage
{
    Q_OBJECT

public:
    SetupReadyPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent);

    void enter() override;
    /// Makes or fills the database and keeps the password; only then `done`.
    void leave() override;
    bool isChanging() const override { return m_changing; }
    bool isBusy() const override { return m_busy; }
    QString nextText() const override;

private:
    static QString readyText(const SetupPlan &plan);
    void addRow(const QString &what, const QString &value);
    QString placeText() const;
    QString listingsText() const;
    void made(const Result<StoreStatus> &status);
    void keepPassword();
    void setBusy(bool busy);

    SetupTools m_tools;
    SetupPlan *m_plan;
    QGridLayout *m_rows;
    QCheckBox *m_thisRun;
    bool m_made = false;
    bool m_busy = false;
    bool m_changing = false;
};

} // namespace holdfast
