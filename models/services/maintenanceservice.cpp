// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "samplecard.h"
#include "services.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace holdfast {

namespace {

struct Maintenance
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

} // namespace

MaintenanceService::MaintenanceService(Desk desk)
    : m_desk(std::move(desk))
{
}

Answer<StoreStatus> MaintenanceService::status() const
{
    return m_desk.database->run([](Store &store) { return store.status(); });
}

Answer<MigrationReport> MaintenanceService::migrate() const
{
    return m_desk.database->run([](Store &store) { return store.migrate(); });
}

Answer<VerifyReport> MaintenanceService::verify() const
{
    return m_desk.database->run([](Store &store) { return store.verify(); });
}

Answer<void> MaintenanceService::backup(const QString &file) const
{
    if (file.isEmpty()) {
        return refused<void>(
            {ErrorKind::Validation, Maintenance::tr("Name the file that the copy shall go to."),
                {{QStringLiteral("field"), QStringLiteral("file")}}});
    }
    return m_desk.database->run(
        [path = QFileInfo(file).absoluteFilePath()](Store &store) { return store.backup(path); });
}

Answer<SweepReport> MaintenanceService::sweep() const
{
    return runChange(m_desk, "sweep",
        [call = Call::by(m_desk.actor)](Store &store) { return store.sweep(call); });
}

Answer<QHash<QString, QString>> MaintenanceService::settings() const
{
    return m_desk.database->run([](Store &store) { return store.settings(); });
}

Answer<void> MaintenanceService::changeSetting(
    const QString &key, const QString &value, const QString &why) const
{
    const auto name = requireText(key, QStringLiteral("setting"), maxNameLength);
    if (!name)
        return refused<void>(name.error());
    const auto content = cleanText(value, QStringLiteral("value"), maxReasonLength);
    if (!content)
        return refused<void>(content.error());
    const auto reason = reasonText(why);
    if (!reason)
        return refused<void>(reason.error());
    return m_desk.database->run(
        [call = Call::by(m_desk.actor), name = *name, content = *content, reason = *reason](
            Store &store) { return store.changeSetting(call, name, content, reason); });
}

Answer<ImportReport> MaintenanceService::loadSample() const
{
    const auto card = sampleRateCard();
    if (!card)
        return refused<ImportReport>(card.error());
    return m_desk.database->run([call = Call::by(m_desk.actor), card = *card](
                                    Store &store) -> Result<ImportReport> {
        const auto status = store.status();
        if (!status)
            return status.error();
        if (status->listings > 0) {
            return Error{ErrorKind::Conflict,
                Maintenance::tr("The database has %n listings already. The sample rate card goes "
                                "into an empty one.",
                    nullptr, int(status->listings)),
                {{QStringLiteral("listings"), status->listings}}};
        }
        return store.importRateCard(call, card, false);
    });
}

} // namespace holdfast
