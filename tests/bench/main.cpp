// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairness.h"
#include "uidesk.h"
#include "workloads.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace holdfast::bench;

namespace {

void printPlain(const QJsonObject &object, const QString &indent = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject()) {
            std::printf("%s%s\n", qPrintable(indent), qPrintable(it.key()));
            printPlain(it.value().toObject(), indent + QStringLiteral("  "));
        } else {
            const QByteArray value = QJsonDocument(
                QJsonObject{{QStringLiteral("v"),
                    it.value()}}).toJson(QJsonDocument::Compact);
            std::printf("%s%-14s %s\n", qPrintable(indent), qPrintable(it.key()),
                value.mid(5, value.size() - 6).constData());
        }
    }
}

/// What no measurement may end with.
bool wentWrong(const QJsonObject &report)
{
    for (const char *field : {"errors", "oversold", "verify"}) {
        if (report.value(QLatin1String(field)).toInteger() != 0)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == uiDeskWord)
        return uiDesk(argc, argv);
    const QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String(fairnessDeskWord))
        return fairnessDesk(application.arguments().mid(2));
    CLI::App app("Measures the store as the desks use it. See tests/bench/README.md.");
    app.require_subcommand(1);
    Options options;
    std::string url;
    bool json = false;
    app.fallthrough();
    app.add_option(
        "--db", url, "a PostgreSQL URL whose login may create databases; SQLite without");
    app.add_option("--connections", options.pace.connections)->check(CLI::Range(1, 1000));
    app.add_option("--seconds", options.pace.seconds)->check(CLI::Range(0.1, 600.0));
    app.add_option(
        "--rate", options.pace.ratePerSecond, "operations a second over all connections");
    app.add_option("--latency-ms", options.latencyMs, "a simulated network: time there and back");
    app.add_option("--rounds", options.rounds, "how often, with medians reported")
        ->check(CLI::Range(1, 100));
    app.add_option("--listings", options.listings)->check(CLI::Range(1, 1'000'000));
    app.add_option("--holds", options.holds, "active holds planted for avails");
    app.add_option("--slots", options.slotCount, "capacity raced for");
    app.add_option("--lines", options.lines, "lines of a sold cart")->check(CLI::Range(1, 50));
    app.add_flag("--mixed", options.mixed, "a race of all operations, time and managers");
    app.add_option("--seed", options.seed, "of a mixed race; random without");
    app.add_option("--processes", options.processes, "desks of fairness")->check(CLI::Range(1, 64));
    app.add_flag("--hot", options.hot, "all on one listing");
    app.add_flag("--floor", options.floors, "run the bare statements in turn with it");
    app.add_flag("--json", json);
    const std::pair<const char *, QJsonObject (*)(const Options &)> workloads[] = {{"hold", hold},
        {"sale", sale}, {"avails", avails}, {"race", race}, {"layer", layer},
        {"fairness", fairness}, {"push", push}, {"ui", ui}};
    for (const auto &workload : workloads)
        app.add_subcommand(workload.first);
    CLI11_PARSE(app, argc, argv);
    options.url = QString::fromStdString(url);
    bool wrong = false;
    for (const auto &workload : workloads) {
        if (!app.got_subcommand(workload.first))
            continue;
        const QJsonObject report = workload.second(options);
        if (json)
            std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
        else
            printPlain(report);
        wrong = wrong || wentWrong(report);
    }
    return wrong ? 1 : 0;
}
