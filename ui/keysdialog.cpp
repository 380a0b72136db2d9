// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "actionbutton.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>

namespace holdfast {

namespace {

struct Row
{
    QString keys; ///< empty: a heading
    QString what;
};

QVector<Row> rowsOf(const QVector<Command> &commands)
{
    QVector<Row> rows;
    for (const Command &command : commands) {
        if (!command.keys.isEmpty())
            rows.append({command.keys, command.what.isEmpty() ? command.text : command.what});
    }
    return rows;
}

/// What is done from the menus only.
QVector<Row> rowsWithoutKeys(const QVector<Command> &commands)
{
    QVector<Row> rows;
    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            rows.append({plainText(command.text), command.what});
    }
    return rows;
}

} // namespace

KeysDialog::KeysDialog(
    const QVector<Command> &page, const QVector<Command> &everywhere, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    QVector<Row> rows{{{}, tr("On this page")}};
    rows += rowsOf(page);
    rows += {{tr("Enter"), tr("Add the slot found or selected; take the payment")},
        {tr("Ctrl+Enter"), tr("Choose a placement of the selected slot")},
        {tr("Arrows, letters"), tr("Move on the board; jump to a market")},
        {tr("Esc"), tr("Go back")}, {{}, tr("Everywhere")}};
    rows += rowsOf(everywhere);
    rows.append({{}, tr("By their names, in the menus and under Commands")});
    rows += rowsWithoutKeys(everywhere);

    auto *sheet = new QWidget;
    auto *sides = new QHBoxLayout(sheet);
    const int margin = step(this, 5);
    sides->setContentsMargins(margin, margin, margin, margin);
    sides->setSpacing(step(this, 8));
    // Two columns, so that it fits a small screen.
    const int half = int(rows.size() + 1) / 2;
    QGridLayout *grid = nullptr;
    for (int i = 0; i < rows.size(); ++i) {
        if (i % half == 0) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(step(this, 5));
            grid->setVerticalSpacing(step(this, 2));
            grid->setColumnStretch(1, 1);
            grid->setRowStretch(half, 1);
            sides->addLayout(grid, 1);
        }
        const int row = i % half;
        auto *what = new QLabel(rows[i].what, sheet);
        if (rows[i].keys.isEmpty()) {
            setType(what, Type::Title, true);
            what->setWordWrap(true);
            what->setContentsMargins(0, row == 0 ? 0 : step(this, 3), 0, 0);
            grid->addWidget(what, row, 0, 1, 2);
            continue;
        }
        // Several keys of one thing stand beneath each other.
        auto *keys = new QLabel(
            QString(rows[i].keys).replace(QStringLiteral("  "), QStringLiteral("\n")), sheet);
        setType(keys, Type::Body, true);
        what->setWordWrap(true);
        what->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
        keys->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        what->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    const QSize most = parent->screen()->availableSize();
    if (sheet->minimumSizeHint().width() + margin > most.width())
        sides->setDirection(QBoxLayout::TopToBottom);
    resize(QSize(sheet->sizeHint().width() + margin, sheet->sizeHint().height() + margin)
               .boundedTo(most));
}

} // namespace holdfast
