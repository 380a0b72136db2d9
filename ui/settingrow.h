// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace holdfast {

/// One setting: what it is called and does at the left, its editor and unit at the right, and
/// beneath it the way back to what it was at first, or what is wrong.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes `editor` as its child; `name` is what the row, editor and button are called after.
    SettingRow(const QString &name, const QString &title, const QString &sentence, QWidget *editor,
        QWidget *parent);

    QString title() const { return m_title; }
    void setUnit(const QString &unit);
    /// Offers the way back to `standard`, which may be to have nothing there.
    void offerReset(bool offered, const QString &standard);
    void showFault(const QString &fault);
    bool matches(const QStringList &words) const;

Q_SIGNALS:
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_sentence;
    QHBoxLayout *m_line;
    QLabel *m_unit;
    QLabel *m_fault;
    QToolButton *m_reset;
};

} // namespace holdfast
