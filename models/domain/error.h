// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace holdfast {

/// Why an operation did not happen. Closed: callers may branch on it, and the command line's exit
/// codes and the window's messages are made from it.
enum class ErrorKind
{
    Validation, ///< what was asked makes no sense as it stands; asking again the same way fails
                ///< again
    SoldOut,    ///< fewer slots are free than were asked for
    Expired,    ///< a hold this needs has lapsed
    Conflict,   ///< the thing is in another state than this needs
    Forbidden,  ///< the person or login lacks the right
    NotFound,
    Busy,     ///< somebody else is at it; trying again later may succeed
    Offline,  ///< the database or provider cannot be reached; the outcome may be unknown
    Declined, ///< the payment was refused
    Internal, ///< a defect or damage: never the user's fault
};

/// The stable name of a kind ("SoldOut"), as it stands in JSON.
QString errorKindName(ErrorKind kind);

/// What went wrong. `text` is one or two sentences for the user and says what to do. `detail` holds
/// the facts by name (never a secret) for logs, JSON and callers that show them in another way.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString text;
    QJsonObject detail = {};
};

} // namespace holdfast
