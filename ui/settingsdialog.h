// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "liveboard.h"
#include "services.h"
#include "stripekeys.h"
#include "theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QStackedWidget>

namespace holdfast {

class DeskSettings;
class InstallationSettings;
class SettingsPage;

/// What the settings are about. All of it outlives the dialog.
struct SettingsTools
{
    Configuration *configuration = nullptr;
    StripeKeys *stripeKeys = nullptr; ///< may be null
    ConnectionSpec spec = {};         ///< the database in use
    Desk desk = {};                   ///< without a database until there is one
    LiveBoard *live = nullptr;        ///< as the desk's database
    Appearance appearance = Appearance::System;
};

/// All settings, of the installation and of this desk, with a line that finds them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const SettingsTools &tools, QWidget *parent);

    /// Whether the desk's names differ, which the window has to be opened anew for.
    bool isRenamed() const;
    /// The same for its language.
    bool speaksAnother() const;
    /// Whether the desk may go to another database now.
    void setMayJoin(bool may);

Q_SIGNALS:
    /// Another database is wanted.
    void joinWanted();
    void appearanceChosen(holdfast::Appearance appearance);
    void receiptsChanged();

protected:
    void reject() override;

private:
    void addPage(SettingsPage *page);
    void search(const QString &text);
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QVector<SettingsPage *> m_pages;
    InstallationSettings *m_installation;
    DeskSettings *m_desk;
    QLabel *m_nothing;
    QPointer<QDialog> m_question;
};

} // namespace holdfast
