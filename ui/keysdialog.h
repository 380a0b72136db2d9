// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

#include <QDialog>

namespace holdfast {

/// All keys on one sheet. Not modal: it may stay open while working.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace holdfast
