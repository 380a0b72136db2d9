// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QString>

namespace holdfast {

/// Who is next to write to a file that several processes share. SQLite's lock goes to whoever
/// happens to look when it is free, which is mostly the one who has just given it back. Here all
/// who want it try for the turn, only the one who has the turn tries for the lock, and the one who
/// had the lock is again one of many.
///
/// Where the turn cannot be had, one goes on without: SQLite's lock protects the file. The turn
/// does so only where that lock is lost (KeptLocks), and is therefore kept until the transaction's
/// end. It is a lock of the system on a file of its own, so that it goes with its process, however
/// that ends.
class WriteQueue
{
public:
    WriteQueue() = default;
    ~WriteQueue() { close(); }
    WriteQueue(const WriteQueue &) = delete;
    WriteQueue &operator=(const WriteQueue &) = delete;

    /// `path` is made when somebody first wants a turn. Without effect where it cannot be.
    void open(const QString &path);
    void close();

    /// One's turn, for as long as this lives.
    class Turn
    {
    public:
        /// Waits at most so long.
        Turn(WriteQueue &queue, std::chrono::milliseconds patience);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        WriteQueue &m_queue;
        bool m_taken = false;
    };

private:
    enum class Lock
    {
        Taken,
        Busy,      ///< somebody else has the turn
        Impossible ///< the file system knows no such locks
    };

    bool openFile();
    Lock tryTake();
    void giveBack();

    QString m_path;
    qintptr m_file = -1;
};

/// A short sleep of no fixed length, so that those who wait do not look in step.
void shortPause(int leastUs, int mostUs);

} // namespace holdfast
