// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbar.h"

#include "documenttexts.h"
#include "flow.h"
#include "theme.h"

#include <QGridLayout>
#include <QShortcut>

namespace holdfast {

DocumentBar::DocumentBar(DocumentDesk *desk, Place place, QWidget *scope, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kindRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("documentBar"));
    setAccessibleName(tr("Documents"));
    m_kindRow->setSpacing(step(this));
    m_kindRow->addWidget(addKind(DocumentKind::Receipt, "receiptButton"));
    m_kindRow->addWidget(addKind(DocumentKind::Invoice, "invoiceButton"));
    m_kindRow->addWidget(addKind(DocumentKind::InsertionOrder, "insertionOrderButton"));
    m_kindRow->addStretch(1);

    auto *print = addButton(tr("Print"), "printButton", QKeySequence::Print, scope);
    auto *pdf = addButton(tr("Save PDF"), "pdfButton", Qt::CTRL | Qt::Key_S, scope);
    auto *copy =
        addButton(tr("Copy text"), "copyTextButton", Qt::CTRL | Qt::SHIFT | Qt::Key_C, scope);
    auto *grid = new QGridLayout;
    grid->setSpacing(step(this, 2));
    grid->addWidget(print, 0, 0);
    if (place == Place::Page) {
        auto *preview =
            addButton(tr("Preview"), "previewButton", Qt::CTRL | Qt::SHIFT | Qt::Key_P, scope);
        grid->addWidget(preview, 0, 1);
        grid->addWidget(pdf, 1, 0);
        grid->addWidget(copy, 1, 1);
        setTabOrder(print, preview);
        setTabOrder(preview, pdf);
        connect(
            preview, &QPushButton::clicked, this, [this] { m_desk->preview(m_wish, window()); });
    } else {
        print->setPrimary(true);
        grid->addWidget(pdf, 0, 1);
        grid->addWidget(copy, 0, 2);
    }
    setTabOrder(pdf, copy);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addLayout(m_kindRow);
    layout->addLayout(grid);

    connect(print, &QPushButton::clicked, this, [this] { m_desk->print(m_wish, window()); });
    connect(pdf, &QPushButton::clicked, this, [this] { m_desk->savePdf(m_wish, window()); });
    connect(copy, &QPushButton::clicked, this, [this] { m_desk->copy(m_wish); });
    choose(DocumentKind::Receipt);
}

QToolButton *DocumentBar::addKind(DocumentKind kind, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(documentTitle(kind));
    button->setAccessibleName(button->text());
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, kind] { choose(kind); });
    m_kinds.append(button);
    return button;
}

ActionButton *DocumentBar::addButton(
    const QString &text, const char *name, const QKeySequence &key, QWidget *scope)
{
    // A key of three would leave no room for the label.
    const QString keyName = key.toString(QKeySequence::NativeText);
    const bool brief = !(key[0].keyboardModifiers() & Qt::ShiftModifier);
    auto *button = new ActionButton(text, brief ? keyName : QString(), this);
    button->setObjectName(QLatin1String(name));
    button->setUnwrittenKey(keyName);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keyName));
    auto *shortcut = new QShortcut(key, scope);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [this, button] {
        if (isVisible())
            button->click();
    });
    return button;
}

void DocumentBar::setWish(const DocumentWish &wish)
{
    m_wish = wish;
    choose(wish.kind);
}

QSize DocumentBar::minimumSizeHint() const
{
    QSize hint = QWidget::minimumSizeHint();
    int widest = 0;
    for (const QToolButton *kind : m_kinds)
        widest = std::max(widest, kind->minimumSizeHint().width());
    // The kinds stand beneath each other where they must.
    hint.setWidth(std::max(widest, layout()->itemAt(1)->minimumSize().width()));
    return hint;
}

void DocumentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(m_kindRow, width());
}

bool DocumentBar::pressFocused()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!button || !button->hasFocus())
        return false;
    button->click();
    return true;
}

void DocumentBar::choose(DocumentKind kind)
{
    m_wish.kind = kind;
    m_kinds.at(int(kind))->setChecked(true);
    Q_EMIT kindChosen(kind);
}

} // namespace holdfast
