// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticesdialog.h"

#include "theme.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

namespace {

QColor colorOf(Notice::Tone tone, const Tones &tones)
{
    return tone == Notice::Tone::Done      ? tones.good
           : tone == Notice::Tone::Warning ? tones.warning
                                           : tones.urgent;
}

} // namespace

NoticeDelegate::NoticeDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

int NoticeDelegate::timeWidth(const QStyleOptionViewItem &option) const
{
    return option.fontMetrics.averageCharWidth() * 20;
}

QRect NoticeDelegate::textRect(
    const QStyleOptionViewItem &option, int width, const QString &text) const
{
    const int room = width - timeWidth(option) - step(m_view, 10);
    return option.fontMetrics.boundingRect(0, 0, std::max(room, 1), 10'000, Qt::TextWordWrap, text);
}

void NoticeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const int pad = step(m_view, 3);
    const auto direction = option.direction;
    const auto start = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignTop);
    const QRect content = option.rect.adjusted(pad, step(m_view, 2), -pad, -step(m_view, 2));
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(direction, content,
            QRect(content.left() + from, content.top(), width, content.height()));
    };
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tone.tint);
    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(Notice::Tone(index.data(NoticeLog::ToneRole).toInt()), tone));
    const int dot = step(m_view, 2);
    const QRect mark = place(0, dot);
    painter->drawEllipse(
        QRect(mark.left(), content.top() + (option.fontMetrics.height() - dot) / 2, dot, dot));
    painter->setPen(tone.muted);
    const int indent = step(m_view, 4);
    painter->drawText(
        place(indent, timeWidth(option)), start, index.data(NoticeLog::TimeRole).toString());
    painter->setPen(option.palette.color(QPalette::Text));
    const int from = indent + timeWidth(option);
    painter->drawText(
        place(from, content.width() - from), start | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const int height = textRect(option, width, index.data().toString()).height();
    return {width, height + step(m_view, 4)};
}

NoticesDialog::NoticesDialog(NoticeLog *log, QWidget *window)
    : QDialog(window)
    , m_log(log)
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has been said since the window opened."), this))
{
    setObjectName(QStringLiteral("noticesDialog"));
    setWindowTitle(tr("Notices"));
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setAccessibleName(tr("Notices, the latest first"));
    m_list->setModel(log);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    auto *copyAction = new QAction(tr("&Copy"), m_list);
    m_list->addAction(copyAction);
    m_nothing->setAlignment(Qt::AlignCenter);
    setMuted(m_nothing);
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 2);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing, 1);
    connect(copyAction, &QAction::triggered, this, &NoticesDialog::copy);
    connect(log, &QAbstractItemModel::rowsInserted, this, &NoticesDialog::refresh);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 90, em * 50);
    refresh();
    m_list->setCurrentIndex(log->index(0, 0));
}

bool NoticesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void NoticesDialog::refresh()
{
    const bool any = m_log->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
}

void NoticesDialog::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(row.data(Qt::AccessibleTextRole).toString());
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace holdfast
