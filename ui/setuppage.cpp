// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppage.h"

#include "actionbutton.h"
#include "setupplan.h"
#include "theme.h"

namespace holdfast {

SetupPage::SetupPage(const char *name, const QString &stepText, const QString &title,
    const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_step(stepText)
    , m_body(new QVBoxLayout(this))
    , m_sentence(new QLabel(this))
    , m_notice(new InlineNotice(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    const int margin = step(this, 7);
    m_body->setContentsMargins(margin, margin, margin, step(this, 3));
    m_body->setSpacing(step(this));
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    setType(heading, Type::Title, true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setMuted(m_sentence);
    m_body->addWidget(heading);
    m_body->addWidget(m_sentence);
    m_body->addSpacing(step(this, 3));
    setSentence(sentence);
}

void SetupPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

QString SetupPlan::changesText() const
{
    if (changes.isEmpty())
        return SetupPage::tr("Nothing has been changed yet.");
    return SetupPage::tr("%1 Nothing else has been changed.", "what has been changed: sentences")
        .arg(changes.join(QLatin1Char(' ')));
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
