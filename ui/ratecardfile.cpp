// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecardfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

namespace holdfast {

namespace {

constexpr int namedFaults = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RateCardFile)
};

Result<RateCard> read(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Validation, Text::tr("%1 cannot be read: %2").arg(name, file.errorString())};
    if (file.size() > maxRateCardBytes)
        return Error{
            ErrorKind::Validation, Text::tr("%1 is too large for a rate card: at most %L2 MB.")
                                       .arg(name)
                                       .arg(maxRateCardBytes / (1024 * 1024))};
    RateCardReading reading = readRateCard(file.readAll(), {});
    const QVector<FileFault> faults = reading.listingFaults + reading.variantFaults;
    if (faults.isEmpty())
        return std::move(reading.card);
    QStringList texts;
    for (const FileFault &fault : faults.mid(0, namedFaults)) {
        texts.append(
            fault.column.isEmpty()
                ? Text::tr("line %L1: %2").arg(fault.line).arg(fault.text)
                : Text::tr("line %L1, %2: %3").arg(fault.line).arg(fault.column, fault.text));
    }
    return Error{ErrorKind::Validation, Text::tr("Nothing was imported. Faults in %1: %L2. %3")
                                            .arg(name)
                                            .arg(faults.size())
                                            .arg(texts.join(QStringLiteral("; ")))};
}

} // namespace

QFuture<Result<RateCard>> readRateCardFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<RateCard>>>();
    promise->start();
    QFuture<Result<RateCard>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
    return future;
}

} // namespace holdfast
