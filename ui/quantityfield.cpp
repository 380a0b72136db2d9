// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantityfield.h"

#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpressionValidator>
#include <QStyleOptionFrame>

namespace holdfast {

namespace {

constexpr int longest = 9;
constexpr int usual = 4;

} // namespace

QuantityField::QuantityField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("quantityField"));
    setAccessibleName(tr("Quantity"));
    setAlignment(Qt::AlignCenter);
    static const QRegularExpression number(QStringLiteral("[0-9]{0,%1}").arg(longest));
    setValidator(new QRegularExpressionValidator(number, this));
    setInputMethodHints(Qt::ImhDigitsOnly);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QuantityField::sizeHint() const
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    const QMargins text = textMargins();
    const int width = fontMetrics().horizontalAdvance(QString(usual, QLatin1Char('0')))
                      + text.left() + text.right() + step(this, 2);
    return {style()->sizeFromContents(QStyle::CT_LineEdit, &frame, {width, 0}, this).width(),
        QLineEdit::sizeHint().height()};
}

void QuantityField::showLine(const QUuid &line, qint64 quantity, bool mayType)
{
    const bool same = line == m_line && mayType;
    const bool typing = hasFocus() && isModified() && same;
    m_line = line;
    m_quantity = quantity;
    if (!typing)
        restore();
    if (hasFocus() && !same)
        goBack();
    setEnabled(mayType);
}

void QuantityField::begin(const QString &digits)
{
    if (!isEnabled())
        return;
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!digits.isEmpty())
        insert(digits);
}

void QuantityField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        goBack();
        break;
    case Qt::Key_Escape:
        restore();
        goBack();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuantityField::focusOutEvent(QFocusEvent *event)
{
    // The window that was left for another comes back to what was being typed.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        enter();
        m_before = nullptr;
    }
    QLineEdit::focusOutEvent(event);
}

void QuantityField::enter()
{
    const qint64 typed = isModified() ? text().toLongLong() : 0;
    restore();
    if (typed > 0 && typed != m_quantity)
        Q_EMIT wanted(m_line, typed);
}

void QuantityField::restore()
{
    setText(m_line.isNull() ? QString() : QString::number(m_quantity));
    setModified(false);
}

void QuantityField::goBack()
{
    QWidget *before = m_before;
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

} // namespace holdfast
