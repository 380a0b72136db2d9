// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "theme.h"

#include <QScrollArea>

namespace holdfast {

SettingsPage::SettingsPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_rowsLayout(nullptr)
    , m_foot(new QVBoxLayout)
    , m_notice(new InlineNotice(this))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    setType(heading, Type::Title, true);
    auto *explanation = new QLabel(sentence, this);
    explanation->setWordWrap(true);
    setMuted(explanation);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_rowsLayout = new QVBoxLayout(content);
    m_rowsLayout->setContentsMargins(0, 0, step(this, 4), 0);
    m_rowsLayout->setSpacing(0);
    m_rowsLayout->addStretch(1);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 6);
    layout->setContentsMargins(margin, margin, step(this, 2), step(this, 3));
    layout->setSpacing(step(this));
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addSpacing(step(this, 2));
    layout->addWidget(m_notice);
    layout->addWidget(area, 1);
    layout->addLayout(m_foot);
}

int SettingsPage::filter(const QStringList &words)
{
    int found = 0;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool matches = row->matches(words);
        row->setVisible(matches);
        found += matches;
    }
    return found;
}

SettingRow *SettingsPage::addRow(
    const QString &name, const QString &title, const QString &sentence, QWidget *editor)
{
    auto *row = new SettingRow(name, title, sentence, editor, this);
    m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, row);
    m_rows.append(row);
    return row;
}

SettingRow *SettingsPage::addLine(const QString &name, const QString &title,
    const QString &sentence, const QString &value, const QString &standard, int maxLength,
    Keep keep)
{
    auto *edit = new QLineEdit(value);
    edit->setMaxLength(maxLength);
    SettingRow *row = addRow(name, title, sentence, edit);
    const auto offer = [row, edit, standard](const QString &kept) {
        row->offerReset(kept != standard && !edit->isReadOnly(), standard);
    };
    const auto take = [edit, row, keep, offer, kept = value]() mutable {
        if (edit->text() == kept)
            return;
        const auto result = keep(edit->text());
        row->showFault(result ? QString() : result.error().text);
        if (!result)
            return;
        kept = *result;
        edit->setText(kept);
        offer(kept);
    };
    offer(value);
    connect(edit, &QLineEdit::editingFinished, row, take);
    connect(row, &SettingRow::resetWanted, edit, [edit, standard] {
        edit->setText(standard);
        Q_EMIT edit->editingFinished();
        edit->setFocus();
    });
    return row;
}

SettingRow *SettingsPage::addLines(const QString &name, const QString &title,
    const QString &sentence, const QString &value, int maxLength,
    std::function<void(const QString &)> keep)
{
    auto *edit = new QPlainTextEdit(value);
    edit->setTabChangesFocus(true);
    edit->viewport()->setAutoFillBackground(false);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 3 + step(this, 4));
    SettingRow *row = addRow(name, title, sentence, edit);
    connect(edit, &QPlainTextEdit::textChanged, row, [edit, row, maxLength, keep] {
        const bool fits = edit->toPlainText().size() <= maxLength;
        row->showFault(fits ? QString() : tr("At most %L1 characters.").arg(maxLength));
        row->offerReset(!edit->toPlainText().isEmpty(), {});
        if (fits)
            keep(edit->toPlainText());
    });
    row->offerReset(!value.isEmpty(), {});
    connect(row, &SettingRow::resetWanted, edit, [edit] {
        edit->clear();
        edit->setFocus();
    });
    return row;
}

QComboBox *SettingsPage::addChoice(
    const QString &name, const QString &title, const QString &sentence)
{
    auto *box = new QComboBox;
    box->setObjectName(name + QStringLiteral("Box"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(name, title, sentence, box);
    return box;
}

void SettingsPage::offerStandard(QComboBox *box, const QVariant &standard)
{
    auto *row = static_cast<SettingRow *>(box->parentWidget());
    const auto offer = [box, row, standard] {
        row->offerReset(box->currentData() != standard, box->itemText(box->findData(standard)));
    };
    offer();
    connect(box, &QComboBox::currentIndexChanged, row, offer);
    connect(row, &SettingRow::resetWanted, box, [box, standard] {
        box->setCurrentIndex(box->findData(standard));
        box->setFocus();
    });
}

} // namespace holdfast
