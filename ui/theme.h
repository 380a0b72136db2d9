// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QWidget>

namespace holdfast {

enum class Appearance
{
    System,
    Light,
    Dark
};

/// The colours that a palette has no role for. Text colours have a contrast of at least 4.5:1 on
/// every ground they are used on, bars and outlines that carry meaning at least 3:1.
struct Tones
{
    QColor muted;   ///< secondary text
    QColor line;    ///< hairlines between surfaces
    QColor track;   ///< the empty part of a bar
    QColor sold;    ///< bar: sold
    QColor held;    ///< bar: held
    QColor accent;  ///< the one accent, as text
    QColor tint;    ///< ground of what is selected
    QColor warning; ///< text: soon
    QColor urgent;  ///< text: now
    QColor good;    ///< text: done
    QColor warningGround;
    QColor urgentGround;
    QColor goodGround;
};

QPalette palette(bool dark);
/// `Light` or `Dark` as asked; `System` follows the lightness of the palette the system gave.
void applyAppearance(Appearance appearance);
bool isDark(const QPalette &palette);
const Tones &tones(const QPalette &palette);

/// Spacing: `n` steps of 4 at the usual text size, growing with the text.
int step(const QWidget *widget, int n = 1);
int cornerRadius(const QWidget *widget);

/// The four sizes of type and two weights.
enum class Type
{
    Caption,
    Body,
    Title,
    Total
};
QFont typeFont(const QFont &base, Type type, bool strong = false);
void setType(QWidget *widget, Type type, bool strong = false);
/// Secondary text; follows a change of palette.
void setMuted(QWidget *widget);

} // namespace holdfast
