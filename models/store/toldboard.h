// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"

#include <QHash>

namespace holdfast {

/// What was told of a board, so that a whole reading of it need not be told again: comparing a
/// hundred thousand listings takes longer than a frame, so it is done where they are read.
class ToldBoard
{
public:
    /// What `read`, a whole board, says that was not told: a board of those listings alone, at
    /// worst none. Nothing when only the whole says it: it is the first, listings have come, gone
    /// or moved, or the setting has changed. Counts as told from now on.
    std::optional<Board> news(const Board &read);
    /// What of `some`, a reading of those listings alone, is to be told: all of it, but as a whole
    /// board says it, without the next lapse of what has slots left. Counts as told.
    Board tell(Board some);
    /// The next reading is the first.
    void forget();

private:
    bool hasRowsOf(const Board &read) const;

    std::optional<Board> m_told;
    QHash<qint64, qsizetype> m_rowOf;
};

} // namespace holdfast
