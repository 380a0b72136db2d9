// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "settingspage.h"
#include "theme.h"

namespace holdfast {

/// What this desk is called, who is at it, which database it sells from, its language
/// and its colours.
class DeskSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// `spec`: the database in use.
    DeskSettings(Configuration *configuration, const ConnectionSpec &spec, Appearance appearance,
        QWidget *parent);

    /// Whether desk or person differ from when the page was made.
    bool isRenamed() const { return m_renamed; }
    /// Whether another language was chosen.
    bool speaksAnother() const { return m_speaksAnother; }
    /// Whether the desk may go to another database now.
    void setMayJoin(bool may);

Q_SIGNALS:
    void joinWanted();
    void appearanceChosen(holdfast::Appearance appearance);

private:
    QWidget *m_change = nullptr;
    bool m_renamed = false;
    bool m_speaksAnother = false;
};

} // namespace holdfast
