// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace holdfast {

enum class KeychainState
{
    Open,
    Locked,
    NoService,
    Unknown, ///< nobody can say, or QtKeychain itself knows better
};

/// Asks what QtKeychain cannot tell: behind libsecret a locked keychain that nobody unlocks looks
/// like one without the secret, and no service at all like any other failure. `then` is called on
/// this thread, perhaps at once.
void askKeychainState(std::function<void(KeychainState)> then);

/// libsecret keeps to the service that it found first; this makes it look again.
void reconnectKeychain();

} // namespace holdfast
