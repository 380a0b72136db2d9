// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "table.h"
#include "text.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString key;
    QString value;
    QString why;
};

using Settings = QHash<QString, QString>;

Output settingsOutput(const Settings &settings)
{
    QStringList keys = settings.keys();
    keys.sort();
    Table table({{u"SETTING"_s}, {u"VALUE"_s}});
    for (const QString &key : keys)
        table.add({key, settings.value(key)});
    return {{{u"settings"_s,
                jsonArray(keys,
                    [&](const QString &key) {
                        return QJsonObject{{u"key"_s, key}, {u"value"_s, settings.value(key)}};
                    })}},
        table.text()};
}

Answer<Output> listSettings(const Session &session)
{
    return shown(session.maintenance().settings(), session.context, settingsOutput);
}

Answer<Output> changeSetting(const Session &session, const Arguments &given)
{
    const auto changed = session.maintenance().changeSetting(given.key, given.value, given.why);
    return andThen(changed, session.context, [&session, key = given.key] {
        const auto output = shown(session.maintenance().settings(), session.context,
            [key](const Settings &settings) -> Output {
                const QString value = settings.value(key);
                return {{{u"key"_s, key}, {u"value"_s, value}},
                    u"%1 is now %2.\n"_s.arg(printable(key), printable(value))};
            });
        return afterChange(output, session.context);
    });
}

} // namespace

void addSettingVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &setting = addNoun(program, "setting", "What holds for the whole installation");
    addVerb(setting, chosen, "list", "Show all settings", needs, listSettings);
    addVerb<Arguments>(setting, chosen, "set", "Change a setting", needs, changeSetting,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "KEY", arguments.key, "The setting, as `setting list` names it")
                ->required();
            addText(verb, "VALUE", arguments.value, "The new value")->required();
            addText(verb, "--why", arguments.why, "The reason")->required();
        });
}

} // namespace holdfast::cli
