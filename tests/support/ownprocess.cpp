// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownprocess.h"

#include <csignal>
#include <sys/prctl.h>

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;

} // namespace

OwnProcess::OwnProcess()
{
    setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

void OwnProcess::end()
{
    if (state() == NotRunning)
        return;
    terminate();
    if (!waitForFinished(patienceMs)) {
        kill();
        waitForFinished();
    }
}

QString OwnProcess::awaitLine()
{
    while (!canReadLine()) {
        if (!waitForReadyRead(patienceMs))
            qFatal(
                "%s says nothing: %s", qPrintable(program()), readAllStandardError().constData());
    }
    return QString::fromUtf8(readLine()).trimmed();
}

} // namespace holdfast::test
