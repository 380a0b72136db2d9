// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasesetup.h"

#include "samplecard.h"

#include <future>
#include <list>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace holdfast {

namespace {

bool isYetToBeMade(const ConnectionSpec &spec)
{
    return spec.engine == ConnectionSpec::Engine::Sqlite && !QFileInfo::exists(spec.path);
}

Result<StoreStatus> current(Store &store)
{
    auto status = store.status();
    if (!status || status->schema == status->programSchema)
        return status;
    const auto migrated = store.migrate();
    if (!migrated)
        return migrated.error();
    return store.status();
}

JoinReport unreached(const Error &error)
{
    return {.fault = joinFaultOf(error), .error = error};
}

} // namespace

/// Each has a thread of its own: a server that does not answer must not keep the next one waiting.
class DatabaseSetup::Attempts
{
public:
    void start(std::function<void()> attempt)
    {
        m_running.remove_if([](const std::future<void> &each) {
            return each.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        });
        m_running.push_back(std::async(std::launch::async, std::move(attempt)));
    }

private:
    std::list<std::future<void>> m_running; ///< taking one away joins its thread
};

DatabaseSetup::DatabaseSetup(Stores stores)
    : m_stores(std::move(stores))
    , m_attempts(std::make_shared<Attempts>())
{
}

template <class Work>
auto DatabaseSetup::run(
    const ConnectionSpec &spec, const std::optional<QString> &password, Work work) const
{
    using R = std::invoke_result_t<Work, Store &>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    m_attempts->start([promise, factory = m_stores(spec, password), work = std::move(work)] {
        promise->addResult([&]() -> R {
            const std::unique_ptr<Store> store = factory();
            return work(*store);
        }());
        promise->finish();
    });
    return future;
}

Answer<JoinReport> DatabaseSetup::tryOut(
    const ConnectionSpec &spec, const std::optional<QString> &password) const
{
    return run(spec, password, [](Store &store) -> Result<JoinReport> {
        const auto opened = store.open();
        if (!opened)
            return unreached(opened.error());
        const auto status = store.status();
        if (!status)
            return unreached(status.error());
        return JoinReport{.fault = joinFaultOf(*status), .status = *status};
    });
}

Answer<MigrationReport> DatabaseSetup::migrate(
    const ConnectionSpec &spec, const std::optional<QString> &password) const
{
    return run(spec, password, [](Store &store) -> Result<MigrationReport> {
        const auto opened = store.open();
        if (!opened)
            return opened.error();
        return store.migrate();
    });
}

Answer<CardPreview> DatabaseSetup::preview(const ConnectionSpec &spec,
    const std::optional<QString> &password, const Actor &actor, const QString &file) const
{
    const bool empty = isYetToBeMade(spec);
    const auto folder = empty ? std::make_shared<QTemporaryDir>() : nullptr;
    ConnectionSpec where = spec;
    if (folder)
        where.path = folder->filePath(QStringLiteral("preview.db"));
    return run(where, password, [actor, file, empty, folder](Store &store) -> Result<CardPreview> {
        auto read = readCard(file);
        if (!read || !read->faults.isEmpty())
            return read;
        const auto opened = store.open();
        if (!opened)
            return opened.error();
        if (empty) {
            const auto made = store.migrate();
            if (!made)
                return made.error();
        }
        return previewIn(store, Call::by(actor), std::move(*read));
    });
}

Answer<StoreStatus> DatabaseSetup::make(const ConnectionSpec &spec,
    const std::optional<QString> &password, const Actor &actor, const FirstContent &content) const
{
    return run(spec, password, [spec, actor, content](Store &store) -> Result<StoreStatus> {
        if (spec.engine == ConnectionSpec::Engine::Sqlite)
            QFileInfo(spec.path).dir().mkpath(QStringLiteral("."));
        const auto opened = store.open();
        if (!opened)
            return opened.error();
        const bool embedded = spec.engine == ConnectionSpec::Engine::Sqlite;
        const auto status = embedded ? current(store) : store.status();
        if (!status)
            return status.error();
        std::optional<RateCard> card = content.card;
        if (content.sample && status->listings == 0) {
            const auto sample = sampleRateCard();
            if (!sample)
                return sample.error();
            card = *sample;
        }
        if (!card)
            return status;
        const auto imported = store.importRateCard(Call::by(actor), *card, false);
        if (!imported)
            return imported.error();
        return store.status();
    });
}

} // namespace holdfast
