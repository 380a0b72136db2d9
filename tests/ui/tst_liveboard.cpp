// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveboard.h"
#include "statusline.h"
#include "testdatabase.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

/// What the screen may believe, told by a feed that the test speaks for.
class TestLiveBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isConnectingUntilTheFirstBoard();
    void goesStaleAfterThirtySecondsOfSilence();
    void goesStaleWhenTheSettingsSay();
    void aSignOfLifeEndsStale();
    void aSignOfLifeAloneDoesNotEndOffline();
    void mergesWhatChanged();
    void carriesTheDatabasesTimeOn();
    void knowsHowFarTheClocksAreApart();
    void clocksThatAreApartAreShown_data();
    void clocksThatAreApartAreShown();

private:
    Board board(const QVector<Listing> &listings = {}) const
    {
        return {.asOf = instantFromMs(5'000'000), .listings = listings};
    }
    static Listing listing(qint64 id, const QString &market)
    {
        Listing listing;
        listing.id = id;
        listing.market = market;
        listing.code = market + u"#full"_s;
        return listing;
    }

    std::shared_ptr<FakeClock> m_clock;
    ChangeFeed *m_feed = nullptr;
    LiveBoard *m_live = nullptr;
};

void TestLiveBoard::init()
{
    m_clock = std::make_shared<FakeClock>();
    // Nothing ever comes from its own thread: the first attempt to open waits for good.
    TestDatabase missing(Engine::Sqlite, false);
    StoreConfig config = missing.config();
    config.spec.path = u"/nonexistent/books.db"_s;
    m_feed = new ChangeFeed(storeFactory(config), m_clock);
    m_live = new LiveBoard(m_feed, m_clock.get());
    m_feed->stop();
    QCoreApplication::sendPostedEvents();
}

void TestLiveBoard::cleanup()
{
    delete m_live;
    delete m_feed;
}

void TestLiveBoard::isConnectingUntilTheFirstBoard()
{
    QVERIFY(!m_live->databaseNow());
    QSignalSpy boards(m_live, &LiveBoard::boardReplaced);
    Q_EMIT m_feed->boardRead(board({listing(1, u"CA"_s)}));
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
    QCOMPARE(boards.size(), 1);
    QCOMPARE(*m_live->age(), 0ms);
}

void TestLiveBoard::goesStaleAfterThirtySecondsOfSilence()
{
    Q_EMIT m_feed->boardRead(board());
    m_clock->advance(30s - 1ms);
    m_live->tick();
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
    m_clock->advance(1ms);
    m_live->tick();
    QCOMPARE(m_live->state(), LiveBoard::State::Stale);
    QCOMPARE(*m_live->age(), 30s);
}

void TestLiveBoard::goesStaleWhenTheSettingsSay()
{
    QSignalSpy changes(m_live, &LiveBoard::settingsChanged);
    const QHash<QString, QString> settings{{u"stale_seconds"_s, u"60"_s}};
    Q_EMIT m_feed->settingsRead(settings);
    Q_EMIT m_feed->settingsRead(settings);
    QCOMPARE(changes.size(), 1);
    Q_EMIT m_feed->boardRead(board());
    m_clock->advance(60s - 1ms);
    m_live->tick();
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
    m_clock->advance(1ms);
    m_live->tick();
    QCOMPARE(m_live->state(), LiveBoard::State::Stale);
    Q_EMIT m_feed->listingsRead(board());
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
}

void TestLiveBoard::aSignOfLifeEndsStale()
{
    Q_EMIT m_feed->boardRead(board());
    m_clock->advance(45s);
    m_live->tick();
    Q_EMIT m_feed->alive(0);
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
    QCOMPARE(*m_live->age(), 0ms);
}

void TestLiveBoard::aSignOfLifeAloneDoesNotEndOffline()
{
    Q_EMIT m_feed->boardRead(board());
    QSignalSpy states(m_live, &LiveBoard::stateChanged);
    Q_EMIT m_feed->lost({ErrorKind::Offline, u"The wire is cut."_s});
    QCOMPARE(m_live->state(), LiveBoard::State::Offline);
    QCOMPARE(m_live->error().text, u"The wire is cut."_s);
    Q_EMIT m_feed->alive(0);
    QCOMPARE(m_live->state(), LiveBoard::State::Offline);
    Q_EMIT m_feed->boardRead(board());
    QCOMPARE(m_live->state(), LiveBoard::State::Live);
    QVERIFY(m_live->error().text.isEmpty());
    QCOMPARE(states.size(), 2);
}

void TestLiveBoard::mergesWhatChanged()
{
    Q_EMIT m_feed->boardRead(board({listing(1, u"CA"_s), listing(3, u"NY"_s)}));
    QSignalSpy changes(m_live, &LiveBoard::listingsChanged);
    Listing sold = listing(3, u"NY"_s);
    sold.sold = 4;
    Q_EMIT m_feed->listingsRead(board({sold, listing(2, u"MT"_s)}));
    QCOMPARE(changes.size(), 1);
    const QVector<Listing> &all = m_live->board().listings;
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1).market, u"MT"_s);
    QCOMPARE(all.at(2).sold, 4);
}

void TestLiveBoard::carriesTheDatabasesTimeOn()
{
    Q_EMIT m_feed->boardRead(board());
    m_clock->advance(90s);
    QCOMPARE(*m_live->databaseNow(), instantFromMs(5'090'000));
}

void TestLiveBoard::knowsHowFarTheClocksAreApart()
{
    Q_EMIT m_feed->boardRead(board());
    Q_EMIT m_feed->alive(-2500);
    QCOMPARE(m_live->skew(), Millis(-2500));
}

void TestLiveBoard::clocksThatAreApartAreShown_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<bool>("shown");
    QTest::newRow("a second") << qint64(1000) << false;
    QTest::newRow("an hour ahead") << qint64(3'600'000) << true;
    QTest::newRow("an hour behind") << qint64(-3'600'000) << true;
}

void TestLiveBoard::clocksThatAreApartAreShown()
{
    QFETCH(qint64, skewMs);
    QFETCH(bool, shown);
    Q_EMIT m_feed->boardRead(board());
    Q_EMIT m_feed->alive(skewMs);
    QAction openPayment;
    StatusLine line(actor(), u"books.db"_s, &openPayment);
    line.show(*m_live);
    const auto *label = line.findChild<QLabel *>(u"skewLabel"_s);
    QCOMPARE(label->isVisibleTo(&line), shown);
    QCOMPARE(label->text().contains(u"60 min"_s), shown);
}

QTEST_MAIN(TestLiveBoard)
#include "tst_liveboard.moc"
