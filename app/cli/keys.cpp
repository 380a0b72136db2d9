// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardstreams.h"
#include "text.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int maxPasswordLength = 1000;

Result<QString> readPassword()
{
    const auto line = readSecret(u"Password: "_s);
    if (!line)
        return line.error();
    if (line->isEmpty()) {
        return Error{ErrorKind::Validation, u"The password is empty. Nothing was stored."_s,
            {{u"field"_s, u"password"_s}}};
    }
    const bool isPrintable = printable(*line) == *line;
    if (!isPrintable || line->size() > maxPasswordLength) {
        return Error{ErrorKind::Validation,
            u"The password has characters that cannot be printed, or is longer than %1. Nothing "
            "was stored."_s.arg(maxPasswordLength),
            {{u"field"_s, u"password"_s}}};
    }
    return *line;
}

Answer<Output> setDatabasePassword(const Session &session)
{
    if (session.spec.engine != ConnectionSpec::Engine::PostgreSql) {
        return refusal({ErrorKind::Validation,
            u"The embedded database has no password. Name a PostgreSQL database with --db."_s});
    }
    const auto password = readPassword();
    if (!password)
        return refusal(password.error());
    const QString key = databaseSecretKey(session.spec);
    return shown(session.secrets->write(key, *password), session.context,
        [database = session.spec.text()]() -> Output {
            return {{{u"stored"_s, true}, {u"database"_s, database}},
                u"Stored the password of %1 in the system keychain.\n"_s.arg(printable(database))};
        });
}

} // namespace

void addKeysVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &keys = addNoun(program, "keys", "Secrets in the system keychain");
    CLI::App *set = keys.add_subcommand("set", "Store a secret");
    set->fallthrough();
    set->require_subcommand(1);
    addVerb(*set, chosen, "database",
        "Store the password of the PostgreSQL database: asked for, or a line of standard input",
        Needs::Nothing, setDatabasePassword);
}

} // namespace holdfast::cli
