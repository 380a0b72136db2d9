// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairness.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <string>

namespace holdfast::bench {
namespace {

constexpr int linesACart = 50;
constexpr int patienceMs = 60'000;

} // namespace

int fairnessDesk(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(QStringLiteral("sqlite:") + arguments.value(0)).value();
    const int number = arguments.value(1).toInt();
    const double seconds = arguments.value(2).toDouble();
    const QStringList codes = arguments.mid(3);
    const auto store = storeFactory(config)();
    if (!store->open())
        giveUp(QStringLiteral("a desk cannot open the file"));
    std::cout << "ready" << std::endl;
    std::string go;
    std::getline(std::cin, go);

    const Actor who = desk(number);
    QUuid cart;
    qint64 done = 0;
    qint64 errors = 0;
    double longestMs = 0;
    const auto begin = SteadyClock::now();
    const auto end = begin + std::chrono::milliseconds(qint64(seconds * 1000));
    for (auto from = begin; from < end; ++done) {
        if (done % linesACart == 0) {
            const auto fresh = store->newCart(Call::by(who),
                QStringLiteral("c%1-%2@bench.example").arg(number).arg(done / linesACart));
            if (!fresh)
                giveUp(fresh.error().text);
            cart = fresh->id;
            from = SteadyClock::now();
        }
        const QString &code = codes.at((number + done) % codes.size());
        if (!store->hold(Call::by(who), cart, code, QString(), 1))
            ++errors;
        const auto now = SteadyClock::now();
        longestMs =
            std::max(longestMs, std::chrono::duration<double, std::milli>(now - from).count());
        from = now;
    }
    const QJsonObject said{{QStringLiteral("done"), done}, {QStringLiteral("errors"), errors},
        {QStringLiteral("longest_ms"), longestMs}};
    std::cout << QJsonDocument(said).toJson(QJsonDocument::Compact).constData() << std::endl;
    return 0;
}

QJsonObject fairness(const Options &options)
{
    Target target(options.url, {options.listings, 1'000'000'000, 0}, 0);
    if (target.isPostgres())
        giveUp(QStringLiteral("fairness is about processes on one SQLite file; leave --db out"));
    std::vector<std::unique_ptr<QProcess>> desks;
    for (int i = 0; i < options.processes; ++i) {
        desks.push_back(std::make_unique<QProcess>());
        QProcess &process = *desks.back();
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            QStringList{QLatin1String(fairnessDeskWord), target.file(), QString::number(i),
                QString::number(options.pace.seconds)}
                + target.codes().mid(0, 100));
        if (!process.waitForReadyRead(patienceMs) || process.readLine().trimmed() != "ready")
            giveUp(QStringLiteral("a desk did not start"));
    }
    for (const auto &process : desks) {
        process->write("go\n");
        if (!process->waitForBytesWritten(patienceMs))
            giveUp(QStringLiteral("a desk did not begin"));
    }
    QJsonArray perProcess;
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    qint64 all = 0;
    qint64 errors = 0;
    double longestMs = 0;
    for (const auto &process : desks) {
        if (!process->waitForFinished(patienceMs + int(options.pace.seconds * 1000)))
            giveUp(QStringLiteral("a desk did not end"));
        const QJsonObject said = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        const qint64 done = said.value(QLatin1String("done")).toInteger();
        perProcess.append(done);
        least = std::min(least, done);
        most = std::max(most, done);
        all += done;
        errors += said.value(QLatin1String("errors")).toInteger();
        longestMs = std::max(longestMs, said.value(QLatin1String("longest_ms")).toDouble());
    }
    return complete("fairness",
        {{QStringLiteral("processes"), options.processes},
            {QStringLiteral("per_process"), perProcess},
            {QStringLiteral("ops_per_s"), double(all) / options.pace.seconds},
            {QStringLiteral("luckiest_to_unluckiest"),
                least > 0 ? double(most) / double(least) : -1},
            {QStringLiteral("longest_wait_ms"), longestMs}, {QStringLiteral("errors"), errors},
            {QStringLiteral("oversold"), target.oversold()}});
}

} // namespace holdfast::bench
