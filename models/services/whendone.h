// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace holdfast {

/// Calls `function` with the answer on `context`'s thread, unless `context` is gone by then. Stands
/// in for QFuture::then(context, ...), which in Qt 6.4 asserts when the context goes before the
/// answer.
template <class T, class Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace holdfast
