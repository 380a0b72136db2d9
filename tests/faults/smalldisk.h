// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace holdfast::test {

/// A file system of its own, small enough to fill: a tmpfs that only this process and its children
/// see. Linux, and only where a process may make a namespace for its mounts: as root, or where
/// users may make namespaces.
class SmallDisk
{
public:
    /// To be called before the program has a second thread. What stands in the way, or nothing.
    static QString prepare();

    explicit SmallDisk(int kib);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void resize(int kib);
    /// Leaves no byte of room; undone by freeUp.
    void fillUp();
    void freeUp();

private:
    QTemporaryDir m_folder;
};

} // namespace holdfast::test
