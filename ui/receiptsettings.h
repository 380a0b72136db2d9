// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "settingspage.h"

namespace holdfast {

/// Who sells, as it stands on receipts, and what they are printed on.
class ReceiptSettings : public SettingsPage
{
    Q_OBJECT

public:
    ReceiptSettings(Configuration *configuration, QWidget *parent);

Q_SIGNALS:
    void kept();

private:
    void addBusiness();
    void addLogo(const QString &path);
    void keepLogo(QLineEdit *edit, SettingRow *row);
    void addPaper();

    Configuration *m_configuration;
    quint64 m_logoReading = 0; ///< answers about earlier paths are dropped
};

} // namespace holdfast
