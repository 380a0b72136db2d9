// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QLineEdit>
#include <QTableView>

namespace holdfast {

namespace {

/// On Linux nobody is told of QAccessible::Alert (as of Qt 6.4); what has this role is read when it
/// is shown.
class SpokenNotice : public QAccessibleWidget
{
public:
    explicit SpokenNotice(NoticeText *text)
        : QAccessibleWidget(text, QAccessible::Notification)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty()
                   ? static_cast<QLabel *>(widget())->text()
                   : given;
    }
};

QAccessibleInterface *spokenNotice(const QString &className, QObject *object)
{
    auto *text = qobject_cast<NoticeText *>(object);
    return text && className == QLatin1String(NoticeText::staticMetaObject.className())
               ? new SpokenNotice(text)
               : nullptr;
}

} // namespace

NoticeText::NoticeText(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(spokenNotice); // more than once is no more than once
}

void NoticeText::announce()
{
    if (!isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

void announceCell(QTableView *view, const QModelIndex &cell)
{
    if (!QAccessible::isActive() || !cell.isValid())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *spoken = table && table->tableInterface()
                                       ? table->tableInterface()->cellAt(cell.row(), cell.column())
                                       : nullptr;
    if (!spoken)
        return;
    QAccessibleEvent event(spoken, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void nameClearButton(QLineEdit *line)
{
    if (auto *clear = line->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(NoticeText::tr("Clear the line"));
}

} // namespace holdfast
