// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingrow.h"

#include "theme.h"

#include <algorithm>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

SettingRow::SettingRow(const QString &name, const QString &title, const QString &sentence,
    QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_sentence(sentence)
    , m_line(new QHBoxLayout)
    , m_unit(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(name + QStringLiteral("Row"));
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    setType(heading, Type::Body, true);
    auto *explanation = new QLabel(sentence, this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    setMuted(explanation);
    auto *words = new QVBoxLayout;
    words->setSpacing(step(this));
    words->addWidget(heading);
    words->addWidget(explanation);
    words->addStretch(1);

    editor->setParent(this);
    if (editor->objectName().isEmpty())
        editor->setObjectName(name + QStringLiteral("Edit"));
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(title);
    editor->setAccessibleDescription(sentence);
    m_line->setSpacing(step(this, 2));
    if (qobject_cast<QAbstractButton *>(editor)) {
        m_line->addWidget(editor);
        m_line->addStretch(1);
    } else {
        m_line->addWidget(editor, 1);
    }
    m_line->addWidget(m_unit);
    m_unit->hide();
    setMuted(m_unit);
    m_fault->setObjectName(name + QStringLiteral("Fault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_reset->setObjectName(name + QStringLiteral("Reset"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->hide();
    auto *edit = new QVBoxLayout;
    edit->setSpacing(step(this));
    edit->addLayout(m_line);
    edit->addWidget(m_fault);
    edit->addWidget(m_reset, 0, Qt::AlignLeft);
    edit->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, step(this, 4), 0, step(this, 4));
    layout->setSpacing(step(this, 6));
    layout->addLayout(words, 3);
    layout->addLayout(edit, 2);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::resetWanted);
}

void SettingRow::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void SettingRow::offerReset(bool offered, const QString &standard)
{
    m_reset->setVisible(offered);
    m_reset->setText(standard.isEmpty() ? tr("Clear") : tr("Reset to %1").arg(standard));
    m_reset->setAccessibleName(standard.isEmpty() ? tr("%1: clear").arg(m_title)
                                                  : tr("%1: reset to %2").arg(m_title, standard));
}

void SettingRow::showFault(const QString &fault)
{
    QPalette colors = m_fault->palette();
    colors.setColor(QPalette::WindowText, tones(palette()).urgent);
    m_fault->setPalette(colors);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

bool SettingRow::matches(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [this](const QString &word) {
        return m_title.contains(word, Qt::CaseInsensitive)
               || m_sentence.contains(word, Qt::CaseInsensitive);
    });
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tones(palette()).line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace holdfast
