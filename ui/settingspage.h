// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlinenotice.h"
#include "result.h"
#include "settingrow.h"

#include <functional>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace holdfast {

/// Rows of settings that belong together, beneath one title.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &sentence, QWidget *parent);

    QString title() const { return m_title; }
    /// Shows the rows that have every word; answers how many those are.
    int filter(const QStringList &words);
    /// Whether something typed is not kept yet.
    virtual bool hasChanges() const { return false; }

protected:
    /// Answers what was typed, made fit, or what is wrong with it; keeps it when it is right.
    using Keep = std::function<Result<QString>(const QString &)>;

    SettingRow *addRow(
        const QString &name, const QString &title, const QString &sentence, QWidget *editor);
    /// A line that is kept when it is left.
    SettingRow *addLine(const QString &name, const QString &title, const QString &sentence,
        const QString &value, const QString &standard, int maxLength, Keep keep);
    /// Several lines, none as a standard.
    SettingRow *addLines(const QString &name, const QString &title, const QString &sentence,
        const QString &value, int maxLength, std::function<void(const QString &)> keep);
    QComboBox *addChoice(const QString &name, const QString &title, const QString &sentence);
    /// The item of `box`, by its data, that a reset goes back to. After its items are there.
    void offerStandard(QComboBox *box, const QVariant &standard);
    QVBoxLayout *foot() { return m_foot; }
    InlineNotice *notice() { return m_notice; }

private:
    QString m_title;
    QVBoxLayout *m_rowsLayout;
    QVBoxLayout *m_foot;
    InlineNotice *m_notice;
    QVector<SettingRow *> m_rows;
};

} // namespace holdfast
