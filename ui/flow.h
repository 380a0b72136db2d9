// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace holdfast {

/// Puts what is in the layout beside each other where `room` (pixels) is enough for all, and else
/// beneath.
void flow(QBoxLayout *layout, int room);

} // namespace holdfast
