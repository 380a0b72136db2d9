// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <optional>

namespace holdfast::cli {

/// One argument or option, by CLI11's rules for `name`, read as text into `target`.
CLI::Option *addText(CLI::App &verb, const char *name, QString &target, const char *description);
/// The same where "not given" and "given as empty" differ.
CLI::Option *addText(
    CLI::App &verb, const char *name, std::optional<QString> &target, const char *description);

/// One that may be given several times.
CLI::Option *addTexts(
    CLI::App &verb, const char *name, QStringList &target, const char *description);

/// Adds a verb with arguments of its own to a noun, or to the program. When the line names it,
/// `chosen` becomes the command that runs `run` with them.
template <class Arguments>
void addVerb(CLI::App &noun, Command &chosen, const char *name, const char *description,
    Needs needs, Answer<Output> (*run)(const Session &, const Arguments &),
    void (*declare)(CLI::App &, Arguments &), Millis patience = usualPatience)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App *verb = noun.add_subcommand(name, description);
    verb->fallthrough();
    declare(*verb, *arguments);
    verb->callback([&chosen, needs, run, arguments, patience] {
        chosen = {needs,
            [run, arguments](const Session &session) { return run(session, *arguments); },
            patience};
    });
}

/// A verb without arguments.
void addVerb(CLI::App &noun, Command &chosen, const char *name, const char *description,
    Needs needs, Answer<Output> (*run)(const Session &), Millis patience = usualPatience);

/// A word that verbs hang on: `cart`, `hold`.
CLI::App &addNoun(CLI::App &program, const char *name, const char *description);

void addDatabaseVerbs(CLI::App &program, Command &chosen);
void addRateCardVerbs(CLI::App &program, Command &chosen);
void addAvailsVerb(CLI::App &program, Command &chosen);
void addCartVerbs(CLI::App &program, Command &chosen);
void addCustomerVerbs(CLI::App &program, Command &chosen);
void addHoldVerbs(CLI::App &program, Command &chosen);
void addCheckoutVerbs(CLI::App &program, Command &chosen);
void addReviewVerbs(CLI::App &program, Command &chosen);
void addOrderVerbs(CLI::App &program, Command &chosen);
void addListingVerbs(CLI::App &program, Command &chosen);
void addLedgerVerb(CLI::App &program, Command &chosen);
void addSettingVerbs(CLI::App &program, Command &chosen);
void addKeysVerbs(CLI::App &program, Command &chosen);

} // namespace holdfast::cli
