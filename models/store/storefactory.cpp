// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefactory.h"

#include "postgres/postgresstore.h"
#include "sqlite/sqlitestore.h"

namespace holdfast {

StoreFactory storeFactory(StoreConfig config)
{
    return [config]() -> std::unique_ptr<Store> {
        if (config.spec.engine == ConnectionSpec::Engine::Sqlite)
            return std::make_unique<SqliteStore>(config);
        return std::make_unique<PostgresStore>(config);
    };
}

} // namespace holdfast
