// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocation.h"

#include "wide.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

QVector<qint64> allocate(qint64 amount, const QVector<qint64> &weights)
{
    QVector<qint64> parts(weights.size(), 0);
    if (amount == 0)
        return parts;
    const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    QVector<quint64> remainders;
    remainders.reserve(weights.size());
    qint64 left = amount;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const auto part = multiplyThenDivide(quint64(amount), quint64(weights[i]), quint64(sum));
        Q_ASSERT(part);
        parts[i] = qint64(part->quotient);
        left -= parts[i];
        remainders.append(part->remainder);
    }
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    for (qsizetype i = 0; i < left; ++i)
        ++parts[order[i]];
    return parts;
}

} // namespace holdfast
