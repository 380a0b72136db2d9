// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointext.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Join)
};

QString said(const JoinReport &report)
{
    const QString cause = report.error.detail.value(QLatin1String("cause")).toString();
    return cause.isEmpty() ? report.error.text : cause;
}

} // namespace

QString joinText(const JoinReport &report, const ConnectionSpec &spec)
{
    if (!report.fault)
        return joinedText(report.status);
    const QString host = spec.host.isEmpty() ? QStringLiteral("localhost") : spec.host;
    const QString port = spec.port.isEmpty() ? QStringLiteral("5432") : spec.port;
    switch (*report.fault) {
    case JoinFault::HostNotFound:
        return Text::tr("No computer is known as %1. Check the spelling, and whether this "
                        "computer is on the network.")
            .arg(host);
    case JoinFault::Refused:
        return Text::tr("%1 is there, but no PostgreSQL listens on port %2. Check the port, and "
                        "whether the server is running.")
            .arg(host, port);
    case JoinFault::NoAnswer:
        return Text::tr("%1 does not answer. Check the network, and whether a firewall is in "
                        "between.")
            .arg(host);
    case JoinFault::WrongLogin:
        return Text::tr("The server refuses the login %1 with this password. Type the password "
                        "again, or ask your administrator for a new one.")
            .arg(spec.user);
    case JoinFault::NoDatabase:
        return Text::tr("The server has no database %1 for this login. Check its name with your "
                        "administrator.")
            .arg(spec.database);
    case JoinFault::NoTls:
        return Text::tr("The connection would not be encrypted as wanted: %1. Have TLS turned on "
                        "at the server, or choose another encryption here.")
            .arg(said(report));
    case JoinFault::Certificate:
        return Text::tr("The server cannot show that it is %1: %2. Choose the certificate of your "
                        "own authority, or have the server's renewed.")
            .arg(host, said(report));
    case JoinFault::NotAllowed:
        return Text::tr("The server does not let this computer or login in: %1. Ask your "
                        "administrator to allow it in pg_hba.conf.")
            .arg(said(report));
    case JoinFault::ReadOnly:
        return Text::tr("%1 is a standby that only reads. Give the address of the main server.")
            .arg(host);
    case JoinFault::NotSetUp:
        return Text::tr("The database %1 was reached, but is not set up for Holdfast. Its owner "
                        "can set it up here, or by \"holdfast-cli db init\".")
            .arg(spec.database);
    case JoinFault::Older:
        return Text::tr("The database has version %1, this program needs %2. Its owner can bring "
                        "it up to date here; every other desk then needs the new program too.")
            .arg(report.status.schema)
            .arg(report.status.programSchema);
    case JoinFault::Newer:
        return Text::tr("The database has version %1, this program only knows %2. Install the "
                        "current Holdfast on this computer.")
            .arg(report.status.schema)
            .arg(report.status.programSchema);
    case JoinFault::NoRight:
        return Text::tr("The login %1 has no part in Holdfast. Ask your administrator for: GRANT "
                        "holdfast_staff TO %1.")
            .arg(spec.user);
    case JoinFault::Other:
        return Text::tr("The database cannot be used: %1. Ask your administrator.")
            .arg(said(report));
    }
    Q_UNREACHABLE();
}

QString joinedText(const StoreStatus &status)
{
    switch (status.right.value_or(Right::Staff)) {
    case Right::Staff:
        return Text::tr(
            "Reached %1 with %Ln listing(s). The login %2 may sell.", nullptr, int(status.listings))
            .arg(status.engine, status.login);
    case Right::Manager:
        return Text::tr("Reached %1 with %Ln listing(s). The login %2 may sell and manage the "
                        "inventory.",
            nullptr, int(status.listings))
            .arg(status.engine, status.login);
    case Right::Admin:
        return Text::tr("Reached %1 with %Ln listing(s). The login %2 may do everything.", nullptr,
            int(status.listings))
            .arg(status.engine, status.login);
    }
    Q_UNREACHABLE();
}

bool canBeSetUp(JoinFault fault)
{
    return fault == JoinFault::NotSetUp || fault == JoinFault::Older;
}

} // namespace holdfast
