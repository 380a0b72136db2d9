// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "cardpreviewview.h"
#include "setuppage.h"
#include "setupplan.h"

namespace holdfast {

/// What is for sale: a rate card from a file, shown before it is imported, or nothing yet.
class SetupListingsPage : public SetupPage
{
    Q_OBJECT

public:
    SetupListingsPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent);

    void enter() override;
    void leave() override;
    void stop() override;
    bool isBusy() const override { return m_busy; }
    bool isTouched() const override { return !m_file->text().isEmpty(); }
    QString nextText() const override;

private:
    void choose();
    void read();
    void previewed(const Result<CardPreview> &preview);
    void forget();
    void setBusy(bool busy);

    SetupTools m_tools;
    SetupPlan *m_plan;
    QLineEdit *m_file;
    ActionButton *m_choose;
    CardPreviewView *m_preview;
    quint64 m_reading = 0;
    ConnectionSpec m_readFor; ///< the database that the preview is of
    bool m_busy = false;
};

} // namespace holdfast
