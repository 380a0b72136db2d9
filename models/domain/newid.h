// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace holdfast {

/// A new id (UUID version 7): like no other, and after those made before it, as far as this
/// computer's clock can be believed. Rows with such keys go to the end of their index, so that a
/// database writes the same few pages again rather than one somewhere for each. Any thread.
QUuid newId();

} // namespace holdfast
