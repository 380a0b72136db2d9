// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installationsettings.h"

#include "text.h"
#include "theme.h"
#include "whendone.h"

#include <algorithm>

namespace holdfast {

InstallationSettings::InstallationSettings(QWidget *parent)
    : SettingsPage(tr("Selling"),
        tr("These are kept in the database and hold for every desk at once. Each change is kept "
           "with who made it, when and why."),
        parent)
    , m_maintenance({})
{
    setObjectName(QStringLiteral("installationSettings"));
    m_entries.reserve(installationSettings().size());
    for (const Setting &setting : installationSettings())
        addEntry(setting);
    buildFoot();
    refreshFoot();
}

void InstallationSettings::addEntry(const Setting &setting)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(40);
    edit->setReadOnly(true);
    const SettingWords words = settingWords(setting.key);
    const qsizetype at = m_entries.size();
    m_entries.append({setting, addRow(setting.key, words.title, words.sentence, edit), edit});
    m_entries[at].row->setUnit(settingUnit(setting, m_currency));
    connect(edit, &QLineEdit::textEdited, this, [this, at] { edited(m_entries[at]); });
    connect(m_entries[at].row, &SettingRow::resetWanted, this, [this, at] {
        Entry &entry = m_entries[at];
        entry.edit->setText(settingText(entry.setting, entry.setting.standard, m_currency));
        edited(entry);
        m_why->setFocus();
    });
}

void InstallationSettings::buildFoot()
{
    m_bar = new QWidget(this);
    m_bar->setObjectName(QStringLiteral("settingsBar"));
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, step(this, 3), step(this, 4), 0);
    layout->setSpacing(step(this, 2));
    auto *caption = new QLabel(tr("&Why"), m_bar);
    m_why = new QLineEdit(m_bar);
    m_why->setObjectName(QStringLiteral("whyEdit"));
    m_why->setAccessibleName(tr("Why"));
    m_why->setPlaceholderText(tr("The reason, for whoever looks later"));
    m_why->setMaxLength(maxReasonLength);
    caption->setBuddy(m_why);
    m_discard = new ActionButton(tr("Discard"), QString(), m_bar);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_keep = new ActionButton(tr("Keep"), tr("Enter"), m_bar);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_keep->setPrimary(true);
    for (ActionButton *button : {m_discard, m_keep})
        button->setAutoDefault(false);
    layout->addWidget(caption);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_keep);
    foot()->addWidget(m_bar);
    connect(m_why, &QLineEdit::textChanged, this, &InstallationSettings::refreshFoot);
    connect(m_why, &QLineEdit::returnPressed, this, &InstallationSettings::keep);
    connect(m_discard, &QPushButton::clicked, this, &InstallationSettings::discard);
    connect(m_keep, &QPushButton::clicked, this, &InstallationSettings::keep);
}

void InstallationSettings::follow(const Desk &desk)
{
    m_connected = desk.database != nullptr;
    m_maintenance = MaintenanceService(desk);
    if (!m_connected) {
        notice()->showNotice(
            {Notice::Tone::Warning, tr("There is no connection to a database yet.")});
        return;
    }
    refresh();
}

void InstallationSettings::refresh()
{
    if (!m_connected || m_busy)
        return;
    whenDone(m_maintenance.settings(), this,
        [this](const Result<QHash<QString, QString>> &values) { showValues(values); });
    whenDone(m_maintenance.status(), this,
        [this](const Result<StoreStatus> &status) { showRight(status); });
}

void InstallationSettings::setCurrency(std::optional<Currency> currency)
{
    if (m_currency == currency)
        return;
    m_currency = currency;
    for (Entry &entry : m_entries) {
        entry.row->setUnit(settingUnit(entry.setting, m_currency));
        if (entry.value && entry.setting.unit == SettingUnit::Money)
            entry.edit->setText(settingText(entry.setting, *entry.value, m_currency));
    }
}

void InstallationSettings::showValues(const Result<QHash<QString, QString>> &values)
{
    if (!values) {
        notice()->showNotice(noticeFor(values.error()));
        return;
    }
    for (Entry &entry : m_entries) {
        const bool untouched =
            !entry.value
            || entry.edit->text() == settingText(entry.setting, *entry.value, m_currency);
        const auto found = values->constFind(entry.setting.key);
        entry.row->setEnabled(found != values->cend());
        if (found == values->cend())
            continue;
        entry.value = found->toLongLong();
        if (untouched)
            entry.edit->setText(settingText(entry.setting, *entry.value, m_currency));
        edited(entry);
    }
}

void InstallationSettings::showRight(const Result<StoreStatus> &status)
{
    if (!status) {
        notice()->showNotice(noticeFor(status.error()));
        return;
    }
    m_mayChange = status->right == Right::Admin;
    for (Entry &entry : m_entries) {
        entry.edit->setReadOnly(!m_mayChange);
        edited(entry);
    }
    if (m_mayChange)
        return;
    notice()->showNotice({Notice::Tone::Warning,
        tr("The login %1 may look at these but not change them: that needs the right \"admin\". "
           "Ask your administrator, who may grant it by GRANT holdfast_admin TO %1.")
            .arg(status->login)});
}

void InstallationSettings::edited(Entry &entry)
{
    const auto typed = readSetting(entry.setting, entry.edit->text(), m_currency);
    entry.row->showFault(typed || !entry.value ? QString() : typed.error().text);
    const bool standard = typed && *typed == entry.setting.standard;
    const QString unit = settingUnit(entry.setting, m_currency);
    const QString text = settingText(entry.setting, entry.setting.standard, m_currency);
    entry.row->offerReset(!standard && m_mayChange && entry.value,
        unit.isEmpty() ? text : tr("%1 %2", "number and unit").arg(text, unit));
    refreshFoot();
}

QVector<Setting> InstallationSettings::changedSettings() const
{
    QVector<Setting> changed;
    for (const Entry &entry : m_entries) {
        if (entry.value
            && entry.edit->text() != settingText(entry.setting, *entry.value, m_currency))
            changed.append(entry.setting);
    }
    return changed;
}

bool InstallationSettings::hasChanges() const
{
    return m_mayChange && !changedSettings().isEmpty();
}

void InstallationSettings::discard()
{
    for (Entry &entry : m_entries) {
        if (entry.value)
            entry.edit->setText(settingText(entry.setting, *entry.value, m_currency));
        edited(entry);
    }
    m_why->clear();
    notice()->clear();
}

void InstallationSettings::keep()
{
    if (!m_keep->isEnabled())
        return;
    QHash<QString, qint64> values;
    const QVector<Setting> changed = changedSettings();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const auto typed = readSetting(entry.setting, entry.edit->text(), m_currency))
            values.insert(entry.setting.key, *typed);
    }
    m_busy = true;
    refreshFoot();
    keepNext(changed, values, m_why->text());
}

/// One after the other, so that the first that is refused stops the rest.
void InstallationSettings::keepNext(
    const QVector<Setting> &left, const QHash<QString, qint64> &values, const QString &why)
{
    if (left.isEmpty()) {
        m_busy = false;
        m_why->clear();
        notice()->showNotice(
            {Notice::Tone::Done, tr("Kept. It holds for every desk from now on.")});
        refresh();
        Q_EMIT kept();
        return;
    }
    const QString key = left.first().key;
    whenDone(m_maintenance.changeSetting(key, QString::number(values.value(key)), why), this,
        [this, left, values, why, key](const Result<void> &changed) {
            if (!changed) {
                m_busy = false;
                notice()->showNotice(noticeFor(changed.error()));
                refreshFoot();
                return;
            }
            const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                [&](const Entry &each) { return each.setting.key == key; });
            entry->value = values.value(key);
            entry->edit->setText(settingText(entry->setting, *entry->value, m_currency));
            keepNext(left.mid(1), values, why);
        });
}

void InstallationSettings::refreshFoot()
{
    if (!m_bar)
        return;
    const bool right =
        std::all_of(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) {
            return !entry.value || readSetting(entry.setting, entry.edit->text(), m_currency);
        });
    m_bar->setVisible(hasChanges() || m_busy);
    m_keep->setEnabled(right && !m_busy && hasChanges() && !m_why->text().trimmed().isEmpty());
    m_discard->setEnabled(!m_busy);
    for (const Entry &entry : std::as_const(m_entries))
        entry.edit->setReadOnly(m_busy || !m_mayChange);
}

} // namespace holdfast
