// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"
#include "json.h"
#include "text.h"
#include "verbs.h"
#include "views.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    bool sample = false;
    QString file;
};

struct Prepared
{
    bool created = false;
    StoreStatus before;
    int schema = 0;
};

Output initOutput(const Prepared &prepared, std::optional<qint64> sampleListings, bool asked)
{
    QString text = prepared.created
                       ? u"The database is ready, schema %1.\n"_s.arg(prepared.schema)
                       : u"The database is ready already, schema %1.\n"_s.arg(prepared.schema);
    if (sampleListings) {
        text += u"Loaded the sample rate card, %1 listings.\n"_s.arg(*sampleListings);
    } else if (asked) {
        text += u"It has %1 listings already, so the sample rate card was not loaded.\n"_s.arg(
            prepared.before.listings);
    }
    return {{{u"schema"_s, prepared.schema}, {u"created"_s, prepared.created},
                {u"sample"_s, sampleListings.has_value()},
                {u"listings"_s, prepared.before.listings + sampleListings.value_or(0)}},
        text};
}

Answer<Prepared> prepare(const Session &session, const StoreStatus &before)
{
    if (before.initialised && before.schema < before.programSchema) {
        return QtFuture::makeReadyFuture(Result<Prepared>(Error{ErrorKind::Conflict,
            u"The database is there already, with schema %1 where this program needs %2. Run `db "
            "migrate` to bring it up to date."_s.arg(before.schema)
                .arg(before.programSchema),
            {{u"schema"_s, before.schema}, {u"program_schema"_s, before.programSchema}}}));
    }
    if (before.initialised && before.schema == before.programSchema)
        return QtFuture::makeReadyFuture(Result<Prepared>(Prepared{false, before, before.schema}));
    return session.maintenance().migrate().then(
        session.context, [before](Result<MigrationReport> report) -> Result<Prepared> {
            if (!report)
                return report.error();
            return Prepared{true, before, report->to};
        });
}

Answer<Output> initDatabase(const Session &session, const Arguments &given)
{
    const auto prepared = andThen(session.maintenance().status(), session.context,
        [&session](const StoreStatus &before) { return prepare(session, before); });
    return andThen(prepared, session.context,
        [&session, wanted = given.sample](const Prepared &ready) -> Answer<Output> {
            if (!wanted || ready.before.listings > 0) {
                return QtFuture::makeReadyFuture(
                    Result<Output>(initOutput(ready, std::nullopt, wanted)));
            }
            return shown(session.maintenance().loadSample(), session.context,
                [ready](
                    const ImportReport &report) { return initOutput(ready, report.added, true); });
        });
}

Output statusOutput(const StoreStatus &status, const QString &database)
{
    QJsonObject json = statusJson(status);
    json.insert(u"database"_s, database);
    QString text = u"%1, %2\n"_s.arg(printable(database), printable(status.engine));
    if (!status.initialised)
        return {json, text + u"It holds no Holdfast database yet. Run `db init`.\n"_s};
    text += u"Schema %1, this program's is %2%3\n"_s.arg(QString::number(status.schema),
        QString::number(status.programSchema),
        status.schema < status.programSchema ? u". Run `db migrate`."_s : u"."_s);
    if (!status.login.isEmpty())
        text += u"Signed in as %1.\n"_s.arg(printable(status.login));
    text += status.right ? u"May do what %1 may do.\n"_s.arg(rightName(*status.right))
                         : u"May do nothing: the login is no member of a Holdfast role.\n"_s;
    text += u"%1 listings, %2 active holds, %3 orders, at %4\n"_s.arg(
        QString::number(status.listings), QString::number(status.activeHolds),
        QString::number(status.orders), timeText(status.now));
    return {json, text};
}

Answer<Output> showStatus(const Session &session)
{
    return shown(session.maintenance().status(), session.context,
        [database = session.spec.text()](
            const StoreStatus &status) { return statusOutput(status, database); });
}

Output migrationOutput(const MigrationReport &report)
{
    QString text = report.from == report.to
                       ? u"Nothing to do: the schema is %1 already.\n"_s.arg(report.to)
                       : u"Migrated the schema from %1 to %2.\n"_s.arg(report.from).arg(report.to);
    if (!report.backup.isEmpty()) {
        text += u"The database as it was before is in %1\n"_s.arg(
            printable(QDir::toNativeSeparators(report.backup)));
    }
    return {{{u"from"_s, report.from}, {u"to"_s, report.to},
                {u"backup"_s, report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup)}},
        text};
}

Answer<Output> migrate(const Session &session)
{
    return andThen(session.maintenance().status(), session.context,
        [&session](const StoreStatus &status) -> Answer<Output> {
            if (!status.initialised) {
                return refusal({ErrorKind::Conflict,
                    u"There is no Holdfast database to migrate. Run `db init` to make one."_s});
            }
            return shown(session.maintenance().migrate(), session.context, migrationOutput);
        });
}

Output verifyOutput(const VerifyReport &report)
{
    const QString read = u"Read %1 listings, %2 ledger rows, %3 orders and %4 holds.\n"_s.arg(
        QString::number(report.listings), QString::number(report.ledgerRows),
        QString::number(report.orders), QString::number(report.holds));
    if (report.findings.isEmpty())
        return {verifyJson(report), read + u"All is well.\n"_s};
    QString text = read;
    for (const Finding &finding : report.findings)
        text += u"%1: %2\n"_s.arg(printable(finding.subject), printable(finding.text));
    text += u"Found %1 faults.\n"_s.arg(report.findings.size());
    return {verifyJson(report), text, FoundFaults};
}

Answer<Output> verify(const Session &session)
{
    return shown(session.maintenance().verify(), session.context, verifyOutput);
}

Answer<Output> backup(const Session &session, const Arguments &given)
{
    return shown(session.maintenance().backup(given.file), session.context,
        [path = QFileInfo(given.file).absoluteFilePath()]() -> Output {
            const qint64 bytes = QFileInfo(path).size();
            return {{{u"file"_s, path}, {u"bytes"_s, bytes}},
                u"Copied the database to %1, %2 bytes.\n"_s.arg(
                    printable(QDir::toNativeSeparators(path)), QString::number(bytes))};
        });
}

/// The window and the command line share what is remembered, so one command sets up a desk.
Answer<Output> use(const Session &session)
{
    ConnectionSpec spec = session.spec;
    if (spec.engine == ConnectionSpec::Engine::Sqlite)
        spec.path = QFileInfo(spec.path).absoluteFilePath();
    const Actor actor = session.desk.actor;
    return shown(session.maintenance().status(), session.context,
        [spec, actor, stripe = session.stripe, page = session.paidPage](
            const StoreStatus &) -> Output {
            Configuration configuration;
            configuration.setConnection(spec);
            configuration.setDesk(actor.desk);
            if (stripe)
                configuration.setStripeEndpoint(*stripe);
            if (page)
                configuration.setPaidPage(*page);
            return {{{u"database"_s, spec.text()}, {u"desk"_s, actor.desk}},
                u"From now on the window and this program use %1, as desk %2.\n"_s.arg(
                    printable(spec.text()), printable(actor.desk))};
        });
}

} // namespace

void addDatabaseVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &db = addNoun(program, "db", "The database itself");
    addVerb<Arguments>(
        db, chosen, "init", "Make a database ready for use", Needs::NewDatabase, initDatabase,
        [](CLI::App &verb, Arguments &arguments) {
            verb.add_flag("--sample", arguments.sample, "Load the sample rate card")
                ->disable_flag_override();
        },
        longPatience);
    addVerb(db, chosen, "use",
        "Let the window and this program use --db, --desk, --stripe-url and --paid-page from now "
        "on",
        Needs::CurrentDatabase, use);
    addVerb(
        db, chosen, "status", "Show what the database is and holds", Needs::Database, showStatus);
    addVerb(db, chosen, "migrate", "Bring an older database to this program's schema",
        Needs::Database, migrate, longPatience);
    addVerb(db, chosen, "verify", "Check every number against its history; exit code 5 on a fault",
        Needs::CurrentDatabase, verify, longPatience);
    addVerb<Arguments>(
        db, chosen, "backup", "Copy the embedded database while others work",
        Needs::CurrentDatabase, backup,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "FILE", arguments.file, "The new file")->required();
        },
        longPatience);
}

} // namespace holdfast::cli
