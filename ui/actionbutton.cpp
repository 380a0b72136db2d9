// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"

#include "theme.h"

#include <QAction>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace holdfast {

QString keyText(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

QString plainText(const QString &label)
{
    // Where the letters of a script have no keys, the key stands behind the text: "(&N)".
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    const QString text = QString(label).remove(behind);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(plainText(action->text()), parent)
    , m_key(keyText(action))
{
    QString name = action->objectName();
    name.replace(QStringLiteral("Action"), QStringLiteral("Button"));
    setObjectName(name);
    setToolTip(action->toolTip());
    setAccessibleName(text());
    setAccessibleDescription(action->toolTip());
    setEnabled(action->isEnabled());
    connect(action, &QAction::changed, this, [this, action] { setEnabled(action->isEnabled()); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    setAttribute(Qt::WA_Hover);
}

ActionButton::ActionButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
}

void ActionButton::setPrimary(bool primary)
{
    setProperty("primary", primary);
    update();
}

void ActionButton::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(label);
    updateGeometry();
}

void ActionButton::setKey(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics label(font());
    const QFontMetrics key(typeFont(font(), Type::Caption));
    int width = label.horizontalAdvance(text()) + step(this, 6);
    if (!m_key.isEmpty())
        width += key.horizontalAdvance(m_key) + step(this, 3);
    return {width, label.height() + step(this, 4)};
}

QSize ActionButton::minimumSizeHint() const
{
    const QFontMetrics label(font());
    return {label.horizontalAdvance(text()) + step(this, 4), label.height() + step(this, 2)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const bool primary = property("primary").toBool() && isEnabled();
    const QColor color = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
        primary ? QPalette::HighlightedText : QPalette::ButtonText);
    const QFont small = typeFont(font(), Type::Caption);
    const int labelWidth = fontMetrics().horizontalAdvance(text());
    const int fullKey = QFontMetrics(small).horizontalAdvance(m_key) + step(this, 2);
    const bool written = !m_key.isEmpty() && labelWidth + fullKey + step(this, 4) <= width();
    const int gap = written ? step(this, 2) : 0;
    const int keyWidth = written ? fullKey - gap : 0;
    const int left = std::max(step(this, 2), (width() - labelWidth - gap - keyWidth) / 2);
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    painter.setPen(color);
    const int room = width() - left - gap - keyWidth - step(this, 2);
    painter.drawText(place(left, std::min(labelWidth, room) + 1), Qt::AlignCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (!written)
        return;
    painter.setFont(small);
    painter.setPen(primary || !isEnabled() ? color : tones(palette()).muted);
    painter.drawText(
        place(left + std::min(labelWidth, room) + gap, keyWidth + 1), Qt::AlignCenter, m_key);
}

} // namespace holdfast
