// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast::test {

/// A disk that takes no byte more: what this process writes to any file fails, as on a device that
/// has gone, its own log too. Reading goes on. One at a time. Unix; callable from any thread.
class FailingDisk
{
public:
    /// To be called once, before it fails. What stands in the way, or nothing.
    static QString prepare();

    FailingDisk() = default;
    ~FailingDisk() { mend(); }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    void fail();
    void mend();
};

} // namespace holdfast::test
