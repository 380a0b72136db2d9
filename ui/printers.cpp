// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers.h"

#include <QPrinterInfo>
#include <QPromise>
#include <QThreadPool>

namespace holdfast {

QFuture<QStringList> printerNames()
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    QFuture<QStringList> future = promise->future();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(QPrinterInfo::availablePrinterNames());
        promise->finish();
    });
    return future;
}

} // namespace holdfast
