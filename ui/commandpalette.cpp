// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast {

namespace {

enum Role
{
    WhatRole = Qt::UserRole,
    KeysRole,
    NumberRole
};

constexpr int visibleRows = 12;

} // namespace

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const int pad = step(option.widget, 3);
    const QRect content = option.rect.adjusted(pad, 0, -pad, 0);
    const auto direction = option.direction;
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    painter->save();
    if (option.state & QStyle::State_Selected && enabled)
        painter->fillRect(option.rect, tone.tint);
    const auto write = [&](int from, int width, Qt::Alignment side, const QString &text) {
        const QRect place(content.left() + from, content.top(), width, content.height());
        painter->drawText(QStyle::visualRect(direction, content, place),
            int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter),
            option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    };
    painter->setFont(option.font);
    const QString text = index.data().toString();
    const QString keys = index.data(KeysRole).toString();
    const int textWidth = option.fontMetrics.horizontalAdvance(text) + pad;
    // A fraction of a pixel more than the advance would be cut off otherwise.
    const int keysWidth = option.fontMetrics.horizontalAdvance(keys) + step(option.widget);
    painter->setPen(enabled ? option.palette.color(QPalette::Text) : tone.muted);
    write(0, std::min(textWidth, content.width()), Qt::AlignLeft, text);
    painter->setPen(tone.muted);
    write(content.width() - keysWidth, keysWidth, Qt::AlignRight, keys);
    const int room = content.width() - textWidth - keysWidth - 2 * pad;
    if (room > 0)
        write(textWidth + pad, room, Qt::AlignLeft, index.data(WhatRole).toString());
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 60,
        option.fontMetrics.height() + step(option.widget, 3)};
}

void CommandFilter::setWords(const QString &typed)
{
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CommandFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString all = index.data().toString() + u' ' + index.data(WhatRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

CommandPalette::CommandPalette(const QVector<Command> &commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(commands)
    , m_rows(new QStandardItemModel(this))
    , m_filter(new CommandFilter(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        auto *item = new QStandardItem(command.text);
        item->setEditable(false);
        item->setEnabled(command.enabled);
        item->setData(command.what, WhatRole);
        item->setData(command.keys, KeysRole);
        item->setData(i, NumberRole);
        item->setAccessibleText(command.text);
        item->setAccessibleDescription(
            command.keys.isEmpty()
                ? command.what
                : tr("%1 Key: %2", "what a command does").arg(command.what, command.keys));
        m_rows->appendRow(item);
    }
    m_filter->setSourceModel(m_rows);
    m_line->setObjectName(QStringLiteral("commandLine"));
    m_line->setAccessibleName(tr("Find a command"));
    m_line->setPlaceholderText(tr("What is to be done?"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("commandNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    setMuted(m_nothing);
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 3);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(step(this, 2));
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    typed({});
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QWidget *window = parentWidget();
    const int width =
        std::min(window->width() - step(this, 16), fontMetrics().averageCharWidth() * 90);
    const int rows = m_list->sizeHintForRow(0) * visibleRows + 2 * m_list->frameWidth();
    const int height = m_line->sizeHint().height() + rows + step(this, 8);
    resize(width, std::min(height, window->height() - step(this, 20)));
    const QPoint corner =
        window->mapToGlobal(QPoint((window->width() - width) / 2, step(this, 12)));
    QDialog::move(corner);
    QDialog::showEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tones(palette()).line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(1 - visibleRows);
        return true;
    case Qt::Key_PageDown:
        move(visibleRows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void CommandPalette::typed(const QString &text)
{
    m_filter->setWords(text);
    m_nothing->setVisible(m_filter->rowCount() == 0);
    m_nothing->setText(tr("Nothing found for \"%1\".").arg(text.simplified()));
    m_list->setCurrentIndex(m_filter->index(0, 0));
    if (!(m_list->currentIndex().flags() & Qt::ItemIsEnabled))
        move(1);
}

/// To the next row that can be done, `rows` further on or the last before.
void CommandPalette::move(int rows)
{
    const int count = m_filter->rowCount();
    const int one = rows < 0 ? -1 : 1;
    int best = m_list->currentIndex().row();
    for (int row = best + one, left = std::abs(rows); row >= 0 && row < count && left > 0;
         row += one) {
        if (!(m_filter->index(row, 0).flags() & Qt::ItemIsEnabled))
            continue;
        best = row;
        --left;
    }
    m_list->setCurrentIndex(m_filter->index(best, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    // Once the keyboard is back where it was: some commands act on what has it.
    QTimer::singleShot(0, parentWidget(), m_commands[index.data(NumberRole).toInt()].run);
    accept();
}

} // namespace holdfast
