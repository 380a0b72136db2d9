// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepage.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_first(new ActionButton(QString(), QString(), this))
    , m_second(new ActionButton(QString(), QString(), this))
{
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    setType(m_title, Type::Title, true);
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    setMuted(m_sentence);
    m_first->setObjectName(QStringLiteral("stateFirstButton"));
    m_first->setPrimary(true);
    m_second->setObjectName(QStringLiteral("stateSecondButton"));
    connect(m_first, &QPushButton::clicked, this, &StatePage::firstWanted);
    connect(m_second, &QPushButton::clicked, this, &StatePage::secondWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *sentence = new QHBoxLayout;
    sentence->addStretch();
    sentence->addWidget(m_sentence, 10);
    sentence->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(step(this, 3));
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(sentence);
    layout->addSpacing(step(this));
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void StatePage::showState(const QString &title, const QString &sentence, const QString &firstAction,
    const QString &secondAction)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_first->setLabel(firstAction);
    m_first->setVisible(!firstAction.isEmpty());
    m_second->setLabel(secondAction);
    m_second->setVisible(!secondAction.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void StatePage::setActionsEnabled(bool enabled)
{
    m_first->setEnabled(enabled);
    m_second->setEnabled(enabled);
}

void StatePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace holdfast
