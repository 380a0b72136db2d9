// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include <QStringDecoder>

namespace holdfast::cli {
namespace {

QString decoded(const std::string &text)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString decoded = decode(QByteArrayView(text.data(), qsizetype(text.size())));
    if (decode.hasError())
        throw CLI::ValidationError("Text has to be UTF-8. Check the terminal's encoding.");
    return decoded;
}

template <class Target>
CLI::Option *addTextTo(
    CLI::App &verb, const std::string &name, Target &target, const char *description)
{
    return verb
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = decoded(text); }, description)
        ->type_name(name.front() == '-' ? "TEXT" : "");
}

} // namespace

CLI::Option *addText(CLI::App &verb, const char *name, QString &target, const char *description)
{
    return addTextTo(verb, name, target, description);
}

CLI::Option *addText(
    CLI::App &verb, const char *name, std::optional<QString> &target, const char *description)
{
    return addTextTo(verb, name, target, description);
}

CLI::Option *addTexts(
    CLI::App &verb, const char *name, QStringList &target, const char *description)
{
    return verb
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    target.append(decoded(text));
            },
            description)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("TEXT");
}

void addVerb(CLI::App &noun, Command &chosen, const char *name, const char *description,
    Needs needs, Answer<Output> (*run)(const Session &), Millis patience)
{
    CLI::App *verb = noun.add_subcommand(name, description);
    verb->fallthrough();
    verb->callback([&chosen, needs, run, patience] { chosen = {needs, run, patience}; });
}

CLI::App &addNoun(CLI::App &program, const char *name, const char *description)
{
    CLI::App *noun = program.add_subcommand(name, description);
    noun->fallthrough();
    noun->require_subcommand(1);
    return *noun;
}

} // namespace holdfast::cli
