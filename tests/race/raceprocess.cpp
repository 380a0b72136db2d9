// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raceprocess.h"

#include "storefactory.h"

#include <atomic>
#include <iostream>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <string>

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;

/// A moment that several processes see, in a file that they map.
class SharedMoment
{
public:
    explicit SharedMoment(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite) && m_file.resize(sizeof(qint64)))
            m_ms = reinterpret_cast<qint64 *>(m_file.map(0, sizeof(qint64)));
        if (!m_ms)
            qFatal("%s cannot be mapped", qPrintable(path));
    }
    std::atomic_ref<qint64> ms() const { return std::atomic_ref<qint64>(*m_ms); }

private:
    QFile m_file;
    qint64 *m_ms = nullptr;
};

class SharedClock final : public Clock
{
public:
    explicit SharedClock(const QString &path)
        : m_moment(path)
    {
    }
    Instant now() const override { return instantFromMs(m_moment.ms()); }
    Millis monotonic() const override { return Millis(m_moment.ms()); }

private:
    SharedMoment m_moment;
};

QByteArray toLine(const RaceOutcome &outcome)
{
    QJsonObject answers;
    for (auto it = outcome.answers.cbegin(); it != outcome.answers.cend(); ++it)
        answers.insert(it.key(), it.value());
    return QJsonDocument(
        QJsonObject{{QStringLiteral("answers"), answers},
            {QStringLiteral("unexpected"), QJsonArray::fromStringList(outcome.unexpected)},
            {QStringLiteral("operations"), outcome.operations},
            {QStringLiteral("done"), outcome.done}, {QStringLiteral("sold"), outcome.sold},
            {QStringLiteral("refused"), outcome.refused}})
        .toJson(QJsonDocument::Compact);
}

RaceOutcome fromLine(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    RaceOutcome outcome;
    if (said.isEmpty())
        outcome.unexpected.append(QStringLiteral("a desk's process did not come to its end"));
    const QJsonObject answers = said.value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        outcome.answers[it.key()] = it.value().toInteger();
    for (const QJsonValue &each : said.value(QLatin1String("unexpected")).toArray())
        outcome.unexpected.append(each.toString());
    outcome.operations = said.value(QLatin1String("operations")).toInteger();
    outcome.done = said.value(QLatin1String("done")).toInteger();
    outcome.sold = said.value(QLatin1String("sold")).toInteger();
    outcome.refused = said.value(QLatin1String("refused")).toInteger();
    return outcome;
}

} // namespace

int raceProcess(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments.value(0)).value();
    config.clock = std::make_shared<SharedClock>(arguments.value(1));
    const auto store = storeFactory(config)();
    if (!store->open())
        return 1;
    const RacePlan plan{
        arguments.value(3).toUInt(), arguments.value(4).toInt(), arguments.value(5).toDouble()};
    const RaceOutcome outcome = raceAsDesk(*store, arguments.value(2).toInt(), plan, [] {
        std::cout << "ready" << std::endl;
        std::string go;
        std::getline(std::cin, go);
    });
    std::cout << toLine(outcome).constData() << std::endl;
    return 0;
}

RaceProcesses::RaceProcesses(const QString &url, Instant start, const RacePlan &plan)
    : m_url(url)
    , m_plan(plan)
    , m_clock(m_folder.filePath(QStringLiteral("clock")))
{
    SharedMoment(m_clock).ms() = toMs(start);
}

void RaceProcesses::advance(Millis by)
{
    SharedMoment(m_clock).ms() += by.count();
}

RaceOutcome RaceProcesses::desk(int number, const std::function<void()> &ready) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {QLatin1String(raceProcessWord), m_url, m_clock, QString::number(number),
            QString::number(m_plan.seed), QString::number(m_plan.desks),
            QString::number(m_plan.seconds)});
    const bool came = process.waitForReadyRead(patienceMs);
    const bool started = came && process.readLine().trimmed() == "ready";
    ready();
    if (!started)
        return fromLine({});
    process.write("go\n");
    process.waitForBytesWritten(patienceMs);
    process.waitForFinished(patienceMs + int(m_plan.seconds * 1000));
    return fromLine(process.readAllStandardOutput());
}

} // namespace holdfast::test
