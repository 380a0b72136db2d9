// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "standardstreams.h"
#include "table.h"
#include "text.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int maxPasswordLength = 1000;

struct TestArguments
{
    bool refunds = false;
};

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

QJsonObject keyJson(const StripeKey &key)
{
    return {{u"last_four"_s, key.lastFour()}, {u"mode"_s, key.isLive() ? u"live"_s : u"test"_s},
        {u"restricted"_s, key.isRestricted()}};
}

QString keyText(const StripeKey &key)
{
    return u"the %1 %2 key that ends in %3"_s.arg(key.isLive() ? u"live"_s : u"test"_s,
        key.isRestricted() ? u"restricted"_s : u"secret"_s, key.lastFour());
}

/// For a computer without a keychain there is another way.
Error withEnvironment(Error error)
{
    if (secretFaultOf(error) == SecretFault::NoService)
        error.text += u" Or hand the key in by the environment variable STRIPE_API_KEY."_s;
    return error;
}

template <class T, class Show>
Answer<Output> shownKey(Answer<T> first, const Session &session, Show show)
{
    return shown(std::move(first), session.context, std::move(show))
        .then(session.context, [](Result<Output> output) -> Result<Output> {
            if (output)
                return output;
            return withEnvironment(output.error());
        });
}

Answer<Output> setStripeKey(const Session &session)
{
    const auto line = readSecret(u"Stripe key: "_s);
    if (!line)
        return refusal(line.error());
    const bool overruled = session.stripeKeys->isHandedIn();
    return shownKey(
        session.stripeKeys->store(*line), session, [overruled](const StripeKey &key) -> Output {
            QJsonObject json = keyJson(key);
            json.insert(u"stored"_s, true);
            json.insert(u"overruled_by_environment"_s, overruled);
            QString text = u"Stored %1 in the system keychain.\n"_s.arg(keyText(key));
            if (!key.isRestricted()) {
                text += u"It may do everything with the account. A restricted key (rk_) is safer "
                        "on a desk.\n"_s;
            }
            if (overruled)
                text += u"STRIPE_API_KEY is set, and wins over it.\n"_s;
            return {json, text};
        });
}

QString sourceName(StripeKeySource source)
{
    switch (source) {
    case StripeKeySource::Environment:
        return u"environment"_s;
    case StripeKeySource::ThisRun:
        return u"this_run"_s;
    case StripeKeySource::Keychain:
        return u"keychain"_s;
    }
    Q_UNREACHABLE();
}

QString standingName(StripePermission::Standing standing)
{
    switch (standing) {
    case StripePermission::Standing::Untried:
        return u"untried"_s;
    case StripePermission::Standing::Granted:
        return u"granted"_s;
    case StripePermission::Standing::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

Output reportOutput(const StripeKeyReport &report)
{
    const auto &[key, source] = report.inUse;
    QJsonObject json = keyJson(key);
    json.insert(u"source"_s, sourceName(source));
    json.insert(u"suffices"_s, report.suffices());
    json.insert(
        u"permissions"_s, jsonArray(report.permissions, [](const StripePermission &permission) {
            return QJsonObject{{u"name"_s, permission.name}, {u"purpose"_s, permission.purpose},
                {u"required"_s, permission.required},
                {u"standing"_s, standingName(permission.standing)}};
        }));

    Table table({{u"PERMISSION"_s}, {u"STANDING"_s}, {u"WHAT FOR"_s}});
    bool untried = false;
    for (const StripePermission &permission : report.permissions) {
        untried = untried || permission.standing == StripePermission::Standing::Untried;
        table.add({permission.name, standingName(permission.standing), permission.purpose});
    }
    const QString from =
        source == StripeKeySource::Environment ? u"STRIPE_API_KEY"_s : u"the system keychain"_s;
    QString text = u"Tried %1, from %2.\n"_s.arg(keyText(key), from) + table.text();
    if (untried)
        text += u"What is untried shows itself with the first payment.\n"_s;
    text += report.suffices()
                ? u"Nothing that this desk needs is missing.\n"_s
                : u"Give the key what is missing in Stripe's Dashboard, under API keys.\n"_s;
    return {json, text, report.suffices() ? Done : NotAllowed};
}

Answer<Output> testStripeKey(const Session &session, const TestArguments &given)
{
    return shownKey(session.stripeKeys->test(given.refunds), session, reportOutput);
}

Answer<Output> removeStripeKey(const Session &session)
{
    const bool handedIn = session.stripeKeys->isHandedIn();
    return shown(session.stripeKeys->remove(), session.context, [handedIn]() -> Output {
        QString text = u"The system keychain holds no Stripe key any more.\n"_s;
        if (handedIn)
            text += u"STRIPE_API_KEY is set, and is used all the same.\n"_s;
        return {{{u"removed"_s, true}, {u"overruled_by_environment"_s, handedIn}}, text};
    });
}

} // namespace

void addKeysVerbs(CLI::App &program, Command &chosen)
{
    CLI::App &keys = addNoun(program, "keys", "Secrets in the system keychain");
    CLI::App &set = addNoun(keys, "set", "Store a secret");
    addVerb(set, chosen, "database",
        "Store the password of the PostgreSQL database: asked for, or a line of standard input",
        Needs::Nothing, setDatabasePassword);
    addVerb(set, chosen, "stripe",
        "Store this desk's Stripe key: asked for, or a line of standard input", Needs::Nothing,
        setStripeKey);
    CLI::App &test = addNoun(keys, "test", "Try a secret");
    addVerb<TestArguments>(test, chosen, "stripe",
        "Show what the Stripe key may do; exit code 4 if something that is needed is missing",
        Needs::Nothing, testStripeKey, [](CLI::App &verb, TestArguments &arguments) {
            verb.add_flag("--refunds", arguments.refunds, "This desk gives refunds, too")
                ->disable_flag_override();
        });
    CLI::App &remove = addNoun(keys, "remove", "Forget a secret");
    addVerb(remove, chosen, "stripe", "Take the Stripe key out of the keychain", Needs::Nothing,
        removeStripeKey);
}

} // namespace holdfast::cli
