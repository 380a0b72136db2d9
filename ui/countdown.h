// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screentimes.h"

#include <QPainter>

namespace holdfast {

/// A countdown: the number, and a thin ring of the share that is left, in `rect`. The number says
/// it all; the colour repeats it.
void paintCountdown(QPainter *painter, const QRect &rect, const QString &text, double share,
    Urgency urgency, const QPalette &palette, Qt::LayoutDirection direction);
QColor urgencyColor(Urgency urgency, const QPalette &palette);
/// How wide paintCountdown gets for `text`.
int countdownWidth(const QFontMetrics &metrics, const QString &text);

} // namespace holdfast
