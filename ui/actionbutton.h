// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace holdfast {

/// A push button that is an action: its text, its enabled state, and its key written on it, where
/// there is room for both.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    /// A button with a key of its own; the caller connects it.
    ActionButton(const QString &text, const QString &key, QWidget *parent = nullptr);

    void setPrimary(bool primary);
    void setLabel(const QString &label);
    /// What is written small beside the text and is no key.
    void setAside(const QString &aside);
    /// The key of a button that has no room to write it.
    void setUnwrittenKey(const QString &key) { m_key = key; }
    /// Written or not.
    QString key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_aside; ///< written small: the key, or what stands in its place
};

/// The keys of `action` stay the window's while `edit` has the keyboard, where the platform has
/// them edit text, as X11 has Ctrl+E.
void letThrough(QWidget *edit, QAction *action);
/// "F8" as this platform writes it; empty when the action has no key.
QString keyText(const QAction *action);
/// A label without its mnemonic.
QString plainText(const QString &label);

} // namespace holdfast
