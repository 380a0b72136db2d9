// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace holdfast {

/// One of several ways to go on: a title and what it means. The cards of one parent exclude each
/// other; the arrow keys move between them.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &sentence, QWidget *parent);

    void setSentence(const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Chosen twice: to go on with it at once.
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRect textRect(const QRect &within) const;
    QFont titleFont() const;

    QString m_sentence;
};

} // namespace holdfast
