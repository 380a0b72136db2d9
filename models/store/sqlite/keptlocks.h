// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QString>

namespace holdfast {

/// Keeps the locks that say "this database is in use" where SQLite would lose them.
///
/// The locks of POSIX belong to the process: when any part of it closes any descriptor of a file,
/// all its locks on the file are gone (sqlite.org/howtocorrupt.html, 2.2). A file dialog that looks
/// into files to show what they are does that to the database. Another process that closes it then
/// takes itself for the last, writes its log back and removes it, and what is sold here afterwards
/// goes into a file that has no name any more.
///
/// Where the system has locks that belong to an open file instead (Linux), the same bytes are
/// locked by those as well, for as long as any store of this process has the database open. What a
/// transaction locks besides is covered by the turn of WriteQueue. Elsewhere this does nothing:
/// on macOS dialogs are another process, on Windows a lock belongs to its handle.
class KeptLocks
{
public:
    KeptLocks() = default;
    ~KeptLocks();
    KeptLocks(const KeptLocks &) = delete;
    KeptLocks &operator=(const KeptLocks &) = delete;

    /// Of a database in WAL mode that this store has open and has read. Again does nothing. Never
    /// fails: where locks cannot be had, SQLite's own are left.
    void keep(const QString &database);
    /// Lets go, closes the connection by `close`, then what was opened here. In this order, so that
    /// the last one can tidy up and none loses its locks.
    void letGo(const std::function<void()> &close);

private:
    struct Files;
    std::shared_ptr<Files> m_files;
};

} // namespace holdfast
