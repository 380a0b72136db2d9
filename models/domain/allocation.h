// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace holdfast {

/// Spreads `amount` over the weights in proportion, by largest remainder, ties to the earlier one:
/// the parts are whole and sum to it exactly. Neither it nor a weight is negative, and the weights'
/// sum fits 64 bits and is above zero unless the amount is zero.
QVector<qint64> allocate(qint64 amount, const QVector<qint64> &weights);

} // namespace holdfast
