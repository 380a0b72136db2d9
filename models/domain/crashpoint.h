// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// HF_CRASH_POINT("sale: before commit") marks a place where a test may let the process die as by
/// kill -9. It is nothing unless the build has HOLDFAST_CRASH_POINTS, which what users run never
/// has. Each passing of any point is a passage; passages are numbered from 1 in the order in which
/// the process makes them. Two environment variables, read once:
/// - HOLDFAST_CRASH_AT: the number of the passage, or the name of the point, to die at.
/// - HOLDFAST_CRASH_LOG: a file to which each passage, the deadly one too, appends its name as a
///   line, so that a test learns how many a scenario has.
#ifdef HOLDFAST_CRASH_POINTS

#include <functional>
#include <QByteArray>

namespace holdfast {

/// The point's name is "where: moment", or `where` alone. Callable from any thread.
void passCrashPoint(const char *where, const char *moment = nullptr);

/// From now on this is called at every passage, on the thread that passes, with the point's name: a
/// test can break what comes next. Empty: no more; returns when the last call has. Any thread.
void watchCrashPoints(std::function<void(const QByteArray &point)> watcher);

} // namespace holdfast

#define HF_CRASH_POINT(...) ::holdfast::passCrashPoint(__VA_ARGS__)
#else
#define HF_CRASH_POINT(...) static_cast<void>(0)
#endif
