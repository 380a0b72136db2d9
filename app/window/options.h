// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspec.h"
#include "stripeendpoint.h"
#include "theme.h"

#include <optional>
#include <QStringList>

namespace holdfast {

/// What the command line asks for.
struct Options
{
    std::optional<ConnectionSpec> database = {};
    std::optional<QString> desk = {};
    std::optional<QString> person = {};
    std::optional<Appearance> appearance = {};
    std::optional<StripeEndpoint> stripe = {};
    std::optional<QUrl> paidPage = {};
};

/// Whether the arguments only ask for a text, which needs no display; then prints it.
bool answersWithText(const QStringList &arguments);
/// Reads the arguments (the first is the program). Validation error with a sentence on what is
/// wrong.
Result<Options> readOptions(const QStringList &arguments);
/// "light", "dark" or "system".
Result<Appearance> parseAppearance(const QString &text);

} // namespace holdfast
