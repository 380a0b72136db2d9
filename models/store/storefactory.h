// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionspec.h"
#include "store.h"

#include <functional>
#include <memory>

namespace holdfast {

/// What a store needs from outside.
struct StoreConfig
{
    ConnectionSpec spec;
    QString desk = {};                 ///< shown in the server's list of connections
    std::shared_ptr<Clock> clock = {}; ///< the embedded database's clock
    /// PostgreSQL: asked at each opening; nothing: libpq looks at PGPASSWORD and .pgpass.
    std::function<std::optional<QString>()> password = {};
    Right sqliteRight = Right::Admin; ///< SQLite has no logins: what this process may do
    Millis statementTimeout{5000};    ///< a server that answers no sooner counts as lost
};

/// Makes stores; each on the thread that will use it. Callable from any thread.
using StoreFactory = std::function<std::unique_ptr<Store>()>;

StoreFactory storeFactory(StoreConfig config);

} // namespace holdfast
