// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefeed.h"
#include "heard.h"
#include "scriptedstore.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Millis hour{3'600'000};
constexpr FeedTimings still{{hour, hour}, hour, hour};
constexpr FeedTimings recovering{{Millis(1), Millis(2)}, hour, hour};

class FixedClock final : public Clock
{
public:
    Instant now() const override { return instantFromMs(5000); }
    Millis monotonic() const override { return Millis(0); }
};

} // namespace

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithEverything();
    void readsOnlyWhatChangedWhenPushed();
    void tellsCartsAndOrdersWithoutReadingTheBoard();
    void manyWakesAreOneReading();
    void anUnknownChangeReadsEverything();
    void pollsWhereTheEngineCannotPush();
    void aLookThatFindsNothingReadsNothing();
    void readsEverythingNowAndThen();
    void refreshReadsEverything();
    void handsOnOnlyWhatDiffers();
    void readsAsOftenAsTheSettingsSay();
    void tellsTheSkew();
    void aLossIsToldOnceAndFollowedByEverything();
    void aServerAwayFromTheStartIsToldAndRetried();
    void aSilentLossIsNoticed();
    void refreshTriesALostDatabaseAtOnce();
    void anotherSchemaCountsAsLost();
    void aBusyDatabaseIsAskedAgainForWhatItHandedOver();
    void aReadingThatIsForbiddenIsTold();
    void aBoardIsToldOnlyWhenTheWholeReadingWorked();
    void stopsAtAnyMoment_data();
    void stopsAtAnyMoment();
    void mayStartAgain();

private:
    std::unique_ptr<ChangeFeed> feed(const FeedTimings &timings = still)
    {
        return std::make_unique<ChangeFeed>(
            scripted(m_script), std::make_shared<FixedClock>(), nullptr, timings);
    }
    static bool started(ChangeFeed &feed)
    {
        const Heard alive(&feed, &ChangeFeed::alive);
        feed.start();
        return QTest::qWaitFor([&alive] { return alive.count() > 0; });
    }

    std::shared_ptr<Script> m_script;
};

void ChangeFeedTest::init()
{
    m_script = std::make_shared<Script>();
    m_script->setPushes(true);
}

void ChangeFeedTest::beginsWithEverything()
{
    const auto feed = this->feed();
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    const Heard carts(feed.get(), &ChangeFeed::cartsChanged);
    const Heard orders(feed.get(), &ChangeFeed::ordersChanged);
    QVERIFY(started(*feed));
    QCOMPARE(m_script->log(), (QStringList{u"made"_s, u"open"_s, u"requireCurrent"_s, u"onChange"_s,
                                  u"changes"_s, u"board all"_s, u"settings"_s, u"now"_s}));
    QCOMPARE(board.count(), 1);
    QCOMPARE(carts.count(), 1);
    QCOMPARE(carts.last(), QSet<QUuid>());
    QCOMPARE(orders.count(), 1);
    feed->stop();
    QVERIFY(!m_script->wrongThread());
    QCOMPARE(m_script->log().last(), u"destroyed"_s);
}

void ChangeFeedTest::readsOnlyWhatChangedWhenPushed()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    const Heard listings(feed.get(), &ChangeFeed::listingsRead);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    m_script->setChanges({.listings = {3, 7}});
    m_script->wake();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(listings.count(), 1);
    QCOMPARE(listings.last().listings.size(), 2);
    QCOMPARE(m_script->count(u"board 3,7"_s), 1);
    QCOMPARE(board.count(), 0);
}

void ChangeFeedTest::tellsCartsAndOrdersWithoutReadingTheBoard()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    const Heard carts(feed.get(), &ChangeFeed::cartsChanged);
    const Heard orders(feed.get(), &ChangeFeed::ordersChanged);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    const QUuid cart = QUuid::createUuid();
    m_script->setChanges({.carts = {cart}});
    m_script->wake();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(carts.count(), 1);
    QCOMPARE(carts.last(), QSet<QUuid>{cart});
    QCOMPARE(orders.count(), 0);
    m_script->setChanges({.orders = true});
    m_script->wake();
    QTRY_COMPARE(orders.count(), 1);
    QCOMPARE(carts.count(), 1);
    QCOMPARE(m_script->count(u"board all"_s), 1);
}

void ChangeFeedTest::manyWakesAreOneReading()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    const Heard listings(feed.get(), &ChangeFeed::listingsRead);
    const int looksBefore = m_script->count(u"changes"_s);
    m_script->setChanges({.listings = {1}});
    m_script->wake(200);
    QTRY_COMPARE(listings.count(), 1);
    m_script->setChanges({.listings = {2}});
    m_script->wake(200);
    QTRY_COMPARE(listings.count(), 2);
    QCOMPARE(m_script->count(u"changes"_s) - looksBefore, 2);
}

void ChangeFeedTest::anUnknownChangeReadsEverything()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    const Heard settings(feed.get(), &ChangeFeed::settingsRead);
    m_script->setChanges({.everything = true, .listings = {1}});
    m_script->wake();
    QTRY_COMPARE(settings.count(), 1);
    QCOMPARE(m_script->count(u"board all"_s), 2);
    QCOMPARE(m_script->count(u"board 1"_s), 0);
}

void ChangeFeedTest::pollsWhereTheEngineCannotPush()
{
    m_script->setPushes(false);
    const auto feed = this->feed({{hour, hour}, Millis(1), hour});
    QVERIFY(started(*feed));
    const Heard listings(feed.get(), &ChangeFeed::listingsRead);
    m_script->setChanges({.listings = {5}});
    QTRY_COMPARE(listings.count(), 1);
}

void ChangeFeedTest::aLookThatFindsNothingReadsNothing()
{
    m_script->setPushes(false);
    const auto feed = this->feed({{hour, hour}, Millis(1), hour});
    QVERIFY(started(*feed));
    QTRY_VERIFY(m_script->count(u"changes"_s) > 5);
    QCOMPARE(m_script->count(u"now"_s), 1);
    QCOMPARE(m_script->count(u"board all"_s), 1);
}

void ChangeFeedTest::readsEverythingNowAndThen()
{
    const auto feed = this->feed({{hour, hour}, hour, Millis(1)});
    const Heard alive(feed.get(), &ChangeFeed::alive);
    const Heard carts(feed.get(), &ChangeFeed::cartsChanged);
    feed->start();
    QTRY_VERIFY(m_script->count(u"board all"_s) > 3);
    QTRY_VERIFY(alive.count() > 3);
    QTRY_VERIFY(carts.count() > 3);
}

void ChangeFeedTest::refreshReadsEverything()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    const Heard alive(feed.get(), &ChangeFeed::alive);
    feed->refresh();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(m_script->count(u"board all"_s), 2);
}

void ChangeFeedTest::handsOnOnlyWhatDiffers()
{
    const Listing one{.id = 1, .code = u"CA#full"_s};
    const Listing two{.id = 2, .code = u"NY#full"_s};
    m_script->setListings({one, two});
    const auto feed = this->feed({{Millis(1), Millis(2)}, Millis(1), hour});
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    const Heard listings(feed.get(), &ChangeFeed::listingsRead);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    feed->start();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(board.last().listings.size(), 2);
    feed->refresh();
    QTRY_COMPARE(alive.count(), 2);
    QVERIFY(listings.last().listings.isEmpty());
    Listing sold = two;
    sold.sold = 1;
    m_script->setListings({one, sold});
    feed->refresh();
    QTRY_COMPARE(alive.count(), 3);
    QCOMPARE(listings.last().listings, QVector<Listing>{sold});
    QCOMPARE(board.count(), 1);
    m_script->cut();
    QTRY_COMPARE(board.count(), 2);
    QCOMPARE(board.last().listings.size(), 2);
}

void ChangeFeedTest::readsAsOftenAsTheSettingsSay()
{
    m_script->setSettings({{u"refresh_seconds"_s, u"0"_s}});
    const auto feed = this->feed({{hour, hour}, hour});
    const Heard settings(feed.get(), &ChangeFeed::settingsRead);
    feed->start();
    QTRY_VERIFY(settings.count() > 3);
    QCOMPARE(settings.last().value(u"refresh_seconds"_s), u"0"_s);
}

void ChangeFeedTest::tellsTheSkew()
{
    m_script->setNow(instantFromMs(3500));
    const auto feed = this->feed();
    const Heard alive(feed.get(), &ChangeFeed::alive);
    feed->start();
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(alive.last(), 1500);
}

void ChangeFeedTest::aLossIsToldOnceAndFollowedByEverything()
{
    const auto feed = this->feed(recovering);
    QVERIFY(started(*feed));
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    m_script->setOpening(offline());
    m_script->setReading(offline());
    m_script->wake();
    QTRY_VERIFY(m_script->count(u"open"_s) > 3);
    QCOMPARE(board.count(), 0);
    m_script->setReading({});
    m_script->setOpening({});
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(board.count(), 1);
    QCOMPARE(lost.count(), 1);
    m_script->setChanges({.listings = {9}});
    m_script->wake();
    QTRY_COMPARE(m_script->count(u"board 9"_s), 1);
    m_script->cut();
    m_script->wake();
    QTRY_COMPARE(lost.count(), 2);
}

void ChangeFeedTest::aServerAwayFromTheStartIsToldAndRetried()
{
    m_script->setOpening(offline());
    const auto feed = this->feed(recovering);
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    feed->start();
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.last().text, offline().text);
    m_script->setOpening({});
    QTRY_COMPARE(board.count(), 1);
}

void ChangeFeedTest::aSilentLossIsNoticed()
{
    const auto feed = this->feed({{hour, hour}, Millis(1), hour});
    QVERIFY(started(*feed));
    const Heard lost(feed.get(), &ChangeFeed::lost);
    m_script->cut();
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.last().kind, ErrorKind::Offline);
}

void ChangeFeedTest::refreshTriesALostDatabaseAtOnce()
{
    m_script->setOpening(offline());
    const auto feed = this->feed();
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    feed->start();
    QTRY_COMPARE(lost.count(), 1);
    m_script->setOpening({});
    feed->refresh();
    QTRY_COMPARE(board.count(), 1);
}

void ChangeFeedTest::anotherSchemaCountsAsLost()
{
    m_script->setSchema(Error{ErrorKind::Conflict, u"Migrate first."_s});
    const auto feed = this->feed(recovering);
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    feed->start();
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.last().kind, ErrorKind::Conflict);
    QCOMPARE(m_script->count(u"board all"_s), 0);
    m_script->setSchema({});
    QTRY_COMPARE(board.count(), 1);
}

void ChangeFeedTest::aBusyDatabaseIsAskedAgainForWhatItHandedOver()
{
    const auto feed = this->feed(recovering);
    QVERIFY(started(*feed));
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    m_script->setBoard(Error{ErrorKind::Busy, u"Somebody else is at it."_s});
    m_script->setChanges({.listings = {4}, .orders = true});
    m_script->wake();
    QTRY_COMPARE(m_script->count(u"board 4"_s), 1);
    QTRY_VERIFY(m_script->count(u"board all"_s) > 2);
    m_script->setBoard({});
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(lost.count(), 0);
    QCOMPARE(m_script->count(u"open"_s), 1);
}

void ChangeFeedTest::aReadingThatIsForbiddenIsTold()
{
    const auto feed = this->feed(recovering);
    QVERIFY(started(*feed));
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    m_script->setBoard(Error{ErrorKind::Forbidden, u"This login has lost its role."_s});
    feed->refresh();
    QTRY_COMPARE(lost.count(), 1);
    QTRY_VERIFY(m_script->count(u"open"_s) > 3);
    QVERIFY(m_script->count(u"close"_s) >= 3);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(alive.count(), 0);
    m_script->setBoard({});
    QTRY_COMPARE(alive.count(), 1);
}

void ChangeFeedTest::aBoardIsToldOnlyWhenTheWholeReadingWorked()
{
    const auto feed = this->feed(recovering);
    QVERIFY(started(*feed));
    const Heard lost(feed.get(), &ChangeFeed::lost);
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    const Heard alive(feed.get(), &ChangeFeed::alive);
    m_script->setClock(offline());
    feed->refresh();
    QTRY_VERIFY(m_script->count(u"board all"_s) > 4);
    QCOMPARE(lost.count(), 1);
    QVERIFY2(board.count() == 0, "a board behind a loss that stays would end it for the screen");
    m_script->setClock({});
    QTRY_COMPARE(alive.count(), 1);
    QCOMPARE(board.count(), 1);
    QCOMPARE(lost.count(), 1);
}

void ChangeFeedTest::stopsAtAnyMoment_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::newRow("while reading without a pause") << true;
    QTest::newRow("while reopening without a pause") << false;
}

void ChangeFeedTest::stopsAtAnyMoment()
{
    QFETCH(bool, reachable);
    m_script->setPushes(false);
    if (!reachable)
        m_script->setOpening(offline());
    for (int round = 0; round < 40; ++round) {
        const auto feed = this->feed({{Millis(1), Millis(1)}, Millis(1), Millis(1)});
        feed->start();
        feed->refresh();
        const int opened = m_script->count(u"open"_s) + round % 3;
        if (!reachable)
            QTRY_VERIFY(m_script->count(u"open"_s) >= opened);
        feed->stop();
        QCOMPARE(m_script->count(u"made"_s), m_script->count(u"destroyed"_s));
    }
    QVERIFY(!m_script->wrongThread());
}

void ChangeFeedTest::mayStartAgain()
{
    const auto feed = this->feed();
    QVERIFY(started(*feed));
    feed->stop();
    feed->stop();
    feed->refresh();
    const Heard board(feed.get(), &ChangeFeed::boardRead);
    feed->start();
    feed->start();
    QTRY_COMPARE(board.count(), 1);
    QCOMPARE(m_script->count(u"made"_s), 2);
}

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "tst_changefeed.moc"
