// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardpreview.h"

#include <memory>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::CardPreview)
};

} // namespace

Result<CardPreview> readCard(const QString &path)
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
    CardPreview preview{.faults = reading.listingFaults + reading.variantFaults};
    if (preview.faults.isEmpty())
        preview.card = std::move(reading.card);
    return preview;
}

QFuture<Result<CardPreview>> readCardAside(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<CardPreview>>>();
    promise->start();
    QFuture<Result<CardPreview>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readCard(path));
        promise->finish();
    });
    return future;
}

Result<CardPreview> previewIn(Store &store, const Call &call, CardPreview read)
{
    const auto board = store.board({});
    if (!board)
        return board.error();
    read.changes = rateCardChanges(read.card, board->listings);
    const auto tried = store.importRateCard(call, read.card, true);
    if (!tried)
        return tried.error();
    read.report = *tried;
    return read;
}

} // namespace holdfast
