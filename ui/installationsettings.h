// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "services.h"
#include "settingspage.h"
#include "settingtext.h"

#include <QHash>

namespace holdfast {

/// What holds for every desk. Changes are gathered, and kept with one reason by somebody with the
/// right to it; from then on they hold everywhere.
class InstallationSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit InstallationSettings(QWidget *parent);

    /// The database to read and change; without one the page says that there is none.
    void follow(const Desk &desk);
    /// The currency that amounts are in, where there is one for all listings.
    void setCurrency(std::optional<Currency> currency);
    /// Reads anew, but leaves what is being typed.
    void refresh();
    bool hasChanges() const override;

Q_SIGNALS:
    void kept();

private:
    struct Entry
    {
        Setting setting;
        SettingRow *row = nullptr;
        QLineEdit *edit = nullptr;
        std::optional<qint64> value = {}; ///< in the database
    };

    void addEntry(const Setting &setting);
    void buildFoot();
    void showValues(const Result<QHash<QString, QString>> &values);
    void showRight(const Result<StoreStatus> &status);
    void edited(Entry &entry);
    void discard();
    void keep();
    void keepNext(
        const QVector<Setting> &left, const QHash<QString, qint64> &values, const QString &why);
    void refreshFoot();
    QVector<Setting> changedSettings() const;

    MaintenanceService m_maintenance;
    bool m_connected = false;
    bool m_mayChange = false;
    bool m_busy = false;
    std::optional<Currency> m_currency;
    QVector<Entry> m_entries;
    QWidget *m_bar = nullptr;
    QLineEdit *m_why = nullptr;
    ActionButton *m_discard = nullptr;
    ActionButton *m_keep = nullptr;
};

} // namespace holdfast
