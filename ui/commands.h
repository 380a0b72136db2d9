// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

#include <functional>
#include <QWidget>

namespace holdfast {

/// Something that can be done now, or could be at another moment.
struct Command
{
    QString text; ///< without its mnemonic
    QString what; ///< a sentence; may be empty
    QString keys; ///< as this platform writes them; empty: none
    bool enabled = true;
    std::function<void()> run = {}; ///< harmless once what it belongs to is gone
};

/// What the buttons that stand on `page` can do, where one of `actions` does not do the same.
QVector<Command> commandsOn(const QWidget *page, const Actions &actions);
/// What can be done from anywhere in the window, in the order of its menus.
QVector<Command> commandsOf(const Actions &actions);

} // namespace holdfast
