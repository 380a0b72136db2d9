// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"
#include "uidesk.h"
#include "uisale.h"
#include "workloads.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace holdfast::bench {
namespace {

constexpr int patienceMs = 180'000;
constexpr int manyListings = 100'000;
constexpr int someListings = 10'000;
constexpr int mostImported = 600;

/// A process of our own with a window, off the screen unless QT_QPA_PLATFORM says otherwise.
QJsonObject ask(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        QStringList{QLatin1String(uiDeskWord)} + arguments);
    if (!process.waitForFinished(patienceMs))
        giveUp(QStringLiteral("a window did not end"));
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (said.isEmpty())
        giveUp(QStringLiteral("a window said nothing"));
    return said;
}

QJsonObject start(const QString &kind, const QString &what)
{
    return ask({kind, what, QString::number(SteadyClock::now().time_since_epoch().count())});
}

/// What a window of ours takes against a bare one with as many rows, measured in turn.
QJsonObject startAgainstBare(const QString &file, int rows, int rounds)
{
    QMap<QString, std::vector<double>> values;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject bare = start(QStringLiteral("bare"), QString::number(rows));
        const QJsonObject ours = start(QStringLiteral("window"), file);
        for (const QString &field : ours.keys()) {
            const double own = ours.value(field).toDouble();
            const double floor = bare.value(field).toDouble();
            values[field].push_back(own);
            values[QStringLiteral("bare_") + field].push_back(floor);
            if (floor > 0)
                values[field.section(QLatin1Char('_'), 0, -2) + QStringLiteral("_ratio")].push_back(
                    own / floor);
        }
    }
    QJsonObject report;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        report.insert(it.key(), median(it.value()));
    return report;
}

/// The run whose 99th percentile is the median of the rounds, with the longest event of them all.
QJsonObject framesOf(const QStringList &what, int rounds)
{
    QVector<QJsonObject> runs;
    for (int round = 0; round < rounds; ++round)
        runs.append(ask(what));
    std::sort(runs.begin(), runs.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QLatin1String("p99_ms")).toDouble()
               < b.value(QLatin1String("p99_ms")).toDouble();
    });
    QJsonObject chosen = runs.at(runs.size() / 2);
    const auto longest =
        *std::max_element(runs.begin(), runs.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a.value(QLatin1String("longest_event_ms")).toDouble()
                   < b.value(QLatin1String("longest_event_ms")).toDouble();
        });
    for (const char *field : {"longest_event_ms", "longest_event"})
        chosen.insert(QLatin1String(field), longest.value(QLatin1String(field)));
    return chosen;
}

QJsonObject sales(const Options &options)
{
    const Target target(options.url, {options.listings, 1'000'000, 0}, 0);
    QJsonObject report;
    for (const char *kind : saleKinds)
        report.insert(QLatin1String(kind),
            framesOf({QStringLiteral("sale"), target.spec().text(), QLatin1String(kind)},
                options.rounds));
    return complete("ui", report);
}

} // namespace

QJsonObject ui(const Options &options)
{
    if (options.url.startsWith(QLatin1String("postgres")))
        return sales(options);
    QJsonObject report;
    {
        Target sample({}, {0, {}, 0}, 0);
        Database database(sample.factory());
        const auto loaded = MaintenanceService({&database, desk(0)}).loadSample().result();
        if (!loaded)
            giveUp(loaded.error().text);
        const auto rows = int(sample.number(QStringLiteral("SELECT count(*) FROM listing")));
        report.insert(
            QStringLiteral("start_sample"), startAgainstBare(sample.file(), rows, options.rounds));
    }
    {
        Target some({}, {mostImported, 1'000, 0}, 0);
        some.plantListings(someListings - mostImported);
        report.insert(QStringLiteral("start_10000"),
            startAgainstBare(some.file(), someListings, options.rounds));
    }
    const int listings = options.listings == mostImported ? manyListings : options.listings;
    Target many({}, {std::min(listings, mostImported), 1'000, 0}, 0);
    many.plantListings(listings - mostImported);
    QJsonObject frames;
    for (const char *scenario : {"matrix", "matrix-scroll", "list", "list-scroll"})
        frames.insert(QLatin1String(scenario),
            framesOf({QStringLiteral("frames"), many.file(), QLatin1String(scenario),
                         QString::number(options.pace.seconds)},
                options.rounds));
    report.insert(QStringLiteral("listings"), listings);
    report.insert(QStringLiteral("frames"), frames);
    return complete("ui", report);
}

} // namespace holdfast::bench
