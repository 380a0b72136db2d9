// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "businessdetails.h"

namespace holdfast {

/// "Roll, 80 mm", "A4", "Letter".
QString paperText(Paper paper);

} // namespace holdfast
