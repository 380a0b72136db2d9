// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <variant>

namespace holdfast::cli {

/// A command line that makes sense.
struct Invocation
{
    std::optional<QString> database;
    std::optional<QString> desk;
    std::optional<QString> person;
    std::optional<QString> stripeUrl;
    std::optional<QString> paidPage;
    bool json = false;
    bool verbose = false;
    Command command;
};

/// Help or the version, for standard output.
struct Explanation
{
    QString text;
};

/// Why it makes no sense; exit code 2.
struct Misuse
{
    QString text;
    bool json = false; ///< the caller asked for JSON, so the misuse is told in JSON too
};

/// `arguments` without the program's name.
std::variant<Invocation, Explanation, Misuse> parseCommandLine(const QStringList &arguments);

} // namespace holdfast::cli
