// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksettings.h"

#include "actionbutton.h"
#include "language.h"
#include "text.h"

#include <algorithm>
#include <QDir>
#include <QSysInfo>

namespace holdfast {

namespace {

QString placeText(const ConnectionSpec &spec)
{
    if (spec.engine == ConnectionSpec::Engine::Sqlite)
        return QDir::toNativeSeparators(spec.path);
    return DeskSettings::tr("%1 on %2, as %3").arg(spec.database, spec.host, spec.user);
}

} // namespace

void DeskSettings::setMayJoin(bool may)
{
    m_change->setEnabled(may);
}

DeskSettings::DeskSettings(Configuration *configuration, const ConnectionSpec &spec,
    Appearance appearance, QWidget *parent)
    : SettingsPage(tr("This desk"),
        tr("These are kept on this computer, for this user. Names hold from when the settings are "
           "closed."),
        parent)
{
    setObjectName(QStringLiteral("deskSettings"));
    addLine(QStringLiteral("desk"), tr("Desk"),
        tr("The name that holds, sales and changes carry. Open walk-in carts stay with the old "
           "name."),
        configuration->desk(), QSysInfo::machineHostName(), maxNameLength,
        [this, configuration](const QString &typed) -> Result<QString> {
            const auto name = requireText(typed, QStringLiteral("desk"), maxNameLength);
            if (name) {
                configuration->setDesk(*name);
                m_renamed = true;
            }
            return name;
        });
    const bool server = spec.engine == ConnectionSpec::Engine::PostgreSql;
    SettingRow *person = addLine(QStringLiteral("person"), tr("Person"),
        server ? tr("On a server the login says who it is.")
               : tr("Who sells here. The embedded database asks for no password."),
        configuration->person(spec), Configuration::usualPerson(), maxNameLength,
        [this, configuration](const QString &typed) -> Result<QString> {
            const auto name = requireText(typed, QStringLiteral("person"), maxNameLength);
            if (name) {
                configuration->setPerson(*name);
                m_renamed = true;
            }
            return name;
        });
    if (server) {
        person->findChild<QLineEdit *>()->setReadOnly(true);
        person->offerReset(false, {});
    }

    auto *change = new ActionButton(tr("Change…"), QString(), this);
    change->setObjectName(QStringLiteral("changeDatabaseButton"));
    change->setAutoDefault(false);
    addRow(QStringLiteral("database"), tr("Database"),
        tr("%1. Another one is tried out before it is used, and never while a payment is under "
           "way.")
            .arg(placeText(spec)),
        change);
    connect(change, &QPushButton::clicked, this, &DeskSettings::joinWanted);
    m_change = change;

    QComboBox *language = addChoice(QStringLiteral("language"), tr("Language"),
        tr("The window speaks it from when the settings are closed."));
    language->addItem(tr("Like the system"), QString());
    for (const Language &known : languages())
        language->addItem(known.name, known.code);
    language->setCurrentIndex(std::max(0, language->findData(configuration->language())));
    offerStandard(language, QString());
    connect(language, &QComboBox::currentIndexChanged, this, [this, configuration, language] {
        configuration->setLanguage(language->currentData().toString());
        m_speaksAnother = true;
    });

    QComboBox *colors = addChoice(QStringLiteral("colors"), tr("Colours"),
        tr("Light, dark, or as the system is when Holdfast starts."));
    colors->addItem(tr("Like the system"), int(Appearance::System));
    colors->addItem(tr("Light"), int(Appearance::Light));
    colors->addItem(tr("Dark"), int(Appearance::Dark));
    colors->setCurrentIndex(colors->findData(int(appearance)));
    offerStandard(colors, int(Appearance::System));
    connect(colors, &QComboBox::currentIndexChanged, this,
        [this, colors] { Q_EMIT appearanceChosen(Appearance(colors->currentData().toInt())); });
}

} // namespace holdfast
