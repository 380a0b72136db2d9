// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcodes.h"

namespace holdfast::cli {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Validation:
    case ErrorKind::SoldOut:
    case ErrorKind::Expired:
    case ErrorKind::Conflict:
    case ErrorKind::NotFound:
        return Refused;
    case ErrorKind::Forbidden:
        return NotAllowed;
    case ErrorKind::Busy:
    case ErrorKind::Offline:
    case ErrorKind::Declined:
    case ErrorKind::Internal:
        return Failed;
    }
    Q_UNREACHABLE();
}

} // namespace holdfast::cli
