// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paystory.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

/// A server that keeps silent counts as lost after so long.
constexpr Millis timeout = 250ms;
/// A desk may ask the same very often: the mishap befalls each of so many.
constexpr int asOften = 4;
/// The whole books are looked through after each, so a shop that has seen so many makes place for
/// another.
constexpr int playsPerShop = 20;

constexpr const char *operations[] = {"POST /v1/checkout/sessions",
    "GET /v1/checkout/sessions/{session}", "POST /v1/checkout/sessions/{session}/expire"};

/// What happens to one request.
constexpr const char *mishaps[] = {"429", "lock_timeout", "503", "drop", "hang", "500", "500_after",
    "drop_after", "hang_after", "truncated", "html", "hollow", "pay_first"};

} // namespace

/// Every story with every mishap at every question: whatever happens, the books end right.
class TestInterleavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void sqlite_data() { addStories(); }
    void sqlite() { everyMishap(Engine::Sqlite); }
    void postgresql_data() { addStories(); }
    void postgresql();
    void cleanupTestCase();

private:
    void everyMishap(Engine engine);

    std::shared_ptr<StripePeer> m_peer;
    int m_combinations = 0;
};

void TestInterleavings::cleanupTestCase()
{
    qInfo("%d combinations", m_combinations);
    m_peer.reset();
}

void TestInterleavings::postgresql()
{
    if (!hasPostgres())
        QSKIP("needs PostgreSQL: set HOLDFAST_TEST_POSTGRES");
    everyMishap(Engine::Postgres);
}

void TestInterleavings::everyMishap(Engine engine)
{
    QFETCH(int, story);
    std::unique_ptr<PayScene> scene;
    int played = 0;
    QStringList found;
    // Whether the driver got as far as the mishap.
    const auto meet = [&](const QString &on, const QString &type, int skip) {
        if (played++ % playsPerShop == 0) {
            scene.reset();
            scene = std::make_unique<PayScene>(engine, m_peer, timeout);
            scene->makeCapacityUnlimited();
        }
        m_peer->forgetRequests();
        m_peer->inject(on, type, {{u"times"_s, 1}, {u"skip"_s, skip}});
        const QString fault = play(*scene, Story(story), {}, type == u"pay_first"_s);
        m_peer->clearFaults();
        if (!fault.isEmpty())
            found.append(u"%1 at %2, after %3: %4"_s.arg(type, on).arg(skip).arg(fault));
        const bool met = m_peer->count(on) > skip;
        m_combinations += met ? 1 : 0;
        return met;
    };
    for (const char *operation : operations) {
        const QString on = QString::fromLatin1(operation);
        if (on.endsWith(u"expire"_s) && !isEnding(Story(story)))
            continue;
        for (const char *mishap : mishaps) {
            const QString type = QString::fromLatin1(mishap);
            // Before a session is there nobody can pay.
            if (type == u"pay_first"_s && on == QLatin1String(operations[0]))
                continue;
            for (int skip = 0; skip < asOften && meet(on, type, skip); ++skip)
                QVERIFY2(found.size() < 5, qPrintable(found.join(u'\n')));
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
