// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newid.h"

#include <chrono>
#include <QRandomGenerator>

namespace holdfast {

QUuid newId()
{
    using namespace std::chrono;
    const auto now = system_clock::now().time_since_epoch();
    const quint64 ms = quint64(duration_cast<milliseconds>(now).count());
    const quint64 ns = quint64(duration_cast<nanoseconds>(now).count()) % 1'000'000;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int index) { return uchar(random >> (8 * index)); };
    return {uint(ms >> 16), ushort(ms), ushort(0x7000 | (ns * 4096 / 1'000'000)),
        uchar(0x80 | (byte(7) & 0x3f)), byte(6), byte(5), byte(4), byte(3), byte(2), byte(1),
        byte(0)};
}

} // namespace holdfast
