// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "setuppage.h"
#include "setupplan.h"
#include "steprail.h"

#include <QDialog>
#include <QPointer>
#include <QStackedWidget>

namespace holdfast {

class SetupDeskPage;
class SetupListingsPage;
class SetupPaperPage;

/// The way from nothing to a desk that sells: which database, what is for sale, who sells, what
/// receipts look like, how cards are paid. The desk is not changed before its last page; then it is
/// accepted, and `outcome` says what to open.
class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    enum class Begin
    {
        Place, ///< with the choice of database
        Join   ///< with the address of a server
    };

    SetupWizard(const SetupTools &tools, Begin begin, QWidget *parent);

    SetupOutcome outcome() const;

protected:
    /// Escape and the window's close button: asks first where something would be lost.
    void reject() override;

private:
    QWidget *buildButtons();
    void addPage(SetupPage *page);
    /// The pages of the way chosen, in order.
    QVector<SetupPage *> way() const;
    SetupPage *current() const;
    void showPage(SetupPage *page);
    void goOn();
    void goBack();
    void refresh();
    void finish();

    SetupTools m_tools;
    SetupPlan m_plan;
    StepRail *m_rail;
    QStackedWidget *m_pages;
    QVector<SetupPage *> m_all;
    SetupPage *m_join = nullptr;
    SetupPage *m_listings = nullptr;
    SetupPaperPage *m_paper = nullptr;
    SetupPage *m_stripe = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_back = nullptr;
    ActionButton *m_next = nullptr;
    QPointer<QDialog> m_question;
};

} // namespace holdfast
