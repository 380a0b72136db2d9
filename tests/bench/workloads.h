// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"
#include "target.h"

namespace holdfast::bench {

struct Options
{
    QString url;
    Pace pace;
    bool hot = false;
    bool floors = false;
    int rounds = 1;
    int listings = 600;
    int holds = 0;
    int slotCount = 10;
    int lines = 5;
    int processes = 4;
    double latencyMs = 0;
    bool mixed = false;
    quint32 seed = 0; ///< 0: a random one
};

/// One run of `hold` on a target whose carts are empty: each operation puts one slot in a line of
/// its own. Hot: all on one listing.
Outcome runHold(const Target &target, const Options &options);
/// One run of `sale`: each operation turns a prepared cart of `lines` lines into a paid order.
Outcome runSale(const Target &target, const Options &options);

/// The workloads as the command line has them: each makes its target and answers its report.
QJsonObject hold(const Options &options);
QJsonObject sale(const Options &options);
QJsonObject avails(const Options &options);
QJsonObject race(const Options &options);
QJsonObject layer(const Options &options);
QJsonObject fairness(const Options &options);
QJsonObject push(const Options &options);
QJsonObject ui(const Options &options);

} // namespace holdfast::bench
