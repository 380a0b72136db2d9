// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <QDialog>

namespace holdfast {

/// All keys on one sheet: those of the page that is open, and those that hold everywhere. Not
/// modal: it may stay open while working.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QVector<Command> &page, const QVector<Command> &everywhere, QWidget *parent);
};

} // namespace holdfast
