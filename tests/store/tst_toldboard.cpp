// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldboard.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ToldBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsToldWhole();
    void onlyAListingThatDiffersIsNews_data();
    void onlyAListingThatDiffersIsNews();
    void newsAreToldOnce();
    void whatIsToldWholeAgain_data();
    void whatIsToldWholeAgain();
    void aListingReadAloneIsNoNews();
    void aLapseThatAWholeBoardLeavesOutIsNotTold();
    void afterOneThatWasNotThereTheWholeIsTold();
    void whatIsForgottenIsToldWhole();

private:
    static Board board(const QVector<Listing> &listings, qint64 threshold = 10)
    {
        return {instantFromMs(5000), threshold, listings};
    }
    static Listing listing(qint64 id)
    {
        return {.id = id, .code = u"CA#%1"_s.arg(id), .capacity = 20};
    }
};

void ToldBoardTest::theFirstIsToldWhole()
{
    ToldBoard told;
    QVERIFY(!told.news(board({})));
    QVERIFY(told.news(board({}))->listings.isEmpty());
    QVERIFY(!told.news(board({listing(1)})));
}

void ToldBoardTest::onlyAListingThatDiffersIsNews_data()
{
    QTest::addColumn<Listing>("after");
    const auto row = [](const char *name, const auto &change) {
        Listing after = listing(2);
        change(after);
        QTest::newRow(name) << after;
    };
    row("sold", [](Listing &l) { l.sold = 1; });
    row("held", [](Listing &l) { l.held = 1; });
    row("capacity", [](Listing &l) { l.capacity.reset(); });
    row("price", [](Listing &l) { l.price.minor = 5; });
    row("title", [](Listing &l) { l.title = u"Back cover"_s; });
    row("off sale", [](Listing &l) { l.active = false; });
    row("the next lapse", [](Listing &l) { l.nextLapse = instantFromMs(9000); });
    row("a placement", [](Listing &l) { l.variants = {{.id = 7, .code = u"inside"_s}}; });
}

void ToldBoardTest::onlyAListingThatDiffersIsNews()
{
    QFETCH(Listing, after);
    ToldBoard told;
    told.news(board({listing(1), listing(2), listing(3)}));
    Board read = board({listing(1), after, listing(3)});
    read.asOf = instantFromMs(8000);
    const auto news = told.news(read);
    QVERIFY(news);
    QCOMPARE(news->listings, QVector<Listing>{after});
    QCOMPARE(news->asOf, read.asOf);
}

void ToldBoardTest::newsAreToldOnce()
{
    ToldBoard told;
    told.news(board({listing(1)}));
    Listing sold = listing(1);
    sold.sold = 3;
    QCOMPARE(told.news(board({sold}))->listings.size(), 1);
    QCOMPARE(told.news(board({sold}))->listings.size(), 0);
}

void ToldBoardTest::whatIsToldWholeAgain_data()
{
    QTest::addColumn<QVector<Listing>>("after");
    QTest::addColumn<qint64>("threshold");
    using All = QVector<Listing>;
    QTest::newRow("one came") << All{listing(1), listing(2), listing(3)} << qint64(10);
    QTest::newRow("one went") << All{listing(1)} << qint64(10);
    QTest::newRow("one took another's place") << All{listing(1), listing(3)} << qint64(10);
    QTest::newRow("two changed places") << All{listing(2), listing(1)} << qint64(10);
    QTest::newRow("few is another number") << All{listing(1), listing(2)} << qint64(3);
}

void ToldBoardTest::whatIsToldWholeAgain()
{
    QFETCH(QVector<Listing>, after);
    QFETCH(qint64, threshold);
    ToldBoard told;
    told.news(board({listing(1), listing(2)}));
    QVERIFY(!told.news(board(after, threshold)));
    QVERIFY(told.news(board(after, threshold))->listings.isEmpty());
}

void ToldBoardTest::aListingReadAloneIsNoNews()
{
    ToldBoard told;
    told.news(board({listing(1), listing(2)}));
    Listing sold = listing(2);
    sold.sold = 3;
    told.tell(board({sold}));
    QVERIFY(told.news(board({listing(1), sold}))->listings.isEmpty());
    QCOMPARE(told.news(board({listing(1), listing(2)}))->listings, QVector<Listing>{listing(2)});
}

void ToldBoardTest::aLapseThatAWholeBoardLeavesOutIsNotTold()
{
    ToldBoard told;
    Listing some = listing(1);
    some.held = 5;
    Listing none = listing(2);
    none.held = 20;
    told.news(board({some, none}));
    Listing read = some;
    read.nextLapse = instantFromMs(9000);
    none.nextLapse = instantFromMs(9000);
    QCOMPARE(told.tell(board({read, none})).listings, (QVector<Listing>{some, none}));
    QVERIFY(told.news(board({some, none}))->listings.isEmpty());
}

void ToldBoardTest::afterOneThatWasNotThereTheWholeIsTold()
{
    ToldBoard told;
    told.news(board({listing(1)}));
    told.tell(board({listing(2)}));
    QVERIFY(!told.news(board({listing(1)})));
}

void ToldBoardTest::whatIsForgottenIsToldWhole()
{
    ToldBoard told;
    told.news(board({listing(1)}));
    told.forget();
    QVERIFY(!told.news(board({listing(1)})));
}

QTEST_GUILESS_MAIN(ToldBoardTest)
#include "tst_toldboard.moc"
