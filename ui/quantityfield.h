// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QUuid>

namespace holdfast {

/// How many slots a cart line asks for, to be typed over. What is typed counts once Enter is
/// pressed or the field is left; Escape, and what is no quantity, leave the line as it is.
class QuantityField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuantityField(QWidget *parent = nullptr);

    /// What the line asks for now, and whether another may be typed. When the line is another, or
    /// nothing may be typed any more, what was being typed is forgotten, and the keyboard goes
    /// back.
    void showLine(const QUuid &line, qint64 quantity, bool mayType);
    /// Takes the keyboard until the quantity is entered, from whoever has it now; `digits`, if
    /// any, are typed already.
    void begin(const QString &digits = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void wanted(const QUuid &line, qint64 quantity);
    /// It was entered or given up, and nobody had the keyboard before.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();
    void restore();
    void goBack();

    QUuid m_line;
    qint64 m_quantity = 0;
    QPointer<QWidget> m_before; ///< who had the keyboard
};

} // namespace holdfast
