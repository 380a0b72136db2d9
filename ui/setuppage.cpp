// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppage.h"

#include "actionbutton.h"
#include "theme.h"

namespace holdfast {

SetupPage::SetupPage(const char *name, const QString &stepText, const QString &title,
    const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_step(stepText)
    , m_body(new QVBoxLayout(this))
    , m_notice(new InlineNotice(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    const int margin = step(this, 7);
    m_body->setContentsMargins(margin, margin, margin, step(this, 3));
    m_body->setSpacing(step(this));
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    setType(heading, Type::Title, true);
    auto *explanation = new QLabel(sentence, this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    setMuted(explanation);
    m_body->addWidget(heading);
    m_body->addWidget(explanation);
    m_body->addSpacing(step(this, 3));
}

QString SetupPage::nextText() const
{
    return tr("Next");
}

void SetupPage::addCaption(const QString &caption, QWidget *buddy, QBoxLayout *to)
{
    auto *label = new QLabel(caption, this);
    setMuted(label);
    label->setBuddy(buddy);
    buddy->setAccessibleName(plainText(caption));
    to->addWidget(label);
}

QLineEdit *SetupPage::addField(
    const QString &caption, const char *name, int maxLength, QBoxLayout *to, int stretch)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(maxLength);
    auto *column = new QVBoxLayout;
    column->setSpacing(step(this));
    addCaption(caption, edit, column);
    column->addWidget(edit);
    QBoxLayout *place = to ? to : m_body;
    place->addLayout(column, stretch);
    if (place == m_body)
        m_body->addSpacing(step(this));
    connect(edit, &QLineEdit::textChanged, this, &SetupPage::changed);
    return edit;
}

void SetupPage::finishBody()
{
    m_body->addSpacing(step(this, 2));
    m_body->addWidget(m_notice);
    m_body->addStretch(1);
}

} // namespace holdfast
