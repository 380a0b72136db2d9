// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"

#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace holdfast {

namespace {

class KeyFilter : public QObject
{
public:
    KeyFilter(QWidget *edit, QAction *action)
        : QObject(edit)
        , m_action(action)
    {
        edit->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !m_action->isEnabled())
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!m_action->shortcuts().contains(QKeySequence(key->keyCombination())))
            return false;
        event->ignore();
        return true;
    }

private:
    QAction *m_action;
};

} // namespace

void letThrough(QWidget *edit, QAction *action)
{
    new KeyFilter(edit, action);
}

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
    , m_aside(m_key)
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
    , m_aside(key)
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

void ActionButton::setAside(const QString &aside)
{
    if (aside == m_aside)
        return;
    m_aside = aside;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics label(font());
    const QFontMetrics aside(typeFont(font(), Type::Caption));
    int width = label.horizontalAdvance(text()) + step(this, 6);
    if (!m_aside.isEmpty())
        width += aside.horizontalAdvance(m_aside) + step(this, 3);
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
    const int fullAside = QFontMetrics(small).horizontalAdvance(m_aside) + step(this, 2);
    const bool written = !m_aside.isEmpty() && labelWidth + fullAside + step(this, 4) <= width();
    const int gap = written ? step(this, 2) : 0;
    const int asideWidth = written ? fullAside - gap : 0;
    const int left = std::max(step(this, 2), (width() - labelWidth - gap - asideWidth) / 2);
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    painter.setPen(color);
    const int room = width() - left - gap - asideWidth - step(this, 2);
    painter.drawText(place(left, std::min(labelWidth, room) + 1), Qt::AlignCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (!written)
        return;
    painter.setFont(small);
    painter.setPen(primary || !isEnabled() ? color : tones(palette()).muted);
    painter.drawText(
        place(left + std::min(labelWidth, room) + gap, asideWidth + 1), Qt::AlignCenter, m_aside);
}

} // namespace holdfast
