// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"
#include "uidesk.h"
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

/// The run whose 99th percentile is the median of the rounds.
QJsonObject framesOf(const QString &file, const QString &scenario, const Options &options)
{
    QVector<QJsonObject> runs;
    for (int round = 0; round < options.rounds; ++round)
        runs.append(
            ask({QStringLiteral("frames"), file, scenario, QString::number(options.pace.seconds)}));
    std::sort(runs.begin(), runs.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QLatin1String("p99_ms")).toDouble()
               < b.value(QLatin1String("p99_ms")).toDouble();
    });
    return runs.at(runs.size() / 2);
}

} // namespace

QJsonObject ui(const Options &options)
{
    if (options.url.startsWith(QLatin1String("postgres")))
        giveUp(QStringLiteral("ui is about the window and uses SQLite files; leave --db out"));
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
        frames.insert(
            QLatin1String(scenario), framesOf(many.file(), QLatin1String(scenario), options));
    report.insert(QStringLiteral("listings"), listings);
    report.insert(QStringLiteral("frames"), frames);
    return complete("ui", report);
}

} // namespace holdfast::bench
