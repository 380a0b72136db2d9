// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverpage.h"

#include "choicedelegate.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace holdfast {

HandOverPage::HandOverPage(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_state(new QLabel(this))
    , m_desks(new QListWidget(this))
    , m_give(new ActionButton(tr("Hand over"), tr("Enter"), this))
    , m_back(new ActionButton(tr("Back"), tr("Esc"), this))
{
    setObjectName(QStringLiteral("handOverPage"));
    setAccessibleName(tr("Hand over"));
    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this));
    auto *title = new QLabel(tr("Hand over"), this);
    setType(title, Type::Title, true);
    m_sentence->setObjectName(QStringLiteral("handOverSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setMuted(m_sentence);
    auto *caption = new QLabel(tr("&To the desk"), this);
    setMuted(caption);
    caption->setBuddy(m_desks);
    m_desks->setObjectName(QStringLiteral("desksList"));
    m_desks->setAccessibleName(tr("To the desk"));
    m_desks->setFrameShape(QFrame::NoFrame);
    m_desks->setItemDelegate(new ChoiceDelegate(m_desks));
    m_desks->viewport()->setAutoFillBackground(false);
    m_desks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(QStringLiteral("handOverState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(m_sentence);
    layout->addSpacing(step(this, 3));
    layout->addWidget(caption);
    layout->addWidget(m_desks, 1);
    layout->addWidget(m_state);
    layout->addStretch();
    m_give->setObjectName(QStringLiteral("handOverButton"));
    m_give->setPrimary(true);
    m_back->setObjectName(QStringLiteral("handOverBackButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_back);
    buttons->addWidget(m_give, 1);
    layout->addLayout(buttons);
    setTabOrder(m_desks, m_back);
    setTabOrder(m_back, m_give);

    connect(m_give, &QPushButton::clicked, this, &HandOverPage::accept);
    connect(m_back, &QPushButton::clicked, this, &HandOverPage::left);
    connect(m_desks, &QListWidget::itemDoubleClicked, this, &HandOverPage::accept);
    connect(m_desks, &QListWidget::currentRowChanged, this, &HandOverPage::refresh);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        enter->setAutoRepeat(false);
        connect(enter, &QShortcut::activated, this, [this] {
            if (m_back->hasFocus())
                Q_EMIT left();
            else
                accept();
        });
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HandOverPage::left);
}

void HandOverPage::begin(const QString &cart)
{
    m_sentence->setText(
        tr("The cart “%1” goes to another desk as it is: its holds and prices stay.").arg(cart));
    m_desks->clear();
    m_desks->hide();
    m_state->setText(tr("Looking for other desks…"));
    m_state->show();
    m_waiting = false;
    refresh();
    m_back->setFocus();
}

void HandOverPage::setDesks(const QStringList &desks)
{
    m_desks->clear();
    m_desks->addItems(desks);
    m_desks->setVisible(!desks.isEmpty());
    m_state->setVisible(desks.isEmpty());
    m_state->setText(tr("No other desk is open now. A cart goes to a desk whose window is open."));
    if (!desks.isEmpty()) {
        m_desks->setCurrentRow(0);
        m_desks->setFocus();
    }
    refresh();
}

void HandOverPage::setUsable(bool usable)
{
    m_usable = usable;
    refresh();
}

void HandOverPage::endWaiting()
{
    m_waiting = false;
    refresh();
}

void HandOverPage::refresh()
{
    m_give->setEnabled(m_usable && !m_waiting && m_desks->currentItem());
}

void HandOverPage::accept()
{
    if (!m_give->isEnabled())
        return;
    m_waiting = true;
    refresh();
    Q_EMIT wanted(m_desks->currentItem()->text());
}

} // namespace holdfast
