// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "actionbutton.h"

#include <QPointer>
#include <QSet>

namespace holdfast {

QVector<Command> commandsOn(const QWidget *page, const Actions &actions)
{
    QSet<QString> known;
    for (const Command &command : commandsOf(actions))
        known.insert(command.text);
    QVector<Command> commands;
    const auto buttons = page->findChildren<ActionButton *>();
    for (ActionButton *button : buttons) {
        const QString text = plainText(button->text());
        if (!button->isVisibleTo(page) || text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        // A tool tip that only repeats the text says nothing new.
        const QString tip = button->toolTip();
        commands.append({text, tip.startsWith(text) ? QString() : tip, button->key(),
            button->isEnabled(), [button = QPointer(button)] {
                if (button)
                    button->click();
            }});
    }
    return commands;
}

QVector<Command> commandsOf(const Actions &actions)
{
    QVector<Command> commands;
    for (QAction *action : actions.all()) {
        if (!action->isVisible())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        commands.append({plainText(action->text()), action->toolTip(),
            keys.join(QStringLiteral("  ")), action->isEnabled(), [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }});
    }
    return commands;
}

} // namespace holdfast
