// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "actionbutton.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>

namespace holdfast {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    const int margin = step(this, 5);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(step(this, 6));
    grid->setVerticalSpacing(step(this, 2));
    const auto add = [&](const QString &key, const QString &what) {
        auto *label = new QLabel(key, this);
        setType(label, Type::Body, true);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(new QLabel(what, this), row, 1);
    };
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(keys.join(tr(" or ")), action->toolTip());
    }
    add(tr("Enter"), tr("Add the slot found or selected; take the payment"));
    add(tr("Arrows, letters"), tr("Move on the board; jump to a market"));
    add(tr("Esc"), tr("Go back"));
    grid->setColumnStretch(1, 1);
}

} // namespace holdfast
