// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast::test {

/// How long a test waits for what comes from another thread or a server: a busy machine is slow,
/// and only what never comes fails.
inline constexpr int patientMs = 60'000;

} // namespace holdfast::test
