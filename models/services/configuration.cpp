// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace holdfast {
namespace {

const QString connectionKey = QStringLiteral("database/connection");
const QString deskKey = QStringLiteral("desk/name");
const QString languageKey = QStringLiteral("window/language");
const QString paidPageKey = QStringLiteral("stripe/paid_page");
const QString personKey = QStringLiteral("desk/person");
const QString stripeUrlKey = QStringLiteral("stripe/url");

// The names come from the system or from a file that anybody may have edited.
QString usable(const QString &name, const QString &otherwise)
{
    const auto clean = requireText(name, QStringLiteral("name"), maxNameLength);
    return clean ? *clean : otherwise;
}

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner();
}

ConnectionSpec inDataFolder(const QString &file)
{
    // Not AppDataLocation: that depends on the names a program gives itself, and on Windows roams.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + QStringLiteral("/holdfast"));
    folder.mkpath(QStringLiteral("."));
    ConnectionSpec spec;
    spec.path = folder.filePath(file);
    return spec;
}

} // namespace

Configuration::Configuration(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(
                     QStringLiteral("Holdfast"), QStringLiteral("Holdfast"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    m_settings->setFallbacksEnabled(false);
}

ConnectionSpec Configuration::connection() const
{
    const auto spec = ConnectionSpec::parse(m_settings->value(connectionKey).toString());
    return spec ? *spec : embedded();
}

bool Configuration::hasConnection() const
{
    return ConnectionSpec::parse(m_settings->value(connectionKey).toString()).has_value();
}

void Configuration::setConnection(const ConnectionSpec &spec)
{
    m_settings->setValue(connectionKey, spec.text());
    m_settings->sync();
}

ConnectionSpec Configuration::embedded()
{
    return inDataFolder(QStringLiteral("holdfast.db"));
}

ConnectionSpec Configuration::sample()
{
    return inDataFolder(QStringLiteral("sample.db"));
}

QString Configuration::desk() const
{
    return usable(m_settings->value(deskKey).toString(),
        usable(QSysInfo::machineHostName(), QStringLiteral("desk")));
}

void Configuration::setDesk(const QString &desk)
{
    m_settings->setValue(deskKey, desk);
    m_settings->sync();
}

QString Configuration::person(const ConnectionSpec &spec) const
{
    if (spec.engine == ConnectionSpec::Engine::PostgreSql)
        return usable(spec.user, QStringLiteral("unknown"));
    return usable(m_settings->value(personKey).toString(), usualPerson());
}

QString Configuration::usualPerson()
{
    return usable(systemUser(), QStringLiteral("unknown"));
}

void Configuration::setPerson(const QString &person)
{
    m_settings->setValue(personKey, person);
    m_settings->sync();
}

QString Configuration::language() const
{
    return m_settings->value(languageKey).toString();
}

void Configuration::setLanguage(const QString &code)
{
    m_settings->setValue(languageKey, code);
    m_settings->sync();
}

Result<StripeEndpoint> Configuration::stripeEndpoint() const
{
    const QString address = m_settings->value(stripeUrlKey).toString();
    return address.isEmpty() ? StripeEndpoint::production() : StripeEndpoint::parse(address);
}

void Configuration::setStripeEndpoint(const StripeEndpoint &endpoint)
{
    if (endpoint.base() == StripeEndpoint::production().base())
        m_settings->remove(stripeUrlKey);
    else
        m_settings->setValue(stripeUrlKey, endpoint.base().toString());
    m_settings->sync();
}

std::optional<QUrl> Configuration::paidPage() const
{
    const auto page = StripeEndpoint::parsePage(m_settings->value(paidPageKey).toString());
    return page ? std::optional(*page) : std::nullopt;
}

void Configuration::setPaidPage(const QUrl &page)
{
    m_settings->setValue(paidPageKey, page.toString(QUrl::FullyEncoded));
    m_settings->sync();
}

} // namespace holdfast
