// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "matrixview.h"
#include "theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace holdfast::test {

namespace {

QString named(const QWidget *widget, const QString &text)
{
    QString name = widget->objectName();
    for (const QWidget *p = widget->parentWidget(); name.isEmpty() && p; p = p->parentWidget())
        name = p->objectName();
    return QStringLiteral("%1 in %2: \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), name, text.left(60));
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

bool isTooSmall(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false;
    const QSize size = widget->size() + QSize(1, 1);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > size.height();
    const bool action = qobject_cast<const ActionButton *>(widget);
    const QSize need = action ? widget->minimumSizeHint() : widget->sizeHint();
    return need.width() > size.width() || need.height() > size.height();
}

/// The nearest widget that cuts off what lies beyond it and does not scroll.
bool isBeyondParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool scrolls = parent && qobject_cast<const QScrollArea *>(parent->parentWidget());
    return parent && !widget->isWindow() && !scrolls
           && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry());
}

QStringList cutOffHeader(const QTableView *view)
{
    QStringList faults;
    const QHeaderView *header = view->horizontalHeader();
    if (!header->isVisible() || view->model()->rowCount() == 0)
        return faults;
    const bool own = qobject_cast<const MatrixHeader *>(header);
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const QString text = view->model()->headerData(i, Qt::Horizontal).toString();
        const QFontMetrics strong(typeFont(header->font(), Type::Body, true));
        const int need = own ? strong.horizontalAdvance(text) + step(header, 6)
                             : view->horizontalHeader()->sectionSizeHint(i);
        if (need > header->sectionSize(i) + 1)
            faults.append(named(view, text) + QStringLiteral(" at the head"));
    }
    return faults;
}

int matrixWidth(const QTableView *view, const QModelIndex &index)
{
    const QFontMetrics strong(typeFont(view->font(), Type::Body, true));
    return strong.horizontalAdvance(index.data(BoardModel::StockShortRole).toString())
           + step(view, 4);
}

QStringList cutOffCells(const QTableView *view)
{
    const bool matrix = qobject_cast<const MatrixView *>(view);
    QStringList faults = cutOffHeader(view);
    if (view->horizontalScrollBar()->maximum() > 0 && !matrix)
        faults.append(named(view, QStringLiteral("scrolls sideways")));
    const QRect shown = view->viewport()->rect();
    for (int row = std::max(0, view->rowAt(0)); row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QRect cell = view->visualRect(index);
            if (cell.top() > shown.bottom())
                return faults;
            const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
            if (!shown.intersects(cell) || !(matrix || align & Qt::AlignRight))
                continue;
            QStyleOptionViewItem option;
            option.initFrom(view);
            option.font = view->font();
            option.widget = view;
            const int need = matrix ? matrixWidth(view, index)
                                    : view->itemDelegate()->sizeHint(option, index).width();
            if (need > cell.width() + 1)
                faults.append(named(view, index.data().toString()));
        }
    }
    return faults;
}

QStringList cutOffFields(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        QStyleOptionFrame option;
        option.initFrom(edit);
        const int room =
            edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit).width();
        const QString hint = edit->text().isEmpty() ? edit->placeholderText() : QString();
        if (edit->fontMetrics().horizontalAdvance(hint) > room)
            return {named(edit, hint)};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                .width();
        if (!box->isEditable() && box->fontMetrics().horizontalAdvance(box->currentText()) > room)
            return {named(box, box->currentText())};
    }
    return {};
}

/// Texts of one parent that lie over each other.
QStringList overlaps(const QWidget *parent)
{
    QStringList faults;
    QVector<const QWidget *> texts;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !textOf(widget).isEmpty())
            texts.append(widget);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRect both = texts[i]->geometry() & texts[j]->geometry();
            if (both.width() > 1 && both.height() > 1)
                faults.append(named(texts[i], textOf(texts[i])) + QStringLiteral(" under ")
                              + textOf(texts[j]).left(40));
        }
    }
    return faults;
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList faults;
    if (window.isWindow() && window.minimumSizeHint().width() > window.width())
        faults.append(
            QStringLiteral("the window wants %1 pixels").arg(window.minimumSizeHint().width()));
    faults += overlaps(&window);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString text = textOf(widget);
        if (!text.isEmpty() && (isTooSmall(widget) || isBeyondParent(widget)))
            faults.append(named(widget, text)
                          + QStringLiteral(" has %1 x %2, wants %3 x %4")
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(widget->sizeHint().width())
                                .arg(widget->sizeHint().height()));
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            faults += cutOffCells(table);
        faults += cutOffFields(widget) + overlaps(widget);
    }
    return faults;
}

} // namespace holdfast::test
