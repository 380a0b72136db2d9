// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "text.h"
#include "verbs.h"

#include <sstream>

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr auto footer =
    R"(Exit codes: 0 done, 1 failed (offline, busy), 2 wrong usage, 3 refused by a rule,
4 forbidden, 5 `db verify` found faults.
The PostgreSQL password comes from the keychain (`keys set database`), PGPASSWORD or .pgpass;
the Stripe key from STRIPE_API_KEY or the keychain (`keys set stripe`).)";

QString explanation(const CLI::App &program, const CLI::ParseError &request)
{
    std::ostringstream text;
    program.exit(request, text, text);
    return QString::fromStdString(text.str());
}

QString sentence(const CLI::App &program, const CLI::ParseError &error)
{
    const QString text = QString::fromUtf8(error.what());
    const auto strangers = program.remaining(true);
    const QString stranger =
        strangers.empty() ? QString() : QString::fromStdString(strangers.front());
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return u"%1 is not expected here."_s.arg(quoted(stranger));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error)) {
        const QString option = printable(text.section(u':', 0, 0));
        if (text.contains("override"_L1))
            return u"--%1 takes no value."_s.arg(printable(text.section(u' ', 0, 0)));
        return text.endsWith("missing"_L1) ? option + u" needs a value."_s
                                           : option + u" is given more than once."_s;
    }
    if (text.contains("subcommand"_L1)) {
        return strangers.empty() ? u"A command is missing."_s
                                 : u"There is no command %1."_s.arg(quoted(stranger));
    }
    return printable(text) + u'.';
}

/// "holdfast-cli cart add": the innermost command that the line reached.
QString innermost(const CLI::App &program)
{
    QString name = QString::fromStdString(program.get_name());
    for (const CLI::App *at = &program; !at->get_subcommands().empty();) {
        at = at->get_subcommands().back();
        name += u' ' + QString::fromStdString(at->get_name());
    }
    return name;
}

} // namespace

std::variant<Invocation, Explanation, Misuse> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    CLI::App program(
        "Holdfast: sell advertising slots without ever selling one twice", "holdfast-cli");
    program.require_subcommand(1);
    program.set_version_flag("--version", "holdfast-cli " HOLDFAST_VERSION);
    addText(program, "--db", invocation.database,
        "sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=...; the window's if not given");
    addText(program, "--desk", invocation.desk, "The desk's name; this machine's if not given");
    addText(program, "--as", invocation.person, "Who does it; the system's user if not given");
    addText(program, "--stripe-url", invocation.stripeUrl,
        "Where to ask Stripe: https, or a stand-in on this machine; Stripe itself if not given");
    addText(program, "--paid-page", invocation.paidPage,
        "Where the customer's browser goes after paying by Stripe: an https page");
    program.add_flag("--json", invocation.json, "Print one JSON document")->disable_flag_override();
    program.add_flag("--verbose", invocation.verbose, "Write a log to standard error")
        ->disable_flag_override();

    addDatabaseVerbs(program, invocation.command);
    addRateCardVerbs(program, invocation.command);
    addAvailsVerb(program, invocation.command);
    addCartVerbs(program, invocation.command);
    addCustomerVerbs(program, invocation.command);
    addHoldVerbs(program, invocation.command);
    addCheckoutVerbs(program, invocation.command);
    addReviewVerbs(program, invocation.command);
    addOrderVerbs(program, invocation.command);
    addListingVerbs(program, invocation.command);
    addLedgerVerb(program, invocation.command);
    addSettingVerbs(program, invocation.command);
    addKeysVerbs(program, invocation.command);
    program.footer(footer); // last, so that the verbs do not repeat it

    // CLI11 takes the arguments last first.
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        program.parse(std::move(reversed));
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return Explanation{explanation(program, error)};
        return Misuse{u"%1 See %2 --help."_s.arg(sentence(program, error), innermost(program)),
            arguments.contains(u"--json"_s)};
    }
    return invocation;
}

} // namespace holdfast::cli
