// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"
#include "testdatabase.h"

#include <array>
#include <barrier>
#include <QJsonDocument>
#include <QtTest>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int databases = 6;

} // namespace

/// A server that has never seen Holdfast.
class TestFreshServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Roles belong to the server, not to a database: whoever sets up at the same moment makes the
    /// same.
    void severalDatabasesAreSetUpAtOnce()
    {
        const PostgresServer server;
        std::vector<std::unique_ptr<TestDatabase>> shops;
        for (int i = 0; i < databases; ++i)
            shops.push_back(std::make_unique<TestDatabase>(Engine::Postgres, false));
        std::barrier together(databases);
        std::array<QString, databases> errors;
        std::vector<std::thread> threads;
        for (int i = 0; i < databases; ++i) {
            threads.emplace_back([&together, &error = errors.at(size_t(i)),
                                     factory = shops.at(size_t(i))->factory()] {
                const std::unique_ptr<Store> store = factory();
                const auto opened = store->open();
                together.arrive_and_wait();
                const auto report = store->migrate();
                if (!opened)
                    error = opened.error().text;
                else if (!report)
                    error = report.error().text
                            + QString::fromUtf8(QJsonDocument(report.error().detail).toJson());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &error : errors)
            QCOMPARE(error, QString());
    }
};

QTEST_GUILESS_MAIN(TestFreshServer)
#include "tst_freshserver.moc"
